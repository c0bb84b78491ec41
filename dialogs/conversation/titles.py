"""The words on the buttons, typed alone: each does what its button would, on the card that is open.

They are known here and not to the language, because they mean something only beside a card: "reserva" in a sentence is
a noun. A test holds them to what the catalogues write on the buttons.
"""

from __future__ import annotations

import re
from enum import Enum


class Title(Enum):
    """What a button says, whatever card it is on."""

    BOOK = "book"
    BOOK_AS_WELL = "book as well"
    GIVE_BACK = "give back"
    KEEP = "keep"
    UNDO = "undo"
    PUT_BACK = "put back"
    TRY_AGAIN = "try again"
    SHOW_AGAIN = "show again"


_WORDS = {
    Title.BOOK: (
        "book|book it|book that|book this|just book it|reserve|reserve it|buchen|buche|buch es|buche es"
        "|buch das|buche das|buchen wir|eintragen|trag es ein|réserver|réserve|réservez|réserve-le"
        "|réservez-le|le réserver|reservar|reserva|resérvalo|reservarlo|reserve|reserva-o|apúntalo|marcar"
        "|marca|marque|marca-o|marca isso|marque isso|pode marcar|agendar|boeken|boek|boek het|boek maar"
        "|boek dat|inboeken|prenota|prenotare|prenotalo|prenotala|prenoti"
        "|登録|登録する|登録して|登録してください|予約|予約する"
        "|予約して|予約してください"
    ),
    Title.BOOK_AS_WELL: (
        "book it as well|book as well|book anyway|book it anyway|trotzdem buchen|réserver quand même"
        "|reservar de todos modos|marcar mesmo assim|toch boeken|prenota comunque|それでも登録"
    ),
    Title.GIVE_BACK: (
        "give back|give it back|give them back|zurückgeben|gib es zurück|supprimer|supprime|quitar|quítalo"
        "|devolver|retirar|retira|intrekken|teruggeven|trek in|disdici|disdire"
        "|取り消し|取り消す|取り消して|取り消してください"
    ),
    Title.KEEP: (
        "keep it|keep that|keep them|keep|leave it|leave it as it is|behalten|behalte es|so lassen"
        "|lass es so|conserver|garder|garde-le|mantener|déjalo así|déjalo|conservar|conservar|manter|mantém"
        "|deixa estar|behouden|houden|laat maar zo|laat zo|mantieni|tieni|lascia così"
        "|そのまま残す|そのまま|そのままで"
        "|そのままにして"
    ),
    Title.UNDO: ("undo|rückgängig|annuler|annule|deshacer|desfazer|ongedaan maken|annulla|元に戻す"),
    Title.PUT_BACK: (
        "put it back|put them back|put back|redo|restore|restore it|wiederherstellen|zurückholen"
        "|remettre en place|remettre|remets-le|rétablir|volver a ponerlo|rehacer|restaurar|repor|refazer"
        "|terugzetten|zet terug|herstellen|rimetti al suo posto|rimettilo|ripristina|もう一度入れる|復元|やり直す"
    ),
    Title.TRY_AGAIN: (
        "try again|try it again|retry|try the rest|once more|noch einmal versuchen|rest versuchen"
        "|nochmal versuchen|erneut versuchen|nochmal|noch einmal|réessayer|réessaie|réessayez"
        "|essayer le reste|intentar de nuevo|intentar el resto|reintentar|inténtalo de nuevo|otra vez"
        "|tentar outra vez|tentar o resto|tentar de novo|tenta outra vez|opnieuw proberen|opnieuw"
        "|de rest proberen|probeer opnieuw|riprova|prova con il resto|riprovare"
        "|もう一度試す|残りを試す|再試行|もう一度"
    ),
    Title.SHOW_AGAIN: (
        "show it again|show again|noch einmal zeigen|nochmal zeigen|afficher à nouveau|mostrarla otra vez"
        "|mostrar outra vez|nog eens laten zien|mostra di nuovo|もう一度表示"
    ),
}
"""By title, in all languages; divided by bars, as the lexicons are."""
_KNOWN = {word: title for title, words in _WORDS.items() for word in words.split("|")}
_LONGEST = max(map(len, _KNOWN)) + 12

_COURTESY = r"(?:please|bitte|s'il te plaît|s'il vous plaît|svp|por favor|per favore|alsjeblieft|alstublieft|graag)"
_AROUND = re.compile(rf"^{_COURTESY}\b[\s,]*|[\s,]*(?<!\w){_COURTESY}$")
"""A courtesy before or behind the word."""


def titled(text: str) -> Title | None:
    """Return which button's words these are; None where there is anything more to them than courtesy."""
    if len(text) > _LONGEST:
        return None
    word = " ".join(text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).strip(" .!…。！")
    return _KNOWN.get(word) or _KNOWN.get(_AROUND.sub("", word))
