"""What must stay readable: spans of ten-codes, calibres, doctrine, case law, makes and models, gear, placeholders."""

from functools import lru_cache

import regex

from recognizers.lexicon import alternation

LISTS = ("ten_codes", "calibres", "doctrine", "case_law", "vehicles", "gear", "roles")
"""Each is `lexicon/NAME.txt`: literal terms, matched whole and in any case."""

PLACEHOLDER = r"\[[A-Z][A-Z0-9'’./ -]*(?:, [^\[\]\n]{1,40})?\]"
"""What our own redaction leaves behind, and what people write who have already redacted."""


@lru_cache(maxsize=1)
def _pattern() -> "regex.Pattern[str]":
    lists = "|".join(alternation(name) for name in LISTS)
    codes = r"10-\d{1,2}[A-Z]?|code\s+(?:one|two|three|four|[1-9])|signal\s+\d{1,3}[A-Z]?"
    return regex.compile(rf"{PLACEHOLDER}|(?i:(?<![\w-])(?:{codes}|{lists})(?![\w-]))")


@lru_cache(maxsize=8)
def guarded_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of `text` that recognizers must leave alone, in text order.

    Only the last few texts are remembered, since every recognizer asks about the same one.
    """
    return tuple(match.span() for match in _pattern().finditer(text))
