"""Turns a word list into one regular expression that shares prefixes, so that a long list costs little a position."""

from collections.abc import Iterable
from typing import TypeAlias

import regex

_END = ""
_Node: TypeAlias = dict[str, "_Node"]


def trie(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, the longest that fits; blanks match any run of white space."""
    root: _Node = {}
    for word in words:
        node = root
        for char in " ".join(word.split()):
            node = node.setdefault(char, {})
        node[_END] = {}
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = [_piece(char) + _pattern(child) for char, child in sorted(node.items()) if char != _END]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and _END not in node else f"(?:{'|'.join(branches)})"
    return f"{body}?" if _END in node else body


def _piece(char: str) -> str:
    return r"\s+" if char == " " else regex.escape(char)
