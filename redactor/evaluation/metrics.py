"""What is left readable and what was hidden for nothing: recall whatever the label, precision, clean stories."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from redactor.evaluation.bootstrap import Rate, Sample
from redactor.evaluation.reading import Reading
from redactor.story import INDIRECT


@dataclass(frozen=True, slots=True)
class Recall:
    """How many spans were caught whole, and how many of their letters and digits were hidden."""

    spans: Rate
    characters: Rate

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "gold": self.spans.of,
            "caught": self.spans.hits,
            "recall": self.spans.value,
            "recall_interval": self.spans.interval,
            "char_recall": self.characters.value,
            "char_recall_interval": self.characters.interval,
        }


@dataclass(frozen=True, slots=True)
class Result:
    """Figures of one system on one gold file.

    Attributes:
        stories: How many there were, held ones among them.
        labels: Recall by label of the gold, direct identifiers first, then the most frequent.
        direct: Recall of direct identifiers, of which one left is a leak.
        indirect: Recall of the others.
        all: Recall of both.
        precision: Share of the hidden letters and digits that belong to a marked span, optional ones among them.
        no_direct_left: Share of stories without a direct identifier left.
        nothing_left: Share of stories without any identifier left.
        false_alarms: Stretches hidden for nothing or in part for nothing, a story.
        held: How many stories the system could not process, by reason. Everything in them counts as missed.
    """

    stories: int
    labels: Mapping[str, Recall]
    direct: Recall
    indirect: Recall
    all: Recall
    precision: Rate
    no_direct_left: Rate
    nothing_left: Rate
    false_alarms: Rate
    held: Mapping[str, int] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`. Rates lie between 0 and 1, intervals are of 95 %; null where there was nothing to count."""
        return {
            "stories": self.stories,
            "held": dict(self.held),
            "labels": {name: recall.as_dict() for name, recall in self.labels.items()},
            "direct": self.direct.as_dict(),
            "indirect": self.indirect.as_dict(),
            "all": self.all.as_dict(),
            "precision": self.precision.value,
            "precision_interval": self.precision.interval,
            "hidden_chars": self.precision.of,
            "stories_without_direct_leak": self.no_direct_left.value,
            "stories_without_direct_leak_interval": self.no_direct_left.interval,
            "stories_without_any_leak": self.nothing_left.value,
            "stories_without_any_leak_interval": self.nothing_left.interval,
            "false_alarms": self.false_alarms.hits,
            "false_alarms_per_story": self.false_alarms.value,
            "false_alarms_per_story_interval": self.false_alarms.interval,
        }


def measure(readings: Iterable[Reading], held: Mapping[str, int] | None = None) -> Result:
    """Figures over all stories read. `held` is passed through; held stories are read with nothing hidden."""
    counts = [count(reading) for reading in readings]
    sample = Sample(counts)
    labels = _labels(counts)
    indirect = [label for label in labels if label in INDIRECT]
    return Result(
        stories=len(counts),
        labels={label: _recall(sample, [label]) for label in labels},
        direct=_recall(sample, [label for label in labels if label not in INDIRECT]),
        indirect=_recall(sample, indirect),
        all=_recall(sample, labels),
        precision=sample.rate(["wanted"], ["hidden"]),
        no_direct_left=sample.rate(["no direct left"], ["stories"]),
        nothing_left=sample.rate(["nothing left"], ["stories"]),
        false_alarms=sample.rate(["false alarms"], ["stories"]),
        held=dict(held or {}),
    )


def count(reading: Reading) -> Counter[str]:
    """Everything counted in one story, by name; those of a label carry it behind a blank."""
    counts: Counter[str] = Counter()
    left: set[str] = set()
    for span in reading.story.spans:
        if span.optional:
            continue
        needed, readable = len(reading.needed(span)), len(reading.readable(span))
        counts[f"gold {span.label}"] += 1
        counts[f"caught {span.label}"] += not readable
        counts[f"letters {span.label}"] += needed
        counts[f"hidden {span.label}"] += needed - readable
        left |= {span.label} if readable else set()
    counts["hidden"] = len(reading.hidden)
    counts["wanted"] = len(reading.hidden & reading.marked)
    counts["no direct left"] = not left - INDIRECT
    counts["nothing left"] = not left
    counts["false alarms"] = len(reading.false_alarms())
    counts["stories"] = 1
    return counts


def _labels(counts: Sequence[Mapping[str, int]]) -> list[str]:
    gold: Counter[str] = Counter()
    for story in counts:
        gold.update({name[5:]: number for name, number in story.items() if name.startswith("gold ")})
    return sorted(gold, key=lambda label: (label in INDIRECT, -gold[label], label))


def _recall(sample: Sample, labels: Sequence[str]) -> Recall:
    def columns(kind: str) -> list[str]:
        return [f"{kind} {label}" for label in labels]

    return Recall(
        spans=sample.rate(columns("caught"), columns("gold")),
        characters=sample.rate(columns("hidden"), columns("letters")),
    )
