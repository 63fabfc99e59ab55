"""Gold text with its identifiers in double braces → plain text and spans."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"\{\{(?P<optional>\??)(?P<label>[A-Za-z_]+):(?P<surface>.*?)\}\}", re.DOTALL)
_BRACES = re.compile(r"\{\{|\}\}")


@dataclass(frozen=True, slots=True)
class RawSpan:
    """A span as a file gives it; its label is not ours yet and its offsets have not been checked."""

    start: int
    end: int
    label: str
    optional: bool = False


def unmark(marked: str) -> tuple[str, list[RawSpan], list[str]]:
    """Plain text, its spans, and what is wrong with the markup; offsets in all three are of the plain text."""
    pieces: list[str] = []
    spans: list[RawSpan] = []
    length = done = 0
    for mark in _MARK.finditer(marked):
        before, surface = marked[done : mark.start()], mark["surface"]
        start = length + len(before)
        length, done = start + len(surface), mark.end()
        pieces += before, surface
        spans.append(RawSpan(start, length, mark["label"], bool(mark["optional"])))
    text = "".join([*pieces, marked[done:]])
    return text, spans, [f"offset {stray.start()}: stray markup" for stray in _BRACES.finditer(text)]
