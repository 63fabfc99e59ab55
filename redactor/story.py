"""The words of the program as types. Frozen, checked where they are made, and without the text they point into.

Offsets are half-open ranges of Unicode code points into the submission's text, everywhere.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

DIRECT = frozenset(
    {
        "PERSON",
        "BADGE_NUMBER",
        "CALL_SIGN",
        "AGENCY",
        "STREET_ADDRESS",
        "PHONE_NUMBER",
        "EMAIL_ADDRESS",
        "URL",
        "IP_ADDRESS",
        "SOCIAL_HANDLE",
        "US_SSN",
        "US_DRIVER_LICENSE",
        "LICENSE_PLATE",
        "VIN",
        "CASE_NUMBER",
        "SERIAL_NUMBER",
    }
)
"""Entity types of which one left in a published story is a leak."""

INDIRECT = frozenset({"LOCATION", "ORGANIZATION", "DATE", "TIME", "AGE", "PATROL_AREA"})
"""Entity types that each narrow the search for who, which agency, where or when."""

ENTITY_TYPES = DIRECT | INDIRECT


class Reason(StrEnum):
    """Why a submission was refused or a story is held: a code, what it means, and what to do about it."""

    meaning: str
    remedy: str

    def __new__(cls, code: str, meaning: str, remedy: str) -> Self:
        """Make the code the value and keep the two texts beside it."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.meaning = meaning
        member.remedy = remedy
        return member

    @classmethod
    def of(cls, code: str) -> Self:
        """The reason with this code.

        Raises:
            KeyError: there is none.
        """
        return {reason.value: reason for reason in cls}[code]

    EMPTY = "empty", "there is no text in it", "nothing to do, unless a column or field was missed: see intake.fields"
    TOO_LONG = "too_long", "more characters or lines than the limit", "split it, or raise intake.limits"
    TOO_BIG = "too_big", "the file has more bytes than the limit", "split it, or raise intake.limits.bytes"
    TOKEN = "token", "one word is longer than the limit", "remove the blob (an attachment, encoded data) and run again"
    ENCODING = "encoding", "the bytes are not text in a known encoding", "save it as UTF-8 and run again"
    FORMAT = "format", "the file or row is damaged or has another shape", "open it in its own program and save it anew"
    TYPE = "type", "the content is not what the file name says, or not a format we read", "export it as text"
    NOT_REGULAR = "not_regular", "not a regular file (a pipe, device or folder)", "put a plain file in its place"
    SYMLINK = "symlink", "a symbolic link; links are not followed", "copy the file itself into the folder"
    UNREADABLE = "unreadable", "permission to read it is missing", "give the reading account access"
    UNSTABLE = "unstable", "it changed while it was read", "wait until it is complete and run again"
    GONE = "gone", "it went away between listing and reading", "nothing to do if somebody removed it"
    SLOW = "slow", "detection took longer than the limit", "read this one by hand, or raise detection.story_seconds"
    RECOGNIZER_FAILED = (
        "recognizer_failed",
        "a recognizer failed or answered nonsense",
        "report it; read this one by hand",
    )
    CRASHED = "crashed", "the worker process died on it", "read this one by hand"


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of a submission or story that could not be processed safely. `detail` names our parts, no values."""

    stage: str
    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A named part of a submission's text."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Submission:
    """One text as it came in. `dropped` counts the fields, headers and properties that were left unread."""

    text: str = field(repr=False)
    sections: tuple[Section, ...] = ()
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One detected span. Offsets and the reason, never the text.

    Raises:
        ValueError: the span is empty or negative, or the score is not a number from 0 to 1.
    """

    start: int
    end: int
    entity_type: str
    score: float
    recognizer: str
    reason: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"impossible span {self.start}:{self.end}")
        if not (math.isfinite(self.score) and 0.0 <= self.score <= 1.0):
            raise ValueError("a score must lie between 0 and 1")


class Action(StrEnum):
    """What is done with a finding."""

    PLACEHOLDER = "placeholder"
    GENERALIZE = "generalize"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class MentionGroup:
    """All findings of one story that name the same thing. `number` is its place in the proposal, from 0."""

    number: int
    entity_type: str
    role: str
    replacement: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Redaction:
    """One finding with what is done about it. `group` is the number of its mention group."""

    finding: Finding
    group: int
    action: Action
    replacement: str


@dataclass(frozen=True, slots=True)
class Flag:
    """Something to look at that is not a span to hide."""

    kind: str
    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """The redactions of one story in text order, without overlaps, and the fingerprint of all that led to them."""

    redactions: tuple[Redaction, ...]
    groups: tuple[MentionGroup, ...]
    flags: tuple[Flag, ...]
    fingerprint: str

    def of_group(self, number: int) -> Sequence[Redaction]:
        """All redactions of one mention group, in text order."""
        return [r for r in self.redactions if r.group == number]
