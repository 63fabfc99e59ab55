"""How far a name reaches: from a run of words that may begin with one, the part that is a name."""

import regex

from recognizers.census import first_names, frequent_surnames, given_names, is_ordinary, surnames, top_surnames
from recognizers.guards import guarded_words
from recognizers.lexicon import entries

WORD = r"\p{L}[\p{L}\p{M}'’ʻ\-]*+"
_QUOTED = rf"(?:[\"“'‘]{WORD}(?:[^\S\n]{WORD})?[\"”'’]|\({WORD}\))"
TOKEN = rf"(?:\p{{Lu}}\.[^\S\n]?\p{{Lu}}\.|\p{{Lu}}\.|(?:St|Jr|Sr)\.|{_QUOTED}|{WORD})"
RUN = rf"{TOKEN}(?:,?(?:[^\S\n]{{1,3}}|-?\n[^\S\n]?){TOKEN}){{0,4}}"
"""Up to five words in a row that may be a name."""

_TOKENS = regex.compile(TOKEN)
_INITIALS = regex.compile(r"\p{Lu}\.(?:\s?\p{Lu}\.)?")
_ONE_INITIAL = regex.compile(r"\p{Lu}\.?")
_PARTICLES = frozenset(
    [
        "de",
        "la",
        "las",
        "los",
        "del",
        "della",
        "da",
        "das",
        "do",
        "dos",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "bin",
        "ibn",
        "al",
        "el",
        "y",
        "st",
        "san",
        "le",
    ]
)
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])
_NEVER = frozenset(word.lower() for word in entries("not_names")) | guarded_words()
_VERBLIKE = frozenset(
    [
        "will",
        "may",
        "best",
        "call",
        "day",
        "case",
        "field",
        "down",
        "back",
        "self",
        "head",
        "hand",
        "way",
        "park",
        "house",
    ]
)


def name_end(text: str, start: int, end: int, *, trust: int) -> int:
    """End of the name that begins at `start`, at most `end`; `start` itself if there is none.

    Args:
        text: The text.
        start: Where the name would begin.
        end: Where the run of words ends.
        trust: What stands before: 0 nothing much, 1 a rank or role as a word, so that a frequent surname may be an
            everyday word ("Officer Page"), 2 a rank's abbreviation, after which any capitalised word is a name.
    """
    reach, cased = start, _is_mixed(text, start)
    for number, match in enumerate(_TOKENS.finditer(text, start, end)):
        if number and _is_break(text[reach : match.start()], match[0]):
            break
        if number == 0 and trust and _is_given(match[0], text[match.end() : end]):
            reach = match.end()
            continue
        given = number == 1 and _bare(text[start:reach]) in given_names()
        if not _belongs(match[0], number, cased=cased, trust=max(trust, 1) if given else trust, given=given):
            break
        if _bare(match[0]) not in _PARTICLES:
            reach = match.end()
        if _ends_sentence(text, match):
            break
    if _ONE_INITIAL.fullmatch(text, start, reach):
        return start
    return _without_possessive(text, start, reach)


def _is_given(token: str, after: str) -> bool:
    """Whether a first name that is also a word stands before a surname that is none ("amber yazzie")."""
    following = _TOKENS.match(after.lstrip(" "))
    return (
        len(_bare(token)) > 2
        and _bare(token) in given_names()
        and following is not None
        and _bare(following[0]) in surnames()
        and token[0].isupper() == following[0][0].isupper()
    )


def _is_mixed(text: str, start: int) -> bool:
    """Whether capitals mean something around `start`: the neighbourhood is neither all capitals nor all lower case."""
    near = [char for char in text[max(0, start - 60) : start + 60] if char.isalpha()]
    upper = sum(char.isupper() for char in near)
    begins = (
        text[start].isupper() or text[start : start + 12].split(maxsplit=1)[0].split("-", maxsplit=1)[0] in _PARTICLES
    )
    return 0 < upper < 0.6 * len(near) and begins


def _is_break(between: str, token: str) -> bool:
    """Whether what lies between two words ends the name: a comma, or a line break before an everyday word."""
    return ("," in between and _bare(token) not in _SUFFIXES) or ("\n" in between and is_ordinary(token))


def _bare(token: str) -> str:
    return token.strip("\"“”'’‘().").lower().removesuffix("'s").removesuffix("’s")


def _belongs(token: str, number: int, *, cased: bool, trust: int, given: bool) -> bool:
    word = _bare(token)
    if _INITIALS.fullmatch(token):
        return True
    if len(word) < 2 and not token.endswith((".", ")", '"', "”")):
        return number > 0 and token.isupper() and word not in "ai"
    if word in _NEVER:
        ranked = trust > 0 and number == 0 and cased and word not in _VERBLIKE
        return (given or ranked) and word in frequent_surnames()
    if cased:
        return _belongs_by_capital(token, word, number, trust=trust)
    if not is_ordinary(word):
        return True
    return trust > 0 and (number == 0 or given) and word in top_surnames() and word not in _VERBLIKE


def _belongs_by_capital(token: str, word: str, number: int, *, trust: int) -> bool:
    if word in _PARTICLES and number < 3:
        return True
    if not (token[0].isupper() or token[0] in "\"“'‘("):
        return False
    if not is_ordinary(word):
        return trust > 0 or not (token.isupper() and len(word) < 6) or word in surnames() or word in first_names()
    return (trust > 1 and len(word) > 2) or word in frequent_surnames() or word in first_names()


def _ends_sentence(text: str, match: "regex.Match[str]") -> bool:
    return text[match.end() : match.end() + 1] in (".", "!", "?", ";", ":") and len(match[0]) > 2


def _without_possessive(text: str, start: int, end: int) -> int:
    if end - start > 2 and text[end - 1] in "sS" and text[end - 2] in "'’":
        return end - 2
    return end
