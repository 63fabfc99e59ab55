"""Word lists beside this file: one entry a line, `#` starts a comment line."""

from functools import cache
from importlib.resources import files

from recognizers.trie import trie


@cache
def entries(name: str) -> tuple[str, ...]:
    """Entries of `recognizers/lexicon/NAME.txt`, in file order, without comments and blank lines."""
    text = (files("recognizers") / "lexicon" / f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def alternation(name: str) -> str:
    """The entries as one regular expression: the longest that fits, blanks matching any run of white space."""
    return trie(entries(name))
