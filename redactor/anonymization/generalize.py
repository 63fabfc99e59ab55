"""What of a date, a time of day or an age can stay because it only teaches: season, part of day, age band.

Follows the practice of aviation and rail reporting (ASRS, C3RS): absolute values go, the difference that matters for
safety stays ("three days later").
"""

import datetime
import unicodedata
from collections.abc import Sequence

import regex

_SEASONS = {12: "winter", 1: "winter", 2: "winter", 3: "spring", 4: "spring", 5: "spring"} | {
    6: "summer", 7: "summer", 8: "summer", 9: "fall", 10: "fall", 11: "fall"
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_UNITS = {word: value for value, word in enumerate(_NUMBERS)} | {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

_ISO = regex.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})")
_US = regex.compile(r"(?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[-/.](?P<y>\d{4}|\d{2}))?")
_MONTH = regex.compile(rf"\b(?P<m>{'|'.join(_MONTHS)})[a-z]*\.?", regex.IGNORECASE)
_DAY = regex.compile(r"\b(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\b")
_YEAR = regex.compile(r"\b(?P<y>(?:19|20)\d\d)\b")
_WEEKEND = regex.compile(r"\b(?:sat(?:urday)?|sun(?:day)?|weekend)s?\b", regex.IGNORECASE)
_WEEKDAY = regex.compile(r"\b(?:mon|tue|wed|thu|fri)[a-z]*\b", regex.IGNORECASE)
_CLOCK = regex.compile(r"\b(?P<h>\d{1,2})(?::?(?P<m>[0-5]\d))?(?::?[0-5]\d)?")
_AFTER_NOON = regex.compile(r"p\.?\s*m|afternoon|evening|tonight|at\s+night", regex.IGNORECASE)


def calendar(text: str) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of a written date, each None where it is not said or not possible."""
    if match := _ISO.search(text) or _US.search(text):
        year = match["y"]
        month, day = int(match["m"]), int(match["d"])
        known = 1 <= month <= 12 and 1 <= day <= 31
        return (_full_year(year), month, day) if known else (_full_year(year), None, None)
    month_match = _MONTH.search(text)
    year_match = _YEAR.search(text)
    rest = _YEAR.sub(" ", text)
    day_match = _DAY.search(rest) if month_match else None
    return (
        int(year_match["y"]) if year_match else None,
        _MONTHS.index(month_match["m"].lower()) + 1 if month_match else None,
        int(day_match["d"]) if day_match else None,
    )


def _full_year(year: str | None) -> int | None:
    if not year:
        return None
    return int(year) if len(year) == 4 else 2000 + int(year)


def season(text: str, earlier: Sequence[str] = ()) -> str:
    """What stays of a date: the distance to an earlier date of the story, else season, weekday or weekend.

    Args:
        text: The date as written.
        earlier: Dates of the story that came before it, in order.
    """
    text = _plain(text)
    year, month, _ = calendar(text)
    if distance := _distance(text, earlier):
        return distance
    if month:
        return _SEASONS[month]
    if _WEEKEND.search(text):
        return "a weekend"
    if _WEEKDAY.search(text):
        return "a weekday"
    return "a year" if year else "a holiday" if regex.search(r"[^\W\d_]{4}", text) else ""


def _plain(text: str) -> str:
    """The text as it looks: invisible characters dropped, compatibility forms folded."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(c for c in folded if unicodedata.category(c) != "Cf")


def _distance(text: str, earlier: Sequence[str]) -> str:
    this = _exact(text)
    for other in map(_exact, map(_plain, earlier)):
        if this and other and 0 < abs((this - other).days) <= 60:
            days = (this - other).days
            return f"{_count(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"
    return ""


def _exact(text: str) -> datetime.date | None:
    year, month, day = calendar(text)
    try:
        return datetime.date(year, month, day) if year and month and day else None
    except ValueError:
        return None


def _count(number: int, unit: str) -> str:
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {unit}{'' if number == 1 else 's'}"


def part_of_day(text: str) -> str:
    """What stays of a clock time; an empty string where the hour cannot be read."""
    hour = _hour(_plain(text).casefold())
    if hour is None:
        return ""
    parts = ((5, "after midnight"), (8, "early morning"), (11, "morning"), (13, "midday"), (17, "afternoon"))
    return next((name for end, name in (*parts, (21, "evening")) if hour < end), "late evening")


def _hour(text: str) -> int | None:
    match = _CLOCK.search(text)
    if match:
        digits = match["h"] + (match["m"] or "")
        hour = int(digits[:-2]) if len(digits) == 3 and ":" not in text else int(match["h"])
    else:
        hour = next((value for word, value in _UNITS.items() if regex.search(rf"\b{word}\b", text)), -1)
    if _AFTER_NOON.search(text) and 0 < hour < 12:
        hour += 12
    elif hour == 12 and regex.search(r"a\.?\s*m|night", text):
        hour = 0
    return hour if 0 <= hour < 24 else None


def age_band(text: str) -> str:
    """What stays of an age: a decade for adults, a stage of childhood below; an empty string where none can be read."""
    years = _years(_plain(text).casefold())
    if years is None:
        return ""
    if regex.search(r"month|week|\bmo\b", text, regex.IGNORECASE):
        return "under 5"
    bands = ((5, "under 5"), (13, "a child"), (18, "a teenager"), (20, "late teens"), (80, f"{years // 10 * 10}s"))
    return next((name for end, name in bands if years < end), "80 or older")


def _years(text: str) -> int | None:
    if match := regex.search(r"\d{1,3}", text):
        return int(match.group())
    words = regex.findall(r"[a-z]+", text)
    tens = next((_TENS[word] for word in words if word in _TENS), None)
    ones = next((_UNITS[word] for word in words if word in _UNITS), None)
    if tens is None and ones is None:
        return None
    return (tens or 0) + (ones or 0)
