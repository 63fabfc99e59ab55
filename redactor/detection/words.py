"""Questions about words of a text that grouping and spreading of mentions both ask."""

from functools import cache

import regex

from recognizers.lexicon import entries

NAME_WORD = regex.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
POSSESSIVE = regex.compile(r"'s?$", regex.IGNORECASE)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
SENTENCE_END = ".!?:\n\"'“(-•"


@cache
def ordinary_words() -> frozenset[str]:
    """English words that are no evidence of a name."""
    return frozenset(entries("ordinary_words"))


def is_ordinary(word: str) -> bool:
    """Whether a word, in any case and with a plural or possessive ending, is an ordinary English word."""
    lower = POSSESSIVE.sub("", word.casefold())
    return lower in ordinary_words() or (lower.endswith("s") and lower[:-1] in ordinary_words())


def starts_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` opens a sentence, a line or a quotation."""
    before = text[:start].rstrip(" ")
    return not before or before[-1] in SENTENCE_END


def is_capitalised(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[:1].isupper()


def name_words(name: str) -> list[str]:
    """The words of a name without possessive ending, in order: "J. Ruiz's" gives J, Ruiz."""
    words = [POSSESSIVE.sub("", match.group()) for match in NAME_WORD.finditer(name)]
    return [word for word in words if word and word.casefold() not in SUFFIXES]


def core(text: str) -> str:
    """Letters and digits only, in lower case: what makes two codes the same."""
    return "".join(c for c in text.casefold() if c.isalnum())


_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_DIGITS = {word: str(value) for value, word in enumerate((*_ONES, *_TEENS))} | {"oh": "0", "niner": "9"}
_SPOKEN = regex.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})(?:[\s-]+(?P<ones>{'|'.join(_ONES[1:10])}))?|(?P<word>{'|'.join(_DIGITS)}))\b",
    regex.IGNORECASE,
)


def spoken_core(text: str) -> str:
    """`core` with numbers that were said as digits: "Two Adam fourteen" is 2adam14, "forty-four seventy-one" 4471."""
    return core(_SPOKEN.sub(_as_digits, text))


def _as_digits(match: "regex.Match[str]") -> str:
    if match["word"]:
        return f" {_DIGITS[match['word'].casefold()]} "
    ones = _DIGITS[match["ones"].casefold()] if match["ones"] else "0"
    return f" {_TENS.index(match['tens'].casefold()) + 2}{ones} "
