"""Markdown: the text as it is, with sections told by its headings; front matter is dropped and counted."""

import re
from collections.abc import Iterator

from redactor.config import Intake
from redactor.intake.assembly import check_sections
from redactor.intake.decoding import decode
from redactor.intake.entries import Record
from redactor.intake.headings import BODY, Block, name_blocks
from redactor.intake.measures import check
from redactor.story import Section, Submission

FRONT_LINE = r"(?:[\w-]+:(?:[ \t][^\r\n]*)?|[ \t]+[^\s][^\r\n]*|- [^\r\n]*|#[^\r\n]*)?\r?\n"
FRONT_MATTER = re.compile(rf"---[ \t]*\r?\n((?:{FRONT_LINE})+?)---[ \t]*(?:\r?\n|$)")
FRONT_FIELD = re.compile(r"^[\w-]+:", re.MULTILINE)
HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(.*)")
FENCE = re.compile(r" {0,3}(```|~~~)")


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: encoding, empty, too_long or token.
    """
    text, dropped = _without_front_matter(decode(data))
    check(text, settings.limits)
    sections = tuple(_sections(text, settings))
    check_sections(sections)
    yield Record(Submission(text, sections, dropped))


def _without_front_matter(text: str) -> tuple[str, int]:
    front = FRONT_MATTER.match(text)
    if front is None:
        return text, 0
    return text[front.end() :].lstrip("\r\n"), len(FRONT_FIELD.findall(front[1]))


def _sections(text: str, settings: Intake) -> Iterator[Section]:
    lines = [line for line in _lines(text) if line[2].text.strip()]
    names = name_blocks([block for _, _, block in lines], settings.fields)
    current: Section | None = None
    for (start, end, _), name in zip(lines, names, strict=True):
        if current is not None and current.name == name:
            current = Section(name, current.start, end)
            continue
        if current is not None:
            yield current
        current = Section(name, start, end)
    if current is not None:
        yield current


def _lines(text: str) -> Iterator[tuple[int, int, Block]]:
    """Each line's range and what it is; inside a code fence nothing is a heading."""
    place, fenced = 0, False
    for line in text.splitlines(keepends=True):
        bare = line.rstrip("\r\n")
        fenced ^= FENCE.match(bare) is not None
        heading = None if fenced else HEADING.match(bare)
        block = Block(len(heading[1]), heading[2].rstrip(" \t#")) if heading else Block(BODY, bare)
        yield place, place + len(bare), block
        place += len(line)
