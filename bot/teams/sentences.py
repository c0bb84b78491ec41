"""What the door itself says, before a conversation or in its place; everything else is worded by `dialogs`.

Each sentence says what happened, whether anything was booked, and what to do.
"""

from __future__ import annotations

from enum import Enum


class Sentence(Enum):
    """The sentences of the door; each language has all of them."""

    PERSONAL_ONLY = "personal_only"
    FOREIGN = "foreign"
    NO_IDENTITY = "no_identity"
    SLOW_DOWN = "slow_down"
    STORE_DOWN = "store_down"
    INTERRUPTED = "interrupted"
    BROKEN = "broken"
    CARD_INVALID = "card_invalid"
    UNKNOWN_ACTION = "unknown_action"
    STILL_WORKING = "still_working"
    SEE_CHAT = "see_chat"
    SIGN_IN = "sign_in"
    SIGN_IN_UNAVAILABLE = "sign_in_unavailable"
    FILL_IN = "fill_in"
    BELOW = "below"


def say(sentence: Sentence, locale: str, **values: str) -> str:
    """Return the sentence in the locale's language, English where it is not spoken here."""
    spoken = _LANGUAGES.get(locale[:2].lower(), _LANGUAGES["en"])
    return spoken[sentence].format(**values)


def languages() -> frozenset[str]:
    """Return the codes of the languages that are spoken here."""
    return frozenset(_LANGUAGES)


