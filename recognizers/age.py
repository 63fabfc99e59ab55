"""A person's age: in figures, in words, after a name, beside race and sex. Lengths of service and durations stay."""

from recognizers.census import is_ordinary
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import TENS, UNDER_HUNDRED, UNIT

_N = r"(?:1[01]\d|[1-9]\d|[1-9])"
_SAID = rf"(?:{UNDER_HUNDRED})"
_OLD = (
    r"(?:years?[- ]?olds?|yrs?\.?[- ]?olds?|y[./ -]?o[./]?a?\b\.?|yoa\b|y/?olds?\b|yrs?[ ]of[ ]age|"
    r"years?[ ]of[ ]age|months?[- ]?olds?|weeks?[- ]?olds?|days?[- ]?olds?|mos?[. ]?olds?|m/o\b)"
)
_GAP = r"[- \n]{0,2}"
_HEDGE = (
    r"(?:about|around|maybe|only|just|like|approx(?:imately)?\.?|probably|barely|almost|nearly|all of|"
    r"now|a|aged?|turning|not yet|looked|at least|over|under)"
)
_STOP = (
    r"(?=\s*[,.;:)!?\n]|\s*$|[ ](?:-|–|—)|[ ](?:and|or|but|now|then|when|who|with|from|at|in|on|so|"
    r"maybe|he|she|i|was|is|for|said|wanted|sorry)\b)"
)
_NOT_UNIT = (
    r"(?!['’\"”]?[\w'’°%]|[.,:/]\d|[- ]?(?:to[ ]\d|feet|foot|ft|yards?|miles?|mph|min(?:ute)?s?|"
    r"hours?|hrs?|sec(?:ond)?s?|weeks?|days?|months?|degrees?|pounds?|lbs?|rounds?|inch(?:es)?|"
    r"percent|years?[ ](?:on|in|ago|of|as|with|later|after|before|and|at|now)|yrs?[ ](?:on|in|of|ago)|"
    r"times|of[ ](?:us|them|the)|a\.?m|p\.?m|units|people|cars|deep|up|down)\b)"
)


