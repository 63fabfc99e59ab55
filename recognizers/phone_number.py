"""Telephone numbers: what the phonenumbers library knows, and the ways people write and say them besides."""

from collections.abc import Iterator, Sequence

import phonenumbers
import regex
from presidio_analyzer import RecognizerResult

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_digits

_GAP = r"(?:[ ]?[-–‑.*/·•]{1,2}[ ]?|[ ]|-?\n|\.\n)"
_AREA = r"(?:\+?1[ ]?[-.]?[ ]?)?(?:\([2-9]\d\d\)[ ]?[-.–‑]?[ ]?|[2-9]\d\d" + _GAP + r")"
_EXTENSION = r"(?:,?[ ]{0,2}(?:x|ext|extn|extension)\.?[ ]{0,2}#?[ ]?\d{1,6})?"
_WORDS = (
    r"phone", r"tel(?:ephone)?", r"cell", r"mobile", r"call(?:ed|ing|s)?", r"ph", r"fax", r"text(?:ed)?",
    r"dial(?:ed)?", r"landline", r"number", r"line", r"callback", r"contact", r"office", r"desk", r"reach(?:ed)?",
    r"ring", r"busy", r"used", r"pager", r"hotline",
)  # fmt: skip
_EDGE = r"(?![\d]|[-.]\d|\w)"
_KEYED = r"\b(?:phone|cell|mobile|fax|tel|call(?:ed)?(?:\s+(?:me|back|us))?|number|dial(?:ed)?|line)\b[^\n\d]{0,20}?"


class PhoneNumberRecognizer(RuleRecognizer):
    """Telephone numbers; an extension belongs to its number."""

    ENTITY = "PHONE_NUMBER"
    RULES = (
        Rule("ten_digits", rf"(?<![\w+-]|\d[./])\+?{_AREA}\d{{3}}{_GAP}\d{{4}}{_EXTENSION}{_EDGE}", 0.85),
        Rule("short_last", rf"(?<![\w-]){_AREA}555{_GAP}\d{{3,5}}{_EDGE}", 0.6),
        Rule(
            "seven_digits",
            rf"(?<![\w./-])[2-9]\d\d[-–‑.]\d{{4}}{_EXTENSION}{_EDGE}",
            0.35,
            _WORDS,
            0.75,
            unless=(r"serial", r"ser"),
        ),
        Rule("fictional", rf"(?<![\w./-])555{_GAP}\d{{4}}{_EXTENSION}{_EDGE}", 0.8),
        Rule("extension", r"\b(?:ext(?:ension)?\b\.?|extn\b\.?)[:,]?\s*#?(?:[a-z]\s)?(?P<id>x?\d{2,6})\b", 0.7),
        Rule("extension_x", r"(?<![\w])x\d{3,5}(?!\w)", 0.3, (r"ext(?:ension)?", *_WORDS), 0.6),
        Rule("satellite", rf"(?<![\w-])(?:00|\+)?88\d{{2}}[ -]?(?:\d{{3,5}}[ -]?){{2}}{_EDGE}", 0.7),
        Rule("international", r"(?<![\w])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\d-])", 0.8),
        Rule("keyed", rf"{_KEYED}(?<![\w.-])(?P<id>\(?\d(?:[ ,.)(-]{{1,2}}\d+){{4,9}}){_EDGE}", 0.7),
        Rule("digit_by_digit", r"(?<![\w.-])\d(?:(?:[ ,]{1,2}|[ ]dash[ ])\d){9}(?![\w-])", 0.8),
        Rule("dashed_aloud", r"(?<![\w.-])\d(?:[ ]\d){2}[ ]dash[ ](?:\d[ ]|dash[ ]){3,8}\d(?!\w)", 0.8),
        Rule("spoken", rf"\b(?:area[ ]code[ ])?(?P<id>{said_digits(10, 11)})", 0.85),
        Rule("spoken_short", rf"{_KEYED}\b(?P<id>{said_digits(7, 7)})", 0.7),
        Rule("mixed", r"(?<![\w-])[2-9]\d\d(?:[ ](?:five|5)){3}[ ]\d{4}(?!\w)", 0.8),
    )

    def again(self, text: str, found: Sequence[RecognizerResult]) -> Iterator[tuple[Rule, int, int]]:
        """What the `phonenumbers` library takes for a number."""
        for match in phonenumbers.PhoneNumberMatcher(text, "US", leniency=phonenumbers.Leniency.VALID):
            if _stands_alone(text, match.start, match.end):
                yield _LIBRARY, match.start, match.end


_LIBRARY = Rule("phonenumbers", r"(?!)", 0.7)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Not a part of a longer code, and written in groups: a run of ten digits is a case number as often as a phone."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    joined = regex.search(r"[\w+][-./]?$|[#/]$", before) or regex.match(r"[-./]?\w", after)
    return not joined and regex.search(r"\D", text[start:end]) is not None


RECOGNIZER = PhoneNumberRecognizer
