"""French, as people in France, Belgium, Switzerland and Canada type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="fr",
    order=Order(two_faced=True, spaced_dates=True, verb_last=True, elisions=("l'", "d'", "j'", "m'", "n'", "s'", "t'",
    "c'", "qu'", "jusqu'")),
    weekdays=(
        "lundi|lun", "mardi|mar", "mercredi|mer|merc", "jeudi|jeu", "vendredi|ven|vend", "samedi|sam", "dimanche|dim",
    ),
    plural_weekdays=("lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"),
    months=(
        "janvier|janv|jan", "février|fév|févr|fevr", "mars", "avril|avr", "mai", "juin", "juillet|juil|juill",
        "août|aout", "septembre|sept|sep", "octobre|oct", "novembre|nov", "décembre|déc",
    ),
    units={
        Unit.MINUTE: "minute|minutes|min|mn"
        "|quart d'heure|un quart d'heure|trois quarts d'heure|petit quart d'heure",
        Unit.HOUR: "heure|heures|h",
        Unit.DAY: "jour|jours|journée|journées|j",
        Unit.WORKDAY: "jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|jours de travail|jour de travail",
        Unit.WEEKEND: "week-end|weekend|week-ends|weekends|we|wk|fin de semaine",
        Unit.WEEK: "semaine|semaines|sem|quinze jours|15 jours|quinzaine|une quinzaine|quinzaine de jours|huit jours"
        "|semaine pro|sem pro",
        Unit.MONTH: "mois",
        Unit.QUARTER: "trimestre|trimestres",
        Unit.YEAR: "an|ans|année|années",
    },
    days={
        0: "aujourd'hui|aujourdhui|aujourd hui|auj|ajd|ajd'hui|ce jour|ojd|jourd'hui",
        1: "demain|dem1|2m1|2main|demin|le lendemain|dmain",
        2: "après-demain|après demain|apres-demain|aprèsdemain|apresdemain",
        -1: "hier",
        -2: "avant-hier|avant hier|avanthier",
    },
    which={
        0: "ce|cet|cette|ces|en cours|courant|courante|actuel|actuelle",
        1: "semaine pro|sem pro|prochain|prochaine|prochains|prochaines|suivant|suivante|suivants|suivantes"
        "|qui vient|à venir|qui arrive"
        "|la prochaine|le prochain|les prochains|les prochaines|proch",
        -1: "dernier|dernière|derniers|dernières|passé|passée|passés|passées|précédent|précédente|le dernier"
        "|la dernière"
        "|les derniers|les dernières",
    },
    parts={
        Part.MORNING: "matin|mat|matinée|le matin|du matin|au matin|dans la matinée|en matinée|la matinée|matins"
        "|première moitié de la journée|toute la matinée|la matinée entière",
        Part.NOON: "midi|le midi|12 midi",
        Part.AFTERNOON: "après-midi|après midi|aprem|ap-m|apm|aprèm|aprèmidi|apres-midi|apresmidi|aprèsmidi|aprém"
        "|l'après-midi|l'après midi|l'aprem|l'aprèm|dans l'après-midi|de l'après-midi|pm|a-m|après-midis"
        "|toute l'après-midi|tout l'après-midi|toute l'aprem",
        Part.EVENING: "soir|soirée|le soir|du soir|en soirée|dans la soirée",
        Part.NIGHT: "nuit|la nuit|de nuit",
        Part.MIDNIGHT: "minuit",
    },
    parts_today={
        Part.MORNING: "ce matin|cette matinée|ce mat",
        Part.AFTERNOON: "cet après-midi|cet après midi|cet aprem|cette après-midi|cette après midi|cette aprem"
        "|cet apm"
        "|cet aprèm|cet ap-m|cet apresmidi|c't aprem",
        Part.EVENING: "ce soir|cette soirée",
        Part.NIGHT: "cette nuit",
    },
    links={
        Link.FROM: "à partir de|à partir d'|à partir|a partir|dès|depuis|à compter de"
        "|à compter d'|en partant|commençant|partir de"
        "|commencent|débutent",
        Link.OF_THE: "du",
        Link.FROM_THE: "à partir du|dès le|depuis le|à compter du|à dater du",
        Link.TO: "-|–|—|->|/ jusqu'à",
        Link.AT_OR_TO: "à|a",
        Link.TO_THE: "au",
        Link.UNTIL: "jusqu'à|jusqu'en|jusque|jusqu'|jusqua|jusquà|jusquau|jusqu'à la|jusqu'à ce|et jusqu'à|jsq"
        "|jusqu à|jusqu au"
        "|finissent|se terminent|s'achèvent",
        Link.BETWEEN: "entre",
        Link.AND: "et|&|ainsi que|puis|et aussi|et puis|+|et encore",
        Link.OR: "ou|ou bien|ou alors|soit",
        Link.EXCEPT: "sauf|excepté|hormis|hors|à l'exception de|mais pas|à part|en dehors de|sans compter"
        "|en excluant",
        Link.PLUS: "plus|en plus|en plus du|et en plus|également",
        Link.AFTER: "après|passé|après les|après le|suivant le|suivant la|plus tard que",
        Link.BEFORE: "avant",
        Link.AT: "vers|aux environs de|environ|autour de|vers les|aux alentours de|à environ|sur les|à partir vers"
        "|à peu près|pile à|à exactement|@|aux",
        Link.ON: "la|les|l'|en date du",
        Link.THE: "le|pour le|le jour du|en date du|date du"
        "|seulement le|uniquement le|juste le",
        Link.OF: "de|d'|des|de la|de l'",
        Link.IN: "dans|en|pendant le|pendant la|durant le|courant|au cours de|au mois de|au cours du|dans la|dans le"
        "|dans les|au courant|durant la|au mois d'|d'ici|en l'espace de",
        Link.FOR: "pendant|pour|durant|pour une durée de|d'une durée de|durée|sur|pour les|pendant les",
        Link.AGO: "il y a|y a|ya",
        Link.LATER: "plus tard|après ça|d'ici là",
        Link.BACK: "de retour|retour|reviens|reviendrai|je reviens|je reviendrai|rentre|je rentre|rentrerai"
        "|de retour au bureau|retour au bureau|reprends|je reprends|reprise|reprendrai|reprends le travail"
        "|de nouveau là|à nouveau là|revient|je serai de retour|serai de retour|suis de retour|de retour au travail"
        "|reprise du travail|je reprends le travail|de nouveau disponible|de retour parmi vous|je serais de retour"
        "|retour prévu|de retour dès|reprendrai le travail|revenir|revenu|revenue|à nouveau disponible"
        "|de retour chez nous|retourne au travail|je retourne au travail|retournerai|je retournerai|reprise prévue"
        "|retourner"
        "|suis rentré|suis rentrée|je suis rentré|je suis rentrée|suis revenu|suis revenue"
        "|suis rentré de vacances|suis rentrée de vacances|je suis rentré de vacances"
        "|je suis rentrée de vacances|je suis revenu|je suis revenue",
        Link.LEAVING: "pars|je pars|partir|partirai|pars tôt|partir tôt|pars plus tôt|partir plus tôt"
        "|partirai plus tôt|je pars plus tôt|dois partir|quitte|je quitte|quitterai|quitte le bureau|quitter plus tôt"
        "|quitter|finis|je finis|finis plus tôt|finirai|terminer plus tôt|termine plus tôt|je termine|termine"
        "|terminerai|finir plus tôt|m'en vais|je file|file|je m'en vais|quitter tôt|départ|départ anticipé"
        "|partir avant|je dois partir|je décolle|décolle|dois filer|pars un peu plus tôt|partir un peu plus tôt"
        "|m'absente à partir de|m'éclipse|je m'éclipse|arrête|j'arrête|débauche|dois partir plus tôt|dois quitter"
        "|dois y aller|sors|je sors|quitte le travail|quitter le bureau|quitter le travail|finis tôt|finir tôt"
        "|termine tôt|quitte plus tôt|quitterai plus tôt|finirai plus tôt|devrai partir|partirai tôt|arrêter plus tôt"
        "|se termine|se terminent|prend fin"
        "|arrête plus tôt|suis parti|suis partie|je suis parti|je suis partie|ai quitté|j'ai quitté"
        "|travaille jusqu'à|travaillerai jusqu'à|bosse jusqu'à|là jusqu'à|suis là jusqu'à|serai là jusqu'à"
        "|présent jusqu'à|au bureau jusqu'à|dispo jusqu'à|disponible jusqu'à"
        "|je travaille jusqu'à|je reste jusqu'à|reste jusqu'à|resterai jusqu'à|je bosse jusqu'à|je suis là jusqu'à"
        "|je serai là jusqu'à"
        "|je travaillerai jusqu'à"
        "|je m'arrête|m'arrête",
        Link.ARRIVING: "arrive|j'arrive|arriverai|arrive en retard|en retard|arriver en retard|arrive plus tard"
        "|arriverai plus tard|arriverai en retard|arriver plus tard|commence|je commence|commencerai"
        "|commence plus tard|commencer plus tard|commencerai plus tard|viens plus tard|viendrai plus tard"
        "|serai là qu'à|suis là qu'à|là qu'à|là à partir de|disponible à partir de|là seulement|arriverais"
        "|arrivée|arrivée tardive|du retard|retard|serai là que|arrive que|dispo à partir de"
        "|serai là qu'à partir de|serai là à partir de|suis là à partir de|là qu'à partir de|embauche"
        "|me connecte|connecterai|serai au bureau qu'à|au bureau qu'à|serai au bureau à partir de|débute"
        "|suis arrivé|suis arrivée|je suis arrivé|je suis arrivée|serai là à|suis là à|serai là vers"
        "|suis là vers|je serai là à|viens à|je viens à|viendrai à|serai au bureau à|là seulement à"
        "|serais là à"
        "|de retard"
        "|dispo qu'à partir de|disponible qu'à partir de|là qu'après",
        Link.NOT_UNTIL: "pas avant|pas là avant|ne suis pas là avant|ne serai pas là avant|pas là avant le"
        "|pas dispo avant"
        "|pas disponible avant|ne serai pas dispo avant|ne suis pas dispo avant"
        "|ne serai pas disponible avant|ne serai pas au bureau avant|pas au bureau avant"
        "|ne pourrai pas être là avant|être là avant|pas joignable avant"
        "|ne reviens pas avant|ne reviendrai pas avant|ne rentre pas avant|pas de retour avant"
        "|ne serai pas de retour avant|pas rentré avant|ne reprends pas avant",
        Link.ONLY_THERE: "ne travaille que|ne travaillerai que|travaille que|ne bosse que|bosse que|ne suis là que"
        "|ne serai là que|suis là que|serai là que|là que|là seulement|là uniquement|travaille seulement"
        "|travaille uniquement|bosse seulement|travaillerai seulement|présent seulement|présente seulement"
        "|ne serai présent que|ne serai présente que|ne suis présent que|ne suis présente que"
        "|ne serai au bureau que|ne suis au bureau que|ne suis dispo que|ne serai dispo que"
        "|ne suis disponible que|ne serai disponible que|dispo que|dispo seulement|ne viens que"
        "|ne viendrai que|viens seulement|viendrai seulement"
        "|ai bossé que|ai travaillé que|n'ai bossé que|n'ai travaillé que|j'ai bossé que|j'ai travaillé que"
        "|ai travaillé seulement|n'étais là que|étais là que"
        "|je bosse que|je travaille que|je suis là que|je serai là que|je viens que",
        Link.EVERY: "tous les|toutes les|chaque|ts les|tout les|tous|toutes",
        Link.ALTERNATE: "un sur deux|une semaine sur deux le|toutes les deux semaines le|une semaine sur deux"
        "|sur deux|sur 2",
        Link.HALF: "demi|demie|demi-|une demi|une demi-|la moitié de|la moitié d'",
        Link.HALF_DAY: "demi-journée|demi journée|demie journée|demie-journée|une demi-journée|une demi journée"
        "|une demie journée|une demie-journée|demi-journées|demi-jour|demi jour|1/2 journée|1/2 jour|mi-journée"
        "|la moitié de la journée|demijournée|une demi-journee|demi-j|une 1/2 journée|1/2j|½ journée|une ½ journée"
        "|la demi-journée|moitié de journée|un demi-jour|0,5 jour|0.5 jour|0,5 j",
        Link.WHOLE: "tout|toute|tout le|toute la|entier|entière|complet|complète|toute l'"
        "|tt le|tt la|tte la|ttes les",
        Link.WHOLE_DAY: "toute la journée|la journée entière|journée entière|journée complète|la journée complète"
        "|une journée complète|une journée entière|la journée|pour la journée|toute la jounée|la journée du"
        "|tte la journée",
        Link.REST: "reste de|le reste de|reste du|le reste du|pour le reste de|restant de|fin de la",
        Link.REST_OF_DAY: "reste de la journée|le reste de la journée|pour le reste de la journée|fin de journée"
        "|reste de l'après-midi|le reste de l'après-midi|la fin de la journée|fini pour aujourd'hui"
        "|terminé pour aujourd'hui|j'ai fini pour aujourd'hui|j'arrête pour aujourd'hui|la fin de journée"
        "|m'en vais maintenant|pars maintenant|rentre chez moi maintenant|rentre chez moi|je rentre chez moi"
        "|fini ma journée|c'est fini pour aujourd'hui|le reste du jour"
        "|à la fin de la journée|jusqu'à la fin de la journée|jusqu'en fin de journée"
        "|jusqu'à la fin de journée|jusqu'à fin de journée|à la fin de journée",
        Link.NOW: "maintenant|tout de suite|dès maintenant|immédiatement|là maintenant|à partir de maintenant"
        "|dès à présent|sur-le-champ|de suite",
        Link.QUARTER_BEFORE: "moins le quart|moins quart|moins un quart",
        Link.QUARTER_HOUR: "quart|un quart|un quart d'|quart d'|trois quarts d'",
        Link.OCLOCK: "heure|heures|h|heures pile|heures précises|hr|hrs",
        Link.A: "un|une"
        "|une petite|un petit|une bonne|un bon|une grosse",
        Link.WEEK_OF: "semaine du|la semaine du|semaine de|la semaine de|semaine commençant le|semaine des"
        "|toute la semaine du"
        "|la semaine des|semaine autour du|la semaine qui commence le",
        Link.AFTER_NEXT: "d'après|après la prochaine|en quinze",
        Link.IN_A_WEEK: "en huit|en 8",
        Link.CALENDAR_WEEK: "semaine numéro|sem n°|semaine n°|s",
        Link.START_OF: "début|début de|au début de|au début du|début du|début de la|au début de la|commencement de",
        Link.MIDDLE_OF: "milieu de|mi-|mi|au milieu de|milieu du|au milieu du|milieu de la|mi -",
        Link.END_OF: "fin|fin de|à la fin de|fin du|à la fin du|la fin de|la fin du|à la fin de la|fin de la",
        Link.MORE: "de plus|supplémentaire|supplémentaires|encore|bonnes|bons|bon|pleine|pleines|pleins|plein"
        "|entières"
        "|entiers|complètes|complets|d'affilée|petites|petits|premières|consécutifs|consécutives",
    },
    numbers={
        0: "zéro", 1: "une seule|un seul|huit jours", 2: "deux|quelques|un couple de|une paire de|quinze jours"
        "|15 jours"
        "|quinzaine"
        "|une quinzaine|quinzaine de jours|2 ou 3|les deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept",
        8: "huit", 9: "neuf", 10: "dix"
        "|une dizaine de", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze",
        15: "quart d'heure|un quart d'heure|petit quart d'heure|quinze",
        16: "seize", 17: "dix-sept|dix sept", 18: "dix-huit|dix huit", 19: "dix-neuf|dix neuf", 20: "vingt",
        21: "vingt et un|vingt-et-un|vingt-et-une|vingt et une", 22: "vingt-deux|vingt deux", 23: "vingt-trois"
        "|vingt trois",
        24: "vingt-quatre|vingt quatre", 25: "vingt-cinq|vingt cinq", 26: "vingt-six|vingt six", 27: "vingt-sept"
        "|vingt sept",
        28: "vingt-huit|vingt huit", 29: "vingt-neuf|vingt neuf", 30: "trente", 31: "trente et un|trente-et-un",
        40: "quarante", 45: "trois quarts d'heure|quarante-cinq|quarante cinq", 50: "cinquante", 90: "quatre-vingt-dix",
    },
    ordinals={
        1: "premier|première|le premier|la première|1ère|1ere|premiers|premières|les premiers|les premières", 2:
        "deuxième|second|seconde"
        "|la deuxième"
        "|le deuxième", 3: "troisième|la troisième|le troisième", 4: "quatrième|la quatrième|le quatrième",
        5: "cinquième", 6: "sixième", 7: "septième", 8: "huitième", 9: "neuvième", 10: "dixième",
        -1: "dernier|dernière|le dernier|la dernière|derniers|dernières|les dernières|les derniers",
    },
    meridiems=("a.m.|a.m", "p.m.|p.m"),
    holidays={
        "christmas_eve": "réveillon de noël|veille de noël|la veille de noël|réveillon",
        "christmas_day": "noël|jour de noël|le jour de noël",
        "boxing_day": "lendemain de noël|le lendemain de noël|saint-étienne|saint étienne",
        "new_years_eve": "saint-sylvestre|saint sylvestre|réveillon du nouvel an|veille du jour de l'an"
        "|la saint-sylvestre",
        "new_years_day": "jour de l'an|nouvel an|le jour de l'an|premier de l'an",
        "good_friday": "vendredi saint|le vendredi saint",
        "easter_sunday": "pâques|dimanche de pâques",
        "easter_monday": "lundi de pâques|le lundi de pâques",
        "maundy_thursday": "jeudi saint",
        "ash_wednesday": "mercredi des cendres",
        "shrove_tuesday": "mardi gras",
        "ascension_day": "ascension|jeudi de l'ascension|l'ascension|le jeudi de l'ascension",
        "whit_sunday": "pentecôte|dimanche de pentecôte",
        "whit_monday": "lundi de pentecôte|le lundi de pentecôte",
        "corpus_christi": "fête-dieu|fête dieu",
        "assumption": "assomption|l'assomption",
        "all_saints": "toussaint|la toussaint",
        "epiphany": "épiphanie|l'épiphanie",
        "valentines_day": "saint-valentin|saint valentin|la saint-valentin",
        "labour_day_may": "fête du travail|la fête du travail",
        "bastille_day": "fête nationale|le 14 juillet|quatorze juillet|la fête nationale",
        "victory_day": "fête de la victoire|victoire 1945",
        "armistice": "armistice|l'armistice",
        "st_nicholas": "saint-nicolas|saint nicolas|la saint-nicolas",
        "st_john": "saint-jean|saint-jean-baptiste|la saint-jean",
        "halloween": "halloween",
        "bank_holiday": "jour férié|le jour férié|férié|prochain jour férié|le prochain jour férié",
    },
    leave={
        Leave.PLAIN: "absent|absente|absence|absences|off|pas là|pas dispo|pas disponible|indisponible|pas présent"
        "|pas présente|pas au bureau|pas au travail|pas au boulot|pas joignable|injoignable|ne travaille pas"
        "|travaille pas|travaillerai pas|ne travaillerai pas|bosse pas|bosserai pas|ne viens pas|viens pas"
        "|ne viendrai pas|viendrai pas|peux pas venir|pourrai pas venir|ne peux pas venir|ne pourrai pas venir"
        "|ne peux pas travailler|libre|en off|peux pas travailler|pourrai pas travailler|pas en mesure de travailler"
        "|ne serai pas là|ne suis pas là|serai pas là|suis pas là|pas de boulot|hors du bureau|hors bureau"
        "|en dehors du bureau|m'absente|m'absenter|m'absenterai|s'absenter|absenter|serai pas présent"
        "|serai pas présente|ne compte pas sur moi|ne comptez pas sur moi|comptez pas sur moi|compte pas sur moi"
        "|sans moi|pas en poste|ne serai pas au bureau|ne serai pas joignable|ne bosse pas|pas ici|chômé"
        "|ne suis pas dispo|ne serai pas dispo|ne suis pas disponible|ne serai pas disponible|ne serai pas présent"
        "|ne serai pas présente|étais pas là|n'étais pas là|pas venu|pas venue|pas travaillé|pas pu venir"
        "|pas pu travailler|pas pu bosser|pas bossé|reste à la maison|resterai à la maison|resté à la maison"
        "|restée à la maison|reste chez moi|resté chez moi|temps libre|bloquer|bloque|au repos|repos"
        "|prends ma journée|prendre ma journée|prends mon vendredi|prends mon lundi|quelques heures de libre|ooo"
        "|sèche|pas des nôtres|des nôtres|pas parmi vous|y serai pas|n'y serai pas|serais pas là|ne serais pas là"
        "|pas dispos|hors ligne|déconnecté|déconnectée|manque|suis pas la|serai pas la|étais pas la|serais pas la"
        "|ne serai pas la|ne suis pas la|jsuis pas la|chuis pas la|jserai pas la|chuis pas là|jsuis pas là"
        "|jserai pas là|ne suis plus là|suis plus là|serai plus là|ne serai plus là|plus dispo|abs"
        "|pas de bureau|pas de taf|pas de travail"
        "|pas des vôtres|des vôtres"
        "|pa la|pa là|jserai pa la|jserai pa là|jsuis pa la|serai pa la"
        "|je prends ma journée|je prends la journée|je pose ma journée|pose ma journée"
        "|reste avec mon fils|reste avec ma fille|reste avec le petit|reste avec les enfants"
        "|dois rester à la maison|dois rester chez moi"
        "|rester avec mon fils|rester avec ma fille"
        "|je garde mon fils|je garde ma fille|je garde les enfants|je garde le petit|je garde le bébé"
        "|je garde la petite|dois garder mon fils|dois garder ma fille|dois garder les enfants"
        "|dois garder le petit",
        Leave.KIND: "congé|congés|en congé|en congés|vacances|en vacances|rtt|un rtt|cp|congé payé|congés payés"
        "|congé sans solde|congé parental|congé maternité|congé paternité|récup"
        "|récupération|congé annuel|congés annuels|congé de maternité|congé de paternité|congé exceptionnel"
        "|congé spécial|congé d'ancienneté|pont|le pont|le pont de|faire le pont|fais le pont|sabbatique"
        "|congé sabbatique|année sabbatique|congé pour événement familial|conge|conges|vacs|vac|congé formation"
        "|congé mariage|congé de mariage|repos compensateur|lune de miel"
        "|congé familial|congé enfant malade|congé d'été|vacances d'été|vacances scolaires"
        "|en congé sans solde|congés sans solde"
        "|vac noel|vacances de noël|vacances noël|congés de noël",
        Leave.ILL: "malade|souffrant|souffrante|pas bien|me sens pas bien|ne me sens pas bien|pas en forme|grippé"
        "|grippée"
        "|cloué au lit|clouée au lit|au fond de mon lit|patraque|mal en point|je suis malade|alité|alitée|vomi|vomis"
        "|ne me sens pas très bien|me sens pas très bien|me sens mal|suis mal|tombé malade|tombée malade"
        "|maladie|au lit"
        "|intoxication alimentaire|hs|k.o.|mal fichu|mal fichue|barbouillé|barbouillée"
        "|cloué chez moi|clouée chez moi|cloué à la maison|clouée à la maison|malade comme un chien"
        "|porter pâle|fait porter pâle|porté pâle"
        "|arrêt maladie|en arrêt maladie|congé maladie|arrêt de travail|en arrêt"
        "|arrêt|malades|souffrants"
        "|grippe|rhume|fièvre|migraine|mal de tête|mal au dos|mal de dos|mal au ventre|gastro|covid|angine"
        "|bronchite|varicelle|otite|sinusite|lumbago|sciatique|conjonctivite|rage de dents|mal de gorge"
        "|torticolis|diarrhée|indigestion|vertiges|pneumonie|cystite|nez bouché|vomissements|dos bloqué"
        "|mal aux dents|mal à la tête|mal à la gorge|la tête qui tourne|le nez qui coule",
        Leave.TRIP: "voyage|en voyage|déplacement|en déplacement|formation|en formation|à l'étranger|stage|séminaire"
        "|colloque"
        "|conférence|salon|voyage d'affaires|ski|au ski|randonnée|camping|croisière",
    },
    errands={
        Errand.SENSITIVE: "médecin|docteur|dr|dentiste|kiné|kinésithérapeute|ostéo|ostéopathe|psy|psychologue"
        "|psychiatre"
        "|psychothérapeute|thérapie|hôpital|clinique|opération|irm|scanner|radio|radiographie|prise de sang"
        "|analyse de sang"
        "|analyses|vaccin|vaccination|gynéco|gynécologue|ophtalmo|ophtalmologue|dermato|dermatologue|cardiologue"
        "|orthodontiste"
        "|pédiatre|sage-femme|échographie|examen médical|visite médicale|médical|consultation|spécialiste|orl"
        "|orthophoniste"
        "|obsèques|enterrement|funérailles|deuil|décès|décédé|décédée|tribunal|avocat|notaire|police|gendarmerie"
        "|commissariat"
        "|audience|divorce|grippe|rhume|fièvre|migraine|mal de tête|mal de dos|mal au dos|mal au ventre|gastro|covid"
        "|angine"
        "|bronchite|toux|enfant malade|fils malade|fille malade|garde d'enfant malade|urgences|urgence|chirurgie"
        "|chirurgien"
        "|podologue|acupuncture|dialyse|chimio|chimiothérapie|fiv|grossesse|mosquée|église|messe|prière|ramadan|aïd"
        "|l'aïd|kippour|yom kippour|hanouka|baptême|communion|dents|dent|dents de sagesse|don du sang|opticien"
        "|mammographie"
        "|infirmière|infirmier|nez bouché|conjonctivite|entorse|dos bloqué|rage de dents|mal de gorge|coloscopie"
        "|otite|sinusite|varicelle|virus|lumbago|sciatique|vomissements|diarrhée|allergie|torticolis|cystite"
        "|bronchiolite|pneumonie|indigestion|vertiges|tendinite"
        "|mal aux dents|mal à la tête|mal à la gorge|vaccin contre la grippe|vaccin grippe|vaccin covid"
        "|test covid|vaccination contre la grippe|vaccination covid",
        Errand.PRIVATE: "rendez-vous|rendez vous|rdv|rv|coiffeur|plombier|électricien|livraison|déménagement|déménage"
        "|déménager|emménagement|travaux|garagiste|garage|voiture|contrôle technique|banque|mairie|préfecture"
        "|passeport|carte d'identité|permis|permis de conduire|examen|examens|école|crèche|garderie|lycée|collège"
        "|nounou|enfant|enfants|fils|fille|bébé|femme|mari|conjoint|conjointe|épouse|mère|père|parents|grand-mère"
        "|grand-père|mamie|papi|papy|famille|familial|familiale|soeur|sœur|frère|vétérinaire|véto|chien|chat|mariage"
        "|anniversaire|fête|réunion parents-profs|remise de diplôme|rentrée scolaire|rentrée|aéroport|vol|train|avion"
        "|gare|concert|théâtre|match|marathon|course|perso|personnel|personnelle|raison personnelle"
        "|raisons personnelles|raisons familiales|affaires personnelles|privé|privée|visite d'appartement"
        "|état des lieux|agent immobilier|logement|appartement|appart|chaudière|ramoneur|technicien|internet|fibre"
        "|serrurier|peintre|meuble|meubles|cuisiniste|impôts|ambassade|consulat|visa|sport|yoga|massage|spa|courses"
        "|bénévolat|spectacle|kermesse|tonton|tante|neveu|nièce|beaux-parents|belle-mère|colis|pacs|cousin|cousine"
        "|copain|copine|amis|ami|amie|baby-sitter|ménage|chauffagiste|compteur|leçon de conduite|conduite|jury|oral"
        "|concours|soutenance|signature|remise des clés|sortie scolaire|sortie de classe|cantine|grève des écoles"
        "|gamin|gamine|petit dernier|gosse|gosses"
        "|piscine|natation|tennis|foot|danse|gym|cours de danse|cours de piano|cours d'anglais|chorale"
        "|répétition|judo|escalade|golf|colonoscopie"
        "|babysitter|assistante maternelle",
    },
    chat={"dsl": "désolé", "jarrive": "j'arrive", "jpars": "je pars", "jprends": "je prends", "mrc": "merci",
    "jserai": "je serai", "jai": "j'ai", "pa": "pas", "jsuis": "je suis", "chui": "je suis", "chuis":
        "je suis", "stp": "svp"},
    cues={
        Cue.SINCE: "depuis|depuis le",
        Cue.I: "je dois|je peux|je pars|je dois partir|je veux|je prendrai|je prendrais|je sors|"
        "je reste|j'arrive|"
        "je|j'|moi|me|m'|je suis|suis|serai|ai|j'ai|avais|notre|nos|j|je serai|je prends|je pose|jsuis|chuis"
        "|voudrais|je passe",
        Cue.MY: "mon|ma|mes",
        Cue.KIN: "femme|mari|conjoint|conjointe|épouse|époux|compagnon|compagne|copain|copine|fils|fille|enfant"
        "|enfants|bébé|gamin|gamine|mère|père|parents|frère|soeur|sœur|grand-mère|grand-père|tante|oncle"
        "|cousin|cousine|neveu|nièce|ami|amie|amis|voisin|voisine|belle-mère|beau-père|mamie|papi|coloc"
        "|nounou"
        "|train|avion|vol|bus|tgv|navette|métro"
        "|voiture|moto|vélo"
        "|colis|paquet|livreur|taxi"
        "|chien|chat|chienne|chatte"
        "|beaux-parents|belle-soeur|belle-sœur|beau-frère|beau-fils|belle-fille|belle-famille",
        Cue.WANT: "je voudrais|j'aimerais|aimerais|voudrais|veux|je veux|souhaite|je souhaite|souhaiterais|besoin"
        "|ai besoin"
        "|prends|je prends|prendre|prendrai|prendrais|poser|pose|je pose|poserai|posé|réserver|réserve|réserve-moi"
        "|puis-je|est-ce que je peux|je peux|peux-tu|peux tu|peut-on|tu peux|pouvez-vous|pouvez vous|pourrais-tu"
        "|pourrais tu"
        "|pourriez-vous|est-ce possible|est-il possible|c'est possible|serait-il possible|possible de|je peux avoir"
        "|pourrais-je|note|note-moi|notez|notez-moi|noter|enregistre|enregistrer|enregistre-moi|inscris|inscris-moi"
        "|mets"
        "|mets-moi|mettre|mettez|demande|je demande|demander|demande de|il me faut|faut|me faut|dois|je dois|devrai"
        "|compte"
        "|prévois|je prévois|envie|vais|je vais|planifie|planifier|déclare|déclarer|bloque|j'ai|ai|avoir|ajoute-moi"
        "|on peut"
        "|met|met moi|mets moi|note moi|accorde|accorde-moi|donne-moi|je compte|je pars|prend|je prend"
        "|je pourrais|est-ce que je pourrais|pourrais-je avoir|on pourrait|pourrait-on|serait-ce possible"
        "|j'aurais besoin|aurais besoin|je pourrai",
        Cue.TAKE: "ai pris|j'ai pris|pris|avais|étais|ai posé|j'ai posé",
        Cue.FILLER: "chez lui|chez elle|"
        "s'il te plaît|s'il vous plaît|svp|stp|s'il te plait|s'il vous plait|bonjour|salut|coucou|hello"
        "|merci|d'avance|merci d'avance|je|être|suis|serai|sera|est|es|sont|serais|ne|n'|y|ça|ca|c'|c'est|ce sera"
        "|cela|il|y aura|que|qu'|qui|se|s'|lui|leur|te|t'|toi|vous|tu|vos|ton|ta|tes|votre|donc|alors|bien|aussi"
        "|juste|seulement|chez|avec|par|chers|cher|chère|collègues|équipe|l'équipe|tout le monde|tous|petit|petite"
        "|peu|un peu|très|en principe|normalement|bref|voilà|ok|d'accord|désolé|désolée|malheureusement|hélas|info"
        "|pour info|pour information|à noter|noter|jour|journée|jours|heure|heures|temps|inclus|compris|comprise"
        "|incluse|tous les deux|cordialement|bises|bisous|bonne|bon|bonne journée|à bientôt|biz|été|avoir|eu|fait"
        "|faire|fera|aller|va|vas|ira|au|aux|la|le|les|des|du|de|et|si possible|si c'est possible|possible|si ça va"
        "|si ça te va|si vous êtes d'accord|si c'est ok|déjà|là|ici|enfin|mois-ci|ci|-ci|vraiment|finalement"
        "|simplement|uniquement|ouais|hey|yo|euh|bah|ben|pardon|excusez-moi|excuse-moi|agenda|dans l'agenda"
        "|calendrier|planning|dans le planning|mon planning|mon agenda|dates|date|suivantes|période|la période"
        "|pour la période|bot|offhand|encore|toujours|tôt|plus tôt|tard|plus tard|un|une|même|mêmes|où|son|sa|ses|sur"
        "|car|pain|main|or|as|rapidement|vite|rapide|exceptionnellement|totalement|complètement|a été|ont|avait|aura"
        "|aurai|fois|cette fois|autre|demandé|moment|quelque chose|quelque|chose|quoi|dehors|hors|bonsoir|hâte|youpi"
        "|super|génial|cool|à cause|raison|motif|motif :|raison :|ouvert|ouverts|côté|prévu|prévue|officiellement"
        "|autorisé|approuvé|validé|poste|boulot|bureau|travail|long|longue|prolongé|pars|je pars|partir|partirai"
        "|quitte|je quitte|finis|je finis|termine|je termine|arrive|j'arrive|arriverai|commence|je commence|viens"
        "|je viens|rentre|quitter|je file|maison|la maison|à la maison|annuel|annuelle|demande|réservation|finir"
        "|terminer"
        "|était|étaient"
        "|eh|hein"
        "|j'ai appelé pour dire|j'appelle pour dire|pour vous prévenir|pour te prévenir|pour prévenir"
        "|je vous préviens|je te préviens|je tenais à vous informer|pour vous informer"
        "|j'ai appelé|j'ai prévenu|j'ai prévenu que"
        "|celui|celle|ceux|celles|celui-là|celle-là"
        "|toute la nuit|la moitié de la nuit"
        "|mauvaise nuit|nuit blanche|sale nuit|nuit courte|nuit difficile",
        Cue.SOONER: "plus tard|plus tôt|avant|après",
        Cue.NOT: "pas|non|jamais|aucun|aucune|ni|plus de|pas de|sans|nullement|rien|ne prends pas|pas en congé"
        "|pas encore|ne pas|plus en|plus le|guère|ne pars pas|ne m'absente pas|ne m'absenterai pas|ne partirai pas"
        "|ne quitte pas|ne pose pas|ne sors pas|m'absente pas|pars pas|ne finis pas|ne termine pas|ne bloque pas",
        Cue.NEED_NOT: "plus besoin|pas besoin|n'ai plus besoin|n'ai pas besoin|ai plus besoin|ne veux plus"
        "|plus nécessaire|tombe à l'eau|tombé à l'eau|est annulé|a été annulé|annulé|annulée|est annulée"
        "|sont annulées|sont annulés|annulés|annulées|ne prends plus|prends plus|ne prendrai pas|changé d'avis"
        "|fausse alerte"
        "|j'ai changé d'avis|n'a plus lieu|plus la peine|ne pars plus|ne prends finalement pas|finalement pas"
        "|ne prends pas finalement|pas finalement|plus en congé|plus absent|plus absente|plus en vacances|plus malade"
        "|ne m'absente plus|ne pars finalement pas|renonce|je renonce"
        "|n'irai pas chez|ne vais pas chez|irai pas chez|vais pas chez|ne vais plus chez",
        Cue.PRESENT: "je reste tard|reste tard|resterai tard|je travaille tard|"
        "là|présent|présente|au bureau|disponible|dispo|joignable|au travail|travaille|travaillerai"
        "|bosse|bosserai|viens|viendrai|au boulot|sur place|en poste|travailler|venir|bosser|de garde|d'astreinte"
        "|sur site|travaillé|bossé|je viens|je travaille|je viendrai|je bosse|de permanence"
        "|à mon poste|à mon bureau|à ma place"
        "|ne bouge pas|bouge pas"
        "|au siège|à l'agence"
        "|vais au bureau|vais au travail|vais travailler|vais bosser",
        Cue.AS_USUAL: "comme d'habitude|comme toujours|normalement|comme prévu|comme d'hab|horaires habituels"
        "|habituellement",
        Cue.AFTER_ALL: "je suis guéri|je suis guérie|guéri|guérie|je vais mieux|ça va mieux|plus malade|"
        "je ne suis plus malade|je suis rétabli|je suis rétablie|"
        "finalement|en fin de compte|quand même|tout compte fait|malgré tout|au final|tout de même"
        "|changement de plan|changement de plans|changement de programme|mes plans ont changé"
        "|les plans ont changé"
        "|en fait",
        Cue.REMOTE: "télétravail|télétravaille|télétravailler|télétravaillerai|tt|en télétravail|à distance"
        "|depuis chez moi"
        "|de chez moi|de la maison|à domicile|travaille de chez moi|travaille à la maison|home office|homeoffice"
        "|home-office"
        "|travaille chez moi|depuis la maison|en remote|remote|travail à la maison|chez le client|chez un client"
        "|à la maison pour travailler|bosse de chez moi|bosse à la maison|travaillerai de chez moi|travaille depuis"
        "|travaillerai depuis|bosse depuis|coworking|sur un autre site|travaillerai à la maison"
        "|voir le client|voir un client|visiter un client|visite client|chez des clients"
        "|pour un client|pour le client"
        "|au bureau de|dans les bureaux de|à l'agence de",
        Cue.OTHER_BUSINESS: "t'appeler|vous appeler|les appeler|te parler|vous parler|vous envoyer|t'envoyer|"
        "diapos|tombe tôt|tombe tard|tombe un|"
        "la livraison est|la livraison sera|la livraison aura|date butoir|échéances"
        "|date de livraison|date de rendu|le rendu est|la remise est|livraison client|"
        "réunion|réunions|réu|point|daily|stand-up|standup|release|livraison du projet|deadline"
        "|échéance|démo|atelier|mise en production|mep|déploiement|déployer|sprint|rétro|rétrospective|comité|copil"
        "|codir|client|clients|projet|rapport|facture|facturation|budget|ticket|tickets|appel|call|visio"
        "|visioconférence|présentation|webinaire|séminaire d'équipe|afterwork|pot|pot de départ|déjeuner d'équipe"
        "|lancement|audit|recette|maintenance|panne|serveur|entretien|entretiens|entretien d'embauche|candidat"
        "|rappelle-moi|rappelle moi|rappel|météo|soirée d'entreprise|arbre de noël|fête de noël de l'entreprise"
        "|team building|inventaire|paie|salaire|cotech|kick-off|revue|newsletter|date limite|livrable|rendre|remettre"
        "|envoyer|plan de charge|conférence téléphonique|clôture|bilan|comptes|budgets|colis du client|point d'équipe"
        "|réunion d'équipe|cantine fermée|rappeler|me rappeler|rappelez-moi|rappelle|chargé|chargée|débordé|débordée"
        "|occupé|occupée|déploie|déployons|livre|livrons|beaucoup de travail|beaucoup de boulot|salle"
        "|salle de réunion|il fait beau|fait beau|il fait|pleut|neige|pluie|résultats|démarre"
        "|en retard sur|en retard dans|du retard sur|retard sur"
        "|rendez-vous client|rdv client|rendez-vous avec un client|rendez-vous avec le client"
        "|fête de noël|repas de noël|soirée de noël"
        "|rdv avec un client"
        "|le déjeuner pour|commande|commander"
        "|le départ de|départ de|grève|je préfère travailler|préfère travailler"
        "|je t'envoie|je vous envoie|t'envoie|restaurant|resto|hôtel|billets"
        "|délai|dernier délai|ferme|ferment"
        "|il y a du soleil|il fait chaud|il fait froid|quelle chaleur|quel temps|il neige|il pleut"
        "|il est tard"
        "|dossier|dossiers|devis|contrat|contrats|document|documents|doc|mail|mails|email|emails|e-mail"
        "|courriel|courriels|message|messages|offre|offres|tableau|tableur|slides|planning de l'équipe"
        "|compte rendu|compte-rendu|cahier des charges|bug|bugs|prod|production|mise à jour|migration|stock"
        "|livrables|astreinte|feuille de temps|note de frais|notes de frais|publication|campagne"
        "|appel d'offres|stand|prospect|fournisseur|fournisseurs|candidats|recrutement|fichier|fichiers|étude"
        "|manuel|brief|agence fermée|médecin du travail passe"
        "|se voir|te voir|vous voir|nous voir|se parler|te parler|vous parler|se rappeler|s'appeler"
        "|ne pourrai pas assister|ne peux pas assister|peux pas assister|pourrai pas assister"
        "|n'assisterai pas|ne pourrai pas participer|ne peux pas participer"
        "|c'est mon anniversaire|c'est mon anniv|pleuvoir|pleuvra|neiger|neigera|il fera beau|il fera chaud"
        "|il fera froid"
        "|j'ai la voiture au|ma voiture est au"
        "|je t'appelle|je vous appelle|je te rappelle|je vous rappelle|on s'appelle|je t'écris|je vous écris"
        "|jours avant le week-end|jours avant le weekend|jours avant les vacances|jour avant le week-end"
        "|jour avant les vacances",
        Cue.COVER: "me remplace|remplace|remplacera|me remplacera|prend le relais|prendra le relais|assure l'intérim"
        "|couvre"
        "|s'occupe|s'occupera|prend ma place|en cas d'urgence|pour les urgences|contactez|contacter|mon backup"
        "|mon remplaçant"
        "|ma remplaçante|me couvre|assure la permanence"
        "|me remplacer|remplacer|me couvrir|couvrir|me remplaces|remplaces-moi"
        "|je remplace|je couvre|je te remplace|je vous remplace",
        Cue.SOMEBODY: "il|elle|ils|elles|mon chef|ma chef|ma cheffe|mon collègue|ma collègue|mes collègues|mon patron"
        "|ma patronne|le chef|la cheffe|le patron|un collègue|une collègue|le stagiaire|la stagiaire|l'équipe"
        "|toute l'équipe|mon équipe|mon manager|ma manager|le manager|mon responsable|ma responsable|le responsable"
        "|quelqu'un|personne|le client|la cantine|le bureau|le bâtiment|l'entreprise|la direction|mon assistante"
        "|mon assistant|le directeur|la directrice|mon équipier|notre chef|notre manager|la compta|les collègues"
        "|le boss|mon boss|nos clients|notre stagiaire|le magasin|tu es|es-tu|t'es|vous êtes|êtes-vous|tu seras"
        "|seras-tu|es tu|tu as|as-tu|marc|marie|franck|julie|martin|martine|julien|augustin"
        "|antoine|sam",
        Cue.THIRD_PERSON: "est|a|sera|était|va|veut|prend|prendra|dit|travaille|part|revient|a pris|a posé|a dit|sont"
        "|ont|seront|vient|viendra|pose|a besoin|est parti|est partie|arrive|demande|s'absente|prévoit|commencent"
        "|commence|débutent|débute|finissent|se terminent|finit"
        "|c'est l'anniversaire|c'est la fête|c'est le mariage|c'est l'anniv"
        "|passe|passes"
        "|fait|fête|aura"
        "|se marie|il y aura|y aura|il y a eu"
        "|étaient|ont été"
        "|garde|gardent|gardera"
        "|c'est"
        "|arrivent|changent|ouvrent|ferment|sortent"
        "|a eu|entre à l'école|entre au collège|entre au lycée|entre à la maternelle|entre au cp"
        "|entre en sixième",
        Cue.ACTS: "est|a|sera|était|va|veut|prend|prendra|part|pose|ne|n'|n'est|ne sera|revient|vient|ne vient"
        "|aimerait"
        "|voudrait|souhaite|s'absente|ont|sont|doit|peut"
        "|voulait"
        "|seront|prennent|partent|viennent"
        "|souhaiterait|avait|a pris|a posé|a demandé|demande|prendrait|pourrait|aura|manquera|souhaitait"
        "|devait"
        "|garde|gardent|gardera"
        "|arrivent|changent|ouvrent|ferment|sortent"
        "|a eu|entre à l'école|entre au collège|entre au lycée|entre à la maternelle|entre au cp"
        "|entre en sixième",
        Cue.PAST: "était|étais|étions|ai été|j'ai été|a été|avais|ai pris|j'ai pris|ai eu|j'ai eu|j'étais|avons été"
        "|suis resté|suis restée|suis parti|suis partie|ai dû|j'ai dû|n'étais|ai manqué|j'ai manqué"
        "|suis tombé|suis tombée|passée|étais pas|pas venu|pas venue|pas travaillé|pas pu|rétroactivement|ai séché"
        "|resté|restée|suis arrivé|suis arrivée|venu|j'avais|ai raté|j'ai raté|vomi|tombé|tombée|parti|partie"
        "|posé hier|ai oublié|j'ai oublié|je suis parti|je suis partie|ai quitté|j'ai quitté|je suis arrivé"
        "|je suis arrivée"
        "|ai bossé que|ai travaillé que|n'ai bossé que|n'ai travaillé que|j'ai bossé que|j'ai travaillé que"
        "|ai travaillé seulement|n'étais là que|étais là que|ai bossé|ai travaillé"
        "|pas pu venir|pas pu travailler|pas pu bosser|pas bossé"
        "|n'étais pas là|étais pas là|étais pas la|n'étais pas dispo|n'étais pas au bureau|pas été là"
        "|étaient|ont été"
        "|suis rentré|suis rentrée|je suis rentré|je suis rentrée|suis revenu|suis revenue",
        Cue.WHO: "où est tout le monde|où sont tous|où sont-ils tous|où est passé tout le monde|"
        "qui|qui est|qui sera|qui a|quels collègues|quelqu'un est|est-ce que quelqu'un|y a-t-il quelqu'un"
        "|quelqu'un|lesquels|qui sont|qui d'autre|qui manque|combien de personnes|quels membres"
        "|est-ce que tout le monde|qui part|est-il|est-elle|sera-t-il|sera-t-elle|a-t-il|a-t-elle|sont-ils"
        "|sont-elles"
        "|tu prends quoi|tu prends quand|tu poses quoi|tu poses quand|vous prenez quoi|vous prenez quand"
        "|tu pars quand|vous partez quand"
        "|quelqu'un manque|il manque quelqu'un|y a-t-il quelqu'un d'absent",
        Cue.ASK: "quand|quoi|quel|quelle|quels|quelles|où|pourquoi|comment|combien|qu'est-ce que|qu'est-ce qui"
        "|quand est-ce"
        "|est-ce|est-il|est-elle|que|c'est quand|y a-t-il|est ce|à quelle|à quel|jusqu'à quand|depuis quand"
        "|combien de"
        "|dis-moi|dis moi|est-ce qu'il|est-ce que",
        Cue.ASK_MINE: "est-ce que je suis|est-ce que j'ai|suis-je|ai-je|quand suis-je|quand est-ce que je suis"
        "|étais-je"
        "|quand ai-je|quand est-ce que j'ai|qu'est-ce que j'ai|quand sont mes|quelles sont mes|quels sont mes"
        "|quand je suis"
        "|quels jours ai-je|c'est quand mes|quand est-ce que je|suis je|ai je|est ce que je suis|est ce que j'ai"
        "|où en sont mes"
        "|est-ce que j'ai quelque chose|ai-je quelque chose"
        "|combien de jours suis-je|quels jours suis-je|serai-je|est-ce que je serai|quand commencent mes"
        "|quand débutent mes"
        "|quand finissent mes|quand commence mon|quand est mon|j'ai quoi|qu'ai-je|quel est mon|quelle est ma"
        "|avons-nous"
        "|quand est-ce que mes|est-ce que mes|est-ce que mon"
        "|j'ai posé quoi|j'ai pris quoi|j'ai réservé quoi|j'ai mis quoi|qu'est-ce que j'ai posé",
        Cue.SHOW: "montre|montre-moi|montre moi|affiche|afficher|affiche-moi|liste|lister|liste-moi|liste des"
        "|voir mes|donne-moi la liste|donne-moi un aperçu|aperçu|récapitulatif|récap|vue d'ensemble|mes absences"
        "|mes réservations|consulter|mes demandes|montrez|affichez|résumé|résume|mon planning d'absences"
        "|mes jours de congé|mes jours de congés|mes jours off|mes jours de repos|mes rtt"
        "|absences|des absences|les absences"
        "|toutes mes absences|mes prochaines absences|mes prochains congés|montrer|je veux voir|voir les|vérifie"
        "|voir absences|voir congés|voir le planning",
        Cue.BOOKED: "déjà posé|déjà réservé|déjà demandé|déjà pris|"
        "réservées|enregistrées|à venir|validée|validées|"
        "prévu|prévue|prévus|prévues|planifié|planifiée|planifiés|planifiées|enregistré|enregistrée"
        "|enregistrés"
        "|réservé|réservés|noté|notés|posé|posés|inscrit|inscrite|posée|posées|validé|validés",
        Cue.BALANCE: "il me reste|me reste|reste-t-il|reste t il|me reste-t-il|solde|solde de congés|mon solde"
        "|jours restants"
        "|combien de congés|combien de jours de congé|combien de jours de congés|combien de rtt|combien de vacances"
        "|droit à combien"
        "|ai-je droit|congés restants|jours il me reste|encore de jours|combien de jours de vacances"
        "|compteur de congés"
        "|compteur de rtt|cumulé|combien de cp",
        Cue.ENQUIRY: "règlement|règle|règles|convention collective|politique|la loi|jours fériés|certificat médical"
        "|arrêt de travail requis|les rh disent|charte|c'est férié|est férié|est-il férié|est-ce férié"
        "|c'est un jour férié"
        "|vivement|hâte de|hâte d'|j'ai hâte|hâte que|bien profité|profité de|tes vacances|vos vacances"
        "|tes congés|ton congé|les vacances scolaires|vacances scolaires commencent|le bureau est fermé"
        "|le bureau sera fermé|le bureau ferme|les bureaux sont fermés|les bureaux seront fermés"
        "|l'agence est fermée|l'agence sera fermée|on est fermé|nous sommes fermés|nous serons fermés"
        "|c'était bien|comment étaient|comment se sont passées|bonnes vacances|pourquoi pas|déjà posé"
        "|rappelle-moi de|rappelle moi de|rappelez-moi de|pense à me rappeler"
        "|on fête|nous fêtons|doivent être posés|doivent être posées|doivent être demandés|doivent être"
        "|bientôt les vacances|bientôt en vacances|c'est bientôt|combien de temps à l'avance"
        "|je cherche|différence|est supprimé|est supprimée|sont supprimés"
        "|j'ai passé un bon|j'ai passé une bonne|j'ai passé un super|j'ai passé de bonnes|passé un bon"
        "|passé une bonne|passé un super|passé de bonnes|passé un excellent"
        "|faut-il un|faut-il une|faut il un|est-ce qu'il faut un|est-ce qu'il faut une|dois-je fournir"
        "|dois-je donner|il faut un certificat|faut un certificat|on a gagné|nous avons gagné|on a perdu"
        "|nous avons perdu"
        "|je suis content|je suis contente|content que|contente que|ravi que|ravie que"
        "|j'ai posé mes congés|j'ai posé mes vacances|ai posé mes congés|j'ai pris mes billets",
        Cue.CANCEL: "annule|annuler|annulez|annulation|supprime|supprimer|supprimez|efface|effacer|retire|retirer"
        "|enlève|enlever|annule-moi|annule ma|annule mon|annule mes|décommande|décommander|peux-tu annuler"
        "|je veux annuler|raye|rends|je rends|rendre mon|laisse tomber mon|laisse tomber mes|libère|vire|désinscris"
        "|anule|annulé ma|supprime-le|supprime-la|annule-le|annule-la|efface-le|enlève-le|annule-les|retire-le"
        "|supprimes|annules|effaces|enlèves|retires",
        Cue.UNDO: "remets ça|remets comme avant|remets-la|rétablis ça|annule la dernière modification|"
        "retour en arrière|revenir en arrière|"
        "reviens en arrière|défais|défaire|retour arrière|undo|annule la dernière action"
        "|annule ça la dernière"
        "|annule la dernière réservation|annule la dernière entrée|annule ma dernière réservation"
        "|annule la dernière saisie"
        "|rétablis|rétablir"
        "|annule la dernière demande"
        "|annule la dernière réservation|annule ma dernière réservation|annule la dernière absence"
        "|annule ma dernière absence|annule la dernière entrée",
        Cue.CHANGE: "change|changer|changez|modifie|modifier|modifiez|déplace|déplacer|décale|décaler|décalez"
        "|repousse|repousser"
        "|avance mon|avance ma|avancer|prolonge|prolonger|raccourcis|raccourcir|échange|échanger|corrige|corriger"
        "|remplace mon"
        "|reporte|reporter|reportez|adapte|rallonge|rallonger|étends|étendre|mets à jour|intervertis|écourte|écourter"
        "|jour de plus|jours de plus|semaine de plus|semaines de plus|heure de plus|heures de plus"
        "|jour de moins|jours de moins"
        "|reprogramme|reprogrammer|modification|change mon|change ma|bouge|bouger|ajuste|ajuster|allonge"
        "|passe de|passe du|passe-le|passe-la"
        "|passe mon congé|passe mon absence|passe ma demande"
        "|passe mon|passe ma"
        "|laisse seulement|laisse juste|laisse uniquement|garde seulement|garde juste"
        "|remplace lundi|remplace mardi|remplace mercredi|remplace jeudi|remplace vendredi|remplace le",
        Cue.MAKE_IT: "plutôt|mets plutôt|fais-en|disons|mieux|il vaut mieux|je préfère|préfère|préférerais|faisons"
        "|en fait plutôt|commence plutôt|finis plutôt|transforme|que ce soit|ce serait plutôt|ça devrait être"
        "|devrait être|seulement le|change en|fais ça|mettons|que l'après-midi|que le matin|seulement l'"
        "|uniquement l'|uniquement le|juste l'|juste le|rien que l'"
        "|en fait c'est|c'est plutôt|c'est en fait|en réalité c'est"
        "|mets-le|mets-la|mets-les|place-le|fixe-le"
        "|remets-le|remets-la"
        "|ça commence|ça commencera|ça finit|ça se termine|ça débute|ça finira"
        "|que la matinée|juste la matinée|seulement la matinée",
        Cue.MEANT: "j'ai dit|je disais|j'avais dit|"
        "je voulais dire|voulais dire|je parlais de|je pensais à|je parlais|mauvais jour|mauvaise date"
        "|c'est faux"
        "|erreur|mon erreur|oups|je me suis trompé|je me suis trompée|me suis trompé|trompé|pardon je voulais"
        "|pas ce jour"
        "|non,|faux|ce n'est pas ça|c'est pas ça|correction|mauvaise semaine|mauvaise heure|tu t'es trompé"
        "|pas lundi mais",
        Cue.INSTEAD: "au lieu de|au lieu du|à la place|plutôt que|à la place de|à la place du|en lieu et place"
        "|au lieu d'|plutôt",
        Cue.BUT: "mais|par contre|cependant|toutefois|en revanche|sinon",
        Cue.BECAUSE: "parce que|car|à cause de|à cause d'|à cause du|pour cause de|pour|comme|puisque|en raison de"
        "|en raison d'|afin de"
        "|vu que|suite à|grâce à|pour aller|cause|pr|à l'occasion de|afin d'|pour raison|pour des raisons"
        "|pour raisons|en vue de"
        "|pour emmener|pour accompagner|pour garder|pour amener|pour chercher|pour récupérer",
        Cue.SO: "donc|alors|du coup",
        Cue.IF: "si|si je|et si|si j'|supposons|imagine|imaginons|au cas où|à condition|en supposant|si on|à moins"
        "|dans l'hypothèse"
        "|si jamais|sous réserve",
        Cue.MAYBE: "peut-être|peut être|éventuellement|probablement|sans doute|je pense|pense à|pense prendre"
        "|je réfléchis|réfléchis"
        "|il se peut|pas sûr|pas sûre|pas encore sûr|hésite|j'hésite|je me demande|possiblement|pas encore décidé"
        "|rêve|je rêve"
        "|à confirmer|pt'être|ptet|j'espère|espère|envisage|j'envisage|devrais peut-être|sais pas encore|ne sais pas"
        "|j'ai vu que|j'ai vu|j'ai entendu|j'ai entendu que|j'ai appris que|il paraît que|on m'a dit que"
        "|je devais être|je devais|j'étais censé|j'étais censée|étais censé"
        "|j'aimerais bien être|j'aimerais tellement|j'aimerais tant|si seulement"
        "|je ne sais pas|je sais pas"
        "|mais je ne sais pas|mais pas sûr|mais pas sûre",
        Cue.HELP: "aide|aide-moi|à l'aide|help|que peux-tu faire|que sais-tu faire|qu'est-ce que tu peux faire"
        "|qu'est-ce que tu sais faire|comment ça marche|comment ça fonctionne|comment tu marches|mode d'emploi"
        "|commandes"
        "|comment faire|comment puis-je|comment je|exemples|exemple|qui es-tu|tu es qui|t'es qui|que fais-tu"
        "|instructions|tutoriel"
        "|guide|comment réserver|comment poser|comment annuler|tu peux faire quoi|à quoi tu sers"
        "|comment est-ce que je"
        "|que sait faire ce bot|que fait ce bot|que peut faire ce bot|à quoi sert ce bot"
        "|que peut faire le bot|que fait le bot|comment signaler|comment prévenir|comment dire"
        "|tu peux m'aider|vous pouvez m'aider|tu m'aides|m'aider"
        "|comment voir|comment consulter|comment afficher|je ne comprends pas"
        "|comment supprimer|comment modifier|comment changer"
        "|comment déclarer|comment annoncer"
        "|peux-tu m'aider|tu comprends|comprends-tu|parles-tu|tu sais faire quoi|comment t'utiliser|comment on"
        "|options"
        "|comment dois-je|comment utiliser|explique|besoin d'aide|pouvez-vous m'aider|à quoi sers-tu"
        "|comment tu fonctionnes|comment fonctionnes-tu|tu fonctionnes comment|comment ça se passe"
        "|parles|parlez-vous"
        "|tu sais gérer|tu gères les|tu sais enregistrer|tu peux gérer|tu peux enregistrer|sais-tu gérer"
        "|peux-tu gérer",
        Cue.GREETING: "bonjour|salut|coucou|hello|bonsoir|hey|yo|re|bjr|slt|cc|salut à tous|bonjour à tous|hi"
        "|rebonjour"
        "|bonjour tout le monde|bonne matinée|allô|ça va",
        Cue.THANKS: "merci|merci beaucoup|mille mercis|je te remercie|je vous remercie|super|parfait|génial|top|cool"
        "|nickel|merci bien"
        "|c'est parfait|excellent|bravo|trop bien|impeccable|mci|chouette|formidable|bien joué|merci à toi|remercie"
        "|tu gères",
        Cue.YES: "oui|ouais|ok|d'accord|c'est bon|exact|exactement|confirme|je confirme|confirmer|c'est ça|vas-y"
        "|valide|valider"
        "|entendu|ça marche|bien sûr|absolument|tout à fait|oui merci|volontiers|ça me va|envoie|enregistre|correct"
        "|yep|okay"
        "|oui c'est ça|oui c'est bon|parfait|go|très bien|oui vas-y|ouep|oui stp|juste|enregistre ça"
        "|confirmé",
        Cue.NO: "non|nan|non merci|surtout pas|plutôt pas|nope|pas maintenant|pas du tout",
        Cue.DISMISS: "laisse tomber|oublie|oublie ça|peu importe|tant pis|laisse|n'en parlons plus|abandonne|stop"
        "|arrête|annule ça"
        "|annule tout|ne réserve pas|n'enregistre pas|ignore|ignore ça|pas la peine|laisse faire|ne fais rien"
        "|ne fais pas ça"
        "|annule la demande|oublie ce que j'ai dit|oublie ma demande|oublie mon message|ce n'est pas grave"
        "|c'est pas grave"
        "|laissez tomber|oubliez|rien finalement",
        Cue.PRIVACY: "confidentialité|vie privée|rgpd|données personnelles|protection des données|qui peut voir"
        "|qui voit"
        "|que sais-tu de moi|que stockes-tu|quelles données|mon chef peut-il voir|est-ce confidentiel"
        "|mes données|toutes mes données|mes informations",
        Cue.SETTINGS: "paramètres|réglages|préférences|changer la langue|configuration|mes horaires de travail"
        "|change la langue",
        Cue.SIGN_OUT: "déconnecte-moi|déconnexion|me déconnecter|se déconnecter|déconnecte moi",
        Cue.FORGET: "oublie-moi|supprime mes données|efface mes données|oublie moi|supprimer mes données"
        "|efface tout sur moi"
        "|supprime mon compte",
        Cue.ADD: "ajoute|ajouter|aussi|et aussi|également|en plus|rajoute|rajouter|ajoute encore"
        "|de plus",
        Cue.ONLY: "seulement|uniquement|juste|que le|que l'|rien que",
        Cue.FAREWELL: "au revoir|bonne soirée|bonne journée|bonne nuit|à bientôt|bon week-end|bon weekend"
        "|bonnes vacances|bon courage|à plus|ciao|bises à tous|joyeux noël|bonne année|bonnes fêtes|à tout à l'heure"
        "|on se voit|bon appétit|joyeuses"
        "|joyeux anniversaire|bon anniversaire|bonne fête"
        "|enfin vendredi|c'est vendredi"
        "|bonne fin de semaine|bonne semaine|bon lundi|bon mardi|bon mercredi|bon jeudi|bon vendredi"
        "|bon samedi|bon dimanche|bonne fin de journée|bon après-midi|bonne après-midi|bon repos|bonne route"
        "|bon retour|bon pont|bonne reprise|bonnes fêtes de fin d'année"
        "|bonne chance|en route|je suis en route",
        Cue.UNTIL_THEN: "à|a",
        Cue.AM: "suis|je suis|ai|j'ai|serai|je serai|étais|jsuis|chuis",
        Cue.IN_PLACE_OF: "au lieu de|au lieu du|au lieu d'|plutôt que|à la place de|à la place du|et non|et pas",
        Cue.THING: "voiture|auto|moto|scooter|vélo|ordi|ordinateur|pc|portable|mac|téléphone|tablette|imprimante"
        "|écran|clavier|souris|casque|box|frigo|lave-linge|lave-vaisselle|machine à laver|machine à café"
        "|four|chauffage|chaudière|télé|chien|chat|colis|paquet|badge|valise",
        Cue.FREE: "libre|dispo|disponible",
        Cue.DID: "couru|gagné|a appelé|ai appelé|appelé|rappelé|téléphoné|regardé|acheté|mangé|dîné|dansé|chanté"
        "|cuisiné|nagé|joué|rêvé|fêté|croisé|écouté|vendu|adoré|né|née|s'est marié|s'est mariée|se sont mariés"
        "|dormi|rencontré|appris|plu|neigé|bu|ri|as vu|vu un film|vu le film|vu le match|fait du vélo|planté"
        "|est mort|est morte"
        "|déménagé|emménagé",
        Cue.QUOTE: "a écrit|écrit|objet :|de :|tr :|re :|transféré|disait|a dit"
        "|m'a dit|m'a écrit|dit|a répondu",
    },
)  # fmt: skip
