"""Pieces of regular expressions for radio numbers, and where those found once come back or stand in a row."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

import regex

START = r"(?<![\w$#/.-])"
END = r"(?![\w$%°/]|[-.,:]\d|['’]\d|[ ]?(?:am|pm|a\.m|p\.m)\b)"
DASH = r"[-‐‑–]"
SEP = rf"(?:{DASH}\s?|\s)"
NO_UNIT = (
    r"(?![ \n]?-?(?:years?|yrs?|yoa|y/o|feet|ft|foot|inch(?:es)?|mph|mins?|minutes?|hours?|hrs?|seconds?|secs?"
    r"|miles?|mi|yards?"
    r"|yds?|days?|weeks?|months?|of|to\s\d|people|rounds?|shots?|times?|percent|ppm|other|officers|deputies"
    r"|guys|men|block|blk"
    r"|blocks|street|st\.?|ave|road|rd|lbs?|pounds|grams?|oz|grains?|gauge|mm|caliber|cal|volts?|degrees|more"
    r"|cc|doors?|bucks"
    r"|stories|houses?|floors?|dollars|units?|pieces|cars)\b)"
)
DESIGNATOR = r"(?!911)(?:[A-Z]{1,3}-?)?\d{1,5}[A-Z]?(?:\d{1,3})?(?:-[A-Z]?\d{1,4}){0,2}"
SHORT = r"(?:(?!911)\d{3,4}[A-Z]?|\d{2}[A-Z]|(?!10-)\d{1,2}-\d{1,3})"
"""What stands alone as somebody's radio number: 562, 625C, 31A, 4-33."""
AND = r"\s*(?:\([^()\n]{1,30}\))?\s*(?:,|;|&|/|and|or|through|to)\s*(?:and\s+)?"

_NUMBER = regex.compile(r"(?:[A-Z]{0,2}-?)?\d[\dA-Z]*(?:-\d+)?$", regex.IGNORECASE)
_HEAD = regex.compile(START)
_TAIL = regex.compile(END + NO_UNIT, regex.IGNORECASE)


def designator_echoes(text: str, calls: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Spans of `calls` that stand again, of their numbers alone, and of numbers of that shape in a row with them."""
    numbers = {call: match[0].lower() if (match := _NUMBER.search(call)) else "" for call in calls}
    for bare in {number if len(number) > 2 else call.lower() for call, number in numbers.items()}:
        yield from _again(text, bare)
    known = {number for number in numbers.values() if len(number) > 1}
    for shape in sorted({_shape(number) for number in known}):
        yield from _in_a_row(text, shape, known)


def _again(text: str, bare: str) -> Iterator[tuple[int, int]]:
    lowered = text.lower() if len(text.lower()) == len(text) else text
    start = lowered.find(bare)
    while start >= 0:
        end = start + len(bare)
        if _HEAD.match(text, start) and _TAIL.match(text, end):
            yield start, end
        start = lowered.find(bare, end)


def _in_a_row(text: str, shape: str, known: set[str]) -> Iterator[tuple[int, int]]:
    for row in _row(shape).finditer(text, timeout=2.0):
        if any(number.lower() in known for number in row.captures("id")):
            yield from row.spans("id")


@lru_cache(maxsize=64)
def _row(shape: str) -> "regex.Pattern[str]":
    number = rf"(?P<id>{shape}){END}{NO_UNIT}"
    return regex.compile(rf"{START}{number}(?:{AND}{number}){{1,6}}", regex.IGNORECASE)


def _shape(number: str) -> str:
    return "".join(r"\d" if char.isdigit() else "[A-Z]" if char.isalpha() else regex.escape(char) for char in number)
