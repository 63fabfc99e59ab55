"""One mention found, all found: further mentions of what the recognizers found once.

A surname after a full name, a badge number without its keyword, the acronym of an agency. Only exact words are
followed here, in any case that the kind of identifier allows.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from recognizers.guards import guarded_spans
from redactor.detection.words import core, is_capitalised, is_ordinary, name_words, starts_sentence
from redactor.story import Finding

RECOGNIZER = "mention_group"
SCORE = 0.5

CODES = frozenset(
    {
        "BADGE_NUMBER",
        "CALL_SIGN",
        "CASE_NUMBER",
        "LICENSE_PLATE",
        "PHONE_NUMBER",
        "SERIAL_NUMBER",
        "US_DRIVER_LICENSE",
        "US_SSN",
        "VIN",
    }
)
NAMES = frozenset({"AGENCY", "LOCATION", "ORGANIZATION", "STREET_ADDRESS"})

_KEYWORD = regex.compile(
    r"^(?:unit|squad|engine|medic|ladder|car|truck|k-?9|post|motor|marine|boat)[\s-]+", regex.IGNORECASE
)
_MEASURE = regex.compile(
    r"\s*-?\s*(?:mph|kph|miles?|feet|foot|ft|yards?|yds?|meters?|inch(?:es)?|lbs?|pounds?|degrees?|percent|%|"
    r"hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|months?|years?|rounds?|people|officers|calls|grams?|block|"
    r"grain|gr|dollars|bucks|times|am|pm|a\.m|p\.m)\b|\s*[-/]\s*\d|\s*:\d",
    regex.IGNORECASE,
)
_NUMBER_BEFORE = regex.compile(
    r"(?:[$#.,:/-]|\b(?:code|signal|pc|section|sec|chapter|title|level|model|no|lane)\.?)\s*$", regex.IGNORECASE
)

Accept = Callable[[str, int, int], bool]


def spread(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Findings for every other mention of what was found.

    Args:
        text: The text that the offsets point into.
        findings: Disjoint findings in text order.

    Returns:
        New findings that overlap none of the given ones; they may overlap each other.
    """
    free = _uncovered(text, findings, guarded_spans(text))
    named = _uncovered(text, findings, [span for span in guarded_spans(text) if not text[slice(*span)].isalpha()])
    needles = {
        (needle.casefold(), finding.entity_type): accept
        for finding in findings
        for needle, accept in _needles(text, finding)
    }
    return [
        Finding(start, end, entity_type, SCORE, RECOGNIZER, f"same as another {entity_type}")
        for (needle, entity_type), accept in needles.items()
        for start, end in _occurrences(text, needle)
        if all((named if entity_type == "PERSON" else free)[start:end]) and accept(text, start, end)
    ]


def claim(text: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, with what was taken for a place or a business but is the name of somebody in the story."""
    named = {
        word.casefold() for f in findings if f.entity_type == "PERSON" for word in name_words(text[f.start : f.end])
    }
    return tuple(
        replace(f, entity_type="PERSON", recognizer=RECOGNIZER, reason="same as another PERSON")
        if f.entity_type in ("LOCATION", "ORGANIZATION") and text[f.start : f.end].casefold() in named
        else f
        for f in findings
    )


def _uncovered(text: str, findings: Sequence[Finding], guarded: Iterable[tuple[int, int]]) -> bytearray:
    """One byte a character: 1 where nothing was found and nothing is guarded.

    For a name, one guarded word is no guard: where an Officer Ford is in the story, "Ford" may be he.
    """
    free = bytearray(b"\x01" * len(text))
    for start, end in [*((f.start, f.end) for f in findings), *guarded]:
        free[start:end] = bytes(end - start)
    return free


def _needles(text: str, finding: Finding) -> Iterator[tuple[str, Accept]]:
    surface = text[finding.start : finding.end]
    if finding.entity_type == "PERSON":
        for word in name_words(surface):
            if len(word) >= 3:
                yield word, _as_name
    elif finding.entity_type in CODES:
        yield from ((code, _as_code) for code in _codes(surface))
    elif finding.entity_type in NAMES:
        yield surface, _as_title
        if finding.entity_type == "AGENCY" and (short := acronym(surface)):
            yield short, _as_capitals
        if finding.entity_type == "STREET_ADDRESS":
            yield from ((name, _as_name) for name in street_names(surface))


def _codes(surface: str) -> Iterator[str]:
    bare = _KEYWORD.sub("", surface)
    for code in {surface, bare}:
        if len(core(code)) >= 3 and any(c.isdigit() for c in code):
            yield code


def acronym(name: str) -> str:
    """The initials of an agency's name with three or more capitalised words, else an empty string."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isupper()]
    return "".join(word[0] for word in words) if len(words) >= 3 else ""


_STREET_TYPE = regex.compile(
    r"\b(?:st|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|pl|place|way|pkwy|parkway|pike|"
    r"cir|circle|ter|terrace|trl|trail|loop|hwy|highway|sq|square)\b\.?",
    regex.IGNORECASE,
)


def street_names(address: str) -> list[str]:
    """The name of a street without number, direction and type: "2218 Pecan Grove Ln" gives Pecan Grove."""
    match = _STREET_TYPE.search(address)
    if not match:
        return []
    words = regex.findall(r"[^\W\d_]{4,}", address[: match.start()])
    compass = {"north", "south", "east", "west", "block", "corner"}
    named = [word for word in words if word.casefold() not in compass and not is_ordinary(word)]
    return [" ".join(named)] if named else []


def _occurrences(text: str, needle: str) -> Iterator[tuple[int, int]]:
    """Spans of the needle as whole words, in any case, with any white space between its words."""
    parts = [regex.escape(part) for part in needle.split()]
    pattern = r"(?<![^\W_])" + r"\s+".join(parts) + r"(?![^\W_])"
    return (match.span() for match in regex.finditer(pattern, text, regex.IGNORECASE | regex.FULLCASE))


def _as_name(text: str, start: int, end: int) -> bool:
    """Capitalised; a word that is also ordinary English only inside a sentence; lower case only if not ordinary."""
    word = text[start:end]
    if not is_ordinary(word):
        return is_capitalised(word) or len(word) >= 4
    return is_capitalised(word) and not word.isupper() and not starts_sentence(text, start)


def _as_code(text: str, start: int, end: int) -> bool:
    """Not a measure, a count or part of another number."""
    if not text[start:end].isdigit():
        return True
    return not _MEASURE.match(text, end) and not _NUMBER_BEFORE.search(text, max(0, start - 12), start)


def _as_title(text: str, start: int, end: int) -> bool:
    surface = text[start:end]
    several = len(surface.split()) > 1 or any(c.isdigit() for c in surface)
    return several or (is_capitalised(surface) and not is_ordinary(surface)) or not is_ordinary(surface)


def _as_capitals(text: str, start: int, end: int) -> bool:
    return text[start:end].isupper()
