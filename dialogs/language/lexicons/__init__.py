"""The languages that are understood: one module of words each.

How to add a ninth language in an afternoon
-------------------------------------------
1. Copy the module of the nearest language to `xx.py` and translate `VOCABULARY`. Every table goes from a meaning
   (`dialogs.language.words`) to all the words and phrases that carry it, separated by "|", in lower case, with straight
   apostrophes. Accents are written; the index also finds the words without them.
2. A word may stand in several tables ("may": a month, and "may i": a wish). The grammar takes the meaning that fits the
   place; within one table write a word once. Longer phrases win over shorter ones, so a phrase is the way to overrule
   the words in it ("day off" over "day").
3. Put both spellings where a hyphen or an apostrophe comes and goes. Plurals and cases are written out; typing errors
   are not: the closed vocabulary is mended by edit distance.
4. `Order` holds the rules of order. Short words that are also ordinary words ("do", "so", "mo") need no care when they
   stand beside another date word; a bare two-letter weekday counts only there or as the whole sentence.
5. Cues carry the conversation; the order in which they decide is in `intents.py` and is the same for all languages.
6. Add the code below, the words that give the language away to `SIGNS` (so that a sentence in it is recognised from a
   caller with another locale), sayings to tests/utterances/xx.toml, and run `pytest tests/test_language_utterances.py`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from dialogs.language.lexicon import Lexicon, index
from dialogs.language.lexicons import en

LANGUAGES = ("en", "de", "nl", "ja", "fr", "es", "pt", "it")

SIGNS: dict[str, str] = {
    "de": "ich|morgen|heute|urlaub|frei|krank|montag|dienstag|mittwoch|donnerstag|freitag|nachmittag|woche|übermorgen",
    "fr": "je|demain|aujourd'hui|congé|congés|vacances|malade|lundi|mardi|mercredi|jeudi|vendredi|aprem|semaine"
    "|absent|absente|conge|conges|matin|jusqu'au|dès|au|janvier|février|avril|mai|juin|juillet|août|septembre"
    "|octobre|novembre|décembre|annule|annuler|supprime|rtt|retard|télétravail",
    "es": "mañana|hoy|vacaciones|libre|enfermo|lunes|martes|miércoles|jueves|viernes|semana|estoy|fuera|baja|manana"
    "|miercoles|tarde|hasta|desde|enero|febrero|marzo|mayo|junio|julio|agosto|septiembre|octubre|noviembre"
    "|diciembre|cancela|anula|borra|enferma|fiebre|médico|festivo",
    "pt": "amanhã|hoje|férias|folga|doente|segunda|terça|quarta|quinta|sexta|semana|estou|feira|amanha|ferias|terca"
    "|até|janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro|dezembro|doentes"
    "|teletrabalho|faltar",
    "nl": "ik|vandaag|vrij|vakantie|ziek|maandag|dinsdag|woensdag|donderdag|vrijdag|middag|overmorgen|afwezig",
    "it": "domani|oggi|ferie|permesso|malato|malata|lunedì|martedì|mercoledì|giovedì|venerdì|settimana|pomeriggio"
    "|assente|lunedi|martedi|mercoledi|giovedi|venerdi|mattina|dal|dalle|alle|gennaio|febbraio|aprile|maggio"
    "|giugno|luglio|settembre|ottobre|dicembre|annulla|cancella|sono|torno|lavoro",
}


@cache
def lexicon(language: str) -> Lexicon:
    """Return the indexed lexicon of a language, read on first use; the words of English help out in all of them."""
    module = en if language == "en" else import_module(f"dialogs.language.lexicons.{language}")
    return index(module.VOCABULARY)


@cache
def signs() -> dict[str, str]:
    """Return the words that give a language away, each with its language."""
    return {word: language for language, row in SIGNS.items() for word in row.split("|")}
