"""Numbers, dates and times in Japanese writing: "4月27日(月)", "午後3時半", "二日間", "月・水・金"."""

from __future__ import annotations

import re

from dialogs.language.shapes import WITH_MERIDIEM, number_token
from dialogs.language.tokens import Form, Token
from dialogs.language.words import UNKNOWN, Word

_NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_WEEKDAYS = "月火水木金土日"
_ALONE = "(?<![明昨今毎本当翌平休祝末前後])"
"""The last letter of "明日" and its like is no Sunday."""
_BEHIND = rf"(?:\s?\([{_WEEKDAYS}](?:曜日?)?(?:・?祝)?\)|の?[{_WEEKDAYS}]曜日?)?"
"""The weekday behind a date says nothing new."""
_ON = rf"(?=\s?(?:[~〜\-–・,]|と|から)\s?{_NUMBER}日)"
"""More days of the same month follow, so that this number is one of them."""
_LATER_DAY = r"(?:1[1-9]|[23][0-9]|十[一-九]|二十[一-九]?|三十一?|(?:(?<=[,・~〜])|(?<=日と)|(?<=日から))[0-9]{1,2})"
"""A number that counts no days although an absence follows at once: "24日休み" is the 24th, "2日休み" two days."""
_AFTER_A_SLASH = r"(?:(?<=/[0-9]{2}[~〜\-])|(?<=/[0-9][~〜\-]))[0-9]{1,2}(?![0-9/:時月])"
"""The far end of "4/20~22"."""
_EARLY, _LATE = "午前|朝|早朝|am|未明", "午後|夜|夕方|晩|pm|昼|お昼"
_RUN = r"(?=\s?(?:[はがもにとの,]|お?休|有[給休]|不在|在宅|$))"
_FIRST_OF_RUN = (
    rf"(?<![0-9明昨今毎本当翌平休祝末前後来先再々])(?!土[日木]|月日|日月)[{_WEEKDAYS}](?=[{_WEEKDAYS}]+{_RUN})"
)
_NEXT_OF_RUN = (
    rf"(?<=[{_WEEKDAYS}])(?<![来今先毎再本当0-9]月)(?<![今明昨毎本平休祝当]日)[{_WEEKDAYS}](?=[{_WEEKDAYS}]*{_RUN})"
)
"""Weekdays that run together: "月火休みます"."""
_OWN = rf"""
 (?P<jdate>(?:(?P<jyear>[0-9]{{4}})年の?)?(?P<jmonth>{_NUMBER})月(?P<jday>{_NUMBER})(?:日(?!間|目|ほど)|{_ON}){_BEHIND})
|(?P<jslash>[0-9]{{1,2}}/[0-9]{{1,2}}\s?\([{_WEEKDAYS}](?:・?祝)?\))
|(?P<jclock>(?:(?P<jhalf>{_EARLY}|{_LATE}|正午)の?)?(?P<jhour>{_NUMBER})
   (?:時(?!間)(?:(?P<jpast>半)|(?P<jminute>{_NUMBER})分(?!間)(?:{_NUMBER}秒)?)?|(?<=[0-9])(?(jhalf):(?P<jdigits>[0-9]{{2}})|(?!))))
|(?P<jmonthname>{_NUMBER}月(?!曜))
|(?P<jnth>{_AFTER_A_SLASH}|{_NUMBER}(?=\s?\([{_WEEKDAYS}]){_BEHIND}|{_LATER_DAY}日(?!間|目|前|後){_BEHIND}|(?<!を){_NUMBER}(?:日(?!間|目|ほど|分|前|後|以内|ずら|延長|早|\s?お?休|\s?有|ずつ|連続|半(?!休(?!み)))|{_ON})
   {_BEHIND})
|(?P<jordinal>第{_NUMBER})
|(?P<jweekday>\([{_WEEKDAYS}](?:曜日?)?\)|(?<=[・,~〜])[{_WEEKDAYS}](?![曜間分末初上中下])|{_ALONE}[{_WEEKDAYS}](?=[・,~〜][{_WEEKDAYS}](?![間分]))|{_FIRST_OF_RUN}|{_NEXT_OF_RUN})
|(?P<jnumber>[一二三四五六七八九十]{{1,3}}(?=日間|時間|週間|[かヶカケ]月|分|年|営業日|日))
|"""
_STOPS = rf"""{_NUMBER}[月日時分年]|{_NUMBER}[かヶカ週営]|第{_NUMBER}|(?:{_EARLY}|{_LATE}|正午)の?{_NUMBER}(?:時|:)
    |(?<=[・,~〜])[{_WEEKDAYS}](?![曜間分末初上中下])
    |{_ALONE}[{_WEEKDAYS}][・,~〜][{_WEEKDAYS}](?![間分])
    |{_FIRST_OF_RUN}"""
