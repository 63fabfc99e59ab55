"""What a run knows about its submissions, for the index page and the summary table. Counts and codes, no text."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from redactor.story import DIRECT, Held, Reason


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One submission of a run. `counts` are redactions by entity type, `flags` flags by kind; `held` says why not."""

    number: int
    words: int
    counts: Mapping[str, int] = field(default_factory=dict)
    flags: Mapping[str, int] = field(default_factory=dict)
    held: Held | None = None

    @property
    def name(self) -> str:
        """The running number as files are named after it: `0012`."""
        return story_name(self.number)

    @property
    def direct(self) -> int:
        """How many redactions hide a direct identifier."""
        return sum(count for entity_type, count in self.counts.items() if entity_type in DIRECT)

    @property
    def indirect(self) -> int:
        """How many redactions hide an indirect identifier."""
        return sum(self.counts.values()) - self.direct


@dataclass(frozen=True, slots=True)
class RunSummary:
    """The counts of one run. `seconds` is wall clock; `dropped` counts fields and properties left unread.

    Raises:
        ValueError: the counts do not add up, so a submission would have been skipped silently.
    """

    submissions: int
    proposed: int
    held: Mapping[Reason, int] = field(default_factory=dict)
    redactions: Mapping[str, int] = field(default_factory=dict)
    flags: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    dropped: int = 0

    def __post_init__(self) -> None:
        if self.submissions != self.proposed + sum(self.held.values()):
            raise ValueError(
                f"{self.submissions} submissions are not {self.proposed} proposed + {sum(self.held.values())} held"
            )

    @classmethod
    def of(cls, rows: Iterable[IndexRow], seconds: float = 0.0, dropped: int = 0) -> Self:
        """The summary of all rows of a run."""
        held: Counter[Reason] = Counter()
        redactions: Counter[str] = Counter()
        flags: Counter[str] = Counter()
        submissions = 0
        for row in rows:
            submissions += 1
            held.update([row.held.reason] if row.held else [])
            redactions.update(row.counts)
            flags.update(row.flags)
        return cls(submissions, submissions - held.total(), held, redactions, flags, seconds, dropped)


def story_name(number: int) -> str:
    """The running number of a submission as its files are named: `0012`."""
    return f"{number:04d}"


def duration(seconds: float) -> str:
    """Seconds for people: `0.4 s`, `12 s`, `3 min 05 s`, `2 h 10 min`."""
    whole = round(seconds)
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
