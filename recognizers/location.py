"""Finds places: states, counties, towns, parks, waters, landmarks, neighbourhoods, coordinates."""

from typing import ClassVar

from recognizers.census import is_ordinary
from recognizers.lexicon import alternation, entries
from recognizers.rules import Rule, RuleRecognizer, cased

_CAP = r"(?:(?:St|Ft|Mt|Pt)\.[^\S\n]|Ste\.[^\S\n])?\p{Lu}[\p{L}\p{M}'’ʻ\-]*+"
_NAME = rf"(?:{_CAP}(?:[^\S\n](?:(?:of|the|de|la|del|du|and)[^\S\n])?{_CAP}){{0,2}}?)"
_PLACE = rf"(?:{_CAP}(?:[^\S\n]{_CAP}){{0,2}})"
_TYPE = rf"(?=\p{{Lu}})(?i:{alternation('place_types')})(?![\p{{L}}])"
_LOWER_TYPE = (
    r"(?:county|parish|township|national forest|state park|state forest|reservation|river|creek|lake|bridge"
    r"|park|island|canyon|valley|reservoir|trailhead|campground|subdivision|apartments|apts|neighborhood"
    r"|airport|cemetery|station|fairgrounds)"
)
_STATE_NAMES = alternation("us_states")
_NO_START = (
    r"(?!(?i:in|the|at|from|on|near|by|and|of|to|for|this|that|a|an|my|our|his|her|with|out|into|called)(?!\p{L}))"
)
_CODE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT"
    r"|V[AIT]|W[AIVY]|PR|GU)"
)
_SHORT = (
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nebr|Nev"
    r"|N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wisc|Wyo)\."
)
_STATE = rf"(?:{_STATE_NAMES}|{_CODE}|{_SHORT})(?!\p{{L}})"
_ZIP = r"(?:,?[^\S\n]{1,2}\d{5}(?:-\d{4})?)"
_COMPASS = (
    r"(?i:downtown|uptown|midtown|metro|greater|inner[- ]city|(?:north|south|east|west)(?:east|west"
    r"|ern)?(?:[^\S\n]side[^\S\n]of)?|central|upstate|lower|upper)"
)
_NOT = rf"(?!(?i:{alternation('not_names')})(?!\p{{L}}))"


