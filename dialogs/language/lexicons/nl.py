"""Dutch, as people in the Netherlands and Flanders type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="nl",
    order=Order(meridiem=False, dotted_days=True, half_to=True, dashed_dates=True, verb_last=True),
    weekdays=(
        "maandag|ma|blijf maandag thuis|blijf ik maandag thuis",
        "dinsdag|di|blijf dinsdag thuis|blijf ik dinsdag thuis",
        "woensdag|wo|woe|wns|blijf woensdag thuis|blijf ik woensdag thuis",
        "donderdag|do|don|dond|blijf donderdag thuis|blijf ik donderdag thuis",
        "vrijdag|vr|vrijd|blijf vrijdag thuis|blijf ik vrijdag thuis",
        "zaterdag|za|zat",
        "zondag|zo",
    ),
    plural_weekdays=(
        "maandagen|'s maandags|maandags",
        "dinsdagen|'s dinsdags|dinsdags",
        "woensdagen|'s woensdags|woensdags",
        "donderdagen|'s donderdags|donderdags",
        "vrijdagen|'s vrijdags|vrijdags",
        "zaterdagen|'s zaterdags|zaterdags",
        "zondagen|'s zondags|zondags",
    ),
    months=(
        "januari|jan",
        "februari|feb|febr",
        "maart|mrt",
        "april|apr",
        "mei",
        "juni|jun",
        "juli|jul",
        "augustus|aug",
        "september|sep|sept",
        "oktober|okt",
        "november|nov",
        "december|dec",
    ),
    units={
        Unit.MINUTE: "minuut|minuten|min|minuutje|minuutjes|drie kwartier|kwartiertje|een kwartier",
        Unit.HOUR: "uur|uren|uurtje|uurtjes|u",
        Unit.DAY: "dag|dagen|dagje|dagjes|kalenderdagen",
        Unit.WORKDAY: "werkdag|werkdagen|werkdagje",
        Unit.WEEKEND: "weekend|weekeinde|weekenden|weekends",
        Unit.WEEK: "week|weken|weekje|weekjes|wk|wkn",
        Unit.MONTH: "maand|maanden|maandje|mnd",
        Unit.QUARTER: "kwartaal|kwartalen",
        Unit.YEAR: "jaar|jaren|jr",
    },
    days={
        0: "vandaag|vndg|heden|blijf vandaag thuis|blijf ik vandaag thuis|vandaag thuis blijven",
        1: "morgen|mrgn|de volgende dag|volgende dag|blijf morgen thuis|blijf ik morgen thuis",
        2: "overmorgen|overmrgn",
        -1: "gisteren|gister|gistr",
        -2: "eergisteren|eergister",
    },
    which={
        0: "deze|dit|huidige|lopende|de huidige|dezelfde|de lopende",
        1: "volgende|volgend|komende|komend|aankomende|aanstaande|a.s|as|eerstvolgende|de volgende|de komende"
        "|de aankomende|eerstkomende|aankomend|de aanstaande|daaropvolgende",
        -1: "vorige|vorig|afgelopen|verleden|voorbije|de vorige|de afgelopen|voorgaande",
    },
    parts={
        Part.MORNING: "ochtend|morgen|ochtends|'s ochtends|morgens|'s morgens|voormiddag|'s voormiddags|in de ochtend"
        "|de ochtend|ochtenden|in de voormiddag|de voormiddag|vroege ochtend|voormiddags|vroeg",
        Part.NOON: "twaalf uur 's middags|tussen de middag",
        Part.AFTERNOON: "middag|middags|'s middags|namiddag|'s namiddags|in de middag|de middag|middagen"
        "|in de namiddag|de namiddag|namiddags|na de lunch|na de middag|na het middageten|na de lunchpauze",
        Part.EVENING: "avond|avonds|'s avonds|in de avond|de avond|avonden|late avond",
        Part.NIGHT: "nacht|nachts|'s nachts|in de nacht|de nacht",
        Part.MIDNIGHT: "middernacht",
    },
    parts_today={
        Part.MORNING: "vanochtend|vanmorgen|vanvoormiddag|deze ochtend|deze morgen",
        Part.AFTERNOON: "vanmiddag|vannamiddag|deze middag|deze namiddag",
        Part.EVENING: "vanavond|deze avond",
        Part.NIGHT: "vannacht|deze nacht",
    },
    links={
        Link.ONLY_THERE: "alleen|enkel",
        Link.FROM: "van|vanaf|sinds|ingaand|met ingang van|per|startend|startend op|beginnend|beginnend op|vanaf de"
        "|te beginnen op|v.a|vanaf het|sedert|al sinds|sinds de",
        Link.TO: "-|–|—",
        Link.UNTIL: "tot|t/m|tot en met|tm|tem|t.e.m|t e m|tot en met de|tot de|tot aan|tot en met het",
        Link.BETWEEN: "tussen",
        Link.DAY_AFTER: "de dag erna|dag erna|de dag daarna|dag na|de dag na",
        Link.AND: "en|&|+|en ook|alsook",
        Link.OR: "of",
        Link.EXCEPT: "behalve|uitgezonderd|met uitzondering van|maar niet|zonder|op . na|exclusief|excl|buiten"
        "|alleen niet|behalve op",
        Link.PLUS: "plus|daarnaast|en daarbij",
        Link.AFTER: "na",
        Link.BEFORE: "niet voor|niet voor de|vóór|voordat",
        Link.AT: "om|rond|omstreeks|tegen|circa|ca|ongeveer|stipt om|klokslag|rond de|ongeveer om",
        Link.ON: "komende|aankomende|aanstaande|eerstvolgende|aankomend|op|die|dat|aan|der|op de|op het",
        Link.THE: "de|het|'t|den",
        Link.IN: "in|binnen|over|gedurende|tijdens|in de|in het|binnen de|gedurende de|de hele maand",
        Link.FOR: "voor|gedurende|duurt|voor de|duurt ongeveer",
        Link.AGO: "geleden|terug geleden",
        Link.LATER: "later",
        Link.BACK: "terug|weer terug|weer aanwezig|weer op kantoor|weer aan het werk|weer beschikbaar|weer bereikbaar"
        "|weer er|weer aan de slag|ben ik er weer|er weer|weer op het werk|ben ik weer|ben weer|terug op kantoor"
        "|terug op het werk|terug aan het werk|weer te bereiken|weer present|ga ik weer aan het werk|weer werken|weer"
        "|weer op mijn plek|terug op mijn plek|weer achter mijn bureau|weer op mijn plaats",
        Link.LEAVING: "weg|vertrek|ik vertrek|eerder weg|vroeger weg|ga eerder weg|ga eerder naar huis|ga naar huis"
        "|naar huis|ga om|moet om|stop|stop ik|stop om|stop ermee om|eerder stoppen|eerder naar huis|vroeg weg"
        "|vertrek ik|ga ik weg|moet ik weg|moet weg|vroeger naar huis|wat eerder weg|vroeger stoppen|ga weg om"
        "|ga ik naar huis|moet ik naar huis|vroeger vertrekken|eerder vertrekken|log uit om|log ik uit|vertrek om"
        "|klaar om|vroeg naar huis|moet gaan|eerder vrij|ga vroeger naar huis|ga vroeger weg|ga er vandoor om|ik stop"
        "|stop vandaag|weggegaan|vertrokken|naar huis gegaan|werk maar tot|werk ik maar tot|maar tot|slechts tot"
        "|alleen tot|werk tot|werk ik tot|blijf tot|blijf ik tot|blijf vandaag tot|blijf ik vandaag tot|ben er tot"
        "|ben ik er tot|ben er maar tot|gestopt|eerder gestopt"
        "|vroeger gestopt|eerder weggegaan|vroeger weggegaan|eerder vertrokken",
        Link.ARRIVING: "kom om|kom pas|pas om|kom later|later beginnen|begin om|begin pas|begin later"
        "|later op kantoor|kom pas om|ben er pas|pas vanaf|pas rond|kom ik|kom ik pas|begin ik|begin ik pas"
        "|ben ik er pas|later binnen|wat later|iets later|te laat|kom te laat|kom wat later|kom iets later|start om"
        "|start pas|begin ik pas om|pas tegen|ben er pas om|ben er om|ben er vanaf|ben ik er om|ben ik er vanaf"
        "|pas na|beschikbaar vanaf|ben ik er pas om|later starten|wat later binnen|vertraagd|verlaat|kom later binnen"
        "|later aan|pas|kom",
        Link.EVERY: "elke|iedere|elk|ieder|alle|telkens op|altijd|altijd op|steeds op|telkens",
        Link.ALTERNATE: "om de andere|elke tweede|elke andere|om de week op|om de twee weken op|om de twee weken"
        "|elke twee weken op|tweewekelijks op|om de week",
        Link.HALF: "halve|een halve",
        Link.HALF_TO: "half",
        Link.HALF_DAY: "halve dag|een halve dag|halve dagen|half dagje|halfdag|een half dagje|een halve vrije dag"
        "|halve vrije dag",
        Link.WHOLE: "hele|gehele|heel|de hele|volledige|de gehele|een hele|ganse|de ganse|volle|alle dagen van",
        Link.WHOLE_DAY: "hele dag|de hele dag|een hele dag|heel de dag|volledige dag|ganse dag|de ganse dag"
        "|een volledige dag|de gehele dag",
        Link.REST: "rest van|de rest van|rest van de|de rest van de|resterende",
        Link.REST_OF_DAY: "rest van de dag|de rest van de dag|voor de rest van de dag|klaar voor vandaag"
        "|ik stop ermee voor vandaag|stop voor vandaag|de rest van vandaag|rest van vandaag|nu naar huis"
        "|ga nu naar huis|voor vandaag klaar|kom vandaag niet meer|vandaag kom ik niet meer|vandaag niet meer terug"
        "|kom vandaag niet meer terug|vandaag kom ik niet meer terug|werk vandaag niet meer|vandaag werk ik niet meer"
        "|vandaag niet meer werken|vandaag niet meer bereikbaar|vandaag niet meer aanwezig"
        "|vandaag niet meer op kantoor|er vandaag niet meer|vandaag niet meer beschikbaar|ben er vandaag niet meer",
        Link.NOW: "nu|meteen|per direct|direct|zo meteen|nu meteen|vanaf nu af aan",
        Link.QUARTER_HOUR: "kwart|kwartier",
        Link.A: "een|één|'n|eén",
        Link.OCLOCK: "uur|u|uhr",
        Link.WEEK_OF: "week van|de week van|week vanaf|in de week van|week beginnend op|de week die begint op"
        "|week startend op",
        Link.AFTER_NEXT: "erna|daarna",
        Link.IN_A_WEEK: "over een week",
        Link.CALENDAR_WEEK: "weeknummer|weeknr|kw",
        Link.START_OF: "begin|begin van|het begin van|begin van de",
        Link.MIDDLE_OF: "midden|half|medio|midden van|het midden van",
        Link.END_OF: "eind|einde|eind van|het eind van|einde van|het einde van|eind van de",
        Link.ONE_AND_A_HALF: "anderhalf|anderhalve",
    },
    numbers={
        2: "twee|een paar|paar|beide", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen",
        10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien|kwartiertje|een kwartier",
        16: "zestien",
        17: "zeventien", 18: "achttien", 19: "negentien", 20: "twintig", 21: "eenentwintig", 22: "tweeëntwintig",
        23: "drieëntwintig", 24: "vierentwintig", 25: "vijfentwintig", 26: "zesentwintig", 27: "zevenentwintig",
        28: "achtentwintig", 29: "negenentwintig", 30: "dertig", 31: "eenendertig", 40: "veertig",
        45: "vijfenveertig|drie kwartier", 50: "vijftig",
    },
    ordinals={
        1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", 5: "vijfde", 6: "zesde", 7: "zevende", 8: "achtste",
        9: "negende", 10: "tiende", 11: "elfde", 12: "twaalfde", 13: "dertiende", 14: "veertiende", 15: "vijftiende",
        16: "zestiende", 17: "zeventiende", 18: "achttiende", 19: "negentiende", 20: "twintigste",
        21: "eenentwintigste", 22: "tweeëntwintigste", 23: "drieëntwintigste", 24: "vierentwintigste",
        25: "vijfentwintigste", 26: "zesentwintigste", 27: "zevenentwintigste", 28: "achtentwintigste",
        29: "negenentwintigste", 30: "dertigste", 31: "eenendertigste", -1: "laatste",
    },
    holidays={
        "christmas_eve": "kerstavond",
        "christmas_day": "kerst|kerstmis|eerste kerstdag|1e kerstdag|kerstdag",
        "boxing_day": "tweede kerstdag|2e kerstdag",
        "new_years_eve": "oudejaarsdag|oudjaar|oudejaarsavond|oud en nieuw|oudejaar",
        "new_years_day": "nieuwjaar|nieuwjaarsdag",
        "good_friday": "goede vrijdag",
        "easter_sunday": "pasen|eerste paasdag|paaszondag|1e paasdag",
        "easter_monday": "tweede paasdag|paasmaandag|2e paasdag",
        "maundy_thursday": "witte donderdag",
        "ascension_day": "hemelvaart|hemelvaartsdag|onze-lieve-heer-hemelvaart",
        "whit_sunday": "pinksteren|eerste pinksterdag|1e pinksterdag|pinksterzondag",
        "whit_monday": "tweede pinksterdag|pinkstermaandag|2e pinksterdag",
        "kings_day": "koningsdag",
        "liberation_nl": "bevrijdingsdag",
        "sinterklaas": "sinterklaas|pakjesavond|sinterklaasavond",
        "all_saints": "allerheiligen",
        "assumption": "onze-lieve-vrouw-hemelvaart|maria-hemelvaart",
        "armistice": "wapenstilstand|wapenstilstandsdag",
        "labour_day_may": "dag van de arbeid|feest van de arbeid",
        "epiphany": "driekoningen",
        "carnival_monday": "carnavalsmaandag",
        "bank_holiday": "feestdag|de feestdag",
    },
    leave={
        Leave.PLAIN: "kan ik niet|blijf vandaag thuis|blijf morgen thuis|blijf ik vandaag thuis|blijf ik morgen thuis"
        "|vandaag thuis blijven|als afwezig|als vrij|vrij|vrijaf|weg|afwezig|niet aanwezig|niet op kantoor"
        "|niet bereikbaar|niet beschikbaar|er niet|ben er niet|ben ik er niet|niet er|werk niet|werk ik niet"
        "|niet werken|kan niet werken|vrij nemen|vrije dag|vrije dagen|vrijnemen|afwezigheid|niet aan het werk"
        "|kan niet komen|kom niet|kom ik niet|offline|niet in kantoor|niet op het werk|niet komen|niet op mijn werk"
        "|out of office|ooo|niet in dienst|buiten kantoor|niet online|vrij vragen|vrije middag|vrije ochtend"
        "|niet te bereiken|dagje vrij|blokkeren|blokkeer|verhinderd|thuisblijven|blijf thuis|blijf ik thuis"
        "|er even niet|even weg|er tussenuit|ertussenuit|vrije tijd|niet naar kantoor|niet naar het werk|onbereikbaar"
        "|niet present|vrijgeven|mis|ontbreek|niet aanwezig zijn|kan er niet zijn|werkte niet|niet gewerkt"
        "|was er niet|er niet bij|afmelden|meld me af|meld mij af|afgemeld|me af|mij af|afmelding|afwezigheden"
        "|niet op mijn plek|niet op mijn plaats|niet achter mijn bureau|kom toch niet|ik kom toch niet"
        "|kom ik toch niet|blijf maandag thuis|blijf ik maandag thuis|blijf dinsdag thuis|blijf ik dinsdag thuis"
        "|blijf woensdag thuis|blijf ik woensdag thuis|blijf donderdag thuis|blijf ik donderdag thuis"
        "|blijf vrijdag thuis|blijf ik vrijdag thuis|niet zijn|er niet zijn|niet inzetbaar|niet meer bereikbaar"
        "|niet meer aanwezig|er niet meer|niet meer op kantoor|niet meer beschikbaar|niet meer online|als vrije dag"
        "|onderweg|sla ik over|sla over|spijbel|spijbel ik",
        Leave.KIND: "vakantie|verlof|vakantiedag|vakantiedagen|verlofdag|verlofdagen|ouderschapsverlof|adv|atv"
        "|snipperdag|snipperdagen|zwangerschapsverlof|onbetaald verlof|zorgverlof|bijzonder verlof|roostervrij"
        "|brugdag|adv-dag|atv-dag|compensatiedag|compensatieverlof|calamiteitenverlof|tijd voor tijd|sabbatical"
        "|vaderschapsverlof|geboorteverlof|studieverlof|rouwverlof|vakantieverlof|recup|recuperatie|congé"
        "|bevallingsverlof|kerstvakantie|zomervakantie|herfstvakantie|voorjaarsvakantie|meivakantie|krokusvakantie"
        "|paasvakantie|wintersport|feestverlof|inhaalverlof|recupdag|als verlof|als vakantie|als vakantiedag"
        "|als verlofdag|als snipperdag|als adv-dag|als atv-dag|als roostervrij|snip|snip ik|snipper|snipper ik"
        "|snipperen",
        Leave.ILL: "ziek|ziekgemeld|ziek gemeld|ziekmelding|ziekmelden|ziek melden|ziekte|ziekteverlof|grieperig"
        "|verkouden|verkoudheid|griep|niet lekker|voel me niet lekker|voel me niet goed|voel me ziek|beroerd|onwel"
        "|ziekjes|ziekteverzuim|niet fit|niet in orde|ziekenverlof|misselijk|koorts|migraine|hoofdpijn|buikgriep"
        "|corona|buikpijn|rugpijn|keelpijn|ziek geweest|als ziek|als ziektedag|als ziekte|ziektedag|ziektedagen|zeik"
        "|zik|ziekk",
        Leave.TRIP: "dienstreis|zakenreis|op reis|cursus|training|congres|conferentie|studiedag|reis|beurs|seminarie"
        "|opleiding|bijscholing",
    },
    errands={
        Errand.SENSITIVE: "dokter|huisarts|arts|tandarts|tandartsafspraak|doktersafspraak|fysio|fysiotherapie"
        "|fysiotherapeut|therapie|ziekenhuis|specialist|operatie|vaccinatie|inenting|prik|onderzoek|controle|mri"
        "|orthodontist|mondhygiënist|kaakchirurg|oogarts|verloskundige|psycholoog|psychiater|therapeut|echo|scan"
        "|bloedprikken|begrafenis|uitvaart|crematie|overleden|rechtbank|rechtszaak|advocaat|notaris|zieke kind"
        "|ziek kind|kind ziek|zieke zoon|zieke dochter|griep|koorts|migraine|hoofdpijn|buikgriep|corona|mantelzorg"
        "|politie|kinderarts|doop|communie|kerk|revalidatie|dierenarts|kinesist|kiné|gynaecoloog|osteopaat"
        "|chiropractor|huidarts|dermatoloog|keuring|zwangerschapscontrole|consultatiebureau|opticien|bevalling"
        "|kinesitherapie|doktersbezoek|tandartsbezoek|ziekenhuisbezoek|scheiding|hoortest|gehoortest|oogtest"
        "|verstandskies|beugel|mammografie|dialyse|chemo|chemokuur|bestraling|acupunctuur|acupuncturist|masseur"
        "|massage|verzorgingshuis|reumatoloog|neuroloog|bloeddonatie|bloed geven|condoleance|erfenis|jeugdzorg"
        "|bedrijfsarts|arbodienst",
        Errand.PRIVATE: "afspraak|kapper|verhuizing|verhuizen|verhuis|bruiloft|huwelijk|trouwerij|trouwen|verjaardag"
        "|ouderavond|oudergesprek|oudercontact|school|schoolfeest|crèche|opvang|kinderopvang|kinderen|kind|zoon"
        "|dochter|examen|rijexamen|tentamen|rijles|apk|garage|auto|bank|gemeente|gemeentehuis|loodgieter|monteur"
        "|cv-monteur|levering|bezorging|bezichtiging|vlucht|vliegtuig|trein|concert|hond|kat|familie|privé"
        "|persoonlijke afspraak|privéafspraak|rijbewijs|diploma-uitreiking|diploma|oma|opa|ouders|moeder|vader|feest"
        "|jubileum|sleutels|sleuteloverdracht|schilder|aannemer|installateur|monteurs|klusjesman|keuken|wasmachine"
        "|internetmonteur|familiebezoek|dagje uit|festival|marathon|kinderfeestje|stage|afzwemmen|zwemles"
        "|avondvierdaagse|tandem|ophalen|babysit|boodschappen|paspoort|hypotheek|meubels|open dag|wedstrijd van|vrouw"
        "|man|dierentuin|zwembad|pretpark|boekhouder|accountant|trein gemist|bus gemist|verslapen|file|verzekering"
        "|makelaar|verhuurder|woningbouw|kapster|gastouder|muziekles|pianoles|dansles|paardrijden|yoga|sportschool"
        "|triatlon|skiën|theater|opera|bioscoop|museum|rommelmarkt|vrijgezellenfeest|kermis|carnaval"
        "|diploma uitreiking|schoolreis|schoolreisje|sint maarten|sinterklaasfeest|autokeuring|onderhoudsbeurt"
        "|glazenzetter|dakdekker|hovenier|tuinman|timmerman|elektricien|stukadoor|schoorsteenveger|meteropnemer"
        "|lekkage|slotenmaker|grofvuil|verhuiswagen|tegelzetter|keukenmonteur"
        "|oppas|babysitter",
    },
    chat={},
    cues={
        Cue.THING: "auto|wagen|fiets|laptop|computer|pc|telefoon|hond|kat|poes|scooter|motor|mobiel|tablet|printer"
        "|scherm|monitor|toetsenbord|headset|router|koelkast|wasmachine|koffieapparaat|televisie|pakket|pakje|beamer",
        Cue.SINCE: "sinds|sedert|al sinds|sinds de",
        Cue.VERY: "zo|heel|erg|echt|best wel|ontzettend|behoorlijk|super|vreselijk|zeer|ongelooflijk|enorm",
        Cue.FELL_THROUGH: "valt uit|uitgevallen|komt te vervallen|afgelast|valt in het water|in het water gevallen"
        "|afgezegd|afgeblazen"
        "|heeft afgezegd|hebben afgezegd|heeft afgebeld",
        Cue.UNTIL_THEN: "tot",
        Cue.COMES: "kom|kom ik|komen we|komen wij|kan|kan ik|lukt|red het|lukt het me"
        "|er",
        Cue.SOONER: "later|eerder weg|vroeger weg|eerder stoppen|eerder naar huis|vroeger naar huis|eerder vertrekken"
        "|vroeger vertrekken|vroeger stoppen|ga eerder weg|ga eerder naar huis|eerder vrij|wat eerder weg"
        "|eerder|vroeger"
        "|later beginnen|kom later|begin later|later binnen|kom later binnen|later starten",
        Cue.TOPIC: "zijn|hebben|waren|hadden|komen|gaan|nemen|werken|blijven|zitten|zit",
        Cue.IN_PLACE_OF: "in plaats van|ipv|i.p.v|inplaats van",
        Cue.I: "ik haal hem|ik haal haar|"
        "ben weer beter|ik ben weer beter|ben weer gezond|ik|mij|me|mijn|m'n|wij|we|ons|onze|ben|heb|'k|ikzelf"
        "|ik stop|was ik",
        Cue.MY: "mijn|m'n|ons|onze|mij|me",
        Cue.KIN: "trein|bus|metro|tram|vlucht|"
        "vrouw|man|kinderen|kind|zoon|dochter|moeder|vader|broer|zus|vriendin|vriend|partner|oma|opa|ouders"
        "|school|crèche|opvang|gezin|auto|wagen|fiets|laptop|computer|pc|telefoon|hond|kat|poes|scooter|motor|mobiel"
        "|schoonouders|schoonmoeder|schoonvader|schoonzus|zwager|schoonfamilie|buurman|buurvrouw|buren",
        Cue.WANT: "meld|zetten|wil|wil graag|zou graag|graag|mag ik|kan ik|kunnen wij|zou ik|neem|nodig|aanvragen"
        "|vraag|opnemen|boek|boeken|inplannen|plan|nemen|wens|wilde|hebben|moet|inboeken|inroosteren|registreer"
        "|registreren|zet|noteer|reserveer|vragen|zou|doe mij|zet mij|kun je|kan je|wou|wilt u|aub|willen|vastleggen"
        "|vraag aan|zou het mogelijk zijn|is het mogelijk|is het mogelijk om|zou het kunnen|kan het|noteren|graag als"
        "|noteren als|boeken als|pak|pak ik|opneem|neem op|melden",
        Cue.FILLER: "bij hem|bij haar|naar haar|naar hem|"
        "weg|aub|alsjeblieft|alstublieft|svp|hallo|hoi|hi|hey|graag|even|ook|dan|er|het|te|naar|team"
        "|allemaal|bedankt|zijn|is|wordt|word|worden|dat|helaas|sorry|met|bij|maar|goed|zo|tijd|wel|nog|al|pas|uit"
        "|gepland|ga|gaan|gaat|kom|komen|kunnen|zal|zullen|ivm|mvg|gr|groetjes|groeten|collega's|lieve|beste|dag|want"
        "|hoor|ingepland|dus|om te|mogelijk|af|eens|gewoon|misschien mogelijk|mee|nou|eigenlijk|momenteel|lekker|ff"
        "|eerder|vroeger|vroeg|totaal|samen|bent|u|jij|je|gezet|staan|staat|plus minus|t|s|woehoe|joepie|jippie|hoera"
        "|jeej|yay|haha|erna|daarna|openstaan|openstaande|open|sry|srry|krijgen|aanvraag|boeking|verzoek|reservering"
        "|registratie|melding|plss|pls|plz|weer|halen|op bed|automatisch|blijf|gun|mezelf|in bed|te bed"
        "|verlofaanvraag|graag als|mij als|me als|lekker weg|sta|alles|als het kan|als dat kan|als het mag"
        "|als dat mag|als mogelijk|als het mogelijk is|als dat mogelijk is|als het uitkomt|als dat uitkomt"
        "|als het lukt|als dat lukt|indien mogelijk|als je het goed vindt|als dat goed is|als het goed is"
        "|als dat oké is|als het niet uitmaakt|als het schikt|als dat schikt|als dat past|als het past|liefst|lukken"
        "|mits het kan|mits mogelijk|mits dat kan|mits het mag|als het rustig is|als het even kan|als dat even kan"
        "|zo mogelijk|bij voorkeur|helemaal|volledig|geheel|door te geven|doorgeven|groet|grt|vriendelijke groet"
        "|met vriendelijke groet|hartelijke groet|groet jan|groet , jan|groeten jan|groeten , jan|groetjes jan"
        "|groetjes , jan|gr jan|gr , jan|grt jan|grt , jan|mvg jan|mvg , jan|vriendelijke groet jan"
        "|vriendelijke groet , jan|met vriendelijke groet jan|met vriendelijke groet , jan|hartelijke groet jan"
        "|hartelijke groet , jan|bedankt jan|bedankt , jan"
        "|toe"
        "|de hele nacht|hele nacht|de halve nacht"
        "|slechte nacht|slapeloze nacht|korte nacht|zware nacht",
        Cue.NOT: "toch niet|niet meer|"
        "niet|geen|nooit|nergens|nie|niets|niks|niets boeken|niks boeken|niets inplannen|niet boeken|boek maar niet",
        Cue.NEED_NOT: "heb ik niet nodig|toch niet|niet meer|heb niet nodig|hoeft niet|hoef ik niet|niet nodig"
        "|gaat niet door|toch geen|hoeft niet meer|gaat toch niet door|niet langer|vervalt|neem toch geen|hoef geen"
        "|loos alarm|vals alarm|van gedachten veranderd|me bedacht|mij bedacht"
        "|hoef toch geen",
        Cue.PRESENT: "aanwezig|op kantoor|bereikbaar|beschikbaar|werk|werken|werk ik|aan het werk|kantoor|present"
        "|op het werk|in dienst|gewerkt|werkt|ben er|ben ik er|er gewoon|er bij|weer beter|ben beter|weer fit"
        "|op mijn plek|op mijn werkplek"
        "|weer gezond|opgeknapt|ik kom toch|kom toch|kom ik toch|achter mijn bureau|aan mijn bureau",
        Cue.AS_USUAL: "zoals altijd|zoals gewoonlijk|gewoon|normaal|zoals gewoon|als normaal|gewoon aan het werk"
        "|gewoon werken",
        Cue.AFTER_ALL: "ben weer beter|ik ben weer beter|weer beter|weer gezond|ben weer gezond|ik voel me beter|"
        "voel me weer goed|niet meer ziek|"
        "toch|toch wel|alsnog|toch gewoon|bij nader inzien|ik kom toch|kom toch|kom ik toch|nu toch"
        "|plannen gewijzigd|plannen zijn gewijzigd|mijn plannen zijn veranderd|plannen zijn veranderd"
        "|plannen veranderd|verandering van plannen|gewijzigde plannen"
        "|nu toch wel|toch nog",
        Cue.REMOTE: "thuiswerken|thuis werken|werk thuis|werk ik thuis|vanuit huis|thuiswerk|remote|vanaf thuis|wfh"
        "|thuis aan het werk|thuiswerkdag|thuis aan de slag|thuis gewerkt|werk vanuit huis|thuiswerker|op afstand"
        "|hybride|homeoffice|home office|werkt thuis|thuis",
        Cue.OTHER_BUSINESS: "valt vroeg|valt laat|valt op|laten we|spreken we|praten we|late dienst|vroege dienst"
        "|avonddienst|nachtdienst|dienst|afronden|afspreken|spreken|afmaken|openingstijden|langer|afgesproken|helpen"
        "|bellen|terugbellen|opleveren|sturen|stuur|versturen|overuren|overwerken|overwerk|regelen|klaar hebben"
        "|controleren|testen|invallen|inspringen|kapot|leveren|ploegendienst|vergadering|meeting|overleg|release"
        "|deadline|oplevering|sprint|stand-up|standup|workshop|klantafspraak|presentatie|project|teamoverleg"
        "|kerstborrel|borrel|call|belafspraak|videocall|rollout|onderhoud|audit|klant|ticket|tickets|rapport|factuur"
        "|server|teamuitje|personeelsfeest|bedrijfsuitje|demo|retro|refinement|planning|sollicitatiegesprek"
        "|functioneringsgesprek|interview|bila|heisessie|kick-off|bespreking|livegang|deploy|lunch|nieuwsbrief|review"
        "|beoordelingsgesprek|evaluatie|rapportage|beoordeling|offerte|budget|migratie|storing|contract|mail|cijfers"
        "|getallen|kerstfeest|kerstdiner|klantbezoeken|feestje op kantoor|teamdag|jaarcijfers|wedstrijd|begint"
        "|klantgesprek|notulen|agenda|telefoontje|kwartaalcijfers|bezoek van|bel me|bel mij|mail me|mail mij|app me"
        "|stuur me|stuur mij|bel|teamvergadering|teammeeting|klantbezoek|klantoverleg|projectoverleg|doorwerken"
        "|langer doorwerken|zon|regenen|sneeuwt|sneeuw|onweer|jarig|salaris|loon|betaald|bijeenkomst"
        "|personeelsbijeenkomst|gesloten|dicht|vakantieplanning|doe ik later|doe ik straks|presenteer|presenteer ik"
        "|presenteren|internet lag|lag het internet|ligt het internet|internet ligt|ligt plat|lag plat|ligt eruit"
        "|lag eruit|vieren we|vieren wij|we vieren|wij vieren|doet het niet|doen het niet|vergaderingen|meetings"
        "|overleggen|besprekingen|presentaties|workshops|deadlines|releases|klantafspraken|telefoondienst"
        "|bereikbaarheidsdienst|piketdienst|weekenddienst|consignatie|baliedienst|cijfers|dat doe ik|doe ik de"
        "|doe ik het|op tijd|inventaris|inventarisatie|hekel|favoriete|lievelingsdag|haat|afdeling|nieuwe baan"
        "|nieuwe functie|langer gewerkt|uur langer gewerkt|uren langer gewerkt|uur langer doorgewerkt|het weer"
        "|wat voor weer|mooi weer|slecht weer|weerbericht|weersverwachting|lekker weer|weer wordt|hoe is het weer"
        "|hoe wordt het weer|vraag het me|vraag me|vraag het"
        "|ben ik jarig|ik ben jarig|is mijn verjaardag|is jarig|regent|sneeuwen|regen|onweert",
        Cue.COVER: "vervangt mij|vervangt me|neemt waar|vervanging|neemt over|valt in|vervangt|neemt mijn taken over"
        "|is mijn vervanger|springt in|neemt het over|vangt mij op",
        Cue.SOMEBODY: "zegt dat hij|zegt dat ze|zegt dat zij|zei dat hij|zei dat ze|"
        "hij|zij|ze|mijn collega|een collega|collega|mijn baas|de baas|mijn manager|het team|iemand"
        "|mijn leidinggevende|de manager|hun|haar|hem|zijn baas|mijn teamleider|onze stagiair|de stagiair"
        "|de directeur|iedereen|niemand|mijn chef|collega's|mijn teamgenoot|de klant|de receptie|onze manager|heb jij"
        "|heb je|ben jij|ben je|hebben jullie|zijn jullie|neem jij|werk jij|julia|morgan|jan heeft|jan is|jan komt"
        "|jan gaat|jan was|jan neemt|jan en|jan wil|jan werkt|jan zit|jan moet|meneer|mevrouw|dhr|mevr",
        Cue.THIRD_PERSON: "is|heeft|was|wil|komt|gaat|zegt|werkt|neemt|moet|wordt|zei|had|staat|ligt|begint|eindigt"
        "|schrijft|speelt|viert|krijgt",
        Cue.ACTS: "kan|mag|zou|is|heeft|was|wil|neemt|gaat|komt|werkt|had|wordt|kun je|kan je|kunt u"
        "|schrijft|speelt|viert|krijgt",
        Cue.PAST: "was|waren|had|hadden|geweest|gehad|nam|genomen|vergeten|gemist|was ik|had ik|bleef|vertrok|moest"
        "|ziek geweest|achteraf|gestopt|eerder gestopt|weggegaan|vertrokken|vroeger gestopt|eerder weggegaan|lag"
        "|lag ik|kwam",
        Cue.WHO: "waar is iedereen|waar zijn jullie|waar zijn ze allemaal|"
        "wie|wie is|wie zijn|wie heeft|wie hebben|is er iemand|is iemand|welke collega's|wie gaat"
        "|hoeveel mensen|hoeveel collega's|is iedereen|zijn er mensen",
        Cue.ASK: "wanneer|wat|hoe|waar|waarom|welke|welk|hoeveel|hoe lang|is|zijn|heeft|was|klopt het|is er|hoe laat"
        "|welke dagen|wat voor|weet jij|weet je|weet iemand|wat vind je van|vind je van|vindt u van|vinden jullie van"
        "|wat vinden jullie van"
        "|zijn er|komt er|was er",
        Cue.ASK_MINE: "ben ik|heb ik|was ik|wat heb ik|wanneer ben ik|wanneer heb ik|welke dagen heb ik"
        "|hoe lang ben ik|staat er|welke dagen ben ik|hebben we|zijn wij|heb ik al|wat staat er|waar ben ik|sta ik"
        "|ga ik nog|had ik|wanneer was ik|wanneer had ik|wanneer is mijn|wat zijn mijn|wanneer ga ik"
        "|wanneer begint mijn|is mijn|wanneer zijn mijn|hoeveel dagen ben ik|ben ik nog|ben ik er",
        Cue.SHOW: "vertel me wie|vertel me wanneer|vertel me wat|zeg me wie|zeg me wanneer|mijn afwezigheid|toon"
        "|laat zien|toon mij|laat me zien|lijst|overzicht|weergeven|geef een overzicht|mijn vrije dagen"
        "|mijn afwezigheden|mijn vakanties|bekijk|geef mij|lijstje|overzichtje|tonen|toon mijn|mijn verloven"
        "|afwezigheden|afwezigen|de afwezigheden|mijn geplande|mijn vakantiedagen|bekijken|laat mijn|kan ik zien"
        "|mijn aanvragen|mijn boekingen|alle afwezigheden|alle verloven|al mijn|alle boekingen|alle vakanties|zien",
        Cue.BOOKED: "geplande|geboekte|aankomende|komende vakanties|komende vrije dagen|"
        "gepland|geboekt|ingepland|geregistreerd|aangevraagd|genoteerd|vastgelegd|ingeboekt|opgenomen"
        "|staat er in",
        Cue.BALANCE: "hoeveel vakantiedagen|hoeveel verlofdagen|verlofsaldo|saldo|tegoed|dagen over|nog over"
        "|hoeveel verlof|hoeveel vakantie|vakantiesaldo|resterende dagen|resterende vakantiedagen|nog tegoed"
        "|genoeg dagen|genoeg vakantiedagen|genoeg verlof|genoeg vakantie"
        "|verloftegoed|dagen heb ik nog|vrije dagen heb ik nog|vakantiedagen heb ik nog|hoeveel vrije dagen"
        "|heb ik recht|verlofdagen heb ik nog",
        Cue.ENQUIRY: "hoe was|was je vakantie|was jouw vakantie|beleid|regels|cao|doktersbriefje|regeling"
        "|ziektebriefje|reglement|tot wanneer kan|tot wanneer moet|tot wanneer mag|hoe lang van tevoren"
        "|hoe ver van tevoren|wat gebeurt er|over mijn verlof|over mijn vakantie|over de vakantie|over die vakantie"
        "|is het kantoor|het kantoor open|kantoor open|is de zaak open|over verlof|goedgekeurd|goedkeuren|geldig"
        "|geldt|gelden|automatisch vrij|laatste werkdag|laatste dag voor|voorbij|mag je|mag men|meenemen naar"
        "|verlof meenemen|vakantiedagen meenemen|kun je verlof|kan je verlof|toch ?|moeten we|niet waar",
        Cue.CANCEL: "annuleer|annuleren|annulering|schrap|schrappen|verwijder|verwijderen|intrekken|trek in|afzeggen"
        "|zeg af|cancel|cancelen|geannuleerd|trek|haal weg|wis|haal|afgelasten|ongedaan|weghalen|gecanceld"
        "|ingetrokken|verwijderd|zeg|laat vervallen|afboeken|vergeet mijn|er weer uit|eruit halen|er uit halen"
        "|uit halen",
        Cue.UNDO: "zet het terug|zet dat terug|zet terug|herstel dat|herstel het|herstel|stap terug|"
        "maak de laatste ongedaan|maak de laatste wijziging ongedaan|neem dat terug|"
        "ongedaan maken|maak ongedaan|maak dat ongedaan|undo|terugdraaien|draai terug|draai dat terug"
        "|maak het ongedaan",
        Cue.CHANGE: "kort het in|kort in|kort dat in|verplaats|verplaatsen|verzet|verzetten|wijzig|wijzigen|verander"
        "|veranderen|verleng|verlengen|verkort|verkorten|ruil|ruilen|omboeken|schuif|schuiven|opschuiven|aanpassen"
        "|pas aan|verschuif|verschuiven|dag langer|dagen langer|week langer|weken langer|uur langer|dag korter"
        "|corrigeer|corrigeren|verbeter"
        "|dagen korter|uur korter|dag erbij|dagen erbij|uitstellen|stel uit|wijziging|inkorten|omruilen|omwisselen"
        "|wissel|vervroeg|vervroegen|maak van|kort de|kort mijn|kort het|kort hem",
        Cue.MAKE_IT: "alleen de|enkel de|alleen het|maak er|maak het|maak daar|doe maar|liever|maak daarvan"
        "|maak er van|maak ervan|toch liever|beter|maar dan|laat het|laat hem|doe dan maar|moet zijn|hele dag graag"
        "|maak van|zet het op|begin het|laat beginnen|laat eindigen|toch pas|toch maar|toch vanaf|toch alleen"
        "|toch tot|toch al|niet alleen|dan wordt het|begin liever|begin maar|liever beginnen|einde pas|einde al"
        "|begin pas om",
        Cue.MEANT: "ik zei|zei ik|ik had gezegd|"
        "ik bedoelde|bedoelde|ik bedoel|verkeerde|fout|vergissing|verkeerde dag|foutje|nee ik bedoelde"
        "|ik bedoelde eigenlijk|oeps|klopt niet|dat klopt niet|verkeerd|correctie|bedoeld|wilde eigenlijk"
        "|eigenlijk wilde ik|ik wilde eigenlijk|vergist|me vergist|ik heb me vergist|ik vergis me",
        Cue.INSTEAD: "in plaats van|ipv|in plaats daarvan|i.p.v|inplaats van",
        Cue.BUT: "maar|echter|hoewel",
        Cue.BECAUSE: "omdat|want|wegens|vanwege|i.v.m|ivm|in verband met|voor|door|om naar|naar de|naar het|bij de"
        "|met|aangezien|ter gelegenheid van|bij het|heb een|heb ik een|naar",
        Cue.IF: "als|indien|stel|stel dat|mocht|of ik|wat als|wanneer ik|tenzij|afhankelijk van|hangt af van",
        Cue.MAYBE: "kijk uit naar|kijk ik uit|verheug me op|zin in|misschien|wellicht|eventueel|mogelijk|overweeg"
        "|denk erover|zou kunnen|waarschijnlijk|twijfel|denk eraan|weet nog niet|onder voorbehoud|ik denk na over"
        "|denk na over|nog niet zeker|niet zeker|meer vakantie|meer vrije tijd|meer verlof|het kan zijn|kan zijn dat"
        "|kan zijn|zal ik|kan gebeuren|moet ik misschien|zou lekker zijn|zou fijn zijn|zou nu lekker|zou leuk zijn"
        "|zou nu fijn|denk nog|denk nog even na|denk er nog over|nog even na|kunnen gebruiken|kan gebruiken"
        "|wel gebruiken|goed gebruiken|toe aan vakantie|aan vakantie toe|had ik maar|had ik gisteren maar"
        "|had ik vandaag maar|had ik toch maar|het liefst al|nu het liefst|zou het liefst nu|zullen we",
        Cue.HELP: "hulp|help|help me|wat kun je|wat kan je|hoe werkt|hoe werkt dit|uitleg|handleiding|voorbeelden"
        "|wat kan ik|hoe boek ik|hoe vraag ik|hoe kan ik|hoe meld ik|wat doe je|wie ben je|wat kun jij|opties"
        "|hoe moet|voorbeeld|commando's|help mij|wat zijn de mogelijkheden|wat ben jij|hoe gebruik ik"
        "|kun je me helpen|instructies|wat moet ik typen|wat moet ik doen|wat moet ik schrijven|wat moet ik zeggen"
        "|wat doet deze bot|wat kan deze bot|wat doet de bot|wat kan de bot|wat doet offhand|wat kan je allemaal"
        "|hoe verwijder ik|hoe verander ik|hoe schrap ik|hoe verplaats ik|hoe geef ik|hoe laat ik weten|wat typ ik"
        "|hoe zie ik|waar zie ik|hoe bekijk ik|ik begrijp het niet"
        "|wat moet ik invullen|hoe doe ik|hoe regel ik|hoe zeg ik|wat kan jij|wat begrijp je|hoe annuleer ik"
        "|hoe wijzig ik|uitleggen hoe|uitleggen|hoe ik verlof|hoe ik vakantie|hoe ik hier|wie ben jij"
        "|waar ben je voor|hoe vraag je|hoe neem je|hoe meld je|hoe boek je|hoe werk jij|hoe werk je"
        "|hoe functioneer je|welke opdrachten|welke opdrachten ken je|welke commando's ken je|leg uit|leg eens uit"
        "|leg me uit|leg mij uit",
        Cue.GREETING: "hallo|hoi|hi|hey|goedemorgen|goedemiddag|goedenavond|goedendag|dag|hé|hoi hoi|hai|moin|yo"
        "|heey|goeiemorgen|goeiemiddag|beste|goede morgen|goede middag|hallo allemaal|hallo daar|morgen allemaal",
        Cue.THANKS: "bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|merci|thanks|thx|top|super|fijn|prima"
        "|geweldig|mooi|bedankt hoor|dankjewel hoor|hartelijk dank|danke|dank|fantastisch|perfect|heel erg bedankt"
        "|toppie|hartstikke bedankt|tof|alvast bedankt|goed gedaan|goed zo|lekker bezig|dankuwel|tnx",
        Cue.YES: "tuurlijk|ja|jawel|oké|ok|oke|okay|klopt|akkoord|juist|bevestig|bevestigen|goed|is goed|ja graag"
        "|doe maar|zeker|jazeker|inderdaad|jep|yes|prima|ja hoor|helemaal goed|boek maar|ja doe maar"
        "|ziet er goed uit|dat klopt|sure|natuurlijk|ja klopt|bevestigd|ga je gang",
        Cue.NO: "nee|neen|nee bedankt|liever niet|nope|neuh|nee dank je|nee hoor|nee toch niet",
        Cue.DISMISS: "laat maar|vergeet het|laat maar zitten|hoeft niet meer|stop maar|niet doen|afbreken|stop"
        "|boeit niet|nevermind|doe maar niet|niet boeken|boek maar niet|toch maar niet|annuleer dit|vergeet maar"
        "|laat zitten|niets boeken|niks boeken|niets inplannen",
        Cue.PRIVACY: "privacy|gegevensbescherming|avg|wat bewaar je|wie kan dit zien|wie ziet dit|welke gegevens"
        "|wat sla je op|privacybeleid|wie kan mijn",
        Cue.SETTINGS: "instellingen|taal wijzigen|voorkeuren|mijn instellingen|taal aanpassen",
        Cue.SIGN_OUT: "uitloggen|log uit|log me uit|meld me af|afmelden bij|afmelden|afmelding|meld mij af",
        Cue.FORGET: "vergeet mij|verwijder mijn gegevens|wis mijn gegevens|mijn gegevens wissen|vergeet me"
        "|mijn gegevens verwijderen|verwijder al mijn gegevens",
        Cue.ADD: "voeg toe|voeg|erbij|ook nog|daarnaast|bovendien|nog een dag|en ook|plus",
        Cue.ONLY: "alleen|slechts|enkel|alleen maar|alleen de|enkel de|pas",
        Cue.FAREWELL: "doei|tot ziens|tot morgen|fijne avond|fijn weekend|fijne dag|groetjes|welterusten|tot dan"
        "|tot maandag dan|tot straks|prettig weekend|prettige dag|fijne vakantie|tot volgende week dan|tot later"
        "|zie jullie later|zie je later|zie je morgen|tot gauw|tot snel|zie jullie morgen|tot zo|we zien elkaar"
        "|fijne week|gefeliciteerd|hartelijk gefeliciteerd|proficiat|beterschap|sterkte",
        Cue.DID: "gelopen|hardgelopen|gewonnen|gebeld|belde|opgebeld|gekeken|gezien|gekocht|gegeten|gekookt"
        "|gedanst|gespeeld|gedroomd|getrouwd|geboren|gevierd|gesneeuwd|geregend|gezwommen|gelezen|gefietst"
        "|gegrild|gebakken|gezongen|geslapen|gecrasht|ontmoet|geleerd|gevoetbald|gedronken|gewandeld|genoten"
        "|verhuisd",
        Cue.QUOTE: "schreef|zei|citaat|onderwerp:|fwd:|re:|doorgestuurd|schrijft|appt|mailt|mailde|appte",
    },
)  # fmt: skip
