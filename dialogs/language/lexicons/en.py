"""English, British and American, as people type it."""

from __future__ import annotations

from dialogs.language.vocabulary import Order, Vocabulary
from dialogs.language.words import Cue, Errand, Leave, Link, Part, Unit

VOCABULARY = Vocabulary(
    language="en",
    order=Order(day_first=False, dropped=("n't", "i'm")),
    weekdays=(
        "monday|monday's|mon",
        "tuesday|tuesday's|tue|tues",
        "wednesday|wednesday's|wed|weds|wensday|wendsday|wednsday|wenesday",
        "thursday|thursday's|thu|thur|thurs",
        "friday|friday's|fri",
        "saturday|saturday's|sat",
        "sunday|sunday's|sun",
    ),
    plural_weekdays=("mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"),
    months=(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sep|sept",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    units={
        Unit.MINUTE: "minute|minutes|min|mins",
        Unit.HOUR: "hour|hours|hr|hrs|h",
        Unit.DAY: "day|days|calendar day|calendar days",
        Unit.WORKDAY: "working day|working days|work day|work days|workday|workdays|business day|business days"
        "|weekday|weekdays",
        Unit.WEEKEND: "weekend|weekends|wknd|w/e|week-end",
        Unit.WEEK: "week|weeks|wk|wks|w|working week|work week|workweek|calendar week|calendar weeks|full week"
        "|week's|fortnight|fortnights",
        Unit.MONTH: "month|months|calendar month",
        Unit.QUARTER: "quarter|quarters",
        Unit.YEAR: "year|years|yr|yrs",
    },
    days={
        0: "today|today's|tdy|2day",
        1: "tomorrow|tomorrows|tomorrow's|tmrw|tmw|tmr|tmo|tomoz|2moro|2morrow|tommorow|tommorrow|tomorow|next day"
        "|the next day|tomo|2mrw",
        2: "day after tomorrow|the day after tomorrow|overmorrow|day after tmrw",
        -1: "yesterday|yesterday's|yday|ystrday",
        -2: "day before yesterday|the day before yesterday",
    },
    which={
        0: "this|the current|current|this very|this current",
        1: "next|nxt|coming|this coming|the coming|upcoming|following|the following|the next|forthcoming",
        -1: "last|past|previous|this past|the past|the last|prior|the previous",
    },
    parts={
        Part.MORNING: "morning|morn|mornin|a.m.|forenoon|early morning|am|the am|in the am|first half of the day"
        "|the first half of the day|before lunch|until lunch|till lunch|til lunch",
        Part.NOON: "noon|lunchtime|lunch time|midday|12 noon|the midday|high noon|noontime|over lunch|during lunch"
        "|at lunch|through lunch",
        Part.AFTERNOON: "afternoon|arvo|pm|p.m.|the pm|aft|after noon|after-noon|in the pm|second half of the day"
        "|the second half of the day|afters|pm only|late afternoon|early afternoon|avo|after lunch|from lunch"
        "|from lunch on|from lunch onwards",
        Part.EVENING: "evening|eve|evenin|late evening",
        Part.NIGHT: "night|nite|at night|late at night",
        Part.MIDNIGHT: "midnight",
    },
    parts_again={Part.MORNING: "mornings", Part.AFTERNOON: "afternoons", Part.EVENING: "evenings"},
    parts_today={
        Part.NIGHT: "tonight|tonite|this night|2nite",
        Part.MORNING: "this morning|this am|this mornin",
        Part.AFTERNOON: "this afternoon|this arvo|this pm|this aft",
        Part.EVENING: "this evening",
    },
    links={
        Link.ONWARDS: "onwards|onward",
        Link.STARTING_AT: "starting at|beginning at",
        Link.FROM: "from|starting|starting from|starting on|beginning|beginning on|as of|as from|effective"
        "|commencing|since"
        "|starts|start|starts on|will start|will start from|start from",
        Link.TO: "to|2|-|–|—|->",
        Link.UNTIL: "thru|through|up to|right through to|through to|thru to|right through|until|till|til|'til|untill"
        "|up until|up till|through till|unti|from then on|all the way to"
        "|ending|ending on|finishing|up to and including|until and including|through until|and through|or until|ends"
        "|ends on|and ends|and ends on",
        Link.BETWEEN: "between|in between|betw|btwn|inbetween|any time between",
        Link.AND: "and|&|n|also|as well as|and then|then|and on|and also|+|and again",
        Link.OR: "or|or else|otherwise",
        Link.EXCEPT: "except|except for|apart from|but not|excluding|excl|other than|bar|save for|aside from"
        "|not counting"
        "|with the exception of|minus|except on|but not on|just not|only not|besides|not including|barring"
        "|skipping|w/o|all but|leaving out|without|exept|excpet|exept for|accept for|expect for",
        Link.PLUS: "plus|plus also|in addition to|and additionally|additionally|on top",
        Link.AFTER: "after|past|later than|any time after|anytime after|not until|from about|following the",
        Link.BEFORE: "before|earlier than|not before|prior to",
        Link.AT: "at|@|around|arround|about|approx|approximately|circa|round|at around|at about|by|sharp|for about"
        "|just after"
        "|roughly|around about|begins at",
        Link.ON: "on|this being|that|that is|i.e.|on that|coming|this coming|the coming|upcoming|forthcoming"
        "|the forthcoming",
        Link.THE: "the|on the",
        Link.OF: "of|of the|o'",
        Link.IN: "in|within|during|in the|over|throughout|inside|during the|over the|in the course of",
        Link.FOR: "for|for the|lasting|lasts|taking|takes|for up to|should take|will take|it takes|it'll take"
        "|takes about"
        "|for a total of",
        Link.AGO: "ago",
        Link.LATER: "hence|later|time|'s time|s time|from this moment",
        Link.BACK: "bk|bk on|bk at|brb|back|back on|be back|returning|returning on|return|return on|i return"
        "|be returning|back at work"
        "|back in the office|back to work|i'm back|i'll be back|will be back|am back|back again|i am back"
        "|returning to work|return to work|back at it|back at my desk|back by|back from|back online|not back until"
        "|i get back|i come back|coming back|come back|i'll return|first day back|first day back is|back in office"
        "|not back before|not be back until|won't be back until|won't be back before|away till i'm back|get back"
        "|i'm back in|back in on|back at the office|i'll be in again|resume|resuming|resume work|resuming work"
        "|in again|in again on|not back till|won't be back till|be back at work|be back in the office",
        Link.LEAVING: "i left at|i left early|i left work at|i left work early|"
        "staying until|stay until|staying till|stay till|staying on until|be staying until"
        "|leaving|leave at|leaving at|finishing at|finish at|finishing early|leave early|leaving early"
        "|heading out|heading out at|head out|head out at|knock off|knocking off|knock off at|knocking off at"
        "|logging off|logging off at|log off|log off at|signing off|signing off at|sign off at|going home|go home"
        "|going home at|go home at|clocking off|clocking off at|clock off at|clock out at|clocking out at|off early"
        "|out early|out by|gone by|gone at|off at|out of here at"
        "|done at|done by|stopping at|stop at|taking off at|need to leave|have to leave|must leave|got to leave"
        "|need to go|have to go|must go|gotta go|gotta leave|heading off|heading off at|head off at|off out at"
        "|need to leave at|have to leave at|must leave at|got to leave at|gotta leave at|have to go at|need to go at"
        "|leave|out at|finish early|early finish|finishing up at|finish up at|wrapping up at|wrap up at|head home"
        "|heading home|heading home at|head home at|off home|shoot off|shooting off at|shoot off at|dash at"
        "|log out at|logging out at|packing up at|bail at|bailing at|dipping out at|out the door at|stop work at"
        "|stopping work at|finish work at|finishing work at|leave work at|leaving work at|last until|early dart"
        "|leave work early|leaving work early|leave the office at|leaving the office at|calling it a day at|slip out at"
        "|slipping away at|quit at"
        "|have to be gone by|take off at|early off|early out|home early|cut out at|signing out at|my last hour is"
        "|left at"
        "|left early|left work at|left work early|went home at|went home early|finished at|finished early"
        "|logged off at|knocked off at|logged off early|knocked off early|leavin|leavign|leaveing|headin out"
        "|leavin at|leavin early|gtg|gtg at|g2g|out @|off @|leave @|leaving @|gone @|done @"
        "|go at|to go at|run at|work until|working until|in until|here until|here till|in till|work till"
        "|working till|at work until|in the office until|around until|online until|available until|there until"
        "|leave by|leaving by|to leave by|leave around|leaving around|leave about|leaving about|leave before"
        "|to leave at|need to leave by|have to leave by",
        Link.ARRIVING: "in @|start @|i'll start later|start later|starting later|begin later|arriving|arriving at"
        "|arrive at|arrive"
        "|arriving late|arrive late|in at|in late|coming in at"
        "|coming in late|come in late|come in at|coming in|be in at|be in late|late in|starting late|start late"
        "|start at|starting work at|start work at|not before|late start"
        "|running late|be late|will be late|i'll be late|i'm late|late|getting in at|get in at|get in late|in by"
        "|be in from|be here from|be online from|be available from|be around from|be at work from|be there from"
        "|here at|here by|here from|in from|online from|online at|available from|available after|available at"
        "|only available from|only in from|only available after|at my desk by|at my desk at|at my desk from"
        "|in only at|in only from|only in at"
        "|in after|joining at"
        "|joining late|log on at|logging on at|logging on late|log on late|logging in late|logging in at|delayed"
        "|be at work by|be at work at|in no earlier than"
        "|late arrival"
        "|with you at|with you by|be there at|be there by"
        "|be there around|will be there at|will be there by|will be there around|i'll be there at|i'll be there by"
        "|i'll be there around|will be in at|will be in by|will be in around|i'll be in at|i'll be in by"
        "|i'll be in around"
        "|turning up at"
        "|showing up at|rolling in at|rock up at|in around|in about|came in at|came in late|arrived at"
        "|arrived late|got in at|got in late|started late|was late|was in at|i'll start at|i will start at"
        "|i'll start work at|i'm starting at|i start at|be a bit late|be a little late|a bit late|a little late"
        "|comin in at|comin in late|came in|got in|turned up|showed up|came to work",
        Link.NOT_UNTIL: "not in before|not in until|not in till|won't be in until|won't be in till|won't be in before"
        "|not be in until|not be in before|not be in till|not at work until|not at work before|not available until"
        "|not available before|unavailable until|unavailable before|unavailable till|not there before|not there until"
        "|not here before|not here until|won't be there before|won't be there until|won't make it before"
        "|won't be here before|won't be here until|won't start before|won't start until|won't make it in before"
        "|won't make it in until|not starting before|not starting until|can't be in before|can't be in until"
        "|can't make it before|can't make it in before|can't start before|can't start until|don't start until"
        "|not start before|don't expect me before|do not expect me before|don't expect me until|won't be online before"
        "|won't be online until|not online before|not online until|can't get in before|won't be at work before"
        "|won't be at work until|not working until|won't be working until|won't be in again until"
        "|won't be in again before|not in again until|not around until|won't be around until|not at my desk until"
        "|not at my desk before|can't make it until|can't make it in until|can't come in until|can't come in before",
        Link.ONLY_THERE: "only working|only work|only in|only here|only around|only available|working only|in only"
        "|only be in|only be working|only be here|only be around|only be available|only at work|only be at work"
        "|only online|only be online|only come in|only coming in|only there|only be there|here only|available only",
        Link.EVERY: "every|each|every single|all the|each and every",
        Link.ALTERNATE: "every other|every second|alternate|alternating|every 2nd|every two weeks on|each second"
        "|biweekly on|fortnightly on|each other",
        Link.HALF: "half|half an|half a|1/2|½|half of",
        Link.HALF_DAY: "half day|half-day|half a day|halfday|half days|half-days|1/2 day|half of the day|half the day"
        "|a half day|half my day|half dayer",
        Link.WHOLE: "whole|entire|full|all of|the whole of|the entire|the whole|the full|all|complete|consecutive"
        "|straight|solid",
        Link.DAY_AFTER: "day after|the day after|the following day|following day|the day after that|the next day after",
        Link.DAY_BEFORE: "day before|the day before|the previous day before",
        Link.FIRST_HALF: "first half of|the first half of|first half|the first half",
        Link.SECOND_HALF: "second half of|the second half of|second half|the second half|latter half of",
        Link.MORE: "more|extra|additional|further",
        Link.WHOLE_DAY: "all day|whole day|the whole day|full day|a full day|the full day|entire day|the entire day"
        "|all-day|full-day|all day long|fullday|the complete day|the day|for the day|a whole day|for the whole day",
        Link.REST: "rest of|the rest of|remainder of|the remainder of|for the rest of|for the remainder of|rest"
        "|remaining|what's left of|balance of|for what's left of",
        Link.REST_OF_DAY: "rest of the day|rest of today|the rest of the day|the rest of today|remainder of the day"
        "|for the rest of the day|for the rest of today|for the remainder of the day|for the remainder of today"
        "|done for today|done for the day|calling it a day|call it a day|finished for today|finished for the day"
        "|out for the day|that's it for today|that's me for today|that's me for the day|gone for the day"
        "|leaving for the day|signing off for today|signing off for the day|logging off for the day|off for the day"
        "|logging off for today|remainder of today|heading home now|going home now|leaving now|rest of my day"
        "|rest of the afternoon|the rest of the afternoon|for the rest of the afternoon|the rest of my day"
        "|away for the rest of the day|away for the day|knocking off now|logging off now|heading out now|done now"
        "|packing it in for today|clocking off now|checking out for the day|wrapping up for today|i'm done for today"
        "|signing off now|out of here now|knocking off for the day|that's all from me today|head home now|go home now"
        "|that's it for me today|that's it for me|that's me done|i'm done for the day|i'm out for today"
        "|off for today|done for now|calling it for today|that's all for today|that's a wrap for today"
        "|i'm calling it a day|finishing now|i'm finished for today|i'm off home now|off home now",
        Link.NOW: "now|right now|just now|right away|immediately|as of now|starting now|from now on|straight away"
        "|effective immediately|at once|right this minute",
        Link.PAST_HOUR: "past|after the hour",
        Link.TO_HOUR: "to the hour",
        Link.QUARTER_HOUR: "quarter|a quarter",
        Link.OCLOCK: "o'clock|oclock|o clock|hundred hours|hrs sharp|ish|-ish",
        Link.A: "a|an|one single|a single",
        Link.WEEK_OF: "week of|the week of|week commencing|w/c|wc|week beginning|week starting"
        "|week starting on"
        "|the week beginning|the week commencing|the week starting|week beginning on|the week with|the week containing"
        "|week that starts on|the week that starts|wk of|the wk of|the week from|the entire week of|whole week of"
        "|the whole week of|all week of|week of the|the week of the|week commencing the",
        Link.AFTER_NEXT: "after next|after the next|after that",
        Link.IN_A_WEEK: "week|in a week|a week later",
        Link.EARLY: "early",
        Link.CALENDAR_WEEK: "kw|cw|week number|calendar week|week no",
        Link.START_OF: "start of|beginning of|the start of|the beginning of|early in|early",
        Link.MIDDLE_OF: "middle of|mid|the middle of|mid-|midway through",
        Link.END_OF: "end of|the end of|late in|eo|late",
    },
    numbers={
        0: "zero",
        1: "one",
        2: "two|a couple of|a couple|couple of|couple|both|fortnight|fortnights",
        3: "three|a few|few|a few of the",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve|a dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        21: "twenty one|twenty-one",
        22: "twenty two|twenty-two",
        23: "twenty three|twenty-three",
        24: "twenty four|twenty-four",
        25: "twenty five|twenty-five",
        26: "twenty six|twenty-six",
        27: "twenty seven|twenty-seven",
        28: "twenty eight|twenty-eight",
        29: "twenty nine|twenty-nine",
        30: "thirty",
        31: "thirty one|thirty-one",
        40: "forty|fourty",
        45: "forty five|forty-five",
        50: "fifty",
        90: "ninety",
    },
    ordinals={
        1: "first|the first",
        2: "second|the second",
        3: "third|the third",
        4: "fourth|the fourth",
        5: "fifth|the fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth|twelth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty first|twenty-first",
        22: "twenty second|twenty-second",
        23: "twenty third|twenty-third",
        24: "twenty fourth|twenty-fourth",
        25: "twenty fifth|twenty-fifth",
        26: "twenty sixth|twenty-sixth",
        27: "twenty seventh|twenty-seventh",
        28: "twenty eighth|twenty-eighth",
        29: "twenty ninth|twenty-ninth",
        30: "thirtieth",
        31: "thirty first|thirty-first",
        -1: "last|the last|final|the final|very last",
    },
    meridiems=("a.m.|a.m|a . m .", "p.m.|p.m|p . m ."),
    holidays={
        "christmas_eve": "christmas eve|xmas eve",
        "christmas_day": "christmas day|christmas|xmas|xmas day|x-mas",
        "boxing_day": "boxing day|st stephen's day|saint stephen's day|st stephens day|second day of christmas",
        "new_years_eve": "new year's eve|new years eve|new year eve|nye|hogmanay",
        "new_years_day": "new year's day|new years day|new year day|new year's|new year|new years",
        "good_friday": "good friday",
        "easter_sunday": "easter sunday|easter",
        "easter_monday": "easter monday",
        "maundy_thursday": "maundy thursday",
        "ash_wednesday": "ash wednesday",
        "ascension_day": "ascension day|ascension|ascension thursday",
        "whit_sunday": "whit sunday|pentecost|whitsun",
        "whit_monday": "whit monday|pentecost monday",
        "corpus_christi": "corpus christi",
        "halloween": "halloween|hallowe'en",
        "all_saints": "all saints day|all saints' day|all saints",
        "epiphany": "epiphany|three kings day|three kings' day",
        "valentines_day": "valentine's day|valentines day|valentine's|valentines",
        "st_patricks_day": "st patrick's day|st. patrick's day|st patricks day|saint patrick's day|paddy's day",
        "labour_day_may": "may day",
        "labor_day": "labor day|labour day",
        "memorial_day": "memorial day",
        "thanksgiving": "thanksgiving|thanksgiving day",
        "black_friday": "black friday|day after thanksgiving|the day after thanksgiving",
        "independence_day_us": "independence day|fourth of july|the fourth of july",
        "veterans_day": "veterans day|veteran's day|veterans' day",
        "columbus_day": "columbus day|indigenous peoples' day|indigenous peoples day",
        "mlk_day": "mlk day|martin luther king day|martin luther king jr day",
        "presidents_day": "presidents day|presidents' day|president's day|washington's birthday",
        "juneteenth": "juneteenth",
        "mothers_day": "mother's day|mothers day",
        "fathers_day": "father's day|fathers day",
        "canada_day": "canada day",
        "victoria_day": "victoria day",
        "australia_day": "australia day",
        "anzac_day": "anzac day",
        "early_may_bank": "early may bank holiday|may bank holiday",
        "spring_bank": "spring bank holiday|late may bank holiday",
        "summer_bank": "summer bank holiday|august bank holiday",
        "bank_holiday": "bank holiday|the bank holiday|bank hol|public holiday|the public holiday",
    },
    leave={
        Leave.PLAIN: "can't attend|cannot attend|won't attend|not attending|won't be attending|unable to attend"
        "|extended lunch|longer lunch|count me out|rather not work|prefer not to work|i'd rather not work"
        "|i'd rather not come in"
        "|long lunch|"
        "off|offf|out|away|gone|ooo|out of office|out of the office|oof|time off|absent|absence"
        "|free|unavailable|not available|afk|unreachable|not reachable|not around|not here|not in|not there"
        "|not working|not at work|not in the office|won't be in|wont be in|won't be here|wont be here"
        "|won't be available|won't be around|won't be at work|won't be working|won't work|not be in|not be here"
        "|not be available|not be around|not be working|not be at work|can't work|cannot work|can't make it"
        "|can't come|cannot come|can't come in|cannot come in|can't come to work|not coming in|not coming"
        "|won't come in|can't be in"
        "|won't make it|won't make it in|not be at the office|not in office|won't be in the office|not be in office"
        "|not be in the office|won't be online|not online|offline|away from my desk|away from keyboard"
        "|skip work|skipping work|missing work|miss work|nipping out"
        "|popping out|pop out|nip out|step out|stepping out|step away|stepping away|not going to be in"
        "|not going to be here|not going to work|i'm not in|am not in|out of town|taking off|take off|out of action"
        "|don't count on me|do not count on me|can't do|not able to work|not able to come in|unable to work"
        "|unable to come in|unable to make it|not contactable|unreachable|won't be reachable|not reachable|oot"
        "|not gonna be in|not gonna make it|not gonna be here|aint in|ain't in|ain't working|not workin|won't be there"
        "|i don't work|don't work|do not work|not be there|bunking off|time out|not be able to work|home with"
        "|without me"
        "|you won't see me|won't see me"
        "|not be able to come in|not be coming in|not be reachable|won't be coming in|not make it|not make it in"
        "|out of reach|not at my desk|won't be at my desk|no work|not attend work|off work|half off"
        "|days' leave off|blocked|block|block out|book off|booking off|keep free|knock off early"
        "|not turning up|not showing up|can't get in|couldn't come in|could not come in|couldn't work"
        "|couldn't make it|didn't work|did not work|didn't come in|did not come in|wasn't in|was not in|wasn't there"
        "|was not there|wasn't at work|was not at work|wasn't here|was not here|wasn't around|wasn't available"
        "|missed work|stayed home|stayed at home|staying home|staying at home|stay home|stay at home|taking time"
        "|isn't in|isn't here|isn't working|isn't available|isn't coming in|isn't around|aren't in|aren't here"
        "|out of the country|out of the building|out of the house|out of state|out of contact|out of range"
        "|out of here|out of bounds|outta office|outta the office|outta here|outta town"
        "|freeday|free day|free-day|free days|freedays|dayoff|daysoff",
        Leave.KIND: "leave request|holiday request|vacation request|time off request|time-off request|pto request"
        "|pto|holiday|hol|holidays|vacation|leave|annual leave|hols|holz|vacay|vac|a/l|al|paid leave"
        "|unpaid leave"
        "|parental leave|maternity leave|paternity leave|sabbatical|toil|comp day|comp time|flex day|flexi day|flexi"
        "|flexitime|flex time|personal day|personal time|personal leave|mental health day|duvet day|study leave"
        "|compassionate leave|bereavement leave|sick days|family leave|carer's leave|carers leave"
        "|jury duty|volunteer day|volunteering day|birthday leave|day in lieu|time off in lieu|lieu day|staycation"
        "|floating holiday|summer break|winter break|spring break|break|long weekend|honeymoon|wellbeing day"
        "|wellness day|days' leave|day's leave|vacation day|vacation days|annual|unpaid|paid time off|jury service"
        "|garden leave|medical leave|emergency leave|half term|exam leave|special leave|recovery day|rest day|vacations"
        "|maternity|paternity|city break|reserve duty|military service|family time|adoption leave|marriage leave"
        "|care leave|moving day",
        Leave.ILL: "i've been signed off|i have been signed off|been signed off|i've been signed off sick|"
        "sick|sik|sikc|ill|unwell|poorly|not well|not feeling well|feeling ill|feeling sick|feeling unwell"
        "|under the weather"
        "|feel sick|feel ill|feel unwell|don't feel well|do not feel well|don't feel good|not feeling great"
        "|feeling rough"
        "|not feeling good|not feeling so good|feeling rotten|feel terrible|feeling terrible|feel awful|feeling awful"
        "|feel rough|feel rotten|feeling poorly|feel poorly|feeling dreadful|off sick|out sick|not so well"
        "|down with|came down with|come down with|coming down with|went down with|caught|i've caught|throwing up"
        "|vomiting|bedridden|in bed with|hungover|signed off sick|signed off|signed off by the doctor"
        "|not too good"
        "|under weather|calling in sick|called in sick|call in sick|home sick|sickie|food poisoning|got sick|fell ill"
        "|calling out sick|call out sick|calling out|calling off sick|off ill|out ill|ill in bed|sick in bed"
        "|staying in bed|stay in bed|stayed in bed|a cold|the flu|flu|a fever|fever|a migraine|migraine|covid"
        "|a stomach bug|stomach bug|norovirus|tonsillitis|stomach flu|a temperature|feeling a bit off|feel a bit off"
        "|feeling off|not up to it|tested positive|feel dreadful|feel horrible"
        "|feel bad|feeling bad|feeling horrible|feel like crap|feel like death|not well at all|feeling lousy"
        "|feel lousy|feel grim|feeling grim|feel crap|feeling crap|feel rubbish|feeling rubbish|vomitting"
        "|throwing up all night|bad cold|heavy cold|nasty cold|head cold|a headache|bad headache|toothache"
        "|stomach ache|sore throat|a cough|bad back|diarrhoea|diarrhea|nausea|conjunctivitis|an infection|a virus"
        "|my back is killing me|my back went out|threw out my back|hurt my back|my back hurts|backache|sick day"
        "|sick leave|a sick day|taking a sick day|puking all night|been puking|puking up|threw up|i threw up",
        Leave.TRIP: "training|"
        "flying|sailing|surfing|kayaking|mountaineering|travelling|traveling|abroad|overseas|on a trip"
        "|trip|business trip|on a course|training course"
        "|course"
        "|training day|training days|skiing|camping|trade fair|trade show|expo|road trip|in transit|hiking"
        "|on the road|conference|on training"
        "|on a training|on tour|ski trip"
        "|cruise|on a cruise|festival|retreat",
    },
    errands={
        Errand.SENSITIVE: "doctor|doc appointment|doc's appointment|at the doc|to the doc|see the doc"
        "|seeing the doc|saw the doc|doc"
        "|doctor's|doctors|dr|gp|dentist|dentits|denist|dentis|detist|docter|dentist's"
        "|dental|orthodontist|optician|opticians"
        "|optician's|physio|physiotherapy|physiotherapist|therapy|therapist|mri|ct scan|scan|x-ray|xray|blood test"
        "|hospital|surgery|operation|clinic|medical|check-up|checkup|check up|health check|hygienist|eye test|eye exam"
        "|specialist|cardiologist|dermatologist|gynaecologist|gynecologist|chiropractor|osteopath|counselling"
        "|counseling|vaccination|vaccine|jab|flu shot|shot|flu|cold|fever|migraine|headache|stomach bug|stomach ache"
        "|covid|bug|back pain|bad back|toothache|cough|sore throat|infection|injury|broken|broken leg|broken arm"
        "|broken foot|broken ankle|broken finger|broken toe|broken tooth|broken wrist|broken rib|broken my|broke my"
        "|pregnancy|ultrasound"
        "|antenatal"
        "|midwife|funeral|burial|wake|memorial service|bereavement|court|tribunal|hearing|lawyer|solicitor|attorney"
        "|legal|police|notary|mosque|church|prayer|prayers|eid|ramadan|diwali|yom kippur|rosh hashanah|hanukkah"
        "|passover|synagogue|baptism|christening|communion|confirmation|sick kid|sick child|child sick|kid sick"
        "|kids sick"
        "|carer|caring|nursing|tooth|root canal|wisdom teeth|colonoscopy|endoscopy|biopsy"
        "|chemo|dialysis|ivf|psychologist|psychiatrist|rehab|a&e|er|emergency|emergency room|hospice|dying|passed away"
        "|died|divorce|physical|med appointment|mole check|mammogram|smear|pediatrician|paediatrician|acupuncture"
        "|eye doctor|norovirus|diarrhoea|diarrhea|nausea|conjunctivitis|tonsillitis|virus|sprained|poisoning|hangover"
        "|a cold|the flu|a fever|a migraine|a stomach bug|a temperature|stomach flu|my back|back hurts|my back hurts"
        "|back ache|backache|hurt my back|back is killing me|my back is killing me|my back went out"
        "|threw out my back",
        Errand.PRIVATE: "class|language class|yoga class|dance class|cooking class|evening class|"
        "appointment|apointment|appoinment|appointement|appointmet|appointmnt|appt|apt|barber|hairdresser|haircut"
        "|hair|plumber|electrician|boiler|engineer"
        "|delivery"
        "|handyman|builder|builders|sofa|furniture|locksmith|landlord|tenancy|estate agent|house viewing|viewing|moving"
        "|moving house|house move|move house|removal|removals|car|mot|garage|tyre|tire|tyres|tires|mechanic|school"
        "|school run|kindergarten|nursery|daycare|day care|childcare|child care|kids|kid|child|children|son|daughter"
        "|baby|wife|husband|mum|mom|dad|mother|father|parents|grandma|grandmother|grandpa|grandfather|family|sister"
        "|brother|vet|vet's|dog|cat|wedding|birthday|anniversary|graduation|party|parents evening|parent evening"
        "|parents' evening|parent-teacher|parent-teacher meeting|meeting the landlord|meeting my landlord"
        "|meeting with my landlord|meeting with the landlord|parent teacher meeting|parents meeting"
        "|parents' meeting|parent-teacher conference|school meeting|family meeting|school play|sports day|recital"
        "|exam|exams|driving test|driving lesson|test"
        "|bank|mortgage|embassy|consulate|visa|passport|citizen office|town hall|city hall|council|dmv|tax|accountant"
        "|airport|flight|train|pick up|pickup|pick-up|drop off|dropoff|concert|theatre|theater|gig|match|marathon|race"
        "|personal|personal errand|errand|errands|private|private appointment|personal appointment|volunteering"
        "|blood donation|donating blood|gym|yoga|massage|spa|interview|open day|enrolment|registration|registry office"
        "|house warming|housewarming|home improvement|painter|painters|chimney sweep|meter reading|gas man|internet"
        "|technician|broadband|repair|repairman|washing machine|kitchen fitter|inspection|move|packing|lie-in|lie in"
        "|lesson|lessons|piano lesson|guitar lesson|violin lesson|swimming lesson|swimming lessons|rehearsal|choir"
        "|tutoring|ceremony|prom"
        "|golf|football|fishing|shopping|hen do|stag do|hen party|stag party|reunion|babysitting"
        "|nephew|niece|grandson|granddaughter|in-laws|house hunting|flat viewing|apartment viewing|keys"
        "|tax office|passport office|council office|doctor's office|post office|job centre|immigration office"
        "|immigration|notary's office|registry|citizens office|oil change|tire change|tyre change|drop-off|visiting"
        "|picking up|dropping off|collecting|flat handover|apartment handover|key handover|house handover"
        "|sitter|babysitter|baby sitter|nanny|au pair|childminder|dog sitter",
    },
    chat={"thx": "thanks", "ty": "thanks", "pls": "please", "plz": "please", "u": "you"},
    cues={
        Cue.MY: "my|our|me",
        Cue.KIN: "neighbour|neighbor|neighbours|neighbors|cousin|uncle|aunt|grandparents|child|baby|grandma"
        "|grandmother|grandpa|grandfather|nephew|niece|fiancee|fiance|spouse|toddler"
        "|wife|husband|partner|kids|kid|children|son|daughter|mother|mum|mom|father|dad|brother|sister"
        "|girlfriend"
        "|boyfriend|parents|flatmate|friend|friends|roommate"
        "|in-laws|mother-in-law|father-in-law|sister-in-law|brother-in-law|neighbour's|neighbor's|niece's",
        Cue.I: "i|i'm coming on|i'll come on|i am coming on|i'll be coming on|i'm|im|i'll|ill be|i've|i'd|id|i am"
        "|i will|i have|i was|me|my|mine|myself|we|we're|we'll|our|us"
        "|i need|i need to|i want|i wanna|i would|i took|i had|i got|i've got|my own|ive|i shall|i must"
        "|i should|ima|imma",
        Cue.WANT: "would it be ok if i took|would it be okay if i took|is it ok if i took|is it okay if i took"
        "|do you mind if i took|would you mind if i took|would it be alright if i took"
        "|would it be possible if i took|i could use|i could do with|could do with|could use|"
        "can i possibly|could i possibly|may i possibly|could i maybe|can i maybe|may i perhaps"
        "|could i perhaps|i'd like|i'd like to|i would like|would like|like to|want to|may i|may i have|can i"
        "|can i have"
        "|could i"
        "|could i have|can i take|may i take|could i take|can i get|could i get|can i book|could i book|may i book"
        "|can you book|could you book|can you put|could you put|please book|i need|need|i want|want|wanna|request"
        "|requesting|i request|book|book me|book in|put me down|put me|mark me|mark me as|set me|set me as|put in"
        "|log|enter|register|schedule|add me|i'll take|i will take|take|taking|i'm taking|planning|i plan to|plan to"
        "|gonna|gona|gunna|going to|planning to|planning on|plan on|can you mark|could you mark|can you mark me"
        "|can you put me"
        "|reserve|submit|put"
        "|would love|hoping to|hoping for|i have to|have to|need to|must|i must|i got|got|got to|gotta|would it be ok"
        "|is it ok to take|is it okay to take|is it alright to take|is it fine to take|is it ok to have|is it fine if i"
        "|is it ok if i|is it okay if i|is it possible to|is it alright if i|do you mind if i|would it be possible to"
        "|would it be ok if i|would it be okay if i|can i be|could i be|am i allowed|is it fine if i|any chance i can"
        "|any chance i could|any chance of|could you please book|can you please book|let me have|give me|grant me|have"
        "|having|i have|i've got|ive got|has to|time for|allow me|applying for|apply for|i apply for|make me|set up"
        "|could you put me down|can you log|please log|please enter|please mark|please put|add|i'd love|i would love"
        "|love to have|would love to have|i'd love to have|i'd love to take|takin|goin to|bookin",
        Cue.TAKE: "took|i took|had|i had|was|i was|were|we were|had to|left|i left|came|was out|was off",
        Cue.FILLER: "with him|with her|with them|"
        "up|attending|attend|single|further notice|long overdue|"
        "either|please|pls|plz|hi|hey|hello|hiya|dear|morning all|good|so|well|ok|okay|just|only"
        "|really"
        "|a bit|bit"
        "|as|be|is|are|am|will|shall|would|should|could|can|it|it's|its|to be|being|been|some|any|there|then|team|bot"
        "|everyone|all|folks|guys|you|your|woohoo|yay|yippee|hooray|lol|haha|:)|great|finally|sorry|unfortunately|fyi"
        "|btw|heads up|heads-up|quick|note|a note|let you know|just to let you know|letting you know|know|this is"
        "|offhand|cheers|if possible|if needed|if that's a problem|if that is a problem|if it's a problem"
        "|if there's a problem|if urgent|if anything comes up|if you need me|if you need anything|if there are issues"
        "|if that's ok|if that's okay|if ok|if thats ok|hope that's ok|if that is ok|lovely"
        "|if that works|if you don't mind|if i may"
        "|there are|there is|there's|probably|most likely|very likely|sometime|some time|possible"
        "|possibly please|again|too|as well|also"
        "|today please|period|time|work|day|days|hour|hours|going|go|do|does|did|get|getting|one|that|that's|those"
        "|these|here's|now|anyway|for me|to me|with me|both days|inclusive|incl|included|both|each|altogether|in total"
        "|yes please|thanks|thank you|thx|ty|ta|cheers|kind regards|regards|best|hopefully|definitely"
        "|starts|ends|will be|to have|to take|to get|which is|since it's|as it's|maybe just|the following|the date"
        "|dates|date|following dates|following days|on these days|my calendar|the calendar|in my calendar|calendar"
        "|plan|my plan|work plan|in my work plan|workplan|status|as away|as out|as off|as absent|as unavailable"
        "|down for"
        "|down as|down|slot|window|period from|oh|everybody|hi everybody"
        "|hello everybody|hey everybody|thanks everybody"
        "|morning everybody|ah|um|uh|hmm|gosh|damn|bloody|dude|mate|m8|buddy|pal|man|boss|sir"
        "|madam"
        "|folks,|xx|x|y'all|peeps|chief|yo|er,|whole|entire|full|straight|consecutive|long|short|my time|my day|my days"
        "|local time|o|s|d|ll|re|ve|m|t|not sure why|super|awesome|wow|ugh|meh|sadly|luckily|happily|this time"
        "|another|more|extra|additional|of absence|ahead|from work|early|late|early start|asap|my|have a good one"
        "|have a good weekend|best wishes|greetings|off:|dates:|reason|reason:"
        "|approval|approved|the office|office|the whole time|all the time|period of|total|net|until then"
        "|till then"
        "|shortly|short|briefly|quickly|soon|asap please|kindly|gladly|ideally|preferably|rather|instead of working"
        "|first thing|them|anymore|any more|thought|thoughts"
        "|easier|beside|thorough|thoroughly|as discussed|as agreed|as planned|as announced|as mentioned|as requested"
        "|as promised|as you know|soz|running|woop|whoop|hurrah|yeehaw|yup|mates|team!|chaps|putting|pushing|pulling"
        "|comment|comments|previously|currently|b|k|kk|luv"
        "|all night|all night long|the whole night|half the night"
        "|bad night|rough night|sleepless night|terrible night|awful night|horrible night|short night",
        Cue.NOT: "won't be taking any|will not be taking any|not taking any|not|no|never|don't|dont|doesn't|doesnt"
        "|won't|wont|isn't|isnt|aren't|arent|ain't|aint|cannot|can't"
        "|cant|didn't|didnt|wasn't|wasnt|no longer|not going to|am not|not be|nor|neither|hardly"
        "|not gonna|isn't going to|will not|do not|does not|did not|haven't|have not|hasn't|has not|not any|not a"
        "|don't want any|do not want any|dont want any"
        "|not taking"
        "|not my|not on|nope not|not really|please don't|don't book|do not book|dont book|hadn't|couldn't|could not"
        "|shouldn't"
        "|should not|wouldn't|would not|don't need any|do not need any|shan't|shant|shall not",
        Cue.NEED_NOT: "don't need|do not need|no longer need|don't want|do not want|not needed|no need for"
        "|don't need the"
        "|no longer needed|don't need it|won't need|won't be needing|not need|no longer want|don't require|needn't"
        "|no longer taking|not taking anymore|changed my mind|i've changed my mind|won't be taking|will not be taking"
        "|won't be needed|will not be needed|isn't needed any more"
        "|not need it"
        "|no longer off|no longer away|no longer out|not off anymore|not away anymore|not off after all"
        "|not taking after all|false alarm",
        Cue.FELL_THROUGH: "fell through|falls through|got cancelled|got canceled|was cancelled|was canceled"
        "|has been cancelled|has been canceled|is cancelled|is canceled|been cancelled|been canceled|is off the table"
        "|called off|got called off|is no longer happening|not happening|isn't happening|not going ahead|cancelled"
        "|canceled|fallen through|got postponed|was postponed",
        Cue.PRESENT: "staying until|stay until|staying till|stay till|staying on until|be staying until"
        "|stay late|staying late|stayed late|worked late|working late|work late|in|here|available|reachable|around"
        "|at work|at my desk"
        "|in the office"
        "|at the office|working|present"
        "|on duty|on shift|work|works|worked|online|be in|be here|be there|come in|coming in|coming to work"
        "|come to work"
        "|in office|on site|onsite|contactable|back in the saddle|show up|showing up|on call|on deck"
        "|be working|be at work|be around|be available|be in the office|be online|on the job|work until"
        "|working until|in until|here until|here till|in till|work till|working till|at work until"
        "|in the office until|around until|online until|available until|there until|can make it|i can make it"
        "|can come in|i can come in|can be there|able to come in|can work|i can work|can be in|i can be in"
        "|able to work",
        Cue.AS_USUAL: "as usual|as normal|as always|like normal|like always|business as usual|normal hours"
        "|the usual hours"
        "|usual|normally|as per usual|regular hours|like every day|as ever|same as always|the normal hours"
        "|a normal day",
        Cue.AFTER_ALL: "not ill any more|not sick any more|i am better|i feel better|fine again|back to health|"
        "over my cold|over the flu|"
        "after all|instead of taking it off|instead of taking the day off|anyway after all"
        "|instead of being off|rather than being off|despite"
        "|my plans changed|plans changed|plans have changed|my plans have changed|change of plans"
        "|change of plan|change in plans"
        "|as it turns out|anyway|feeling better|feel better|i'm better|much better|all better|recovered"
        "|not ill anymore|not sick anymore|no longer ill|no longer sick|fit again|well again|healthy again",
        Cue.REMOTE: "wfh|working from home|work from home|works from home|working remotely|work remotely|remote"
        "|remotely"
        "|home office|home-office|homeoffice|from home|telework|teleworking|telecommuting|telecommute|work at home"
        "|working at home|working offsite|from the beach house|from the train|from another location|from abroad"
        "|from the other office|in the london office|working from|work from|remoting|remote work|remote day"
        "|remote working"
        "|hybrid|co-working|coworking|in the other office|other site|client site|at the client|at the customer"
        "|at a client|on-site at|working out of",
        Cue.OTHER_BUSINESS: "i'm training|am training|training the|training a|training our|the training|our training|"
        "training for|training at the office|ran out of leave|run out of leave|ran out of holiday|ran out of pto|"
        "out of leave|"
        "the doc|a doc|this doc|that doc|your doc|our doc|his doc|her doc|doc review|design doc"
        "|google doc|word doc|doc link|review doc|shared doc|planning doc"
        "|arrived at the office|arrived at work|arrived in the office|got to the office"
        "|i'm late with|late with|running late with|moving offices|moving office|moving desks"
        "|finish the"
        "|finish this|finish our|finish writing|prepare the|write the|review the|must be done by|must be done"
        "|needs to be done by|needs to be done|has to be done by"
        "|should be done by|to be done by|get it done by|get this done by|get that done by|a lot to do|lots to do"
        "|too much to do|so much to do|much to do|a lot on|a lot of work"
        "|lots of work|lots on|a lot on my plate|a lot going on|in late shift|on late shift|in early shift"
        "|on early shift|on night shift|in night shift|in the late shift|in the early shift|night shift|late shift"
        "|early shift|day shift"
        "|shift work|travelling to the office|traveling to the office|travelling to work|driving to the office"
        "|commuting|slept|sleep|interview with a candidate|interviews with candidates|interview a candidate"
        "|interviewing a candidate|candidate interview|candidate interviews|friday at last|i'm in early|trade in"
        "|rain|snow|going to rain|going to snow|is my last day|is our last day|is his last day|is her last day"
        "|the office moves|office moves|off we go|ran off|run off|running off|off-site|offsite|train is late"
        "|bus is late|book a flight"
        "|book a table|book a room|book a meeting room|book the room|book a hotel|book a desk|book a taxi"
        "|book flights|book a meeting|book tickets|"
        "it's only monday|it's only tuesday|it's only wednesday|it's only thursday|it is only monday|it is only tuesday"
        "|it is only wednesday|it is only thursday|still only monday|still only tuesday|still only wednesday"
        "|still only thursday|it's just monday|it's just tuesday|early start|an early start|starting early|start early"
        "|start earlier|starting earlier|come in early|coming in early|come in earlier|coming in earlier|office party"
        "|the office party|train was late|bus was late|train was delayed|train is delayed|bus is delayed"
        "|chat|quick chat"
        "|message|messages|email|emails|e-mail|e-mails|voicemail|meetings|"
        "it's friday|it's monday|it is friday|finally weekend|hosting|internet was down"
        "|internet is down|let me know|ping me|send me|send it|call me|text me|email me|drop me a line|get back to me"
        "|keep me posted|i'll send|i'll call|leaves|departs|takes off|school starts|term starts|back at school"
        "|back to school|it's finally|finally friday|monday again|favourite day|favorite day|first day of spring"
        "|first day of summer|first day of autumn|first day of winter|presenting|present|breaks|crashes|crashed|fails"
        "|failed|expires|lands|landing|happens|goes live|opens|goes up"
        "|goes down"
        "|birthday|birthdays|let's talk|let's meet|let's|talk|lunch|coffee|drinks"
        "|beers|pizza|closed|closes|busy|pipeline|prod"
        "|production|upgrade|ci|candidate|interviewing|remind|remind me|reminder|set a reminder|meeting|meetings"
        "|standup"
        "|stand-up|release|deadline|deploy|deployment|launch|go-live|sprint"
        "|demo"
        "|retro|retrospective|planning meeting|kick-off|kickoff|workshop|town hall|townhall|all-hands|all hands|review"
        "|sync|catch-up|catch up|1:1|one-on-one|one on one|due|standup call|milestone|ship|ships|shipping|webinar"
        "|presentation|report|the report|invoice|budget|customer|client|project|ticket|tickets|payroll|payday|audit"
        "|onboarding|board meeting|team lunch|lunch with the team|call|conference call|video call|zoom|offsite"
        "|quarter end"
        "|month end|maintenance|outage|migration|rollout|freeze|code freeze|party at the office|team building|meet"
        "|meet up"
        "|job interview|office|newsletter|server|build|delivery date|submission|submit|hand in|hand over|weather"
        "|game|match"
        "|office party|christmas party|team event|company event|fire drill|staff meeting|appraisal|steering committee"
        "|pull request|pr|bug bash|hackathon|pitch|quarterly|forecast|timesheet|timesheets|server maintenance|on-call"
        "|strike|the early train|the early bus|the early flight|early train|early bus|earlier train|an earlier train"
        "|a later train|later train|the late train|take the train|take the bus|taking the train|taking the bus"
        "|take the metro|take the tube|take the tram|catch the early|take the early|take the first train"
        "|holiday party|holiday season|holiday photos|holiday pictures|holiday requests"
        "|holiday plans|vacation photos|vacation policy"
        "|leave requests|leave policy|break room|lunch break|coffee break|tea break|when you are back"
        "|when you're back|once you're back|once you are back|when you get back|when you return|when you're in"
        "|until you're back|if you're in|if you are in|turn off|turns off|turned off|turning off|switch off"
        "|switches off|switched off|switching off|kick off|kicks off|kicked off|kicking off|kicking it off|start off"
        "|starts off|started off|starting off|goes off|go off|went off|going off|set off|sets off|setting off"
        "|pay off|pays off|paid off|laid off|lay off|show off|put off|cut off|finish off|finishing off|finished off"
        "|sign off on|signs off on|sign off the|signs off the|signing off the|signing off on|send off|sending off"
        "|run off|runs off|fall off|falls off|fell off|shut off|shuts off|wear off|wears off|round off|rounding off"
        "|sell off|spin off|trade off|ring off|see off|seeing off|dropped off|drops off|better off|worse off"
        "|well off|off topic|off the record|off season|one off|off by one|off the shelf|off limits|off the hook"
        "|off track|off the cuff|off the wall|off the grid|off duty cop|off by a|a bit off|spot off|hands off"
        "|time off in lieu policy|day off work policy|room|meeting room|a desk|parking|parking space|taxi|a table"
        "|hotel|raining|snowing|sunny|stormy|took the bus|took the train|took the metro|took a taxi|take a taxi"
        "|leave for work|leave the house|leave home|leaving the house|leaving for work|leave for the office"
        "|leaving home|my last day|last working day|last day at work|last day of work|first day at work|new job"
        "|lease|valuation|vacancy|vacancies|onboard|banking|marking|earnings|outline|stopping|boarding|meanings"
        "|out of|off the phone|off the bus|off the plane|off the train|off the call|off the menu|off the table|% off"
        "|percent off|per cent off|go live|going live|went live|won't be late|not be late|not late"
        "|not going to be late|not running late|won't be leaving early|not leaving early|i took the bus"
        "|i took the train|i take the bus|i take the train|i took a taxi|i'll take the bus|i'll take the train"
        "|i'll take the early|i'll take the early train|i'll take the tube|i'll take a taxi|deadlines|releases|demos"
        "|reviews|presentations|reports|invoices|workshops|calls|bugs|issues|customers|clients|projects|interviews"
        "|candidates|standups|reminders|servers|builds|deployments|launches|tasks|task|todo|todos|code review"
        "|nice day|lovely day|beautiful day|long day|busy day|good day|great day|bad day|tough day|hard day|hot day"
        "|cold day|what a day|it took|took me|i left my|left my|i forgot my|forgot my|i lost my|lost my|left you"
        "|don't forget|do not forget|never forget|wish me luck|fingers crossed|good luck|off switch|off button"
        "|off chance|off peak|off-peak|off by|it's off by|is off by|take-off|takeoff|lift-off|cut-off|stand-off"
        "|spin-off|play-off|playoff|trade-off|pay-off|sign-off|one-off|off-site|off-topic|off-road|off schedule"
        "|off target|off course|off balance|off plan|off work hours|picnic|company picnic|it's tuesday"
        "|it's wednesday|it's thursday|it's saturday|it's sunday|today is|tomorrow is a|anniversary|off to the"
        "|off to work|off to bed|off to a meeting|off to lunch|off to a good start|let me check|check with"
        "|check in with|check out|check on|flight got delayed|flight is delayed|flight was delayed|sun sets"
        "|sun rises|sunset|sunrise|sell out|sells out|sold out|find out|figure out|print out|work out|work it out"
        "|works out|hand out|hands out|roll out|rolls out|times out|timed out|turn out|turns out|turned out|sort out"
        "|sort it out|carry out|point out|fill out|lay out|run out|runs out|ran out|stand out|break out|hang out"
        "|burn out|send out|sent out|rule out|try out|map out|spell out|read out|opt out|reach out|max out|phase out"
        "|iron out|freak out|miss out|missing out|chill out|back out|comes out|came out|come out|out loud|out there"
        "|out now|out soon|visitors|guests|handover|my shift|cover my shift|dress-down day"
        "|laptop died|phone died|computer died|battery died|pc died|mac died|macbook died|bike died"
        "|tablet died|screen died|router died|printer died|headset died"
        "|i'll be on time|i will be on time|so i'm on time|i'm on time",
        Cue.COVER: "cover for|covering for|covers for me|covering for me"
        "|cover for me|will cover|is covering|covers|covering"
        "|takes over"
        "|taking over"
        "|stands in|standing in|deputises|deputizes|fills in|filling in|takes my calls|takes my|handles|is handling"
        "|will handle|looks after|is looking after|will take over|will look after|take my calls|stepping in|steps in"
        "|is my cover|is my backup|backs me up|is my stand-in|will stand in|will step in|is my deputy|will fill in"
        "|has my back|takes care of|will take care of|is taking over|answers my|will answer my|can help|will help"
        "|contact"
        "|in urgent cases|in emergencies|if urgent|for urgent matters|urgent stuff to",
        Cue.SOMEBODY: "enjoy your|have a nice holiday|have a good holiday|have a nice vacation|have a great vacation"
        "|have a great holiday|enjoy the holiday|your holiday|your vacation|your day off|your leave|your time off"
        "|your holidays|he|she|they|he's|she's|they're|he'll|she'll|they'll|him|her|them|his|their|my boss|my manager"
        "|my colleague|a colleague|my team|the team|my teammate|the boss|our manager|the manager|my coworker"
        "|my co-worker"
        "|colleague|colleagues|coworker|everybody is|everybody has|everybody's|the office is|the whole team|the shop"
        "|the company|hers|theirs"
        "|someone|somebody"
        "|my assistant|the intern|our intern|the customer|the client|the new guy|my report|my lead|the lead|our lead"
        "|my teammates|my supervisor|the supervisor|our ceo|the ceo|nobody|no one|the canteen|the building|the kitchen"
        "|you're off|you are off|are you taking|you take|you have off|our boss|your boss|our colleague"
        "|our colleagues|our team|our director|our client|our customer|his boss|her boss|our hr|our cto"
        "|our team lead|my team lead|our teammate",
        Cue.THIRD_PERSON: "arrives|comes|leaves|departs|turns|plays|flies|is|has|was|wants|needs|will|isn't|'s|says"
        "|said|asked|told|takes|goes|works|would|won't"
        "|has been"
        "|is going to|wanted|who is|mentioned|thinks|reckons|ends|begins|starts|finishes|runs out|expires|moves"
        "|turned|got|gets|visits|visited|calls|called|asks|wins|won|will be|is going to be|will be on"
        "|are going to be|ends on|and ends|and ends on",
        Cue.PAST: "ran|played|drove|flew|visited|attended|was i|were we|did i take|had i|i left at|i left early"
        "|i left work at|i left work early|"
        "was|were|took|had|stayed|worked|missed|called|went|came|spent|fell|wasn't|didn't"
        "|weren't|couldn't|hadn't|has been|have been|i've been|was off|was out|felt|had to|stayed home"
        "|didn't work|did not work|didn't come in|did not come in|wasn't in|was not in|wasn't there|wasn't at work"
        "|wasn't around|couldn't come in|couldn't work|couldn't make it|retroactively|backdate|missed work|wasn't here"
        "|stayed at home|called in sick|i was|i had|i took|we were|got sick|fell ill|came down with|went down with"
        "|could not come in|was not there|was not at work|was not here|wasn't available|forgot to|i left|went home"
        "|left at|left early|left work at|left work early|went home at|went home early|finished at|finished early"
        "|logged off at|knocked off at|logged off early|knocked off early|came in at|came in late|arrived at"
        "|arrived late|got in at|got in late|started late|was late|was in at|came in|got in|turned up|showed up"
        "|came to work",
        Cue.WHO: "where is|where's|who|who's|whos|whose|who is|who are|who else|who all|which of us|anyone|anybody"
        "|is anyone|is anybody"
        "|does anyone|has anyone|which colleagues|how many people|how many of us|will anyone|are any of us|which people"
        "|is everyone|is everybody|whose turn|are people|which teammates|who was|who will|who has|which team members",
        Cue.ASK: "what|what's|whats|when|when's|where|which|why|how|how many|how much|how long|is|are|does|do|did|will"
        "|was|has|which days|what days|what dates|which dates|when is|when are|when does|when will|where were|tell me"
        "|what about|any idea"
        "|is there|are there|was there|will there be",
        Cue.ASK_MINE: "which days did i|what days did i|when did i book|what leave do i have|what holiday do i have|"
        "what holidays do i have|what vacation do i have|what pto do i have|which leave do i have|"
        "which holidays do i have|what time off do i have|which days off do i have|"
        "what days off do i have|"
        "did you book|have you booked|did you put|am i|do i|have i|was i|will i be|did i|are my|is my"
        "|when am i|what do i have|what have i"
        "|did i take"
        "|when do i|when did i|what did i|do i have|have i got|have i booked|did i book|am i still|is there anything"
        "|how am i"
        "|what am i|when's my|when is my|when are my|what's my|what are my|what is my|is anything|which of my"
        "|how long am i"
        "|do we have|when was i|how many days am i|which days am i|what days am i|where am i|remind me when"
        "|remind me what|did you get|did you receive|did you note|did you enter|did you save|did you add"
        "|did you register|have you got my|do you have my|have you entered|have you put|which days have i"
        "|what days have i|what dates have i|when have i",
        Cue.SHOW: "what's in the calendar|what is in the calendar|what's on the calendar|what is on the calendar|"
        "what's in my calendar|what's on my calendar|what's on the plan|"
        "show|show me|list|list all|display|see|view|overview|give me a list|give me an overview"
        "|let me see|check"
        "|look up|print|summary|my bookings|my absences|my time off|pull up|summarise|summarize|what's on"
        "|give me an overview of"
        "|my upcoming|my booked|my planned|upcoming absences|upcoming time off|show all|bookings|absences|can i see"
        "|my days off|my vacation days|give me my|look for me|look like for me|remind me which days"
        "|can you show|could you show|list my|i want to see|i'd like to see|let me know when|let me know what"
        "|let me know who|team calendar|team plan|team overview|absence calendar|absence plan|absence overview"
        "|holiday calendar|vacation calendar|the team's calendar|team absences|anything booked|anything planned"
        "|anything scheduled|any bookings|any absences|any leave booked|any time off booked|any holidays booked"
        "|any pto booked",
        Cue.BOOKED: "booked|planned|scheduled|registered|on record|recorded|entered|in the system|coming up|upcoming"
        "|in my plan|on file|logged|lined up|down as off|arranged|set|everything|entry|entries|booking|reservation"
        "|the lot",
        Cue.BALANCE: "how many days off have|how many days off do|days off do i have|how many days have i"
        "|how many days did i|how many holidays have i"
        "|days left|leave left|holiday left|holidays left|vacation left|vacation days left|pto left"
        "|allowance"
        "|balance|entitlement|remaining days|days remaining|left this year|days do i have left|days have i left"
        "|carry over"
        "|have left|do i have left|have i left|pto balance|leave balance|holiday balance|vacation balance|accrued"
        "|accrue"
        "|left to take|still left|leave remaining|vacation days do i have|holidays do i have|days of leave do i have"
        "|remaining leave|remaining holiday|remaining vacation|leave days remaining"
        "|vacation days remaining|holiday remaining"
        "|days of holiday do i have|pto do i have|vacation do i have|leave do i have|vacation days are left"
        "|days are left"
        "|holiday do i have|days can i still take|days am i entitled|how many sick days|used up|am i entitled"
        "|holidays have i got|days off do i get|vacation do i get|leave do i get|holiday do i get|how much pto"
        "|how much leave"
        "|how much holiday|how much vacation|how many vacation days|how many holidays|how many leave days"
        "|how many pto days"
        "|how many holiday days|how many days of leave|how many days of vacation|how many days of holiday|enough pto"
        "|enough leave|enough days|enough holiday|enough vacation",
        Cue.ENQUIRY: "question about|questions about|question on|question regarding|ask about|asking about"
        "|can you work|could you work|can you come in|will you be in|will you work|"
        "remind me to book|remind me to take|remind me to request|remind me to ask|was approved"
        "|is approved|got approved|was rejected|was declined|is declined|were too|was too"
        "|were over too|how long is|count as|counts as|starts a new job|how was"
        "|how is your|how's your|how are you"
        "|how much notice|carry over|roll over|carried over"
        "|expire|what happens if|what happens when|what happens with|do unused|are you free|are you in"
        "|are you available|are you around|are you here"
        "|are you working|are you off|are you away|work for everyone|works for everyone|work for you|works for you"
        "|school holidays|summer holidays start|summer holidays begin|is it ok to take days|is it okay to take days"
        "|is it ok to take holidays|can we take days"
        "|can people take"
        "|are we allowed|is it allowed|policy|rules|rule|the law|law says|handbook|public holidays are"
        "|do you work|do you ever work|do i have to|do i need to"
        "|bank holidays are|contract says"
        "|hr says"
        "|sick note|doctor's note|sick pay|approval process|what are you doing|what will you do|what are your plans"
        "|was great|was fun|was lovely|was amazing|was nice|was awesome|was boring|was fantastic|was brilliant"
        "|was perfect|was terrible|was wonderful|were great|were fun|was so good|was really good|was really nice"
        ""
        "|looking forward to my|looking forward to the|looking forward to our|can't wait for|excited about|excited for"
        "|rejected my|declined my|denied my|approved my|turned down my|refused my|who wrote|who made|who built"
        "|who created|who programmed"
        "|who approves|who decides|who signs|who do i ask|who covers|who has to approve|needs approval|need approval"
        "|holidays count|public holidays|bank holidays|company holidays|company holiday|office holidays"
        "|federal holidays|who do i|whom do i|who should i|who can i|who must i|do you think|what do you think"
        "|don't you think|holiday year|leave year|year end|am i eligible|eligible|entitled to",
        Cue.CANCEL: "canel|cancal|cansel|cacel|delte|delet|off my list|off the list|off my schedule|"
        "cancel|cancell|cancle|withdraw|delete|remove|scrap|drop|revoke|take back|off my calendar"
        "|off the calendar|off my plan|out of my calendar|call off|erase"
        "|clear"
        "|rescind|unbook|un-book|get rid of|take out|take off the|bin|ditch|give back|return my|wipe|annul|kill|abandon"
        "|please cancel|can you cancel|could you cancel|want to cancel|need to cancel|retract|pull back|nix|axe|discard"
        "|remove it|delete it|cancel it|take it back|take it out|take away|release my|free up my|throw out"
        "|cancelling|canceling|strike my|strike the|strike out|strike off|forget|scratch",
        Cue.UNDO: "put that back|put it back please|put them back|put everything back|bring it back|"
        "bring that back|restore it|restore that|restore my|turn that back|change it back|"
        "change that back|put it back the way it was|"
        "undo|undo that|undo it|revert|revert that|roll back|reverse that|take that back|undo the last"
        "|undo last"
        "|reverse the last|reverse it|reverse my last|undo the last change|undo my last change"
        "|undo my|put it back",
        Cue.CHANGE: "change|move|shift|reschedule|postpone|push|bring forward|extend|shorten|prolong|lengthen|swap"
        "|switch"
        "|update|edit|modify|adjust|amend|alter|correct|correction|push back|pull forward|delay|bump|cut short"
        "|push it|move it|shift it|change it|extend it|shorten it|delay it|postpone it|reschedule it"
        "|push it back|bump it|bring it forward|replace|rebook|re-book|trade|move that|change that|end it|start it"
        "|let it start"
        "|let it end|cut it|stretch it|stretch|expand|widen|reduce|trim|let it run|change my|move my|shift my|swap my"
        "|make it shorter|make it longer|day longer|day shorter|days longer|days shorter|week longer|weeks longer"
        "|week shorter|hour longer|hours longer|hour shorter|hours shorter|a bit longer|a bit shorter"
        "|a little longer|a little shorter|minutes longer|that's wrong|thats wrong|that is wrong|wrong day"
        "|wrong date|wrong time|wrong week|you got it wrong|you misunderstood|you're wrong|you are wrong"
        "|this is wrong|that isn't right|not correct|that's not correct|incorrect|a week later|a day later"
        "|a day earlier|a week earlier|the week after instead|one week later"
        "|one day later|one day earlier|day more|days more",
        Cue.MAKE_IT: "start at|end at|start it at|end it at|begin at|make it|make that|make this|let's make it"
        "|lets make it|let's say|lets say|better|better make it|rather"
        "|change to|set it to|turn it into|have it|make mine|prefer|i'd prefer|i would prefer|i'd rather|make the"
        "|it should be"
        "|should be|should have been|it should say|needs to be|has to be|let it be|put it on|put it at|i'd rather have"
        "|let's do|lets do|let us do|let's go for"
        "|turn that into|could you make it|can you make it|please make it|only the|just the|it's from|it is from"
        "|it starts|it ends|it's until|it starts at|it ends at|begin at|end at|end on|until instead|set the start to"
        "|set the end to|start time|end time|the start|the end|it's actually|it's only|it is only|it's just"
        "|should start"
        "|should end|should run|it should start|it should end|start on|start instead",
        Cue.MEANT: "i meant|meant|i mean|i said|not that|wrong day|wrong date|wrong time|wrong week|that's wrong"
        "|thats wrong"
        "|that's not right|that is wrong|not what i meant|no i meant|mistake|my mistake|oops|whoops"
        "|i was thinking of|typo"
        "|wrong,|that one was wrong"
        "|sorry i meant|oops i meant|misunderstood|you got it wrong|you misunderstood|i actually meant|meaning"
        "|wrong one"
        "|i wanted to say|should read|not quite|correction:|no,|nope,|not right",
        Cue.INSTEAD: "instead|instead of|rather than|in place of|actually|in lieu of",
        Cue.IN_PLACE_OF: "instead of|rather than|in place of|in lieu of",
        Cue.BUT: "but|however|although|though|yet",
        Cue.BECAUSE: "because|because of|due to|since|as i|as i'm|as i have|owing to|on account of|cause|cuz|cos|coz"
        "|bc|b/c"
        "|reason is|reason being|thanks to|in order to|so i can|so that i can|to attend|to go to|to see|to visit"
        "|to pick up"
        "|to take|to help|to look after|to get|to watch|to move|to care for|as my|because my|since my|to celebrate"
        "|to do"
        "|to bring|to drop|to be at|to be with|to meet|to collect|to drive|to fly|to travel"
        "|to run|to prepare|to finish|to study|to sort|to fix|to deal with",
        Cue.SO: "so",
        Cue.IF: "if|if i|what if|in case|suppose|supposing|assuming|unless|provided|hypothetically|imagine|whether"
        "|would i|if we|if it|in the event|depending on|depends|let's assume|say i|were i to",
        Cue.MAYBE: "let you know about|let you know if|let you know whether|let you know when|i'll get back to you"
        "|let me think|think about|i'll think|need to think|have to think|i thought i was|i thought i had"
        "|i thought i'd|i assumed i|i could take|we could take|i could be"
        "|i could have|"
        "i was thinking of taking|was thinking of taking|was thinking about taking|i saw that|i heard that"
        "|i see that|i noticed that|should i|shall i|maybe|might|perhaps|thinking of|thinking about|considering"
        "|possibly|may be|i may"
        "|not sure|not sure yet"
        "|tentatively|tentative|provisional|provisionally|could be|unsure|toying with|i might|might be|may not"
        "|think about taking|think about it|i'll think|i will think|i'm thinking"
        "|may take|wondering"
        "|dreaming of|not decided|haven't decided|undecided|i wish|wish i|i wonder|wonder if|can't decide|i hope"
        "|don't know yet"
        "|don't know if|not certain|thinking i|a good day to|good day to|a good time to|good time to|a good idea to"
        "|good idea to|a bad time to|the best day to|a good day for|a good time for|decided against|decided not to"
        "|thought about taking|thought about|consider|i'd consider|would consider|contemplating|would be nice",
        Cue.HELP: "take half days|book half days|take half-days|book half-days|"
        "help|hepl|halp|help me|what can you do|what can i say|how does this work|how do i|how do you|how can i"
        "|how to|commands"
        "|what commands|instructions|manual|tutorial|guide|usage|examples|example|what are you|who are you"
        "|what do you do|faq"
        "|how does it work|what is this|how should i|explain|what else can you do|support|get started"
        "|how is this used|what now"
        "|what can you understand|what are my options|options|do you understand|can you book half days|can you do"
        "|can you handle"
        "|what languages do you|do you speak|can i use|how would i|menu|show me how|show commands"
        "|what are you able to do"
        "|are you able to|do you support|can you understand|what should i type|what do i type|what do i write"
        "|what can this bot|what does this bot|what does the bot|what can the bot|what is this bot"
        "|i don't understand|don't understand|i do not understand|i don't get it"
        "|what does this do|what does offhand|how do i tell you"
        "|what should i write|what do i say"
        "|how it works"
        "|how you work|is it possible with you|can you also|do you know how|what are you for|what's this"
        "|what is offhand|how does this|how does that|how does the bot|how does booking|how do these"
        "|can you book hours|can you book single hours|can you book several days|can you book multiple days"
        "|can you book recurring|can you book holidays|can you book sick days|what do you understand"
        "|what kind of requests|what can i ask|what can i do here|can i book half days|can i book hours"
        "|can i book several|can i book multiple|can i book recurring|can i also book|can i enter hours"
        "|what do i have to|what must i|what can i type|what can i book|what do i need to type"
        "|what do i need to say|how would you"
        "|what's offhand|what can i write|what could i say",
        Cue.GREETING: "hello|hi|hey|hiya|howdy|good morning|good afternoon|good evening|greetings|hello there"
        "|hi there|hey there"
        "|yo|morning|g'day|gday|helo|hallo|heya|sup|hello bot|hi bot|evening|good day|hey bot|hi all|hi team"
        "|morning bot|morning team|morning folks|morning everyone|morning guys|afternoon all|evening all"
        "|afternoon everyone"
        "|what's up|whats up"
        "|morning all|hullo|ello|ahoy|wassup|anyone there|anybody there|are you there|anyone home|you there",
        Cue.THANKS: "thanks|thank you|thx|ty|cheers|ta|much appreciated|appreciated|thanks a lot|many thanks|thank u"
        "|tks|thnx"
        "|great thanks|perfect thanks|thanks so much|thanx|appreciate it|you're the best|you rock|nice one|good bot"
        "|great job"
        "|well done|good job|awesome|brilliant|perfect|wonderful|fantastic|great|cool|nice|lovely|excellent"
        "|good work|fab|no worries|no problem|no prob|not a problem|np|all good thanks|you're welcome|youre welcome",
        Cue.YES: "yes|yep|yeah|yup|ok|okay|sure|confirm|confirmed|do it|go ahead|book it|please do|correct|right"
        "|exactly"
        "|that's right|thats right|sounds good|looks good|yes please|y|absolutely|of course|fine|alright|yes book it"
        "|go for it"
        "|that's it|agreed|affirmative|submit|send it|save it|save|approve|indeed|that's correct|lgtm"
        "|perfect book it|ya|aye"
        "|definitely|sure thing|all good|looks right|book that|make it so|that works|works for me|please book it",
        Cue.NO: "no|nope|nah|no thanks|no thank you|n|rather not|not now|no way|better not|negative",
        Cue.DISMISS: "never mind|nevermind|nvm|forget it|forget about it|forget that|forget what i said"
        "|forget what i just said|ignore what i said|leave it|don't bother"
        "|do not bother|dismiss"
        "|don't book it|don't book|do not book|do not book it|abort|stop|ignore that|ignore it|drop it|scratch that"
        "|disregard"
        "|disregard that|not anymore|don't do it|skip it|let it be|let's not|quit|cancel that|cancel this|cancel it"
        "|cancel request"
        "|cancel the request|discard|discard it|don't|please don't|no don't|leave it as it is|leave that|hold on"
        "|wait stop"
        "|don't book that|forget my last message|ignore my last message|ignore my message|strike that|scrap that"
        "|belay that|keep it|keep it as it is|keep that|keep it that way|keep it like that|keep as is|leave as is"
        "|call it off",
        Cue.PRIVACY: "privacy|privacy policy|data protection|gdpr|what do you store|what data do you"
        "|what do you know about me"
        "|who can see|who sees|is this private|what do you save|data policy|do you store|where is my data"
        "|what is stored"
        "|do you keep|what information do you|can my boss see|can my manager see|who can read|do you share",
        Cue.SETTINGS: "settings|preferences|options menu|configure|configuration|change language|change my language"
        "|speak german|my preferences|my settings|set language|change settings|working hours are|my working hours",
        Cue.SIGN_OUT: "sign out|log out|logout|sign me out|log me out|disconnect|signout|sign off my account"
        "|revoke access"
        "|disconnect my account|unlink my account",
        Cue.FORGET: "forget me|delete my data|erase my data|delete everything about me|remove my data|forget everything"
        "|delete all my data|wipe my data|erase me|delete my account|forget all about me|forget about me",
        Cue.ADD: "add|and also add|plus|also|add also|include|additionally|as well|and add|also add|also take"
        "|also book|on top"
        "|also include|tack on|too|add to it|on top of that",
        Cue.ONLY: "only|just|merely|solely|only the",
        Cue.FAREWELL: "great weekend|nice weekend|good weekend|lovely weekend|good night|until tomorrow then"
        "|sleep well|bye|see you|cu|cya|see ya|see you all|ttyl"
        "|talk to you|talk soon|see you then|speak to you"
        "|catch you"
        "|until then|see u|bye bye|goodbye|enjoy the weekend|enjoy the long weekend|enjoy the break"
        "|have a great weekend|have a great week"
        "|have fun|have a nice|enjoy your|happy"
        "|have a great|have a good|have a lovely|have a wonderful|happy friday|happy monday",
        Cue.ACTS: "are|were|take|takes|is|has|was|wants|needs|have|will|be|won't be in|wont be in|won't be here"
        "|won't be available|won't be around|won't be at work|won't be working|won't work|can't work|can't make it"
        "|can't come in|can't come|won't come in|won't make it|cannot come in|isn't in|isn't here|isn't working"
        "|isn't available|isn't coming in|isn't around|aren't in|aren't here|doesn't work|won't be there"
        "|won't be online|wasn't in|called in sick|calls in sick",
        Cue.SOONER: "before|later|earlier",
        Cue.SINCE: "since",
        Cue.COMES: "i'm coming on|i'll come on|i am coming on|i'll be coming on|there",
        Cue.THING: "car|van|motorbike|bike|bicycle|scooter|laptop|notebook|computer|pc|mac|macbook|phone|mobile|tablet"
        "|ipad|printer|scanner|monitor|screen|keyboard|mouse|headset|webcam|router|fridge|freezer|dishwasher"
        "|washing machine|dryer|oven|heating|coffee machine|coffee maker|tv|dog|cat|hamster|rabbit|parcel|package",
        Cue.FREE: "free",
        Cue.GOES: "gtg|g2g|heading home|head home|going home|go home|logging off|log off|signing off|clocking off"
        "|heading out"
        "|knocking off|heading off|off home|packing up|leavin|headin out",
        Cue.DID: "broke his|broke her|hurt his|hurt her|sprained his|sprained her|twisted his|"
        "twisted her|cut his|cut her|"
        "ran|won|watched|cooked|baked|swam|danced|sang|drank|ate|dreamt|dreamed|got married|got engaged"
        "|was born|celebrated|called me|rang|rang me|phoned|texted|texted me|emailed me|wrote to me|bought|sold"
        "|found|heard|saw the game|saw the match|saw the film|saw the movie|saw the news|saw a film|saw a movie"
        "|cycled|loved|enjoyed|liked|broke down|stopped working|came by|dropped by|had dinner|had brunch"
        "|had the best|had a barbecue|barbecued|grilled|jogged|called|played|met my friends|went for a run"
        "|went running|went to the cinema|went to the movies|went to a party|went to the gym|told me|learned"
        "|learnt"
        "|we moved|i moved|moved house|moved in",
        Cue.QUOTE: "wrote|said|says|quote|subject:|fwd:|re:|forwarded",
    },
)
