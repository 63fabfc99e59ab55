"""Pieces of regular expressions for the names of roads: what streets, routes, mile markers and units look like.

All are written for case-sensitive rules: what may come in any case says so itself.
"""

from recognizers.lexicon import alternation
from recognizers.spoken import NUMBER_WORD

GAP = r"(?:[^\S\n]{1,3}\n?|\n)"
"""White space inside an address: a few blanks, or one line break."""

SURE = rf"(?i:{alternation('street_types')})(?![\p{{L}}\d])"
"""A word that says "street" in any case."""

_WORD_TYPES = alternation("street_words")
CAPPED_TYPE = rf"(?=\p{{Lu}})(?i:{_WORD_TYPES})(?![\p{{L}}\d])"
ANY_TYPE = rf"(?i:{alternation('street_types')}|{_WORD_TYPES})(?![\p{{L}}\d])"

_NEVER = rf"(?i:{alternation('not_street_names')})(?![\p{{L}}\d'’-])"
_PLAIN = rf"{alternation('plain_road_words')}(?![\p{{L}}\d'’-])"

DIRECTION = (
    r"(?:(?<![\p{L}\d.'’-])(?:(?i:north|south|east|west)(?:(?i:east|west))?(?!\p{L})"
    r"|[NS]\.?[EW]\.?(?!\p{L})|[NSEW]\b\.?|[nsew]\.?(?=[^\S\n])"
    r"|[ns][ew](?=[^\S\n])|So\.?(?=[^\S\n])))"
)
DIRECTED = rf"(?:{DIRECTION}{GAP})"
TAIL = (
    r"(?:,?[^\S\n]{1,2}(?:(?i:northeast|northwest|southeast|southwest)|North|South|East|West|NORTH|SOUTH|EAST|WEST"
    r"|[NS]\.?[EW]\b\.?|[NSEW]\b(?!\.\w)\.?|[ns][ew]\b))"
)
"""A direction after the street's name."""

NUMBERED = (
    r"(?:(?i:\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:ten|eleven|twelf|thirteen|fourteen"
    r"|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie)th)(?![\p{L}\d]))"
)
"""A numbered street's number: "9th", "Twenty-second"."""

CAPPED = (
    rf"(?:(?<![\p{{L}}\d&]|\p{{L}}\.)(?:(?:St|Mt|Ft|Dr|Ste|\p{{Lu}})\.[^\S\n]?|(?!{_NEVER})\p{{Lu}}[\p{{L}}'’\-]*+))"
)
"""One capitalised word of a name (or one in capitals)."""

ANY_WORD = rf"(?!{_NEVER}|{_PLAIN})(?:(?i:st|mt|ft)\.[^\S\n]|\p{{L}}\.[^\S\n]?)?\p{{L}}[\p{{L}}'’\-]*+"
_BETWEEN = rf"{GAP}(?:(?:of|the|de|la|las|los|del|y){GAP}){{0,2}}(?=\p{{Lu}})"
NAME = rf"(?:(?:{CAPPED}(?:{_BETWEEN})??){{1,4}}?(?<!\s))"
"""Up to four capitalised words. Each word stands once in the pattern, since compiling costs more than matching."""
BARE_NAME = rf"(?:(?:{CAPPED}(?:[^\S\n]{{1,3}}(?=\p{{Lu}}))?){{1,2}}(?<!\s))"
ANY_NAME = rf"(?:(?:{ANY_WORD}(?:{GAP})??){{1,4}}?(?<!\s))"
MILE_ROAD = r"(?:(?i:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d{1,2})[ -](?i:mile))"

LETTERED = (
    r"(?<![\p{L}])(?:(?:Avenue|Ave\.?|AVENUE|AVE|avenue|Street|STREET)[^\S\n][A-Z]\b|[A-Z][^\S\n](?:Street"
    r"|Avenue|STREET|AVENUE|St\b|Ave\b))"
)

SECOND = rf"(?:{GAP}(?=\p{{Lu}})(?i:road|rd|street|avenue|ave|drive|lane|ln|boulevard|blvd)(?!\p{{L}}))"
"""A second type word: "Old Causeway Road"."""

STREET = (
    rf"(?:{DIRECTED}?(?:{NUMBERED}|{NAME}|{MILE_ROAD}){GAP}(?:{SURE}|{CAPPED_TYPE}){SECOND}?(?:\.(?=[^\S\n]+[NSEW]\b))?{TAIL}?"
    rf"|{DIRECTED}?{LETTERED}{TAIL}?)"
)
"""A street written with capitals and with a type word."""

