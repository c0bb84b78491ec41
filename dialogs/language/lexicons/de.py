"""German, as people in Germany, Austria and Switzerland type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="de",
    order=Order(meridiem=False, dotted_days=True, half_to=True, verb_last=True, capitals_are_names=False),
    weekdays=(
        "montag|mo|mon",
        "dienstag|di",
        "mittwoch|mi|mit woch",
        "donnerstag|do|don",
        "freitag|fr",
        "samstag|sa|sonnabend",
        "sonntag|so",
    ),
    plural_weekdays=("montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags|sonnabends", "sonntags"),
    months=(
        "januar|jan|jänner|jän|jaenner",
        "februar|feb|feber",
        "märz|mrz|mär|maerz",
        "april|apr",
        "mai",
        "juni|jun|juno",
        "juli|jul|julei",
        "august|aug",
        "september|sep|sept",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    units={
        Unit.MINUTE: "minute|minuten|min|minütchen|viertelstunde|viertelstündchen|dreiviertelstunde|dreiviertel stunde",
        Unit.HOUR: "stunde|stunden|std|h|stündchen|stdn",
        Unit.DAY: "tag|tage|tagen|kalendertage|tags|tages",
        Unit.WORKDAY: "arbeitstag|arbeitstage|arbeitstagen|werktag|werktage|werktagen",
        Unit.WEEKEND: "wochenende|we|wochenenden|wochenendes",
        Unit.WEEK: "woche|wochen|wo",
        Unit.MONTH: "monat|monate|monaten|monats",
        Unit.QUARTER: "quartal|quartals|quartale",
        Unit.YEAR: "jahr|jahre|jahren|jahres",
    },
    days={
        0: "heute|heut|heutigen tag|heutige",
        1: "morgen|morgn|moregn|mrogen|morgne|am nächsten tag|morgigen tag|morgigen|mrg|der morgige tag",
        2: "übermorgen|uebermorgen|ubermorgen",
        3: "überübermorgen",
        -1: "gestern|gestrigen tag",
        -2: "vorgestern",
    },
    which={
        0: "diese|diesen|dieser|dieses|diesem|aktuelle|aktuellen|laufende|laufenden|der laufenden|dies",
        1: "nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|folgende|folgenden"
        "|der nächsten|naechste|naechsten|naechster|naechstes|der kommenden|in der nächsten|in der kommenden|nexte"
        "|nä|in den nächsten|die nächsten|die nächste|die kommende",
        -1: "letzte|letzten|letzter|letztes|vergangene|vergangenen|vorige|vorigen|voriger|vergangener|vergangenes"
        "|vorigem|voriges|der letzten|in der letzten",
        2: "übernächste|übernächsten|übernächster|uebernächste|uebernaechste|uebernaechsten|die übernächste",
    },
    parts={
        Part.MORNING: "vormittag|vormittags|morgens|vormittage|früh|am morgen|frühmorgens|in der früh|vorm|morgen"
        "|am vormittag|den vormittag|frueh|den vormittag über|der früh|in der frühe|erste tageshälfte"
        "|am frühen morgen",
        Part.NOON: "mittag|mittags|zu mittag|am mittag",
        Part.AFTERNOON: "nachmittag|nachmittags|nachmittage|nachm|spätnachmittag|am nachmittag|den nachmittag"
        "|den nachmittag über|zweite tageshälfte|am späten nachmittag|nachmittages",
        Part.EVENING: "abend|abends|später abend|am abend|feierabendzeit",
        Part.NIGHT: "nacht|nachts|in der nacht",
        Part.MIDNIGHT: "mitternacht",
    },
    parts_today={
        Part.MORNING: "heute vormittag|heute früh|heute morgen|heut früh|heut vormittag|heut morgen|heute frueh",
        Part.AFTERNOON: "heute nachmittag|heut nachmittag",
        Part.EVENING: "heute abend|heut abend",
        Part.NIGHT: "heute nacht|heut nacht",
    },
    parts_again={
        Part.MORNING: "jeweils vormittags|jeweils am vormittag|jeweils morgens|jeweils den vormittag|jeweils vormittag",
        Part.AFTERNOON: "jeweils nachmittags|jeweils am nachmittag|jeweils den nachmittag|jeweils nachmittag",
    },
    links={
        Link.ONLY_THERE: "nur",
        Link.FROM: "von|vom|ab|seit|beginnend|beginnend am|ab kommendem|startend|beginnend mit|seit dem|seit der",
        Link.TO: "-|–|—",
        Link.UNTIL: "bis|bis und mit|inklusive bis|bis einschließlich|bis inklusive|bis einschließlich dem|bis zu"
        "|bis inkl|bis incl|bis einschliesslich|bis einschl|bis einschließlich zum|bis hin zu",
        Link.BETWEEN: "zwischen",
        Link.DAY_AFTER: "am tag danach|tag danach|den tag darauf|tag nach|am tag nach|der tag danach|den tag danach"
        "|der folgetag|den folgetag|am folgetag|der tag darauf|dem tag danach",
        Link.AND: "und|&|u|sowie|+|und auch|und dann",
        Link.OR: "oder",
        Link.EXCEPT: "außer|ausser|ausgenommen|bis auf|ohne|aber nicht|nur nicht|mit ausnahme von|mit ausnahme des"
        "|nicht aber|jedoch nicht|abgesehen von|exklusive",
        Link.PLUS: "plus|zusätzlich|außerdem|dazu|zudem",
        Link.AFTER: "nach",
        Link.BEFORE: "vor|nicht vor|nicht vor dem",
        Link.AT: "um|gegen|circa|ca|etwa|ungefähr|zirka|pünktlich um|rund um|so um|so gegen|ca um|in etwa|exakt um",
        Link.ON: "am|kommenden|kommender|kommendes|am kommenden|die|das|an|des|an den|an dem",
        Link.THE: "der|den|dem|zum",
        Link.IN: "in|im|innerhalb|während|binnen|in den|über|in der|innerhalb der|innerhalb von",
        Link.FOR: "für|fuer|dauert|für die dauer von|für insgesamt",
        Link.AGO: "her|zuvor",
        Link.LATER: "später|ab heute",
        Link.BACK: "zurück|wieder da|wieder im büro|wieder zurück|wieder hier|wieder erreichbar|wieder im dienst"
        "|wieder am platz|wieder bei der arbeit|bin wieder da|wieder im buero|wieder verfügbar|wieder arbeiten"
        "|zurueck|wieder anwesend|wieder in der arbeit|arbeite wieder|wieder an bord|bin ich wieder|komme ich wieder"
        "|bin wieder|komme wieder|wieder am start|wieder online|wieder am arbeitsplatz|wieder im einsatz|wieder fit"
        "|rückkehr|rückkehr am|wieder",
        Link.LEAVING: "weg|los|gehe um|gehe schon um|früher weg|früher gehen|weg ab|gehe früher|früher schluss"
        "|gehe schon|mache früher schluss|weg um|muss früher weg|muss um|schluss um|gehe ab|feierabend um"
        "|mache feierabend|gehe|muss weg um|früher feierabend|gehe ich|mache ich feierabend|muss ich weg|muss ich los"
        "|muss los|mache schluss|mache ich schluss|früher los|eher weg|eher gehen|gehe eher|früher nach hause"
        "|gehe ich heim|gehe heim|gehe ich nach hause|gehe nach hause|muss ich gehen|muss gehen|früher heim"
        "|haue ab um|höre auf um|höre ich auf|bin weg ab|verlasse das büro um|früher aufhören|eher schluss"
        "|eher feierabend|muss früher los|mach früher schluss|mach feierabend|mach um|gehe früher heim|früher raus"
        "|muss eher weg|arbeite nur bis|nur bis|bin nur bis|arbeite bis|bleibe nur bis|bleibe bis|bleibe ich bis"
        "|bleib bis|bleib ich bis|bleibe heute bis|bleibe ich heute bis|ausstempeln um|gehen um"
        "|mache früher feierabend|los um|fahre um|frueher gehen|frueher weg|gehe frueher|mach ich feierabend"
        "|mach ich schluss|gehen|gegangen|heimgegangen|haue|haue ab|hau ab|haue ich ab|verdrücke mich"
        "|mache mich vom acker|mach mich vom acker",
        Link.ARRIVING: "komme um|komme erst um|später|erst um|erst ab|komme später|komme erst|verspäte mich|ab erst"
        "|bin erst um|komme gegen|fange erst um|fange später an|später anfangen|bin erst ab|erst gegen|erst nach"
        "|komme ich erst|komme ich|bin ich erst|fange ich erst|fange ich|beginne erst|beginne um|starte um"
        "|starte erst|komme ich später|etwas später|komme etwas später|verspätung|komme zu spät|verspäte|bin ich ab"
        "|verspätet|spaeter|komme spaeter|bin erst|fange um|beginne ich|starte ich|erst ab ca|fange erst"
        "|später kommen|kommen um|später im büro|bin um|komme zu spaet|bin ich erst ab|bin ich erst um|erreichbar ab"
        "|verfügbar ab|da ab|wieder ab|erst später|später zur arbeit|später da|einstempeln um|ab wann|erst|komme|komm",
        Link.EVERY: "jeden|jede|jedes|jeder|alle|immer|immer am|jeweils|jeweils am",
        Link.ALTERNATE: "jeden zweiten|jede zweite|alle zwei wochen|alle zwei wochen am|alle 14 tage|alle 14 tage am"
        "|alle 2 wochen|alle 2 wochen am|vierzehntägig|14-tägig|zweiwöchentlich|jeden 2|jeden anderen",
        Link.HALF: "halbe|halben|halber|eine halbe|halbes|ein halbes|einer halben",
        Link.HALF_TO: "halb",
        Link.HALF_DAY: "halben tag|halber tag|halbtags|einen halben tag|ein halber tag|halbtag|halbe tage"
        "|den halben tag|halbtägig|halbtaegig|halber urlaubstag|halben urlaubstag|einen halben urlaubstag"
        "|einen halben tag lang|halbe tag|1/2 tag|½ tag|halbtags frei|nen halben tag",
        Link.WHOLE: "ganze|ganzen|ganzer|ganz|gesamte|gesamten|die ganze|der ganze|den ganzen|kompletten|komplette"
        "|volle|vollen|die gesamte|den gesamten|die komplette|den kompletten|der gesamte|der komplette|ganzes",
        Link.WHOLE_DAY: "ganzen tag|den ganzen tag|ganztägig|ganztags|einen ganzen tag|ganztaegig|der ganze tag"
        "|ganzer tag|kompletten tag|den kompletten tag|ein ganzer tag|den gesamten tag|ganze tag|vor- und nachmittag"
        "|vor- und nachmittags|vormittag und nachmittag|vormittags und nachmittags",
        Link.REST: "rest der|rest des|den rest der|restliche|restlichen|den rest des|die restliche|die restlichen",
        Link.REST_OF_DAY: "rest des tages|den rest des tages|für heute schluss|mache schluss für heute"
        "|feierabend für heute|für den rest des tages|feierabend|für heute feierabend|restlichen tag"
        "|den restlichen tag|jetzt feierabend|jetzt schluss|jetzt heim|jetzt nach hause|jetzt weg|schluss für heute"
        "|für heute raus|für heute weg|den rest vom tag|rest vom tag|bin dann mal weg|mache jetzt feierabend"
        "|gehe jetzt heim|gehe jetzt nach hause|mach jetzt feierabend|mache jetzt schluss|mach schluss für heute"
        "|schluss|ist für mich schluss|für mich schluss|ist schluss|ist dann schluss|ist feierabend"
        "|ist für mich feierabend|komme heute nicht mehr|komm heute nicht mehr|komme ich heute nicht mehr"
        "|arbeite heute nicht mehr|arbeite ich heute nicht mehr|heute nicht mehr arbeiten|heute nicht mehr da"
        "|heute nicht mehr erreichbar|heute nicht mehr im büro|heute nicht mehr rein|heute nicht wieder rein"
        "|heute nicht wieder ins büro|komme heute nicht wieder|heute nicht mehr zu erreichen"
        "|heute nicht mehr verfügbar|heute nicht mehr zurück|bin heute nicht mehr da|heute keine arbeit mehr",
        Link.NOW: "jetzt|sofort|genau jetzt|nun|gerade",
        Link.QUARTER_HOUR: "viertel",
        Link.OCLOCK: "uhr|rum|herum",
        Link.A: "ein|eine|einen|einem|einer|nen|ne|'ne|'nen|'n",
        Link.WEEK_OF: "woche vom|woche ab|die woche vom|woche ab dem|der woche vom|woche des|woche um den"
        "|woche mit dem",
        Link.IN_A_WEEK: "in acht tagen|in 8 tagen",
        Link.CALENDAR_WEEK: "kw|kalenderwoche|in kw|in der kw",
        Link.START_OF: "anfang",
        Link.MIDDLE_OF: "mitte",
        Link.END_OF: "ende",
        Link.ONE_AND_A_HALF: "anderthalb|eineinhalb|1 1/2",
    },
    numbers={
        1: "eins", 2: "zwei|zwo|ein paar|paar|beide|beiden", 3: "drei", 4: "vier", 5: "fünf|fuenf", 6: "sechs",
        7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf|zwoelf", 13: "dreizehn", 14: "vierzehn",
        15: "fünfzehn|fuenfzehn|viertelstunde|viertelstündchen",
        16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig",
        21: "einundzwanzig", 22: "zweiundzwanzig", 23: "dreiundzwanzig", 24: "vierundzwanzig", 25: "fünfundzwanzig",
        26: "sechsundzwanzig", 27: "siebenundzwanzig", 28: "achtundzwanzig", 29: "neunundzwanzig",
        30: "dreißig|dreissig", 31: "einunddreißig", 40: "vierzig",
        45: "fünfundvierzig|dreiviertelstunde|dreiviertel stunde", 50: "fünfzig|fuenfzig",
    },
    ordinals={
        1: "erste|ersten|erster|erstes", 2: "zweite|zweiten|zweiter", 3: "dritte|dritten|dritter",
        4: "vierte|vierten", 5: "fünfte|fünften|fuenfte|fuenften", 6: "sechste|sechsten", 7: "siebte|siebten|siebenten",
        8: "achte|achten", 9: "neunte|neunten", 10: "zehnte|zehnten", 11: "elfte|elften", 12: "zwölfte|zwölften",
        13: "dreizehnte|dreizehnten", 14: "vierzehnte|vierzehnten", 15: "fünfzehnte|fünfzehnten",
        16: "sechzehnte|sechzehnten", 17: "siebzehnte|siebzehnten", 18: "achtzehnte|achtzehnten",
        19: "neunzehnte|neunzehnten", 20: "zwanzigste|zwanzigsten", 21: "einundzwanzigste|einundzwanzigsten",
        22: "zweiundzwanzigste|zweiundzwanzigsten", 23: "dreiundzwanzigste|dreiundzwanzigsten",
        24: "vierundzwanzigste|vierundzwanzigsten", 25: "fünfundzwanzigste|fünfundzwanzigsten",
        26: "sechsundzwanzigste|sechsundzwanzigsten", 27: "siebenundzwanzigste|siebenundzwanzigsten",
        28: "achtundzwanzigste|achtundzwanzigsten", 29: "neunundzwanzigste|neunundzwanzigsten",
        30: "dreißigste|dreißigsten", 31: "einunddreißigste|einunddreißigsten", -1: "letzte|letzten|letzter|letztes",
    },
    holidays={
        "christmas_eve": "heiligabend|heilig abend|weihnachtsabend|heiliger abend|hl abend",
        "christmas_day": "weihnachten|erster weihnachtstag|weihnachtstag|ersten weihnachtstag|1. weihnachtstag"
        "|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|1. weihnachtsfeiertag|christtag",
        "boxing_day": "zweiter weihnachtstag|zweiten weihnachtstag|stephanstag|stefanitag|zweiter weihnachtsfeiertag"
        "|zweiten weihnachtsfeiertag|2. weihnachtsfeiertag|2. weihnachtstag|stephanitag",
        "new_years_eve": "silvester|sylvester|silvestertag|altjahrstag",
        "new_years_day": "neujahr|neujahrstag",
        "good_friday": "karfreitag",
        "easter_sunday": "ostersonntag|ostern",
        "easter_monday": "ostermontag",
        "maundy_thursday": "gründonnerstag",
        "holy_saturday": "karsamstag",
        "ascension_day": "christi himmelfahrt|himmelfahrt|vatertag|auffahrt",
        "whit_sunday": "pfingstsonntag|pfingsten",
        "whit_monday": "pfingstmontag",
        "corpus_christi": "fronleichnam",
        "all_saints": "allerheiligen",
        "epiphany": "heilige drei könige|dreikönig|dreikönigstag|hl drei könige",
        "carnival_monday": "rosenmontag",
        "shrove_tuesday": "faschingsdienstag|veilchendienstag",
        "ash_wednesday": "aschermittwoch",
        "labour_day_may": "tag der arbeit|maifeiertag|erster mai",
        "german_unity": "tag der deutschen einheit",
        "reformation": "reformationstag",
        "assumption": "mariä himmelfahrt|maria himmelfahrt",
        "immaculate": "mariä empfängnis",
        "st_nicholas": "nikolaus|nikolaustag",
        "bank_holiday": "feiertag|am feiertag|gesetzlichen feiertag",
    },
    leave={
        Leave.PLAIN: "kann ich nicht|frei|weg|abwesend|nicht da|nicht im büro|nicht im haus|außer haus"
        "|nicht erreichbar|nicht verfügbar|fort|nicht anwesend|arbeite nicht|nicht arbeiten|freinehmen|freien tag"
        "|dienstfrei|nicht im dienst|freier tag|fehle|fehlen|abwesenheit|nicht bei der arbeit|unterwegs|freihaben"
        "|arbeite ich nicht|komme nicht|nicht im buero|freizeit|ausser haus|nicht hier|bin raus|raus|blocken"
        "|nicht in der arbeit|nicht zur arbeit|komme ich nicht|nicht kommen|kann nicht kommen|freimachen|frei machen"
        "|frei nehmen|nicht vor ort|nicht am platz|offline|nicht online|out of office|ooo|auszeit|freie tage"
        "|freien nachmittag|freien vormittag|bleibe zuhause|bleibe zu hause|bleibe daheim|bleib daheim|bleib zuhause"
        "|verhindert|ausfallen|falle aus|falle ich aus|nicht zu erreichen|nicht ins büro|dienstfreie|freistellung"
        "|nicht einsatzfähig|nicht im einsatz|abwesenheiten|freigestellt|nicht präsent|nicht greifbar"
        "|nicht gearbeitet|auswärts|außerhalb|arbeitsfrei|nicht am arbeitsplatz|nicht zum dienst|nicht in der firma"
        "|nicht im laden|pause machen|bin ich raus|blockieren|blockiere|frei haben|nicht arbeitsfähig|abmelden"
        "|melde mich ab|mich ab|abgemeldet|freibekomme|freibekommen|freikriegen|freibekäme|komme doch nicht"
        "|komme ich doch nicht|ich komme doch nicht|nicht zur verfügung|nicht mehr erreichbar|nicht mehr da"
        "|nicht mehr im büro|nicht mehr verfügbar|nicht mehr am platz|nicht mehr online|nicht mehr im haus"
        "|geht nichts|geht gar nichts|geht nix|geht bei mir nichts|schwänze|schwänze ich|pausiere|pausiere ich"
        "|passe ich aus|lasse ich aus",
        Leave.KIND: "urlaub|ferien|elternzeit|gleittag|gleitzeit|überstundenabbau|überstunden abbauen|sonderurlaub"
        "|zeitausgleich|bildungsurlaub|resturlaub|brückentag|jahresurlaub|urlaubstag|urlaubstage|mutterschutz"
        "|sabbatical|erholungsurlaub|freizeitausgleich|krankenstand|ausgleichstag|überstundenfrei|pflegezeit"
        "|gleitzeittag|gleitzeitausgleich|bildungszeit|skiurlaub|sommerurlaub|winterurlaub|herbsturlaub"
        "|weihnachtsurlaub|kurzurlaub|osterurlaub|unbezahlter urlaub|unbezahlten urlaub|pflegeurlaub|urlaubswoche"
        "|flitterwochen|vaterschaftsurlaub|zeitguthaben|brueckentag|abbau von überstunden|sommerferien|osterferien"
        "|herbstferien|weihnachtsferien|pfingstferien|winterferien|studienurlaub|prüfungsurlaub|umzugstag|homefrei"
        "|fenstertag|betriebsferien|abfeiern|überstunden abfeiern|urlaubes|urlaubs|abbummeln|überstunden abbummeln"
        "|überstundenausgleich",
        Leave.ILL: "krank|krankgemeldet|krankgeschrieben|krank gemeldet|unwohl|erkältet|arbeitsunfähig|krankheit"
        "|nicht fit|krankmeldung|fühle mich nicht gut|geht mir nicht gut|mir ist schlecht|liege flach|krankmelden"
        "|krank melden|krank geschrieben|erkrankt|arbeitsunfähigkeit|krankheitsbedingt|au|krankschreibung"
        "|angeschlagen|fühle mich krank|fühle mich unwohl|liege im bett|flachgelegt|fühle mich schlecht"
        "|geht es nicht gut|bettlägerig|fieber|grippe|erkältung|migräne|kopfschmerzen|magen-darm|corona"
        "|bauchschmerzen|rückenschmerzen|halsschmerzen|schnupfen|übelkeit|magendarm|krnak|kramk|karnk|krakn",
        Leave.TRIP: "reise|dienstreise|verreist|auf reisen|schulung|fortbildung|seminar|weiterbildung|konferenz"
        "|messe|verreise|kongress|geschäftsreise|lehrgang|tagung|städtetrip|urlaubsreise|klassenfahrt|kreuzfahrt",
    },
    errands={
        Errand.SENSITIVE: "arzt|ärztin|arzttermin|zahnarzt|zahnarzttermin|physiotherapie|physio|krankengymnastik"
        "|therapie|mrt|krankenhaus|operation|op|impfung|untersuchung|vorsorge|vorsorgeuntersuchung|kieferorthopäde"
        "|hausarzt|augenarzt|orthopäde|frauenarzt|hautarzt|klinik|blutabnahme|beerdigung|trauerfeier|begräbnis"
        "|gericht|anwalt|notar|gerichtstermin|kind krank|krankes kind|grippe|erkältung|fieber|migräne|kopfschmerzen"
        "|magen-darm|corona|kita zu|pflege|psychotherapie|therapeut|röntgen|kinderarzt|polizei|reha|kur|gottesdienst"
        "|taufe|kommunion|konfirmation|arztbesuch|zahnarztbesuch|zahnärztin|hausärztin|facharzt|notartermin"
        "|impftermin|physiotermin|kardiologe|urologe|radiologe|internist|hno|hno-arzt|gynäkologe|frauenärztin"
        "|hautärztin|augenärztin|logopädie|ergotherapie|osteopath|optiker|zahnreinigung|wurzelbehandlung|ultraschall"
        "|kontrolltermin|nachsorge|krebsvorsorge|magenspiegelung|darmspiegelung|spritze|scheidung|todesfall"
        "|trauerfall|bestattung|magendarm|bauchschmerzen|rückenschmerzen|schnupfen|husten|halsschmerzen|übelkeit"
        "|allergietest|kindkrank|firmung|erstkommunion|arzttermine|zahnarzttermine|untersuchungen|hebamme|entbindung"
        "|geburt|kreißsaal|sohn krank|tochter krank|kinder krank|kranken kind|blutspende|blutspenden|schöffe"
        "|rechtsanwalt|betriebsarzt|kieferorthopäden|orthopäden|kardiologen|urologen|therapeuten|osteopathen"
        "|gynäkologen|internisten|radiologen|neurologen|neurologe|hausarzttermin|augenarzttermin|frauenarzttermin"
        "|hautarzttermin|kinderarzttermin|kontrolluntersuchung|physiotherapeuten|ct|hautscreening|hörgeräteakustiker"
        "|hörtest|sehtest|zahn-op|weisheitszähne|zahnspange|mammografie|koloskopie|dialyse|chemotherapie|bestrahlung"
        "|akupunktur|heilpraktiker|chiropraktiker|massage|u-untersuchung|schwangerschaftsvorsorge|pflegeheim"
        "|krankenhausbesuch|rheumatologe|neurologin|psychologe|psychiater|hausarztpraxis|blutspendetermin"
        "|standesbeamter|trauerbegleitung|testament|nachlassgericht|betreuungsgericht|jugendamt",
        Errand.PRIVATE: "handwerker da|handwerker im haus|termin|friseur|handwerker|umzug|umziehen|hochzeit"
        "|geburtstag|elternabend|elternsprechtag|einschulung|kita|kindergarten|schule|kinder|kind|sohn|tochter"
        "|prüfung|fahrprüfung|tüv|werkstatt|auto|bank|behörde|amt|bürgeramt|klempner|heizung|lieferung|möbel"
        "|besichtigung|wohnungsbesichtigung|flug|zug|konzert|tierarzt|hund|familie|privat|privater termin"
        "|führerschein|standesamt|abschlussfeier|oma|opa|eltern|mutter|vater|schulfest|elterngespräch|friseurtermin"
        "|privattermin|handwerkertermin|werkstatttermin|familienfeier|rathaus|ausweis|pass|reisepass|personalausweis"
        "|finanzamt|einwohnermeldeamt|zulassungsstelle|reifenwechsel|fahrschule|klausur|examen|uni|vorlesung"
        "|wohnungsübergabe|schlüsselübergabe|übergabe|schornsteinfeger|installateur|elektriker|techniker|küche"
        "|waschmaschine|paket|ableser|zählerableser|kindergeburtstag|schulfeier|weihnachtsfeier der schule|abholen"
        "|jubiläum|marathon|festival|katze|schwester|bruder|frau|mann|freundin|freund|großeltern|enkel|tante|onkel"
        "|schwiegermutter|privates|persönlicher termin|behördengang|amtstermin|besuch|einkaufen|banktermin"
        "|umzugswagen|kita-eingewöhnung|eingewöhnung|zeugnisausgabe|laternenumzug|freibad|zoo|schwimmbad"
        "|steuerberater|steuerberaterin|stau|verschlafen|versicherung|makler|möbelhaus|baumarkt|vermieter"
        "|hausverwaltung|elternbeirat|kinderbetreuung|tagesmutter|schwimmkurs|musikschule|klavierunterricht|tanzkurs"
        "|reitstunde|yoga|fitnessstudio|marathonlauf|triathlon|wandertag|angelausflug|skifahren|theater|oper|kino"
        "|museum|flohmarkt|trauung|polterabend|junggesellenabschied|richtfest|vereinsfest|schützenfest|oktoberfest"
        "|karneval|fasching|kirmes|abiball|abitur|schulausflug|kindergartenfest|laternenfest|sankt martin"
        "|räumungsverkauf|umtausch|kfz-zulassung|autokauf|autoabholung|inspektion|ölwechsel|glaser|maler|dachdecker"
        "|gärtner|schreiner|tischler|sanitär|kaminkehrer|stromableser|wasserschaden|rohrbruch|schlüsseldienst"
        "|sperrmüll|bus verpasst|bahn verpasst|zug verpasst"
        "|babysitter|kinderfrau|hundesitter",
    },
    chat={},
    cues={
        Cue.THING: "auto|wagen|fahrrad|laptop|rechner|computer|pc|handy|hund|katze|roller|motorrad|smartphone|tablet"
        "|drucker|bildschirm|monitor|tastatur|headset|router|kühlschrank|waschmaschine|kaffeemaschine|fernseher|paket"
        "|notebook|telefon|beamer",
        Cue.SINCE: "seit|seit dem|seit der",
        Cue.VERY: "so|sehr|ziemlich|total|echt|richtig|voll|unglaublich|furchtbar|extrem|wirklich|ganz schön",
        Cue.FELL_THROUGH: "fällt aus|fällt leider aus|entfällt|entfällt leider|findet nicht statt"
        "|findet doch nicht statt|fällt flach|fällt ins wasser|ins wasser gefallen|ausgefallen|geplatzt"
        "|kommt nicht zustande"
        "|hat abgesagt|haben abgesagt|hat uns abgesagt|hat mir abgesagt|abgesagt hat",
        Cue.UNTIL_THEN: "bis",
        Cue.COMES: "komme|komm|komme ich|kommen wir|erscheine|kann|kann ich|schaffe es|schaffe ich es|schaff es",
        Cue.TOPIC: "sind|haben|waren|hatten|kommen|gehen|nehmen|arbeiten|brauchen|fehlen|bleiben",
        Cue.IN_PLACE_OF: "statt|anstatt|anstelle|anstelle von|an stelle von|statt am|anstatt am|statt für",
        Cue.I: "bin wieder gesund|ich bin wieder gesund|bin wieder fit|ich bin wieder fit|ich|mir|mich|mein|meine"
        "|meinen|meiner|meinem|wir|uns|unser|bin|hab|habe|i|meines|unsere|unseren|ik|war ich",
        Cue.MY: "mein|meine|meinen|meiner|meinem|meines|unser|unsere|mir|mich",
        Cue.KIN: "zug|bahn|bus|s-bahn|u-bahn|straßenbahn|flieger|flug|"
        "frau|mann|kinder|kind|sohn|tochter|mutter|vater|bruder|schwester|freundin|freund|partner|partnerin"
        "|oma|opa|eltern|kita|schule|kindergarten|familie|auto|wagen|fahrrad|laptop|rechner|computer|pc|handy|hund"
        "|katze|hündin|kater|roller|motorrad|smartphone"
        "|schwiegereltern|schwiegermutter|schwiegervater|schwager|schwägerin|nachbarn|nachbarin",
        Cue.WANT: "brauche|möchte|will|würde gern|würde gerne|hätte gern|hätte gerne|kann ich|könnte ich|darf ich"
        "|nehme|bitte trag|trag|trage|eintragen|buche|buch|beantrage|bräuchte|nehmen|haben|buchen|beantragen|muss"
        "|benötige|hätte|plane|könnt ihr|kannst du|würde|wollte|melde|moechte|wünsche|bitte um|beantragt|nehm|brauch"
        "|setz|setze|notier|notiere|vermerken|könntest du|wär es möglich|erbitte|reservieren|reserviere|planen"
        "|einplanen|braeuchte|wuerde|haette|koennte ich|müsste|müssen|sollte|können wir|wäre es möglich"
        "|ist es möglich|ginge es|hätt gern|hätt gerne|hätt|hätts|melden",
        Cue.FILLER: "bei ihm|bei ihr|mit ihm|mit ihr|zu ihm|etwas falsches|"
        "weg|los|muss ich weg|muss ich los|bitte|hallo|hi|gern|gerne|nur|auch|noch|mal|dann|da|es|zu|team"
        "|liebe|leute|danke|ist|sind|wird|werde|werden|dass|leider|ja|mit|dabei|machen|mache|nehmen|habe|hab|bin|als"
        "|guten|moin|servus|grüße|lg|vg|gleich|so|zeit|termin beim|wäre|erst|schon|ein bisschen|etwas früher|zum|zur"
        "|beim|bei|auf|aus|eingetragen|geplant|gehen|komme|kommen|nächstes mal|gehe|fange|komme ich|gehe ich"
        "|fange ich|bin um|früher|eher|kurz|also|halt|eben|man|wieder|zusammen|insgesamt|ganz kurz|sehr|geehrte|mfg"
        "|viele|grüßen|beginne|fahre|muss um|bin ich ab|fange an|sein|hier|abend zusammen|würde|bleibe|bleibe ich"
        "|gleich um|wollte|sag|bescheid|info|fyi|kurze|kurz mal|gerade mal|beginne ich|fange um|bin erst|denn"
        "|mal eben|übrigens|nämlich|gemacht|gehts|gibt|gibts|diesmal|voraussichtlich|danach|darauf|darauffolgenden"
        "|folgetag|juhu|yay|hurra|yippie|hihi|haha|offene|offenen|je|sry|möglich|bekommen|kriegen|sage ich bescheid"
        "|sag ich bescheid|bescheid sagen|gebe bescheid|gebe ich bescheid|sage bescheid|antrag|buchung|eintrag"
        "|reservierung|anfrage|eintragung|vorgang|plss|pls|plz|bidde|büdde|flach|im bett|zwar|zuhause|daheim|zu hause"
        "|automatisch|gönne|gönn|urlaubsantrag|urlaubsanträge|urlaubsantrags|stehe|steh|bis dahin|solange|alles"
        "|wenn möglich|wenn es geht|wenn das geht|wenn es möglich ist|wenn das möglich ist|wenn es passt"
        "|wenn das passt|wenn das okay ist|wenn das ok ist|wenn es okay ist|wenn es ok ist|wenn das in ordnung ist"
        "|wenn es in ordnung ist|wenn nichts dagegen spricht|wenn das für dich passt|wenn ich darf"
        "|wenn es erlaubt ist|wenn das machbar ist|wenn machbar|wenn erlaubt|wenn okay|wenn ok|wenn das klappt"
        "|wenn es klappt|wenn es recht ist|wenn das recht ist|wenn ich bitten darf|wenn niemand was dagegen hat"
        "|wenn das für alle passt|wenn das für euch okay ist|wenn es keine umstände macht|falls möglich|falls es geht"
        "|falls das geht|falls es möglich ist|falls das möglich ist|falls es passt|falls das passt|falls das okay ist"
        "|falls das ok ist|falls es okay ist|falls es ok ist|falls das in ordnung ist|falls es in ordnung ist"
        "|falls nichts dagegen spricht|falls das für dich passt|falls ich darf|falls es erlaubt ist"
        "|falls das machbar ist|falls machbar|falls erlaubt|falls okay|falls ok|falls das klappt|falls es klappt"
        "|falls es recht ist|falls das recht ist|falls ich bitten darf|falls niemand was dagegen hat"
        "|falls das für alle passt|falls das für euch okay ist|falls es keine umstände macht|sofern möglich"
        "|sofern es geht|sofern das geht|sofern es möglich ist|sofern das möglich ist|sofern es passt"
        "|sofern das passt|sofern das okay ist|sofern das ok ist|sofern es okay ist|sofern es ok ist"
        "|sofern das in ordnung ist|sofern es in ordnung ist|sofern nichts dagegen spricht|sofern das für dich passt"
        "|sofern ich darf|sofern es erlaubt ist|sofern das machbar ist|sofern machbar|sofern erlaubt|sofern okay"
        "|sofern ok|sofern das klappt|sofern es klappt|sofern es recht ist|sofern das recht ist"
        "|sofern ich bitten darf|sofern niemand was dagegen hat|sofern das für alle passt"
        "|sofern das für euch okay ist|sofern es keine umstände macht|wenn's geht|wenns geht|wenn's passt|wenns passt"
        "|wenn's recht ist|wenn's möglich ist|wenn irgend möglich|wenn irgendwie möglich|wenn überhaupt möglich"
        "|ob das geht|am liebsten|möglichst|komplett|gänzlich|vollständig|durchgehend|gruß|gruss|viele grüße"
        "|liebe grüße|beste grüße|schöne grüße|gruß jan|gruß , jan|grüße jan|grüße , jan|gruss jan|gruss , jan|lg jan"
        "|lg , jan|vg jan|vg , jan|mfg jan|mfg , jan|viele grüße jan|viele grüße , jan|liebe grüße jan"
        "|liebe grüße , jan|beste grüße jan|beste grüße , jan|schöne grüße jan|schöne grüße , jan|gruß von jan"
        "|gruß von , jan|danke und gruß jan|danke und gruß , jan|danke jan|danke , jan"
        "|die ganze nacht|ganze nacht|die halbe nacht"
        "|schlechte nacht|schlaflose nacht|kurze nacht|schlimme nacht",
        Cue.SOONER: "später|früher|vorher|eher",
        Cue.NOT: "doch nicht|nicht mehr|"
        "nicht|kein|keine|keinen|nie|keinesfalls|nix|net|keiner|keinerlei|nich|ned|keines|nichts|nicht buchen"
        "|nicht eintragen|nichts buchen|nichts eintragen",
        Cue.NEED_NOT: "keinen urlaub mehr|keinen freien tag mehr|kein frei mehr|nicht mehr weg|brauche ich nicht"
        "|doch nicht|nicht mehr|brauche nicht|hat sich erledigt|erledigt|fällt aus|brauche doch nicht|doch keinen"
        "|brauche keinen|nehme doch nicht|doch kein|nicht mehr nötig|fällt ins wasser|nicht nötig|doch keine"
        "|fehlalarm|falscher alarm|anders überlegt|mir anders überlegt|es mir anders überlegt"
        "|kein urlaub mehr|keine freien tage mehr"
        "|brauch ich nicht|entfällt|findet nicht statt|brauche ich doch nicht|fällt flach|wird nichts|klappt nicht"
        "|hinfällig|nicht mehr frei",
        Cue.PRESENT: "da|anwesend|im büro|im haus|erreichbar|verfügbar|arbeite|arbeiten|arbeitet|im dienst|vor ort"
        "|im buero|arbeite ich|in der arbeit|am platz|im einsatz|dabei|in der firma|bin ich da|bin da|gearbeitet"
        "|an meinem platz|an meinem schreibtisch"
        "|ins büro|wieder gesund|gesund|genesen|auf den beinen|komme doch|komme ich doch|ich komme doch"
        "|am schreibtisch|doch kommen|doch arbeiten|doch zur arbeit kommen|zur arbeit",
        Cue.AS_USUAL: "wie immer|wie gewohnt|wie üblich|normal|ganz normal|regulär|wie geplant|normalerweise"
        "|wie sonst",
        Cue.AFTER_ALL: "doch|nun doch|jetzt doch|doch noch|also doch|nun wieder|trotzdem|komme doch|komme ich doch"
        "|bin wieder gesund|ich bin wieder gesund|bin wieder fit|ich bin wieder fit|wieder gesund|wieder fit"
        "|geht mir wieder gut|geht mir besser|mir geht es besser|mir geht es wieder gut|pläne haben sich geändert"
        "|meine pläne haben sich geändert|plan hat sich geändert|planänderung|pläne geändert|hat sich was geändert"
        "|hat sich etwas geändert|nicht mehr krank|ich komme doch|doch kommen|doch arbeiten|doch zur arbeit kommen",
        Cue.REMOTE: "homeoffice|home-office|home office|von zuhause|von zu hause|remote|mobil|mobiles arbeiten"
        "|zuhause arbeiten|ho|von daheim|zuhause aus|wfh|heimarbeit|mobile arbeit|mobilarbeit|hausarbeit|telearbeit"
        "|daheim arbeiten|vom homeoffice|im homeoffice|arbeite zuhause|arbeite zu hause|arbeite daheim|coworking"
        "|homie",
        Cue.OTHER_BUSINESS: "einspringen|erledigen|abschließen|fertigstellen|fertig|öffnungszeiten|spätdienst"
        "|frühdienst|nachtschicht|schicht|nachtdienst|länger|zurückrufen|anrufen|vorbereiten|liefern|helfen|prüfen"
        "|testen|kaputt|überstunden machen|überstunden am|sperre|dringend|überprüfen|antworten|antwort|klären"
        "|mehrarbeit|überstunden|meeting|feier|besprechung|release|deadline|abgabe|sprint|standup|workshop"
        "|kundentermin|präsentation|sitzung|deploy|projekt|teammeeting|jour fixe|weihnachtsfeier|betriebsfeier|call"
        "|telko|videokonferenz|rollout|wartung|audit|frist|kunde|ticket|tickets|bericht|rechnung|server|abgabetermin"
        "|termin mit|teamevent|betriebsausflug|betriebsversammlung|mitarbeitergespräch|vorstellungsgespräch"
        "|bewerbungsgespräch|kunden|kick-off|kickoff|retro|planning|refinement|review|demo|livegang|go-live|inventur"
        "|abschluss|monatsabschluss|quartalsabschluss|angebot|vertrag|protokoll|newsletter|wetter|spiel|mittagessen"
        "|lass uns|lasst uns|lassen sie uns|sprechen wir|reden wir|essen|teamessen|sommerfest|firmenfeier|lieferant"
        "|öffnet|eröffnet|lieferanten|pressetermin|telefonat|telefonkonferenz|updates|update|störung|migration"
        "|stand-up|daily|weekly|besprechen|treffen|steuerkreis|lenkungskreis|budget|forecast|kantine|drucker|beginnt"
        "|präsentieren|einreichen|abgeben|jahresgespräch|feedbackgespräch|onboarding|veröffentlichung|fällig|zahlen"
        "|schicke|schick|mail|e-mail|webinar|feueralarm|gehalt|abrechnung|spätschicht|frühschicht|bereitschaft"
        "|ruf mich|ruft mich|rufst du|ruf bitte|schreib mir|schick mir|sende mir|sag mir bescheid|teamsitzung"
        "|teammeetings|projektsitzung|kundenbesuch|kundengespräch|scheint die sonne|sonne|regnet|regnen|schneit"
        "|schnee|gewitter|jarig|geschlossen|geöffnet|urlaubsplanung|mache ich später|mach ich später|gefällt"
        "|feiern wir|wir feiern|internet geht|wlan geht|vpn geht|laptop geht|meetings|besprechungen|sitzungen"
        "|präsentationen|workshops|calls|telkos|kundentermine|tests|deadlines|releases|bei dir|bei euch"
        "|rufbereitschaft|telefondienst|bereitschaftsdienst|notdienst|wochenenddienst|küchendienst|schichtdienst"
        "|erledige|erledige ich|erledigen wir|pünktlich|pünktlich sein|abteilung|neue stelle|neuen stelle|neuer job"
        "|lieblingstag|hasse|mag ich|frag mich|fragt mich|frag nochmal"
        "|ist mein geburtstag|ist sein geburtstag|ist ihr geburtstag|habe ich geburtstag|hab ich geburtstag"
        "|ich habe geburtstag|schneien|regen|stürmt"
        "|gibt es|gibt's|es gibt|bin pünktlich|ich bin pünktlich|pünktlich da",
        Cue.COVER: "vertritt mich|vertretung|übernimmt|vertritt|springt ein|kümmert sich|vertreten|vertreter"
        "|meine vertretung|übernehmen|ist meine vertretung|macht meine vertretung|übernimmt für mich|ansprechpartner",
        Cue.SOMEBODY: "er|sie|mein kollege|meine kollegin|kollege|kollegin|mein chef|meine chefin|der chef|die chefin"
        "|das team|jemand|kollegen|kolleginnen|unser azubi|der azubi|die azubi|mein team|der praktikant"
        "|die praktikantin|niemand|unser chef|der abteilungsleiter|mein vorgesetzter|der kunde|alle anderen"
        "|die kollegen|ihm|ihn|ihr|ihre|seine|sein urlaub|ihr urlaub|unsere chefin|teamleiter|der teamleiter"
        "|die teamleiterin|die buchhaltung|der empfang|die kantine|herr|mitarbeiter|praktikant|azubi|chef|chefin"
        "|hast du|bist du|habt ihr|seid ihr|nimmst du|arbeitest du|hättest du|julia|augustin|jan hat|jan ist"
        "|jan kommt|jan geht|jan war|jan nimmt|jan und|jan braucht|jan will|jan möchte",
        Cue.THIRD_PERSON: "ist|hat|war|will|kommt|geht|sagt|arbeitet|möchte|braucht|nimmt|fehlt|bleibt|meldet|sagte"
        "|macht|hatte|wird|muss|steht|liegt|beginnt|endet"
        "|schreibt|spielt|feiert|kriegt|bekommt",
        Cue.ACTS: "kann|darf|könnte|soll|dürfte|ist|hat|war|will|nimmt|braucht|möchte|kommt|fehlt|geht|arbeitet|hatte"
        "|bleibt|wird|kannst du|könntest du|können sie|könnten sie"
        "|schreibt|spielt|feiert|kriegt|bekommt",
        Cue.PAST: "war|hatte|gewesen|waren|war ich|gefehlt|hatten|nahm|genommen|ging|blieb|musste|nachträglich"
        "|rückwirkend|nachtragen|vergessen einzutragen|vergessen|konnte nicht|war krank|gegangen|nachreichen|lag"
        "|lag ich|fiel|kam|fehlte|blieb ich|lag flach|hatte ich|hatten wir|wann hatte ich|wann war ich",
        Cue.WHO: "wer|wer ist|wer hat|ist jemand|wen|wer alles|wer ist alles|sind alle|ist wer|hat jemand"
        "|welche kollegen|wie viele leute|wie viele kollegen|wer von uns|wer ist noch|wessen|fehlt jemand|wer fehlt"
        "|wo sind alle|wo sind denn alle|wo ist jeder"
        "|sonst noch jemand",
        Cue.ASK: "wann|was|wie|wo|warum|wieso|welche|welcher|wieviel|wie viele|wie lange|ist|sind|hat|gibt es|weshalb"
        "|welches|welchen|wozu|woher|gibts|stimmt es|um wie viel uhr|um wieviel uhr|weißt du|muss man|wie spät"
        "|an welchen|an welchem|ab wann|bis wann",
        Cue.ASK_MINE: "was steht|bin ich|habe ich|hab ich|was habe ich|wann bin ich|wann habe ich|war ich"
        "|welche tage habe ich|wie lange bin ich|wie lange habe ich|was hab ich|wann hab ich|an welchen tagen"
        "|steht bei mir|hatte ich|wann hatte ich|wann war ich|welchen urlaub habe ich|welche urlaube habe ich"
        "|ist mein urlaub|wann ist mein|wann beginnt mein|haben wir|wann sind wir|was ist bei mir"
        "|wie viele tage bin ich|bin ich eigentlich|wann fängt mein|wann endet mein|was steht bei mir|wo bin ich"
        "|habe ich schon",
        Cue.SHOW: "meine abwesenheit|"
        "zeig|zeige|zeig mir|zeige mir|liste|übersicht|anzeigen|meine abwesenheiten|meine urlaube|auflisten"
        "|liste auf|meine buchungen|meine freien tage|gib mir eine übersicht|zeigen|ansehen|sehen|meine urlaubstage"
        "|meine geplanten|meine einträge|zeigst du|kann ich sehen|überblick|nachsehen|nachschauen|anschauen"
        "|meine krankheitstage|meine krankentage|meine fehltage"
        "|abwesenheiten|die abwesenheiten|irgendwelche abwesenheiten"
        "|auflistung|meine anträge|urlaubsübersicht|mein urlaub anzeigen|sag mir wann|sag mir|alle abwesenheiten"
        "|alle meine|alle urlaube|alle einträge|alle buchungen",
        Cue.BOOKED: "geplanter|geplante|geplanten|geplantes|gebuchter|gebuchte|gebuchten|eingetragene|eingetragener|"
        "anstehende|anstehender|anstehenden|kommende urlaube|kommende abwesenheiten|"
        "eingetragen|gebucht|geplant|vorgemerkt|hinterlegt|verbucht|vermerkt|beantragt|eingeplant"
        "|steht an|eingereicht|gespeichert|notiert",
        Cue.BALANCE: "resturlaub|wie viele urlaubstage|wie viel urlaub|urlaubskonto|urlaubsanspruch|noch übrig"
        "|tage übrig|resturlaubstage|urlaubstage habe ich|wieviel urlaub|überstundenkonto|wieviele urlaubstage"
        "|wie viele freie tage|wie viele tage urlaub|urlaub habe ich noch|urlaubstage sind|gleitzeitkonto"
        "|reichen meine|reicht mein urlaub|genug urlaub|genug tage|genug urlaubstage|genügend urlaub"
        "|genügend urlaubstage"
        "|tage habe ich noch|noch urlaub übrig|urlaub steht mir|stehen mir|wie viele überstunden|urlaubstage noch"
        "|verfällt|verfallen",
        Cue.ENQUIRY: "wie war|war der urlaub|war dein urlaub|regelung|richtlinie|betriebsvereinbarung|attest"
        "|arbeitsrecht|tarifvertrag|vorschrift|regeln|bis wann muss|bis wann kann|bis wann soll|wie weit im voraus"
        "|wie früh muss|was passiert|wie lange im voraus|muss man urlaub|darf man|über meinen urlaub|über den urlaub"
        "|über urlaub|genehmigt|genehmigen|bewilligt|gilt|gelten|gültig|automatisch frei|letzter arbeitstag|ich liebe"
        "|ich hasse|ich mag|liebe ich|letzten arbeitstag|letzter tag vor|kann man|kann man urlaub|muss man|man kann"
        "|mitnehmen|ins nächste jahr|was machst du am|was machst du heute|was machst du morgen|was machst du nächste"
        "|sind ferien|sind schulferien|haben ferien|müssen wir|müssen alle|oder ?|nicht wahr|stimmt's",
        Cue.CANCEL: "sag|sage|storniere|stornieren|storno|streiche|streichen|lösche|löschen|lösch|absagen|sage ab"
        "|nimm|entfernen|entferne|zurückziehen|zurücknehmen|rückgängig|cancel|storniert|widerrufe|absage|streich"
        "|annullieren|canceln|sag ab|ziehe zurück|nehme zurück|widerrufen|entfern|stornier|austragen|trag aus"
        "|freigeben|gib frei|wieder frei geben"
        "|gestrichen|abgesagt|zurückgeben|gebe zurück|rausnehmen|rausstreichen|loesche|loeschen|zieh zurück|ziehe"
        "|auflösen|aufheben|heb auf|cancele|stornierung|löscht|kommando zurück|vergiss meinen|vergiss meine"
        "|vergiss den antrag|vergiss den urlaub|zieh|lass den|lass die",
        Cue.UNDO: "das war ein versehen|war ein versehen|mach das wieder rückgängig|wiederherstellen|"
        "stell das wieder her|stell es wieder her|setz das zurück|nimm das zurück|zurücknehmen bitte|"
        "mach die letzte buchung rückgängig|"
        "rückgängig|mach das rückgängig|rückgängig machen|undo|mach es rückgängig|zurücksetzen"
        "|widerrufe das|mache das rückgängig|mach die letzte änderung rückgängig",
        Cue.CHANGE: "verleg|versetz|versetze|verschiebe|verschieben|verschieb|ändere|ändern|änder|verlängern"
        "|verlängere|verkürzen|tauschen|verlege|verlegen|umbuchen|anpassen|vorziehen|tausche|verkürze|verlänger"
        "|aendere|aendern|umlegen|lege|leg|korrigiere|korrigieren|buche um|passe an|pass an|vorverlegen|kürzen|kürze"
        "|verkürz|tausch|änderung|umtragen|tag länger|tage länger|woche länger|wochen länger|tag kürzer|tage kürzer"
        "|stunde kürzer|tag mehr|tage mehr|verschoben|ausdehnen|erweitern|erweitere|schieb|schiebe|ziehe vor|wechseln"
        "|wechsle|umstellen|bearbeiten|legen|schieben|mach aus|mache aus|machen wir aus",
        Cue.MAKE_IT: "nur der|nur den|nur das|mach daraus|lieber|mach es|besser|mach|doch lieber|nimm lieber"
        "|machen wir|sagen wir|mache daraus|stell um|doch besser|dann lieber|lass es|soll um|ändere auf|sollte sein"
        "|es soll|soll sein|fang um|beginn um|beginn|der beginn|das ende|machen wir daraus|mach doch|mach bitte"
        "|mach draus|statt dessen lieber|nimm|doch erst|doch schon|doch nur|doch am|doch ab|doch bis|nicht nur|fang"
        "|fange lieber|fang lieber|ende erst|ende schon|das ende erst|beginn erst|beginn schon",
        Cue.MEANT: "ich meinte|meinte|ich meine|gemeint|falsch|falscher tag|nein ich meinte|korrektur|falsche"
        "|falsches|vertippt|tippfehler|verwechselt|missverständnis|nicht richtig|stimmt nicht|das stimmt nicht"
        "|ich sagte|sagte ich|ich habe gesagt|ich hatte gesagt|hab ich gesagt"
        "|nicht der|verklickt|eigentlich meinte ich|falsche woche|falsches datum|falsche uhrzeit|vertan|irrtum|hoppla"
        "|ups|wollte eigentlich|eigentlich wollte ich|ich wollte eigentlich",
        Cue.INSTEAD: "sondern|stattdessen|statt|anstatt|anstelle|an stelle|statt dessen|anstelle von",
        Cue.BUT: "aber|jedoch|allerdings|obwohl",
        Cue.BECAUSE: "weil|wegen|da ich|denn|aufgrund|für|um zu|zum|zur|beim|habe einen|habe ein|mit|weil ich"
        "|habe eine|zu einem|zu einer|auf grund|auf einer|auf einem|bei der|bei dem|grund|anlässlich|hab nen"
        "|hab einen|hab ein|habe ich einen|habe ich ein|habe ich eine|hab ich|meine|mein|da mein|da meine|damit ich"
        "|infolge|fürs|auf ner",
        Cue.IF: "wenn|falls|ob|angenommen|sofern|was wäre|gesetzt den fall|kommt drauf an|hängt davon ab|es sei denn",
        Cue.MAYBE: "haben können|soll ich|sollte ich|sollen wir|freue mich|freu mich|freue ich mich|vorfreude"
        "|vielleicht|eventuell|evtl|möglicherweise|überlege|mal sehen|ggf|wahrscheinlich|unter umständen|könnte sein"
        "|denke darüber|vllt|evt|vermutlich|noch nicht sicher|noch unklar|unter vorbehalt|gegebenenfalls"
        "|spiele mit dem gedanken|weiß noch nicht|weiß nicht|womöglich|unsicher|bin am überlegen|unentschlossen|vlt"
        "|moeglicherweise|ueberlege|denke drüber nach|denke drüber|denke über|träume|mehr urlaub|mehr freizeit"
        "|es kann sein|kann sein dass|kann sein|soll ich vielleicht|wäre schön|wäre jetzt schön|wäre toll"
        "|wäre jetzt toll|schön wäre|überleg|überlegen|ich überleg mir|gebrauchen|urlaubsreif|reif für die insel"
        "|hätte ich mal|hätte ich doch|hätte ich nur|hätte ich bloß|wäre ich mal|wäre ich doch|hätte ich besser"
        "|am liebsten jetzt|würde am liebsten jetzt|jetzt schon urlaub|schon urlaub haben|sollten wir",
        Cue.HELP: "hilfe|hilf mir|was kannst du|wie funktioniert|wie geht das|anleitung|befehle|wie kann ich"
        "|beispiele|was kann ich|wie buche ich|wie trage ich|was machst du|wer bist du|help|wie beantrage ich|hilf"
        "|wie melde ich|kannst du mir helfen|wie nutze ich|wie benutze ich|beispiel|wie bediene|tutorial|kommandos"
        "|wie nehme ich|was tust du|wie storniere ich|wie lösche ich|wie ändere ich|erklär|erkläre|funktionen"
        "|was geht|bedienung|wie mache ich|wie gehe ich vor|womit kannst du|wobei kannst du|was alles kannst du"
        "|was bist du|was muss ich schreiben|was muss ich tun|was muss ich eingeben|was soll ich schreiben"
        "|was kann der bot|was kann dieser bot|was macht der bot|was macht dieser bot|was macht offhand"
        "|wie sehe ich|wie finde ich|wo sehe ich|ich verstehe nicht|verstehe ich nicht"
        "|wie gebe ich bescheid|wie teile ich|wie kann man"
        "|was muss ich machen|wie muss ich|was schreibe ich|wie sage ich dir|was verstehst du|wie stelle ich"
        "|erklären wie|mir erklären|wie ich urlaub|wie man urlaub|wie ich hier|wofür bist du|wie beantragt man"
        "|wie nimmt man|wie meldet man|wie trägt man|was bist du für|wie trag ich|wie trage ich mich|wie trag"
        "|wie meld ich|wie melde ich mich|was kann man|was kann man hier|kann man hier|was lässt sich"
        "|wie funktionierst|wie funktionierst du|wie arbeitest du",
        Cue.GREETING: "wie geht's|wie gehts|hallo|hi|guten morgen|guten tag|moin|servus|grüß gott|hey|grüezi"
        "|guten abend|moin moin|na|tach|gruezi|hallo zusammen|huhu|mahlzeit|hallöchen|grüß dich|hoi|tag"
        "|schönen guten tag|hallo bot|guten morgen zusammen|grüß euch|morgen zusammen|gruess gott|hej|hello|salü"
        "|ahoi|schönen guten morgen|grias di|jo",
        Cue.THANKS: "danke|vielen dank|dankeschön|besten dank|super|prima|toll|merci|danke schön|klasse|perfekt"
        "|danke dir|dank dir|herzlichen dank|tausend dank|thx|thanks|spitze|wunderbar|großartig|cool|dank|genial|top"
        "|sauber|danke sehr|lieben dank|gut gemacht|sehr gut|danke vielmals|passt danke|danke für die hilfe|schön"
        "|ausgezeichnet|dankscheen|dangge|vergelts gott|gute arbeit|bestens",
        Cue.YES: "na klar|ja|jawohl|jep|ok|okay|passt|genau|richtig|bestätigen|buchen|stimmt|gerne|klar|ja bitte"
        "|einverstanden|yes|jo|jup|jawoll|bestätige|ja genau|ja passt|passt so|in ordnung|alles klar|mach das"
        "|bitte buchen|bestätigt|abschicken|ja gerne|korrekt|jap|sicher|ja mach|natürlich|so ist es|bitte eintragen"
        "|geht klar|absenden|speichern|freilich|selbstverständlich|ja stimmt|joa|sieht gut aus|buch das|trag das ein"
        "|ja buchen|ja richtig|ja klar",
        Cue.NO: "nein|nö|ne|nee|lieber nicht|nein danke|nope|nicht jetzt|auf keinen fall|nein nicht|keineswegs"
        "|nein lieber nicht",
        Cue.DISMISS: "vergiss es|egal|abbrechen|lass es|doch nicht|schon gut|lass mal|verwerfen|abbruch|stopp"
        "|vergiss das|stop|lass gut sein|nicht buchen|bitte nicht|nicht eintragen|nichts buchen|ignorier das"
        "|nevermind|ignoriere das|brich ab|nicht so wichtig|lass das|mach das nicht|lassen wir es|hat sich erledigt"
        "|passt schon|tu das nicht|trag nichts ein|vergessen wir es|verwirf das|verwirf es|halt stopp|buch das nicht",
        Cue.PRIVACY: "datenschutz|was speicherst du|wer kann das sehen|dsgvo|wer sieht das|welche daten|meine daten"
        "|datenschutzerklärung|kann mein chef|speicherst du|wer hat zugriff|wer kann meine|wer sieht meine",
        Cue.SETTINGS: "einstellungen|sprache ändern|sprache wechseln|konfiguration|meine einstellungen"
        "|arbeitszeiten ändern",
        Cue.SIGN_OUT: "abmelden|ausloggen|melde mich ab|logout|log mich aus|abmeldung|melde mich bitte ab",
        Cue.FORGET: "vergiss mich|lösche meine daten|meine daten löschen|alle meine daten löschen|lösch meine daten"
        "|lösche alle meine daten|lösche alles über mich|daten löschen|meine daten entfernen",
        Cue.ADD: "auch noch|zusätzlich|dazu|außerdem|füge|ergänze|und noch|hinzufügen|plus|noch dazu|ebenfalls|zudem"
        "|hinzu|auch den|auch am|ergänzend"
        "|füg|füg noch|nimm noch",
        Cue.ONLY: "nur|lediglich|bloß|ausschließlich|einzig|erst",
        Cue.FAREWELL: "tschüss|bis dann|auf wiedersehen|schönes wochenende|schönen feierabend|ciao|tschau|bis morgen"
        "|bis bald|schönen abend|gute nacht|bis später|bis montag dann|schönen tag|schönen urlaub|ade|pfiat di|baba"
        "|bis nächste woche dann|mach's gut|machs gut|bis denne|servus baba|tschö|bis die tage|viel spaß|frohe"
        "|guten rutsch|wir sehen uns|sehen uns|man sieht sich|schöne woche|glückwunsch|herzlichen glückwunsch"
        "|alles gute|gratuliere|gute besserung",
        Cue.DID: "gelaufen|gewonnen|angerufen|rief an|rief|geschaut|angeschaut|gesehen|geguckt|gekauft|gegessen"
        "|gekocht|getanzt|gespielt|geträumt|geheiratet|geboren|gefeiert|geschneit|geregnet|geschwommen|gelesen"
        "|gehört|abgestürzt|geradelt|gegrillt|gebacken|gejoggt|gesungen|kennengelernt|getroffen|geschlafen"
        "|erzählt|gelernt|gewandert|gezockt|telefoniert|gelacht|getrunken"
        "|gebastelt|gegärtnert|gechillt|gebadet|gerodelt"
        "|umgezogen|eingezogen",
        Cue.QUOTE: "schrieb|sagte|zitat|betreff:|fwd:|re:|wg:|weitergeleitet|schreibt|gesagt|geschrieben|hat gesagt"
        "|sagte er|sagte sie|meinte er|meinte sie",
    },
)  # fmt: skip
