"""Word documents: what a reader sees in the body, in order. Deleted text, comments and properties stay out, counted."""

import io
import re
from collections.abc import Iterator
from typing import Any

from redactor.config import Intake
from redactor.intake.archive import check_package, damage_held, require_library
from redactor.intake.assembly import assemble
from redactor.intake.entries import Record
from redactor.intake.headings import BODY, DOCUMENT_TITLE, Block, to_parts

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

DELETED = frozenset({f"{WORD}del", f"{WORD}moveFrom"})
NOT_TEXT = frozenset({f"{WORD}instrText", f"{WORD}delText", f"{WORD}pPr", f"{WORD}rPr", f"{WORD}sectPr", FALLBACK})
"""Field codes, formatting, and what stands beside its own newer form."""

CHARACTERS = {
    f"{WORD}tab": "\t",
    f"{WORD}br": "\n",
    f"{WORD}cr": "\n",
    f"{WORD}noBreakHyphen": "‑",
    f"{WORD}softHyphen": "\u00ad",
}
OUTSIDE_BODY = re.compile(r"/word/(header|footer|footnotes|endnotes|comments)\d*\.xml")
PROPERTIES = re.compile(r"/docProps/\w+\.xml")
OFF = frozenset({"0", "false", "off"})


class Reader:
    """One pass over a body: blocks in document order, and a count of what was left out."""

    def __init__(self) -> None:
        self.dropped = 0
        self._blocks: list[Block] = []
        self._pieces: list[str] = []

    def blocks(self, body: Any) -> list[Block]:
        """All blocks of a body element."""
        self._walk(body)
        return self._blocks

    def _walk(self, element: Any) -> None:
        for child in element:
            if child.tag in DELETED or (child.tag == f"{WORD}r" and _is_hidden(child)):
                self.dropped += any(True for _ in child.iter(f"{WORD}t", f"{WORD}delText"))
            elif child.tag == f"{WORD}p":
                self._paragraph(child)
            elif child.tag == f"{WORD}tr":
                self._row(child)
            elif child.tag == f"{WORD}t":
                self._pieces.append(child.text or "")
            elif child.tag in CHARACTERS:
                self._pieces.append(CHARACTERS[child.tag])
            elif child.tag not in NOT_TEXT:
                self._walk(child)

    def _row(self, row: Any) -> None:
        """A table row whose cells hold a paragraph each is one line; a cell with more stays as it is."""
        place = len(self._blocks)
        most = 0
        for cell in row:
            before = len(self._blocks)
            self._walk([cell])
            most = max(most, len(self._blocks) - before)
        if most == 1:
            cells = self._blocks[place:]
            self._blocks[place:] = [Block(cells[0].level, " | ".join(cell.text for cell in cells), gap="\n")]

    def _paragraph(self, paragraph: Any) -> None:
        """A paragraph may hold others, in a text box; they come after it."""
        outer, self._pieces = self._pieces, []
        place = len(self._blocks)
        self._walk(paragraph)
        text = "".join(self._pieces)
        self._pieces = outer
        if text.strip():
            self._blocks.insert(place, _block(paragraph, text))


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: type, too_big, format, empty, too_long or token.
        MissingDependency: the extra `formats` is not installed.
    """
    require_library("docx")
    check_package(data, settings.limits.bytes)
    with damage_held("not readable as a document"):
        blocks, dropped = _load(data)
    yield Record(assemble(to_parts(blocks, settings.fields), dropped, settings.limits))


def _load(data: bytes) -> tuple[list[Block], int]:
    import docx  # noqa: PLC0415  # an optional extra

    document = docx.Document(io.BytesIO(data))
    reader = Reader()
    blocks = reader.blocks(document.element.body)
    return blocks, reader.dropped + sum(_left_out(part) for part in document.part.package.iter_parts())


def _left_out(part: Any) -> int:
    """How many texts or properties one part of the package holds that do not come in."""
    name = str(part.partname)
    if OUTSIDE_BODY.fullmatch(name):
        return len(re.findall(rb"<w:t[ >]", part.blob)) and 1
    return len(re.findall(rb">[^<\s][^<]*</", part.blob)) if PROPERTIES.fullmatch(name) else 0


def _is_hidden(run: Any) -> bool:
    vanish = run.find(f"{WORD}rPr/{WORD}vanish")
    return vanish is not None and vanish.get(f"{WORD}val", "1") not in OFF


def _block(paragraph: Any, text: str) -> Block:
    style_element = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
    style = "" if style_element is None else style_element.get(f"{WORD}val", "")
    if style == "Title":
        return Block(DOCUMENT_TITLE, text)
    if heading := re.fullmatch(r"[Hh]eading([1-6])", style):
        return Block(int(heading[1]), text)
    if style.startswith("List") or paragraph.find(f"{WORD}pPr/{WORD}numPr") is not None:
        return Block(BODY, f"- {text}", gap="\n")
    return Block(BODY, text)
