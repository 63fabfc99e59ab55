"""Pieces of regular expressions for what stands beside a road's name: lead-in words, crossings, points on a route."""

from recognizers.lexicon import alternation
from recognizers.roads import (
    ANY_NAME,
    ANY_TYPE,
    BARE_NAME,
    BOUND,
    CAPPED_TYPE,
    DIRECTED,
    EXIT,
    GAP,
    LETTERED,
    MARKER,
    MILE_ROAD,
    NUMBERED,
    ROUTE,
    SECOND,
    STREET,
    SURE,
    TAIL,
)
from recognizers.spoken import NUMBER_WORD

PROPER = rf"(?!(?i:{alternation('not_after_number')})(?!\p{{L}}))"
"""What stands here is not a month, a title, a make or another word that follows numbers."""

LED = (
    r"(?i:\b(?:at|of|near|by|from|to|on|off|behind|between|around|toward|towards|past|stage|address|addr|loc|location"
    r"|where|post|in|lives?|living|home|along|onto|down|and|or):?[^\S\n]{1,3}(?:the[^\S\n])?)"
)
TYPE = rf"(?:{GAP}(?:{SURE}|{CAPPED_TYPE}){SECOND}?\.?)"
BARE = rf"{PROPER}{BARE_NAME}"
CROSS = (
    rf"(?!(?i:officers?|ofc|deputy|deputies|dep|sgt|sergeant|lt|cpl|det|tpr|trooper|capt|chief"
    rf"|i)(?!\p{{L}})){BARE_NAME}"
)
SIDE = rf"(?:{ROUTE}|{DIRECTED}?(?:{LETTERED}|{MILE_ROAD}|(?:{NUMBERED}|{CROSS}){TYPE}?){TAIL}?)"
ANY_SIDE = rf"(?:{ROUTE}|{DIRECTED}?(?:{MILE_ROAD}|(?:{NUMBERED}|{ANY_NAME})(?:{GAP}{ANY_TYPE}\.?)?))"
TYPED = (
    rf"(?:{ROUTE}{BOUND}?|{STREET}\.?|{DIRECTED}{NUMBERED}|[NSEW]\.?[^\S\n]{BARE_NAME}(?=[^\S\n](?:and|AND|&|@"
    rf"|at)[^\S\n]))"
)
SIGN = r"[^\S\n]{0,2}(?:&amp;|[&@/])[^\S\n]{0,2}\n?"
AND = rf"(?:{SIGN}|{GAP}(?:and|AND|[xXn]|at){GAP})"

AND_WORD = r"[^\S\n]and[^\S\n]"


def pair(side: str, between: str = AND) -> str:
    """Two of `side` with `between` in the middle, written once, since compiling costs more than matching."""
    return rf"(?:(?(second){between}){side}(?P<second>)){{2}}"


ORDINAL = (
    r"\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b(?![^\S\n](?i:of|floor|grade|degree|watch|shift|district|precinct"
    r"|and[^\S\n]\d\w+[^\S\n](?:period|cars?|grade|floor)))"
)
SPELLED = r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)\b"
AT = r"(?i:\b(?:at|of|near|by|to|on|off|between|toward|towards|area|stage|from)):?[^\S\n]{1,3}"
EDGE = r"(?<![\p{L}\d.'’-])"
WORD_START = r"(?<![\p{L}\d.'’-])(?=[\p{Lu}\dnsew])"
HEADED = r"(?i:\b(?:on|off|down|along|onto|to|up|from))[^\S\n]"
LOWER_STATES = r"(?i:a[krz]|ct|fl|ga|ia|k[sy]|m[dinst]|n[cdehjmvy]|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])"
NEAR = (
    rf"(?:{SIGN}|,?{GAP}(?:(?i:just|right|mile){GAP})?(?i:and|x|at|near|by|off|past|before|between|above|below|behind"
    r"|around|outside|coming[^\S\n](?:up[^\S\n]on|to)|from|in[^\S\n]the[^\S\n]area[^\S\n]of"
    rf"|(?:north|south|east|west|n|s|e|w)(?:[^\S\n]of|/o))\.?{GAP}(?:(?i:the){GAP})?)"
)
LANDMARK = (
    r"(?:\p{Lu}[\p{L}'’.]+[^\S\n]){1,3}(?i:bridge|summit|ramp|overpass|crossing|viaduct|exit|interchange"
    r"|underpass|tunnel|curve|rest[^\S\n]area)\b"
)
CORNER = r"(?i:cor(?:ner)?\.?|intersection|jct\.?|junction)(?:[^\S\n](?i:of))?"
POINT = (
    rf"(?:(?i:the[^\S\n])?(?:(?:{MARKER}|(?i:m\.?[mp]\.?)[^\S\n]?\d{{1,3}}(?:\.\d)?(?!\d))(?:{BOUND})?|{EXIT}|{LANDMARK}|\d{{1,3}}(?:\.\d)?(?![\w-])(?=[,.;]"
    rf"|[^\S\n](?i:marker|exit))))"
)
HUNDRED = rf"(?:\d{{3,5}}|(?i:(?=[a-z -]{{3,30}}hundred){NUMBER_WORD}(?:[ -]{NUMBER_WORD}){{0,4}}))"
HEADING = r"(?i:\b(?:(?:north|south|east|west)(?:bound)?|[nsew]/?b))"
