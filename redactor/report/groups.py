"""Mention groups with everything a reviewer asks about them: what, who found it, why, how sure, and where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from redactor.report import labels
from redactor.report.segments import Change, Piece
from redactor.story import Action, MentionGroup, Proposal


@dataclass(frozen=True, slots=True)
class GroupView:
    """One mention group and its mentions in text order. `score` is the best of its mentions, `lowest` the weakest."""

    group: MentionGroup
    mentions: tuple[Change, ...]

    @property
    def score(self) -> float:
        """The best score of any mention, from 0 to 1."""
        return max((m.redaction.finding.score for m in self.mentions), default=0.0)

    @property
    def lowest(self) -> float:
        """The lowest score of any mention, from 0 to 1."""
        return min((m.redaction.finding.score for m in self.mentions), default=0.0)

    @property
    def kept(self) -> bool:
        """Whether every mention stays readable."""
        return bool(self.mentions) and all(m.kept for m in self.mentions)

    @property
    def recognizers(self) -> tuple[str, ...]:
        """Short names of the recognizers that found a mention, in text order, each once."""
        return tuple(dict.fromkeys(labels.recognizer(m.redaction.finding.recognizer) for m in self.mentions))

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why its mentions were found, in text order, each once."""
        reasons = (m.redaction.finding.reason.removeprefix("rule ") for m in self.mentions)
        return tuple(dict.fromkeys(reason for reason in reasons if reason))


def group_views(proposal: Proposal, pieces: Sequence[Piece]) -> tuple[GroupView, ...]:
    """Every mention group of the proposal, direct identifiers first, else in the proposal's order."""
    return tuple(sorted(_views(proposal, pieces), key=lambda view: labels.kind(view.group.entity_type)))


def _views(proposal: Proposal, pieces: Sequence[Piece]) -> Iterator[GroupView]:
    mentions: dict[int, list[Change]] = {}
    for piece in pieces:
        if isinstance(piece, Change):
            mentions.setdefault(piece.redaction.group, []).append(piece)
    for group in proposal.groups:
        yield GroupView(group, tuple(mentions.get(group.number, ())))


def tally(proposal: Proposal) -> str:
    """One line of counts: `12 redactions in 7 groups (5 direct, 2 indirect), 1 kept, 2 flags`."""
    direct = sum(labels.kind(group.entity_type) == "direct" for group in proposal.groups)
    indirect = len(proposal.groups) - direct
    kept = sum(redaction.action is Action.KEEP for redaction in proposal.redactions)
    redactions, groups = counted(len(proposal.redactions) - kept, "redaction"), counted(len(proposal.groups), "group")
    parts = [f"{redactions} in {groups} ({direct} direct, {indirect} indirect)", *([f"{kept} kept"] if kept else [])]
    return ", ".join([*parts, counted(len(proposal.flags), "flag")])


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 flag`, `1,200 flags`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
