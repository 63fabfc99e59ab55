"""What must stay readable: spans of ten-codes, calibres, doctrine, case law, makes and models, gear, placeholders."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

import regex

from recognizers.lexicon import alternation, entries

LISTS = ("ten_codes", "calibres", "doctrine", "case_law", "statutes", "vehicles", "gear", "roles")
"""Each is `lexicon/NAME.txt`: literal terms, matched whole and in any case, also in the plural."""

_GENERAL = (
    r"spring|summer|fall|winter|a (?:weekend|weekday|year|holiday|child|teenager)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{2}) days? (?:later|earlier)|"
    r"after midnight|(?:early |late )?(?:morning|evening)|midday|afternoon|\d0s|under 5|late teens|80 or older"
)
"""What may stand behind the comma of a placeholder; nothing else, or a name could hide there."""

_LETTERED = r"AGENCY|DEPARTMENT|ORGANIZATION|PATROL AREA|PLACE|STREET"

PLACEHOLDER = (
    rf"\[(?:(?:{_LETTERED}) [A-Z]|(?:{alternation('placeholders')})(?: \d{{1,2}})?)(?:, (?:{_GENERAL}))?\](?![\w-])"
)
"""What our own redaction leaves behind, and what people write who have already redacted. In capitals only."""

_NUMBER = r"(?:\d{2,5}|\d(?=[A-Z]?[.:(-]\w))[A-Z]?(?:[.:-]\d[\w.-]*)?(?:\([a-z0-9]{1,4}\))*"
_CODE_NAMES = (
    r"(?:PC|P\.C\.|CPC|VC|CVC|H&S|HS|HSC|W&I|WIC|B&P|RCW|ORS|NRS|ARS|A\.R\.S\.|CRS|C\.R\.S\.|"
    r"O\.C\.G\.A\.|OCGA|KRS|RSA|MCL|"
    r"M\.?G\.?L\.?(?:[ ]?c\.)?|ILCS|T\.?C\.?A\.?|U\.?C\.?A\.?|N\.?J\.?S\.?A?\.?|C\.?G\.?S\.?|"
    r"F\.?S\.?S?\.?|Fla\. Stat\.|Minn\. Stat\.|"
    r"Wis\. Stat\.|Tex\. Penal Code|U\.?S\.?C\.?|C\.?F\.?R\.?|HRS|N\.?D\.?C\.?C\.?|SDCL|MCA|NMSA|"
    r"O\.?R\.?C\.?|Pa\.?C\.?S\.?A?\.?|RSMo|"
    r"A\.?C\.?A\.?|I\.?C\.?|WAC|UCMJ|Penal Code|Vehicle Code|Title|Sections?|Sec\.|Chapter|Article|Rule|§{1,2})"
)
_CODES = (
    r"10-\d{1,2}[A-Z]?|11-(?:10|2[4-9]|4[0-9]|5[0-9]|6[0-9]|7[0-9]|8[0-9]|9[0-9])|"
    r"code\s+(?:one|two|three|four|five|six|[0-9]{1,2}[A-Z]?)|signal\s+\d{1,3}[A-Z]?|"
    r"priority\s+(?:one|two|three|[0-9])|condition\s+[1-4]|pri(?:\.|ority)?\s+[1-4]|level\s+(?:[1-4]|iv|i{1,3}a?)"
)
_STATUTES = (
    rf"{_CODE_NAMES}(?:[ ]|(?<=§))(?:§{{1,2}}[ ]?|[ss]ec(?:tion|\.)[ ])?{_NUMBER}|"
    r"\d{1,6}(?:\.\d+)?(?:\([a-z0-9]{1,4}\))*[ ]?(?:PC|CPC|VC|CVC|HS|H&S|WIC|W&I)|"
    rf"\d{{1,3}}[ ](?:U\.?S\.?C\.?|C\.?F\.?R\.?|Pa\.?[ ]?C\.?S\.?|ILCS)(?:[ ]?§{{0,2}}[ ]?{_NUMBER})?"
)
_ROLES = (
    r"(?:officers?|deput(?:y|ies)|troopers?|suspects?|subjects?|victims?|witness(?:es)?|passengers?|"
    r"drivers?|inmates?|"
    r"detectives?|sergeants?|agents?|juveniles?|males?|females?|civilians?|person|patients?|callers?|defendants?|"
    r"complainants?|operators?|speakers?|vehicles?|veh|team member|student|"
    r"recruit)[ ]?(?:[#][ ]?\d{1,2}|no\.?[ ]\d{1,2}|\d|[A-Z](?![.'’]))"
)
_MIRANDA = (
    r"Miranda(?=[ ](?:warnings?|rights|cards?|form|waiver|advisement|admonition|v\.?|issues?|violation|statement)\b)|"
    r"(?<=\b(?:read|gave|given|waived?|invoked|no|before|under|without|per|post|pre|get|got|his|her|"
    r"him|them|of)[ -])Miranda"
)
_BEFORE_MODEL = (
    r"(?:an?|the|my|our|his|her|their|your|this|that|ford|chevy|chevrolet|dodge|jeep|toyota|honda|nissan|gmc|kia|"
    r"hyundai|subaru|buick|white|black|silver|gr[ae]y|blue|red|green|gold|tan|brown|maroon|beige|"
    r"orange|yellow|purple|"
    r"burgundy|primer|colored|marked|unmarked|stolen|door|parked|old|new|newer|lifted|rented|rental|"
    r"rusted|slick-?top|"
    r"patrol|take-home|passing|second|first|wrecked|(?:19|20)\d\d|['’]\d\d|\d{1,2})"
)
_AFTER_SURNAME = (
    r"(?![ ]+(?:family|brothers|boys?|kids?|house|residence|place|county|street|st\b|ave|road|rd\b|"
    r"park|lake|river|mountains?|school|high|city|town|police|pd\b|sheriff|area|neighborhood|trail|"
    r"creek|range|national|reservation|nation|tribe))"
)


_FIRST = regex.compile(r"(?<![\w-])[.#+]?\w+")
"""The first word of a term: the key under which it is looked up, since an alternation of thousands is slow."""

_ENDS = regex.compile(r"(?:'?s)?(?![\w-]|\.\d)")


@lru_cache(maxsize=1)
def _terms() -> dict[str, tuple[str, ...]]:
    """All terms of the lists in lower case under their first word, longest first."""
    found: dict[str, set[str]] = defaultdict(set)
    for term in (entry.lower() for name in LISTS for entry in entries(name)):
        if first := _FIRST.match(term):
            found[first[0]].add(term)
    return {first: tuple(sorted(terms, key=lambda term: (-len(term), term))) for first, terms in found.items()}


def guarded_words() -> frozenset[str]:
    """The terms of one word, in lower case."""
    return frozenset(term for terms in _terms().values() for term in terms if " " not in term)


def _literal_spans(plain: str) -> Iterator[tuple[int, int]]:
    terms, end = _terms(), 0
    for first in _FIRST.finditer(plain):
        start = first.start()
        for term in terms.get(first[0], ()) if start >= end else ():
            if plain.startswith(term, start) and (tail := _ENDS.match(plain, start + len(term))):
                end = tail.end()
                yield start, end
                break


def _plain(text: str) -> str:
    """The text with plain blanks and apostrophes and in lower case, of the same length."""
    spaced = regex.sub(r"\s", " ", text).replace("’", "'")
    lowered = spaced.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in spaced)


@lru_cache(maxsize=1)
def _forms() -> "regex.Pattern[str]":
    places = entries("model_places")
    return regex.compile(
        rf"(?i:(?<![\w-])(?:{_CODES}|{_ROLES})(?![\w-]))|(?<![\w.-])(?:{_STATUTES})(?![\w-])|"
        rf"{_MIRANDA}|"
        rf"(?i:(?<=(?<![\w-]){_BEFORE_MODEL}[ ])\L<places>(?![\w-]){_AFTER_SURNAME})",
        places=places,
    )


@lru_cache(maxsize=1)
def _placeholders() -> "regex.Pattern[str]":
    return regex.compile(PLACEHOLDER)


@lru_cache(maxsize=8)
def placeholder_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the placeholders in `text`; nothing inside them is ever an identifier."""
    return tuple(match.span() for match in _placeholders().finditer(text))


@lru_cache(maxsize=8)
def guarded_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of `text` that recognizers must leave alone, in text order.

    Only the last few texts are remembered, since every recognizer asks about the same one.
    """
    found = {match.span() for match in _forms().finditer(text)}.union(placeholder_spans(text))
    return tuple(sorted(found.union(_literal_spans(_plain(text)))))
