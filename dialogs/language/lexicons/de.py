"""German, as people in Germany, Austria and Switzerland type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="de",
    order=Order(meridiem=False, dotted_days=True, half_to=True, verb_last=True),
    weekdays=(
        "montag|mo",
        "dienstag|di",
        "mittwoch|mi",
        "donnerstag|do",
        "freitag|fr",
        "samstag|sa|sonnabend",
        "sonntag|so",
    ),
    plural_weekdays=("montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags|sonnabends", "sonntags"),
    months=(
        "januar|jan|jänner|jän",
        "februar|feb|feber",
        "märz|mrz|mär|maerz",
        "april|apr",
        "mai",
        "juni|jun",
        "juli|jul",
        "august|aug",
        "september|sep|sept",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    units={
        Unit.MINUTE: "minute|minuten|min",
        Unit.HOUR: "stunde|stunden|std|h",
        Unit.DAY: "tag|tage|tagen|kalendertage|tags",
        Unit.WORKDAY: "arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen",
        Unit.WEEKEND: "wochenende|we|wochenenden",
        Unit.WEEK: "woche|wochen|wo",
        Unit.MONTH: "monat|monate|monaten|monats",
        Unit.QUARTER: "quartal|quartals|quartale",
        Unit.YEAR: "jahr|jahre|jahren|jahres",
    },
    days={
        0: "heute|heut",
        1: "morgen",
        2: "übermorgen|uebermorgen",
        -1: "gestern",
        -2: "vorgestern",
    },
    which={
        0: "diese|diesen|dieser|dieses|diesem|aktuelle|aktuellen|laufende|laufenden|der laufenden",
        1: "nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|folgende|folgenden"
        "|der nächsten|naechste|naechsten|der kommenden|in der nächsten",
        -1: "letzte|letzten|letzter|letztes|vergangene|vergangenen|vorige|vorigen|voriger|vergangener",
        2: "übernächste|übernächsten|übernächster|uebernächste",
    },
    parts={
        Part.MORNING: "vormittag|vormittags|morgens|vormittage|früh|am morgen|frühmorgens|in der früh|vorm",
        Part.NOON: "mittag|mittags",
        Part.AFTERNOON: "nachmittag|nachmittags|nachmittage|nachm|spätnachmittag",
        Part.EVENING: "abend|abends|später abend",
        Part.NIGHT: "nacht|nachts",
        Part.MIDNIGHT: "mitternacht",
    },
    parts_today={
        Part.MORNING: "heute vormittag|heute früh|heute morgen",
        Part.AFTERNOON: "heute nachmittag",
        Part.EVENING: "heute abend",
        Part.NIGHT: "heute nacht",
    },
    links={
        Link.FROM: "von|vom|ab|ab dem|seit|beginnend|ab den|von dem|von den|beginnend am|ab kommendem",
        Link.TO: "bis|-|–|—|bis zum|bis einschließlich|bis inklusive|bis einschließlich dem|bis zu",
        Link.UNTIL: "bis und mit|bis inkl|bis einschl",
        Link.BETWEEN: "zwischen",
        Link.AND: "und|&|u|sowie|+",
        Link.OR: "oder",
        Link.EXCEPT: "außer|ausser|ausgenommen|bis auf|ohne|aber nicht|nur nicht|mit ausnahme von|außer am|bis auf den",
        Link.PLUS: "plus|zusätzlich|außerdem|dazu",
        Link.AFTER: "nach",
        Link.BEFORE: "vor|nicht vor",
        Link.AT: "um|gegen|circa|ca|etwa|ungefähr|zirka|pünktlich um",
        Link.ON: "am|an",
        Link.THE: "der|die|das|den|dem|des",
        Link.OF: "von",
        Link.IN: "in|im|innerhalb|während|binnen|in den|über",
        Link.FOR: "für|fuer|dauert",
        Link.AGO: "her|zuvor",
        Link.LATER: "später|ab jetzt|ab heute",
        Link.BACK: "zurück|wieder da|wieder im büro|wieder zurück|wieder hier|wieder erreichbar|wieder im dienst"
        "|wieder am platz|wieder bei der arbeit|bin wieder da",
        Link.LEAVING: "gehe um|gehe schon um|früher weg|früher gehen|weg ab|gehe früher|früher schluss"
        "|mache früher schluss|weg um"
        "|muss früher weg|muss um|schluss um|gehe ab|feierabend um|mache feierabend|gehe|muss weg um|früher feierabend",
        Link.ARRIVING: "komme um|komme erst um|später|erst um|erst ab|komme später|komme erst|verspäte mich|ab erst"
        "|bin erst um"
        "|komme gegen|fange erst um|fange später an|später anfangen|bin erst ab",
        Link.EVERY: "jeden|jede|jedes|jeder|alle|immer|immer am",
        Link.ALTERNATE: "jeden zweiten|jede zweite|alle zwei wochen|alle zwei wochen am|alle 14 tage",
        Link.HALF: "halbe|halben|halber|eine halbe",
        Link.HALF_TO: "halb",
        Link.HALF_DAY: "halben tag|halber tag|halbtags|einen halben tag|ein halber tag|halbtag|halbe tage"
        "|den halben tag",
        Link.WHOLE: "ganze|ganzen|ganzer|ganz|gesamte|gesamten|die ganze|der ganze|den ganzen|kompletten|komplette",
        Link.WHOLE_DAY: "ganzen tag|den ganzen tag|ganztägig|ganztags|einen ganzen tag|ganztaegig",
        Link.REST: "rest der|rest des|den rest der|restliche|restlichen",
        Link.REST_OF_DAY: "rest des tages|den rest des tages|für heute schluss|mache schluss für heute"
        "|feierabend für heute"
        "|für den rest des tages|feierabend",
        Link.NOW: "jetzt|ab sofort|sofort|gleich|genau jetzt",
        Link.QUARTER_HOUR: "viertel",
        Link.PAST_HOUR: "viertel nach",
        Link.OCLOCK: "uhr",
        Link.A: "ein|eine|einen|einem|einer",
        Link.WEEK_OF: "woche vom|woche ab|die woche vom|woche ab dem|der woche vom|woche des",
        Link.IN_A_WEEK: "in einer woche",
        Link.CALENDAR_WEEK: "kw|kalenderwoche",
        Link.START_OF: "anfang",
        Link.MIDDLE_OF: "mitte",
        Link.END_OF: "ende",
    },
    numbers={
        1: "eins", 2: "zwei|zwo|ein paar|paar", 3: "drei", 4: "vier", 5: "fünf"
        "|fuenf", 6: "sechs", 7: "sieben", 8: "acht",
        9: "neun", 10: "zehn", 11: "elf", 12: "zwölf|zwoelf", 13: "dreizehn", 14: "vierzehn", 15: "fünfzehn",
        16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 21: "einundzwanzig",
        22: "zweiundzwanzig", 24: "vierundzwanzig", 30: "dreißig|dreissig",
    },
    ordinals={
        1: "erste|ersten|erster|erstes|ersten", 2: "zweite|zweiten|zweiter", 3: "dritte|dritten|dritter", 4: "vierte"
        "|vierten",
        5: "fünfte|fünften", 6: "sechste|sechsten", 7: "siebte|siebten", 8: "achte|achten", 9: "neunte|neunten",
        10: "zehnte|zehnten", 11: "elfte|elften", 12: "zwölfte|zwölften", -1: "letzte|letzten|letzter|letztes",
    },
    meridiems=(),
    holidays={
        "christmas_eve": "heiligabend|heilig abend|weihnachtsabend",
        "christmas_day": "weihnachten|erster weihnachtstag|weihnachtstag|ersten weihnachtstag",
        "boxing_day": "zweiter weihnachtstag|zweiten weihnachtstag|stephanstag|stefanitag",
        "new_years_eve": "silvester|sylvester",
        "new_years_day": "neujahr|neujahrstag",
        "good_friday": "karfreitag",
        "easter_sunday": "ostersonntag|ostern",
        "easter_monday": "ostermontag",
        "maundy_thursday": "gründonnerstag",
        "ascension_day": "christi himmelfahrt|himmelfahrt|vatertag",
        "whit_sunday": "pfingstsonntag|pfingsten",
        "whit_monday": "pfingstmontag",
        "corpus_christi": "fronleichnam",
        "all_saints": "allerheiligen",
        "epiphany": "heilige drei könige|dreikönig|dreikönigstag",
        "carnival_monday": "rosenmontag",
        "labour_day_may": "tag der arbeit|maifeiertag|erster mai",
        "german_unity": "tag der deutschen einheit",
        "reformation": "reformationstag",
        "assumption": "mariä himmelfahrt",
        "st_nicholas": "nikolaus",
        "bank_holiday": "feiertag|am feiertag",
    },
    leave={
        Leave.PLAIN: "frei|weg|abwesend|nicht da|nicht im büro|nicht im haus|außer haus|nicht erreichbar"
        "|nicht verfügbar|fort"
        "|nicht anwesend|arbeite nicht|nicht arbeiten|freinehmen|freien tag|dienstfrei|nicht im dienst|freier tag"
        "|fehle|fehlen"
        "|abwesenheit|nicht bei der arbeit|unterwegs|freihaben|arbeite ich nicht|komme nicht|nicht im buero|freizeit"
        "|ausser haus"
        "|nicht hier|bin raus|raus|blocken",
        Leave.KIND: "urlaub|ferien|elternzeit|gleittag|gleitzeit|überstundenabbau|überstunden abbauen|sonderurlaub"
        "|zeitausgleich"
        "|bildungsurlaub|resturlaub|brückentag|jahresurlaub|urlaubstag|urlaubstage|mutterschutz|sabbatical"
        "|erholungsurlaub"
        "|freizeitausgleich|krankenstand|ausgleichstag",
        Leave.ILL: "krank|krankgemeldet|krankgeschrieben|krank gemeldet|unwohl|erkältet|arbeitsunfähig|krankheit"
        "|nicht fit"
        "|krankmeldung|fühle mich nicht gut|geht mir nicht gut|mir ist schlecht|liege flach|krankmelden",
        Leave.TRIP: "reise|dienstreise|verreist|auf reisen|schulung|fortbildung|seminar|weiterbildung|konferenz|messe",
    },
    errands={
        Errand.SENSITIVE: "arzt|ärztin|arzttermin|zahnarzt|zahnarzttermin|physiotherapie|physio|krankengymnastik"
        "|therapie|mrt"
        "|krankenhaus|operation|op|impfung|untersuchung|vorsorge|vorsorgeuntersuchung|kieferorthopäde|hausarzt"
        "|augenarzt|orthopäde"
        "|frauenarzt|hautarzt|klinik|blutabnahme|beerdigung|trauerfeier|begräbnis|gericht|anwalt|notar"
        "|gerichtstermin|kind krank"
        "|krankes kind|grippe|erkältung|fieber|migräne|kopfschmerzen|magen-darm|corona|kita zu|pflege|psychotherapie"
        "|therapeut"
        "|röntgen|kinderarzt|polizei|reha|kur|gottesdienst|taufe|kommunion|konfirmation",
        Errand.PRIVATE: "termin|friseur|handwerker|umzug|umziehen|hochzeit|geburtstag|elternabend|elternsprechtag"
        "|einschulung|kita"
        "|kindergarten|schule|kinder|kind|sohn|tochter|prüfung|fahrprüfung|tüv|werkstatt|auto|bank|behörde|amt"
        "|bürgeramt"
        "|klempner|heizung|lieferung|möbel|besichtigung|wohnungsbesichtigung|flug|zug|konzert|tierarzt|hund|familie"
        "|privat"
        "|privater termin|führerschein|standesamt|abschlussfeier|oma|opa|eltern|mutter|vater|schulfest|elterngespräch",
    },
    chat={},
    cues={
        Cue.MY: "mein|meine|meiner|meinen|meinem|unser",
        Cue.I: "ich|mir|mich|mein|meine|meinen|meiner|meinem|wir|uns|unser|bin|hab|habe",
        Cue.WANT: "brauche|möchte|will|würde gern|würde gerne|hätte gern|hätte gerne|kann ich|könnte ich|darf ich"
        "|nehme|bitte trag"
        "|trag|trage|eintragen|buche|buch|beantrage|bräuchte|nehmen|haben|buchen|beantragen|muss|benötige|hätte|plane",
        Cue.FILLER: "bitte|hallo|hi|gern|gerne|nur|auch|noch|mal|dann|da|es|zu|team|liebe|leute|danke|ist|sind|wird"
        "|werde|werden"
        "|dass|leider|ja|mit|dabei|machen|mache|nehmen|habe|hab|bin|als|guten|moin|servus|grüße|lg|vg|gleich|so|zeit"
        "|termin beim"
        "|wäre|erst|schon|ein bisschen|etwas früher|zum|zur|beim|bei|auf|aus|eingetragen|geplant|gehen|komme|kommen"
        "|nächstes mal",
        Cue.NOT: "nicht|kein|keine|keinen|nie|keinesfalls|nix",
        Cue.NEED_NOT: "brauche ich nicht|doch nicht|nicht mehr|brauche nicht|hat sich erledigt|erledigt|fällt aus"
        "|brauche doch nicht"
        "|doch keinen|brauche keinen|nehme doch nicht",
        Cue.PRESENT: "da|anwesend|im büro|im haus|erreichbar|verfügbar|arbeite|arbeiten|arbeitet|im dienst|vor ort"
        "|im buero",
        Cue.AS_USUAL: "wie immer|wie gewohnt|wie üblich|normal|ganz normal|regulär",
        Cue.AFTER_ALL: "doch|nun doch|jetzt doch",
        Cue.REMOTE: "homeoffice|home-office|home office|von zuhause|von zu hause|remote|mobil|mobiles arbeiten"
        "|zuhause arbeiten|ho",
        Cue.WORK_EVENT: "meeting|besprechung|release|deadline|abgabe|sprint|standup|workshop|kundentermin"
        "|präsentation|sitzung"
        "|deploy|projekt|teammeeting|jour fixe|weihnachtsfeier|betriebsfeier|call|telko|videokonferenz|rollout"
        "|wartung|audit|frist"
        "|kunde|ticket|tickets|bericht|rechnung|server",
        Cue.COVER: "vertritt mich|vertretung|übernimmt|vertritt|springt ein|kümmert sich",
        Cue.SOMEBODY: "er|sie|mein kollege|meine kollegin|kollege|kollegin|mein chef|meine chefin|der chef"
        "|die chefin|das team|jemand",
        Cue.THIRD_PERSON: "ist|hat|war|will|kommt|geht|sagt|arbeitet|möchte|braucht|nimmt",
        Cue.ACTS: "ist|hat|war|will|nimmt|braucht|möchte|kommt",
        Cue.PAST: "war|hatte|gewesen|waren|war ich|gefehlt|hatten|nahm|genommen",
        Cue.WHO: "wer|wer ist|wer hat|ist jemand|wen",
        Cue.ASK: "wann|was|wie|wo|warum|wieso|welche|welcher|wieviel|wie viele|wie lange|ist|sind|hat|gibt es",
        Cue.ASK_MINE: "bin ich|habe ich|hab ich|was habe ich|wann bin ich|wann habe ich|war ich|welche tage habe ich",
        Cue.SHOW: "zeig|zeige|zeig mir|zeige mir|liste|übersicht|anzeigen|meine abwesenheiten|meine urlaube|auflisten",
        Cue.BOOKED: "eingetragen|gebucht|geplant|vorgemerkt|hinterlegt",
        Cue.BALANCE: "resturlaub|wie viele urlaubstage|wie viel urlaub|urlaubskonto|urlaubsanspruch|noch übrig"
        "|tage übrig"
        "|resturlaubstage|urlaubstage habe ich|wieviel urlaub",
        Cue.CANCEL: "storniere|stornieren|storno|streiche|streichen|lösche|löschen|lösch|absagen|sage ab|nimm"
        "|entfernen|entferne"
        "|zurückziehen|zurücknehmen|rückgängig|cancel|storniert|widerrufe|absage|streich|annullieren|canceln",
        Cue.UNDO: "rückgängig|mach das rückgängig|rückgängig machen|undo",
        Cue.CHANGE: "verschiebe|verschieben|verschieb|ändere|ändern|änder|verlängern|verlängere|verkürzen|tauschen"
        "|verlege|verlegen"
        "|umbuchen|anpassen|vorziehen|tausche|verkürze",
        Cue.MAKE_IT: "mach daraus|lieber|mach es|besser|mach|doch lieber|nimm lieber",
        Cue.MEANT: "ich meinte|meinte|ich meine|gemeint|falsch|falscher tag|nein ich meinte|korrektur",
        Cue.INSTEAD: "stattdessen|statt|anstatt|anstelle",
        Cue.BUT: "aber|jedoch|allerdings",
        Cue.BECAUSE: "weil|wegen|da ich|denn|aufgrund|für|um zu|zum|zur|beim|habe einen|habe ein|mit",
        Cue.IF: "wenn|falls|ob|angenommen|sofern",
        Cue.MAYBE: "vielleicht|eventuell|evtl|möglicherweise|überlege|mal sehen|ggf|wahrscheinlich|unter umständen"
        "|könnte sein|denke darüber",
        Cue.HELP: "hilfe|hilf mir|was kannst du|wie funktioniert|wie geht das|anleitung|befehle|wie kann ich"
        "|beispiele|was kann ich"
        "|wie buche ich|wie trage ich|was machst du|wer bist du",
        Cue.GREETING: "hallo|hi|guten morgen|guten tag|moin|servus|grüß gott|hey|grüezi|guten abend|moin moin|na",
        Cue.THANKS: "danke|vielen dank|dankeschön|besten dank|super|prima|toll|merci|danke schön|klasse|perfekt"
        "|danke dir",
        Cue.YES: "ja|jawohl|jep|ok|okay|passt|genau|richtig|bestätigen|buchen|stimmt|gerne|klar|ja bitte|einverstanden",
        Cue.NO: "nein|nö|ne|nee|lieber nicht|nein danke",
        Cue.DISMISS: "vergiss es|egal|abbrechen|lass es|doch nicht|schon gut|lass mal|verwerfen|abbruch|stopp"
        "|vergiss das",
        Cue.PRIVACY: "datenschutz|was speicherst du|wer kann das sehen|dsgvo|wer sieht das",
        Cue.SETTINGS: "einstellungen|sprache ändern",
        Cue.SIGN_OUT: "abmelden|ausloggen|melde mich ab",
        Cue.FORGET: "vergiss mich|lösche meine daten|meine daten löschen",
        Cue.ADD: "auch noch|zusätzlich|dazu|außerdem|füge",
        Cue.ONLY: "nur",
    },
)  # fmt: skip
