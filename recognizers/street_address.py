"""Finds what puts an event on the road map: addresses, blocks, crossings, streets by name, routes, mile markers."""

from typing import ClassVar

from recognizers.lexicon import entries
from recognizers.roads import (
    ANY_NAME,
    ANY_TYPE,
    ANY_WORD,
    BARE_NAME,
    BOUND,
    CAPPED_TYPE,
    DIRECTED,
    EXIT,
    GAP,
    HOUSE,
    LETTERED,
    MARKER,
    MILE_ROAD,
    NAME,
    NUMBERED,
    ROUTE,
    SPOKEN,
    SPOKEN_NUMBER,
    STREET,
    SURE,
    TAIL,
    UNIT,
    UNITS,
)
from recognizers.rules import Rule, RuleRecognizer
from recognizers.trie import trie

_PROPER = rf"(?!(?i:{trie(entries('not_after_number'))})(?!\p{{L}}))"
"""What stands here is not a month, a title, a make or another word that follows numbers."""

_LED = (
    r"(?i:\b(?:at|of|near|by|from|to|on|off|behind|between|around|toward|towards|past|stage|address|addr|loc|location"
    r"|where|post|in|lives?|living|home|along|onto|down|and|or):?[^\S\n]{1,3}(?:the[^\S\n])?)"
)
_TYPE = rf"(?:{GAP}(?:{SURE}|{CAPPED_TYPE})\.?)"
_BARE = rf"{_PROPER}{BARE_NAME}"
_SIDE = rf"(?:{ROUTE}|{DIRECTED}?(?:{LETTERED}|{MILE_ROAD}|(?:{NUMBERED}|{_BARE}){_TYPE}?){TAIL}?)"
_ANY_SIDE = rf"(?:{ROUTE}|{DIRECTED}?(?:{MILE_ROAD}|(?:{NUMBERED}|{ANY_NAME})(?:{GAP}{ANY_TYPE}\.?)?))"
_TYPED = rf"(?:{ROUTE}{BOUND}?|{STREET}\.?|{DIRECTED}{NUMBERED})"
_SIGN = r"[^\S\n]{0,2}(?:&amp;|[&@/])[^\S\n]{0,2}\n?"
_AND = rf"(?:{_SIGN}|{GAP}(?:and|AND|[xXn]|at){GAP})"
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b(?![^\S\n](?i:of|floor|grade|degree|watch|shift|district|precinct|and[^\S\n]\d\w+[^\S\n](?:period|cars?|grade|floor)))"
_AT = r"(?i:\b(?:at|of|near|by|to|on|off|between|toward|towards|area|stage|from)):?[^\S\n]{1,3}"
_HEADED = r"(?i:\b(?:on|off|down|along|onto|to|up|from))[^\S\n]"
_LOWER_STATES = r"(?i:a[krz]|ct|fl|ga|ia|k[sy]|m[dinst]|n[cdehjmvy]|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])"
_NEAR = (
    rf"(?:{_SIGN}|,?{GAP}(?:(?i:just|right|mile){GAP})?(?i:and|x|at|near|by|off|past|before|between|above|below|behind"
    r"|around|outside|coming[^\S\n](?:up[^\S\n]on|to)|from|in[^\S\n]the[^\S\n]area[^\S\n]of"
    rf"|(?:north|south|east|west|n|s|e|w)(?:[^\S\n]of|/o))\.?{GAP}(?:(?i:the){GAP})?)"
)
_POINT = rf"(?:(?i:the[^\S\n])?(?:{MARKER}|{EXIT}))"
_HUNDRED = rf"(?:\d{{1,3}}00|\d{{3,5}}|(?i:(?=[a-z -]{{3,30}}hundred){SPOKEN}(?:[ -]{SPOKEN}){{0,4}}))"
_HEADING = r"(?i:\b(?:(?:north|south|east|west)(?:bound)?|[nsew]/?b))"


def _cased(name: str, pattern: str, score: float) -> Rule:
    return Rule(name, pattern, score, case_sensitive=True)


