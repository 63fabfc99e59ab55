"""Overlapping findings become disjoint ones that cover exactly the same characters, whatever order they came in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from redactor.story import DIRECT, Finding


def rank(finding: Finding) -> tuple[float, int, bool, int, str, str, str]:
    """Sort key of preference: score, length, direct before indirect, then place and names, so that no tie is left."""
    length = finding.end - finding.start
    direct = finding.entity_type in DIRECT
    return (-finding.score, -length, not direct, finding.start, finding.entity_type, finding.recognizer, finding.reason)


def resolve(findings: Iterable[Finding], kept: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """Disjoint findings, in text order, whose union is the union of what came in.

    Findings of one entity type that overlap are one finding. Where types differ, the preferred one keeps its span and
    the others keep what is left of theirs. A type that is shown in the end (`kept`) takes from none that is hidden.
    """
    taken: list[Finding] = []
    for finding in sorted(_merge_same_type(findings), key=lambda f: (f.entity_type in kept, rank(f))):
        taken += _left_over(finding, taken)
    return tuple(sorted(taken, key=lambda f: f.start))


def _merge_same_type(findings: Iterable[Finding]) -> Iterable[Finding]:
    by_type: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda f: (f.start, f.end, rank(f))):
        same = by_type.setdefault(finding.entity_type, [])
        if same and finding.start < same[-1].end:
            same[-1] = _union(same[-1], finding)
        else:
            same.append(finding)
    return [finding for same in by_type.values() for finding in same]


def _union(a: Finding, b: Finding) -> Finding:
    best, other = sorted((a, b), key=rank)
    reason = best.reason
    if other.recognizer != best.recognizer and other.recognizer not in reason:
        reason = f"{reason}; also {other.recognizer}"
    return replace(best, start=min(a.start, b.start), end=max(a.end, b.end), reason=reason)


def _left_over(finding: Finding, taken: Sequence[Finding]) -> list[Finding]:
    pieces = [(finding.start, finding.end)]
    for other in taken:
        pieces = [piece for start, end in pieces for piece in _cut(start, end, other.start, other.end)]
    return [replace(finding, start=start, end=end) for start, end in pieces]


def _cut(start: int, end: int, a: int, b: int) -> Iterable[tuple[int, int]]:
    if b <= start or end <= a:
        return [(start, end)]
    return [(s, e) for s, e in ((start, a), (b, end)) if s < e]
