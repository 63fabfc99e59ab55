"""The proposal of one story: a placeholder for each mention group, a redaction for each finding."""

import hashlib
import string
from collections.abc import Mapping, Sequence
from itertools import count

import regex

from recognizers.guards import PLACEHOLDER
from redactor.anonymization import operators
from redactor.anonymization.roles import LETTERED, role
from redactor.config import Settings
from redactor.story import Action, Finding, Flag, MentionGroup, Proposal, Redaction


def propose(
    text: str, findings: Sequence[Finding], groups: Sequence[int], flags: Sequence[Flag], settings: Settings
) -> Proposal:
    """The redactions of one story.

    Args:
        text: The stored text.
        findings: Disjoint, in text order.
        groups: The number of the mention group of each finding.
        flags: What else was noticed.
        settings: Whose policy says what is done with each entity type.
    """
    mentions: dict[int, list[Finding]] = {}
    for finding, number in zip(findings, groups, strict=True):
        mentions.setdefault(number, []).append(finding)
    made = _groups(text, mentions, settings)
    redactions = tuple(
        Redaction(finding, number, settings.action(finding.entity_type), made[number].replacement)
        for finding, number in zip(findings, groups, strict=True)
    )
    return Proposal(redactions, tuple(made.values()), tuple(flags), _fingerprint(text, settings))


def _groups(text: str, mentions: Mapping[int, Sequence[Finding]], settings: Settings) -> dict[int, MentionGroup]:
    factory = operators.factory()
    taken = {match.group().strip("[]").split(",")[0] for match in regex.finditer(PLACEHOLDER, text)}
    earlier: list[str] = []
    made: dict[int, MentionGroup] = {}
    for number, findings in mentions.items():
        entity_type, surface = findings[0].entity_type, text[findings[0].start : findings[0].end]
        name = role(text, entity_type, findings)
        params = {
            "placeholder": _free_label(name, entity_type, taken),
            "entity_type": entity_type,
            "earlier": tuple(earlier),
        }
        written = operators.replacement(factory, _replacing(settings, entity_type), surface, params)
        made[number] = MentionGroup(number, entity_type, name, written, len(findings))
        if entity_type == "DATE":
            earlier.append(surface)
    return made


def _replacing(settings: Settings, entity_type: str) -> Action:
    """The action that makes the replacement; what is kept has one ready in case a person decides otherwise."""
    action = settings.action(entity_type)
    return Action.PLACEHOLDER if action is Action.KEEP else action


def _free_label(name: str, entity_type: str, taken: set[str]) -> str:
    """The next label of this name that the story does not hold yet: OFFICER 2, AGENCY B."""
    labels = (f"{name} {_letters(n) if entity_type in LETTERED else n + 1}" for n in count())
    label = next(label for label in labels if label not in taken)
    taken.add(label)
    return label


def _letters(number: int) -> str:
    """A, B, … Z, AA, AB, … as a spreadsheet names its columns."""
    head, last = divmod(number, 26)
    return (_letters(head - 1) if head else "") + string.ascii_uppercase[last]


def _fingerprint(text: str, settings: Settings) -> str:
    whole = f"{settings.fingerprint()}\0{text}"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]
