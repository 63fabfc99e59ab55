"""Social security numbers: whole, spaced, masked, spoken, or the last four."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_digits

_KEY = (
    r"\b(?:s\.?s\.?n\.?|ss\s?#|soc(?:ial)?(?:\.?\s+sec(?:urity)?\.?)?(?:\s+(?:security|"
    r"card))?)(?!\s+(?:media|work|club|distanc))\b"
)
_LEAD = rf"{_KEY}[^\n\d]{{0,30}}?"
_LAST_FOUR = r"last\s+(?:four|4)(?:\s+(?:digits\s+)?(?:of|on)\s+(?:his|her|the|their|my)\s+(?:social|ssn|soc)\b)?"

_WHOLE = r"\d{3}[-–‑]\s?\d{2}[-–‑]\s?\d{4}"


class SsnRecognizer(RuleRecognizer):
    """US social security numbers."""

    ENTITY = "US_SSN"
    RULES = (
        Rule("hyphenated", rf"(?<![\w-]){_WHOLE}(?![\w-])", 0.85),
        Rule("spaced", r"(?<![\w-])\d{3}[ .]\d{2}[ .]\d{4}(?![\w-])", 0.6, (r"ssn", r"soc(?:ial)?"), 0.9),
        Rule("masked", r"(?<![\w-])[x*#]{3}[- ]?[x*#]{2}[- ]?\d{4}(?!\w)", 0.9),
        Rule("keyword", rf"{_LEAD}(?<![\d-])(?P<id>\d{{3}}[- ]?\d{{2}}[- ]?\d{{4}})(?![\d-])", 0.95),
        Rule("ending", rf"{_LEAD}(?:end(?:s|ing|ed)?|last\s+(?:four|4))[^\n\d]{{0,15}}(?P<id>\d{{4}})(?!\d)", 0.9),
        Rule("last_four", rf"\b{_LAST_FOUR}\W{{1,3}}(?:(?:was|were|is|are|of)\s+)?(?P<id>\d{{4}})(?!\d)", 0.6),
        Rule("spoken", rf"{_LEAD}\b(?P<id>{said_digits(4, 9)})", 0.9),
        Rule("spoken_last_four", rf"\b{_LAST_FOUR}[^\n\d]{{0,20}}?\b(?P<id>{said_digits(4, 4)})", 0.7),
    )


RECOGNIZER = SsnRecognizer