"""Where a run of letters ends because a number or a list of weekdays begins."""
_NO_STOP = "b-oq-zà-öø-ÿぁ-えか-んァ-ヶー"
"""Letters with which no number and no list begins: most of them, and they need no look at what follows."""
_FOREIGN = WITH_MERIDIEM.replace(r"(?P<word>[^\W\d_]+", rf"(?P<word>(?:[{_NO_STOP}]+|(?!{_STOPS})[^\W\d_])+")
SHAPES = _OWN + _FOREIGN
"""Everything that a sentence is cut at; a run of letters ends where a number in Japanese writing begins."""

_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)}


def number(text: str) -> int:
    """Return the value of a number up to 99, in digits or in kanji."""
    if text[0] not in _DIGITS and text[0] != "十":
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _DIGITS[ones[-1]]
    return (_DIGITS[tens[-1]] if tens else 1) * 10 + (_DIGITS[ones[0]] if ones else 0)


def token_of(found: re.Match[str]) -> Token | None:
    """Return the token of a match that begins with a number; None when the lexicon knows what is written."""
    text, (start, end) = found[0], found.span()
    match found.lastgroup:
        case "jdate":
            year = int(found["jyear"] or 0)
            return Token(
                text, start, end, UNKNOWN, Form.YEAR_FIRST, year, number(found["jmonth"]), number(found["jday"])
            )
        case "jslash":
            month, _, rest = text.partition("/")
            day = re.match("[0-9]+", rest)
            return Token(text, start, end, UNKNOWN, Form.DAY_MONTH, int(month), int(day[0]) if day else 0)
        case "jclock":
            return _clock(found, text, start, end)
        case "jnth":
            first = re.match(_NUMBER, text)
            return Token(text, start, end, UNKNOWN, Form.NTH, number(first[0]) if first else 0)
        case "jweekday":
            return Token(text, start, end, Word(weekday=_WEEKDAYS.index(text.strip("()曜日") or "日"), timely=True))
        case "jnumber":
            return Token(text, start, end, UNKNOWN, Form.NUMBER, number(text), 2)
        case "jmonthname" | "jordinal":
            return None
        case _:
            return number_token(found)


def _clock(found: re.Match[str], text: str, start: int, end: int) -> Token:
    """Return the token of a time of day; "午後" and "夜" settle which half of the day is meant."""
    hour, half = number(found["jhour"]), found["jhalf"]
    past = found["jminute"] or found["jdigits"]
    minute = 30 if found["jpast"] else number(past) if past else 0
    if hour > 24 or minute > 59:
        return Token(text, start, end, UNKNOWN, Form.NUMBER, hour, 9)
    if half is None or hour > 12:
        return Token(text, start, end, UNKNOWN, Form.CLOCK, hour * 60 + minute, int(0 < hour <= 12))
    late = half not in _EARLY.split("|") and not (half != "正午" and hour == 12 and half in ("夜", "晩"))
    return Token(text, start, end, UNKNOWN, Form.EXACT, (hour % 12 + (12 if late else 0)) * 60 + minute)
