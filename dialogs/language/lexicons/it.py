"""Italian, as people type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="it",
    order=Order(
        two_faced=True, verb_last=True, elisions=(
            "l'", "un'", "d'", "dell'", "dall'", "all'", "nell'", "sull'", "mezz'", "quest'", "c'", "dov'", "cos'",
            "com'",
            "quand'", "m'", "s'", "t'", "v'", "n'", "quell'", "tutt'", "bell'", "buon'", "quant'", "qual'",
        )
    ),
    weekdays=(
        "lunedì|lun|lunedi",
        "martedì|mar|martedi",
        "mercoledì|mer|mercoledi|merc",
        "giovedì|gio|giovedi|giov",
        "venerdì|ven|venerdi|vene",
        "sabato|sab",
        "domenica|dom",
    ),
    plural_weekdays=(
        "i lunedì|i lunedi",
        "i martedì|i martedi",
        "i mercoledì|i mercoledi",
        "i giovedì|i giovedi",
        "i venerdì|i venerdi",
        "i sabati|sabati",
        "le domeniche|domeniche",
    ),
    months=(
        "gennaio|gen|genn",
        "febbraio|feb|febbr",
        "marzo|mar",
        "aprile|apr",
        "maggio|mag",
        "giugno|giu",
        "luglio|lug",
        "agosto|ago|ag",
        "settembre|set|sett",
        "ottobre|ott",
        "novembre|nov",
        "dicembre|dic",
    ),
    units={
        Unit.MINUTE: "minuto|minuti|min|minutini"
        "|quarto d'ora|un quarto d'ora|tre quarti d'ora",
        Unit.HOUR: "ora|ore|h|oretta|orette",
        Unit.DAY: "giorno|giorni|giornata|giornate|gg|giorni di calendario",
        Unit.WORKDAY: "giorno lavorativo|giorni lavorativi|giorno feriale|giorni feriali|giornata lavorativa"
        "|giornate lavorative",
        Unit.WEEKEND: "weekend|week-end|fine settimana|finesettimana|week end|we|wkend",
        Unit.WEEK: "settimana|settimane|sett|quindici giorni|15 giorni|quindicina di giorni|otto giorni|settimanina"
        "|settimanella"
        "|sett prox|prox sett|sett prossima|prossima sett|settimana prox|la sett prox|la prox sett",
        Unit.MONTH: "mese|mesi",
        Unit.QUARTER: "trimestre|trimestri",
        Unit.YEAR: "anno|anni",
    },
    days={
        0: "oggi|ogi|oggi stesso|quest'oggi",
        1: "domani|dmn|dom1|domnai|doman|doma|il giorno dopo|domattina|domani mattina presto|il giorno seguente"
        "|domai",
        2: "dopodomani|dopo domani|dopodmn",
        -1: "ieri|ieri sera|ieri mattina|ieri pomeriggio",
        -2: "l'altro ieri|altro ieri|l'altroieri|altroieri|ieri l'altro|avantieri",
    },
    which={
        0: "questo|questo prossimo|questa|questi|queste|quest'|corrente|in corso|attuale|sto|sta",
        1: "sett prox|prox sett|sett prossima|prossima sett|settimana prox|la sett prox|la prox sett|prossimo"
        "|prossima|prossimi|prossime|che viene|venturo|ventura|seguente|seguenti|successivo|successiva"
        "|il prossimo"
        "|la prossima|i prossimi|le prossime|del prossimo|della prossima|nella prossima|nel prossimo|nei prossimi"
        "|nelle prossime"
        "|entrante|pross|dei prossimi|delle prossime",
        -1: "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|precedente|ultimo|ultima|ultimi|ultime"
        "|lo scorso|la scorsa"
        "|gli scorsi|le scorse|dello scorso|della scorsa|nella scorsa|nello scorso|gli ultimi|le ultime|l'ultimo"
        "|l'ultima",
    },
    parts={
        Part.MORNING: "mattina|mattino|mattinata|di mattina|la mattina|al mattino|in mattinata|nella mattinata"
        "|del mattino|nel mattino"
        "|della mattina|mattine|tutta la mattina|tutta la mattinata|mattino presto|di mattino|matt|alla mattina"
        "|ogni mattina"
        "|la mattinata|mattina presto|prima metà della giornata",
        Part.NOON: "mezzogiorno|12 mezzogiorno|mezzodì|mezzodi|di mezzogiorno",
        Part.AFTERNOON: "pomeriggio|di pomeriggio|il pomeriggio|nel pomeriggio|al pomeriggio|del pomeriggio|pome"
        "|pomer|pom|pomeriggi"
        "|tutto il pomeriggio|primo pomeriggio|tardo pomeriggio|nel primo pomeriggio|nel tardo pomeriggio|dopo pranzo"
        "|pomerigg|pomeridiano"
        "|alla pomeridiana|seconda metà della giornata"
        "|pm",
        Part.EVENING: "sera|la sera|di sera|in serata|serata|della sera|alla sera|sere",
        Part.NIGHT: "notte|la notte|di notte|della notte|nella notte|notti",
        Part.MIDNIGHT: "mezzanotte|a mezzanotte",
    },
    parts_today={
        Part.MORNING: "stamattina|stamani|stamane|questa mattina|sta mattina|domattina|ieri mattina|oggi mattina",
        Part.AFTERNOON: "oggi pomeriggio|questo pomeriggio|oggi pome|ieri pomeriggio|sto pomeriggio",
        Part.EVENING: "stasera|questa sera|sta sera|ieri sera",
        Part.NIGHT: "stanotte|questa notte",
    },
    links={
        Link.FROM: "da|a partire da|a partire dalle|dalle|dalle ore|a decorrere da|a cominciare da|cominciando"
        "|iniziando|a partire dall'una"
        "|con inizio|con inizio da|sin da|fin da|partendo da|dopo le|dall'una|a partire"
        "|iniziano|cominciano",
        Link.FROM_THE: "dal|dall'|dall '|dalla|dal giorno|a partire dal|a decorrere dal|a cominciare dal"
        "|con inizio dal|fin dal|partendo dal"
        "|a partire dall'|a partire dall '|a partire dalla|con decorrenza dal|dai|sin dal",
        Link.TO: "-|–|—|->",
        Link.AT_OR_TO: "a|ad",
        Link.TO_THE: "al|all'|all '|al giorno|alla|agli|ai",
        Link.UNTIL: "fino a|fino alle|fino alla|fino ad|sino a|sino alle|finoa|fin a|fino a tutto"
        "|entro|entro le|finò a|fino"
        "|finiscono|terminano",
        Link.BETWEEN: "tra il|fra il|tra i|fra i|"
        "tra le|fra le|compreso tra|tra l'|fra l'|nel periodo tra",
        Link.AND: "e|ed|&|nonché|e anche|e poi|+|poi|e le|e la|e l'|e pure|e di",
        Link.OR: "o|oppure|ovvero|od",
        Link.EXCEPT: "tranne|eccetto|salvo|a eccezione di|ad eccezione di|escluso|esclusa|esclusi|escluse|ma non"
        "|a parte|fuorché|tranne che|tranne la|tranne l'|ad esclusione di|con l'eccezione di|senza contare|a parte la"
        "|eccetto la|eccetto l'|meno",
        Link.PLUS: "più|inoltre|in più|oltre a|oltre al|in aggiunta",
        Link.AFTER: "dopo|dopo il|successivamente a|dopo la|oltre le|passate le|più tardi delle|dopo le ore|dopo di"
        "|dopo l'",
        Link.BEFORE: "prima di|prima delle|non prima delle|non prima di|prima della|prima|prima del|prima dell'",
        Link.AT: "alle|alle ore|verso le|verso|intorno alle|attorno alle|circa alle|verso l'|per le|circa|pressappoco"
        "|sulle|@|ore|le|le ore"
        "|indicativamente alle|più o meno alle|attorno all'|intorno all'|all'incirca alle|verso le ore|alle circa"
        "|puntuale alle",
        Link.ON: "la|i|lo|gli|nel|nella|nei|nelle|nell'|per il|per la|di questo|sul|per i",
        Link.THE: "il|il giorno|giorno|in data|nel giorno|per il giorno|per il|nei giorni|i giorni|l'|l '"
        "|meglio il|solo il",
        Link.OF: "di|d'|dei|della|delle|degli|dello|dell'|dell '",
        Link.OF_THE: "del|del giorno",
        Link.IN: "in|tra|fra|entro|durante|durante il|durante la|nel mese di|nel corso di|nell'arco di|nel corso del"
        "|nel corso della",
        Link.FOR: "per|per circa|per una durata di|della durata di|durata|durata di|per la durata di|per tutta"
        "|per tutto|per un totale di",
        Link.AGO: "fa|or sono",
        Link.LATER: "dopo|più tardi|da oggi|da adesso|da ora",
        Link.BACK: "torno|tornerò|rientro|rientrerò|di ritorno|ritorno|ritornerò|torno al lavoro|torno in ufficio"
        "|rientro in ufficio|rientro al lavoro|di nuovo in ufficio|di nuovo operativo|di nuovo operativa|riprendo"
        "|riprendo a lavorare|sono di ritorno|sarò di ritorno|riprenderò|di nuovo disponibile|ritorno al lavoro"
        "|rientrando|tornando|torna|rientra|torno a lavorare|riprendo il lavoro|di rientro|tornare|rientrare"
        "|di nuovo al lavoro|ritorno in ufficio|riprendo il servizio|tonerò|sarò di nuovo|tornerò al lavoro"
        "|tornerò in ufficio|di nuovo presente"
        "|torno dalle ferie|rientro dalle ferie|torno dalle vacanze|rientro dalle vacanze"
        "|rientrerò dalle ferie|tornerò dalle ferie|di ritorno dalle ferie"
        "|sono tornato|sono tornata|sono rientrato|sono rientrata|sono tornato dalle ferie"
        "|sono tornata dalle ferie|sono rientrato dalle ferie|sono rientrata dalle ferie",
        Link.LEAVING: "esco|uscirò|esco prima|uscire prima|uscirò prima|esco presto|uscire|vado via|vado via prima"
        "|andare via|andare via prima|devo andare via|devo uscire|devo scappare|scappo|scappo prima|stacco"
        "|stacco prima|staccare|staccare prima|staccherò|finisco|finisco prima|finire prima|finirò|me ne vado"
        "|me ne vado prima|andrò via|andrò via prima|uscita anticipata|uscita|termino|termino prima|lascio"
        "|lascio l'ufficio|lascio il lavoro|devo andarmene|andarmene|andarmene prima|smetto|smonto|mi scollego"
        "|vado via un po' prima|esco un po' prima|dovrò uscire|dovrò andare via|mi disconnetto|chiudo"
        "|vado a casa prima|vado via presto|via prima|devo staccare|devo uscire prima|dovrei uscire|uscendo"
        "|lasciare l'ufficio|lasciare il lavoro|devo lasciare|me ne devo andare|dovrò lasciare|sono uscito"
        "|sono uscita|sono andato via|sono andata via"
        "|via alle|via verso le|via già alle"
        "|vado a casa alle|vado a casa verso le|torno a casa alle"
        "|lavoro fino alle|lavoro fino all'|lavorerò fino alle|ci sono fino alle|ci sarò fino alle"
        "|resto fino alle|sono in ufficio fino alle|disponibile fino alle|lavoro solo fino alle"
        "|ci sono solo fino alle"
        "|sono uscito prima|sono uscita prima|sono andato via prima|sono andata via prima"
        "|parto|partirò|parto alle|chiudo prima|chiudo alle"
        "|ci sono fino a|ci sarò fino a",
        Link.ARRIVING: "arrivo|arriverò|arrivo tardi|arrivo in ritardo|arrivare in ritardo|arrivo più tardi"
        "|arriverò tardi"
        "|arriverò più tardi|arriverò in ritardo|arrivare più tardi|in ritardo|faccio tardi|farò tardi"
        "|entro più tardi|entrerò|entrare più tardi|entro in ritardo|inizio|inizio più tardi|inizierò"
        "|iniziare più tardi|comincio|comincio più tardi|comincerò|vengo più tardi|verrò più tardi"
        "|ci sono solo dalle|ci sarò solo dalle|sono disponibile dalle|sarò disponibile dalle"
        "|disponibile dalle|disponibile solo dalle|in ufficio dalle|ritardo|ritarderò|tardo|entrata"
        "|entrata posticipata|mi collego|mi collegherò|sono in ufficio dalle|sarò in ufficio dalle"
        "|arrivando|ci sono dalle|ci sarò dalle|arrivo solo|arriverò solo|ingresso|ingresso posticipato"
        "|entrerò più tardi|entrerò in ritardo|mi connetto|sono online dalle|operativo dalle"
        "|operativa dalle|sono arrivato|sono arrivata|vengo alle|verrò alle|sarò in ufficio alle"
        "|sono in ufficio alle|entro alle|attacco alle|sarò in ufficio verso le"
        "|di ritardo"
        "|entro dopo|entro verso le|entro tardi",
        Link.NOT_UNTIL: "non prima|non ci sono prima delle|non ci sarò prima delle|non sarò in ufficio prima delle"
        "|non arrivo prima delle|non arriverò prima delle|non inizio prima delle"
        "|non riesco ad arrivare prima delle|non sono disponibile prima delle"
        "|non sarò disponibile prima delle|non comincio prima delle"
        "|non torno prima di|non tornerò prima di|non rientro prima di|non rientrerò prima di"
        "|non ci sono fino a|non ci sarò fino a|non torno fino a|non rientro fino a|non ci sono prima di"
        "|non ci sarò prima di|non torno prima del|non rientro prima del|non ci sono fino al"
        "|non ci sarò fino al|non lavoro fino a|non vengo prima di|non vengo fino a",
        Link.ONLY_THERE: "lavoro solo|lavorerò solo|solo lavoro|ci sono solo|ci sarò solo|sono presente solo"
        "|sarò presente solo|sono in ufficio solo|sarò in ufficio solo|sono disponibile solo"
        "|sarò disponibile solo|disponibile solo|vengo solo|verrò solo|lavoro soltanto|ci sono soltanto"
        "|ci sarò soltanto|presente solo|lavoro solamente|ci sono solamente|ci sarò solamente|sono solo"
        "|ho lavorato solo|ho lavorato soltanto|sono stato in ufficio solo|sono stata in ufficio solo"
        "|c'ero solo|ero presente solo",
        Link.EVERY: "ogni|tutti i|tutte le|ciascun|ciascuno|ogni singolo|tutti|tutte",
        Link.ALTERNATE: "ogni due|a settimane alterne il|ogni secondo|a settimane alterne|alterni|un sì e un no"
        "|sì e uno no|sì e un no|sì uno no|sì e no|sì, uno no|sì e l'altro no",
        Link.HALF: "mezza|mezzo|mezz'|metà|la metà di|metà della",
        Link.HALF_DAY: "mezza giornata|mezzo giorno|mezze giornate|1/2 giornata|metà giornata|la mezza giornata"
        "|mezzagiornata|½ giornata"
        "|mezza gg|mezza|1/2 gg|metà della giornata|mezza g|part time mezza giornata",
        Link.WHOLE: "tutto|tutta|tutto il|tutta la|intero|intera|l'intero|l'intera|completo|completa|tutto l'|tutt'",
        Link.WHOLE_DAY: "tutto il giorno|tutta la giornata|giornata intera|la giornata intera|l'intera giornata"
        "|giornata completa|una giornata intera"
        "|il giorno intero|giorno intero|un giorno intero|l'intero giorno|intera giornata|tutto il gg",
        Link.REST: "resto di|il resto di|resto del|il resto del|resto della|il resto della|per il resto della"
        "|per il resto del|restante"
        "|rimanente|il resto dell'|resto dell'",
        Link.REST_OF_DAY: "resto della giornata|il resto della giornata|resto del giorno|il resto del giorno"
        "|per il resto della giornata"
        "|per il resto del giorno|il resto del pomeriggio|resto del pomeriggio|vado via adesso|vado via ora"
        "|esco adesso|esco ora|vado a casa"
        "|me ne vado a casa|per oggi ho finito|ho finito per oggi|per oggi basta|stacco adesso|stacco ora"
        "|me ne vado ora|me ne vado adesso"
        "|per oggi chiudo|chiudo per oggi|finisco per oggi|finito per oggi|vado a casa ora|vado a casa adesso"
        "|torno a casa|sto andando via"
        "|stacco per oggi"
        "|fino a fine giornata|fino alla fine della giornata|a fine giornata|fino a sera"
        "|fino alla fine del giorno",
        Link.NOW: "adesso|ora|subito|immediatamente|da ora|da adesso|da subito|fin da subito|in questo momento"
        "|proprio adesso|proprio ora",
        Link.QUARTER_HOUR: "quarto|un quarto|un quarto d'|quarto d'",
        Link.QUARTER_BEFORE: "meno un quarto|meno quarto",
        Link.OCLOCK: "ore|in punto|ora|h",
        Link.A: "un|una|uno|un'|1",
        Link.WEEK_OF: "settimana del|la settimana del|settimana dal|settimana che inizia il|nella settimana del"
        "|la settimana di|settimana di"
        "|la settimana che inizia il|settimana dell'|la settimana dell'|tutta la settimana del|settimana dell '"
        "|settimana con inizio il",
        Link.AFTER_NEXT: "dopo la prossima|dopo questa|dopo ancora",
        Link.IN_A_WEEK: "a otto|in otto|a otto giorni",
        Link.CALENDAR_WEEK: "settimana numero|settimana n°|sett n",
        Link.START_OF: "inizio|inizi di|agli inizi di|inizio di|all'inizio di|primi di|ai primi di|i primi di"
        "|all'inizio del|inizio del|inizio della"
        "|all'inizio della",
        Link.MIDDLE_OF: "metà|a metà|metà di|verso metà|metà del",
        Link.END_OF: "fine|a fine|alla fine di|fine di|alla fine del|fine del|la fine di|verso fine|gli ultimi di"
        "|fine della|alla fine della",
        Link.MORE: "di fila|consecutivi|consecutive|interi|intere|completi|complete|ancora|buoni|buone|primi|prime"
        "|extra|abbondanti|altri|altre"
        "|pieni|piene",
    },
    numbers={
        0: "zero", 1: "un solo|una sola", 2: "due|un paio di|paio di|un paio d'|quindici giorni|15 giorni"
        "|quindicina di giorni|entrambi|2 o 3"
        "|un paio", 3: "tre|qualche|alcuni|alcune"
        "|pochi", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 8: "otto", 9: "nove", 10: "dieci",
        11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici",
        15: "quarto d'ora|un quarto d'ora|quindici", 16: "sedici", 17: "diciassette",
        18: "diciotto",
        19: "diciannove", 20: "venti", 21: "ventuno", 22: "ventidue", 23: "ventitré"
        "|ventitre", 24: "ventiquattro", 25: "venticinque",
        26: "ventisei", 27: "ventisette", 28: "ventotto", 29: "ventinove", 30: "trenta", 31: "trentuno", 40:
        "quaranta",
        45: "tre quarti d'ora|quarantacinque", 50: "cinquanta", 90: "novanta",
    },
    ordinals={
        1: "primi|prime|i primi|le prime|primo|prima|il primo|la prima", 2: "secondo|seconda|il secondo"
        "|la seconda", 3: "terzo|terza|il terzo"
        "|la terza",
        4: "quarta|il quarto|la quarta", 5: "quinto|quinta", 6: "sesto|sesta", 7: "settimo|settima", 8: "ottavo"
        "|ottava", 9: "nono|nona",
        10: "decimo", -1: "ultimo|ultima|l'ultimo|l'ultima|ultimi|ultime|le ultime|gli ultimi",
    },
    meridiems=("a.m.|a.m|am", "p.m.|p.m|pm"),
    holidays={
        "christmas_eve": "vigilia di natale|la vigilia di natale|vigilia|la vigilia",
        "christmas_day": "natale|giorno di natale|il giorno di natale",
        "st_stephen": "santo stefano|s. stefano|giorno di santo stefano",
        "new_years_eve": "san silvestro|capodanno sera|notte di san silvestro|ultimo dell'anno|l'ultimo dell'anno",
        "new_years_day": "capodanno|primo dell'anno|il primo dell'anno",
        "epiphany": "epifania|befana|la befana|l'epifania",
        "good_friday": "venerdì santo|il venerdì santo",
        "easter_sunday": "pasqua|domenica di pasqua",
        "easter_monday": "pasquetta|lunedì dell'angelo|lunedì di pasqua|il lunedì dell'angelo",
        "maundy_thursday": "giovedì santo",
        "holy_saturday": "sabato santo",
        "palm_sunday": "domenica delle palme",
        "ash_wednesday": "mercoledì delle ceneri|le ceneri",
        "shrove_tuesday": "martedì grasso|carnevale",
        "ascension_day": "ascensione|l'ascensione",
        "whit_sunday": "pentecoste",
        "corpus_christi": "corpus domini",
        "liberation_it": "festa della liberazione|anniversario della liberazione|la festa della liberazione"
        "|liberazione",
        "labour_day_may": "festa dei lavoratori|festa del lavoro|la festa dei lavoratori|la festa del lavoro",
        "republic_it": "festa della repubblica|la festa della repubblica",
        "assumption": "ferragosto|assunzione|l'assunta",
        "all_saints": "ognissanti|tutti i santi|i santi",
        "immaculate": "immacolata|l'immacolata|immacolata concezione|festa dell'immacolata",
        "st_john": "san giovanni",
        "st_martin": "san martino",
        "valentines_day": "san valentino",
        "halloween": "halloween",
        "bank_holiday": "giorno festivo|festività|prossima festività|la prossima festività|festivo"
        "|giorno festivo successivo",
    },
    leave={
        Leave.PLAIN: "assente|assenza|assenze|assentarmi|mi assento|mi assenterò|assenterò|libero|libera|fuori"
        "|fuori ufficio|fuori sede|off|ooo|non lavoro|non lavorerò|non ci sono|non ci sarò|non sono in ufficio"
        "|non sarò in ufficio|non vengo|non verrò|non vengo al lavoro|non vengo in ufficio|non posso venire"
        "|non potrò venire|non posso lavorare|non potrò lavorare|non disponibile|non sono disponibile"
        "|non sarò disponibile|indisponibile|non reperibile|irreperibile|non raggiungibile|tempo libero|di riposo"
        "|riposo|non contate su di me|non contare su di me|senza di me|non riesco a venire|non riuscirò a venire"
        "|non sono al lavoro|non sarò al lavoro|non sono stato al lavoro|non ho lavorato|non sono venuto"
        "|non sono venuta|non c'ero|manco|mancherò|mancare|resto a casa|resterò a casa|rimango a casa|sto a casa"
        "|starò a casa|sono rimasto a casa|sono rimasta a casa|non ci saremo|bloccare|blocca|blocco|non sono presente"
        "|non sarò presente|non posso esserci|non potrò esserci|vado in|libera uscita|non sono operativo"
        "|non sono operativa|non sarò operativo|non sarò operativa|staccare la spina|via|sono via|sarò via|offline"
        "|non riesco a lavorare|mi prendo un giorno|mi prendo la giornata|sono stato a casa|sono stata a casa"
        "|non mi presento|non mi presenterò|liberi|libere|dal lavoro|non sto lavorando|non vado al lavoro"
        "|non andrò al lavoro|ero via|nn ci sono|nn lavoro|nn vengo|nn ci sarò|nn posso venire|nn sono in ufficio"
        "|nn ci sn"
        "|resto con il bambino|resto con la bambina|resto con i bambini|resto con mio figlio"
        "|resto con mia figlia|sto con il bambino|sto con i bambini|devo restare a casa|devo stare a casa"
        "|devo rimanere a casa",
        Leave.KIND: "ferie|in ferie|vacanza|vacanze|in vacanza|permesso|in permesso|permessi|rol|ex festività|congedo"
        "|in congedo|congedo parentale|congedo matrimoniale|congedo di maternità|congedo di paternità|maternità"
        "|in maternità|paternità|aspettativa|in aspettativa|legge 104|104"
        "|permesso 104|permesso studio|permesso non retribuito|permesso retribuito|ponte|il ponte|fare il ponte"
        "|faccio il ponte|recupero|riposo compensativo|banca ore|anno sabbatico|sabbatico|viaggio di nozze"
        "|luna di miel|luna di miele|infortunio|ferie estive|par|allattamento|permesso sindacale"
        "|licenza|permesso lutto|ferie natalizie|settimana bianca"
        "|ferie natale|ferie di natale|vacanze di natale",
        Leave.ILL: "malato|malata|ammalato|ammalata|non sto bene|non mi sento bene|sto male|stavo male|mi sento male"
        "|indisposto|indisposta|influenzato"
        "|influenzata|raffreddato|raffreddata|a letto|febbricitante|con la febbre|sono ko|ko|acciaccato|acciaccata"
        "|ho la febbre|mi sono ammalato"
        "|mi sono ammalata|sto poco bene|poco bene|non mi sento tanto bene|non sto tanto bene|sto malissimo|vomito"
        "|ho vomitato|intossicazione"
        "|intossicazione alimentare|non mi sento molto bene|mi sento poco bene|sono stato male|sono stata male"
        "|mi sono messo in malattia|mi sono messa in malattia|in malattia|malattia|in mutua|mutua|mutuato"
        "|malati|malate"
        "|influenza|febbre|raffreddore|emicrania|mal di testa|mal di schiena|mal di denti|mal di pancia"
        "|mal di gola|gastroenterite|covid|congiuntivite|otite|bronchite|varicella|sciatica|lombalgia"
        "|torcicollo|diarrea|tonsillite|mal di stomaco|colpo della strega|febbrone",
        Leave.TRIP: "viaggio|in viaggio|trasferta|in trasferta|corso|formazione|all'estero|viaggio di lavoro"
        "|congresso|seminario|fiera|conferenza"
        "|sciare|a sciare|campeggio|crociera|gita|escursione|corso di formazione|viaggio d'affari",
    },
    errands={
        Errand.SENSITIVE: "medico|dottore|dottoressa|dott|dentista|fisioterapia|fisioterapista|fisio|psicologo"
        "|psicologa|psichiatra|terapia"
        "|terapeuta|ospedale|clinica|operazione|intervento|intervento chirurgico|risonanza|risonanza magnetica|tac"
        "|radiografia|raggi"
        "|esami del sangue|analisi|analisi del sangue|prelievo|vaccino|vaccinazione|ginecologo|ginecologa|oculista"
        "|dermatologo|cardiologo"
        "|ortodontista|ortopedico|pediatra|ostetrica|ecografia|visita medica|visita|visita specialistica"
        "|controllo medico|check-up|specialista"
        "|ambulatorio|asl|funerale|lutto|veglia|sepoltura|decesso|morto|morta|tribunale|udienza|avvocato|notaio"
        "|polizia|questura|carabinieri"
        "|divorzio|influenza|febbre|raffreddore|emicrania|mal di testa|mal di schiena|mal di denti|mal di pancia"
        "|mal di gola|gastroenterite|covid"
        "|pronto soccorso|urgenza|emergenza|dente|denti|dente del giudizio|podologo|riabilitazione|chemio"
        "|chemioterapia|dialisi|gravidanza|chiesa"
        "|messa|moschea|battesimo|comunione|prima comunione|cresima|figlio malato|figlia malata|bambino malato"
        "|bambina malata|ramadan"
        "|donazione del sangue|donare il sangue|donare sangue|ottico|mammografia|infermiera|tosse|congiuntivite"
        "|distorsione|colonscopia|osteopata"
        "|logopedista|otorino|allergologo|visita di controllo"
        "|tonsillite|otite|bronchite|polmonite|sinusite|varicella|virus|lombalgia|sciatica|diarrea|allergia"
        "|torcicollo|cistite|colpo della strega|placche"
        "|vaccino antinfluenzale|vaccino influenza|vaccino contro l'influenza|vaccino covid|tampone covid"
        "|mal di stomaco",
        Errand.PRIVATE: "appuntamento|parrucchiere|parrucchiera|barbiere|idraulico|elettricista|trasloco"
        "|lavori in casa|officina|meccanico|gommista|macchina|auto|revisione auto|revisione della macchina|banca"
        "|comune|anagrafe|carta d'identità|passaporto|patente|esame|esami|scuola|asilo|nido|università|bambino"
        "|bambina|bambini|figlio|figlia|figli|neonato|moglie|marito|compagna|compagno|madre|padre|genitori|mamma|papà"
        "|nonna|nonno|nonni|famiglia|familiare|familiari|fratello|sorella|veterinario|cane|gatto|matrimonio|nozze"
        "|compleanno|anniversario|festa|laurea|colloquio con gli insegnanti|colloqui|colloqui scolastici|insegnanti"
        "|maestra|recita|saggio|aeroporto|volo|treno|aereo|concerto|teatro|partita|maratona|gara|personale|personali"
        "|motivi personali|impegno personale|impegni personali|motivi familiari|motivi di famiglia|impegno|privato"
        "|privata|commissione|commissioni|pratica|pratiche|appartamento|casa nuova|caldaia|tecnico|internet|fibra"
        "|fabbro|imbianchino|mobili|divano|lavatrice|tasse|ambasciata|consolato|palestra|yoga|massaggio|spa"
        "|volontariato|zio|zia|nipote|suocera|suocero|suoceri|cugino|cugina|fidanzato|fidanzata|amico|amica|amici"
        "|consegna|pacco|riparazione|padrone di casa|rogito|spesa|accompagnare|prendere i bambini|iscrizione"
        "|motorizzazione|esame di guida|scuola guida|caf|spid|babysitter|ospiti|contatore|sopralluogo"
        "|agenzia immobiliare|mutuo|inps|bimbo|bimba|bimbi|piccolo|piccola|ragazzino"
        "|nuoto|piscina|padel|tennis|calcio|calcetto|danza|lezione di inglese|lezione di piano|prove|coro"
        "|judo|arrampicata|golf|lezione di guida|pilates"
        "|visto per|visto d'ingresso|il visto"
        "|baby sitter|tata",
    },
    chat={"pf": "per favore", "grz": "grazie", "xfavore": "per favore", "thx": "grazie", "pls": "per favore"},
    cues={
        Cue.I: "devo uscire|devo andare|resto con|lo porto|la porto|"
        "io|me|mi|noi|sono|sarò|ho|avrò|nostro|nostra|vado|ero|voglio|vorrei|devo|prendo|chiedo|siamo"
        "|faccio|avevo|m'|stavo"
        "|andrò|sto|starò|dovrei"
        "|dobbiamo|esco"
        "|sono via|sarò via|non lavoro|non lavorerò|non vengo|non verrò|non ci sono|non ci sarò|resto a casa"
        "|rimango a casa|manco|mancherò|mi assento"
        "|parto",
        Cue.MY: "mio|mia|miei|mie",
        Cue.KIN: "moglie|marito|compagno|compagna|fidanzato|fidanzata|ragazzo|ragazza|figlio|figlia|figli|bambino"
        "|bambina|bambini|mamma|papà|madre|padre|genitori|fratello|sorella|nonna|nonno|nonni|zia|zio|cugino"
        "|cugina|nipote|amico|amica|amici|vicino|vicina|suocera|suocero|suoceri|bimbo|bimba|coinquilino"
        "|treno|volo|aereo|autobus|pullman"
        "|macchina|auto|moto|bici"
        "|pacco|corriere|taxi|metro"
        "|cane|gatto|gatta|cagnolino"
        "|cognato|cognata|vicini",
        Cue.WANT: "voglio|vorrei|mi piacerebbe|desidero|mi serve|mi servirebbe|mi servono|ho bisogno|avrei bisogno"
        "|bisogno|richiedo|richiedere|chiedo"
        "|chiedere|prendo|mi prendo|prendere|prendermi|prenderò|prenderei|posso|potrei|puoi|potresti|posso avere"
        "|sarebbe possibile|è possibile|segna"
        "|segnami|segnare|annota|annotare|prenota|prenotami|prenotare|registra|registrami|registrare|metti|mettimi"
        "|mettere|inserisci|inserire|inseriscimi"
        "|devo|ho intenzione|penso di prendere|ho in programma|dammi|concedimi|avrei|conto di|faccio|fare|richiesta"
        "|faccio richiesta|dovrei|possiamo"
        "|può|pianifica|pianificare|programmare|programma|avrò|ho|usufruire|mi serviranno|ho un|occorre|mi occorre"
        "|godere|si può|mi metti|mi segni|pensavo di prendere"
        "|inoltro|segnatemi|necessito|vado in|vado|va bene se|chiederei",
        Cue.TAKE: "ho preso|ho avuto|ero|sono stato|sono stata|preso",
        Cue.FILLER: "con lui|con lei|da lui|da lei|"
        "per favore|per piacere|perfavore|ciao|buongiorno|grazie|grazie in anticipo|sono|sarò|sarà|è"
        "|essere|sia|ho|ha|hanno|c'è|ci sono|che|ke|se|si|gli|le|lo|la|il|l'|ti|vi|ci|ne|tuo|tua|suo|sua|loro|con"
        "|senza|per|x|quindi|dunque|bene|anche|solo|soltanto|solamente|stesso|stessa|team|ragazzi|colleghi|a tutti"
        "|tutti|molto|un po'|poco|qualcosa|così|questo|quello|quella|qui|qua|lì|là|se possibile|se è possibile"
        "|se si può|se va bene|se non è un problema|purtroppo|mi dispiace|scusa|scusate|scusi|info|avviso|vi avviso"
        "|ti avviso|vi informo|informo|comunico|vi comunico|segnalo|nota|giorni|giorno|giornata|ora|ore|tempo|incluso"
        "|inclusa|inclusi|compreso|compresa|compresi|entrambi|saluti|un saluto|cordiali saluti|baci|ok|okay|andare"
        "|avere|dare|da|di|a|al|alla|in|nel|nella|del|della|già|ancora|un'altra|altro|altra|inoltre|finalmente"
        "|davvero|quasi|eh|ah|ehi|hey|allora|beh|calendario|in calendario|agenda|in agenda|pianificazione|date|data"
        "|seguenti|periodo|bot|offhand|presto|tardi|veloce|mi|motivo|motivo:|causa|totale|in totale|lavoro|ufficio"
        "|turno|come|due|dove|quale|volta|cosa|cose|caso|previsto|prevista|resto|rimango|momento|un attimo|attimo"
        "|gentilmente|cortesemente|capo,|gentile|gentili|cari|caro|cara|approvato|stare|stato|stata|tutto|intanto|po'"
        "|una volta|egregio|boss|va|fine|ore,|fra|tra|solito|disposizione|sale|test|mare|ma sì|insieme|noi|anzi|poi"
        "|infatti|magari no|restare|dovrò|fermo|qualche|lungo|lunga|esco|uscirò|uscire|vado via|andare via|finisco"
        "|finirò|termino|lascio|arrivo|arriverò|entrerò|inizierò|comincio|comincerò|vengo|verrò|uscita|devo uscire"
        "|devo andare via|andrò via|stacco|smetto|smonto|scappo|ritardo|casa|a casa|annuale|richiesta|prenotazione"
        "|finire|terminare|completare"
        "|era|erano"
        "|parto|partirò"
        "|ho chiamato per dire|chiamo per dire|ho telefonato per dire|chiamo per avvisare|volevo avvisare"
        "|volevo dire|ti informo|per avvisare|volevo avvisarvi|volevo avvisarti"
        "|ho chiamato|ho avvisato|ho avvisato che"
        "|tutta la notte|tutta notte"
        "|brutta notte|notte in bianco|pessima notte|notte insonne|notte terribile",
        Cue.SOONER: "più tardi|prima|dopo",
        Cue.COMES: "c'è|ci sarà|viene|verrà"
        "|entro",
        Cue.NOT: "alla fine non|non più|"
        "non|mai|nessun|nessuna|nessuno|né|nemmeno|neanche|niente|nulla|no|non prendo|non sono in ferie"
        "|non sono in|non sono malato|non sono malata|non sono assente|non sono libero|non sono libera|non sarò in"
        "|non sarò assente|non sono via|non sono fuori|non sarò fuori|non vado in|non andrò in|non voglio|non ho"
        "|non prenderò|non faccio|non sarò libero|non sarò libera|non chiedo|non mi assento|non manco|non mancherò"
        "|non sono di|non ero in|non ero malato|non ero malata|non sarò via|non ho preso|non faccio ferie|senza|nn"
        "|non ci sono problemi|non ci sono riunioni|non ci sono novità|non c'è problema",
        Cue.NEED_NOT: "non più|non mi serve più|non mi serve|non serve più|non serve|non ho più bisogno"
        "|non ho bisogno|non voglio più|è annullato|è annullata"
        "|è stato annullato|è stata annullata|annullato|annullata|annullate|annullati|cancellato|cancellata|saltato"
        "|saltata|è saltato|è saltata|cambio di programma"
        "|ho cambiato idea|cambiato idea|alla fine non|non è più necessario|non è più necessaria|non prendo più"
        "|falso allarme"
        "|non vado più|non sono più|non sarò più"
        "|rinuncio|rinuncio a|non mi servono più|non occorre più|non ho più|disdetto|disdetta|alla fine non prendo"
        "|alla fine non vado|non mi servono"
        "|alla fine non mi serve|non faccio più|non mi assento più|non prenderò più|non parto più|salta"
        "|non vado dal|non andrò dal|non vado più dal",
        Cue.PRESENT: "presente|disponibile|reperibile|raggiungibile|in ufficio|lavoro|lavorerò|lavorare|lavorando"
        "|vengo|verrò|venire|ci sono|ci sarò|operativo"
        "|operativa|al lavoro|in sede|di turno|in servizio|al mio posto|di guardia|lavorato|esserci|vengo al lavoro"
        "|alla mia scrivania|alla scrivania"
        "|sono qui|sarò qui|resto qui"
        "|vengo in ufficio|lavora|di reperibilità"
        "|vado in ufficio|vado al lavoro|andrò in ufficio|vado a lavorare",
        Cue.AS_USUAL: "come sempre|come al solito|come di consueto|regolarmente|normalmente|orario normale|normale"
        "|come d'abitudine|al solito",
        Cue.AFTER_ALL: "sono guarito|sono guarita|guarito|guarita|sto meglio|mi sento meglio|sto bene adesso|"
        "non sono più malato|non sono più malata|"
        "alla fine|dopotutto|tutto sommato|comunque|in fin dei conti|invece sì|dopo tutto"
        "|alla fin fine|in realtà",
        Cue.REMOTE: "telelavoro|smart working|smartworking|smart-working|in smart|smart|da casa|da remoto|in remoto"
        "|remoto|lavoro da casa|lavoro agile"
        "|lavorare da casa|lavorerò da casa|lavoro a casa|home office|homeoffice|home-office|a distanza|dal cliente"
        "|presso il cliente|coworking|sw|in sw|wfh"
        "|lavoro dalla|lavoro dall'altra|dall'altra sede|lavorando da casa|in agile|lavoro da|lavorerò da"
        "|presso cliente|a casa a lavorare"
        "|da un cliente|dai clienti|a trovare il cliente|visita al cliente"
        "|per un cliente|per il cliente"
        "|nell'ufficio di|nella sede di|in sede a|nella filiale di",
        Cue.OTHER_BUSINESS: "cade presto|cade tardi|cade di|cade il|"
        "la consegna è|la consegna sarà|data di consegna|termine ultimo|scade|scadono|scadenze|"
        "data limite|termine di consegna|"
        "riunione|riunioni|daily|standup|stand-up|release|rilascio|consegna del progetto|scadenza"
        "|deadline|demo|workshop|deploy|sprint|retro|retrospettiva|comitato|cliente|clienti|progetto|report|relazione"
        "|fattura|fatture|budget|ticket|chiamata|call|videochiamata|videoconferenza|presentazione|webinar|lancio"
        "|audit|manutenzione|server|colloquio di lavoro|colloquio|candidato|candidata|ricordami|promemoria|meteo"
        "|cena aziendale|cena di natale|festa aziendale|pranzo di team|pranzo aziendale|team building|inventario"
        "|stipendio|busta paga|planning|migrazione|kick-off|consegnare|inviare|mandare|chiusura|chiusura mensile"
        "|newsletter|cda|consiglio di amministrazione|meeting|conference call|collaudo|go-live|aperitivo|sal"
        "|allineamento|bilancio|offerta|gara d'appalto|revisione|conferenza stampa|evento|bug|rilasci"
        "|riepilogo vendite|ricordi|ricordarmi|mi ricordi|ricordare|impegnato|impegnata|pieno|piena|incasinato"
        "|complicata|complicato|occupato|occupata|rilasciamo|molto lavoro|tanto lavoro|sala|sala riunioni|fa bel"
        "|fa bello|fa brutto|fa caldo|fa freddo|piove|nevica|bel tempo|risultati|parte il progetto"
        "|in ritardo con|in ritardo sul|in ritardo sulla|in ritardo nella|in ritardo nel|bella giornata"
        "|festa di natale|pranzo di natale|visita di un cliente|visita del cliente|visita cliente"
        "|consegna slitta|consegna rinviata|consegna spostata"
        "|visita dei clienti"
        "|brutta giornata"
        "|il pranzo per"
        "|sciopero|chiudono le|chiudono i|le banche|l'addio di"
        "|ti mando|ti invio|vi mando|vi invio|ristorante|hotel|albergo|biglietti"
        "|ultimo termine|chiude|chiudono"
        "|rapporto|documento|documenti|documentazione|preventivo|slide|presentazioni"
        "|c'è il sole|fa bel tempo|che caldo|che freddo"
        "|sono le|sono già le|sono appena le"
        "|contratto|contratti|mail|email|e-mail|messaggio|messaggi|offerte|verbale|foglio di calcolo"
        "|produzione|aggiornamento|note spese|nota spese|campagna|fornitore|fornitori|candidati|file|manuale"
        "|studio di fattibilità|proposta|pratica|pratiche|foglio ore"
        "|vederci|vederti|vedervi|parlarti|sentirci|non potrò partecipare|non posso partecipare|non partecipo"
        "|è il mio compleanno|è il compleanno|compio gli anni|pioverà|piovere|nevicherà|nevicare|farà caldo"
        "|farà freddo"
        "|ho la macchina dal|ho l'auto dal|ho la macchina in|ho la moto dal",
        Cue.COVER: "mi sostituisce|sostituisce|mi copre|copre|coprirà|mi coprirà|sostituirà|mi sostituirà"
        "|se ne occupa|si occupa|si occuperà|al posto mio|al mio posto"
        "|prende il mio posto|in caso di urgenza|per urgenze|per le urgenze|contattate|contattare|rivolgetevi"
        "|il mio sostituto|la mia sostituta|subentra|fa le mie veci"
        "|sostituire|sostituirmi|coprire|coprirmi|mi sostituisci|mi copri|mi puoi sostituire|mi puoi coprire"
        "|sostituisco|copro|ti sostituisco|ti copro|sostituirò",
        Cue.SOMEBODY: "lui|lei|loro|egli|il mio capo|la mia capa|il capo|il mio collega|la mia collega|un collega"
        "|una collega|i miei colleghi|i colleghi|lo stagista|la stagista|il team|tutto il team|il mio team"
        "|il mio responsabile|la mia responsabile|il responsabile|il mio manager|il manager|qualcuno|nessuno"
        "|il cliente|l'azienda|la mensa|la direzione|il direttore|la direttrice|il mio assistente|la mia assistente"
        "|il titolare|il nostro capo|la squadra|il negozio|la ditta|il principale|il mio supervisore|il gruppo"
        "|tutti i colleghi|sei in|sei fuori|sei libero|sei libera|sei assente|siete|sarai|sei via|sei disponibile"
        "|dice che|dicono che|ha detto che|mi dice che"
        "|marco|mario|maria|marta|marzia|giulia|giulio|martina|martino|marzio|i miei colleghi sono|i colleghi sono"
        "|colleghi sono|i miei colleghi saranno|tutti sono|loro sono|i ragazzi sono|sono liberi"
        "|sono libere|sono assenti|sono malati|sono malate|saranno|vanno|prendono"
        "|è andato via|è andata via|è uscito|è uscita|se n'è andato|se n'è andata|sono andati via"
        "|ci sei|ci siete|ci sarai"
        "|mattia|giovanni|giovanna|domenico|sara|agostino|mattea|giovannino"
        "|i bambini sono|i bimbi sono|i miei figli sono|i miei genitori sono|i nonni sono|i miei sono",
        Cue.THIRD_PERSON: "è|sarà|ha|avrà|va|vuole|prende|dice|ha detto|lavora|esce|torna|era|è stato|è stata|viene"
        "|verrà|chiede|ha chiesto|parte|rientra|prenderà|arriva|manca|sono|resta|ha preso|ha bisogno|deve|iniziano"
        "|inizia|finiscono|finisce|cominciano|comincia"
        "|compie|fa"
        "|si sposa|si sposano"
        "|sono state|sono stati|erano"
        "|non può|non potrà"
        "|tiene|tengono"
        "|arrivano|cambiano|aprono|chiudono|escono"
        "|ha fatto",
        Cue.ACTS: "è|sarà|ha|avrà|va|vuole|prende|prenderà|non è|non c'è|non viene|non lavora|può|chiede|manca|era"
        "|viene|parte|ha preso|esce|arriva|non sarà|si prende"
        "|vorrebbe|deve|ha bisogno|andrà|si assenta|resta|non va|non ci sarà|finisce|inizia"
        "|voleva"
        "|lavora|lavorerà|lavorano"
        "|vanno|hanno|mancano|prendono|vengono|saranno"
        "|avrebbe|potrebbe|doveva|ha chiesto|chiederebbe|prenderebbe|mancherà|mancava|stava|uscirà|è uscito"
        "|è uscita|è stato|è stata"
        "|non può|non potrà|non vuole|non ha|non verrà"
        "|tiene|tengono|cura"
        "|arrivano|cambiano|aprono|chiudono|escono"
        "|ha fatto",
        Cue.PAST: "ero|era|sono stato|sono stata|ho preso|ho avuto|non c'ero|non ho lavorato|non sono venuto"
        "|non sono venuta|siamo stati|sono mancato|sono mancata|avevo|retroattivamente|sono rimasto|sono rimasta"
        "|mi sono ammalato|mi sono ammalata|preso|mancato|rimasto|rimasta|stavo|sono uscito|sono uscita|sono arrivato"
        "|sono arrivata|ho dimenticato|dimenticato|mi sono dimenticato|mi sono dimenticata|ho saltato|sono andato"
        "|sono andata|ho dovuto|sono partito|stato male|stata male|eravamo|fui|sono andato via|sono andata via"
        "|ho lavorato solo|ho lavorato soltanto|sono stato in ufficio solo|sono stata in ufficio solo"
        "|c'ero solo|ero presente solo"
        "|sono uscito prima|sono uscita prima|sono andato via prima|sono andata via prima"
        "|sono dovuto|sono dovuta|son dovuto|mi è toccato"
        "|sono state|sono stati|è stata|è stato|erano"
        "|sono tornato|sono tornata|sono rientrato|sono rientrata",
        Cue.WHO: "dove sono tutti|dove siete tutti|dov'è tutta la squadra|"
        "chi|chi è|chi sarà|chi ha|qualcuno è|c'è qualcuno|quali colleghi|quanti colleghi|quante persone"
        "|qualcuno|chi altro|chi manca|qualcuno ha|chi altri"
        "|ci sono colleghi|sono tutti|siamo tutti|chi va"
        "|manca qualcuno|qualcuno manca|mancherà qualcuno",
        Cue.ASK: "quando|cosa|che cosa|che|quale|quali|come|dove|perché|quanto|quanta|quanti|quante|a che ora|è|c'è"
        "|fino a quando|da quando|dimmi|quand'è|cos'è|com'è|dov'è"
        "|per quando|quand'|cos'|com'|dov'|sai|mi sai dire|ha",
        Cue.ASK_MINE: "quando sono|quando ho|cosa ho|che giorni ho|quali sono le mie|quali sono i miei"
        "|quando sono le mie|quali assenze|quando ero|quando vado|che ferie ho|quando iniziano le mie"
        "|quando finiscono le mie|ho qualcosa|ho dei giorni|quando cominciano le mie|quando è il mio|quando torno"
        "|qual è il mio|qual è la mia|quando è la mia|quanti giorni sono|quali giorni ho|che giorni sono|che assenze"
        "|quando sarò|cos'ho|quando ho preso|quali giorni sono|che cosa ho|quali ferie|quando avevo|abbiamo qualcosa",
        Cue.SHOW: "mostra|mostrami|mostrare|fammi vedere|elenca|elencami|elenco|lista|lista delle|dammi la lista"
        "|dammi un elenco|riepilogo|riassunto|le mie assenze|le mie prenotazioni|visualizza|visualizzare"
        "|voglio vedere|posso vedere|panoramica|le mie prossime|i miei prossimi|le mie richieste|controlla le mie"
        "|i miei giorni liberi|i miei giorni di ferie|i miei permessi"
        "|assenze|le assenze|qualche assenza"
        "|mie assenze|fammi un riepilogo|dimmi quando|dimmi chi|consultare|dimmi quali|vedere le mie|vedere i miei"
        "|vedere le assenze|vedi le mie|consulta le mie",
        Cue.BOOKED: "prossime ferie|prossime assenze|prossimi giorni liberi|"
        "prenotato|prenotata|prenotate|prenotati|registrato|registrata|registrate|registrati|segnato"
        "|segnata|segnate|segnati|pianificato|pianificate|pianificati"
        "|programmato|programmate|programmati|previsto|prevista|previste|previsti|inserito|inserite|inseriti"
        "|richieste|richiesti|in programma"
        "|chiesto|ho chiesto|richiesto|ho richiesto",
        Cue.BALANCE: "mi restano|mi rimangono|restano|rimangono|mi resta|quanti giorni di ferie|quante ferie|saldo"
        "|saldo ferie|giorni residui|ferie residue|ferie rimaste|ho diritto"
        "|giorni di ferie ho|quanti giorni ho|ferie arretrate|maturato|maturati|maturate|residuo|residuo ferie"
        "|quanti permessi|quante ore di permesso|quanti rol|monte ferie"
        "|giorni rimasti|ore residue",
        Cue.ENQUIRY: "regolamento|politica aziendale|contratto nazionale|ccnl|la legge|regola|regole|norme"
        "|le risorse umane dicono|certificato medico|certificato|i giorni festivi|le festività|è festivo|è festa"
        "|è un festivo|è festivo lunedì"
        "|non vedo l'ora|goduto|goduta|godute|le tue ferie|le tue vacanze|le vostre ferie|tue ferie"
        "|tue vacanze|com'erano|come erano|com'è andata|come sono andate|vacanze scolastiche"
        "|l'ufficio è chiuso|l'ufficio sarà chiuso|l'ufficio chiude|l'azienda chiude|l'azienda è chiusa"
        "|siamo chiusi|saremo chiusi"
        "|ricordami di|ricordami che|ricordatemi"
        "|aperto|aperta|aperti|aperte"
        "|vanno chieste|vanno richieste|devono essere|quasi in vacanza|quasi in ferie|siamo quasi"
        "|con quanto anticipo"
        "|cerco casa|sto cercando|differenza|è rimandato|è rimandata|è stato rimandato|è soppresso"
        "|è stato rinviato|è rinviato"
        "|ho passato un bel|ho passato un buon|ho passato una bella|ho passato un ottimo|passato un bel"
        "|passato una bella|ho trascorso un bel"
        "|come è andata|serve il certificato|serve un certificato|abbiamo vinto|abbiamo perso|che aspetto"
        "|aspetto una|aspetto la|aspetto il|aspettiamo"
        "|sono contento che|sono contenta che|mi fa piacere|che bello che"
        "|ho già preso le"
        "|ho già chiesto le|ho già prenotato le",
        Cue.CANCEL: "cancella|cancellare|cancellami|annulla|annullare|annullami|elimina|eliminare|eliminami|rimuovi"
        "|rimuovere|togli|togliere|toglimi|revoca|revocare|ritira|ritirare|disdici|disdire|cancellazione|annullamento"
        "|puoi cancellare|puoi annullare|vorrei annullare|vorrei cancellare|disdico|ritiro|annullo|cancello|leva"
        "|levare|levami|annullate|libera il|stralcia|depenna|cancellalo|cancellala|annullalo|annullala|eliminalo"
        "|eliminala|toglilo|toglila|cancellale|annullale"
        "|cancelli|elimini|annulli|tolga|rimuova",
        Cue.UNDO: "rimettilo|rimettila|rimetti|rimetti com'era|ripristinalo|ripristinala|annulla l'ultima modifica|"
        "torna come prima|riporta com'era|"
        "ripristina|ripristinare|torna indietro|disfa|annulla l'ultima operazione"
        "|annulla l'ultima azione|undo"
        "|annulla l'ultima richiesta"
        "|annulla l'ultima voce|annulla l'ultimo inserimento"
        "|annulla l'ultima prenotazione|annulla l'ultima assenza|annulla la mia ultima prenotazione"
        "|annulla l'ultima cosa",
        Cue.CHANGE: "cambia|cambiare|modifica|modificare|sposta|spostare|spostami|rimanda|rimandare|posticipa"
        "|posticipare|anticipa|anticipare|prolunga|prolungare|allunga|allungare|accorcia|accorciare|estendi|estendere"
        "|scambia|correggi|correggere|aggiorna|aggiornare|cambiami|spostalo|spostale|cambialo|sostituisci|rinvia"
        "|rinviare|riduci|ridurre|riprogramma|riprogrammare|abbrevia|slitta|fai slittare|modificami|spostala"
        "|giorno in più|giorni in più|ora in più|settimana in più|giorno in meno|giorni in meno"
        "|ora in meno"
        "|spostiamo|cambiamo|rettifica|rettificare|trasferisci|modificalo|prolungalo|allungalo|accorcialo|anticipalo"
        "|posticipalo|rimandalo|spostali|estendilo|prolungale"
        "|lascia solo|lascialo solo|lascia soltanto",
        Cue.MAKE_IT: "piuttosto|meglio|facciamo|diciamo|preferisco|preferirei|fallo|fai|che sia|dovrebbe essere"
        "|deve essere|è meglio|mettilo|mettila|anzi facciamo|meglio il"
        "|solo il|solo la|fa che sia|fai iniziare|fai finire|deve finire|deve iniziare|facciamolo|facciamola|rendilo"
        "|trasformalo|anziché"
        "|falla|falla iniziare|fallo iniziare|falla cominciare|fallo cominciare|falla partire|fallo partire"
        "|falla finire|fallo finire|fallo durare"
        "|in realtà è|in realtà sono|anzi è|è in realtà"
        "|che finisca|che inizi|che cominci|che termini"
        "|in realtà inizia|in realtà comincia|in realtà parte|in realtà finisce",
        Cue.MEANT: "ho detto|avevo detto|dicevo|"
        "volevo dire|intendevo|intendo dire|mi riferivo|mi sono sbagliato|mi sono sbagliata|ho sbagliato"
        "|sbagliato|giorno sbagliato|data sbagliata|errore|errore mio"
        "|è sbagliato|ops|non è quello|no,|non intendevo|mi sono confuso|mi sono confusa|non quello"
        "|settimana sbagliata|ora sbagliata|parlavo di|non è giusto|pardon",
        Cue.INSTEAD: "invece di|invece|al posto di|anziché|piuttosto che|invece che|invece del|al posto del"
        "|al posto della|invece della|anziche"
        "|anzi",
        Cue.BUT: "ma|però|tuttavia|comunque sia|pero|bensì",
        Cue.BECAUSE: "perché|poiché|siccome|a causa di|a causa del|a causa della|per|dato che|visto che|per via di"
        "|per via del|per via della|in quanto|per motivi|causa|x|per andare"
        "|per andare a|ho un|ho una|ho il|ho la|per accompagnare|per portare|per il|per la"
        "|per motivo di|grazie a|ho|devo andare dal|devo andare a|devo portare"
        "|devo accompagnare|per impegni|xké|xke|per l'",
        Cue.SO: "quindi|perciò|dunque|così",
        Cue.IF: "se|e se|nel caso|nel caso in cui|supponiamo|supponendo|immagina|a meno che|qualora|cosa succede se"
        "|ammesso che|mettiamo che|in caso"
        "|magari fosse|magari fossi",
        Cue.MAYBE: "dovrei prendere|dovrei chiedere|dovrei prendermi|devo prendere o|"
        "forse|magari|può darsi|probabilmente|possibilmente|eventualmente|pensavo di|sto pensando"
        "|pensando di|penso di|non so|non sono sicuro|non sono sicura|non so se"
        "|mi chiedo|sono indeciso|sono indecisa|chissà|spero|sogno|non ho ancora deciso|da confermare|potrebbe darsi"
        "|sarebbe bello|non lo so|ci sto pensando|vediamo"
        "|valutando|sto valutando|ipotizzavo|stavo pensando|mi piacerebbe un giorno"
        "|ho visto che|ho sentito che|mi hanno detto che|pare che|ho saputo che|sembra che"
        "|dovevo essere|avrei dovuto"
        "|non so ancora|ancora non so"
        "|ma non lo so|ma non so",
        Cue.HELP: "aiuto|aiutami|cosa puoi fare|cosa sai fare|che cosa puoi fare|che cosa sai fare|come funziona"
        "|come funzioni|istruzioni|comandi|come posso|come prenoto|come chiedo"
        "|come si usa|come ti uso|esempi|esempio|chi sei|cosa sei|cosa fai|tutorial|guida|manuale|come cancello"
        "|come faccio|help|che fai|puoi aiutarmi|mi aiuti|mi puoi aiutare"
        "|cosa fa questo bot|che fa questo bot|cosa fa il bot|cosa può fare questo bot"
        "|come elimino|come cambio|come modifico|come sposto"
        "|come vedo|come consulto|non capisco"
        "|a cosa serve questo bot|come segnalo|come comunico|come avviso|come dico|come segno"
        "|come si fa|a cosa servi|capisci|come registro|come inserisco|come annullo|opzioni|spiegami|cosa posso dirti"
        "|cosa posso scrivere|ho bisogno di aiuto|come devo|parli|come richiedo"
        "|come uso|che sai fare|come si prenota|come si fanno"
        "|sai gestire|puoi gestire|gestisci",
        Cue.GREETING: "ciao|buongiorno|buon giorno|salve|buonasera|buona sera|buon pomeriggio|hey|ehi|ciao a tutti"
        "|buongiorno a tutti|come va|come stai|bella|hello|hi|buondì|saluti"
        "|ola|ciaoo|ehilà|yo",
        Cue.THANKS: "grazie|grazie mille|molte grazie|ti ringrazio|vi ringrazio|grazie tante|perfetto|ottimo"
        "|fantastico|eccellente|benissimo|grande|super|bravo|brava|gentilissimo"
        "|gentilissima|ottimo lavoro|bene così|sei un grande|meraviglioso|top|gentile|ringrazio|figo|bellissimo"
        "|grazie davvero|splendido|grazie infinite|sei fantastico",
        Cue.YES: "sì|si|ok|va bene|d'accordo|certo|giusto|esatto|esattamente|confermo|conferma|confermare|corretto"
        "|è corretto|procedi|vai|certamente|assolutamente|perfetto|okay"
        "|proprio così|va benissimo|sì grazie|salva|prenotalo|registralo|invia|approvo|è giusto|bene|sicuro"
        "|assolutamente sì|vai pure|sì per favore|affermativo|prenota pure|yes"
        "|sì esatto|ovvio"
        "|confermato",
        Cue.NO: "no|no grazie|meglio di no|per niente|non ora|non adesso|assolutamente no|proprio no|nope",
        Cue.DISMISS: "lascia perdere|lascia stare|dimentica|dimenticalo|non importa|fa niente|fa nulla|non fa niente"
        "|ignora|ignoralo|ferma|fermati|basta|non prenotare|non registrare"
        "|non farlo|annulla tutto|lascia|scartalo|scarta|cancella tutto|non fare niente|niente da fare|come non detto"
        "|non prenotarlo|non prenotarla|non registrarlo|non segnarlo"
        "|non fa nulla|annulla la richiesta|lasciamo perdere|stop"
        "|dimentica quello che ho detto|ignora il mio messaggio|lasciamo stare|non salvare|lascia così",
        Cue.PRIVACY: "privacy|riservatezza|protezione dei dati|gdpr|dati personali|chi può vedere|chi vede|che dati"
        "|quali dati|cosa memorizzi|il mio capo può vedere|è riservato"
        "|cosa sai di me|cosa conservi"
        "|i miei dati|tutti i miei dati|miei dati",
        Cue.SETTINGS: "impostazioni|preferenze|cambia lingua|cambiare lingua|cambia la lingua|configurazione"
        "|il mio orario di lavoro|i miei orari di lavoro",
        Cue.SIGN_OUT: "esci dall'account|disconnettimi|disconnetti|logout|esci|chiudi sessione|disconnessione"
        "|scollegami",
        Cue.FORGET: "dimenticami|cancella i miei dati|elimina i miei dati|cancellare i miei dati"
        "|dimentica tutto di me|cancella il mio account|elimina il mio account",
        Cue.ADD: "aggiungi|aggiungere|anche|inoltre|aggiungimi|includi|includere|in più|aggiungici|e anche|pure",
        Cue.ONLY: "solo|soltanto|solamente|unicamente",
        Cue.FAREWELL: "arrivederci|a presto|a dopo|buona serata|buona giornata|buona notte|buonanotte|ci vediamo"
        "|buon weekend|buon fine settimana|buone vacanze|buone ferie|ciao ciao"
        "|buon lavoro|buon viaggio|buon natale|buon anno|buone feste|ci sentiamo|ci si vede|buon ponte"
        "|buon appetito|buona pasqua|felice"
        "|buon compleanno|tanti auguri|auguri|buon anniversario"
        "|finalmente venerdì|finalmente è venerdì"
        "|buona settimana|buon lunedì|buon martedì|buon mercoledì|buon giovedì|buon venerdì|buon sabato"
        "|buona domenica|buon riposo|buon rientro|buon proseguimento|buon pomeriggio a tutti"
        "|in bocca al lupo|buona fortuna|crepi|sto arrivando"
        "|ciao alla prossima|alla prossima!|alla prossima volta|alla prossima ciao",
        Cue.UNTIL_THEN: "a|ad"
        "|alla",
        Cue.AM: "sono|sarò|ho|ero|avrò|sono già|ho già"
        "|sono via|sarò via",
        Cue.IN_PLACE_OF: "invece di|al posto di|anziché|piuttosto che|invece che|invece del|al posto del"
        "|al posto della|invece della|anziche",
        Cue.THING: "macchina|auto|moto|motorino|bici|bicicletta|computer|pc|portatile|cellulare|telefono|telefonino"
        "|tablet|stampante|schermo|monitor|tastiera|mouse|cuffie|router|frigo|frigorifero|lavatrice"
        "|lavastoviglie|forno|riscaldamento|caldaia|tele|televisore|cane|gatto|pacco|valigia",
        Cue.FREE: "libero|libera|disponibile",
        Cue.DID: "ha chiamato|hanno chiamato|ho promesso|abbiamo promesso|"
        "ho corso|abbiamo corso|hai corso|ha corso|vinto|chiamato|telefonato|hai visto|avete visto"
        "|ho visto la partita|ho visto il film|abbiamo visto|comprato|mangiato|cenato|ballato|giocato|sognato"
        "|è nato|è nata|nato|nata|sposata|sposato|sposati|si è rotto|si è rotta|nevicato|piovuto|cucinato|nuotato"
        "|dormito|ascoltato|imparato|festeggiato|pedalato|guardato|conosciuto|adorato"
        "|traslocato|abbiamo traslocato|ho traslocato",
        Cue.QUOTE: "ha scritto|oggetto:|re:|inoltrato|fwd:|i:|ha detto che|dice che"
        "|ha detto|mi ha detto|dice|scrive|mi ha scritto",
    },
)  # fmt: skip
