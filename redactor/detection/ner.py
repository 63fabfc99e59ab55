"""What spaCy's entities need before they count: titles, articles and possessives cut off, guarded ones taken back."""

from functools import cache

import regex

from recognizers.guards import guarded_spans
from recognizers.lexicon import alternation, entries
from redactor.detection.words import is_ordinary

_NEXT_FIELD = regex.compile(r"\n\s*\n|\n(?=[^\n:]{1,30}:)|\t")
"""Where the line of a form or a paragraph ends; a name goes on over a single line break."""

_TRAILING = regex.compile(r"(?:'s|'|[^\w]+)$", regex.IGNORECASE)


@cache
def _leading() -> "regex.Pattern[str]":
    """Articles, prepositions, possessives and titles at the front, with what stands between them."""
    titles = f"{alternation('person_titles')}|{alternation('person_title_words')}"
    small = "the|a|an|my|our|his|her|their|your|of|in|at|on|from|to|by|with|and|for"
    return regex.compile(rf"(?:(?:{small})\s+|(?:{titles})(?!\w)s?\.?\s*|[^\w]+)", regex.IGNORECASE)


@cache
def _closing() -> "regex.Pattern[str]":
    """A title behind the name, as in a list of people whose next entry begins with it."""
    return regex.compile(rf"[,;/&\s]+(?:and\s+)?{alternation('person_titles')}\.?$", regex.IGNORECASE)


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(entries("acronyms"))


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without what never identifies at its edges; None if nothing is left or if it is guarded.

    Args:
        text: The text that the offsets point into.
        start: Of one of spaCy's entities.
        end: Of the same.
    """
    start, end = _edges(text, start, end)
    if start >= end or any(a <= start and end <= b for a, b in guarded_spans(text)):
        return None
    if all(_says_nothing(word) for word in text[start:end].split()):
        return None
    return start, end


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    if cut := _NEXT_FIELD.search(text, start, end):
        end = cut.start()
    while start < end and (match := _leading().match(text, start, end)):
        start = match.end()
    if match := _closing().search(text, start, end):
        end = match.start()
    if match := _TRAILING.search(text, start, end):
        end = match.start()
    return start, end


def _says_nothing(word: str) -> bool:
    """An ordinary word, a number alone, or the short form of a procedure or a piece of gear."""
    bare = word.strip(".,;:()/&-\"'")
    return not any(c.isalpha() for c in bare) or is_ordinary(bare) or bare in _acronyms()
