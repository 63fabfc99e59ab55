"""Finds what puts an event on the road map: addresses, blocks, crossings, streets by name, routes, mile markers."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from presidio_analyzer import RecognizerResult

from recognizers.crossings import (
    AND,
    AND_WORD,
    ANY_SIDE,
    AT,
    BARE,
    CORNER,
    CROSS,
    EDGE,
    HEADED,
    HEADING,
    HUNDRED,
    LED,
    LOWER_STATES,
    NEAR,
    ORDINAL,
    POINT,
    PROPER,
    SIDE,
    SPELLED,
    TYPE,
    TYPED,
    WORD_START,
    pair,
)
from recognizers.road_words import road_words_fit, street_echoes
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
    SECOND,
    SURE,
    TAIL,
    UNIT,
    UNITS,
)
from recognizers.rules import Rule, RuleRecognizer, cased
from recognizers.spoken import NUMBER_WORD


class StreetAddressRecognizer(RuleRecognizer):
    """House numbers, blocks, crossings, street names, routes with exits and mile markers, grids, rural boxes."""

    ENTITY = "STREET_ADDRESS"
    RULES: ClassVar[tuple[Rule, ...]] = (
        cased(
            "house_typed",
            rf"{HOUSE}{GAP}{DIRECTED}?(?:{NUMBERED}|{MILE_ROAD}|{NAME}|{ANY_NAME}){TYPE}{TAIL}?{UNITS}",
            0.9,
        ),
        cased("house_typed_word", rf"(?=\d{{3}}){HOUSE}{GAP}{PROPER}{DIRECTED}?{ANY_NAME}{GAP}{ANY_TYPE}{UNITS}", 0.7),
        cased("house_lettered", rf"{HOUSE}{GAP}{DIRECTED}?{LETTERED}{TAIL}?{UNITS}", 0.9),
        cased("house_route", rf"{HOUSE}{GAP}{ROUTE}{TAIL}?{UNITS}", 0.9),
        cased("house_directed", rf"{HOUSE}{GAP}{DIRECTED}(?:{NUMBERED}|{BARE}){TAIL}?{UNITS}", 0.8),
        cased("house_directed_lower", rf"(?=\d{{3}}){HOUSE}{GAP}{DIRECTED}{ANY_WORD}{UNITS}", 0.6),
        cased("house_grid", rf"(?<![\w-])[NSEW]\d{{2,4}}[^\S\n]?[NSEW]\d{{3,5}}{GAP}{BARE}{TYPE}?", 0.9),
        cased("house_unit", rf"{HOUSE}{GAP}{BARE}{UNIT}{UNITS}", 0.75),
        cased("house_led", rf"{LED}(?P<id>(?=\d{{2}}){HOUSE}{GAP}{BARE}{UNITS})", 0.6),
        cased(
            "spoken_house",
            (
                rf"(?<![\p{{L}}-])(?i:{NUMBER_WORD}(?:[ -]{NUMBER_WORD}){{1,5}}){GAP}{DIRECTED}?(?:{ANY_NAME}"
                rf"|{ANY_WORD}{GAP}{MILE_ROAD}){GAP}{ANY_TYPE}"
            ),
            0.8,
        ),
        cased("spoken_house_led", rf"{LED}(?P<id>(?i:{NUMBER_WORD}(?:[ -]{NUMBER_WORD}){{1,5}}){GAP}{BARE})", 0.6),
        cased(
            "block",
            (
                rf"(?<![\w.]){HUNDRED}(?:[-\s]|(?<=\d))(?i:blocks?|blk)\b\.?(?:{GAP}(?:(?i:of"
                rf"|on){GAP}(?:(?i:the){GAP})?)?{SIDE}"
                rf"|{GAP}(?i:of){GAP}{DIRECTED}?{ANY_WORD}(?:{GAP}{ANY_NAME}?{GAP}?{ANY_TYPE})?)?"
            ),
            0.95,
        ),
        cased(
            "corner",
            (
                rf"\b(?:(?P<id>(?i:[nsew]\.?[/ ]?[nsew]?\.?)[^\S\n]{CORNER})|{CORNER}){GAP}"
                rf"(?P<id>{pair(ANY_SIDE)})"
            ),
            0.85,
        ),
        cased("crossing_typed", rf"{EDGE}{TYPED}{NEAR}(?:{POINT}|{SIDE}(?:{NEAR}{POINT})?)", 0.9),
        cased("crossing_to_typed", rf"{WORD_START}{DIRECTED}?(?:{NUMBERED}|{BARE}){TYPE}?{AND}{TYPED}", 0.85),
        cased(
            "crossing_numbered",
            (
                rf"{WORD_START}(?:(?<![\w-]){DIRECTED}?{ORDINAL}{AND}(?:\p{{Ll}}{{3,}}(?=[.,;\n])"
                rf"|{DIRECTED}?{BARE})|{DIRECTED}?{BARE}{AND}{DIRECTED}?{ORDINAL})"
            ),
            0.8,
        ),
        cased("crossing_spelled", rf"{WORD_START}{SPELLED}{AND}(?:{BARE}|\p{{Lu}}\b)", 0.7),
        cased("crossing_led", rf"{AT}(?P<id>{pair(SIDE)})", 0.6),
        cased("numbered_street", rf"{EDGE}{DIRECTED}?{NUMBERED}{TYPE}{TAIL}?", 0.85),
        cased(
            "named_street",
            rf"{WORD_START}{DIRECTED}?(?:{NAME}|{MILE_ROAD}){GAP}{SURE}{SECOND}?(?!\.?[^\S\n]\p{{Lu}}[\p{{L}}]*['’]s){TAIL}?",
            0.8,
        ),
        cased("named_street_word", rf"{WORD_START}{DIRECTED}?{NAME}{GAP}{CAPPED_TYPE}{TAIL}?", 0.55),
        cased("lower_street", rf"{LED}(?P<id>{DIRECTED}?{ANY_NAME}{GAP}{SURE}{TAIL}?)", 0.6),
        cased("lettered_street", rf"{WORD_START}{DIRECTED}?{LETTERED}{TAIL}?", 0.7),
        cased("numbered_led", rf"{AT}(?P<id>{DIRECTED}?{ORDINAL})(?![^\S\n]\p{{L}})", 0.55),
        cased("directed_number", rf"{EDGE}{DIRECTED}{ORDINAL}", 0.75),
        cased("route_point", rf"{EDGE}{ROUTE}{BOUND}?(?:{NEAR}|,?{GAP}(?:(?i:the){GAP})?){POINT}", 0.95),
        cased("route", rf"(?<![\w.-]){ROUTE}{BOUND}?", 0.85),
        cased("lower_route", rf"{HEADED}(?P<id>(?i:us|[kmns]|sh|fs|fr|{LOWER_STATES})[ -]?\d{{2,3}}\b)(?![-/\d])", 0.5),
        cased(
            "the_route",
            (
                r"(?i:\b(?:on|off|onto|up|down|along|over|under|crossing|from|to"
                r"|toward)(?:[^\S\n]of)?[^\S\n]the)[^\S\n](?P<id>\d{1,3})(?=[.,;)\n]|[^\S\n](?i:at|near|by|and"
                r"|north|south|east|west|when|freeway|fwy|ramp|on-ramp|off-ramp|overpass|shoulder)\b)"
            ),
            0.5,
        ),
        cased(
            "bare_route",
            (
                r"(?<!\p{L})(?i:on|off|onto|toward|coming[^\S\n](?:up|down|off))[^\S\n](?P<id>\d{2,3})(?=[.,;)](?!\d)"
                r"|[^\S\n](?:out[^\S\n]of|near|by|until|northbound|southbound|eastbound|westbound)\b)"
            ),
            0.45,
        ),
        cased(
            "heading_route",
            (
                rf"{HEADING}[^\S\n](?i:on[^\S\n])?(?P<id>\d{{1,3}}[A-Z]?\b)(?![-\d:%.,]\d)(?![^\S\n](?i:mph"
                rf"|feet|ft|yards|miles?|minutes|blocks|hours))"
            ),
            0.55,
        ),
        cased("exit", EXIT, 0.75),
        cased("marker", MARKER, 0.85),
        cased(
            "grid", rf"(?<![\w.-])\d{{1,5}}[^\S\n]{DIRECTED}\d{{1,5}}[^\S\n](?i:[nsew]|north|south|east|west)\b", 0.85
        ),
        cased("grid_street", rf"{LED}(?P<id>\d{{1,3}}[05]0[^\S\n](?:[NSEW]|(?i:north|south|east|west))\b)", 0.6),
        cased("grid_road", rf"(?<![\w.-])[NSEW][^\S\n]?\d{{3,5}}{GAP}(?:Road|Rd|RD|ROAD|Street|ST)\b", 0.75),
        Rule(
            "rural_box",
            (
                r"\b(?:r\.?r\.?|rural\s+route|hcr?|rte?|star\s+route|route"
                r"|p\.?\s?o\.?)\.?\s*#?\s*(?:\d{1,3},?\s*)?box\s*#?\s*\d+[a-z]?\b"
            ),
            0.95,
        ),
        Rule("rural_route", r"\brural\s+route\s+#?\d{1,3}\b", 0.85),
        Rule("door", r"\b(?:apartment|apt|trailer|lot)\.?[^\S\n]?#?(?P<id>[a-z]?\d{1,4}[a-z]?)\b", 0.6),
        cased("heading_name", rf"{HEADING}[^\S\n](?i:(?:on|down|up|along)[^\S\n])?(?P<id>{BARE})", 0.5),
        cased(
            "onto_name",
            (
                rf"(?i:\b(?:on[^\S\n]?to|off[^\S\n]of|(?:turn(?:ed|ing|s)?|went|going)(?:[^\S\n](?:right"
                rf"|left))?[^\S\n](?:on|down|up)|crossing|lanes[^\S\n]of|corner[^\S\n]of|(?:end"
                rf"|side)[^\S\n]of))[^\S\n](?P<id>{DIRECTED}?{BARE})"
            ),
            0.5,
        ),
        cased(
            "on_name",
            rf"(?<!\p{{L}})(?:on|On|off|down|up|ON|OFF|DOWN)[^\S\n](?P<id>{DIRECTED}?{BARE})(?!['’\p{{L}}])",
            0.45,
        ),
        cased(
            "on_lower_name", r"(?<!\p{L})(?:on|off|down)[^\S\n](?P<id>(?:[nsew]\.?[^\S\n])?[a-z]{4,})(?![\w'’-])", 0.42
        ),
        cased(
            "crossing_named",
            (
                rf"(?:(?<=[,.;:\n\"“(][^\S\n]?)|^)(?P<id>{CROSS}{TYPE}?(?:[^\S\n](?:and|&)[^\S\n]"
                rf"|/)(?:{MILE_ROAD}|{CROSS}))(?=[,.\n\"”;)])"
            ),
            0.45,
        ),
        cased("crossing_mile", rf"{WORD_START}{BARE_NAME}{AND}{MILE_ROAD}(?![^\S\n](?i:an|per|away|from|out))", 0.8),
        cased("crossing_lower", r"(?<![\w-])(?P<id>[a-z]{3,}[^\S\n](?:&|@)[^\S\n][a-z]{3,})(?![\w-])", 0.45),
        cased(
            "house_listed",
            (
                rf"(?:(?<=[,.;:\n\"“][^\S\n]?)|(?<=\d{{4}}[^\S\n])"
                rf"|^)(?P<id>(?=\d{{2}})\d{{2,5}}½?[^\S\n]{BARE})(?:(?=[,.\n\"”;:])|(?<=\d{{3}}[^\S\n][^\d\n]+)(?=[^\S\n]\p{{Ll}}))"
            ),
            0.45,
        ),
        cased("between", rf"{WORD_START}{BARE}[^\S\n]between[^\S\n]{pair(SIDE, AND_WORD)}", 0.8),
        cased("number_led", r"(?i:\bnumber|\bhouse number|\bhouse)[^\S\n](?P<id>\d{3,5})\b", 0.5),
        cased(
            "comma_lower_street",
            (
                rf"(?:(?<=[,;:\n][^\S\n]?)|^)(?P<id>{DIRECTED}?{ANY_NAME}[^\S\n]{SURE}{TAIL}?)(?=[,.\n]"
                rf"|[^\S\n](?:under|at|by|around|near))"
            ),
            0.55,
        ),
        cased("line", r"(?<!\p{L})(?:\p{Lu}\p{L}+[^\S\n]){1,3}Line\b", 0.5),
        cased("the_road_point", rf"(?:Turnpike|Thruway|Parkway|Tollway|Expressway){BOUND}?{NEAR}{POINT}", 0.9),
        cased(
            "the_road",
            (
                r"(?i:\b(?:the|on))[^\S\n](?P<id>(?:Turnpike|Bypass|Beltway|Thruway|Parkway|Interstate"
                r"|Expressway|Causeway)\b)"
            ),
            0.6,
        ),
    )

    def again(self, text: str, found: Sequence[RecognizerResult]) -> Iterator[tuple[Rule, int, int]]:
        """House numbers and street names that come back alone."""
        sure = [text[result.start : result.end] for result in found if result.score >= _SURE]
        return ((_ECHO, start, end) for start, end in street_echoes(text, sure))

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether the words may be a road's name, where a rule alone would also take everyday words."""
        return road_words_fit(rule.name, text[start:end])


_SURE = 0.55
_ECHO = Rule("later_mention", r"(?!)", 0.5)

RECOGNIZER = StreetAddressRecognizer
