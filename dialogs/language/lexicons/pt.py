"""Portuguese, as people in Portugal and Brazil type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="pt",
    order=Order(meridiem=False, two_faced=True, verb_last=True),
    weekdays=(
        ("segunda sim, segunda não|segunda sim segunda não|segunda|segunda-feira|segunda feira|seg|2ª feira"
        "|2ª-feira|2a feira|segundafeira"),
        ("terça sim, terça não|terça sim terça não|terça|terça-feira|terça feira|ter.|3ª feira|3ª-feira|3a feira"
        "|tercafeira"),
        ("quarta sim, quarta não|quarta sim quarta não|quarta|quarta-feira|quarta feira|qua|4ª feira|4ª-feira"
        "|4a feira|quartafeira"),
        ("quinta sim, quinta não|quinta sim quinta não|quinta|quinta-feira|quinta feira|qui|5ª feira|5ª-feira"
        "|5a feira|quintafeira"),
        ("sexta sim, sexta não|sexta sim sexta não|sexta|sexta-feira|sexta feira|sex|6ª feira|6ª-feira|6a feira"
        "|sextafeira"),
        "sábado|sáb|sab",
        "domingo|dom",
    ),
    plural_weekdays=(
        "segundas|segundas-feiras|segundas feiras",
        "terças|terças-feiras|terças feiras",
        "quartas|quartas-feiras|quartas feiras",
        "quintas|quintas-feiras|quintas feiras",
        "sextas|sextas-feiras|sextas feiras",
        "sábados",
        "domingos",
    ),
    months=(
        "janeiro|jan",
        "fevereiro|fev",
        "março|mar|marco",
        "abril|abr",
        "maio|mai",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ),
    units={
        Unit.MINUTE: "minuto|minutos|min|mins|minutinhos"
        "|quarto de hora|um quarto de hora|três quartos de hora",
        Unit.HOUR: "hora|horas|h|hs|hrs|horinha|horinhas",
        Unit.DAY: "dia|dias|dia corrido|dias corridos|dias seguidos|diazinho",
        Unit.WORKDAY: "dia útil|dias úteis|dia de trabalho|dias de trabalho",
        Unit.WEEKEND: "fim de semana|fds|fim-de-semana|fins de semana|fim de sem|fins-de-semana",
        Unit.WEEK: "semana|semanas|quinze dias|15 dias|quinzena|uma quinzena|oito dias|semaninha"
        "|para a semana|pra semana|prá semana",
        Unit.MONTH: "mês|meses",
        Unit.QUARTER: "trimestre|trimestres",
        Unit.YEAR: "ano|anos",
    },
    days={
        0: "hoje|hj|oje|no dia de hoje|hoje mesmo",
        1: "amanhã|amanha|amanhâ|amnh|amnhã|amahã|dia seguinte|o dia seguinte|amañhã|amh|manhana|amanhan|amnha",
        2: "depois de amanhã|depois d'amanhã|depois de amnh|dps de amanhã|depois damanhã",
        -1: "ontem|otem",
        -2: "anteontem|antes de ontem|ante-ontem",
    },
    which={
        0: "este|esta próxima|este próximo|esta|estes|estas|neste|nesta|deste|desta|atual|actual|corrente|em curso"
        "|esse|essa|nesse|nessa|desse"
        "|dessa",
        1: "para a semana|pra semana|prá semana|próximo|próxima|próximos|próximas|que vem|seguinte|seguintes"
        "|a próxima|o próximo|na próxima|no próximo"
        "|as próximas"
        "|os próximos|da próxima|do próximo|nas próximas|nos próximos|prox|q vem|que entra|que vêm"
        "|vindouro|à próxima",
        -1: "passado|passada|passados|passadas|último|última|últimos|últimas|anterior|a última|o último|na última"
        "|no último"
        "|as últimas|os últimos|da última|na passada|nas últimas|nos últimos",
    },
    parts={
        Part.MORNING: "manhã|de manhã|pela manhã|da manhã|na manhã|a manhã|manhãs|na parte da manhã|parte da manhã"
        "|à manhã"
        "|toda a manhã|a manhã toda|de manhãzinha|período da manhã|no período da manhã|manha|a manhã inteira"
        "|de manhã cedo"
        "|por a manhã|a parte da manhã|durante a manhã|turno da manhã",
        Part.NOON: "meio-dia|do meio-dia|12 horas em ponto",
        Part.AFTERNOON: "tarde|à tarde|de tarde|pela tarde|da tarde|na tarde|a tarde|tardes|na parte da tarde"
        "|parte da tarde"
        "|toda a tarde|a tarde toda|período da tarde|no período da tarde|a tarde inteira|à tardinha|pelas tardes"
        "|após o almoço"
        "|a parte da tarde|depois do almoço|durante a tarde|a parte de tarde|turno da tarde"
        "|pm",
        Part.EVENING: "fim da tarde|fim de tarde|final da tarde|final de tarde|ao fim da tarde|no final da tarde",
        Part.NIGHT: "noite|à noite|de noite|da noite|na noite|a noite|noites|madrugada|da madrugada|de madrugada"
        "|pela noite",
        Part.MIDNIGHT: "meia-noite|meia noite",
    },
    parts_today={
        Part.MORNING: "esta manhã|nesta manhã|hoje de manhã|hoje pela manhã|essa manhã",
        Part.AFTERNOON: "esta tarde|nesta tarde|hoje à tarde|hoje de tarde|essa tarde|hoje a tarde|hoje pela tarde",
        Part.NIGHT: "esta noite|nesta noite|hoje à noite|hoje de noite|essa noite",
    },
    links={
        Link.FROM: "desde|a partir de|a partir das|a partir da|a partir do|a partir|começando|começando em"
        "|com início em|desde as|desde a"
        "|partir de|com início|iniciando|iniciando em|a contar de|das|desde o|a começar em|a começar|a partir d"
        "|começam|iniciam",
        Link.OF_THE: "do dia|de dia",
        Link.FROM_THE: "a partir do dia|desde o dia|começando no dia|a partir de dia|desde dia",
        Link.TO: "-|–|—|->",
        Link.AT_OR_TO: "a|à",
        Link.TO_THE: "ao|ao dia|a dia",
        Link.UNTIL: "até|até ao|até à|até a|até às|até as|até aos|ate|até o|té"
        "|até que termine|até o final de"
        "|acabam|terminam",
        Link.BETWEEN: "entre|entre as|entre a",
        Link.AND: "e|&|bem como|e também|+|e na|e a|e as|e às|e ainda|e de|e nas|e nos",
        Link.OR: "ou|ou então",
        Link.EXCEPT: "exceto|excepto|salvo|menos|à exceção de|com exceção de|com exceção da|mas não|tirando|excluindo"
        "|sem contar|sem ser|mas não na|exceto na|exceto a|menos na|menos a|à exceção da|tirando a|salvo na"
        "|excepto na|excepto a|menos à|exceto à|a não ser|sem incluir|com excepção de|com excepção da|tirando na",
        Link.PLUS: "mais|além de|além disso|além da|além do",
        Link.AFTER: "depois de|depois da|depois do|depois das|após|após as|após o|após a|a seguir a|a seguir à"
        "|passadas as|depois|a seguir ao",
        Link.BEFORE: "antes de|antes da|antes das|não antes das|não antes de|antes do|antes dos",
        Link.AT: "às|à uma|por volta das|por volta de|pelas|lá pelas|cerca das|cerca de|aproximadamente"
        "|mais ou menos às|aí pelas"
        "|perto das|ali pelas|em torno das|@|em volta das|às exatas"
        "|umas",
        Link.ON: "o|os|as|na|no|nas|nos|à|aos|ao|numa|num",
        Link.THE: "dia|no dia|o dia|em dia|para dia|para o dia|nos dias|dias|os dias|aos dias|pro dia|na data de"
        "|data de",
        Link.OF: "de|da|do|dos|das|d",
        Link.IN: "em|dentro de|daqui a|durante o|durante a|no mês de|em o|ao longo de|no decorrer de|daqui"
        "|ao longo da|daqui há"
        "|nos meses de",
        Link.FOR: "por|durante|para|com duração de|duração|duração de|por um período de|pelo período de|por cerca de"
        "|por uns|por umas",
        Link.AGO: "há|faz|há cerca de",
        Link.LATER: "depois|mais tarde|a partir de agora|a contar de hoje",
        Link.BACK: "volto|volto a|volto na|voltarei|de volta|regresso|regressarei|regresso ao trabalho|de regresso"
        "|estou de volta|estarei de volta|retorno|retornarei|volto ao trabalho|volto a trabalhar|volta|voltando"
        "|regressando|regresso na|regresso a|volta ao trabalho|volta na|vou estar de volta|vamos estar de volta"
        "|retomo|retomo o trabalho|voltar|volto para o escritório|volto ao escritório|volto só|só volto"
        "|de volta ao trabalho|retomarei|regressar|estar de volta|voltaremos|volto pra|regresso à|volto à"
        "|retorno ao trabalho"
        "|voltei|voltei de férias|regressei|regressei de férias|já voltei",
        Link.LEAVING: "saio|sairei|sair mais cedo|saio mais cedo|sair cedo|saio cedo|vou sair|vou sair mais cedo"
        "|vou embora|ir embora|vou-me embora|me vou|ir-me embora|preciso sair|preciso de sair|tenho de sair"
        "|tenho que sair|sair|termino|acabo|acabo mais cedo|termino mais cedo|terminar mais cedo|saída antecipada"
        "|saída|saindo|vou embora mais cedo|largo|encerro|preciso ir embora|tenho de ir embora"
        "|saio um pouco mais cedo|sair um pouco mais cedo|vou ter de sair|deixo o escritório|vou precisar sair"
        "|vou ter que sair|ir embora mais cedo|acabar mais cedo|vou terminar|preciso de ir embora|saindo mais cedo"
        "|desligo|deslogo|sairei mais cedo|tenho que ir embora|me ausento a partir das|embora|embora mais cedo"
        "|embora cedo|saída mais cedo|largo mais cedo|saí|fui embora|tenho de sair mais cedo|tenho que sair mais cedo"
        "|preciso sair mais cedo|preciso de sair mais cedo|vou ter de sair mais cedo|vou ter que sair mais cedo"
        "|tenho de sair cedo|preciso sair cedo|tenho que sair cedo"
        "|trabalho até às|trabalho até as|trabalho até à|trabalharei até às|estou até às|estarei até às"
        "|fico até às|fico até as|ficarei até às|estou cá até às|disponível até às|trabalho só até às"
        "|só trabalho até às"
        "|paro|pararei"
        "|estou até ao|trabalho até ao",
        Link.ARRIVING: "chego|chegarei|chegar|chego atrasado|chego atrasada|chegar atrasado|chegar atrasada|atrasado"
        "|atrasada|chego mais tarde|chegar mais tarde|vou chegar|vou chegar atrasado|vou chegar atrasada"
        "|vou chegar mais tarde|vou me atrasar|vou-me atrasar|me atrasar|atraso|com atraso|entro"
        "|entro mais tarde|entrar mais tarde|entrarei|começo|começo mais tarde|começar mais tarde|começarei"
        "|só chego|só entro|só começo|não antes|só estou a partir das|venho mais tarde"
        "|disponível a partir das|só estarei disponível a partir das|chegando|chegada|só vou chegar"
        "|só vou estar a partir das|só apareço|vou entrar|vou entrar mais tarde|vou começar"
        "|vou começar mais tarde|só posso chegar|só consigo chegar|chegarei mais tarde|chegarei atrasado"
        "|chegarei atrasada|só pego|só estarei disponível depois das|ligo-me|me conecto"
        "|só estarei a partir das|cheguei|entrei|chego tarde|chegar tarde|vou chegar tarde|chegarei tarde"
        "|entro tarde|começo tarde|venho às|só venho às|só estou às|só estarei às|estarei às"
        "|estarei a partir das"
        "|de atraso",
        Link.NOT_UNTIL: "não chego antes das|não chego antes de|não estou antes das|não estarei antes das"
        "|não estarei disponível antes das|não estou disponível antes das|não consigo chegar antes das"
        "|não vou chegar antes das|não começo antes das"
        "|não volto antes de|não volto até|não volto antes|não regresso antes de|não regresso até"
        "|não estou até|não estarei até|não venho até|não venho antes de|não trabalho até|não vou estar até"
        "|não vou estar antes de|não volto antes da|não regresso antes da|não estou antes da",
        Link.ONLY_THERE: "só trabalho|trabalho só|só trabalharei|só vou trabalhar|só estou|só estarei"
        "|só vou estar|estou só"
        "|estarei só|só venho|só estou disponível|só estarei disponível|disponível só|apenas trabalho"
        "|trabalho apenas|apenas estou|estou apenas|estarei apenas|só estou cá|só vou estar cá"
        "|somente trabalho|trabalho somente|só vou ao escritório"
        "|só trabalhei|trabalhei só|só estive|apenas trabalhei",
        Link.EVERY: "todas as|todos os|toda|todo|cada|tds as|tds os|todo o|todas|todos",
        Link.ALTERNATE: "segunda sim, segunda não|segunda sim segunda não|terça sim, terça não|terça sim terça não|"
        "quarta sim, quarta não|quarta sim quarta não|quinta sim, quinta não|quinta sim quinta não|"
        "sexta sim, sexta não|sexta sim sexta não|"
        "uma sim outra não|alternadas|a cada duas|de duas em duas|alternados|a cada 2"
        "|sim, outra não|sim outra não|sim e outra não",
        Link.HALF: "meia|meio|metade de|metade da|metade do",
        Link.HALF_DAY: "meio dia|meio período|meia jornada|1/2 dia|meio expediente|metade do dia|meios dias"
        "|meio-período|meio turno|½ dia|meia folga|um meio dia"
        "|meio-dia de folga|meio-dia de férias|meio-dia livre",
        Link.WHOLE: "toda|todo|toda a|todo o|inteiro|inteira|completo|completa",
        Link.WHOLE_DAY: "o dia todo|dia todo|todo o dia|o dia inteiro|dia inteiro|dia completo|todo dia"
        "|o dia completo|um dia inteiro"
        "|dia integral|período integral|tempo inteiro|o dia td",
        Link.REST: "resto de|o resto de|resto da|resto do|o resto da|o resto do|restante da|o restante da"
        "|o que resta da|o restante do"
        "|pelo resto da|no resto da|restante do",
        Link.REST_OF_DAY: "resto do dia|o resto do dia|restante do dia|o restante do dia|resto da tarde"
        "|o resto da tarde|pelo resto do dia|no resto do dia|vou-me embora agora|vou embora agora|saio agora"
        "|saindo agora|já vou embora|por hoje chega|terminei por hoje|encerro por hoje|acabei por hoje|vou para casa"
        "|vou pra casa|indo para casa|por hoje é só|estou a sair agora|vou para casa agora|vou embora já"
        "|já terminei por hoje|encerrando por hoje|fechei por hoje|por hoje terminei|por hoje acabei|por hoje encerro"
        "|por hoje já chega"
        "|até ao fim do dia|até ao final do dia|até o fim do dia|até o final do dia|até fim do dia"
        "|até ao fim da tarde",
        Link.NOW: "agora|já|agora mesmo|imediatamente|de imediato|desde já|a partir de já|neste momento|agorinha"
        "|a partir de agora",
        Link.QUARTER_HOUR: "quarto|um quarto|quarto de|um quarto de",
        Link.QUARTER_BEFORE: "menos um quarto|menos quarto",
        Link.OCLOCK: "hora|horas|h|hs|hrs|em ponto|horas em ponto",
        Link.A: "um|uma|1a",
        Link.WEEK_OF: "semana de|a semana de|na semana de|semana do dia|semana que começa em|semana que começa a"
        "|a semana do dia|semana do"
        "|na semana do dia|semana com início em|toda a semana de|a semana que começa a",
        Link.AFTER_NEXT: "a seguir à próxima|depois da próxima|retrasada",
        Link.IN_A_WEEK: "a oito|de hoje a oito|a oito dias",
        Link.CALENDAR_WEEK: "semana número|semana nº",
        Link.START_OF: "início de|no início de|inícios de|começo de|no começo de|princípio de|no princípio de"
        "|início do|no início do"
        "|princípios de|começo do|no começo do|início da|no início da|começo da|em inícios de",
        Link.MIDDLE_OF: "meados de|em meados de|meio de|no meio de|a meio de|meados do|meio do|no meio do",
        Link.END_OF: "fim de|no fim de|final de|no final de|fins de|finais de|em fins de|fim do|no fim do|final do"
        "|no final do|fim da|no fim da"
        "|final da|no final da|em finais de|finalzinho de",
        Link.MORE: "mais|seguidos|seguidas|completas|completos|inteiras|inteiros|consecutivos|consecutivas|bons|boas"
        "|extra|adicionais"
        "|primeiros|primeiras",
    },
    numbers={
        0: "zero", 1: "um só|uma só", 2: "dois|duas|um par de|par de|quinze dias|15 dias|quinzena|uma quinzena|ambos"
        "|ambas|2 ou 3"
        "|um casal de", 3: "três|uns|umas|alguns|algumas|uns poucos|tres", 4: "quatro", 5: "cinco", 6: "seis"
        "|meia dúzia de", 7: "sete",
        8: "oito", 9: "nove", 10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "catorze|quatorze",
        15: "quarto de hora|um quarto de hora|quinze",
        16: "dezasseis|dezesseis", 17: "dezassete|dezessete", 18: "dezoito", 19: "dezanove|dezenove", 20: "vinte",
        21: "vinte e um|vinte e uma", 22: "vinte e dois"
        "|vinte e duas", 23: "vinte e três", 24: "vinte e quatro", 25: "vinte e cinco",
        26: "vinte e seis", 27: "vinte e sete", 28: "vinte e oito", 29: "vinte e nove", 30: "trinta",
        31: "trinta e um", 40: "quarenta",
        45: "três quartos de hora|quarenta e cinco", 50: "cinquenta", 90: "noventa",
    },
    ordinals={
        1: "primeiros|primeiras|os primeiros|as primeiras|primeiro|primeira|o primeiro|no primeiro", 2:
        "segundo|segunda|o segundo"
        "",
        3: "terceiro|terceira|o terceiro", 4: "quarto|quarta"
        "", 5: "quinto|quinta",
        6: "sexto|sexta", 7: "sétimo", 8: "oitavo", 9: "nono", 10: "décimo",
        -1: "último|última|o último|a última|na última|no último|últimos|últimas|as últimas|os últimos",
    },
    meridiems=("a.m.|a.m|am", "p.m.|p.m|pm"),
    holidays={
        "christmas_eve": "véspera de natal|consoada|a véspera de natal|noite de natal",
        "christmas_day": "natal|dia de natal|o dia de natal|no natal",
        "new_years_eve": "véspera de ano novo|réveillon|passagem de ano|passagem do ano|fim de ano|a passagem de ano"
        "|ano velho",
        "new_years_day": "ano novo|dia de ano novo|primeiro do ano|o dia de ano novo",
        "good_friday": "sexta-feira santa|sexta feira santa|sexta santa|sexta-feira da paixão|a sexta-feira santa",
        "easter_sunday": "páscoa|domingo de páscoa",
        "easter_monday": "segunda-feira de páscoa|segunda de páscoa",
        "maundy_thursday": "quinta-feira santa|quinta santa",
        "palm_sunday": "domingo de ramos",
        "carnival_monday": "segunda de carnaval|segunda-feira de carnaval",
        "shrove_tuesday": "carnaval|terça de carnaval|terça-feira de carnaval|dia de carnaval|entrudo",
        "ash_wednesday": "quarta de cinzas|quarta-feira de cinzas",
        "corpus_christi": "corpo de deus|corpus christi|dia do corpo de deus",
        "freedom_pt": "dia da liberdade|25 de abril feriado|o dia da liberdade",
        "labour_day_may": "dia do trabalhador|dia do trabalho|o dia do trabalhador",
        "portugal_day": "dia de portugal|dia de camões",
        "assumption": "assunção|assunção de nossa senhora|nossa senhora de agosto",
        "republic_pt": "implantação da república|dia da república",
        "all_saints": "todos os santos|dia de todos os santos|finados",
        "restoration_pt": "restauração da independência|dia da restauração",
        "immaculate": "imaculada conceição|nossa senhora da conceição|dia da imaculada",
        "epiphany": "dia de reis|reis|epifania",
        "st_john": "são joão|dia de são joão|s. joão",
        "st_martin": "são martinho",
        "valentines_day": "dia de são valentim|são valentim",
        "halloween": "halloween|dia das bruxas",
        "bank_holiday": "feriado|o feriado|no feriado|próximo feriado|o próximo feriado|no próximo feriado",
    },
    leave={
        Leave.PLAIN: "fora|folga|de folga|folgas|folgo|folgar|folgarei|folguei|ausente|ausência|ausências|ausentar"
        "|ausentar-me|me ausentar|ausento-me|me ausento|não trabalho|não trabalharei|não vou trabalhar|não estou"
        "|não estarei|não vou estar|não venho|não virei|não vou|não irei|não posso ir|não poderei ir|não posso vir"
        "|não posso trabalhar|não poderei trabalhar|indisponível|não disponível|não estou disponível"
        "|não estarei disponível|não estou no escritório|não estarei no escritório|livre|off|ooo|falto|faltar"
        "|faltarei|faltei|falta|vou faltar|sem mim|não contem comigo|não contes comigo|não fui|não trabalhei|não vim"
        "|não estive|não pude ir|não pude trabalhar|fico em casa|ficarei em casa|fiquei em casa|descanso"
        "|não compareço|não comparecerei|não consigo ir|não consigo trabalhar|não vou conseguir ir"
        "|não vou conseguir trabalhar|bloqueia|bloquear|bloqueie|tempo livre|inacessível|incontactável"
        "|não vou ao escritório|não vou ao trabalho|emendar|emendar o feriado|day off|day-off|dayoff|vou estar fora"
        "|vou ficar em casa|não dá para trabalhar|não dá pra trabalhar|desligado|desligada|não poderei estar"
        "|não posso estar|não vou poder ir|não vou poder trabalhar|não vou poder estar|não vou vir|não trampo"
        "|não vou aparecer|não apareço|tô fora|to fora|tou fora|não tô|não tou|não conseguirei ir|dispensa|dispensado"
        "|dispensada|não ia estar|não vou comparecer|não poderei comparecer|não vou tar|não estaremos|n vou"
        "|n trabalho|n estou|n venho|n vou trabalhar|n vou estar|n estarei|n posso ir"
        "|ausentar-me-ei|vou ausentar-me|vou-me ausentar|vou me ausentar"
        "|out"
        "|não posso comparecer|não poderei vir"
        "|já não estou|já não estarei"
        "|fico com o miúdo|fico com a miúda|fico com os miúdos|fico com o meu filho|fico com a minha filha"
        "|fico com as crianças|fico com o bebé|tenho de ficar com o miúdo|tenho de ficar com os miúdos"
        "|tenho de ficar em casa|tenho que ficar em casa|vou ficar com meu filho|vou ficar com as crianças"
        "|vou ficar com minha filha"
        "|não estou de todo|não estou mesmo",
        Leave.KIND: "férias|de férias|em férias|baixa|de baixa|baixa médica|licença|de licença|licença parental"
        "|licença de maternidade|licença de paternidade|licença maternidade|licença paternidade|licença médica"
        "|licença sem vencimento|banco de horas|atestado|de atestado|afastado|afastada|ponte|fazer ponte|faço ponte"
        "|a ponte|feriado prolongado|sabática|licença sabática|licença casamento|licença de casamento|lua de mel"
        "|compensação|recesso|abono|licença prêmio|licença remunerada|licença não remunerada|ferias|férias de verão"
        "|férias de natal|tolerância de ponto|ponto facultativo|assistência à família|assistência a filho"
        "|horas extra compensadas|folga compensatória|licença nojo|licença luto|licença gala"
        "|atestado médico"
        "|férias natal|férias do natal",
        Leave.ILL: "doente|adoentado|adoentada|indisposto|indisposta|maldisposto|maldisposta|não me sinto bem"
        "|não estou bem|mal disposto"
        "|mal disposta|sinto-me mal|me sinto mal|estou mal|passando mal|constipado|constipada|gripado|gripada"
        "|engripado|engripada"
        "|de cama|doença|enfermo|resfriada|me sentindo mal|não estou me sentindo bem|não tô me sentindo bem"
        "|passei mal"
        "|não me estou a sentir bem|intoxicação alimentar|a vomitar|vomitando|fiquei doente|estou doente|acamado"
        "|acamada|estou péssimo"
        "|não tô bem|estou de cama|sentindo mal"
        "|na cama|fico na cama|doentes"
        "|gripe|febre|enxaqueca|dor de cabeça|dor nas costas|dor de dentes|dor de dente|gastroenterite|covid"
        "|conjuntivite|virose|dor de garganta|dor de barriga|otite|bronquite|varicela|lombalgia|ciática"
        "|amigdalite|constipação|diarreia|vómitos|dores de cabeça|dores nas costas|dengue"
        "|resfriado",
        Leave.TRIP: "viagem|em viagem|de viagem|viajar|formação|em formação|curso|congresso|seminário|conferência"
        "|no estrangeiro|no exterior"
        "|viagem de trabalho|viagem de negócios|viajando|feira de negócios|treinamento|acampar|cruzeiro|esquiar"
        "|excursão|viajo",
    },
    errands={
        Errand.SENSITIVE: "médico|médica|doutor|doutora|dr|dra|dentista|fisioterapia|fisioterapeuta|fisio|psicólogo"
        "|psicóloga|psiquiatra"
        "|terapia|terapeuta|hospital|clínica|operação|cirurgia|ressonância|raio-x|raio x|radiografia|análises"
        "|análises ao sangue"
        "|exame médico|exames médicos|exame de sangue|exames de sangue|vacina|vacinação|ginecologista|oftalmologista"
        "|dermatologista"
        "|cardiologista|ortodontista|pediatra|ortopedista|parteira|ecografia|ultrassom|check-up|consulta"
        "|consulta médica|especialista"
        "|centro de saúde|posto de saúde|funeral|velório|enterro|falecimento|faleceu|luto|tribunal|audiência|advogado"
        "|advogada|notário"
        "|cartório|polícia|delegacia|divórcio|gripe|febre|enxaqueca|dor de cabeça|dor nas costas|dor de dentes"
        "|dor de dente|dores"
        "|gastroenterite|covid|urgência|urgências|pronto-socorro|pronto socorro|emergência|siso|dente|canal"
        "|dente do siso|podologista"
        "|reabilitação|quimioterapia|quimio|diálise|gravidez|pré-natal|igreja|missa|mesquita|batizado|batismo"
        "|comunhão|filho doente"
        "|filha doente|criança doente|ramadão|doar sangue|doação de sangue|oculista|mamografia|enfermeira|tosse"
        "|conjuntivite|virose"
        "|entorse|colonoscopia|osteopata|junta médica|perícia|inss|nutricionista"
        "|amigdalite|otite|bronquite|pneumonia|sinusite|varicela|vírus|lombalgia|ciática|vómitos|vômitos"
        "|diarreia|alergia|torcicolo|cistite|dor de barriga|dor de garganta|dor de estômago"
        "|vacina da gripe|vacina contra a gripe|vacina covid|teste covid|constipação|dores de cabeça"
        "|dores nas costas|dengue"
        "|resfriado",
        Errand.PRIVATE: "compromisso|cabeleireiro|cabeleireira|barbeiro|salão|canalizador|encanador|eletricista"
        "|electricista|mudança|mudanças|mudar de casa|obras|oficina|carro|inspeção|inspeção do carro|banco"
        "|câmara municipal|prefeitura|cartão de cidadão|passaporte|finanças|loja do cidadão|detran|carta de condução"
        "|cnh|exame|exames|prova|provas|vestibular|escola|creche|colégio|infantário|faculdade|universidade|criança"
        "|crianças|filho|filha|filhos|filhas|bebé|bebê|mulher|esposa|marido|mãe|pai|pais|avó|avô|avós|família"
        "|familiar|familiares|irmão|irmã|veterinário|cão|cachorro|gato|casamento|aniversário|anos|festa|formatura"
        "|reunião de pais|aeroporto|voo|trem|comboio|avião|concerto|show do|teatro|jogo|maratona|corrida|pessoal"
        "|pessoais|motivos pessoais|assunto pessoal|assuntos pessoais|motivos familiares|particular|privado"
        "|apartamento|casa nova|caldeira|técnico|internet|fibra|chaveiro|pintor|móveis|sofá|máquina de lavar|imposto"
        "|embaixada|consulado|visto|ginásio|academia|ioga|yoga|massagem|spa|recado|voluntariado|tio|tia|sobrinho"
        "|sobrinha|sogra|sogro|sogros|primo|prima|namorado|namorada|amigo|amiga|amigos|entrega|encomenda|conserto"
        "|senhorio|compras|festival|buscar|levar|cuidar|acompanhar|matrícula|imóvel|vistoria|escritura|festinha"
        "|apresentação da escola|exame de condução|netos|neto|neta|visita|visitas|rodagem|poupatempo|cartão cidadão"
        "|miúdo|miúda|miúdos|menino|menina|pequeno|pequena|garoto"
        "|natação|piscina|padel|ténis|tênis|futebol|dança|aula de inglês|aula de piano|ensaio|coro|judo"
        "|escalada|golfe|aula de condução|pilates"
        "|mudança de casa|mudanças de casa|mudança para a casa nova|mudo de casa|estou de mudanças"
        "|visita de estudo|visita escolar|passeio escolar|passeio da escola"
        "|babysitter|ama|babá",
    },
    chat={"pf": "por favor", "pfv": "por favor", "pff": "por favor", "obg": "obrigado", "vlw": "obrigado",
    "brigado": "obrigado"},
    cues={
        Cue.I: "tenho de|tenho que|tenho de sair|tenho que sair|vou buscar|levo-o|levo-a|"
        "eu|mim|comigo|nós|estou|estarei|tenho|terei|nosso|nossa|vou|estive|quero|preciso"
        "|sou|tive|peço"
        "|tiro|estamos|a gente|tô|tou|fiquei|me|irei"
        "|vou estar|vou ficar|vamos estar"
        "|não trabalho|não trabalharei|não venho|não vou|não irei|não estou|não estarei|fico em casa|falto"
        "|faltarei|faltei|vou faltar|saio|chego|não vou estar|não vou trabalhar|ausento-me|me ausento"
        "|fico|fico com",
        Cue.MY: "meu|minha|meus|minhas",
        Cue.KIN: "mulher|esposa|marido|esposo|companheiro|companheira|namorado|namorada|filho|filha|filhos"
        "|filhas|bebé"
        "|bebê|mãe|pai|pais|irmão|irmã|avó|avô|avós|tia|tio|primo|prima|sobrinho|sobrinha|amigo|amiga|amigos"
        "|vizinho|vizinha|sogra|sogro|sogros|miúdo|miúda|miúdos"
        "|comboio|trem|voo|avião|autocarro|ônibus"
        "|carro|mota|moto|bicicleta"
        "|encomenda|estafeta|táxi|metro|metrô|pacote"
        "|cão|cadela|gato|gata|cachorro|cachorra"
        "|cunhado|cunhada|cunhados|vizinhos|genro|nora"
        "|crianças|criança|netos|neto|neta",
        Cue.WANT: "quero|queria|gostaria|gostava|preciso|precisava|precisaria|solicito|solicitar|peço|pedir|tirar"
        "|tiro|tirarei|vou tirar|posso|poderia|podia|podes|pode|podes marcar|posso ter|seria possível|é possível"
        "|marca|marcar|marque|anota|anotar|anote|reserva|reservar|reserve|regista|registar|registra|registrar"
        "|registre|põe|coloca|colocar|coloque|agenda|agendar|agende|tenho|tenho de|tenho que|devo|pretendo|planejo"
        "|planeio|faz favor|gozar|dá para|dá pra|vou precisar|vou ter|lança|lançar|lance|me dá|dá-me|me dê|inscreve"
        "|põe-me|mete|mete-me|desejo|necessito|vou gozar|marca-me|me marca|me coloca|tem como|terei|pegar|pego"
        "|vou pegar|vou querer|podemos|será que posso|aponta|tomar|tomo|preciso de|queria pedir|conceder|bota|bote"
        "|ponha"
        "|meti|meto|vou meter",
        Cue.TAKE: "tirei|tive|estive|gozei",
        Cue.FILLER: "com ele|com ela|já temos|já tenho|"
        "por favor|se faz favor|sff|olá|oi|bom dia|boa tarde|obrigado|obrigada|obrigado desde já|estou"
        "|estarei|está|estar|é|são|ser|será|seja|sou|há|que|q|se|lhe|te|o|a|os|as|um|uma|com|sem|por|para|pra|pro"
        "|pois|também|só|somente|apenas|mesmo|mesma|equipa|equipe|pessoal,|gente|galera|a todos|todos|muito|um pouco"
        "|pouco|algo|assim|isso|isto|esse|essa|aqui|ali|lá|aí|se possível|se der|se for possível|se puder ser"
        "|se não houver problema|infelizmente|desculpa|desculpe|desculpem|info|aviso|informo|venho informar"
        "|informo que|só para avisar|aviso que|nota|dias|dia|hora|horas|tempo|inclusive|incluído|incluindo"
        "|ambos inclusive|cumprimentos|abraço|abraços|beijos|att|ok|ir|fazer|faço|farei|ter|dar|dá|ao|na|no|da|do|de"
        "|em|já|ainda|outra vez|outro|outra|além|finalmente|realmente|quase|né|ah|eh|ei|hey|então|calendário"
        "|no calendário|agenda|na agenda|planeamento|planejamento|datas|data|seguintes|período|bot|offhand|cedo"
        "|mais cedo|tarde|rápido|me|motivo|motivo:|razão|total|no total|trabalho|escritório|expediente|turno|for|come"
        "|mas sim|como|onde|qual|vez|coisa|coisas|caso|previsto|fico|momento|bocado|um bocado|um pouquinho|legal|bem"
        "|cara|mano|chefe,|prezados|prezado|caro|caros|atenciosamente|aprovado|vai|vão|ficar|estou a|ando|pouquinho"
        "|sim,|nisso|disso|dela|dele|meio que|essas|esses|aquela|aquele|tudo|todo mundo|time|vamos|vamos nos|na parte"
        "|parte|rapidinho|valeu|hein|vou estar|for possível|até|feira|feiras|longo|prolongado|saio|sairei|sair"
        "|vou sair|vou embora|ir embora|preciso sair|preciso de sair|tenho de sair|tenho que sair|termino|acabo|chego"
        "|chegarei|chegar|entro|entrarei|começo|começarei|vou chegar|vou entrar|vou começar|chegada|vou terminar"
        "|encerro|chegando|saindo|casa|em casa|anual|pedido|reserva|marcação|terminar|acabar|finalizar"
        "|era|eram"
        "|fechada|fechado|encerrada|encerrado"
        "|, pessoal"
        "|para avisar|para informar"
        "|queria avisar"
        "|liguei a dizer que|liguei para dizer que|ligo para avisar que|liguei a avisar que|liguei|avisei que"
        "|só para dizer que"
        "|paro|pararei"
        "|a noite toda|toda a noite|a noite inteira"
        "|má noite|noite péssima|noite em branco|noite horrível",
        Cue.SOONER: "mais tarde|mais cedo|antes|depois",
        Cue.COMES: "está|estará|vai estar|vem|virá|estarão",
        Cue.NOT: "afinal não|já não|"
        "não|nunca|jamais|nenhum|nenhuma|nem|nada|nao|n|não tiro|não vou tirar|não estou de|não estou doente"
        "|não estou fora|não estou ausente"
        "|não estarei de|não estarei fora|não estarei ausente|não vou estar de|não vou estar fora"
        "|não vou estar ausente|não vou de|não quero"
        "|não tenho|não terei|não folgo|não vou folgar|não falto|não vou faltar|não faltarei|não estive de"
        "|não estive doente|não vou gozar|não é"
        "|não peço|não vou pedir|não sou|não vou ter|não estou livre|não tô de|não tou de|não tô doente"
        "|não vou entrar de|sem",
        Cue.NEED_NOT: "já não|não preciso|já não preciso|não é preciso|já não é preciso|não vou precisar|não precisa"
        "|não precisa mais"
        "|não preciso mais|já não quero|não quero mais|foi cancelado|foi cancelada|cancelado|cancelada|canceladas"
        "|cancelados|anulado|anulada"
        "|mudei de ideia|mudei de ideias|mudança de planos|afinal não|já não vou|não vou mais|já não tiro"
        "|não tiro mais|não é mais necessário"
        "|falso alarme|alarme falso"
        "|não será necessário|não é necessário|já não é necessário|no fim não|desmarcado|desmarcada|foi desmarcado"
        "|foi desmarcada"
        "|já não estou de|não vou mais precisar|já não vou precisar|afinal não preciso|afinal não vou|já não vou de"
        ""
        "|não vou mais tirar|desisti|desisto"
        "|já não estou fora|já não estou ausente|já não estarei fora|já não estarei ausente|já não estarei de"
        "|já não estou doente|já não estou mal"
        "|não vou ao dentista|não vou ao médico|já não vou ao dentista|já não vou ao médico",
        Cue.PRESENT: "presente|disponível|contactável|no escritório|trabalho|trabalharei|trabalhar|trabalhando|venho"
        "|virei|vir|no meu posto"
        "|no trabalho|de plantão|de serviço|compareço|vou trabalhar|vou estar no escritório|estarei no escritório"
        "|estou no escritório|trabalhei"
        "|trabalhará"
        "|no meu lugar|à minha secretária|na minha mesa"
        "|vou ao escritório|a trabalhar|estou lá|estarei lá|estou cá|estarei cá|presencial|presencialmente|cá"
        "|trabalha"
        "|na sede|na delegação"
        "|vou para o escritório|vou ao trabalho",
        Cue.AS_USUAL: "como sempre|como de costume|como habitual|normalmente|normal|horário normal|como habitualmente"
        "|habitual",
        Cue.AFTER_ALL: "já estou bom|já estou boa|já estou melhor|estou melhor|já me sinto melhor|já não estou doente|"
        "recuperado|recuperada|já recuperei|"
        "afinal|no fim das contas|afinal de contas|apesar de tudo|no final das contas|na verdade"
        "|acabei por",
        Cue.REMOTE: "teletrabalho|em teletrabalho|teletrabalhar|de casa|a partir de casa|trabalho remoto|remoto"
        "|remotamente|à distância"
        "|home office|homeoffice|home-office|trabalho de casa|trabalho em casa|trabalhar de casa|trabalhar em casa"
        "|trabalhando de casa|híbrido"
        "|no cliente|na casa do cliente|coworking|de home|trabalho desde casa|trabalhar desde casa|wfh"
        "|a trabalhar de casa|vou trabalhar de casa"
        "|trabalho a partir|trabalhar a partir|trabalharei de casa|trabalharei a partir|regime remoto"
        "|no outro escritório"
        "|visitar o cliente|visitar um cliente|ao cliente|ver o cliente|num cliente|ver um cliente"
        "|por causa de um cliente|por um cliente|para um cliente"
        "|no escritório de|no escritório do|no escritório da",
        Cue.OTHER_BUSINESS: "cai cedo|cai tarde|calha a|calha numa|cai numa|"
        "a entrega é|a entrega será|a entrega fica|data de entrega|prazos|vence|vencem|vencimento|"
        "data final|"
        "reunião|reuniões|daily|standup|stand-up|release|entrega do projeto|entrega do projecto"
        "|prazo"
        "|deadline|demo|workshop|deploy|sprint|retro|retrospectiva|retrospetiva|comité|comitê|cliente|clientes"
        "|projeto|projecto|relatório|fatura|factura|nota fiscal|orçamento|ticket|tickets|chamada|ligação|videochamada"
        "|videoconferência|apresentação|webinar|lançamento|auditoria|manutenção|servidor|entrevista|entrevistas"
        "|candidato|candidata|lembra-me|me lembra|lembrete|me lembre|almoço de equipa|almoço da equipe"
        "|jantar de natal|festa da empresa|jantar da empresa|team building|inventário|salário|holerite|call|planning"
        "|migração|kick-off|entregar|enviar|mandar|manda|mando|fecho|fechamento|fecho de contas|boletim|boleto"
        "|data limite|conselho|alinhamento|implantação|happy hour|relatórios|bug|bugs|avaliação trimestral|inventario"
        "|evento|lembrar-me|lembrar|me lembrar|lembre-me|lembras|complicado|complicada|ocupado|ocupada|cheio|cheia"
        "|atarefado|atarefada|muito trabalho|sala|sala de reunião|sala de reuniões|bom tempo|mau tempo|chove"
        "|vai chover|neva|resultados|arranca"
        "|festa de natal|almoço de natal"
        "|fechado|fechada|fechados|abre em|abrem em"
        "|atrasado com|atrasada com|atrasados com|atraso com|oferta|expira|caduca|dia lindo"
        "|podemos falar|podemos reunir|podemos encontrar|podemos ver-nos"
        "|de prevenção|almoço para"
        "|greve|fecham os|fecham as|a despedida de|os bancos"
        "|envio-te|mando-te|envio-vos|restaurante|hotel|bilhetes"
        "|último prazo|fecha|fecham"
        "|está sol|está frio|está calor|está a chover|está chovendo|que calor|que frio|faz sol|faz frio"
        "|faz calor"
        "|são as|já são"
        "|documento|documentos|contrato|contratos|email|emails|e-mail|mail|mensagem|mensagens|ofertas|ata"
        "|folha de cálculo|planilha|diapositivos|produção|atualização|folha de ponto|despesas|campanha"
        "|concurso público|fornecedor|fornecedores|candidatos|ficheiro|ficheiros|arquivo|arquivos|manual"
        "|proposta|processo|dossiê"
        "|ver-nos|vermo-nos|ver-te|falar contigo|nos ver|te ver|ligo-te|ligo-lhe|ligo-vos|te ligo|telefono-te"
        "|não vou poder ir à reunião|não posso ir à reunião|não vou à reunião|não poderei ir à reunião"
        "|não vou poder participar"
        "|é o meu aniversário|é meu aniversário|é o aniversário|faço anos|chover|choverá|nevar"
        "|vai estar calor|vai estar frio"
        "|tenho o carro na|tenho o carro no|tenho a mota na|tenho o computador na",
        Cue.COVER: "substitui-me|me substitui|substitui|substituirá|cobre-me|me cobre|cobre|cobrirá|fica no meu lugar"
        "|assume|assegura"
        "|em caso de urgência|em caso de emergência|contactem|contactar|contatar|procurem|meu substituto"
        "|minha substituta|trata de|vai cobrir"
        "|vai substituir|vai me cobrir|falem com|falar com"
        "|substituir|substituir-me|me substituir|cobrir|cobrir-me|me cobrir|me cobres|me substituis"
        "|substituo o|substituo a|substituo|cubro o|cubro a|substituirei",
        Cue.SOMEBODY: "ele|ela|eles|elas|o meu chefe|a minha chefe|meu chefe|minha chefe|o chefe|a chefe|o meu colega"
        "|a minha colega|meu colega|minha colega|um colega|uma colega|os meus colegas|meus colegas|o estagiário"
        "|a estagiária|a equipa|a equipe|toda a equipa|toda a equipe|minha equipe|a minha equipa|o meu gestor"
        "|meu gerente|minha gerente|o gerente|a gerente|alguém|ninguém|o cliente|a empresa|a cantina|o refeitório"
        "|a direção|o diretor|a diretora|o patrão|nosso chefe|nossa chefe|os colegas|a loja|o supervisor"
        "|minha supervisora|meu supervisor|a minha gestora|o pessoal da|o pessoal do|nosso estagiário|estás|você está"
        "|vais estar|vocês estão|estarás|tens|você tem|marcos|mario|mário|maria|marta|júlia|júlio|martim|martina"
        "|márcio|marcela|juliana|julio|estarão|folgam|estão de"
        "|foi-se embora|foi embora|foram embora|se foi"
        "|mariana|marco|augusto|fernando|domingos|fernanda|manuela|manel",
        Cue.THIRD_PERSON: "está|estará|tem|terá|vai|quer|tira|disse|diz|trabalha|sai|volta|foi|esteve|estava|precisa"
        "|chega|vem|virá|pediu|pede|tirou|avisou|falta|vai estar|viaja|começam|começa|terminam|termina|acabam"
        "|acaba|é|são"
        "|faz o|faz a"
        "|faz|fazem|completa"
        "|casa-se|se casa|vai haver|haverá|houve"
        "|volta na"
        "|foram"
        "|não pode|não poderá"
        "|fica|cuida|fica com"
        "|chegam|mudam|abrem|fecham|saem",
        Cue.ACTS: "está|estará|tem|terá|vai|quer|tira|precisa|sai|não está|não estará|não vem|não trabalha|pode|pede"
        "|folga|falta|esteve|chega"
        "|vem|não vai|vai estar|tirou|viaja"
        ""
        "|estão|faltam|têm|vão|vêm|tiram|folgam"
        "|queria|gostaria|gostava|precisava|precisaria|poderia|podia|estava|teria|tinha|teve|faltou|pediu"
        "|trabalha|trabalhará|trabalham"
        "|folgou|ia|pretende|pretendia|vai tirar|quis|foi|ficou|tirava|faltava|ficará|tirará|chegou|saiu"
        "|estaria"
        "|não pode|não poderá|não pôde|não quer|não tem|não esteve|não veio|não virá"
        "|é|são|era|foram|eram|será"
        "|fica|cuida|fica com|busca"
        "|chegam|mudam|abrem|fecham|saem",
        Cue.PAST: "estive|estava|foi|estivemos|tirei|faltei|tive|não fui|não vim|não trabalhei|não pude|tinha|fiquei"
        "|retroativamente|esteve|era|folguei|gozei|passei mal|não estive|fui|saí|cheguei|esqueci-me|esqueci"
        "|me esqueci|andei|passei|adoeci|estavas|não consegui|fui embora|entrei"
        "|só trabalhei|trabalhei só|só estive|apenas trabalhei"
        "|tive de|tive que"
        "|foram|têm sido|estiveram"
        "|voltei|regressei",
        Cue.WHO: "onde está toda a gente|onde estão todos|cadê todo mundo|onde está todo mundo|"
        "quem|quem está|quem tem|alguém está|há alguém|que colegas|quais colegas|alguém|quantas pessoas"
        "|tem alguém|está alguém"
        "|quem falta|quem mais|quem vai"
        "|falta alguém|alguém falta",
        Cue.ASK: "quando|qual|quais|que|o que|como|onde|por que|porque é que|porquê|quanto|quanta|quantos|quantas"
        "|a que|está|estão|há|tem|é"
        "|até quando|desde quando|diz-me|me diz|sabes|será que|o quê",
        Cue.ASK_MINE: "estou eu|tenho eu|quando estou|quando tenho|o que tenho|que dias tenho|quais são as minhas"
        "|quais são minhas|quando são as minhas|quando são minhas|que ausências|quando estava|estava eu|tenho algo"
        "|tenho alguma|que dias estou|quando começam as minhas|quando começam minhas|quando acabam as minhas"
        "|quando vou|quando é a minha|quando é minha|quais são os meus|quando são os meus|quais os meus"
        "|o que marquei|o que pedi|o que reservei|que dias marquei|que dias pedi"
        "|quais as minhas|que férias|quando volto|quando entro de|tenho algum|quais dias|que folgas|quais férias"
        "|quando é que estou|quando é que tenho|quando foram as minhas|quando terminam as minhas"
        "|quando terminam minhas|temos algo",
        Cue.SHOW: "diz-me quem|diz-me quando|diz-me que|me diz quem|me diga quem|diga-me quem|"
        "mostra|mostra-me|me mostra|mostre|mostrar|lista|listar|liste|lista as|ver as|ver minhas|listagem"
        "|resumo|minhas ausências|as minhas ausências|dá-me uma lista|me dá uma lista|visão geral|consulta as"
        "|consultar|quero ver|posso ver|minhas próximas|as minhas próximas|exibe|exibir|minhas reservas"
        "|os meus dias livres|meus dias livres|as minhas folgas|minhas folgas|os meus dias de férias"
        "|ausências|as ausências|alguma ausência"
        "|as minhas marcações|minhas solicitações|mostra as|mostre-me|me mostre|quais estão|veja minhas|ver ausências"
        "|ver férias|ver folgas",
        Cue.BOOKED: "já marquei|já pedi|já reservei|"
        "próximas férias|próximas folgas|próximas ausências|"
        "marcado|marcada|marcadas|marcados|registado|registada|registadas|registado|registrado|registrada"
        "|registradas|registrados"
        "|reservado|reservada|reservadas|agendado|agendada|agendadas|agendados|planeado|planeada|planeadas|planejado"
        "|planejada|planejadas"
        "|previsto|prevista|previstas|anotado|lançado|lançada|programado|programadas"
        "|pedi|pedido",
        Cue.BALANCE: "me restam|restam|ainda tenho|dias restam|tenho direito|quantos dias de férias|quantas férias"
        "|saldo|saldo de férias"
        "|dias restantes|dias por gozar|férias por gozar|férias restantes|quantos dias tenho|quantos dias de folga"
        "|acumulado|acumulados"
        "|sobram|quantos dias ainda|férias vencidas|quantos dias me|quantas folgas",
        Cue.ENQUIRY: "regulamento|política|convenção|a lei|regra|regras|normas|rh diz|justificação|atestado é preciso"
        "|os feriados são|feriados|é feriado"
        "|mal posso esperar|mal vejo a hora|não vejo a hora|ansioso por|ansiosa por|tuas férias|suas férias"
        "|vossas férias|gostei|aproveitei|adorei|férias escolares|o escritório fecha"
        "|o escritório está fechado|o escritório estará fechado|o escritório vai estar fechado"
        "|a empresa fecha|estamos fechados|como foram|como correram|como foi"
        "|lembra-me|me lembra|me lembre|lembre-me"
        "|aberto|aberta|abertos|abertas"
        "|têm de ser|têm que ser|devem ser|quase de férias|quase férias|estamos quase|com quanta antecedência"
        "|procuro casa|procuro apartamento|estou à procura|diferença|foi adiado|foi adiada|foi suprimido"
        "|tive um bom|tive um ótimo|passei um bom|tive uma boa|passei um ótimo|tive umas boas"
        "|passei umas boas"
        "|que tal as|que tal foram|que tal foi|é preciso atestado|é preciso um|é necessário um"
        "|preciso de atestado|precisa de atestado|ganhámos|ganhamos|perdemos|à espera de|à espera"
        "|ainda bem que|fico contente|que bom que"
        "|marquei as minhas"
        "|já marquei as minhas|já pedi as minhas|já pedi férias",
        Cue.CANCEL: "cancela|cancelar|cancele|cancelo|anula|anular|anule|apaga|apagar|apague|elimina|eliminar|remove"
        "|remover|remova|tira as|retira|retirar|exclui|excluir|exclua|desmarca|desmarcar|desmarque|cancelamento"
        "|podes cancelar|quero cancelar|deleta|deletar|deleta a|tira a minha|tira minha|liberta|devolve|cancelem"
        "|tira o meu|tira meu|tira essa|tira a folga|abdico|apaga isso|apague isso|remove isso|tira isso|apaga-a"
        "|apaga-o|cancela-a|cancela-o|cancele isso|retiro"
        "|apagues|canceles|elimines|removas|anules|desmarques"
        "|das minhas férias|da minha agenda|da agenda|do meu calendário"
        "|tira as minhas|tira os meus|tira-me|tira o pedido",
        Cue.UNDO: "repõe|repor|repõe isso|restaura|restaurar|volta a pôr|põe como estava|deixa como estava|"
        "desfaz a última marcação|desfaz o último|"
        "desfaz|desfazer|desfaça|reverter|reverte|desfaz isso|volta atrás|voltar atrás|desfaz a última",
        Cue.CHANGE: "muda|mudar|mude|altera|alterar|altere|modifica|modificar|move|mover|mova|passa|passar|adia|adiar"
        "|adie|antecipa|antecipar|antecipe|prolonga|prolongar|estende|estender|encurta|encurtar|corrige|corrigir"
        "|transfere|transferir|troca|trocar|troque|atualiza|passa a|atualizar|remarca|remarcar|remarque|ajusta"
        "|ajustar|reagenda|reagendar|muda a minha|muda minha|empurra|reduz|reduzir|aumenta|alteração|estenda"
        "|mais um dia|mais dois dias|mais uma hora|mais uma semana|um dia a mais|um dia a menos"
        "|menos um dia"
        "|prolongue|passa o|desloca|deslocar|correção|prolonga-o|muda-o|passa-o|altera-o|adia-o|muda isso|altera isso"
        "|passe"
        "|deixa só|deixa apenas|deixa ficar só|deixa somente",
        Cue.MAKE_IT: "melhor|que seja|antes na|prefiro|preferia|preferiria|faz antes|coloca antes|digamos"
        "|melhor dizendo|na verdade na|devia ser"
        "|deveria ser|faz isso|que sejam|melhor na|melhor no|põe antes|só a|só à|em vez disso na|começa às|termina às"
        "|é melhor|deixa para|deixa em"
        "|na verdade é|na realidade é|na verdade são|é na verdade|só"
        "|que acabe|que termine|que comece"
        "|põe-na|põe-no|põe-a",
        Cue.MEANT: "eu disse|eu tinha dito|eu falei|"
        "queria dizer|quis dizer|quero dizer|referia-me|me referia|enganei-me|me enganei|dia errado"
        "|data errada|erro|erro meu|está errado"
        "|ops|ups|não é isso|não era isso|não,|errado|errada|enganado|errei|correto seria|semana errada|hora errada"
        "|tá errado|falava de|falava da",
        Cue.INSTEAD: "em vez de|em vez da|em vez do|ao invés de|ao invés da|ao invés do|em lugar de|no lugar de"
        "|no lugar da|no lugar do|em vez disso",
        Cue.BUT: "mas|porém|contudo|no entanto|embora|entretanto|todavia",
        Cue.BECAUSE: "porque|por|devido a|devido à|devido ao|por causa de|por causa da|por causa do|para|pois|já que"
        "|uma vez que|como|por motivo de"
        "|por motivos|pq|pra|para ir|para ir ao|para ir à|para levar|para buscar|para cuidar"
        "|para acompanhar|graças a|por razões|visto que"
        "|em razão de|por conta de|por conta da|por conta do|no",
        Cue.SO: "então|por isso|portanto|logo|daí",
        Cue.IF: "se|se eu|e se|caso|no caso de|supondo|suponhamos|imagina|a menos que|na hipótese|o que acontece se"
        "|quem me dera|oxalá|tomara",
        Cue.MAYBE: "devo tirar|deveria tirar|devia tirar|devo pedir|deveria pedir|devia pedir|"
        "talvez|se calhar|quem sabe|possivelmente|provavelmente|pensando em|estou pensando|estou a pensar"
        "|não sei|não tenho certeza"
        "|não tenho a certeza|não sei se|pergunto-me|em dúvida|tomara|espero|sonho com|ainda não sei|a confirmar"
        "|acho que talvez|porventura"
        "|pode ser que|eventualmente|estava a pensar|estava pensando|quiçá|pode ser|a considerar|penso em|sonhar"
        "|sonhando"
        "|vi que|ouvi que|ouvi dizer que|ouvi dizer|parece que|disseram-me que|soube que"
        "|era suposto|devia estar"
        "|mas não sei|mas ainda não sei",
        Cue.HELP: "ajuda|ajuda-me|me ajuda|socorro|o que podes fazer|o que sabes fazer|o que você faz"
        "|o que você pode fazer|como funciona"
        "|como é que isto funciona|como isso funciona|instruções|comandos|como posso|como marco|como peço|como se usa"
        "|como te uso|exemplos"
        "|exemplo|quem és|quem é você|o que fazes|tutorial|guia|manual|como cancelo|como faço|como registo|help"
        "|o que consegues fazer"
        "|como é que|pode me ajudar|podes ajudar-me|me ajude|como registro|o que posso dizer|como funcionas|opções"
        "|o que faz este bot|o que faz esse bot|o que faz o bot|para que serve este bot|o que este bot"
        "|podes ajudar|pode ajudar|consegues ajudar"
        "|como vejo|como consulto|não entendo|não percebo"
        "|como apago|como elimino|como mudo|como altero|como reservo|como anulo"
        "|o que esse bot|como aviso|como informo|como comunico|como digo"
        "|explica|como eu|como uso"
        "|para que serves|o que sabe fazer|como devo|o que consegue fazer|você entende|entendes|preciso de ajuda"
        "|preciso de uma ajuda"
        "|falas|fala inglês"
        "|percebes|consegues perceber"
        "|sabes gerir|consegues gerir|você gerencia",
        Cue.GREETING: "olá|oi|bom dia|boa tarde|boa noite|boas|e aí|tudo bem|viva|ola|hey|alô|olá a todos"
        "|bom dia a todos|oie|opa|como vai"
        "|hello|hi|eae|oii|tudo bom|bom dia pessoal|salve",
        Cue.THANKS: "obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço|perfeito|ótimo|óptimo|excelente"
        "|fantástico|fixe|legal|beleza"
        "|maravilha|top|brigada|bom trabalho|agradecido|agradecida|muito bom|mil obrigados|super|maravilhoso|boa"
        "|grato|grata|obrigadão|show"
        "|você é demais|és o maior|impecável|espetáculo",
        Cue.YES: "sim|s|ok|claro|correto|certo|exato|exatamente|confirmo|confirmar|confirma|de acordo|está bem"
        "|está certo|com certeza|força|pode ser"
        "|isso mesmo|é isso|perfeito|okay|tá bom|sim por favor|sim obrigado|confirmado|grava|guarda|salva|salvar"
        "|reserva isso|bora|isso|podes avançar"
        "|avança|pode marcar|ta bom|tá certo|isso aí|sim claro|envia|com toda a certeza|uhum|está ótimo"
        "|pode confirmar",
        Cue.NO: "não|não obrigado|não obrigada|nao|nops|melhor não|agora não|de jeito nenhum|nem pensar",
        Cue.DISMISS: "esquece|esqueça|deixa estar|deixa pra lá|deixa para lá|deixa|não importa|tanto faz|ignora"
        "|ignore|não marques|não marque"
        "|não registes|não registre|para aí|pare|não faças isso|não faça isso|cancela isso|esquece isso|esqueça isso"
        "|deixe|deixa lá|não faz mal"
        "|esquece o que eu disse|ignora a minha mensagem|não guardes|não reserves|não reserve|descarta|descartar"
        "|deixe pra lá|deixe estar",
        Cue.PRIVACY: "privacidade|proteção de dados|lgpd|rgpd|dados pessoais|quem pode ver|quem vê|que dados"
        "|que guardas|o meu chefe pode ver"
        "|meu chefe pode ver|é confidencial|quais dados|o que sabes de mim|confidencialidade"
        "|os meus dados|meus dados|todos os meus dados|minhas informações",
        Cue.SETTINGS: "configurações|definições|preferências|mudar idioma|mudar o idioma|mudar a língua|configuração"
        "|o meu horário de trabalho"
        "|meu horário de trabalho"
        "|muda o idioma|muda a língua|alterar o idioma|muda de idioma",
        Cue.SIGN_OUT: "terminar sessão|sair da conta|desconectar|termina a sessão|encerrar sessão|fazer logout|logout"
        "|me desconecta",
        Cue.FORGET: "esquece-me|apaga os meus dados|apague meus dados|apagar meus dados|elimina os meus dados"
        "|apaga meus dados|esquece tudo sobre mim"
        "|apaga a minha conta|exclua meus dados",
        Cue.ADD: "adiciona|adicionar|acrescenta|acrescentar|também|adicione|inclui|incluir|inclua|soma|e também"
        "|acrescente",
        Cue.ONLY: "só|somente|apenas|unicamente",
        Cue.FAREWELL: "adeus|tchau|até logo|até breve|bom fim de semana|boas férias|até já|xau|boa viagem"
        "|a gente se vê"
        "|bom descanso|bom feriado|até mais|até a próxima|até à próxima|feliz natal|feliz ano novo|boas festas"
        "|tenha um|tenham um|feliz|bom fds"
        "|bom final de semana|fica bem"
        "|vemo-nos|vêmo-nos|vemos-nos|falamos|nos vemos|a gente se fala"
        "|feliz aniversário|parabéns"
        "|finalmente sexta|finalmente é sexta|sextou"
        "|boa semana|boa segunda|boa terça|boa quarta|boa quinta|boa sexta|bom sábado|bom domingo"
        "|boa continuação|bom resto de semana|bom resto de dia|boa folga|ótima semana|ótimo fim de semana"
        "|ótima sexta|bom trabalho"
        "|encontramo-nos|encontramos-nos|vemo-nos na|combinado"
        "|já vou|já vou a caminho|a caminho|boa sorte|força para",
        Cue.UNTIL_THEN: "até|até à|até a|até ao",
        Cue.AM: "estou|estarei|tenho|estava|tô|tou|terei|tive|estive"
        "|folgo|folgarei",
        Cue.IN_PLACE_OF: "em vez de|em vez da|em vez do|ao invés de|ao invés da|ao invés do|em lugar de|no lugar de"
        "|no lugar da|no lugar do",
        Cue.THING: "carro|moto|mota|bicicleta|trotinete|computador|portátil|notebook|pc|telemóvel|celular|telefone"
        "|tablet|impressora|ecrã|tela|monitor|teclado|rato|router|frigorífico|geladeira|máquina de lavar"
        "|máquina de café|forno|aquecimento|caldeira|esquentador|televisão|cão|cachorro|gato|encomenda"
        "|pacote|mala",
        Cue.FREE: "livre|disponível",
        Cue.DID: "corri|correu|corremos|ganhámos|ganhamos|ganhou|ganhei|ligou|ligaram|liguei|viste|viu|vimos"
        "|comprei|comprou|comprámos|jantei|jantámos|dancei|joguei|jogou|jogámos|sonhei|nasceu|casou|casaram"
        "|avariou|partiu-se|nevou|choveu|cozinhei|nadei|dormi|li|fez anos|fizeram anos|encontrei|aprendi"
        "|telefonou|comemorámos|festejámos|vi o jogo|vi o filme|adorei|gostei"
        "|almoçámos|almoçamos|almocei|passeámos|passeei"
        "|mudámos|mudei-me|mudei de casa",
        Cue.QUOTE: "escreveu|assunto:|enc:|re:|res:|reencaminhado|encaminhado|disse que"
        "|disse|disse-me|diz|escreve|me disse",
    },
)  # fmt: skip
