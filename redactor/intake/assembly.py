"""Named parts of a submission, in reading order, to one text with sections."""

from collections.abc import Iterable
from typing import NamedTuple

from redactor.config import Limits
from redactor.errors import StoryHeld
from redactor.intake.measures import check, is_blank
from redactor.story import Reason, Section, Submission

BLANK_LINE = "\n\n"
TITLE, NARRATIVE, LESSONS = "title", "narrative", "lessons"


class Part(NamedTuple):
    """A stretch of text and the section it belongs to."""

    name: str
    text: str
    gap: str = BLANK_LINE
    """What stands between this part and the one before it in the same section."""


def assemble(parts: Iterable[Part], dropped: int, limits: Limits) -> Submission:
    """One submission; neighbours of the same name are one section.

    Raises:
        StoryHeld: there is only a title or nothing at all, or the text does not keep to the limits.
    """
    sections: list[Section] = []
    pieces: list[str] = []
    length = 0
    for part in parts:
        cleaned = part.text.strip("\r\n")
        if is_blank(cleaned):
            continue
        gap = _gap(part, sections)
        start = length + len(gap)
        length = start + len(cleaned)
        pieces += [gap, cleaned]
        _extend(sections, Section(part.name, start, length))
    text = "".join(pieces)
    check_sections(sections)
    check(text, limits)
    return Submission(text=text, sections=tuple(sections), dropped=dropped)


def check_sections(sections: Iterable[Section]) -> None:
    """A title without a story is no submission.

    Raises:
        StoryHeld: empty.
    """
    if all(section.name == TITLE for section in sections):
        raise StoryHeld(Reason.EMPTY)


def _gap(part: Part, sections: list[Section]) -> str:
    if not sections:
        return ""
    return part.gap if sections[-1].name == part.name else BLANK_LINE


def _extend(sections: list[Section], new: Section) -> None:
    if sections and sections[-1].name == new.name:
        sections[-1] = Section(new.name, sections[-1].start, new.end)
    else:
        sections.append(new)