class AgeRecognizer(RuleRecognizer):
    """Ages of people."""

    ENTITY = "AGE"
    RULES = (
        Rule("years_old", rf"(?<![\w.$/]){_N}(?:[ ]?(?:-|–|to|or|and)[ ]?{_N})?{_GAP}{_OLD}", 0.9),
        Rule("said_years_old", rf"(?<![\w-]){_SAID}(?:[ ](?:or|to|and)[ ]{_SAID})?{_GAP}{_OLD}", 0.9),
        Rule(
            "first_of_two",
            rf"(?<![\w.$/])(?P<id>{_N}|{_SAID})(?:{_GAP}{_OLD})?,?[ ](?:and|or|&)[ ](?:a[ ]|an[ ])?(?:{_N}|"
            rf"{_SAID}){_GAP}{_OLD}",
            0.85,
        ),
        Rule(
            "aged",
            rf"\b(?:ages?|aged|age[ ]of)\b[: ]{{1,4}}(?:about[ ])?(?P<id>{_N}|{_SAID})\b(?:(?:,|[ ]and|[ ]to|"
            rf"[ ]&|,[ ]and|-)[ ]?(?P<id>{_N}|{_SAID})\b){{0,4}}(?![%\d])",
            0.85,
        ),
        Rule(
            "short_years",
            rf"(?<=[a-z'’\"”,(][ ,(]{{0,2}})(?P<id>{_N}[ ]?(?:yrs?|y))(?=[,.;)]|\s*$|\n)",
            0.55,
            unless=(r"worked", r"on", r"service", r"after", r"last", r"for", r"in", r"been"),
        ),
        Rule(
            "sex",
            r"(?<![\w/])(?:[wbh][mf]|[wbhaiou]/[mf]|[wbh][ ][mf]|[mf]/[wbhaio]|[mf](?=/\d)|"
            rf"m/1)[,/ -]{{1,2}}(?P<id>{_N}){_NOT_UNIT}",
            0.8,
        ),
        Rule("after_sex", rf"(?<![\w/.$-])(?P<id>{_N})(?:[/ ]?(?:[wbh][mf]|[wbhaio]/[mf])|/?[mf])(?![\w/]|\.\d)", 0.7),
        Rule(
            "male",
            r"\b(?:males?|females?|man|woman|boy|girl|kid|baby|child|lady|guy|driver|passenger|son|daughter|"
            r"student|rider|victim|caller|inmate|occupant|suspect|subject|wife|husband|mother|father|brother|"
            r"sister|nephew|niece|cousin)\b,?[ ](?:is[ ]|"
            rf"was[ ])?(?:{_HEDGE}[ ]){{0,2}}(?P<id>{_N}){_NOT_UNIT}{_STOP}",
            0.6,
        ),
        Rule(
            "bracketed",
            r"(?<=[a-z'’\"”][ ])\((?:[wbhao]?/?[mf][,/ ][ ]?|age[ ]|aged[ ]|maybe[ ]|about[ ])?(?P<id>[1-9]\d|"
            r"[2-9](?=\)|,))(?=[);,])",
            0.6,
        ),
        Rule(
            "apposition",
            rf"(?<=[a-z'’\"”.)\d][ ]?,\s)(?:{_HEDGE}[ ])?(?P<id>1[01]\d|[1-9]\d)(?=\s?[,.;)\n]|\s*$)(?!,\d|"
            r"\.\d)",
            0.55,
            unless=(
                r"channels?",
                r"headcount",
                r"recounted",
                r"limit",
                r"lanes?",
                r"gen",
                r"page",
                r"exits?",
                r"section",
                r"temp",
                r"code",
            ),
        ),
        Rule(
            "apposition_and",
            r"(?<=[a-z'’\"”.)],\s)(?P<id>[1-9]\d)(?=[ ](?:and|or|from|of|said|who|was|is|with)\b)",
            0.5,
        ),
        Rule("small_apposition", r"(?<=[A-Z][a-z'’]{1,20},\s)(?P<id>[2-9])(?=[,.;)])", 0.5, case_sensitive=True),
        Rule(
            "after_name",
            r"(?<=[A-Z][a-z'’]{1,20}[ ]|[A-Z]{3,20}[ ])(?P<id>[1-9]\d)(?=[ ](?:and|who|said|with|was|is|"
            r"from)\b|[ ]?,(?!\d)|[ ]years?\b|\))",
            0.4,
            case_sensitive=True,
        ),
        Rule(
            "was",
            r"(?<!\bit[ ])(?<!\bthat[ ])(?<!\bthere[ ])(?<!\bthis[ ])(?<!\bwhich[ ])\b(?:was|is|am|i['’]?m|"
            r"he['’]?s|she['’]?s|who['’]?s|hes|shes|kids?['’]?s|turned|turns|turning|be|said he was|looked|"
            rf"(?<!we[ ])were|(?<!we[ ])(?<!bars[ ])are)[ ](?:{_HEDGE}[ ]){{0,2}}(?P<id>{_N}|"
            rf"{_SAID})(?:[ ](?:and|or)[ ](?P<id>{_N}|{_SAID}))?{_NOT_UNIT}{_STOP}",
            0.5,
            unless=(
                r"mph",
                r"speed(?:s|ing)?",
                r"degrees",
                r"temp(?:erature)?",
                r"below",
                r"clocked",
                r"level",
                r"cell",
                r"grade",
                r"limit",
                r"count",
                r"in her hand",
                r"rule",
                r"winds?",
                r"gusts?",
                r"sat(?:uration)?s?",
            ),
        ),
        Rule(
            "hedged",
            r"\b(?:kid|boy|girl|man|woman|male|female|guy|lady|old|driver|baby|child|son|"
            rf"daughter)\b[^.\n]{{0,25}}?\b(?:maybe|about|around|probably)[ ](?P<id>{_N}|"
            rf"{_SAID}){_NOT_UNIT}{_STOP}",
            0.55,
        ),
        Rule(
            "decade",
            r"(?<![\w.'’])(?:in[ ])?(?:(?:his|her|their|my|the)[ ])?(?:early|mid|late|"
            r"middle)?[ -]?(?P<id>[1-9]0['’]?s)(?=[ ]?[,.;)]|\s*$|[ ](?:or|and|with|in)\b)",
            0.4,
            (
                r"his",
                r"her",
                r"their",
                r"male",
                r"female",
                r"man",
                r"woman",
                r"w/?[mf]",
                r"b/?[mf]",
                r"h/?[mf]",
                r"guy",
                r"lady",
            ),
            0.6,
        ),
        Rule(
            "teen",
            r"(?<![\w-])(?P<id>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|\d0)[- ]?(?:something|ish|"
            r"odd))\b(?![ ](?:feet|yards|miles|people|cars))",
            0.45,
        ),
        Rule(
            "age_first",
            rf"(?<![\w.$/-])(?P<id>{_N})[ ](?:year|yr)\b(?!s|[ ](?:veteran|vet|term|career|sentence|"
            r"anniversary|contract|employee|lease|plan))",
            0.5,
        ),
        Rule(
            "said_apposition",
            r"(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten),\s)"
            rf"(?<=[a-z'’\"”][ ]?,\s|\bcomma\s)(?P<id>{_SAID}(?:[ ]or[ ]{_SAID})?|{_N}[ ]or[ ]{_N})(?=\s?[,.;]|"
            r"[ ](?:or|comma|period|semi|maybe)\b)",
            0.45,
        ),
        Rule(
            "named_said",
            r"\b(?:named|name was|called|was|"
            rf"is)[ ](?:\w+[ ]){{1,3}}?(?P<id>{TENS}(?:[ -]{UNIT})?)(?=[ ](?:and|he|she|said|his|her)\b)",
            0.4,
        ),
        Rule("sentence", r"(?<=[a-z]\.\s)(?P<id>[1-9]\d)(?=\.\s|,\s\d?[a-z])", 0.4),
        Rule("birth_made", rf"\b(?:made|put)[ ](?:him|her|them)[ ](?:at[ ])?(?P<id>{_N}){_NOT_UNIT}{_STOP}", 0.6),
        Rule("since", rf"\bsince[ ]I[ ]was[ ](?P<id>{_N})\b", 0.7),
        Rule(
            "months",
            rf"(?<![\w.$/])(?P<id>(?:{_N}|{_SAID})[ ]months?)(?=[.,]|[ ](?:that baby|and))",
            0.3,
            (r"baby", r"infant"),
            0.6,
        ),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """In capitals an everyday word before the number is no name ("ABOUT 45,")."""
        if rule.name != "after_name":
            return True
        before = text[:start].rsplit(maxsplit=1)[-1].lstrip('("“')
        return not (before.isupper() and is_ordinary(before))


RECOGNIZER = AgeRecognizer
