"""Words beside numbers, places and times ("badge", "hours", "block") that need not be hidden and may be."""

import re
from collections.abc import Sequence

from redactor.evaluation.annotation import GoldSpan

REACH = 3
"""Characters between a keyword and a span within which it belongs to the span."""

NAMES = frozenset({"PERSON", "AGENCY", "ORGANIZATION", "EMAIL_ADDRESS", "URL", "SOCIAL_HANDLE"})
"""Labels whose spans free no keyword: in "Shield Security" the word is part of the name."""

_DESIGNATORS = "units? cars? squads? engine medic ladder truck boat van shop fleet badge shield star case report"
_TIMES = r"weekend years? old y/?o yoa hours? hrs? a\.?m p\.?m"
_PLACES = "floor rear block blk area st nd rd th"
_KEYWORD = re.compile(rf"\b(?:{'|'.join(f'{_DESIGNATORS} {_TIMES} {_PLACES}'.split())})\b", re.IGNORECASE)


def letters(text: str, start: int, end: int) -> set[int]:
    """Offsets of the letters and digits in a span, which may reach beyond the text."""
    return {index for index in range(max(start, 0), min(end, len(text))) if text[index].isalnum()}


def free_letters(text: str, spans: Sequence[GoldSpan]) -> set[int]:
    """Offsets of the letters of keywords inside a span that holds more than keywords, or near one. Full stops too."""
    freeing = [(span, letters(text, span.start, span.end)) for span in spans if span.label not in NAMES]
    free: set[int] = set()
    for match in _KEYWORD.finditer(text):
        word = set(range(*match.span()))
        if any(_frees(span, own, match.start(), match.end(), word | free) for span, own in freeing):
            free |= word
    return free


def _frees(span: GoldSpan, own: set[int], start: int, end: int, keywords: set[int]) -> bool:
    if end < span.start - REACH or start > span.end + REACH:
        return False
    inside = start < span.end and span.start < end
    return not inside or not own <= keywords
