"""Radio and unit designators: beat cars, engines, dogs, boats, aircraft, fleet numbers."""

from typing import ClassVar

from recognizers.lexicon import alternation
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import NUMBER_RUN, PHONETIC

_START = r"(?<![\w$#/.-])"
_END = r"(?![\w$%°/]|[-.,:]\d|['’]\d|[ ]?(?:am|pm|a\.m|p\.m)\b)"
_DASH = r"[-‐‑–]"
_SEP = rf"(?:{_DASH}\s?|\s)"
_NO_UNIT = (
    r"(?![ \n]?-?(?:years?|yrs?|yoa|y/o|feet|ft|foot|inch(?:es)?|mph|mins?|minutes?|hours?|hrs?|seconds?|secs?"
    r"|miles?|mi|yards?"
    r"|yds?|days?|weeks?|months?|of|to\s\d|people|rounds?|shots?|times?|percent|ppm|other|officers|deputies"
    r"|guys|men|block|blk"
    r"|blocks|street|st\.?|ave|road|rd|lbs?|pounds|grams?|oz|grains?|gauge|mm|caliber|cal|volts?|degrees|more"
    r"|cc|doors?|bucks"
    r"|stories|houses?|floors?|dollars|units?|pieces|cars)\b)"
)
_UNIT_WORDS = alternation("call_sign_units")
_NOT_UNITS = alternation("call_sign_not_units")
_OUTSIDE_WORDS = r"(?:shop|fleet|asset|sedan|vehicle|veh|truck|van|bus|county\snumber|city\snumber|city\sno\.?)"
_RADIO_NAME = r"(?:call[ -]?signs?|c/s|radio|unit\s(?:number|id)|on\sthe\s(?:air|radio)|radio\s(?:number|name))(?!\w)"
_DESIGNATOR = r"(?!911)(?:[A-Z]{1,3}-?)?\d{1,5}[A-Z]?(?:\d{1,3})?(?:-[A-Z]?\d{1,4}){0,2}"
_SHORT = r"(?:(?!911)\d{3,4}[A-Z]?|\d{2}[A-Z]|(?!10-)\d{1,2}-\d{1,3})"
"""What stands alone as somebody's radio number: 562, 625C, 31A, 4-33."""
_AND = r"\s*(?:\([^()\n]{1,30}\))?\s*(?:,|;|&|/|and|or|through|to)\s*(?:and\s+)?"
_CLOCK = r"\[?\d{1,2}:?\d\d(?::\d\d)?(?:hrs?|z)?\]?"
_ROAD_OR_CODE = r"(?!(?:k.?9|ten-\d+|us-\d+|sr-\d+|i-\d+|pc-\d+|vc-\d+|hs-\d+|mm-\d+|mp-\d+|po-15|ld-2)(?!\w))"
_GUN_WORDS = (
    (
        r"sig|ruger|glock|infiniti|kel-?tec|colt|surefire|taurus|beretta|weapon|model|pistol|serial|ser|spirit"
        r"|streamlight|lexus|audi|bmw|acura|walther|canik|form|airbus|style"
    ),
)
_VERB = (
    r"(?:copy|copies|copied|on\ss(?:cene|tation)|o/s|arriv(?:ed|es|ing)|en\s?route|enrt|advis(?:es|ed|ing)"
    r"|respond(?:ing|ed)"
    r"|show(?:s|ed)?\s(?:me|us|out)|out\swith|rolled\sup|rolling|to\sdispatch|is\sout|was\sout|clear(?:ed)?"
    r"|go\sahead|status"
    r"|10-\d+|code\s(?:\d|four)|disp|dispatched|in\scustody|stops?|adv|attempting|reports?|called\sout|went\sto"
    r"|got\sthere"
    r"|was\scoming|answered|radioed|came\s(?:up|back|in)|lands|talking|staging|i['’]?m\s(?:out|at|with)|hold"
    r"|stand\sby|be\sadvised)"
)
_RADIO_WORDS = (
    (
        r"radio(?:ed)?|call\s?signs?|units?|dispatch(?:er|ed)?|disp|on\sthe\sair|copy|10-\d+|en\s?route|enrt"
        r"|respond(?:ed|ing)|back-?up|cover|traffic\?|code\s\d|control|sent|asked|deputy|dep|officer|ofc|sgt"
        r"|trooper|patrol|partner|car|helicopter|pilot|overhead|perimeter|scene|rolls|dash|vehicles"
    ),
)
_SAYS = (
    r"(?<!\w)(?:i\s?am|i['’]?m|im|i\swas|we\swere|we\sare|we['’]re|(?:i|we)\s(?:worked|work|ran|run|ride"
    r"|rode)\sas|he\swas|she\swas"
    r"|he['’]s|she['’]s|as|riding)\s(?:(?:unit|car)\s)?"
)


