"""Plates of vehicles, trailers and boats: written, spelled in an alphabet, partial, or by shape beside a vehicle."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import CODE_WORD, PHONETIC, said_code

_CODES = (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
    "RI SC SD TN TX UT VT VA WA WV WI WY"
).replace(" ", "|")
_NAMES = (
    r"alabama|ala|alaska|arizona|ariz|arkansas|ark|calif(?:ornia)?|colorado|colo|connecticut|conn|"
    r"delaware|florida|fla|"
    r"georgia|hawaii|idaho|ill(?:inois)?|indiana|ind|iowa|kansas|kan|kentucky|louisiana|maine|"
    r"maryland|mass(?:achusetts)?|"
    r"mich(?:igan)?|minn(?:esota)?|mississippi|miss|missouri|montana|mont|nebraska|neb|nevada|nev|ohio|okla(?:homa)?|"
    r"ore(?:gon)?|penn(?:sylvania)?|texas|tex|utah|tenn(?:essee)?|vermont|virginia|wash(?:ington)?|"
    r"wisc?(?:onsin)?|wyoming|"
    r"wyo|new\s(?:hampshire|jersey|mexico|york)|(?:north|south)\s(?:carolina|dakota)|rhode\sisland|west\svirginia|"
    r"alberta|ontario|manitoba|quebec|saskatchewan|british columbia|tamaulipas|sonora|chihuahua"
)
_LOWER = "az|ct|fl|ga|ia|il|ks|ky|md|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy"
_STATE = rf"(?:(?-i:{_CODES}|{_LOWER})|{_NAMES})"
_KEY = (
    r"(?:plates?|tags?|licen[cs]e(?:\s+plate)?|lic|reg(?:istration)?s?|temp(?:orary)?\s+(?:tag|plate)|"
    r"temp,?(?=[ ][a-z\d]*\d[a-z\d]*[a-z]|[ ][a-z]\d{3})|apport?ioned|exempt|lp|lpr|decal|displaying|"
    r"vessel\s+no|hull\s+reg|numbers|partial)"
)
_VEHICLE = (
    r"(?:car|truck|van|suv|sedan|coupe|pickup|pick-up|trailer|tractor|tanker|chassis|jeep|bus|rv|"
    r"moped|motorcycle|boat|"
    r"vessel|veh(?:icle)?|rental|semi|rig|wagon|minivan|bike|harley|u-haul|penske|ryder|stolen|squad|"
    r"ford|chev(?:y|rolet)?|"
    r"dodge|toyota|honda|nissan|hyundai|kia|subaru|bmw|audi|lexus|infiniti|acura|mazda|vw|volkswagen|"
    r"mercedes|cadillac|"
    r"buick|lincoln|gmc|ram|chrysler|tesla|volvo|kenworth|peterbilt|freightliner|mack|olds|pontiac|saturn|mercury|"
    r"mitsubishi|impala|malibu|altima|sentra|maxima|rogue|civic|accord|cr-?v|pilot|odyssey|camry|"
    r"corolla|prius|tacoma|"
    r"tundra|4runner|rav4|sienna|silverado|sierra|tahoe|suburban|yukon|escalade|denali|equinox|traverse|trailblazer|"
    r"blazer|cruze|camaro|corvette|charger|challenger|durango|caravan|dakota|explorer|escape|edge|"
    r"focus|fusion|taurus|"
    r"mustang|f-?\d50|ranger|expedition|transit|econoline|elantra|sonata|tucson|optima|soul|sportage|telluride|jetta|"
    r"passat|crosstrek|outback|forester|impreza|wrangler|cherokee|sprinter|titan|frontier|versa|q50|g35|regal|lumina|"
    r"slingshot|crown vic(?:toria)?|interceptor)"
)
_WORD = (
    r"(?:a|an|and|at|in|is|it|of|on|or|to|up|we|he|she|my|by|us|as|if|so|was|the|for|with|that|this|"
    r"they|were|from|about|"
    r"doing|going|into|over|under|near|after|before|when|then|than|only|just|like|i|im|me|not|no|off|"
    r"out|had|has|his|her|"
    r"our|your|took|said|showed?|back|came|west|east|north|south|being|down|got|one|two|ft|sq|st|rn|"
    r"lbs|agl|psi|mph|rpm|"
    r"feet|guys?|men|us|am|pm|hrs|dob|ssn|vin|dsn|ref|exit|mile|lane|block|blk|hung|paged|units?|ave|"
    r"rd|dr|sgt|ofc|det|cpl|"
    r"lt|cpt|capt|apt|rte?|hwy|unit|post|zone|beat|room|box|car|psa|fbi|ten|six|via|top|age|lot|run|"
    r"log|cad|cfs|jan|feb|mar|"
    r"apr|may|jun|jul|aug|sep|sept|oct|nov|dec|fy|be|do|go|can|all|any|too|who|why|how|now|but|are|"
    r"set|end|bus|rmp|dot|apx|"
    r"plates?|tags?|regs?|license|deg|below|above|bkg|males?|veh|maybe|where|own|ems|can|but|lic|xpr|"
    r"ram|zoo|cts|ibm|sig|rds|gen|cal|mag|set|act|sec|id|op|pos|ext|fax|tel|line|call|code|line|page|"
    r"ln|ct|pl|blvd|pct)"
)
_NO_WORD = rf"(?!{_WORD}\b)"
_GAP = r"(?:[ ·*-]{1,2}\n?|\n)"
_GROUP = rf"{_NO_WORD}[a-z0-9]"
_LAST = rf"(?:[ -]{_NO_WORD}(?=[a-z]*\d|[a-z]{{1,2}}\b)[a-z0-9]{{1,4}}\b)?"
_SHAPE = (
    rf"(?=[a-z0-9 ·*\n-]{{0,8}}\d)(?:{_GROUP}{{1,4}}{_GAP}{_GROUP}{{2,5}}{_LAST}|\d{{3}}[ ]\d{{4}}|"
    rf"(?=\w{{0,7}}[a-z])[a-z0-9]{{5,8}})"
)
_MIXED = r"(?=[A-Z]{0,2}\d)(?=\d{0,2}[A-Z])[A-Z\d]{3}"
_ANY_MIXED = r"(?!\d+(?:st|nd|rd|th|mm|am|pm|hr|in|mi|lb|ft|yd|g)\b)(?=[a-z]{0,2}\d)(?=\d{0,2}[a-z])[a-z\d]{3}"
_LINK = (
    r"(?:[ ]?[:#,(\"“*]|[ ](?:of|was|is|as|read(?:s|ing)?|number|no|in|for|the|a|said|really|out|to|"
    r"dispatch|put|it|dealer)"
    r"\b\.?|[ ]\n?|\n|\.(?=[ ])|s\b)*"
)
_END = r"(?![\w]|[.,:/]\d|[-]\w|['’]\w\w)"
_UNITS = (
    r"(?![ ]?(?:mph|feet|foot|ft|yards|yds|miles|mi|min(?:ute)?s?|hours|hrs|sec(?:ond)?s?|years?|"
    r"days?|lbs?|block|blk|"
    r"a\.?m|p\.?m|rounds?|gauge|in[ ]a|of)\b)"
)
_BESIDE = (
    r"(?:[a-z]{2,3}[ -][a-z0-9]*\d[a-z0-9]{2,3}|\d{1,3}-[a-z]{1,3}\d{0,3}|"
    rf"\d{{3}}[ ]{_NO_WORD}[a-z]{{3}}|\d{{1,2}}-\d{{4,5}}(?:[ ][a-z]{{2}})?|"
    rf"[a-z0-9]{{1,3}}[ -](?=[a-z]*\d)[a-z0-9]{{3,5}}|\d[a-z]\d[ ]{_NO_WORD}[a-z]{{2}}|"
    rf"[a-z][ ]\d{{2,3}}[ ]\d{{3}}|\d{{3,4}}[ ]{_NO_WORD}[a-z]{{2}}|"
    r"(?=\w*[a-z])(?=\w*\d\w*\d)[a-z0-9]{6,7})"
)
_PHONETIC_RUN = rf"(?:{PHONETIC}[ ,-]{{1,2}}){{2,3}}(?:(?:\d{{1,4}}|{CODE_WORD})\b[ ,-]{{0,2}}){{2,6}}(?<=\w)"


class LicensePlateRecognizer(RuleRecognizer):
    """Registration plates, without their state."""

    ENTITY = "LICENSE_PLATE"
    RULES = (
        Rule(
            "keyword",
            rf"\b{_KEY}(?:\b|(?=\d)){_LINK}(?:{_STATE}\b\.?{_LINK})?(?<![\w-])(?P<id>{_SHAPE}){_END}{_UNITS}",
            0.75,
        ),
        Rule("keyword_glued", rf"\bplates?(?P<id>(?=[a-z]*\d)[a-z0-9]{{6,8}}){_END}", 0.6),
        Rule(
            "keyword_short",
            rf"\b(?:plates?|tag|partial)\b{_LINK}(?P<id>(?=\w*\d)(?=\w*[a-z])[a-z0-9]{{3,5}}){_END}",
            0.6,
        ),
        Rule("keyword_digits", rf"\bplates?\b{_LINK}(?<![\w-])(?P<id>\d{{4,7}}){_END}{_UNITS}", 0.6),
        Rule(
            "vanity",
            r"\bplates?\b[ ](?:that )?(?:of|was|is|reading|said|"
            rf"read)[ ][\"“]?(?P<id>[A-Z][A-Z0-9]{{2,6}}(?:[ -][A-Z0-9]{{1,4}}){{0,2}}){_END}",
            0.5,
            case_sensitive=True,
        ),
        Rule(
            "state",
            rf"\b{_STATE}\b\.?[ ](?:(?:gov|temp|boat|dealer|exempt|trailer|farm)[ ])?(?:(?:plates?|tags?|"
            rf"reg)[ ]?)?(?P<id>{_SHAPE}){_END}{_UNITS}",
            0.0,
            (_VEHICLE, r"veh", r"v\d", r"plates?", r"tags?", r"registration"),
            0.65,
            window=60,
        ),
        Rule(
            "vehicle",
            rf"\b{_VEHICLE}\b(?:,| is| was|\s\(|:|[ ]with|"
            rf"[ ]had)?[ ]?\(?{_NO_WORD}(?P<id>(?=[a-z0-9 -]{{0,7}}\d){_BESIDE}){_END}{_UNITS}",
            0.5,
        ),
        Rule(
            "three_and_digits",
            rf"(?<![\w./#-]){_NO_WORD}(?!(?i:{_WORD})\b)[A-Z]{{3}}(?:-\d{{3,4}}|[ ]\d{{4}}){_END}{_UNITS}",
            0.45,
            case_sensitive=True,
        ),
        Rule(
            "digits_and_three",
            r"(?<![\w./#,-])(?:\d[A-Z]{3}\d{3}|\d{3}-[A-Z]{3}|\d{3,4}-[A-Z]{2,3}|"
            r"[A-Z]{3}-[A-Z]\d{2}|[A-Z]\d{2}-[A-Z]{3})"
            rf"{_END}{_UNITS}",
            0.45,
            case_sensitive=True,
        ),
        Rule(
            "mixed",
            rf"(?<![\w./#-])(?:{_MIXED}[ -]{_MIXED}\w?|{_MIXED}[ ][A-Z]\d{{3}}|[A-Z]{{3}}[ ][A-Z]\d\d|"
            r"\d{3}[ ]\d[A-Z]{2}|\d[A-Z]{2}[ ]\d{3})"
            rf"{_END}",
            0.45,
            case_sensitive=True,
        ),
        Rule(
            "any_case",
            rf"(?<![\w./#,-])(?:\d[a-z]{{3}}\d{{3}}|(?!mid|pre|non|web){_NO_WORD}[a-z]{{3}}-\d{{4}}|"
            rf"\d{{3}}-{_NO_WORD}[a-z]{{3}}|{_ANY_MIXED}[ -]{_ANY_MIXED}\w?){_END}{_UNITS}",
            0.45,
        ),
        Rule(
            "boat",
            rf"(?<![\w-])(?:{_CODES}|CF|MC|WS|WN|DO|GM|PR|VI)[ -]\d{{4}}[ -]{_NO_WORD}[A-Z]{{2}}(?![\w-])",
            0.75,
        ),
        Rule(
            "spoken",
            r"\b(?:plates?|tag|reg(?:istration)?|"
            rf"licen[cs]e)\b{_LINK}(?:{_STATE}[ ])?(?P<id>{said_code(4, 14)})",
            0.7,
        ),
        Rule("spoken_state", rf"\b{_STATE}[ ](?:(?:plates?|tag|reg)[ ])?(?P<id>{said_code(5, 12)})", 0.55),
        Rule("phonetic", rf"(?<![\w-])(?:\d[ ])?(?:[a-z]-)?{_PHONETIC_RUN}(?!\w)", 0.55),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """A plate read aloud needs two words, or one of an alphabet: "one" alone is a count."""
        return rule.name != "boat" or text[start:end].isupper() or text[start:end].islower()


RECOGNIZER = LicensePlateRecognizer
