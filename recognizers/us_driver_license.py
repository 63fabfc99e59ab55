"""Numbers of driver's licences: after their keyword, and in the formats of states that leave no doubt."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_code

_LICENCE = r"li[cs]+[ea]?n[cs]+e?[cs]?e?"
_KEY = (
    rf"\b(?:o\.?l\.?n?|odl|wdl|cdl|c?d\.?\s?l|drivers?|driver'?s\s+(?:{_LICENCE}|lic|permit)|{_LICENCE}|lic|permit|"
    r"soundex|state\s+id|license\s+card|card|cid|id)\b\.?"
)
_BETWEEN = (
    r"(?:[\s:#,(=]|\b(?:number|num|no|nos|nbr|card|was|is|read|said|as|reading|of|a|on|the|her|his|"
    r"shown|show|ing|state|"
    r"and|as|which|i|now|know|by|heart|him|man)\b\.?|/)*"
)
_GROUP = r"[a-z0-9]*\d[a-z0-9]*"
_VALUE = (
    r"(?=(?:[a-z]{0,5}[ -]?)?(?:[ -]?[a-z]?\d){5}|"
    rf"[a-z*]{{4,8}}\d)(?:[a-z][ -])?(?:[a-z]{{1,4}}-)?[a-z0-9*]*\d[a-z0-9*]*(?:[ -]{_GROUP}){{0,6}}"
)


class DriverLicenseRecognizer(RuleRecognizer):
    """US driver's licence numbers."""

    ENTITY = "US_DRIVER_LICENSE"
    RULES = (
        Rule("keyword", rf"{_KEY}{_BETWEEN}(?<![\w-])(?P<id>{_VALUE})(?![\w-])", 0.8),
        Rule("initial_groups", r"(?<![\w-])[a-z]\d{2,3}-\d{3,4}-\d{3,4}(?:-\d{2,4}(?:-\d)?)?(?![\w-])", 0.6),
        Rule("soundex", r"(?<![\w-])[a-z][- ]\d{3}[- ]\d{3}[- ]\d{3}[- ]\d{3}(?![\w-])", 0.8),
        Rule("soundex_joined", r"(?<![\w-])[a-z]\d{3}[- ]\d{3}[- ]\d{2,3}[- ]\d{3}[- ]\d{1,3}(?![\w-])", 0.8),
        Rule("fifteen", r"(?<![\w-])[a-z]\d{4}[- ]\d{5}[- ]\d{5}(?![\w-])", 0.8),
        Rule("letter_by_letter", r"(?<![\w-])(?:[a-z0-9]-){7,15}[a-z0-9](?![\w-])", 0.6),
        Rule("spoken", rf"{_KEY}{_BETWEEN}\b(?P<id>{said_code(6, 16)})", 0.6),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """A licence has five digits or more, spoken ones aside."""
        return rule.name == "spoken" or sum(c.isdigit() for c in text[start:end]) >= 4


RECOGNIZER = DriverLicenseRecognizer
