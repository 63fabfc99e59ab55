"""A story cut into what stays and what changes, in text order. Every renderer of the diff is built on this."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from redactor.story import Action, Flag, Proposal, Redaction

BLANKS = re.compile(r"[ \t\r\n]+")
WORDS = re.compile(r"\S+|\s+")
LINE_END = re.compile(r"\r?\n")


@dataclass(frozen=True, slots=True)
class Plain:
    """Text outside every redaction. `flags` are the numbers, from 1, of the flags that begin where it begins."""

    original: str = field(repr=False)
    flags: tuple[int, ...] = ()

    @property
    def clean(self) -> str:
        """What a reader sees here: the same."""
        return self.original


@dataclass(frozen=True, slots=True)
class Change:
    """One redaction at its place. `number` counts redactions from 1; `flags` are those that begin in it."""

    number: int
    redaction: Redaction
    original: str = field(repr=False)
    flags: tuple[int, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the text stays readable on purpose."""
        return self.redaction.action is Action.KEEP

    @property
    def clean(self) -> str:
        """What a reader sees here."""
        return self.original if self.kept else self.redaction.replacement


Piece = Plain | Change


def segments(text: str, proposal: Proposal) -> tuple[Piece, ...]:
    """The whole of `text` as pieces: joined, their originals are `text` and their clean texts the clean text.

    Raises:
        ValueError: redactions overlap, are out of order or point outside the text.
    """
    marks = sorted((min(flag.start, len(text)), number) for number, flag in enumerate(proposal.flags, 1))
    pieces: list[Piece] = []
    at = 0
    for number, redaction in enumerate(proposal.redactions, 1):
        start, end = redaction.finding.start, redaction.finding.end
        if not at <= start < end <= len(text):
            raise ValueError(f"redaction {number} ({start}:{end}) is out of order or outside the text")
        pieces += _plain(text, at, start, marks)
        inside = tuple(flag for offset, flag in marks if start <= offset < end)
        pieces.append(Change(number, redaction, text[start:end], inside))
        at = end
    pieces += _plain(text, at, len(text) + 1, marks)
    return tuple(pieces)


def _plain(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Iterator[Plain]:
    """Text from `start` to `end`, cut where flags begin. An `end` behind the text takes in flags at its very end."""
    cuts = sorted({start, *(offset for offset, _ in marks if start <= offset < end)})
    for here, there in zip(cuts, [*cuts[1:], end], strict=True):
        flags = tuple(flag for offset, flag in marks if offset == here)
        if text[here:there] or (flags and here < end):
            yield Plain(text[here:there], flags)


def clean_text(pieces: Iterable[Piece]) -> str:
    """What a reader will see."""
    return "".join(piece.clean for piece in pieces)


def lines(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The pieces line by line. A line break inside a redaction does not end a line, so both sides stay level."""
    line: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Change):
            line.append(piece)
            continue
        first, *others = LINE_END.split(piece.original)
        line.append(replace(piece, original=first))
        for other in others:
            yield line
            line = [Plain(other)]
    yield line


def snippet(text: str, start: int, end: int, reach: int = 32) -> tuple[str, str]:
    """Up to `reach` characters before and after a span, on one line and cut at a word where there is one."""
    before = BLANKS.sub(" ", text[max(0, start - reach) : start])
    after = BLANKS.sub(" ", text[end : end + reach])
    if start > reach:
        before = "… " + before[before.find(" ") + 1 :]
    if end + reach < len(text):
        after = after[: after.rfind(" ") if " " in after else None] + " …"
    return before, after


def quote(text: str, flag: Flag, limit: int = 60) -> str:
    """The text a flag points at, on one line, or nothing for a flag about the whole story."""
    if flag.end - flag.start >= len(text):
        return ""
    words = BLANKS.sub(" ", text[flag.start : flag.end]).strip(" ")
    return words if len(words) <= limit else words[: limit - 1] + "…"