_STATES = r"(?:A[KRZ]|C[AT]|FL|GA|I[AL]|K[SY]|M[DINST]|N[CDEHJMVY]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
"""Abbreviations of states that are no English word in capitals."""
_NUMBER = r"\d{1,4}(?:[A-Z]{1,2}|[NSEW]\d{0,3})?\b(?:/\d{1,2}\b)?"
SPOKEN_NUMBER = rf"(?i:{NUMBER_WORD}(?:[ -](?:{NUMBER_WORD}|point)\b){{0,4}})(?!\p{{L}})"
_ROUTE_WORD = (
    r"(?i:interstate(?:\s+highway)?|(?:u\.?\s?s\.?|state|county|forest|indian|navajo|tribal|bia|ranch|farm"
    r"|fire|park|rural|township"
    r"|old|illinois|ohio|texas|indiana|kansas|oregon|nevada|florida|montana|alaska|arizona|georgia)?\s*"
    r"(?:highway|hwy|hiway|route|rte|rt)|state\s+(?:road|rd|rte|rt)|co(?:unty|\.)?\s+(?:road|rd|rte|rt)"
    r"|(?:forest|fire|park)\s+(?:service\s+)?(?:road|rd)|farm\s+(?:to|and)\s+market(?:\s+(?:road|rd))?|ranch\s+road"
    r"|loop|spur|blm\s+road|road(?=[^\S\n]\d{3})|beltway|carr|secondary|turnpike\s+exit|corridor|freeway)"
)
_CODE = r"(?:(?:US|U\.S|SH|FS|FR|IH|RM|STH|CTH)|(?i:sr|s\.r|cr|fm|fsr|nfd|bia|csah|usfs))"
ROUTE = (
    r"(?:(?i:\bi)[ -]?\d{1,3}(?!\d|\.\d)(?:[NSEWnsew]\b)?(?:[^\S\n](?:ramp|frontage)\b)?(?:/\p{L}{1,2}[- ]?\d{1,3})?"
    rf"|\b{_ROUTE_WORD}(?:(?<=t|d|y|te|ry|rr)\.)?\s?(?:\#|[Nn]o\.?\s*)?-?{_NUMBER}(?:[^\S\n](?i:business"
    rf"|bypass|alt|frontage|on[^\S\n]ramp|ramp)\b)?"
    rf"|\b{_ROUTE_WORD}[^\S\n]{SPOKEN_NUMBER}"
    r"|\b(?i:highway|hwy|route|county(?:[^\S\n]+(?:road|rd|highway|hwy))?|co[^\S\n]+rd"
    r"|cth)[^\S\n](?![IA]\b[^\S\n]\p{L})[A-Z]{1,2}\b(?!['’.]\w)"
    rf"|\b{_CODE}\.?[ -]?{_NUMBER}|\b(?:M|K|H)-(?!1[46]\b|9\b)\d{{2,3}}\b|\b{_STATES}[ -]\d{{1,3}}[A-Z]?\b(?![-/]))"
)
"""A numbered road: interstate, federal, state, county, forest or reservation route."""

BOUND = r"(?:[,\s]{1,2}(?i:(?:north|south|east|west)(?:bound)?|[nsew](?:/?b)?|[nsew]\.b\.)\b(?![.]\w))"
_DISTANCE = r"\d{1,4}(?:\.\d{1,2})?(?:-\d)?"
MARKER = (
    rf"(?:(?i:mile\s*(?:marker|post|mark)s?|milpost)[^\S\n]*(?:\#|[A-Z]\s)?[^\S\n]*{_DISTANCE}(?!\d)"
    rf"|(?<!\d[^\S\n]?)\b(?i:m\.?m\.?|m\.?p\.?|km)(?:[^\S\n]{_DISTANCE}|\d{{2,4}})(?![\d:])"
    rf"|\b{_DISTANCE}[- ]?(?i:mile[- ]?(?:marker|post)\b|mm\b(?=[^\S\n](?:on|of)))"
    rf"|\bM(?:ile|ILE)[^\S\n]{_DISTANCE}\b|(?<=\b(?:at|near|by|around|past)[^\S\n]|,[^\S\n])mile[^\S\n]\d{{2,3}}(?=[.,;)]|[^\S\n](?:the|northbound|southbound|eastbound|westbound)\b)|(?i:mile\s*(?:marker|post))[^\S\n](?:{SPOKEN_NUMBER}))"
)
EXIT = (
    r"(?:(?i:\bexits?)[^\S\n]*(?:\#|[Nn]o\.?[^\S\n])?\d{1,3}(?:-?[A-Za-z])?\b(?:[^\S\n](?i:ramp"
    r"|service[^\S\n]road))?|(?i:\bexit)[^\S\n](?i:" + NUMBER_WORD + r")\b)"
)

UNIT = (
    r"(?:,?\s{0,2}\(?(?:\#[^\S\n]?|\b(?i:apartment|apt|unit|lot|suite|ste|room|rm|space|spc|sp|building"
    r"|bldg|trailer|trlr|tlr"
    r"|no|number|gate|slip|house|bldg)\b\.?[^\S\n]*(?:\#|[Nn]o\.?)?[^\S\n]*)(?=[\p{L}-]{0,3}\d"
    r"|\p{L}\b)[\p{L}\d]+(?:-[\p{L}\d]+)?)"
)
"""An apartment, lot or suite behind a house number."""
UNITS = (
    rf"(?:{UNIT}{{0,2}}(?:,?[^\S\n](?:\d{{1,2}}(?:st|nd|rd|th)[^\S\n](?i:floor|fl)(?:[^\S\n](?i:rear|front))?"
    rf"|(?i:(?:upstairs[^\S\n])?rear|back[^\S\n]lot|(?:second|third|first)[^\S\n]floor)|\d{{1,2}}[A-Z]|(?i:rear"
    rf"|basement|upstairs|garden[^\S\n]apt|lower[^\S\n]level))\b)?)"
)

HOUSE = (
    r"(?:(?<![\w\#$.:/@-])(?:\d{1,5}(?:-\d{1,4})?(?:½|[^\S\n]1/2)?[A-Da-d]?"
    r"|[NSEW]\d{2,4}[^\S\n]?[NSEW]\d{3,5})(?![\w%:/]|[.,]\d))"
)
"""A house number; also Wisconsin's grid numbers."""