class CallSignRecognizer(RuleRecognizer):
    """Unit, Squad, Engine and the like belong to the span; shop and fleet stay outside it."""

    ENTITY: ClassVar[str] = "CALL_SIGN"
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule("number_phonetic_number", rf"{_START}\d{{1,3}}{_SEP}?{PHONETIC}{_SEP}?\d{{1,3}}[A-Z]?{_END}", 0.95),
        Rule("number_letter_number", rf"{_START}(?!\d{{1,2}}x\d)\d{{1,2}}[A-Z]\d{{1,3}}[A-Z]?{_END}{_NO_UNIT}", 0.75),
        Rule("number_dash_letters", rf"{_START}\d{{1,3}}-[A-Z]{{1,4}}-?\d{{1,3}}{_END}", 0.85),
        Rule("number_letter_dash_number", rf"{_START}\d{{1,2}}[A-Z]-\d{{1,4}}{_END}", 0.7),
        Rule("phonetic_number", rf"{_START}(?!november\s){PHONETIC}{_SEP}\d{{1,4}}[A-Z]?{_END}{_NO_UNIT}", 0.75),
        Rule("number_dash_phonetic", rf"{_START}\d{{1,3}}-{PHONETIC}(?![\w-])", 0.75),
        Rule(
            "number_phonetic",
            rf"{_START}\d{{1,3}}\s(?i:{PHONETIC})(?<=[A-Z][a-z]+|[A-Z]+)(?![\w-]|\s[A-Z][a-z])",
            0.0,
            context=_RADIO_WORDS,
            context_score=0.55,
            case_sensitive=True,
        ),
        Rule(
            "unit_and_number",
            rf"{_START}(?P<id>{_UNIT_WORDS}(?:\s(?:no\.?|number)\s|[-# ]{{1,3}}|\n"
            rf"(?!\d\d:?\d\d)){_DESIGNATOR}){_END}{_NO_UNIT}"
            rf"(?:{_AND}(?P<id>{_SHORT}){_END}{_NO_UNIT}){{0,4}}",
            0.8,
        ),
        Rule(
            "car_and_number",
            rf"{_START}(?:cars?|rmp)(?:\s(?:no\.?|number))?[:# ]{{1,3}}(?P<id>{_DESIGNATOR}){_END}{_NO_UNIT}"
            rf"(?:{_AND}(?P<id>{_SHORT}){_END}{_NO_UNIT}){{0,4}}",
            0.7,
        ),
        Rule(
            "form_field",
            rf"(?m)^[ •*-]{{0,4}}(?:units?|squads?|call\s?sign|radio|engine|motor|assigned\sunit)"
            rf"(?:\s?/\s?[a-z ]{{2,12}})?"
            rf"[ .]{{0,20}}:[ \t]*(?P<id>{_DESIGNATOR}){_END}{_NO_UNIT}(?:{_AND}"
            rf"(?P<id>{_SHORT}){_END}{_NO_UNIT}){{0,4}}",
            0.75,
        ),
        Rule(
            "fleet_and_number",
            rf"{_START}{_OUTSIDE_WORDS}(?:\s(?:no\.?|number))?[:# ]{{1,3}}(?P<id>(?!(?:19|20)\d\d\s[A-Z])"
            rf"(?:[A-Z]-?)?\d{{2,5}}[A-Z]?){_END}{_NO_UNIT}",
            0.6,
        ),
        Rule(
            "radio_name",
            rf"{_START}{_RADIO_NAME}(?:\s(?:was|is|as|for|number|name)|[:.,#]){{0,2}}\s{{0,3}}[\"“]?"
            rf"(?P<id>(?:(?!id|at|me|was|position)[A-Z][A-Z]+\s)?{_DESIGNATOR}){_END}{_NO_UNIT}",
            0.7,
            unless=("serial", "mhz", "channel", "frequency"),
            window=12,
        ),
        Rule(
            "letters_dash_number",
            rf"{_START}(?=[A-Z]{{1,3}}{_DASH}\n?\d){_ROAD_OR_CODE}[A-Z]{{1,3}}{_DASH}\n?\d{{1,3}}{_END}{_NO_UNIT}",
            0.45,
            unless=_GUN_WORDS,
            window=14,
        ),
        Rule(
            "letter_number",
            rf"{_START}(?=[A-Z]{{1,2}}\d){_ROAD_OR_CODE}(?![qvxp]\d[^\w]|rp\d|h2s"
            rf"|nh3)[A-Z]{{1,2}}\d{{1,4}}[A-Z]?{_END}{_NO_UNIT}",
            0.0,
            context=_RADIO_WORDS,
            context_score=0.5,
            unless=_GUN_WORDS,
        ),
        Rule("tail_number", rf"{_START}N\d{{2,4}}[A-Z]{{1,2}}{_END}", 0.7),
        Rule(
            "log_line",
            rf"(?m)^[ ]*(?:{_CLOCK}[ |–—-]{{1,5}})?(?P<id>(?:[A-Z][A-Za-z]+[ -])?(?:"
            rf"(?!911)[A-Z]?\d{{2,4}}[A-Z]?|\d{{1,2}}-\d{{1,3}}|[A-Z]\d))"
            rf"[ ]?(?::[ ]|[|])",
            0.6,
        ),
        Rule(
            "clock_and_number",
            rf"(?m)^[ ]*{_CLOCK}[ |–—-]{{1,5}}(?P<id>(?:{_SHORT}|[A-Z]\d{{1,3}})){_END}(?=[ ]){_NO_UNIT}"
            rf"(?:{_AND}(?P<id>{_SHORT}){_END}{_NO_UNIT}){{0,3}}",
            0.55,
        ),
        Rule(
            "called_by_radio",
            rf"(?<!\w)(?:disp(?:atch(?:er)?)?|radio|central|control|comm|ctl|headquarters|hq)\s?:\s*[\"“]?"
            rf"(?:10-4,?\s)?"
            rf"(?P<id>{_SHORT}|\d{{2}}(?=,)){_END}{_NO_UNIT}",
            0.7,
        ),
        Rule("number_and_radio_verb", rf"{_START}(?P<id>{_SHORT}){_END},?\s{_VERB}(?!\w)", 0.55),
        Rule(
            "somebody_is_number",
            rf"{_SAYS}(?P<id>{_SHORT})(?=[.,;:)\"”]|\s(?:and|running|with|on|out|that|riding|tonight|for)\b){_END}",
            0.55,
        ),
        Rule(
            "number_in_radio_talk",
            rf"(?<!\w)(?:asked\sfor|sent|send|told|called|heard|with|by|for|and|&|from|until|before|hear)\s"
            rf"(?P<id>{_SHORT})"
            rf"(?=[.,;:)\"”'’]|\s(?:and|was|is|on|to|had|got|who|out)\b){_END}(?:{_AND}"
            rf"(?P<id>{_SHORT}){_END}{_NO_UNIT}){{0,3}}",
            0.0,
            context=_RADIO_WORDS,
            context_score=0.5,
            window=60,
        ),
        Rule(
            "name_and_number",
            rf"{_START}(?=[A-Z][A-Za-z]+{_SEP}\d)(?!(?i:{_NOT_UNITS})\b)(?:[A-Z][a-z]+|"
            rf"(?<=[a-z][ ,.(:;\"“]{{1,3}})[A-Z]{{2,5}}){_SEP}\d{{1,4}}{_END}{_NO_UNIT}",
            0.0,
            context=_RADIO_WORDS,
            context_score=0.5,
            unless=_GUN_WORDS,
            case_sensitive=True,
        ),
        Rule(
            "in_parentheses",
            r"(?<=[A-Za-z][ ])\((?P<id>\d{3,4}[A-Z]|(?!10-)\d{1,2}-\d{1,3}|[A-Z][a-z]+ \d{1,3}"
            r"|[A-Z]{1,2}-?\d{1,3}(?:[A-Z](?!\w))?)\)",
            0.0,
            context=(
                "officer",
                "ofc",
                "deput(?:y|ies)",
                "dep",
                "sgt",
                "cpl",
                "trooper",
                "tpr",
                "me",
                "we",
                "i",
                "partner",
                "k-?9",
            ),
            context_score=0.5,
            unless=_GUN_WORDS,
            case_sensitive=True,
        ),
        Rule("quoted_call", rf"(?<=[\"“])(?P<id>{_SHORT})(?=[,.]?\s){_NO_UNIT}", 0.5),
        Rule(
            "me_and_number",
            r"(?<!\w)(?:(?P<id>[A-Z]?\d{3,4}|\d{1,2}-\d{2}) (?:me|and me)\b|and me,? (?P<id>[A-Z]\d{2,3}"
            r"|\d{1,2}-\d{2})(?!\w))",
            0.5,
        ),
        Rule("spoken_phonetic", rf"{_START}(?:{NUMBER_RUN}[- ])(?:{PHONETIC}|[a-z])[- ]{NUMBER_RUN}", 0.8),
        Rule("phonetic_spoken", rf"{_START}(?!y|november){PHONETIC}[- ]{NUMBER_RUN}{_NO_UNIT}", 0.65),
        Rule("unit_spoken", rf"{_START}{_UNIT_WORDS}[- ]{NUMBER_RUN}{_NO_UNIT}", 0.6),
        Rule("spoken_and_phonetic", rf"{_START}(?!one\sboy|oh?\s){NUMBER_RUN}[- ]{PHONETIC}(?!\w)", 0.5),
        Rule(
            "said_number",
            rf"(?<=[\"“]|radio:\s|dispatch:\s)(?!o)(?=\w{{3,}}(?:teen|t[yi]|-)|\w+ \w+,)(?P<id>{NUMBER_RUN})(?=,\s"
            rf"|\.[\"”])",
            0.5,
        ),
    )


RECOGNIZER = CallSignRecognizer
