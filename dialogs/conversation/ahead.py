"""Looking ahead: what a proposal would meet is read once its card is shown, and the card warns where there is any."""

from __future__ import annotations

from dialogs.booking import Purpose
from dialogs.commands import Command, Create, LookAhead
from dialogs.conversation.course import onward
from dialogs.conversation.heritage import standing
from dialogs.conversation.offering import showing
from dialogs.conversation.standpoint import open_proposal
from dialogs.conversation.state import Conversation, Decision, Rules
from dialogs.copies import replace
from dialogs.events import AheadSeen
from dialogs.proposal import Proposal
from dialogs.timeoff import Interval, OccurrenceKind


def look_ahead(proposal: Proposal, rules: Rules) -> Command | None:
    """Return the look that a new proposal deserves; there is none for one that only takes out."""
    if not rules.looks_ahead or proposal.purpose is Purpose.WITHDRAW:
        return None
    drafts = [draft for option in proposal.options for draft in option.plan.drafts]
    stretch = Interval(min(each.interval.start for each in drafts), max(each.interval.end for each in drafts))
    counts = rules.counts_meetings and len(proposal.options) == 1
    return LookAhead(proposal.id, stretch, tuple(each.interval for each in drafts) if counts else ())


def ahead_seen(conversation: Conversation, outcome: AheadSeen, rules: Rules) -> Decision:
    """Warn on the card of what the proposal would meet; without anything to warn of, it stands as it is."""
    proposal = conversation.proposal(outcome.look.proposal)
    if proposal is None or not proposal.is_open(outcome.at):
        return onward(conversation, outcome.at, rules)
    wanted = [draft.interval for option in proposal.options for draft in option.plan.drafts]
    changed = conversation.booking(proposal.changes_booking) if proposal.changes_booking else None
    replaced = frozenset(standing(conversation, changed)) if changed is not None else frozenset()
    replaced |= {
        change.occurrence_id
        for option in proposal.options
        for change in option.changes
        if not isinstance(change, Create)
    }
    overlaps = tuple(
        each
        for each in outcome.occurrences
        if each.kind is OccurrenceKind.TIME_OFF
        and each.id not in replaced
        and any(each.interval.overlaps(own) for own in wanted)
    )
    meetings = outcome.meetings if outcome.meetings is not None and outcome.meetings.count else None
    if not overlaps and meetings is None:
        return onward(conversation, outcome.at, rules)
    warned = replace(proposal, overlaps=overlaps, meetings=meetings, revision=proposal.revision + 1)
    proposals = tuple(warned if each.id == warned.id else each for each in conversation.proposals)
    others = tuple(each for each in proposals if each.id != warned.id)
    earlier = open_proposal(replace(conversation, proposals=others), outcome.at)
    return onward(replace(conversation, proposals=proposals), outcome.at, rules, (showing(warned, earlier),))