class LocationRecognizer(RuleRecognizer):
    """Places on the map that are no street: from states and counties down to parks, bridges and housing complexes."""

    ENTITY = "LOCATION"
    RULES: ClassVar[tuple[Rule, ...]] = (
        cased("city_state_zip", rf"(?<!\p{{L}}){_PLACE},?[^\S\n]?\n?{_STATE}{_ZIP}", 0.9),
        cased(
            "city_comma_state",
            (
                rf"(?<!\p{{L}}){_NOT}{_PLACE},[^\S\n]?\n?{_STATE}(?![^\S\n](?i:tags?|plates?|reg|dl|lic|license"
                rf"|registration|[A-Z\d-]*\d))"
            ),
            0.8,
        ),
        cased(
            "city_state",
            (
                rf"(?<!\p{{L}})(?i:\b(?:in|of|from|near|outside|at"
                rf"|out[^\S\n]of))[^\S\n](?P<id>{_PLACE}[^\S\n](?:{_STATE_NAMES}|{_CODE})\b)(?![- ]?\d)"
            ),
            0.7,
        ),
        cased("code_zip", rf"\b{_CODE}[^\S\n]\d{{5}}(?:-\d{{4}})?\b", 0.85),
        cased("zip", r"(?i:\bzip(?:[^\S\n]code)?:?)[^\S\n](?P<id>\d{5}(?:-\d{4})?)\b", 0.8),
        Rule(
            "state",
            rf"(?<!\b(?:chevy|chevrolet)[^\S\n])(?<![\w-]){_STATE_NAMES}(?![\w-])",
            0.75,
            unless=(r"v\.?", r"vs\.?"),
            window=4,
        ),
        cased(
            "state_code",
            (
                rf"\b(?P<id>{_CODE}|{_CODE.lower()})(?=[^\S\n](?i:dl|oln|ol|driver|plates?|tags?|reg|lic|license"
                rf"|temp|pc|id|apportioned|handicap|dealer)\b)"
            ),
            0.6,
        ),
        cased(
            "state_plate",
            (
                rf"\b(?!IN|ID|ME|OR|OK|HI)(?P<id>{_CODE})"
                rf"(?=[^\S\n](?:(?=[A-Z\d -]{{0,9}}\d)(?=[\d -]{{0,9}}[A-Z])[A-Z\d]{{1,4}}[- ]?[A-Z\d]{{2,4}}(?:[- "
                rf"][A-Z\d]{{1,4}})?)\b)"
            ),
            0.5,
        ),
        cased("short_state", rf"(?<!\p{{L}}){_SHORT}(?=[,)\n])", 0.5),
        cased(
            "named_place",
            (
                rf"(?<![\p{{L}}\d]){_NOT}{_NO_START}{_NAME}[^\S\n]{_TYPE}(?:[^\S\n](?:{_STATE_NAMES}"
                rf"|{_CODE})\b(?![- ]?\d))?"
            ),
            0.65,
        ),
        cased("lower_type", rf"(?<![\p{{L}}\d]){_NOT}{_NO_START}(?P<id>{_PLACE}[^\S\n]{_LOWER_TYPE})\b", 0.55),
        Rule(
            "lower_county",
            rf"(?:in|of|from|near|outside|to|at|on)[^\S\n](?P<id>[a-z]{{4,}}(?:[^\S\n][a-z]+)?[^\S\n]{_LOWER_TYPE})\b",
            0.45,
        ),
        cased(
            "type_first",
            (
                rf"(?<![\p{{L}}\d])(?:Lake|Fort|Mount|Mt\.|Camp|Port|Cape|Point|Isle|Loch|Ft\.|LAKE|FORT|MOUNT"
                rf"|CAMP|PORT)[^\S\n](?:of[^\S\n])?{_CAP}"
            ),
            0.6,
        ),
        Rule(
            "lower_lake",
            (
                r"\b(?:lake|fort|mount)\s(?!of|is|was|and|the|in|at|on|with|to|from"
                r"|patrol)[a-z]{4,}(?:\s(?:clair|creek))?\b"
            ),
            0.35,
            context=("boat", "patrol", "on", "at"),
            context_score=0.35,
        ),
        cased(
            "of_place",
            (
                rf"\b(?:(?i:city|town|village|county|parish|township|borough|port|island|pueblo"
                rf"|isle))[^\S\n](?i:of)[^\S\n]{_PLACE}"
            ),
            0.75,
        ),
        cased("compass_place", rf"(?<![\p{{L}}-])(?P<id>{_COMPASS}[^\S\n]{_NOT}{_CAP}(?:[^\S\n]{_CAP})?)", 0.5),
        Rule(
            "city",
            (
                rf"(?<!\b(?:a|an|the|toyota|ford|chevy"
                rf"|dodge)[^\S\n])(?<![\w'’-])(?:{alternation('plain_cities')})(?![\w-])"
            ),
            0.6,
        ),
        cased(
            "city_after_preposition",
            (
                rf"(?i:\b(?:in|from|near|outside|to|of|around"
                rf"|toward))[^\S\n](?P<id>{alternation('us_cities')})(?!\p{{L}})"
            ),
            0.6,
        ),
        cased(
            "after_preposition",
            (
                rf"(?i:\b(?:in|inside|outside|near|from|out[^\S\n]of|outside[^\S\n]of|north[^\S\n]of"
                rf"|south[^\S\n]of|east[^\S\n]of|west[^\S\n]of|toward|towards|past|around"
                rf"|between))[^\S\n](?P<id>{_NOT}{_PLACE})"
            ),
            0.45,
        ),
        cased("of_person", rf"(?:,[^\S\n](?:\d\d,[^\S\n])?(?:of|from))[^\S\n](?P<id>{_NOT}{_PLACE})", 0.6),
        cased(
            "field",
            (
                r"(?im:^[^\S\n>*•-]{0,3}(?:city|county|town|park|site|place|area|loc|location|jurisdiction"
                r"|station|state)[^\S\n]*[:\t][^\S\n]*)(?P<id>\p{Lu}[^\n,;(]{2,40})"
            ),
            0.55,
        ),
        Rule("coordinates", r"(?<![\w.])-?\d{1,2}\.\d{3,}°?\s?[ns]?[,/\s]{1,2}-?\d{1,3}\.\d{3,}°?(?:\s?[ew])?\b", 0.9),
        Rule(
            "degrees",
            r"\d{1,3}°\s?\d{1,2}(?:\.\d+)?['’′](?:\s?\d{1,2}(?:\.\d+)?[\"”″])?\s?[nsew](?:[,\s]{1,2}\d{1,3}°\s?\d{1,2}(?:\.\d+)?['’′](?:\s?\d{1,2}(?:\.\d+)?[\"”″])?\s?[ew])?",
            0.9,
        ),
        Rule(
            "labelled_coordinate",
            (
                r"\b(?:lat(?:itude)?|lon(?:g(?:itude)?)?)[.:]?\s{0,2}(?P<id>-?\d{1,3}(?:\.\d+"
                r"|\s\d{1,2}\.\d+))(?:\s?[nsew])?\b"
            ),
            0.85,
        ),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether the words are a name: after a bare preposition none may be an everyday word."""
        words = text[start:end].split()
        if rule.name in ("after_preposition", "compass_place"):
            return (
                not is_ordinary(words[-1])
                and words[-1] not in _LANGUAGES
                and (len(words[-1]) > 3 or not words[-1].isupper())
            )
        if rule.name in ("city_comma_state", "city_state"):
            return _is_town(words)
        if rule.name in ("named_place", "lower_type", "lower_county", "type_first"):
            return _is_named(words, lenient=rule.name == "named_place")
        return True


def _is_town(words: list[str]) -> bool:
    """Whether the words before the state are a town rather than part of a sentence in capitals."""
    code, before = words[-1], words[:-1]
    if code == "ID":
        return False
    return not (code in _WORDY and all(word.isupper() for word in before)) and not is_ordinary(before[-1].strip(","))


def _is_named(words: list[str], *, lenient: bool) -> bool:
    if all(word.isupper() for word in words):
        return not any(map(is_ordinary, words[:-1])) or (lenient and len(words) == 2 and not is_ordinary(words[0]))
    if not all(map(is_ordinary, words)):
        return True
    return lenient and len(words) > 1 and words[0] not in _SMALL


_LANGUAGES = frozenset(entries("languages"))
_WORDY = frozenset(("IN", "ME", "OR", "OK", "HI", "OH", "PA", "MA", "LA", "AL", "DE", "CO"))
_SMALL = frozenset(
    ("The", "This", "That", "A", "An", "My", "Our", "In", "At", "On", "Back", "One", "Two", "Your", "No")
)

RECOGNIZER = LocationRecognizer
