"""Spanish, as people in Spain and Latin America type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="es",
    order=Order(two_faced=True, verb_last=True),
    weekdays=(
        "lunes|lun|lu", "martes|mar", "miércoles|mié|mie|mierc", "jueves|jue", "viernes|vie|vier",
        "sábado|sáb|sabado", "domingo|dom",
    ),
    plural_weekdays=(
        "los lunes", "los martes", "los miércoles", "los jueves", "los viernes", "los sábados|sábados",
        "los domingos|domingos",
    ),
    months=(
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago",
        "septiembre|setiembre|sep|sept|set", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    units={
        Unit.MINUTE: "minuto|minutos|min|mins"
        "|cuarto de hora|un cuarto de hora|tres cuartos de hora",
        Unit.HOUR: "hora|horas|h|hs|hrs|horitas|horita",
        Unit.DAY: "día|días|dias|jornada|jornadas|día natural|días naturales|días seguidos|diita",
        Unit.WORKDAY: "día laborable|días laborables|día hábil|días hábiles|día de trabajo|días de trabajo"
        "|día laboral"
        "|días laborales",
        Unit.WEEKEND: "fin de semana|finde|fin de sem|fines de semana|findes|el finde|finde semana",
        Unit.WEEK: "semana|semanas|sem|quince días|15 días|quincena|una quincena|ocho días|semanita",
        Unit.MONTH: "mes|meses",
        Unit.QUARTER: "trimestre|trimestres",
        Unit.YEAR: "año|años|ano|anos",
    },
    days={
        0: "hoy|oy|hoy día|el día de hoy|hoy mismo",
        1: "mañana|manana|mñn|mañna|mñna|maniana|el día siguiente|manyana|día de mañana|el día de mañana",
        2: "pasado mañana|pasado manana|pasao mañana|pasadomañana",
        -1: "ayer",
        -2: "anteayer|antes de ayer|antier|antiayer",
    },
    which={
        0: "este|este próximo|esta próxima|esta|estos|estas|actual|en curso|presente|el presente",
        1: "próximo|próxima|próximos|próximas|que viene|que vienen|siguiente|siguientes|entrante|la próxima"
        "|el próximo"
        "|los próximos|las próximas|prox|q viene|venidero|venidera|la siguiente|el siguiente"
        "|que entra",
        -1: "pasado|pasada|pasados|pasadas|último|última|últimos|últimas|anterior|el pasado|la pasada|el último"
        "|la última"
        "|los últimos|las últimas",
    },
    parts={
        Part.MORNING: "mañana|por la mañana|de la mañana|en la mañana|a la mañana|la mañana|mañanas|las mañanas|am"
        "|por las mañanas|toda la mañana|x la mañana|primera mitad del día|temprano por la mañana"
        "|mañanita|la mañana entera",
        Part.NOON: "mediodía|medio dia|del mediodía|el mediodía",
        Part.AFTERNOON: "tarde|por la tarde|de la tarde|en la tarde|a la tarde|la tarde|tardes|por las tardes"
        "|toda la tarde"
        "|x la tarde|pm|las tardes|tardecita|después de comer|después del almuerzo|la tarde entera"
        "|segunda mitad del día",
        Part.EVENING: "por la tarde noche|tarde noche|tarde-noche|anochecer",
        Part.NIGHT: "noche|por la noche|de la noche|en la noche|a la noche|la noche|noches|madrugada|de la madrugada",
        Part.MIDNIGHT: "medianoche|media noche",
    },
    parts_today={
        Part.MORNING: "esta mañana",
        Part.AFTERNOON: "esta tarde",
        Part.NIGHT: "esta noche",
    },
    parts_again={Part.AFTERNOON: "tardes", Part.NIGHT: "noches"},
    links={
        Link.FROM: "desde|a partir de|partir de|empezando|empezando el|comenzando|con inicio|desde las"
        "|a partir de las|a partir de la|desde la|a partir d|comenzando el|de las|con fecha de inicio|desde los"
        "|empiezan|comienzan",
        Link.OF_THE: "del|del día",
        Link.FROM_THE: "desde el|a partir del|desde el día|a partir del día|con inicio el",
        Link.TO: "-|–|—|->",
        Link.AT_OR_TO: "a",
        Link.TO_THE: "al|al día",
        Link.UNTIL: "hasta|hasta las|hasta la|asta|hta|hasta inclusive|hasta este"
        "|hasta el mismo"
        "|terminan|acaban|finalizan",
        Link.BETWEEN: "entre|entre las|entre la",
        Link.AND: "y|e|&|así como|y también|+|y luego|y las|y la|y además|y a las",
        Link.OR: "o|u|o bien",
        Link.EXCEPT: "salvo|excepto|menos|a excepción de|pero no|quitando|exceptuando|sin contar|con excepción de"
        "|aparte de|sin incluir",
        Link.PLUS: "más|además|además de|además del|aparte|y encima",
        Link.AFTER: "después de|después del|tras|después de las|pasadas las|luego de|posterior a|tras las|tras el"
        "|después",
        Link.BEFORE: "antes de|antes de las|no antes de las|antes del|antes de los|antes de la",
        Link.AT: "a las|a la|sobre las|sobre la|hacia las|alrededor de las|alrededor de|aproximadamente"
        "|en torno a las|a eso de"
        "|a eso de las|como a las|tipo|a partir de eso de las|@|a los|hacia la|cerca de las|más o menos a las",
        Link.ON: "la|los|las|en el|en la|lo|este día|en día|dia",
        Link.THE: "el|el día|para el|para el día|día|con fecha|fecha|en fecha"
        "|mejor el|mejor dicho el|solo el|ponlo el",
        Link.OF: "de|de la|de los|de las|d",
        Link.IN: "en|dentro de|durante el|durante la|en el transcurso de|durante los|durante las|en los|en las"
        "|en el mes de"
        "|a lo largo de",
        Link.FOR: "durante|para|por|por un período de|por espacio de|con una duración de|duración|duración de"
        "|por unas|por unos",
        Link.AGO: "hace|hará",
        Link.LATER: "después|más tarde|más adelante",
        Link.BACK: "vuelvo|volveré|de vuelta|regreso|regresaré|de regreso|estoy de vuelta|estaré de vuelta"
        "|estoy de regreso|estaré de regreso|me reincorporo|reincorporo|me incorporo|incorporo|reincorporación"
        "|reincorporaré|me reincorporaré|vuelta|vuelta al trabajo|vuelvo al trabajo|vuelvo a la oficina"
        "|ya estoy de vuelta|volviendo|regresando|vuelve|regresa|retomo|volver|incorporación|estaré otra vez"
        "|vuelvo a trabajar|vuelvo a estar|vuelta a la oficina|retorno|volvería|reincorporándome"
        "|volví|volví de vacaciones|he vuelto|he vuelto de vacaciones|regresé|ya volví|ya he vuelto",
        Link.LEAVING: "salgo|me voy|me iré|me marcho|saldré|salir antes|salgo antes|salir temprano|salgo temprano"
        "|me voy antes|irme|irme antes|marcharme|marcharme antes|salir|tengo que irme|tengo que salir|debo irme"
        "|debo salir|necesito salir|termino|acabo|acabaré|terminaré|terminar antes|acabar antes|salida anticipada"
        "|salida|saldré antes|me iré antes|me marcho antes|irme temprano|me voy temprano|salirme|dejo|dejo la oficina"
        "|me retiro|retirarme|me piro|me piro antes|salida temprana|necesito irme|me tengo que ir|tengo que marcharme"
        "|he de irme|salgo un poco antes|me largo|pirarme|cierro el ordenador|me desconecto|acabo antes|termino antes"
        "|me tendré que ir|salgo pronto|salir pronto|irme pronto|me voy pronto|me fui|salí|me marché"
        "|tengo que salir antes|tengo que irme antes|debo salir antes|salir un poco antes|necesito salir antes"
        "|tengo que salir temprano|debo irme antes|tengo que salir pronto|tengo que salir un poco antes"
        "|trabajo hasta las|me quedo hasta las|quedo hasta las|me quedaré hasta las|trabajo hasta la"
        "|trabajaré hasta las|trabajaré hasta la|estoy hasta las"
        "|estaré hasta las|curro hasta las|disponible hasta las|trabajo solo hasta las|estoy solo hasta las"
        "|paro|pararé",
        Link.ARRIVING: "llegó tarde|llega tarde|llegó con retraso|llega con retraso|va con retraso|viene con retraso|"
        "llego|llegaré|llego tarde|llegar tarde|llegaré tarde|entro|entraré|entro tarde"
        "|entrar más tarde"
        "|entro más tarde|llego más tarde|llegaré más tarde|empiezo|empezaré|empezar más tarde"
        "|empiezo más tarde|comienzo|con retraso|me incorporo|voy a llegar tarde|me retraso|me retrasaré"
        "|retraso|llegar más tarde|disponible a partir de|estaré disponible a partir de|me conecto"
        "|me conectaré|entraré tarde|entraré más tarde|llegada|llegando tarde|vengo tarde|vengo más tarde"
        "|entrar tarde|retrasado|retrasada|arranco|llegué|entré|vengo a las|vendré a las|vengo a la"
        "|estaré a las|estaré a partir de las|estaré sobre las"
        "|de retraso",
        Link.NOT_UNTIL: "no llego hasta|no llegaré hasta|no estaré hasta|no estoy hasta|no entro hasta|no antes de"
        "|no estoy antes de|no estaré antes de|no llego antes de|no llegaré antes de"
        "|no estaré disponible hasta|no estoy disponible hasta|no vengo hasta|no empiezo hasta"
        "|no podré llegar hasta|no puedo llegar antes de|no llego a la oficina hasta"
        "|no estaré disponible antes de|no me conecto hasta"
        "|no vuelvo hasta|no volveré hasta|no regreso hasta|no regresaré hasta|no vuelvo antes de"
        "|no volveré antes de|no estoy de vuelta hasta|no estaré de vuelta hasta|no me reincorporo hasta"
        "|no voy a estar hasta|no puedo ir hasta|no voy hasta|no vendré hasta|no trabajo hasta"
        "|no vuelvo antes del|no estaré antes del",
        Link.ONLY_THERE: "solo trabajo|sólo trabajo|trabajo solo|trabajo sólo|solo trabajaré|sólo trabajaré"
        "|solo estoy"
        "|sólo estoy|solo estaré|sólo estaré|estoy solo|estaré solo|solo vengo|sólo vengo|vengo solo"
        "|solo vendré|solo curro|curro solo|solo estoy disponible|solo estaré disponible|disponible solo"
        "|únicamente trabajo|trabajo únicamente|solo voy a estar|solo voy a trabajar|trabajo solamente"
        "|estaré solamente|estoy solamente|solamente trabajo"
        "|solo trabajé|sólo trabajé|trabajé solo|solo estuve|sólo estuve|estuve solo",
        Link.EVERY: "todos los|todas las|cada|tds los|cada uno de los|tos los|todo",
        Link.ALTERNATE: "cada dos|uno de cada dos|alternos|uno sí y otro no|cada segundo|cada 2"
        "|sí y otro no|sí otro no|sí, otro no|sí y uno no",
        Link.HALF: "media|medio|la mitad de|mitad de",
        Link.HALF_DAY: "medio día|media jornada|1/2 día|medio dia|medios días|la media jornada|la mitad del día|½ día"
        "|½ jornada|1/2 jornada|mitad del día",
        Link.WHOLE: "todo|toda|todo el|toda la|entero|entera|completo|completa|todo este",
        Link.WHOLE_DAY: "todo el día|día entero|el día entero|día completo|el día completo|jornada completa"
        "|toda la jornada"
        "|un día entero|un día completo|la jornada completa|todo el dia",
        Link.REST: "resto de|el resto de|resto del|el resto del|lo que queda de|lo que queda del|lo que resta de"
        "|lo que resta del",
        Link.REST_OF_DAY: "resto del día|el resto del día|lo que queda de día|lo que queda del día"
        "|resto de la jornada|el resto de la jornada|el resto de la tarde|resto de la tarde|me voy ya|me voy a casa"
        "|me voy ahora|salgo ya|me marcho ya|me marcho a casa|por hoy ya está|he terminado por hoy|termino por hoy"
        "|he acabado por hoy|ya terminé por hoy|lo dejo por hoy|salgo ahora|lo que resta del día|me voy para casa"
        "|cierro por hoy|por hoy he terminado|por hoy he acabado|por hoy termino|por hoy lo dejo|por hoy ya"
        "|hasta el final del día|hasta el fin del día|hasta final del día|hasta el final de la jornada"
        "|hasta final de jornada|hasta fin de jornada|hasta el final de jornada",
        Link.NOW: "ahora|ahora mismo|ya|ya mismo|inmediatamente|desde ya|a partir de ahora|desde ahora|de inmediato"
        "|ahorita",
        Link.QUARTER_HOUR: "cuarto|un cuarto|cuarto de|un cuarto de",
        Link.QUARTER_BEFORE: "menos cuarto|menos un cuarto",
        Link.OCLOCK: "hora|horas|h|hs|hrs|en punto|horas en punto",
        Link.A: "un|una|uno",
        Link.WEEK_OF: "semana del|la semana del|semana de|la semana de|semana que empieza el|la semana que empieza el"
        "|toda la semana del"
        "|semana con inicio el",
        Link.AFTER_NEXT: "que viene no la otra|subsiguiente|después de la próxima|de después",
        Link.IN_A_WEEK: "en ocho|en ocho días",
        Link.CALENDAR_WEEK: "semana número|semana nº|sem nº",
        Link.START_OF: "principios de|a principios de|principio de|comienzos de|a comienzos de|inicio de|inicios de"
        "|primeros de"
        "|a primeros de|principios del|inicios del|inicio del|a principio de|comienzo de",
        Link.MIDDLE_OF: "mediados de|a mediados de|mitad de|a mitad de|mediados del|a mediados del",
        Link.END_OF: "finales de|a finales de|final de|fin de|fines de|a fines de|finales del|a finales del|final del"
        "|fin del"
        "|a fin de|el final de|últimos de",
        Link.DAY_AFTER: "pasado|el siguiente",
        Link.MORE: "más|seguidos|seguidas|completas|completos|enteras|enteros|consecutivos|consecutivas|buenos|buenas"
        "|primeros"
        "|primeras|adicionales|adicional|extra",
    },
    numbers={
        0: "cero", 1: "un solo|una sola", 2: "dos|un par de|par de|quince días|15 días|quincena|una quincena|un par"
        "|2 o 3|ambos"
        "|ambas", 3: "tres|unos|unos cuantos|unas cuantas|varios|varias"
        "|unas", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete",
        8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce",
        15: "cuarto de hora|un cuarto de hora|quince",
        16: "dieciséis|dieciseis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte", 21: "veintiuno"
        "|veintiún",
        22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco", 26: "veintiséis", 27: "veintisiete",
        28: "veintiocho", 29: "veintinueve", 30: "treinta", 31: "treinta y uno|treinta y un", 40: "cuarenta",
        45: "tres cuartos de hora|cuarenta y cinco", 50: "cincuenta",
        90: "noventa", 2020: "dos mil veinte", 2026: "dos mil veintiséis",
        2027: "dos mil veintisiete", 2028: "dos mil veintiocho",
    },
    ordinals={
        1: "primeros|primeras|los primeros|las primeras|primero|primer|primera|el primer|la primera|el primero"
        "|1er|1ero", 2: "segundo|segunda|el segundo"
        "|la segunda",
        3: "tercero|tercer|tercera|el tercer|la tercera", 4: "cuarta|la cuarta", 5: "quinto|quinta", 6: "sexto|sexta",
        7: "séptimo", 8: "octavo", 9: "noveno", 10: "décimo",
        -1: "último|última|el último|la última|últimos|últimas|las últimas|los últimos",
    },
    meridiems=("a.m.|a.m|a. m.", "p.m.|p.m|p. m."),
    holidays={
        "christmas_eve": "nochebuena|noche buena|la nochebuena",
        "christmas_day": "navidad|día de navidad|el día de navidad",
        "boxing_day": "san esteban|sant esteve",
        "new_years_eve": "nochevieja|noche vieja|fin de año|año viejo",
        "new_years_day": "año nuevo|día de año nuevo|el día de año nuevo|primero de año",
        "epiphany": "reyes|día de reyes|el día de reyes|reyes magos|epifanía",
        "good_friday": "viernes santo|el viernes santo",
        "easter_sunday": "pascua|domingo de pascua|domingo de resurrección|domingo de ramos y pascua",
        "easter_monday": "lunes de pascua|el lunes de pascua",
        "maundy_thursday": "jueves santo|el jueves santo",
        "palm_sunday": "domingo de ramos",
        "holy_saturday": "sábado santo|sábado de gloria",
        "ash_wednesday": "miércoles de ceniza",
        "shrove_tuesday": "martes de carnaval",
        "carnival_monday": "lunes de carnaval",
        "corpus_christi": "corpus|corpus christi",
        "assumption": "asunción|la asunción|virgen de agosto",
        "all_saints": "todos los santos|día de todos los santos|el día de todos los santos",
        "hispanic_day": "día de la hispanidad|fiesta nacional|día del pilar|el pilar",
        "constitution_es": "día de la constitución|constitución|el día de la constitución",
        "immaculate": "inmaculada|la inmaculada|inmaculada concepción|la purísima",
        "labour_day_may": "día del trabajo|día del trabajador|día de los trabajadores|el día del trabajo"
        "|el día del trabajador",
        "st_john": "san juan|noche de san juan",
        "valentines_day": "san valentín|día de los enamorados",
        "whit_monday": "segunda pascua|lunes de pentecostés",
        "whit_sunday": "pentecostés",
        "halloween": "halloween|noche de brujas",
        "bank_holiday": "festivo|día festivo|el festivo|feriado|próximo festivo|el próximo festivo|el día festivo",
    },
    leave={
        Leave.PLAIN: "fuera|libre|libres|ausente|ausencia|ausencias|ausentarme|me ausento|me ausentaré|ausentaré"
        "|no trabajo|no trabajaré|no voy a trabajar|no estoy|no estaré|no voy a estar|no vengo|no vendré|no voy"
        "|no iré|no puedo ir|no podré ir|no puedo venir|no podré venir|no puedo trabajar|no podré trabajar"
        "|no disponible|no estoy disponible|no estaré disponible|no curro|no curraré|fuera de la oficina"
        "|no estoy en la oficina|no estaré en la oficina|tiempo libre|de libre|librar|libro|libraré|libra"
        "|no localizable|ilocalizable|off|ooo|descanso|de descanso|no cuenten conmigo|no contéis conmigo"
        "|no cuentes conmigo|sin mí|bloquea|bloquear|no acudiré|no acudo|falto|faltaré|faltar|falté|no asistiré"
        "|no asisto|no fui|no trabajé|no pude ir|no pude venir|no pude trabajar|no vine|no estuve|me quedo en casa"
        "|me quedaré en casa|me quedé en casa|no voy a venir|no voy a ir|no me presentaré|fuera de oficina"
        "|fuera del trabajo|inasistencia|no ando|no andaré|franco|de franco|no podré estar|no puedo estar"
        "|indisponible|cojo libre|me cojo el día|coger el día|desconectado|desconectada|no estaremos|no estamos"
        "|no laboro|no laboraré|no podré asistir|no puedo asistir|no llego a trabajar|no voy a currar|no puedo currar"
        "|no estaría|fuera de servicio|no me esperéis|no me esperen|no toy|no taré|no stoy"
        "|no laburo|no laburaré|no voy a laburar"
        "|no voi"
        "|ya no estoy|ya no estaré"
        "|me quedo con el niño|me quedo con la niña|me quedo con los niños|me quedo con mi hijo"
        "|me quedo con mi hija|me quedo con el peque|me quedo con el bebé|me quedo en casa con"
        "|tengo que quedarme con el niño|tengo que quedarme con la niña|quedarme con los niños"
        "|tengo que quedarme en casa",
        Leave.KIND: "vacaciones|de vacaciones|permiso|de permiso|baja|de baja|baja médica|asuntos propios|moscoso"
        "|moscosos|excedencia|licencia|de licencia|baja por maternidad|baja por paternidad|permiso de paternidad"
        "|permiso de maternidad|permiso parental|licencia médica|permiso retribuido|permiso sin sueldo|puente"
        "|el puente|de puente|hacer puente|hago puente|licencia por maternidad|licencia por paternidad|compensación"
        "|vacas|vacacion|permiso por matrimonio|luna de miel|lactancia|permiso de lactancia|sabático|año sabático"
        "|vacaciones anuales|reposo|de reposo|libre disposición|permiso por mudanza|vacaciones de verano"
        "|vacaciones de navidad|incapacidad|ptv|festivo personal|asueto|horas sindicales"
        "|vacaciones navidad|vac navidad"
        "|baja de maternidad|baja de paternidad|baja maternal|baja paternal|baja laboral"
        "|licencia de maternidad|licencia de paternidad|baja parental",
        Leave.ILL: "enfermo|enferma|malo|mala|malito|malita|indispuesto|indispuesta|me encuentro mal"
        "|no me encuentro bien"
        "|no me siento bien|me siento mal|me siento fatal|me encuentro fatal|estoy malo|estoy mala|pachucho|pachucha"
        "|enfermedad"
        "|estoy fatal|me puse malo|me puse mala|me he puesto malo|me he puesto mala|en cama|mareado|mareada"
        "|resfriado|resfriada|constipado|constipada|intoxicación|vomitando|me enfermé|caí enfermo|caí enferma"
        "|engripado"
        "|de baja por enfermedad|dado de baja|dada de baja"
        "|en la cama|me quedo en la cama|malos|malas|enfermos|enfermas"
        "|toy malo|toy mala"
        "|gripe|fiebre|resfrío|catarro|migraña|jaqueca|dolor de cabeza|dolor de espalda|dolor de muelas"
        "|gastroenteritis|covid|gripazo|dolor de garganta|dolor de barriga|dolor de estómago|lumbago"
        "|lumbalgia|ciática|otitis|conjuntivitis|varicela|bronquitis|anginas|diarrea|vómitos"
        "|me duele la cabeza|me duele la espalda|me duele la garganta|me duele el estómago|virus estomacal"
        "|trancazo",
        Leave.TRIP: "viaje|de viaje|curso|formación|viaje de trabajo|viaje de negocios|en el extranjero|congreso"
        "|seminario|feria"
        "|conferencia|esquiar|excursión|camping|crucero|de viaje de trabajo|viajo|viajando|capacitación",
    },
    errands={
        Errand.SENSITIVE: "médico|médica|doctor|doctora|dr|dra|dentista|odontólogo|fisio|fisioterapia|fisioterapeuta"
        "|psicólogo"
        "|psicóloga|psiquiatra|terapia|terapeuta|hospital|clínica|operación|cirugía|resonancia|radiografía|análisis"
        "|análisis de sangre"
        "|analítica|vacuna|vacunación|ginecólogo|ginecóloga|oftalmólogo|oculista|dermatólogo|cardiólogo|traumatólogo"
        "|ortodoncista"
        "|pediatra|matrona|ecografía|revisión médica|chequeo|consulta|consulta médica|especialista|ambulatorio"
        "|centro de salud"
        "|funeral|entierro|velatorio|velorio|fallecimiento|duelo|defunción|falleció|murió|juzgado|juicio|abogado"
        "|abogada|notario"
        "|notaría|policía|comisaría|audiencia|divorcio|gripe|fiebre|resfrío|catarro|migraña|jaqueca|dolor de cabeza"
        "|dolor de espalda|dolor de muelas|gastroenteritis|covid|urgencias|emergencia|muela|muela del juicio"
        "|endodoncia|podólogo"
        "|rehabilitación|quimio|quimioterapia|diálisis|embarazo|iglesia|misa|mezquita|bautizo|comunión"
        "|primera comunión"
        "|hijo enfermo|hija enferma|niño enfermo|niña enferma|ramadán|prueba médica|pruebas médicas|óptica|óptico"
        "|mamografía"
        "|donar sangre|donación de sangre|enfermera|tos|conjuntivitis|esguince|lumbago|colonoscopia|turno médico"
        "|cita médica"
        "|anginas|amigdalitis|otitis|bronquitis|neumonía|sinusitis|varicela|virus|lumbalgia|ciática|vómitos"
        "|diarrea|vértigo|vértigos|alergia|contractura|cistitis|placas|dolor de barriga|dolor de estómago"
        "|dolor de garganta"
        "|vacuna de la gripe|vacuna contra la gripe|vacuna gripe|vacuna covid|test covid",
        Errand.PRIVATE: "cita|peluquería|peluquero|fontanero|plomero|electricista|mudanza|me mudo|mudarme|obras"
        "|taller|coche|carro|auto|itv|banco|ayuntamiento|dni|pasaporte|extranjería|carnet|carné|examen|exámenes"
        "|escuela|colegio|cole|guardería|instituto|universidad|niño|niña|niños|niñas|hijo|hija|hijos|hijas|bebé|mujer"
        "|esposa|marido|esposo|madre|padre|padres|mamá|papá|abuela|abuelo|abuelos|familia|familiar|familiares|hermano"
        "|hermana|veterinario|perro|perra|gato|gata|boda|cumpleaños|cumple|aniversario|fiesta|graduación"
        "|reunión de padres|tutoría|aeropuerto|vuelo|tren|avión|concierto|teatro|partido|maratón|carrera|personal"
        "|personales|motivos personales|asunto personal|asuntos personales|motivos familiares|asuntos familiares"
        "|privado|trámite|trámites|gestión|gestiones|papeleo|piso|casa nueva|caldera|técnico|internet|fibra|cerrajero"
        "|pintor|pintores|muebles|sofá|lavadora|hacienda|embajada|consulado|visado|visa|gimnasio|yoga|masaje|spa"
        "|recado|recados|voluntariado|tío|tía|sobrino|sobrina|suegra|suegro|suegros|primo|prima|novio|novia|pareja"
        "|amigo|amiga|amigos|entrega|paquete|reparación|inspección|gas|inquilino|alquiler|casero|compras|dmv|festival"
        "|excursión del cole|recoger|acompañar|cuidar|llevar|matrícula|asunto privado|oposición|oposiciones"
        "|examen de conducir|visita|invitados|obra|crío|cría|peque|nene|nena|bebe"
        "|natación|piscina|pádel|tenis|fútbol|baile|clase de inglés|clase de piano|clase de guitarra|ensayo"
        "|coro|judo|escalada|golf|clase de conducir|pilates"
        "|canguro|niñera|cuidadora",
    },
    chat={"xfa": "por favor", "xfavor": "por favor", "porfa": "por favor", "porfi": "por favor", "pf": "por favor",
    "grax": "gracias"},
    cues={
        Cue.I: "me cojo|me tomo|tengo que|debo|me voy|tengo que irme|tengo que salir|"
        "yo|me|mí|nosotros|estoy|estaré|tengo|tendré|conmigo|nuestro|nuestra|voy|estuve|quiero|necesito"
        "|soy|tuve|pido|cojo|estamos|tenemos|iré|nosotras"
        "|no trabajo|no trabajaré|no vengo|no vendré|no voy|no iré|no estoy|no estaré|me quedo en casa|falto"
        "|faltaré|falté|no curro|salgo|llego|me ausento",
        Cue.MY: "mi|mis",
        Cue.KIN: "mujer|esposa|marido|esposo|pareja|novio|novia|hijo|hija|hijos|hijas|niño|niña|niños|bebé"
        "|madre|padre"
        "|padres|mamá|papá|hermano|hermana|abuela|abuelo|abuelos|tía|tío|primo|prima|sobrino|sobrina|amigo"
        "|amiga|amigos|vecino|vecina|suegra|suegro|suegros|compañero de piso|peque"
        "|tren|vuelo|avión|bus|autobús|ave"
        "|coche|carro|moto|bici"
        "|paquete|pedido|repartidor|taxi|metro"
        "|perro|perra|gato|gata"
        "|cuñado|cuñada|cuñados|vecinos|yerno|nuera",
        Cue.WANT: "quiero|quisiera|me gustaría|querría|necesito|necesitaría|solicito|solicitar|pido|pedir|pedirme"
        "|me pido|me cojo"
        "|cojo|coger|cogerme|tomo|me tomo|tomar|tomarme|tomaré|puedo|podría|puedes|podrías|puedo tener|sería posible"
        "|es posible"
        "|apunta|apúntame|apuntar|anota|anótame|anotar|reserva|resérvame|reservar|registra|regístrame|registrar|pon"
        "|ponme|poner"
        "|agenda|agéndame|agendar|marca|márcame|tengo|tengo que|debo|voy a|pienso|planeo|hace falta|me hace falta"
        "|tengo pensado"
        "|deseo|desearía|quería|podemos|se puede|dame|concédeme|tendré|hay que|cogeré|cogeré libre|me cogeré|pediré"
        "|me pediré"
        "|voy a coger|voy a tomar|programa|programar|prográmame|tendría|puede|podéis|mete|méteme|me voy de",
        Cue.TAKE: "tomé|cogí|me cogí|me tomé|estuve|tuve",
        Cue.FILLER: "ya tenemos|ya tengo|"
        "por favor|porfa|hola|buenas|gracias|gracias de antemano|buenos días|buenas tardes"
        "|está|estar|es|son|ser|será|sea|soy|he|ha|han|hay|había|haber|que|q|se|le|les|lo|te|tu|tus|su|sus|con|sin"
        "|por|para|pues|bueno|vale|también|solo|sólo|solamente|mismo|misma|equipo|chicos|compañeros|a todos|todos"
        "|todas|muy|un poco|poco|algo|así|así que|eso|esto|ese|esa|aquí|allí|si es posible|si puede ser"
        "|si no hay problema|si os parece|si te parece|lamentablemente|por desgracia|desgraciadamente|lo siento"
        "|perdón|disculpa|disculpad|disculpen|info|aviso|os aviso|les aviso|informo|os informo|les informo"
        "|les comento|os comento|comento|nota|días|día|horas|hora|tiempo|inclusive|incluido|incluida|incluidos"
        "|ambos inclusive|saludos|un saludo|abrazo|un abrazo|besos|ok|okey|ir|hacer|hago|haré|tener|dar|al|del|la|el"
        "|los|las|de|a|en|ya|aún|todavía|otra vez|otro|otra|además|finalmente|realmente|casi|jaja|jeje|uf|ay|eh|oye"
        "|ey|hey|yo|calendario|en el calendario|agenda|planificación|en mi calendario|fechas|fecha|siguientes|período"
        "|periodo|bot|offhand|temprano|pronto|antes|tarde|rápido|rápidamente|excepcionalmente|me|mi|motivo|motivo:"
        "|razón|total|en total|libre|trabajo|oficina|curro|turno|turno de|come|sale|pan|once|red|como|cual|donde"
        "|desde|para todo|mediante|ante|bajo|ni idea|permitido|aprobado|próximamente|cerca|por ahí|ahí|va|van|vaya"
        "|vez|cosas|cosa|caso|previsto|prevista|quedo|momento|ratito|rato|un rato|poquito|genial|bien|hombre|tío,"
        "|jefe|jefa|estimados|estimado|estimada|cordial|atentamente|muchas|largo|larga|salgo|me voy|me iré|salir"
        "|saldré|irme|termino|acabo|llego|llegaré|entro|entraré|empiezo|empezaré|comienzo|vengo|dejo|me marcho"
        "|marcharme|me conecto|tengo que salir|tengo que irme|necesito salir|debo salir|llegada|casa|a casa|anual"
        "|solicitud|petición|reserva|terminar|acabar|finalizar|avisad|avisa|avisen|avisar"
        "|pasa algo|pasa nada|no pasa nada"
        "|era|eran|fue"
        "|de que"
        "|me reporto|reporto|reportarme"
        "|para avisar"
        "|para avisaros|para avisarte|para informar|te informo|quería avisar|quería avisaros|quería comentar"
        "|he llamado para decir que|llamo para decir que|he llamado para avisar de que|llamo para avisar que"
        "|llamo para avisar de que|he llamado diciendo que|he llamado|he avisado|he avisado de que"
        "|he avisado que"
        "|paro|pararé"
        "|toda la noche|media noche vomitando"
        "|mala noche|noche fatal|noche en blanco|noche horrible",
        Cue.SOONER: "más tarde|más temprano|antes|después",
        Cue.COMES: "está|estará|estarán|viene|vendrá",
        Cue.NOT: "al final no|ya no|"
        "no|nunca|jamás|ningún|ninguna|ninguno|tampoco|ni|nada|sin|no es|no me cojo|no cojo|no tomo"
        "|no me tomo|no estoy de|no estoy enfermo|no estoy enferma|no estoy libre|no estoy fuera|no estaré de"
        "|no estaré fuera|no estaré ausente|no voy de|no estoy ausente|no estaré libre|no voy a coger|no voy a tomar"
        "|no me voy de|no quiero|no tengo|no tendré|no estoy malo|no estoy mala|no libro|no libraré|no falto"
        "|no faltaré|no voy a faltar|no estuve de|no estuve enfermo|no estuve enferma|no voy a estar de"
        "|no voy a estar fuera|no voy a estar ausente|no pido|no voy a pedir|no soy|no voy a librar|no hay|no voy al"
        "|no voy a la",
        Cue.NEED_NOT: "ya no|no necesito|ya no necesito|no hace falta|ya no hace falta|no me hace falta|ya no quiero"
        "|ya no me voy"
        "|se cancela|se ha cancelado|se canceló|cancelado|cancelada|canceladas|cancelados|anulado|anulada|ya no voy"
        "|ya no es necesario"
        "|no es necesario|no será necesario|he cambiado de opinión|cambié de opinión|cambio de planes|al final no"
        "|finalmente no"
        "|falsa alarma|he cambiado de idea|cambié de idea"
        "|ya no estoy de|ya no me cojo|ya no tomo|se suspende|suspendido|suspendida|no voy a necesitar"
        "|al final no necesito"
        "|al final no me cojo|ya no me tomo|al final no voy a|ya no viajo|al final no cojo|ya no cojo"
        "|ya no estoy fuera|ya no estoy libre|ya no estoy ausente|ya no estaré fuera|ya no estaré ausente"
        "|ya no estaré de"
        "|ya no estoy enfermo|ya no estoy enferma|ya no estoy malo|ya no estoy mala"
        "|no voy al dentista|no voy al médico|no iré al médico|no iré al dentista|no voy a ir al médico"
        "|ya no voy al médico|ya no voy al dentista",
        Cue.PRESENT: "presente|disponible|localizable|en la oficina|trabajo|trabajaré|trabajar|trabajando|curro"
        "|curraré|vengo|vendré|venir|en mi puesto|en el trabajo|en la ofi|de guardia|asisto|asistiré|trabajé"
        "|estaré en la oficina|estoy en la oficina|currar|en el curro|trabaja|estaré ahí|estaré aquí|ahí estaré"
        "|aquí estaré|allí estaré|estaré trabajando|mañana estaré|estaré presente|de retén"
        "|estoy aquí|aquí estoy|sigo aquí"
        "|en mi sitio|en mi mesa|en mi escritorio"
        "|trabajará"
        "|sí que voy|sí voy|sí que vengo|sí que trabajo|sí que estaré|sí que iré"
        "|en la sede"
        "|voy a la oficina|iré a la oficina|voy al trabajo|voy a trabajar|voy a la ofi",
        Cue.AS_USUAL: "como siempre|como de costumbre|como habitualmente|normal|normalmente|horario normal"
        "|con normalidad|habitual"
        "|como cada día",
        Cue.AFTER_ALL: "ya estoy bien|ya estoy mejor|ya me encuentro bien|ya me encuentro mejor|me encuentro mejor|"
        "ya no estoy enfermo|ya no estoy enferma|ya no estoy malo|ya no estoy mala|recuperado|recuperada|"
        "ya estoy recuperado|ya estoy recuperada|"
        "sí que voy|sí que trabajo|sí que vengo|sí que iré|"
        "al final|finalmente|después de todo|pese a todo|en realidad",
        Cue.REMOTE: "teletrabajo|teletrabajar|teletrabajaré|teletrabajando|desde casa|en remoto|remoto|a distancia"
        "|home office|homeoffice"
        "|home-office|trabajo desde|trabajo en casa|trabajaré en casa|trabajaré desde|trabajar desde"
        "|en casa del cliente|trabajando desde"
        "|donde el cliente|en las oficinas del cliente|coworking|remotamente|trabajo remoto|día de teletrabajo"
        "|días de teletrabajo|wfh"
        "|curro desde|curro en casa|trabajar en casa|trabajando en casa|en la otra oficina|en las oficinas de"
        "|al cliente|ver al cliente|visitar al cliente|ver a un cliente|visitar a un cliente"
        "|visita al cliente|a ver clientes"
        "|por un cliente|por el cliente|para un cliente"
        "|en la oficina de|en la sede de",
        Cue.OTHER_BUSINESS: "tenemos un taller|hay un taller|hay taller|tenemos taller|cae pronto|cae tarde|cae en|"
        "la entrega es|la entrega será|la entrega vence|plazos|fecha tope|fecha de entrega|vencen|"
        "vencimiento|entrega del informe|hay que entregar|"
        "reunión|reuniones|reu|daily|standup|stand-up|release|entrega del proyecto|fecha límite"
        "|plazo"
        "|deadline|demo|taller de|workshop|despliegue|desplegar|sprint|retro|retrospectiva|comité|cliente|clientes"
        "|proyecto|informe|factura|presupuesto|ticket|tickets|llamada|videollamada|videoconferencia|presentación"
        "|webinar|lanzamiento|auditoría|mantenimiento|servidor|entrevista|entrevistas|candidato|candidata|recuérdame"
        "|recordatorio|recuerda|recordar|tiempo hace|comida de equipo|cena de empresa|cena de navidad"
        "|fiesta de la empresa|team building|inventario|nómina|sueldo|revisión del sprint|kick-off|boletín|entregar"
        "|enviar|mandar|conferencia telefónica|cierre|cierre de mes|junta|junta directiva|puesta en producción|call"
        "|planning|migración|caída|balance trimestral|reporte|vence|afterwork|convocatoria|recuerdas|me recuerdas"
        "|recordarme|recuérdanos|liado|liada|ocupado|ocupada|complicado|complicada|apretado|desplegamos|mucho trabajo"
        "|mucho curro|sala|sala de reuniones|hace buen|hace mal|hace calor|hace frío|llueve|nieva|resultados|arranca"
        "|retraso con|con retraso con|retrasado con|retrasada con|voy retrasado con|lío|mucho lío"
        "|fiesta de navidad|comida de navidad|fiesta de empresa"
        "|hace un día estupendo|hace un día precioso|hace un día bonito|hace un día horrible|hace buen día"
        "|buen día hace|caduca"
        "|la comida para|el almuerzo para|incidencias"
        "|huelga|cierran los|cierran las|cierra el|cierra la|los bancos|la despedida de"
        "|te envío|te mando|os mando|les envío|restaurante|hotel|billetes|entradas"
        "|último plazo|cierra|cierran"
        "|hace sol|hace bueno|hace viento|qué calor|qué frío"
        "|son las|ya son las"
        "|documento|documentos|contrato|contratos|correo|correos|email|emails|e-mail|mail|mensaje|mensajes"
        "|oferta|ofertas|acta|hoja de cálculo|diapositivas|bug|bugs|producción|actualización|nóminas|guardia"
        "|tengo guardia|hoja de horas|gastos|campaña|licitación|proveedor|proveedores|candidatos|archivo"
        "|archivos|fichero|manual|memoria|propuesta|expediente"
        "|vernos|verte|veros|hablar contigo|hablarlo|no podré asistir a la reunión"
        "|no puedo asistir a la reunión|no podré ir a la reunión|no puedo ir a la reunión|no voy a la reunión"
        "|no iré a la reunión"
        "|es mi cumpleaños|es el cumpleaños|es su cumpleaños|es mi cumple|cumplo años|va a llover|llover"
        "|lloverá|nevar|nevará|hará calor|hará frío"
        "|tengo el coche en|tengo la moto en|tengo el ordenador en|tengo el portátil en",
        Cue.COVER: "me sustituye|sustituye|me cubre|cubre|cubrirá|me cubrirá|me reemplaza|reemplaza|se encarga"
        "|se encargará|sustituirá"
        "|me sustituirá|en caso de urgencia|contactad|contactar|para urgencias|contacten|mi sustituto|mi sustituta"
        "|queda a cargo|a cargo"
        "|me suple|suple|atiende|atenderá"
        "|cubrir|cubrirme|me cubres|me puedes cubrir|puedes cubrirme|sustituirme|sustituir|me sustituyes"
        "|reemplazarme"
        "|sustituyo a|sustituyo|sustituiré a|cubro a|reemplazo a|te cubro|te sustituyo",
        Cue.SOMEBODY: "él|ella|ellos|ellas|mi jefe|mi jefa|mi compañero|mi compañera|un compañero|una compañera"
        "|mis compañeros|el jefe|la jefa|el becario|la becaria|el equipo|todo el equipo|mi equipo|mi manager"
        "|mi gerente|el gerente|alguien|nadie|el cliente|la empresa|la oficina está|la cafetería|el comedor"
        "|la dirección|mi responsable|el responsable|mi asistente|el director|la directora|mi colega|un colega"
        "|el manager|nuestro jefe|nuestra jefa|los compañeros|los de|la tienda|mi supervisor|mi supervisora|estás"
        "|dice que|dicen que|dijo que|me dice que"
        "|estáis|están|estarás|tienes|marcos|marco|mario|maría|marta|marina|jaime|julia|julián|juliana|martín|martina"
        "|marcela|estarán|libran|se cogen|se van"
        "|se fue|se marchó|se ha ido|se han ido|se fueron"
        "|fernando|augusto|mariana|mariano|marcelo|maribel",
        Cue.THIRD_PERSON: "llegó tarde|llega tarde|llegó con retraso|llega con retraso|va con retraso"
        "|viene con retraso|está|estará|tiene|tendrá|va|quiere|toma|dice|dijo|trabaja|sale|vuelve|ha|se va|se coge"
        "|se toma|estaba|necesita|estuvo|llega|viene|vendrá|pide|pidió|libra|avisa|comenta|falta|empiezan|empieza"
        "|terminan|termina|comienzan|comienza|acaban|es|son"
        "|hace la|hace el"
        "|cumple|cumplen|hace|hacen"
        "|se casa|habrá|hubo"
        "|fueron|han sido|ha sido"
        "|no puede|no podrá"
        "|cuida|cuidará|recoge"
        "|llegan|cambian|abren|cierran|salen"
        "|llevaba",
        Cue.ACTS: "llegó tarde|llega tarde|llegó con retraso|llega con retraso|va con retraso|viene con retraso|"
        "está|estará|tiene|tendrá|va|quiere|toma|se va|se coge|se toma|necesita|sale|libra|no está"
        "|no estará|no viene|no trabaja"
        "|puede|pide|falta|coge|estuvo|llega|viene|se ausenta|no va|no vendrá"
        ""
        "|faltan|están|libran|vienen|tienen|van|se van|cogen"
        "|querría|quería|quisiera|necesitaría|necesitaba|podría|tendría|tenía|estaba|iba|pedía|faltaba"
        "|trabaja|trabajará|trabajan"
        "|libraba|trabajaba|libró|faltó|cogió|tomó|pidió|tuvo|estaría|se quedó|se cogió|se tomó|querrá"
        "|necesitará|cogerá|librará|faltará|pedirá|saldrá|salió|llegó"
        "|no puede|no podrá|no pudo|no quiere|no tiene|no estuvo|no vino"
        "|es|son|fue|era|fueron|eran|será"
        "|cuida|cuidará|recoge"
        "|llegan|cambian|abren|cierran|salen"
        "|llevaba",
        Cue.PAST: "estuve|estaba|fue|estuvimos|tomé|cogí|falté|tuve|no fui|no vine|no trabajé|no pude|he estado|había"
        "|quedé|me quedé|retroactivamente|estuvo|era|me puse|me tomé|me cogí|no estuve|he faltado|tenía|me fui|salí"
        "|llegué|me olvidé|olvidé|se me olvidó|no he ido|no he venido|no he trabajado|pedí|me ausenté|caí|me enfermé"
        "|me marché|entré"
        "|solo trabajé|sólo trabajé|trabajé solo|solo estuve|sólo estuve|estuve solo"
        "|tuve que|he tenido que"
        "|fueron|han sido|ha sido|estuvieron"
        "|volví|he vuelto|regresé",
        Cue.WHO: "dónde están todos|dónde está todo el mundo|dónde anda todo el mundo|"
        "quién|quiénes|quien|quienes|quién está|quién tiene|alguien está|hay alguien|qué compañeros|alguno"
        "|cuánta gente|cuántas personas"
        "|hay alguno|está alguien|quién falta|quién más|están todos"
        "|falta alguien|alguien falta|faltará alguien",
        Cue.ASK: "cuándo|cuando|qué|que|cómo|dónde|por qué|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|a qué|está|están"
        "|hay|tiene|es|hasta cuándo"
        "|desde cuándo|dime|sabes|cuanto|cuantos|cuantas",
        Cue.ASK_MINE: "ya tengo|tengo ya|tengo pedido|"
        "estoy yo|tengo yo|cuándo estoy|cuándo tengo|qué tengo|qué días tengo|cuándo son mis"
        "|cuáles son mis|qué ausencias|cuando son mis|cuándo estaba|estaba yo|qué he|tengo algo|tengo alguna"
        "|qué días estoy|cuándo empiezan mis|cuándo terminan mis|cuando estoy|cuándo me voy|cuándo vuelvo"
        "|cuándo empieza mi|qué tengo|qué vacaciones|cuándo es mi|cuál es mi|cuando tengo|que tengo|que días tengo"
        "|cuándo fue mi|tenemos algo",
        Cue.SHOW: "muestra|muéstrame|muestrame|mostrar|enséñame|enseña|lista|listar|lista mis|ver mis|listado|resumen"
        "|mis ausencias|mis reservas|dame una lista|dame un resumen|vista general|consulta mis|consultar|quiero ver"
        "|ausencias|las ausencias|alguna ausencia"
        "|mis días libres|mis días de vacaciones"
        "|puedo ver|mis próximas ausencias|mis próximas vacaciones|ver las|ver mi|visualizar|mira mis|dime mis"
        "|dime qué|ver todas|mis solicitudes|dime cuándo|dime quién|ver ausencias|ver vacaciones",
        Cue.BOOKED: "próximas vacaciones|próximos días libres|próximas ausencias|"
        "reservado|reservadas|reservada|reservados|registrado|registrada|registrados|registradas|apuntado"
        "|apuntada|apuntados"
        "|planificado|planificada|planificadas|programado|programada|programadas|previsto|prevista|previstos"
        "|previstas|anotado|anotada"
        "|pedido|pedidos|pedida|pedidas|planeado|planeadas|agendado|agendada"
        "|he pedido",
        Cue.BALANCE: "me quedan|quedan|días me quedan|me queda|cuántos días de vacaciones|cuántas vacaciones|saldo"
        "|saldo de vacaciones"
        "|días restantes|días pendientes|vacaciones pendientes|vacaciones restantes|tengo derecho"
        "|días de vacaciones tengo|cuántos días tengo"
        "|cuántos días libres|acumulado|acumulados|cuantas vacaciones|cuantos dias|cuántos días",
        Cue.ENQUIRY: "ha sido una|ha sido un|fue una semana|fue un día|"
        "normativa|convenio|política|reglamento|la ley|norma|normas|rrhh dice|justificante"
        "|los festivos son|calendario laboral|es festivo|es feriado|es fiesta"
        "|ganas de|qué ganas|tus vacaciones|vuestras vacaciones|disfrutado|disfruté|qué tal tus|qué tal el"
        "|qué tal tu|qué tal fueron|cómo fueron|cómo fue|la oficina cierra|la oficina está cerrada"
        "|la oficina estará cerrada|la empresa cierra|cerramos|estamos cerrados|las vacaciones escolares"
        "|vacaciones escolares|no veo la hora"
        "|recuérdame|recuerdame|recuérdame que"
        "|hay que pedirlas|hay que pedirlo|hay que pedirlos|hay que solicitarlas|tienen que pedirse"
        "|abierto|abierta|abiertos|abiertas"
        "|deben pedirse|deben solicitarse|se piden|ya casi|casi son vacaciones|casi de vacaciones"
        "|con cuánta antelación"
        "|busco piso|busco casa|estoy buscando|diferencia|se aplaza|se ha aplazado|se retrasa"
        "|pasé un buen|pasé un gran|he pasado un buen|pasé un fin de semana|hemos pasado un buen"
        "|pasé una buena|he pasado una buena"
        "|qué tal las|qué tal fue|cómo han ido|hace falta un|se necesita un|hemos ganado|ganamos|perdimos"
        "|hemos perdido"
        "|me alegro|me alegra|qué bien que"
        "|he pedido mis|ya he pedido|ya pedí|ya he cogido mis",
        Cue.CANCEL: "cancela|cancelar|cancele|cancelo|anula|anular|anulo|borra|borrar|elimina|eliminar|quita|quitar"
        "|cancélame|anúlame|retira|retirar|suprime|suprimir|bórrame|quítame|cancelación|puedes cancelar"
        "|quiero cancelar|elimíname|desapunta|desapúntame|libera|renuncio|devuelve|cancelen|desmarca|cancelas|bórralo"
        "|bórrala|anúlalo|anúlala|elimínalo|elimínala|quítalo|quítala|cancélala|retiro"
        "|borres|elimines|canceles|anules|quites|borren",
        Cue.UNDO: "restaura|restáuralo|vuelve a ponerlo|ponlo como estaba|déjalo como estaba|deshaz lo último|"
        "deshaz el último cambio|da marcha atrás|deshaga|recupéralo|"
        "deshacer|deshaz|deshazlo|revertir|revierte|deshaz eso|vuelve atrás|dar marcha atrás",
        Cue.CHANGE: "cambia|cambiar|cambie|modifica|modificar|mueve|mover|pasa|pásalo|desplaza|desplazar|aplaza"
        "|aplazar|pospón|posponer|retrasa|retrasar|adelanta|adelantar|alarga|alargar|amplía|ampliar|acorta|acortar"
        "|prolonga|prolongar|extiende|extender|corrige|corregir|traslada|trasladar|cámbialo|muévelo|actualiza"
        "|actualizar|reprograma|reprogramar|ajusta|ajustar|cámbiame|muéveme|intercambia|reduce|reducir|recorta"
        "|corrígelo|corrígela|corrígeme"
        "|un día más|dos días más|una semana más|un día menos|dos días menos|una hora menos"
        "|recortar|cambio|cambiarlo|moverlo|posponlo|modificación|reagenda|reagendar|corre|corrección|alárgalo"
        "|amplíalo|prolóngalo|extiéndelo|acórtalo|retrásalo|adelántalo|aplázalo|modifícalo"
        "|déjalo solo|déjalo sólo|déjalo en|deja solo|deja sólo|déjame solo|dejarlo en|dejarlo solo",
        Cue.MAKE_IT: "mejor|que sea|que sean|mejor el|prefiero|preferiría|déjalo en|ponlo|hazlo|hagámoslo|digamos"
        "|más bien|mejor dicho|debería ser|tiene que ser|solo la|que empiece|que termine|mejor que sea|conviértelo"
        "|empieza a las|termina a las|ponlo el|sean|solo por|sólo por|solamente por|solo el|únicamente por|solo los"
        "|en realidad es|es en realidad|en realidad era|en realidad son"
        "|que acabe"
        "|ponla|ponlos"
        "|ponerlo",
        Cue.MEANT: "dije|he dicho|yo dije|había dicho|"
        "quería decir|quise decir|quiero decir|me refería|me refiero|me equivoqué|me he equivocado"
        "|día equivocado|fecha equivocada"
        "|error|mi error|está mal|eso está mal|ups|no es eso|no era|no,|equivocado|equivocada|no es correcto"
        "|mal,"
        "|incorrecto|hora equivocada"
        "|me confundí|no quería decir",
        Cue.INSTEAD: "en vez de|en lugar de|en vez del|en lugar del|en su lugar|en cambio",
        Cue.BUT: "pero|aunque|sin embargo|no obstante|sino",
        Cue.BECAUSE: "porque|por|debido a|debido al|a causa de|para|ya que|puesto que|como|por motivo de|por motivos"
        "|pq|xq|por causa de|con motivo de"
        "|a causa del|para ir|para ir a|por asuntos|para acompañar|para cuidar|para recoger"
        "|para llevar|para ver|gracias a"
        "|tengo cita|tengo|por razones",
        Cue.SO: "así que|por lo que|entonces|por tanto|de modo que",
        Cue.IF: "si|y si|en caso de|supongamos|suponiendo|imagina|a menos que|en el caso de|qué pasa si|qué pasaría"
        "|siempre que|en caso"
        "|ojalá",
        Cue.MAYBE: "debería pedir|debería coger|debería tomar|debería tomarme|debería cogerme|debo pedir|"
        "quizás|quizá|tal vez|a lo mejor|puede que|probablemente|posiblemente|pensando en|estoy pensando"
        "|no sé|no estoy seguro"
        "|no estoy segura|no sé si|me pregunto|estoy dudando|dudo|ojalá|espero|capaz|sueño con|todavía no sé"
        "|aún no sé|creo que tal vez"
        "|por confirmar|me lo estoy pensando|estaba pensando|podría ser|eventualmente|a ver si|estoy considerando"
        "|me planteo"
        "|vi que|he visto que|oí que|he oído que|parece que|me han dicho que"
        "|se suponía que|iba a estar|debía estar"
        "|no lo sé|no sé aún"
        "|pero no lo sé|pero no sé|pero aún no lo sé",
        Cue.HELP: "ayuda|ayúdame|ayudame|socorro|qué puedes hacer|qué sabes hacer|cómo funciona|cómo funciona esto"
        "|cómo funcionas|instrucciones"
        "|comandos|cómo puedo|cómo reservo|cómo pido|cómo se usa|cómo te uso|ejemplos|ejemplo|quién eres|qué eres"
        "|qué haces|tutorial|guía|manual"
        "|cómo cancelo|cómo hago|cómo apunto|qué puedo decir|qué te puedo decir|help|cómo solicito|cómo se"
        "|qué hace este bot|qué puede hacer este bot|qué hace el bot|para qué sirve este bot"
        "|cómo borro|cómo elimino|cómo cambio|cómo anulo"
        "|cómo veo|cómo consulto|cómo puedo ver|no entiendo"
        "|qué sabe hacer este bot|cómo aviso|cómo digo|cómo informo|cómo comunico|cómo notifico"
        "|cómo puedo usar|para qué sirves"
        "|me puedes ayudar|puedes ayudarme|hablas|entiendes|opciones|cómo registro|explícame|explica|necesito ayuda"
        "|cómo empiezo|como funciona"
        "|que puedes hacer|cómo te puedo"
        "|sabes gestionar|puedes gestionar|gestionas"
        "|me ayudas",
        Cue.GREETING: "hola|buenos días|buenas|buenas tardes|buenas noches|hey|qué tal|qué hay|saludos|holi|ey"
        "|muy buenas|hola a todos|ola"
        "|buen día|hello|hi|cómo estás|holaa|q tal|que tal"
        "|wenas",
        Cue.THANKS: "gracias|muchas gracias|mil gracias|genial|perfecto|estupendo|fantástico|guay|super|súper"
        "|excelente|te lo agradezco|muy amable"
        "|buen trabajo|bravo|gracias a ti|grcs|maravilloso|buenísimo|chévere|agradezco|muchísimas gracias|qué bien"
        "|eres el mejor|eres un crack",
        Cue.YES: "sí|si|vale|ok|de acuerdo|claro|correcto|exacto|confirmo|confirmar|confirma|adelante|hazlo|así es"
        "|por supuesto|está bien|perfecto"
        "|okey|okay|eso es|venga|dale|sí gracias|sí por favor|sip|resérvalo|regístralo|guárdalo|envía|de una"
        "|me parece bien|efectivamente|listo"
        "|bueno|sí claro|apúntalo|está correcto"
        "|confirmado",
        Cue.NO: "no|no gracias|nop|nah|mejor no|para nada|ahora no|nones",
        Cue.DISMISS: "olvídalo|olvidalo|déjalo|dejalo|da igual|no importa|nada|ignóralo|no lo reserves"
        "|no lo registres|detente|no lo hagas"
        "|deja|cancélalo|cancelalo|cancela eso|olvida eso|no hagas nada|nada nada|da lo mismo|olvídate|déjalo estar"
        "|no te preocupes"
        "|olvida lo que dije|olvida mi mensaje|descártalo|descartar|descarta|mejor déjalo|no reserves nada|olvida"
        "|olvida lo anterior",
        Cue.PRIVACY: "privacidad|protección de datos|rgpd|datos personales|quién puede ver|quién ve|qué guardas"
        "|qué datos|mi jefe puede ver"
        "|puede ver mi jefe|es confidencial|qué sabes de mí|confidencialidad"
        "|mis datos|todos mis datos|mi información",
        Cue.SETTINGS: "configuración|ajustes|preferencias|cambiar idioma|cambiar el idioma|mi horario laboral"
        "|cambia el idioma|opciones de idioma",
        Cue.SIGN_OUT: "cerrar sesión|cierra sesión|cierra la sesión|desconéctame|salir de la cuenta|cerrar la sesión"
        "|desconectar",
        Cue.FORGET: "olvídame|borra mis datos|elimina mis datos|bórrame de|borrar mis datos|olvida todo sobre mí"
        "|elimina mi cuenta",
        Cue.ADD: "añade|añadir|agrega|agregar|también|suma|además|añádeme|agrégame|incluye|incluir|súmale|y también"
        "",
        Cue.ONLY: "solo|sólo|solamente|únicamente|nada más|nomás",
        Cue.FAREWELL: "adiós|hasta luego|hasta pronto|nos vemos|buen fin de semana|buen finde|chao|chau|bye"
        "|felices vacaciones|que descanses|hasta la vista|feliz navidad|feliz año|felices fiestas|hasta la próxima"
        "|que te vaya|buen viaje"
        "|que tengas|que tengáis|buenas vacaciones|feliz"
        "|feliz cumpleaños|felicidades"
        "|por fin viernes|por fin es viernes"
        "|buena semana|buen lunes|buen martes|buen miércoles|buen jueves|buen viernes|buen sábado"
        "|buen domingo|buen puente|buen descanso|buena tarde a todos|buen día a todos|bonito fin de semana"
        "|lindo fin de semana|feliz finde"
        "|ya voy|ahora voy|voy para allá|voy de camino|suerte con|suerte para|mucha suerte",
        Cue.UNTIL_THEN: "hasta|hasta la|hasta las",
        Cue.AM: "estoy|estaré|tengo|estaba|tendré|he|tuve|estuve"
        "|libro|libraré",
        Cue.IN_PLACE_OF: "en vez de|en lugar de|en vez del|en lugar del|en vez de el",
        Cue.THING: "coche|carro|auto|moto|bici|bicicleta|patinete|ordenador|computadora|compu|portátil|pc|móvil"
        "|celular|teléfono|tableta|impresora|pantalla|teclado|ratón|auriculares|router|nevera|frigorífico"
        "|lavadora|lavavajillas|cafetera|horno|calefacción|caldera|tele|perro|gato|paquete|pedido|maleta",
        Cue.FREE: "libre|disponible",
        Cue.DID: "corrí|corrió|corrimos|ganamos|ganó|gané|ganaron|llamó|llamaron|llamé|ha llamado|han llamado"
        "|he llamado|compré|compró|compramos|comimos|cené|cenamos|bailé|bailamos|jugué|jugó|jugamos|soñé|nació"
        "|ha nacido|casó|se casó|casaron|se casaron|rompió|se rompió|nevó|llovió|monté|cociné|nadé|dormí|leí"
        "|escuché|encontré|disfruté|disfrutamos|aprendí|he corrido|hemos corrido|hemos ganado|ha ganado"
        "|han ganado|he comprado|hemos comido|he dormido|he visto|hemos visto|viste|visteis|has visto|vi la peli"
        "|vi la película|vi el partido|vimos|celebramos|hablamos|murió el"
        "|almorcé|almorzamos|paseamos|merendamos"
        "|nos mudamos|me mudé",
        Cue.QUOTE: "escribió|asunto:|re:|rv:|reenviado|dijo que|dice que"
        "|dijo|me dijo|ha dicho|me ha dicho|dice|escribe",
    },
)  # fmt: skip
