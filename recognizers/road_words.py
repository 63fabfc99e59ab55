"""Which words may name a road, and where pieces of an address come back alone."""

from collections.abc import Iterable, Iterator

import regex

from recognizers.census import first_names, is_ordinary
from recognizers.lexicon import entries
from recognizers.trie import trie

_CAPITALS_CHECKED = frozenset(
    (
        "named_street",
        "named_street_word",
        "lower_street",
        "crossing_led",
        "house_led",
        "crossing_typed",
        "crossing_to_typed",
    )
)
_NAME_ONLY = frozenset(("on_name", "heading_name", "onto_name", "on_lower_name", "crossing_lower", "crossing_named"))
_NOT_ROADS = frozenset(word.lower() for name in ("not_names", "not_after_number") for word in entries(name))
_AFTER_NUMBER = frozenset(word.lower() for word in entries("not_after_number"))
_MAKERS_AND_ROADS = frozenset(("winchester", "lincoln", "smith", "ford", "colt", "crown", "long", "dodge", "chief"))
_TYPES = frozenset((*entries("street_types"), *entries("street_words")))
_NUMBER = regex.compile(r"(?<![\w#-])\d{3,5}(?![\w:/-]|[.,]\d)")
_WORD = regex.compile(r"\p{Lu}[\p{L}'’]{2,}")
_HOUSE = regex.compile(r"^(\d{3,5})½?[^\S\n]")
_BEFORE = (
    r"(?:on|at|off|of|from|to|toward|down|up|onto|passing|across|crossing|around|the|by|near|under|and|in|past"
    r"|heard|for)"
)


def road_words_fit(rule: str, span: str) -> bool:
    """Whether `span`, found by `rule`, may be a road's name.

    In capitals everyday words prove nothing ("CROSS STREET"), and after a bare "on" only words that are neither
    everyday words nor first names, makes or months count.
    """
    words = [word.strip(".,&@/").lower() for word in regex.split(r"[\s/]+", span)]
    names = [word for word in words if word and word not in _TYPES]
    if rule in _NAME_ONLY:
        return _only_names(rule, span, names)
    if rule == "house_typed" and names[1:] and names[1] in _AFTER_NUMBER - _MAKERS_AND_ROADS:
        return False
    if rule == "house_led" and span.isupper():
        return not all(map(is_ordinary, names[1:])) or bool(_TREES & set(names))
    if rule == "house_listed":
        return not any(map(is_ordinary, names[1:])) and not span.isupper() and not _NOT_ROADS & set(names)
    if rule in _CAPITALS_CHECKED and span.isupper():
        return not all(map(is_ordinary, names)) or any(char.isdigit() for char in span) or len(words[-1]) < 5
    return True


def _only_names(rule: str, span: str, names: list[str]) -> bool:
    if any(name in _NOT_ROADS for name in names):
        return False
    if span.isupper() or span.islower():
        return not any(map(is_ordinary, names))
    last = names[-1] if names else ""
    return (
        len(last) > 2
        and not (span.rsplit(maxsplit=1)[-1].isupper() and len(last) < 5)
        and not (rule == "on_name" and (is_ordinary(last) or last in first_names()) and last not in _TREES)
    )


_TREES = frozenset(
    [
        "pine",
        "oak",
        "elm",
        "cedar",
        "maple",
        "walnut",
        "birch",
        "main",
        "broad",
        "church",
        "mill",
        "park",
        "spring",
        "water",
        "market",
        "summit",
        "ridge",
    ]
)


def street_echoes(text: str, addresses: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Spans of house numbers and of capitalised street names of `addresses` where they stand alone in `text`."""
    addresses = list(addresses)
    yield from _numbers(text, {match[1] for address in addresses if (match := _HOUSE.match(address))})
    yield from _names(text, {word for address in addresses for word in _WORD.findall(address)})


def _numbers(text: str, houses: set[str]) -> Iterator[tuple[int, int]]:
    for match in _NUMBER.finditer(text):
        if match[0] in houses or (houses and any(_neighbours(match[0], house) for house in houses)):
            yield match.span()


def _neighbours(number: str, house: str) -> bool:
    """Whether two numbers may be houses of one street: same length, same hundred, and not round."""
    return len(number) == len(house) and number[:-2] == house[:-2] and len(number) > 3 and number[-2:] != "00"


def _names(text: str, words: set[str]) -> Iterator[tuple[int, int]]:
    words = {word for word in words if word.lower() not in _TYPES | _NOT_ROADS and not word.isupper()}
    if words:
        pattern = regex.compile(rf"(?<!\p{{L}})(?i:{_BEFORE})[^\S\n](?P<id>{trie(sorted(words))})(?![\p{{L}}\d])")
        for match in pattern.finditer(text, timeout=2.0):
            yield match.span("id")
