"""Which section each block of a document belongs to, told by its headings."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from redactor.config import Fields
from redactor.intake.assembly import LESSONS, NARRATIVE, TITLE, Part
from redactor.intake.columns import speaks_of

BODY = 0
DOCUMENT_TITLE = -1


class Block(NamedTuple):
    """A paragraph. `level` is 1 to 6 for a heading, `BODY`, or `DOCUMENT_TITLE`."""

    level: int
    text: str
    gap: str = "\n\n"


def to_parts(blocks: Iterable[Block], fields: Fields) -> Iterator[Part]:
    """The blocks as parts: a title, then narrative, and lessons below a heading that is named so."""
    blocks = [block for block in blocks if block.text.strip()]
    for block, name in zip(blocks, name_blocks(blocks, fields), strict=True):
        yield Part(name, block.text, block.gap)


def name_blocks(blocks: Iterable[Block], fields: Fields) -> Iterator[str]:
    """The section of each block, in order."""
    depth: int | None = None  # of the lessons heading we are below
    for place, block in enumerate(blocks):
        if _is_title(block, place, fields):
            yield TITLE
            continue
        if block.level > BODY:
            depth = _depth_after(block, depth, fields)
        yield NARRATIVE if depth is None else LESSONS


def _is_title(block: Block, place: int, fields: Fields) -> bool:
    if block.level == DOCUMENT_TITLE:
        return True
    return place == 0 and block.level == 1 and not speaks_of(block.text, fields.lessons + fields.narrative)


def _depth_after(heading: Block, depth: int | None, fields: Fields) -> int | None:
    if speaks_of(heading.text, fields.lessons):
        return heading.level if depth is None else min(depth, heading.level)
    return None if depth is not None and heading.level <= depth else depth
