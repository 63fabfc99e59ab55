"""Beats, sectors, zones, districts, precincts, troops, posts, and radio channels by number or name."""

from typing import ClassVar

from recognizers.lexicon import alternation
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import ORDINAL, PHONETIC, UNDER_HUNDRED

_STOP = rf"(?!{alternation('agency_stop_words')}(?![\w'’]))"
_NOT_CHANNELS = rf"(?!{alternation('call_sign_not_units')}(?![\w'’]))"
_START = r"(?<![\w$#/-])"
_END = r"(?![\w%°/]|[-.,:]\d|['’]\d)"
_S = r"[ \t]*\n?[ \t]*"
_NO_UNIT = (
    r"(?![ ]?-?(?:years?|yrs?|feet|ft|mph|mins?|minutes?|hours?|hrs?|seconds?|miles?|yards?|days?|weeks?"
    r"|months?|of\sthe"
    r"|people|times?|percent|guys|men|news|inch(?:es)?)\b)"
)
_NUMBER = r"(?:[A-Z]{0,2}-?\d{1,5}(?:-?[A-Z]{1,2}|[A-Z]\d{1,3})?(?:-\d{1,2})?)"
_ROMAN = r"(?:I{1,3}|IV|VI{0,3}|IX|X)"
_NAMED = (
    r"(?:beats?|sectors?|sect|zones?|districts?|distict|dist\.?|posts?|sub[- ]district|precincts?|precints?"
    r"|pcts?\.?|psa|wards?|grids?|region|sec"
    r"|division|detachment|troops?|trop|area|section|cluster|reporting\s(?:area|district)|rd|patrol\s(?:area"
    r"|zone|district|beat))"
)
_CHANNEL = (
    r"(?:(?:fire\s?)?tac[k]?|l-tac|channels?|chan\.?|ch\.?|talk\s?groups?|tg|ops|event|fire\s?ground|direct"
    r"|dispatch|control|simulcast"
    r"|interop|mutual\said|tactical|mac|spen|vtac|aar|car-to-car)"
)
_COMPASS = (
    r"(?:north|south|east|west|northeast|northwest|southeast|southwest|northern|southern|eastern|western"
    r"|central|midtown|downtown"
    r"|uptown|northside|southside|eastside|westside|riverside|harbor|metro|foothills|inland)"
)
_PLACE_TAIL = (
    r"(?:district|division|precinct|precint|sector|zone|beat|patrol\sdivision|area\scommand|sub-?station"
    r"|substaton|barracks"
    r"|detachment|command|patrol\sdistrict|patrol|pct\.?|dist\.?|tac)"
)
_CAP_TAIL = (
    r"(?:District|Division|Precinct|Precint|Sector|Zone|Beat|Patrol\sDivision|Area\sCommand|(?:S|s)ub-?station|"
    r"(?:B|b)arracks"
    r"|Detachment|Post|post|Command|district|division|precinct|sector|zone|beat|Station|Field\sOffice)"
)
_NOT_NAMES = (
    r"(?!(?i:the|a|an|our|my|his|her|their|your|this|that|each|every|any|another|which|whole|police|patrol"
    r"|school|fire|park|court"
    r"|us|u\.s|attorney|drug|narcotics|traffic|detective|homicide|criminal|training|special|support|operations?"
    r"|services"
    r"|internal|professional|business|historic|water|light|warehouse|red|school|no|free|safe|danger|kill|work"
    r"|construction|impact"
    r"|crumple|hot|warm|cold|landing|drop|buffer|speed|parking|loading|fall|strike|exclusion|comfort|gas|power"
    r"|command|guard"
    r"|observation|fence|gate|goal|lamp|sign|first|second|third|police|fuel|weigh|train|bus|subway|rail|radio"
    r"|power|tv|news|polling"
    r"|space|i|we|he|she|they|on|in|at|from|of|to|for|and|or|with|by|one|two|three|hazmat|aid|rest|booking"
    r"|nurses?|work|base"
    r"|agency|chain|chief|incident|unified|tactical|voice|verbal|full|dog|investigative|investigations?|major"
    r"|crimes|community"
    r"|independent|unified|congressional|judicial|federal|financial|shopping|entertainment|civil|field|uniform"
    r"|marine|aviation)\b)"
)


