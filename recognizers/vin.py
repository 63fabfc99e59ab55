"""Vehicle identification numbers: 17 characters, the check digit raising the score, and the last few of one."""

import regex
from presidio_analyzer import RecognizerResult
from presidio_analyzer.nlp_engine import NlpArtifacts

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_digits

_CHAR = r"[A-HJ-NPR-Z0-9]"
_VALUES = {letter: value for value, letters in {
    1: "AJ", 2: "BKS", 3: "CLT", 4: "DMU", 5: "ENV", 6: "FW", 7: "GPX", 8: "HY", 9: "RZ",
}.items() for letter in letters}  # fmt: skip
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_PART = r"(?:last|final)\s+(?:\w+\s+)?(?:of\s+)?(?:the\s+)?"
_ENDS = r"(?:end(?:s|ed|ing)?|last)(?:\s+(?:of|in|was|is|with|the|it|six|four|eight|8|6|4|digits)){0,4}\W{0,3}"


class VinRecognizer(RuleRecognizer):
    """Vehicle identification numbers."""

    ENTITY = "VIN"
    RULES = (
        Rule(
            "whole",
            rf"(?<![\w-])(?=[a-z]*\d)(?=\d*[a-z])(?:{_CHAR}){{11}}[ ]?(?:{_CHAR}{{2}})(?:[ ]?\d){{4}}(?![\w-])",
            0.7,
            (r"vins?",),
            0.9,
        ),
        Rule(
            "spaced",
            rf"(?<![\w-])(?=[a-z]*\d){_CHAR}{{3,11}}[ ]{_CHAR}{{3,6}}[ ]{_CHAR}{{3,6}}(?![\w-])",
            0.0,
            (r"vin",),
            0.7,
        ),
        Rule(
            "keyword",
            r"\bvins?\b(?:\s*(?:#|no\.?|number|was|is|of|off|on|from|the|rental|bill|frame|dash|said|read|:|,|"
            r"ended|up|being))*\s*(?P<id>(?=[a-z]*\d)[a-z0-9]{11,18})(?!\w)",
            0.9,
        ),
        Rule("last", rf"\bvin\b\W+(?:\w+\s+)?{_ENDS}(?P<id>(?=[a-z]{{0,3}}\d)[a-z0-9]{{4,8}})(?!\w)", 0.85),
        Rule(
            "part",
            r"\b(?:last|different\s+last)\s+(?:six|eight|four|5|6|8|"
            r"4)\W{1,3}(?:\w+\s+){0,6}?(?P<id>(?=[a-z]{0,3}\d)[a-z0-9]{5,8})(?!\w)",
            0.3,
            (r"vin", r"frame", r"door", r"dash"),
            0.7,
            window=80,
        ),
        Rule(
            "last_of",
            r"\blast\s+\w+\s+(?:digits\s+)?of\s+(?:the\s+|that\s+|his\s+|"
            r"her\s+)?vin\W{1,3}(?:was\s+)?(?P<id>(?=[a-z]{0,3}\d)[a-z0-9]{4,8})(?!\w)",
            0.85,
        ),
        Rule("spoken", rf"\bvin\s+{_ENDS}(?P<id>{said_digits(4, 8)})", 0.8),
        Rule("hull", r"(?<![\w-])[a-z]{3,4}[a-z0-9]{5,7}\d[a-l]\d{3}(?!\w)", 0.6, (r"hull", r"hin"), 0.85),
    )

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """As the rules say; a number whose check digit is right is certain."""
        found = super().analyze(text, entities, nlp_artifacts)
        for result in found:
            if has_check_digit(text[result.start : result.end]):
                result.score = max(result.score, 0.95)
        return found


def has_check_digit(text: str) -> bool:
    """Whether the 9th of 17 characters is the check digit that the other 16 ask for."""
    vin = regex.sub(r"\s", "", text).upper()
    if len(vin) != 17 or regex.search("[^A-HJ-NPR-Z0-9]", vin):
        return False
    total = sum(weight * (int(c) if c.isdigit() else _VALUES[c]) for weight, c in zip(_WEIGHTS, vin, strict=True))
    return vin[8] == "0123456789X"[total % 11]


RECOGNIZER = VinRecognizer
