"""Fragments of regular expressions for numbers and codes as people say, dictate and spell them."""

DIGIT = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|niner?)"
"""One digit as a word."""

TEEN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
TENS = r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"

UNDER_HUNDRED = rf"(?:{TENS}(?:[ -]{UNIT})?|{TEEN}|{UNIT})"
"""A number from one to ninety-nine as words."""

NUMBER_WORD = rf"(?:{TENS}|{TEEN}|{DIGIT}|hundred|thousand)"
"""One word of a spelled-out number."""

ORDINAL = (
    r"(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
"""A day of the month as a word."""

PHONETIC = (
    r"(?:adam|boy|charles|charlie|david|edward|eddie|frank|george|henry|ida|john|king|lincoln|mary|nora|ocean|paul|"
    r"queen|robert|sam|tom|union|victor|william|x[ -]?ray|young|yellow|zebra|alpha|alfa|bravo|delta|"
    r"echo|foxtrot|golf|"
    r"hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|whiskey|whisky|"
    r"yankee|zulu|baker|nancy|sugar|ocean)"
)
"""A letter as a word, in the police and the NATO alphabet."""

_SPELLED_LETTER = rf"(?:{PHONETIC}|[a-z][ ]as[ ]in[ ](?:the[ ])?[a-z]+|[a-z])"
CODE_WORD = rf"(?:{NUMBER_WORD}|{_SPELLED_LETTER}|dash|\d{{1,4}})"
"""One word of a code read aloud: a number word, a letter, a letter of an alphabet, a dash, or digits."""

SAID_DIGITS = rf"(?:{DIGIT}|\d)"
"""One digit, spoken or written."""


def said_digits(least: int, most: int) -> str:
    """A run of `least` to `most` single digits, spoken or written, at least two of them as words."""
    gap = r"[ ,-]{1,2}(?:dash[ ])?"
    return (
        rf"(?={SAID_DIGITS}(?:{gap}{SAID_DIGITS})?{gap}{DIGIT}\b){SAID_DIGITS}(?:{gap}{SAID_DIGITS}"
        rf"\b){{{least - 1},{most - 1}}}"
    )


def said_code(least: int, most: int) -> str:
    """A run of `least` to `most` words of a code read aloud, with a number word or digit among the first."""
    return (
        rf"(?=(?:{CODE_WORD}\b[ ,-]{{1,2}}){{0,4}}{NUMBER_WORD}\b){CODE_WORD}\b(?:[ ,-]{{1,2}}(?!(?:i|"
        rf"a)\b){CODE_WORD}\b){{{least - 1},{most - 1}}}"
    )
