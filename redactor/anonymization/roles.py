"""What a mention group is to the story, so that its placeholder keeps the lesson readable: OFFICER, SUSPECT, K-9."""

from collections.abc import Iterator, Sequence

import regex

from redactor.story import Finding

NAMES = {
    "BADGE_NUMBER": "BADGE",
    "CALL_SIGN": "UNIT",
    "STREET_ADDRESS": "STREET",
    "PHONE_NUMBER": "PHONE",
    "EMAIL_ADDRESS": "EMAIL",
    "IP_ADDRESS": "IP ADDRESS",
    "SOCIAL_HANDLE": "HANDLE",
    "US_SSN": "SSN",
    "US_DRIVER_LICENSE": "LICENSE NUMBER",
    "LICENSE_PLATE": "PLATE",
    "CASE_NUMBER": "CASE NUMBER",
    "SERIAL_NUMBER": "SERIAL NUMBER",
    "LOCATION": "PLACE",
    "PATROL_AREA": "PATROL AREA",
}
"""The word in a placeholder where it is not the entity type itself."""

LETTERED = frozenset({"AGENCY", "LOCATION", "ORGANIZATION", "PATROL_AREA", "STREET_ADDRESS"})
"""Entity types that are counted in letters, as ASRS and C3RS count agencies and stations; the others in numbers."""

_OFFICER = (
    r"officers?|ofc|off|deput(?:y|ies)|dep|sergeants?|sgts?|corporal|cpl|detectives?|det|troopers?|tpr|lieutenant|lt|"
    r"captain|capt|chief|sheriff|agents?|ranger|warden|marshal|inspector|investigator|inv|commander|co|p/o|po|"
    r"my\s+(?:partner|fto|trainee|sergeant|rookie)|fto|partner|trainee|rookie|badge"
)
_PERSON_ROLES = (
    ("K-9", r"k-?9|(?:police\s+|my\s+)?dog|canine|malinois|shepherd|bloodhound"),
    ("OFFICER", _OFFICER),
    ("SUSPECT", r"suspects?|susp|subjects?|offender|defendant|inmate|prisoner|arrestee|wanted|arrested|driver|gunman"),
    ("VICTIM", r"victims?|vic|patient|decedent"),
    ("WITNESS", r"witness(?:es)?|caller|complainant|rp|neighbor|reporting\s+party"),
    ("DISPATCHER", r"dispatch(?:er)?|call[\s-]?taker|operator"),
)
_BEFORE = [
    (role, regex.compile(rf"\b(?:{words})\b[.,:]?(?:\s+(?:named|called|is|was|of))?\s*[\"'“(]?\s*$", regex.IGNORECASE))
    for role, words in _PERSON_ROLES
]
_WINDOW = 40


def role(text: str, entity_type: str, mentions: Sequence[Finding]) -> str:
    """The role of a mention group, from the words right before any of its mentions.

    Args:
        text: The text that the offsets point into.
        entity_type: That of the group.
        mentions: Its findings in text order; the first that says something decides.
    """
    if entity_type != "PERSON":
        return NAMES.get(entity_type, entity_type.replace("_", " "))
    return next(_said(text, mentions), "PERSON")


def _said(text: str, mentions: Sequence[Finding]) -> Iterator[str]:
    for mention in mentions:
        before = text[max(0, mention.start - _WINDOW) : mention.start]
        for name, pattern in _BEFORE:
            if pattern.search(before):
                yield name