_LANGUAGES: dict[str, dict[Sentence, str]] = {
    "en": {
        Sentence.PERSONAL_ONLY: "I only book in a personal chat, because an absence is nobody else's business. "
        "Nothing was booked. Open my chat and tell me there.",
        Sentence.FOREIGN: "I only book for members of this organisation. Nothing was booked.",
        Sentence.NO_IDENTITY: "I cannot tell who you are in this chat, so I cannot book for you. Nothing was booked. "
        "Try it from Microsoft Teams with your work account.",
        Sentence.SLOW_DOWN: "Slow down, please. I did not read your last message, and nothing was booked for it. "
        "Say it again in a minute.",
        Sentence.STORE_DOWN: "I cannot book right now. Nothing was booked. Please try again in a few minutes.",
        Sentence.INTERRUPTED: "I was interrupted. If you had confirmed a booking, I will see it through and tell "
        "you here; nothing else was booked.",
        Sentence.BROKEN: "Something went wrong on my side. Nothing new was booked; a booking that you had confirmed "
        "before stays in my hands, and I will tell you here. If you report this, quote {id}.",
        Sentence.CARD_INVALID: "This card is no longer valid. Nothing was changed. "
        "Tell me again when you want to be off.",
        Sentence.UNKNOWN_ACTION: "I do not know this action. Nothing was booked or changed. "
        "Just tell me when you want to be off.",
        Sentence.STILL_WORKING: "Still working on it. I will update this card.",
        Sentence.SEE_CHAT: "My answer is in the chat.",
        Sentence.SIGN_IN: "Sign in",
        Sentence.SIGN_IN_UNAVAILABLE: "Signing in does not work right now. Nothing was booked. "
        "Please try again in a few minutes.",
        Sentence.FILL_IN: "Please fill this in.",
        Sentence.BELOW: "This goes on below.",
    },
    "de": {
        Sentence.PERSONAL_ONLY: "Ich buche nur im persönlichen Chat, denn eine Abwesenheit geht sonst niemanden etwas "
        "an. Es wurde nichts gebucht. Öffne meinen Chat und schreib mir dort.",
        Sentence.FOREIGN: "Ich buche nur für Mitglieder dieser Organisation. Es wurde nichts gebucht.",
        Sentence.NO_IDENTITY: "Ich kann in diesem Chat nicht erkennen, wer du bist, und deshalb nicht für dich buchen. "
        "Es wurde nichts gebucht. Versuch es in Microsoft Teams mit deinem Arbeitskonto.",
        Sentence.SLOW_DOWN: "Bitte etwas langsamer. Deine letzte Nachricht habe ich nicht gelesen und dafür nichts "
        "gebucht. Schreib sie in einer Minute noch einmal.",
        Sentence.STORE_DOWN: "Ich kann gerade nicht buchen. Es wurde nichts gebucht. "
        "Bitte versuch es in ein paar Minuten noch einmal.",
        Sentence.INTERRUPTED: "Ich wurde unterbrochen. Wenn du eine Buchung bestätigt hattest, bringe ich sie zu "
        "Ende und melde mich hier; sonst wurde nichts gebucht.",
        Sentence.BROKEN: "Bei mir ist etwas schiefgegangen. Es wurde nichts Neues gebucht; um eine Buchung, die du "
        "vorher bestätigt hast, kümmere ich mich weiter und melde mich hier. Wenn du das meldest, nenne {id}.",
        Sentence.CARD_INVALID: "Diese Karte gilt nicht mehr. Es wurde nichts geändert. "
        "Sag mir noch einmal, wann du frei haben möchtest.",
        Sentence.UNKNOWN_ACTION: "Diese Aktion kenne ich nicht. Es wurde nichts gebucht oder geändert. "
        "Sag mir einfach, wann du frei haben möchtest.",
        Sentence.STILL_WORKING: "Ich bin noch dabei. Diese Karte wird aktualisiert.",
        Sentence.SEE_CHAT: "Meine Antwort steht im Chat.",
        Sentence.SIGN_IN: "Anmelden",
        Sentence.SIGN_IN_UNAVAILABLE: "Die Anmeldung geht gerade nicht. Es wurde nichts gebucht. "
        "Bitte versuch es in ein paar Minuten noch einmal.",
        Sentence.FILL_IN: "Bitte ausfüllen.",
        Sentence.BELOW: "Weiter geht es unten.",
    },
    "fr": {
        Sentence.PERSONAL_ONLY: "Je ne réserve que dans une conversation privée, car une absence ne regarde personne "
        "d’autre. Rien n’a été réservé. Ouvrez ma conversation et écrivez-moi là-bas.",
        Sentence.FOREIGN: "Je ne réserve que pour les membres de cette organisation. Rien n’a été réservé.",
        Sentence.NO_IDENTITY: "Je ne peux pas savoir qui vous êtes dans cette conversation, donc je ne peux pas "
        "réserver pour vous. Rien n’a été réservé. Essayez depuis Microsoft Teams avec votre compte professionnel.",
        Sentence.SLOW_DOWN: "Un peu moins vite, s’il vous plaît. Je n’ai pas lu votre dernier message et rien n’a été "
        "réservé pour lui. Répétez-le dans une minute.",
        Sentence.STORE_DOWN: "Je ne peux pas réserver pour le moment. Rien n’a été réservé. "
        "Réessayez dans quelques minutes.",
        Sentence.INTERRUPTED: "J’ai été interrompu. Si vous aviez confirmé une réservation, je la mènerai à bien "
        "et vous en parlerai ici ; rien d’autre n’a été réservé.",
        Sentence.BROKEN: "Un problème est survenu de mon côté. Rien de nouveau n’a été réservé ; une réservation déjà "
        "confirmée reste entre mes mains et je vous en parlerai ici. Si vous le signalez, indiquez {id}.",
        Sentence.CARD_INVALID: "Cette carte n’est plus valable. Rien n’a été modifié. "
        "Redites-moi quand vous souhaitez être en congé.",
        Sentence.UNKNOWN_ACTION: "Je ne connais pas cette action. Rien n’a été réservé ni modifié. "
        "Dites-moi simplement quand vous souhaitez être en congé.",
        Sentence.STILL_WORKING: "J’y travaille encore. Cette carte sera mise à jour.",
        Sentence.SEE_CHAT: "Ma réponse est dans la conversation.",
        Sentence.SIGN_IN: "Se connecter",
        Sentence.SIGN_IN_UNAVAILABLE: "La connexion ne fonctionne pas pour le moment. Rien n’a été réservé. "
        "Réessayez dans quelques minutes.",
        Sentence.FILL_IN: "Veuillez remplir ce champ.",
        Sentence.BELOW: "La suite est plus bas.",
    },
    "es": {
        Sentence.PERSONAL_ONLY: "Solo reservo en un chat personal, porque una ausencia no le incumbe a nadie más. "
        "No se ha reservado nada. Abre mi chat y dímelo allí.",
        Sentence.FOREIGN: "Solo reservo para miembros de esta organización. No se ha reservado nada.",
        Sentence.NO_IDENTITY: "No puedo saber quién eres en este chat, así que no puedo reservar por ti. No se ha "
        "reservado nada. Inténtalo desde Microsoft Teams con tu cuenta de trabajo.",
        Sentence.SLOW_DOWN: "Más despacio, por favor. No he leído tu último mensaje y no se ha reservado nada por él. "
        "Dímelo otra vez dentro de un minuto.",
        Sentence.STORE_DOWN: "Ahora mismo no puedo reservar. No se ha reservado nada. "
        "Inténtalo de nuevo en unos minutos.",
        Sentence.INTERRUPTED: "Me he visto interrumpido. Si habías confirmado una reserva, la terminaré y te "
        "avisaré aquí; no se ha reservado nada más.",
        Sentence.BROKEN: "Algo ha fallado por mi parte. No se ha reservado nada nuevo; de una reserva que ya habías "
        "confirmado me sigo ocupando y te avisaré aquí. Si lo comunicas, indica {id}.",
        Sentence.CARD_INVALID: "Esta tarjeta ya no es válida. No se ha cambiado nada. "
        "Dime otra vez cuándo quieres estar libre.",
        Sentence.UNKNOWN_ACTION: "No conozco esta acción. No se ha reservado ni cambiado nada. "
        "Dime simplemente cuándo quieres estar libre.",
        Sentence.STILL_WORKING: "Sigo en ello. Actualizaré esta tarjeta.",
        Sentence.SEE_CHAT: "Mi respuesta está en el chat.",
        Sentence.SIGN_IN: "Iniciar sesión",
        Sentence.SIGN_IN_UNAVAILABLE: "El inicio de sesión no funciona ahora mismo. No se ha reservado nada. "
        "Inténtalo de nuevo en unos minutos.",
        Sentence.FILL_IN: "Rellena este campo.",
        Sentence.BELOW: "Continúa más abajo.",
    },
    "pt": {
        Sentence.PERSONAL_ONLY: "Só marco numa conversa pessoal, porque uma ausência não diz respeito a mais ninguém. "
        "Nada foi marcado. Abra a minha conversa e diga-me lá.",
        Sentence.FOREIGN: "Só marco para membros desta organização. Nada foi marcado.",
        Sentence.NO_IDENTITY: "Não consigo saber quem é nesta conversa, por isso não posso marcar por si. "
        "Nada foi marcado. Tente no Microsoft Teams com a sua conta de trabalho.",
        Sentence.SLOW_DOWN: "Mais devagar, por favor. Não li a sua última mensagem e nada foi marcado por causa dela. "
        "Diga outra vez daqui a um minuto.",
        Sentence.STORE_DOWN: "Agora não consigo marcar. Nada foi marcado. Tente de novo daqui a alguns minutos.",
        Sentence.INTERRUPTED: "Fui interrompido. Se tinha confirmado uma marcação, levo-a até ao fim e aviso aqui; "
        "nada mais foi marcado.",
        Sentence.BROKEN: "Algo correu mal do meu lado. Nada de novo foi marcado; de uma marcação já confirmada "
        "continuo a tratar e aviso aqui. Se comunicar isto, indique {id}.",
        Sentence.CARD_INVALID: "Este cartão já não é válido. Nada foi alterado. Diga outra vez quando quer estar fora.",
        Sentence.UNKNOWN_ACTION: "Não conheço esta ação. Nada foi marcado nem alterado. "
        "Diga simplesmente quando quer estar fora.",
        Sentence.STILL_WORKING: "Ainda estou a tratar disso. Este cartão será atualizado.",
        Sentence.SEE_CHAT: "A minha resposta está na conversa.",
        Sentence.SIGN_IN: "Iniciar sessão",
        Sentence.SIGN_IN_UNAVAILABLE: "O início de sessão não funciona neste momento. Nada foi marcado. "
        "Tente de novo daqui a alguns minutos.",
        Sentence.FILL_IN: "Preencha este campo.",
        Sentence.BELOW: "Continua mais abaixo.",
    },
    "nl": {
        Sentence.PERSONAL_ONLY: "Ik boek alleen in een persoonlijke chat, want een afwezigheid gaat niemand anders "
        "aan. Er is niets geboekt. Open mijn chat en zeg het daar.",
        Sentence.FOREIGN: "Ik boek alleen voor leden van deze organisatie. Er is niets geboekt.",
        Sentence.NO_IDENTITY: "Ik kan in deze chat niet zien wie je bent en dus niet voor je boeken. Er is niets "
        "geboekt. Probeer het vanuit Microsoft Teams met je werkaccount.",
        Sentence.SLOW_DOWN: "Iets langzamer, graag. Je laatste bericht heb ik niet gelezen en er is niets voor "
        "geboekt. Zeg het over een minuut nog eens.",
        Sentence.STORE_DOWN: "Ik kan nu niet boeken. Er is niets geboekt. Probeer het over een paar minuten opnieuw.",
        Sentence.INTERRUPTED: "Ik werd onderbroken. Had je een boeking bevestigd, dan rond ik die af en laat ik "
        "het je hier weten; verder is er niets geboekt.",
        Sentence.BROKEN: "Er ging bij mij iets mis. Er is niets nieuws geboekt; een boeking die je al had bevestigd "
        "houd ik in de gaten en ik laat het je hier weten. Meld je dit, noem dan {id}.",
        Sentence.CARD_INVALID: "Deze kaart is niet meer geldig. Er is niets gewijzigd. "
        "Zeg nog eens wanneer je vrij wilt zijn.",
        Sentence.UNKNOWN_ACTION: "Deze actie ken ik niet. Er is niets geboekt of gewijzigd. "
        "Zeg gewoon wanneer je vrij wilt zijn.",
        Sentence.STILL_WORKING: "Ik ben er nog mee bezig. Deze kaart wordt bijgewerkt.",
        Sentence.SEE_CHAT: "Mijn antwoord staat in de chat.",
        Sentence.SIGN_IN: "Aanmelden",
        Sentence.SIGN_IN_UNAVAILABLE: "Aanmelden werkt nu niet. Er is niets geboekt. "
        "Probeer het over een paar minuten opnieuw.",
        Sentence.FILL_IN: "Vul dit in.",
        Sentence.BELOW: "Dit gaat hieronder verder.",
    },
    "it": {
        Sentence.PERSONAL_ONLY: "Prenoto solo in una chat personale, perché un’assenza non riguarda nessun altro. "
        "Non è stato prenotato nulla. Apri la mia chat e scrivimi lì.",
        Sentence.FOREIGN: "Prenoto solo per i membri di questa organizzazione. Non è stato prenotato nulla.",
        Sentence.NO_IDENTITY: "In questa chat non riesco a capire chi sei, quindi non posso prenotare per te. Non è "
        "stato prenotato nulla. Prova da Microsoft Teams con il tuo account di lavoro.",
        Sentence.SLOW_DOWN: "Più piano, per favore. Non ho letto il tuo ultimo messaggio e non è stato prenotato "
        "nulla. Ripetilo tra un minuto.",
        Sentence.STORE_DOWN: "In questo momento non posso prenotare. Non è stato prenotato nulla. "
        "Riprova tra qualche minuto.",
        Sentence.INTERRUPTED: "Sono stato interrotto. Se avevi confermato una prenotazione, la porto a termine e "
        "ti avviso qui; non è stato prenotato altro.",
        Sentence.BROKEN: "Qualcosa è andato storto da parte mia. Non è stato prenotato nulla di nuovo; di una "
        "prenotazione già confermata continuo a occuparmi e ti avviso qui. Se lo segnali, indica {id}.",
        Sentence.CARD_INVALID: "Questa scheda non è più valida. Non è stato modificato nulla. "
        "Dimmi di nuovo quando vuoi essere libero.",
        Sentence.UNKNOWN_ACTION: "Non conosco questa azione. Non è stato prenotato né modificato nulla. "
        "Dimmi semplicemente quando vuoi essere libero.",
        Sentence.STILL_WORKING: "Ci sto ancora lavorando. Questa scheda verrà aggiornata.",
        Sentence.SEE_CHAT: "La mia risposta è nella chat.",
        Sentence.SIGN_IN: "Accedi",
        Sentence.SIGN_IN_UNAVAILABLE: "In questo momento l’accesso non funziona. Non è stato prenotato nulla. "
        "Riprova tra qualche minuto.",
        Sentence.FILL_IN: "Compila questo campo.",
        Sentence.BELOW: "Continua più sotto.",
    },
    "ja": {
        Sentence.PERSONAL_ONLY: "休みは個人的なことなので、個人チャットでのみ登録します。何も登録していません。"
        "個人チャットを開いて話しかけてください。",
        Sentence.FOREIGN: "この組織のメンバーの休みだけを登録できます。何も登録していません。",
        Sentence.NO_IDENTITY: "このチャットではどなたか確認できないため、登録できません。何も登録していません。"
        "職場のアカウントで Microsoft Teams からお試しください。",
        Sentence.SLOW_DOWN: "少しゆっくりお願いします。最後のメッセージは読んでおらず、何も登録していません。"
        "1分後にもう一度送ってください。",
        Sentence.STORE_DOWN: "今は登録できません。何も登録していません。数分後にもう一度お試しください。",
        Sentence.INTERRUPTED: "処理が中断されました。"
        "確定済みの登録があれば最後まで処理し、ここでお知らせします。それ以外は何も登録していません。",
        Sentence.BROKEN: "こちらで問題が起きました。新しい登録はありません。すでに確定した登録は引き続き処理し、"
        "ここでお知らせします。お問い合わせの際は {id} とお伝えください。",
        Sentence.CARD_INVALID: "このカードは無効になりました。何も変更していません。"
        "休みたい日時をもう一度教えてください。",
        Sentence.UNKNOWN_ACTION: "この操作はわかりません。何も登録・変更していません。休みたい日時を教えてください。",
        Sentence.STILL_WORKING: "処理中です。このカードを更新します。",
        Sentence.SEE_CHAT: "チャットに返信しました。",
        Sentence.SIGN_IN: "サインイン",
        Sentence.SIGN_IN_UNAVAILABLE: "今はサインインできません。何も登録していません。"
        "数分後にもう一度お試しください。",
        Sentence.FILL_IN: "入力してください。",
        Sentence.BELOW: "続きは下にあります。",
    },
}
