"""Fragments of regular expressions for numbers and codes as people say, dictate and spell them."""

DIGIT = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|niner?)"
"""One digit as a word."""

TEEN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
TENS = r"(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)"
UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"

UNDER_HUNDRED = rf"(?:{TENS}(?:[ -]{UNIT})?|{TEEN}|{UNIT})"
"""A number from one to ninety-nine as words."""

NUMBER_WORD = rf"(?:{TENS}|{TEEN}|{DIGIT}|hundred|thousand|double)"
"""One word of a spelled-out number."""

_WHOLE = rf"(?:{TENS}(?!\w)(?:[- ]{DIGIT}(?!\w))?|{NUMBER_WORD}(?!\w))"
NUMBER_RUN = rf"(?:(?<!\w){_WHOLE}(?:[- ,]{{1,2}}{_WHOLE}){{0,7}}+)"
"""A number read out: "four four seven one", "forty-four seventy-one", "one oh eight"."""

ORDINAL = (
    r"(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
"""A day of the month as a word."""

PHONETIC = (
    r"(?:adam|alpha|alfa|baker|boy|bravo|charles|charlie|david|delta|echo|edward|eddie|foxtrot|frank|george|golf|"
    r"henry|hotel|ida|india|john|juliett?|kilo|king|lima|lincoln|mary|mike|nancy|nora|november|ocean|oscar|papa|paul|"
    r"quebec|queen|robert|romeo|sam|sierra|tango|tom|uniform|union|victor|whiske?y|william|x[ -]?ray|yankee|yellow|"
    r"young|zebra|zulu)"
)
"""A letter as a word, in the police and the NATO alphabet."""

_SPELLED_LETTER = rf"(?:{PHONETIC}|[a-z][ ]as[ ]in[ ](?:the[ ])?[a-z]+|[a-z])"
CODE_WORD = rf"(?:{NUMBER_WORD}|{_SPELLED_LETTER}|dash|\d{{1,4}})"
"""One word of a code read aloud: a number word, a letter, a letter of an alphabet, a dash, or digits."""

_ONE_DIGIT = rf"(?:{DIGIT}|\d)"


def said_digits(least: int, most: int) -> str:
    """A run of `least` to `most` single digits, spoken or written, at least two of them as words."""
    gap = r"[ ,-]{1,2}(?:dash[ ])?"
    return (
        rf"(?={_ONE_DIGIT}(?:{gap}{_ONE_DIGIT})?{gap}{DIGIT}\b)"
        rf"{_ONE_DIGIT}(?:{gap}{_ONE_DIGIT}\b){{{least - 1},{most - 1}}}"
    )


def said_code(least: int, most: int) -> str:
    """A run of `least` to `most` words of a code read aloud, with a number word or digit among the first."""
    return (
        rf"(?=(?:{CODE_WORD}\b[ ,-]{{1,2}}){{0,4}}{NUMBER_WORD}\b)"
        rf"{CODE_WORD}\b(?:[ ,-]{{1,2}}(?!(?:i|a)\b){CODE_WORD}\b){{{least - 1},{most - 1}}}"
    )