class PatrolAreaRecognizer(RuleRecognizer):
    """Finds areas and channels with the word that makes them one: "Beat 1432", "Fourth Precinct", "Tac 4"."""

    ENTITY: ClassVar[str] = "PATROL_AREA"
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "area_and_number",
            rf"{_START}{_NAMED}{_S}[#:]?{_S}(?:no\.?\s)?{_NUMBER}{_END}{_NO_UNIT}(?:[ ]{_COMPASS}(?!\w))?",
            0.8,
        ),
        Rule(
            "area_and_letter",
            rf"{_START}(?:(?i:troops?|trop)[ ][A-Z]{{1,2}}(?![A-Z])"
            rf"|(?i:sector|zone|beat|district|region|division|detachment|section|area)[ ](?:[B-HJ-Z]|"
            rf"(?<=[a-z][ ]){_ROMAN}))(?![\w'’])",
            0.75,
            case_sensitive=True,
        ),
        Rule("troop_lower", rf"{_START}(?:troop|sector|zone)[ ][a-z](?![\w'’])", 0.6),
        Rule(
            "area_and_word",
            rf"{_START}(?<!(?:he|she|they|i|we|who|it)\s){_NAMED}[ ](?:{PHONETIC}|{UNDER_HUNDRED}(?:[ ][a-z]"
            rf"(?!\w))?)(?!\w){_NO_UNIT}",
            0.7,
        ),
        Rule("sector_and_name", rf"{_START}(?:Sector|Zone)[ ][A-Z][a-z]+(?!\w)", 0.6, case_sensitive=True),
        Rule("phonetic_sector", rf"{_START}(?:{PHONETIC})[ ](?:sector|division|district|beat)(?!\w)", 0.7),
        Rule(
            "ordinal_area",
            rf"{_START}(?:0?\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL}){_S}(?:street\s)?(?:(?:patrol|police)\s)?"
            r"(?:district|precinct|precint|pct\.?|division|dist\.?|sector|ward|zone|beat)(?!\w)(?!\s(?:court"
            r"|attorney|judge))",
            0.85,
        ),
        Rule(
            "name_in_any_case",
            rf"(?r){_START}(?:{_STOP}{_NOT_NAMES}[^\W\d_][\w'’-]{{0,24}}[ ]){{1,2}}(?:district|precin?c?t|sub-?sta"
            rf"(?:tion|ton)|barracks|dist|beat)(?![\w-]|[.]?\s(?:attorney|court|chief|judge|\d))",
            0.45,
        ),
        Rule(
            "numbered_precinct_name",
            r"\bthe\s(?P<id>\d-\d)(?=[.,;]|\s(?:and|was|for|on)\b)",
            0.0,
            context=("precinct", "pct", "brooklyn", "bronx", "transferred", "command", "midnights", "work(?:ed)?"),
            context_score=0.5,
        ),
        Rule(
            "named_tac",
            rf"{_START}{_STOP}[A-Z][\w'’]+[ ](?:(?i:tac|main|interop)(?:[ ]\d{{1,2}})?)(?![\w-]|\s(?i:st|street"
            rf"|ave|road|rd|gate|entrance|door))",
            0.0,
            context=(
                "radio",
                "channel",
                "portable",
                "talkgroup",
                "dispatch(?:er)?",
                "traffic",
                "on",
                "to",
                "comms",
                "patched",
            ),
            context_score=0.55,
            case_sensitive=True,
        ),
        Rule("number_precinct", rf"{_START}\d{{1,3}}(?:-\d{{1,2}})?[ ](?:pct\.?|precinct)(?!\w)", 0.8),
        Rule(
            "channel_and_number",
            rf"{_START}{_CHANNEL}{_S}-?(?:no\.?\s)?\d{{1,3}}[A-Z]?(?:-\d{{1,2}})?{_END}{_NO_UNIT}",
            0.7,
        ),
        Rule(
            "channel_and_word",
            rf"{_START}(?:tack?|channel|ops)[ ](?:{UNDER_HUNDRED}|{PHONETIC})(?!\w)(?!\s(?:time|hours?|minutes?))",
            0.65,
        ),
        Rule("channel_and_letter", rf"{_START}(?:talkgroup|tg|channel)[ ][A-Z]{{1,3}}-?\d{{1,3}}{_END}", 0.7),
        Rule(
            "compass_area",
            rf"{_START}(?:the\s)?(?P<id>{_COMPASS}{_S}{_PLACE_TAIL})(?!\w)",
            0.7,
        ),
        Rule("patrol_compass", rf"{_START}Patrol{_S}(?i:{_COMPASS})(?!\w)", 0.6, case_sensitive=True),
        Rule(
            "named_area",
            rf"(?r){_START}(?:{_NOT_NAMES}[A-Z][\w'’-]{{0,24}}[ ]){{1,3}}{_CAP_TAIL}(?![\w-]|\s(?:Attorney"
            rf"|Court|Chief"
            rf"|Judge|\d))",
            0.55,
            case_sensitive=True,
        ),
        Rule(
            "named_channel",
            rf"(?r)(?i:\b(?:on|channel|radio:?|over)){_S}(?:our\s)?(?P<id>"
            rf"(?:{_NOT_CHANNELS}[A-Z][a-z]+[ ]){{1,2}}(?:\d{{1,2}}|Tac|Main|tac|main|[A-Z](?=[.,])))(?![\w-]|,\d)",
            0.0,
            context=(
                "radios?",
                "channels?",
                "portables?",
                "talkgroup",
                "repeater",
                "frequency",
                "dispatch(?:er)?",
                "traffic",
            ),
            context_score=0.55,
            case_sensitive=True,
        ),
    )


RECOGNIZER = PatrolAreaRecognizer
