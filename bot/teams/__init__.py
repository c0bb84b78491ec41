"""Microsoft Teams: the only room that knows Bot Framework. Activities in, events out; messages in, cards out.

The SDK reached its end of life with defects that nobody will mend. Each is made unreachable here:

====== ============================================================== =====================================
defect what the SDK does                                              instead
====== ============================================================== =====================================
T1     parses a stranger's body before it looks at the token          `endpoint`, `shapes`
T2     lets everybody in when the app id is empty                     `authentication`, settings
T3     refuses good tokens for a day after a key rollover             `keys`
T4     fetches keys with a blocking call, without timeout             `keys`
T5     answers 500 to bad tokens and bad JSON                         `endpoint`
T6     takes "emulator" tokens, and sends its own anywhere            `authentication`, `origins`
T7     skips what is missing: service URL, channel, expiry            `authentication`, `origins`
T8     asks Entra for a token twice a turn, in the loop               `connector`, `bot.identity.AppTokens`
T9     builds a slow client twice a turn                              `connector`, `adapter`
T10    sends in the default executor, with a timeout of 100 s         `connector`
T11    serialises the body of an invoke twice                         `adapter.answer_invoke`
T12    answers unknown invokes and failed sign-ins by 501             `reception`
T13    swallows an error and answers 501                              `reception`
T15    exchanges a token again and again; believes the client         `sign_in`
T16    takes six digits that somebody types for a sign-in code        `sign_in`, `sign_in_card`
T17    mixes up two people in a group                                 `activities.sender`
T19    turns off authentication with an empty setting                 `adapter`
T20    deletes the bot's name from the middle of a sentence           `activities.spoken`
T21    never retries, or retries what may have arrived                `connector`
====== ============================================================== =====================================

T14, T18 and T22 are about its dialogs and storage, which are not installed.
"""

from bot.teams.channel import TeamsChannel
from bot.teams.door import ROUTE, Door, open_door, runner

__all__ = ["ROUTE", "Door", "TeamsChannel", "open_door", "runner"]
