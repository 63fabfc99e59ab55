"""Radio and unit designators: beat cars, engines, dogs, boats, aircraft, fleet numbers."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from presidio_analyzer import RecognizerResult

from recognizers.designators import AND, DASH, DESIGNATOR, END, NO_UNIT, SEP, SHORT, START, designator_echoes
from recognizers.lexicon import alternation
from recognizers.radio_talk import RADIO_NAME, RADIO_WORDS, SAYS, VERB
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import NUMBER_RUN, PHONETIC

_UNIT_WORDS = alternation("call_sign_units")
_NOT_UNITS = alternation("call_sign_not_units")
_OUTSIDE_WORDS = r"(?:shop|fleet|asset|sedan|vehicle|veh|truck|van|bus|county\snumber|city\snumber|city\sno\.?)"
_CLOCK = r"\[?\d{1,2}:?\d\d(?::\d\d)?(?:hrs?|z)?\]?"
_ROAD_OR_CODE = r"(?!(?:k.?9|ten-\d+|us-\d+|sr-\d+|i-\d+|pc-\d+|vc-\d+|hs-\d+|mm-\d+|mp-\d+|po-15|ld-2)(?!\w))"
_GUN_WORDS = (
    (
        r"sig|ruger|glock|infiniti|kel-?tec|colt|surefire|taurus|beretta|weapon|model|pistol|serial|ser|spirit"
        r"|streamlight|lexus|audi|bmw|acura|walther|canik|form|airbus|style"
    ),
)


class CallSignRecognizer(RuleRecognizer):
    """Unit, Squad, Engine and the like belong to the span; shop and fleet stay outside it."""

    ENTITY: ClassVar[str] = "CALL_SIGN"
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule("number_phonetic_number", rf"{START}\d{{1,3}}{SEP}?{PHONETIC}{SEP}?\d{{1,3}}[A-Z]?{END}", 0.95),
        Rule("number_letter_number", rf"{START}(?!\d{{1,2}}x\d)\d{{1,2}}[A-Z]\d{{1,3}}[A-Z]?{END}{NO_UNIT}", 0.75),
        Rule("number_dash_letters", rf"{START}\d{{1,3}}-[A-Z]{{1,4}}-?\d{{1,3}}{END}", 0.85),
        Rule("number_letter_dash_number", rf"{START}\d{{1,2}}[A-Z]-\d{{1,4}}{END}", 0.7),
        Rule("phonetic_number", rf"{START}(?!november\s){PHONETIC}{SEP}\d{{1,4}}[A-Z]?{END}{NO_UNIT}", 0.75),
        Rule("number_dash_phonetic", rf"{START}\d{{1,3}}-{PHONETIC}(?![\w-])", 0.75),
        Rule(
            "number_phonetic",
            rf"{START}\d{{1,3}}\s(?i:{PHONETIC})(?<=[A-Z][a-z]+|[A-Z]+)(?![\w-]|\s[A-Z][a-z])",
            0.0,
            context=RADIO_WORDS,
            context_score=0.55,
            case_sensitive=True,
        ),
        Rule(
            "unit_and_number",
            rf"{START}(?P<id>{_UNIT_WORDS}(?:\s(?:no\.?|number)\s|[-# ]{{1,3}}|\n"
            rf"(?!\d\d:?\d\d)){DESIGNATOR}){END}{NO_UNIT}"
            rf"(?:{AND}(?P<id>{SHORT}){END}{NO_UNIT}){{0,4}}",
            0.8,
        ),
        Rule(
            "car_and_number",
            rf"{START}(?:cars?|rmp)(?:\s(?:no\.?|number))?[:# ]{{1,3}}(?P<id>{DESIGNATOR}){END}{NO_UNIT}"
            rf"(?:{AND}(?P<id>{SHORT}){END}{NO_UNIT}){{0,4}}",
            0.7,
        ),
        Rule(
            "form_field",
            rf"(?m)^[ •*-]{{0,4}}(?:units?|squads?|call\s?sign|radio|engine|motor|assigned\sunit)"
            rf"(?:\s?/\s?[a-z ]{{2,12}})?"
            rf"[ .]{{0,20}}:[ \t]*(?P<id>{DESIGNATOR}){END}{NO_UNIT}(?:{AND}"
            rf"(?P<id>{SHORT}){END}{NO_UNIT}){{0,4}}",
            0.75,
        ),
        Rule(
            "fleet_and_number",
            rf"{START}{_OUTSIDE_WORDS}(?:\s(?:no\.?|number))?[:# ]{{1,3}}(?P<id>(?!(?:19|20)\d\d\s[A-Z])"
            rf"(?:[A-Z]-?)?\d{{2,5}}[A-Z]?){END}{NO_UNIT}",
            0.6,
        ),
        Rule(
            "radio_name",
            rf"{START}{RADIO_NAME}(?:\s(?:was|is|as|for|number|name)|[:.,#]){{0,2}}\s{{0,3}}[\"“]?"
            rf"(?P<id>(?:(?!id|at|me|was|position)[A-Z][A-Z]+\s)?{DESIGNATOR}){END}{NO_UNIT}",
            0.7,
            unless=("serial", "mhz", "channel", "frequency"),
            window=12,
        ),
        Rule(
            "letters_dash_number",
            rf"{START}(?=[A-Z]{{1,3}}{DASH}\n?\d){_ROAD_OR_CODE}[A-Z]{{1,3}}{DASH}\n?\d{{1,3}}{END}{NO_UNIT}",
            0.45,
            unless=_GUN_WORDS,
            window=14,
        ),
        Rule(
            "letter_number",
            rf"{START}(?=[A-Z]{{1,2}}\d){_ROAD_OR_CODE}(?![qvxp]\d[^\w]|rp\d|h2s"
            rf"|nh3)[A-Z]{{1,2}}\d{{1,4}}[A-Z]?{END}{NO_UNIT}",
            0.0,
            context=RADIO_WORDS,
            context_score=0.5,
            unless=_GUN_WORDS,
        ),
        Rule("tail_number", rf"{START}N\d{{2,4}}[A-Z]{{1,2}}{END}", 0.7),
        Rule(
            "log_line",
            rf"(?m)^[ ]*(?:{_CLOCK}[ |–—-]{{1,5}})?(?P<id>(?:[A-Z][A-Za-z]+[ -])?(?:"
            rf"(?!911)[A-Z]?\d{{2,4}}[A-Z]?|\d{{1,2}}-\d{{1,3}}|[A-Z]\d))"
            rf"[ ]?(?::[ ]|[|])",
            0.6,
        ),
        Rule(
            "clock_and_number",
            rf"(?m)^[ ]*{_CLOCK}[ |–—-]{{1,5}}(?P<id>(?:{SHORT}|[A-Z]\d{{1,3}})){END}(?=[ ]){NO_UNIT}"
            rf"(?:{AND}(?P<id>{SHORT}){END}{NO_UNIT}){{0,3}}",
            0.55,
        ),
        Rule(
            "called_by_radio",
            rf"(?<!\w)(?:disp(?:atch(?:er)?)?|radio|central|control|comm|ctl|headquarters|hq)\s?:\s*[\"“]?"
            rf"(?:10-4,?\s)?"
            rf"(?P<id>{SHORT}|\d{{2}}(?=,)){END}{NO_UNIT}",
            0.7,
        ),
        Rule("number_and_radio_verb", rf"{START}(?P<id>{SHORT}){END},?\s{VERB}(?!\w)", 0.55),
        Rule(
            "somebody_is_number",
            rf"{SAYS}(?P<id>{SHORT})(?=[.,;:)\"”]|\s(?:and|running|with|on|out|that|riding|tonight|for)\b){END}",
            0.55,
        ),
        Rule(
            "number_in_radio_talk",
            rf"(?<!\w)(?:asked\sfor|sent|send|told|called|heard|with|by|for|and|&|from|until|before|hear)\s"
            rf"(?P<id>{SHORT})"
            rf"(?=[.,;:)\"”'’]|\s(?:and|was|is|on|to|had|got|who|out)\b){END}(?:{AND}"
            rf"(?P<id>{SHORT}){END}{NO_UNIT}){{0,3}}",
            0.0,
            context=RADIO_WORDS,
            context_score=0.5,
            window=60,
        ),
        Rule(
            "name_and_number",
            rf"{START}(?=[A-Z][A-Za-z]+{SEP}\d)(?!(?i:{_NOT_UNITS})\b)(?:[A-Z][a-z]+|"
            rf"(?<=[a-z][ ,.(:;\"“]{{1,3}})[A-Z]{{2,5}}){SEP}\d{{1,4}}{END}{NO_UNIT}",
            0.0,
            context=RADIO_WORDS,
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
        Rule("quoted_call", rf"(?<=[\"“])(?P<id>{SHORT})(?=[,.]?\s){NO_UNIT}", 0.5),
        Rule(
            "me_and_number",
            rf"(?<!\w)(?:(?P<id>[A-Z]?\d{{3,4}}|\d{{1,2}}-\d{{2}}) (?:me|and me)\b"
            rf"(?:,? (?P<id>{SHORT}|[A-Z]\d{{2,3}}){END})?"
            rf"|and me,? (?P<id>[A-Z]\d{{2,3}}|\d{{1,2}}-\d{{2}})(?!\w))",
            0.5,
        ),
        Rule(
            "number_acts",
            rf"(?:(?<=[.!?]\s)|(?<=\n)|^)(?!(?:19|20)\d\d\b)(?P<id>{SHORT}|[A-Z]\d{{2,3}}){END}"
            rf"(?=\s(?:had|got|did|came|went|said|says|took|takes|reads|knocked|called|drove|gets|pulled)\b)",
            0.5,
        ),
        Rule(
            "rank_name_and_number",
            rf"(?i:(?<!\w)(?:officer|ofc|deputy|dep|sgt|sergeant|cpl|corporal|trooper|tpr|det)\.?)(?:\s[A-Z][\w'’-]+){{1,3}},\s"
            rf"(?P<id>(?!10-)\d{{1,2}}-\d{{1,3}}|\d{{2,3}}[A-Z]|[A-Z]\d{{1,3}}){END}(?=[,.;)]|\s\()",
            0.5,
            case_sensitive=True,
        ),
        Rule(
            "field_inside",
            rf"(?<=[ \t])(?:unit|call\s?sign|mount)[ ]?:[ ]{{1,4}}(?P<id>(?:[A-Z]\w{{2,9}} )?{DESIGNATOR}){END}",
            0.6,
        ),
        Rule(
            "numbers_in_a_row",
            rf"(?<!\w)(?:told|asked\sfor|sent|sending|by|with|from|units?:|elements|talking)\s"
            rf"(?!0|(?:19|20)\d\d|\d+00\b)(?P<id>\d{{3,4}}[A-Z]?){END}{NO_UNIT}"
            rf"(?:{AND}(?!0|(?:19|20)\d\d|\d+00\b)(?P<id>\d{{3,4}}[A-Z]?){END}{NO_UNIT}){{1,5}}",
            0.0,
            context=RADIO_WORDS,
            context_score=0.5,
            window=80,
        ),
        Rule(
            "radio_name_spoken",
            rf"{START}{RADIO_NAME}(?:\s(?:was|is|as|for)){{0,2}}\s(?P<id>(?:[A-Z]{{2,5}}\s)?{NUMBER_RUN})",
            0.7,
        ),
        Rule("spoken_phonetic", rf"{START}(?:{NUMBER_RUN}[- ])(?:{PHONETIC}|[a-z])[- ]{NUMBER_RUN}", 0.8),
        Rule("phonetic_spoken", rf"{START}(?!y|november){PHONETIC}[- ]{NUMBER_RUN}{NO_UNIT}", 0.65),
        Rule("unit_spoken", rf"{START}{_UNIT_WORDS}[- ]{NUMBER_RUN}{NO_UNIT}", 0.6),
        Rule("spoken_and_phonetic", rf"{START}(?!one\sboy|oh?\s){NUMBER_RUN}[- ]{PHONETIC}(?!\w)", 0.5),
        Rule(
            "said_number",
            rf"(?<=[\"“]|radio:\s|dispatch:\s)(?!o)(?=\w{{3,}}(?:teen|t[yi]|-)|\w+ \w+,)(?P<id>{NUMBER_RUN})(?=,\s"
            rf"|\.[\"”])",
            0.5,
        ),
    )

    def again(self, text: str, found: Sequence[RecognizerResult]) -> Iterator[tuple[Rule, int, int]]:
        """Numbers that come back alone or stand in a row with those found."""
        calls = [text[result.start : result.end] for result in found if result.score >= _SURE]
        known = {(result.start, result.end) for result in found}
        return ((_ECHO, *span) for span in designator_echoes(text, calls) if span not in known)


_SURE = 0.5
_ECHO = Rule("later_mention", r"(?!)", 0.5)

RECOGNIZER = CallSignRecognizer
