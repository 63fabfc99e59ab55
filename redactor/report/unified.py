"""The redaction diff as a classic unified diff of wrapped lines."""

import difflib
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from redactor.report.segments import WORDS, Piece, Plain, lines, segments
from redactor.report.visible import visible
from redactor.report.wrap import wrapped
from redactor.story import Proposal

WIDTH = 78


def diff(text: str, proposal: Proposal, *, width: int = WIDTH, context: int = 3) -> str:
    """What `proposal` does to `text`, as a unified diff; empty when nothing changes. Holds no file name and no colour.

    Both sides break at the same words, where the original reaches `width` columns, so that a replacement changes its
    own line only. A redaction is never broken unless the original has a line break inside it.

    Raises:
        ValueError: the redactions do not fit the text.
    """
    original, clean = both_sides(text, proposal, width)
    found = difflib.unified_diff(original, clean, "original", "clean", n=context, lineterm="")
    return "".join(f"{line}\n" for line in found)


def both_sides(text: str, proposal: Proposal, width: int = WIDTH) -> tuple[list[str], list[str]]:
    """The wrapped lines of the original and of the clean text."""
    original: list[str] = []
    clean: list[str] = []
    for line in lines(segments(text, proposal)):
        for row in wrapped(_atoms(line), width, lambda atom: len(atom.original), lambda atom: atom.space):
            original += "".join(atom.original for atom in row).split("\n")
            clean += "".join(atom.clean for atom in row).split("\n")
    return _ended(original), _ended(clean)


def _ended(side: list[str]) -> list[str]:
    """Without the empty line behind a final newline."""
    return side[:-1] if side[-1:] == [""] else side


class _Atom(NamedTuple):
    """What is never broken, on both sides: a word, white space, a whole redaction."""

    original: str
    clean: str
    space: bool


def _atoms(line: Sequence[Piece]) -> Iterator[_Atom]:
    for piece in line:
        if isinstance(piece, Plain):
            for part in WORDS.findall(visible(piece.original)):
                yield _Atom(part, part, part.isspace())
        else:
            yield _Atom(visible(piece.original), visible(piece.clean), False)
