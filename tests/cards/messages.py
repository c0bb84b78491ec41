"""Messages of every kind that a card can be made of."""

from __future__ import annotations

from dialogs.events import Button
from dialogs.wording.message import Choice, Fact, Field, FieldKind, Link, Message, Paragraph, Tone, Weight

ID = "Zk3vQ9x0a-Jh2LmN_4pRsT"

MESSAGES: dict[str, Message] = {
    "offer": Message(
        spoken="Thursday 26 November, 13:00 to 17:00, off. Book?",
        headline="Thu 26 Nov 2026, afternoon",
        paragraphs=(Paragraph("Shall I book this time off?"),),
        facts=(
            Fact("“pm”", "13:00 – 17:00, by the hours in your work plan"),
            Fact("Working time", "4 hours"),
            Fact("Back", "Fri 27 Nov, 09:00"),
        ),
        notes=(
            Paragraph("This is outside your working hours.", Tone.WARNING),
            Paragraph("Goes into your work plan as “Time off”. Not sent to HR or your manager.", Tone.QUIET),
        ),
        choices=(
            Choice("Change", Button.CHANGE, ID),
            Choice("Book Thu 26 Nov, 13:00 – 17:00", Button.BOOK, ID, weight=Weight.PRIMARY),
            Choice("Cancel", Button.DISMISS, ID),
        ),
    ),
    "receipt": Message(
        spoken="Booked: Thursday 26 November, 13:00 to 17:00.",
        headline="Booked",
        paragraphs=(Paragraph("It stands in your work plan.", Tone.GOOD),),
        facts=(Fact("Off", "Thu 26 Nov, 13:00 – 17:00"), Fact("Back", "Fri 27 Nov, 09:00")),
        choices=(Choice("Undo", Button.UNDO, ID, weight=Weight.DESTRUCTIVE),),
    ),
    "question": Message(
        spoken="Welchen Freitag meinst du?",
        headline="Welchen Freitag meinst du?",
        facts=(
            Fact("Fr 20. Nov. 2026, 13–17 Uhr", "4 Stunden"),
            Fact("Fr 27. Nov. 2026, 13–17 Uhr", "4 Stunden, zurück am Montag, 30. November, 9 Uhr"),
        ),
        choices=tuple(
            Choice(f"Fr {day}. November", Button.CHOOSE, ID, choice=number) for number, day in enumerate((20, 27))
        ),
        language="de",
    ),
    "form": Message(
        spoken="Change the booking.",
        headline="Change",
        fields=(
            Field("first", FieldKind.DATE, "First day", "2026-11-26", required=True),
            Field("last", FieldKind.DATE, "Last day", "2026-11-26"),
            Field("start", FieldKind.TIME, "From (empty: whole days)", "13:00"),
            Field("end", FieldKind.TIME, "To", "17:00"),
            Field("subject", FieldKind.TEXT, "What colleagues may see", None),
        ),
        choices=(
            Choice("Show", Button.SUBMIT, ID, weight=Weight.PRIMARY, sends_form=True),
            Choice("Cancel", Button.DISMISS, ID),
        ),
    ),
    "many": Message(
        spoken="Your time off.",
        headline="Your time off",
        facts=tuple(Fact(f"Day {number}", "09:00 – 17:00, all day long and longer" * 3) for number in range(75)),
        choices=tuple(Choice(f"Give back {number}", Button.GIVE_BACK, ID, choice=number) for number in range(8)),
    ),
    "consent": Message(
        spoken="Consent is needed.",
        headline="Your administrator has to agree once",
        paragraphs=(Paragraph("Nothing was booked. I keep your request."),),
        links=(Link("For administrators", "https://login.example/consent"), Link("Bad", "javascript:alert(1)")),
    ),
    "hostile": Message(
        spoken="<speak>{{DATE(2026-11-26T00:00:00Z,SHORT)}} ${$root}",
        headline="**bold** <at>everyone</at> [link](https://evil.example) {{TIME(2026-11-26T00:00:00Z)}}",
        paragraphs=(
            Paragraph("![image](https://evil.example/x.png) ${payload} <b>html</b> &lt;b&gt;", Tone.WARNING),
            Paragraph("- list\n1. list\n# heading\n`code`\n> quote"),
        ),
        facts=(Fact("<at>Bob</at>", "_under_ *stars* https://evil.example"),),
        fields=(Field("subject", FieldKind.TEXT, "**Title**", "${x} <at>all</at>"),),
        choices=(Choice("**Book** <at>all</at> ${x}", Button.BOOK, ID, weight=Weight.PRIMARY),),
    ),
    "right_to_left": Message(
        spoken="חופש", headline="יום חמישי", facts=(Fact("חופש", "13:00 – 17:00"),), language="he"
    ),
}