class StreetAddressRecognizer(RuleRecognizer):
    """House numbers, blocks, crossings, street names, routes with exits and mile markers, grids, rural boxes."""

    ENTITY = "STREET_ADDRESS"
    RULES: ClassVar[tuple[Rule, ...]] = (
        _cased(
            "house_typed",
            rf"{HOUSE}{GAP}{_PROPER}{DIRECTED}?(?:{NUMBERED}|{MILE_ROAD}|{NAME}|{ANY_NAME}){_TYPE}{TAIL}?{UNITS}",
            0.9,
        ),
        _cased("house_typed_word", rf"(?=\d{{3}}){HOUSE}{GAP}{_PROPER}{DIRECTED}?{ANY_NAME}{GAP}{ANY_TYPE}{UNITS}", 0.7),
        _cased("house_lettered", rf"{HOUSE}{GAP}{DIRECTED}?{LETTERED}{TAIL}?{UNITS}", 0.9),
        _cased("house_route", rf"{HOUSE}{GAP}{ROUTE}{TAIL}?{UNITS}", 0.9),
        _cased("house_directed", rf"{HOUSE}{GAP}{DIRECTED}(?:{NUMBERED}|{_BARE}){TAIL}?{UNITS}", 0.8),
        _cased("house_directed_lower", rf"(?=\d{{3}}){HOUSE}{GAP}{DIRECTED}{ANY_WORD}{UNITS}", 0.6),
        _cased("house_unit", rf"{HOUSE}{GAP}{_BARE}{UNIT}{UNITS}", 0.75),
        _cased("house_led", rf"{_LED}(?P<id>(?=\d{{2}}){HOUSE}{GAP}{_BARE}{UNITS})", 0.6),
        _cased("spoken_house", rf"(?<![\p{{L}}-])(?i:{SPOKEN}(?:[ -]{SPOKEN}){{1,5}}){GAP}{DIRECTED}?{ANY_NAME}{GAP}{ANY_TYPE}", 0.8),
        _cased("spoken_house_led", rf"{_LED}(?P<id>(?i:{SPOKEN}(?:[ -]{SPOKEN}){{1,5}}){GAP}{_BARE})", 0.6),
        _cased(
            "block",
            rf"(?<![\w.]){_HUNDRED}[-\s](?i:blocks?|blk)\b\.?(?:{GAP}(?:(?i:of|on){GAP}(?:(?i:the){GAP})?)?{_SIDE}|{GAP}(?i:of){GAP}{DIRECTED}?{ANY_WORD}(?:{GAP}{ANY_NAME}?{GAP}?{ANY_TYPE})?)?",
            0.95,
        ),
        _cased(
            "corner",
            rf"\b(?P<id>(?:(?i:[nsew]\.?[/ ]?[nsew]?\.?)[^\S\n])?(?i:cor(?:ner)?\.?|intersection|jct\.?|junction)(?:[^\S\n](?i:of))?{GAP}{_ANY_SIDE}{_AND}{_ANY_SIDE})",
            0.85,
        ),
        _cased("crossing_typed", rf"{_TYPED}{_NEAR}(?:{_POINT}|{_SIDE}(?:{_NEAR}{_POINT})?)", 0.9),
        _cased("crossing_to_typed", rf"{DIRECTED}?(?:{NUMBERED}|{_BARE}){_TYPE}?{_AND}{_TYPED}", 0.85),
        _cased("crossing_numbered", rf"(?:(?<![\w-]){DIRECTED}?{_ORDINAL}{_AND}(?:\p{{Ll}}{{3,}}(?=[.,;\n])|{DIRECTED}?{_BARE})|{DIRECTED}?{_BARE}{_AND}{DIRECTED}?{_ORDINAL})", 0.8),
        _cased("crossing_led", rf"{_AT}(?P<id>{_SIDE}{_AND}{_SIDE})", 0.6),
        _cased("numbered_street", rf"{DIRECTED}?{NUMBERED}{_TYPE}{TAIL}?", 0.85),
        _cased("named_street", rf"{DIRECTED}?(?:{NAME}|{MILE_ROAD}){GAP}{SURE}(?!\.?[^\S\n]\p{{Lu}}[\p{{L}}]*['’]s){TAIL}?", 0.8),
        _cased("named_street_word", rf"{DIRECTED}?{NAME}{GAP}{CAPPED_TYPE}{TAIL}?", 0.55),
        _cased("lower_street", rf"{_LED}(?P<id>{DIRECTED}?{ANY_NAME}{GAP}{SURE}{TAIL}?)", 0.6),
        _cased("lettered_street", rf"{DIRECTED}?{LETTERED}{TAIL}?", 0.7),
        _cased("numbered_led", rf"{_AT}(?P<id>{DIRECTED}?{_ORDINAL})(?![^\S\n]\p{{L}})", 0.55),
        _cased("directed_number", rf"{DIRECTED}{_ORDINAL}", 0.75),
        _cased("route_point", rf"{ROUTE}{BOUND}?(?:{_NEAR}|,?{GAP}(?:(?i:the){GAP})?){_POINT}", 0.95),
        _cased("route", rf"(?<![\w.-]){ROUTE}{BOUND}?", 0.85),
        _cased("lower_route", rf"{_HEADED}(?P<id>(?i:us|[kmns]|sh|fs|fr|{_LOWER_STATES})[ -]?\d{{2,3}}\b)(?![-/\d])", 0.5),
        _cased("the_route", r"(?i:\b(?:on|off|onto|up|down|along|over|under|crossing|from|to|toward)(?:[^\S\n]of)?[^\S\n]the)[^\S\n](?P<id>\d{1,3})(?=[.,;)\n]|[^\S\n](?i:at|near|by|and|north|south|east|west|when|freeway|fwy|ramp|on-ramp|off-ramp|overpass|shoulder)\b)", 0.5),
        _cased("heading_route", rf"{_HEADING}[^\S\n](?i:on[^\S\n])?(?P<id>\d{{1,3}}[A-Z]?\b)(?![-\d:%.,]\d)(?![^\S\n](?i:mph|feet|ft|yards|miles?|minutes|blocks|hours))", 0.55),
        _cased("exit", EXIT, 0.75),
        _cased("marker", MARKER, 0.85),
        _cased("grid", rf"(?<![\w.-])\d{{1,5}}[^\S\n]{DIRECTED}\d{{1,5}}[^\S\n](?i:[nsew]|north|south|east|west)\b", 0.85),
        _cased("grid_street", rf"{_LED}(?P<id>\d{{1,3}}[05]0[^\S\n](?:[NSEW]|(?i:north|south|east|west))\b)", 0.6),
        _cased("grid_road", rf"(?<![\w.-])[NSEW][^\S\n]?\d{{3,5}}{GAP}(?:Road|Rd|RD|ROAD|Street|ST)\b", 0.75),
        Rule("rural_box", r"\b(?:r\.?r\.?|rural\s+route|hcr?|rte?|star\s+route|route|p\.?\s?o\.?)\.?\s*#?\s*(?:\d{1,3},?\s*)?box\s*#?\s*\d+[a-z]?\b", 0.95),
        Rule("rural_route", r"\brural\s+route\s+#?\d{1,3}\b", 0.85),
        Rule("door", r"\b(?:apartment|apt|trailer|lot)\.?[^\S\n]?#?(?P<id>[a-z]?\d{1,4}[a-z]?)\b", 0.6),
        _cased("heading_name", rf"{_HEADING}[^\S\n](?i:(?:on|down|up|along)[^\S\n])(?P<id>{_BARE})", 0.6),
        _cased("onto_name", rf"(?i:\b(?:on[^\S\n]?to|off[^\S\n]of|(?:turn(?:ed|ing|s)?|went|going)(?:[^\S\n](?:right|left))?[^\S\n](?:on|down|up))[^\S\n])(?P<id>{_BARE})", 0.5),
        _cased("the_road", r"(?i:\bthe)[^\S\n](?P<id>(?:Turnpike|Bypass|Beltway|Thruway|Parkway|Interstate|Expressway|Causeway)\b)", 0.6),
    )


RECOGNIZER = StreetAddressRecognizer
