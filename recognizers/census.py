"""What a word alone says about names: first names and surnames of the US census, and ordinary English words."""

from functools import cache
from importlib.resources import files

from recognizers.lexicon import entries

_FIRST_NAME_SHARE = 0.004
"""Percent of people a first name must have: about 1,800 names. Rarer ones are mostly surnames or spelling variants."""

_CONTRACTIONS = frozenset(("t", "ve", "ll", "m", "re"))


@cache
def first_names() -> frozenset[str]:
    """First names in lower case, without those that are everyday words."""
    return given_names() - ordinary_words()


@cache
def given_names() -> frozenset[str]:
    """First names in lower case, whether or not they are also words ("art", "grant")."""
    rows = [row for name in ("dist.male.first", "dist.female.first") for row in _rows(name)]
    return frozenset(name for name, share in rows if share >= _FIRST_NAME_SHARE)


@cache
def surnames() -> frozenset[str]:
    """Surnames in lower case, without those that are everyday words."""
    return frozenset(name for name, _ in _rows("dist.all.last")) - ordinary_words()


@cache
def frequent_surnames() -> frozenset[str]:
    """The 5,000 most frequent surnames in lower case, whether or not they are also words ("long", "hill")."""
    return frozenset(name for name, _ in _rows("dist.all.last")[:5000])


@cache
def top_surnames() -> frozenset[str]:
    """The 1,000 most frequent surnames in lower case, whether or not they are also words."""
    return frozenset(name for name, _ in _rows("dist.all.last")[:1000])


@cache
def ordinary_words() -> frozenset[str]:
    """English words that are no evidence of a name."""
    return frozenset(entries("ordinary_words")) | frozenset(entries("common_words"))


def is_ordinary(word: str) -> bool:
    """Whether `word`, in any case, with or without an ending like 's or 'd, is an English word or made of such."""
    stem, _, ending = word.lower().replace("’", "'").partition("'")
    if ending in _CONTRACTIONS:
        return True
    if ending not in ("", "s", "d"):
        return False
    return stem in ordinary_words() or len(stem) < 2 or _is_compound(stem)


def _is_compound(word: str) -> bool:
    return "-" in word and all(part in ordinary_words() or len(part) < 2 for part in word.split("-"))


def _rows(name: str) -> list[tuple[str, float]]:
    text = (files("names") / name).read_text(encoding="ascii")
    return [(parts[0].lower(), float(parts[1])) for parts in map(str.split, text.splitlines()) if parts]
