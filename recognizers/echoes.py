"""Later mentions: the words of a name that was found once, wherever they stand again in the same text."""

from collections.abc import Iterable, Iterator

import regex

from recognizers.census import is_ordinary
from recognizers.trie import trie

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’ʻ\-]{2,}|(?<!\p{L})(?:\p{Lu}\.){2,3}")
_NO_NAMES = frozenset(
    [
        "the",
        "p.o.",
        "u.s.",
        "c.o.",
        "and",
        "jr.",
        "sr.",
        "iii",
        "van",
        "von",
        "der",
        "del",
        "los",
        "las",
        "bin",
        "officer",
        "deputy",
        "sgt",
    ]
)


def name_words(names: Iterable[str]) -> frozenset[str]:
    """The words of the names that are worth looking for again."""
    words = {word.removesuffix("'s").removesuffix("’s") for name in names for word in _WORD.findall(name)}
    return frozenset(word for word in words if word.lower() not in _NO_NAMES)


def echoes(text: str, words: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Spans of `words` in `text`: in any case, but an everyday word only in a name's casing."""
    if not words:
        return
    pattern = regex.compile(rf"(?<![\p{{L}}\d])(?i:{trie(sorted({word.lower() for word in words}))})(?![\p{{L}}\d])")
    lower = {word for word in words if word.islower()}
    for match in pattern.finditer(text, timeout=2.0):
        if match[0].islower() and match[0] not in lower:
            continue
        if not is_ordinary(match[0]) or _is_marked_as_name(text, match, words):
            yield match.span()


def _is_marked_as_name(text: str, match: "regex.Match[str]", words: frozenset[str]) -> bool:
    near = [char for char in text[max(0, match.start() - 40) : match.end() + 40] if char.isalpha()]
    return match[0] in words and match[0][0].isupper() and sum(char.isupper() for char in near) < 0.6 * len(near)
