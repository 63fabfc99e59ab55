"""Calendar dates, months, years, weekdays and named holidays, in figures, in words and as they are dictated."""

from recognizers.lexicon import alternation
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import ORDINAL, UNDER_HUNDRED

_MONTH = (
    r"(?:jan(?:uary|ury|uarry)?|feb(?:r?u?ary|r?uray)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust|est)?|agust|"
    r"sep(?:t(?:ember|embr|emeber)?)?|oct(?:ob[ea]?r)?|nov(?:e?m[be]{0,3}r)?|dec(?:em[be]{0,3}r)?)"
)
_SURE_MONTH = (
    r"(?:january|janury|february|febuary|feburary|febrary|april|june|july|august|augest|agust|september|septemeber|"
    r"october|octobr|november|novmber|novemeber|december|decembr)"
)
_SHORT_MONTH = r"(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|APR|AUG|SEPT?|OCT|NOV|DEC)"
_WEEKDAY = (
    r"(?:mondays?|tuesdays?|wed[ne]{1,2}sdays?|wensdays?|wednsdays?|thursdays?|thrusdays?|fridays?|"
    r"sat[ue]rdays?|sundays?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
)
_FULL_WEEKDAY = (
    r"(?:monday|tuesday|tuseday|tuesdsay|wed[ne]{1,2}sday|wensday|wednsday|wendsday|thursday|thurday|thrusday|friday|"
    r"frida|sat[ue]rday|saturady|saterday|sunday)"
)
_ORD = r"(?:st|nd|rd|th)"
_DAY = rf"(?:(?:the|th)[ ])?(?:3[01]|[12]\d|0?[1-9])(?:[ ]?{_ORD})?(?!\d|:\d|[-/]\d|[ ]?[ap]\.?m\b|\.\d)"
_SAID_DAY = rf"(?:(?:the[ ])?{ORDINAL}|{UNDER_HUNDRED})"
_SAID_YEAR = rf"(?:(?:nineteen|twenty)[ -](?:oh[ -])?{UNDER_HUNDRED}|two thousand(?: and)?(?: {UNDER_HUNDRED})?)"
_YEAR = rf"(?:(?:19|20)\d\d(?!\d|[ ]?(?:hours|hrs|h)\b|:\d)|['’]\d\d\b|{_SAID_YEAR})"
_SHORT_YEAR = rf"(?:{_YEAR}|\d\d(?!\d|:|[ ]?[ap]\.?m))"
_SEP = r"(?:,?\.?[ \n]{1,3}|,|\.)"
_WD = rf"(?:{_WEEKDAY}\b\.?,?[ \n]{{1,2}}(?:the[ ])?)?"
_ENDS = r"(?![\w]|-\d)"

_HOLIDAY = alternation("holidays").replace("'", "['’]?")
_NOT_HOLIDAY = (
    r"(?![ ](?:lights?|trees?|cards?|presents?|gifts?|cookies|paper|songs?|music|island|ornaments?|"
    r"sweaters?|costumes?|candy|party hat|window|bonus|style))"
)
_LEADS = r"(?:in|since|of|from|until|till?|through|thru|before|after|by|late|early|mid|last|next|this|every|for|and)"
_YEAR_LEADS = (
    r"(?:in|since|of|from|until|till?|through|before|after|by|circa|late|early|mid|during|back in|"
    r"winter|summer|spring|fall|autumn|year|fy|cy|class of|season|edition|ed\.|rev\.?|between|retired|"
    r"hired|born|dated|date:?)"
)
_NOT_YEAR = (
    r"(?![\w-]|[.:,/]\d|['’]s\b|[ ]?(?:hours?|hrs?|h|feet|ft|rounds?|pounds?|lbs?|dollars|people|"
    r"miles|block|blk|yards|calls|officers|acres|rpm|units?|students?|seats?|of)\b)"
)
_DAY_NOUNS = (
    r"(?![ ]?-?(?:floor|street|st\b|ave|avenue|road|rd\b|blvd|place|pl\b|precinct|district|pct|grade|"
    r"green|hole|time|year|circuit|infantry|division|ward|lane|round|shot|call|one\b|car|door|unit|"
    r"step|amendment|degree|rate|generation|inning|quarter|annual|anniversary|birthday|hand|"
    r"and\s+\w+\s+(?:st|ave)|judicial|street|guy|man|person|officer|window|row|tee|rung|week|month|"
    r"century))"
)


class CalendarDateRecognizer(RuleRecognizer):
    """Dates of every kind; durations and vague times stay."""

    ENTITY = "DATE"
    RULES = (
        Rule(
            "figures",
            r"(?<![\w/.-])(?:0?\d|1\d|2\d|3[01])(?P<s>[/.-])(?:0?\d|1\d|2\d|3[01])(?P=s)(?:\d{4}|"
            r"\d\d)(?![\w/]|[.-]\d)",
            0.85,
        ),
        Rule(
            "iso",
            r"(?<![\w/.-])(?:19|20)\d\d(?P<s>[-/.])(?:0\d|1[0-2]|\d)(?P=s)(?:[0-2]\d|3[01]|\d)(?=[T_]\d|(?![\w]|-\d))",
            0.9,
        ),
        Rule("broken", r"(?<![\w/.-])\d{1,2}[/-]\s?\d{1,2}\s?[/-]\s?(?:19|20)?\d\d(?![\w/-])", 0.6),
        Rule(
            "month_day",
            rf"(?<![\w-]){_WD}{_MONTH}\b\.?,?[ \n]{{0,2}}(?:th[ ])?{_DAY}(?:{_SEP}{_SHORT_YEAR})?{_ENDS}",
            0.85,
        ),
        Rule(
            "day_month",
            rf"(?<![\w-]){_WD}(?<![\d/:.-]){_DAY}[ -]{{1,2}}(?:(?:of|day of)[ ])?{_MONTH}\b\.?(?:[ -]{_YEAR}|"
            rf",[ ]{_YEAR}|(?:[ -]\d\d)(?!\d|:|[ ]?[ap]\.?m))?{_ENDS}",
            0.8,
        ),
        Rule(
            "compact",
            r"(?<![\w-])(?:[0-3]?\d)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:(?:19|"
            r"20)?\d\d)?(?!\w)",
            0.85,
        ),
        Rule(
            "date_time_group",
            r"(?<![\w-])[0-3]\d[0-2]\d[0-5]\d[ ]?[a-z]?[ ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
            r"dec)[ ]?(?:20)?\d\d(?!\w)",
            0.95,
        ),
        Rule("said_month_day", rf"\b{_WD}{_MONTH}[ ]{_SAID_DAY}\b(?:,?[ ]{_YEAR})?", 0.8),
        Rule("said_day_month", rf"\b{_WD}(?:the[ ])?{ORDINAL}[ ](?:of[ ])?{_MONTH}\b(?:,?[ ](?:of[ ])?{_YEAR})?", 0.85),
        Rule("month_year", rf"(?<![\w-]){_MONTH}\b\.?,?[ ](?:of[ ])?{_YEAR}", 0.85),
        Rule("month", rf"(?<![\w-]){_SURE_MONTH}(?![\w-])", 0.6),
        Rule(
            "short_month",
            rf"\b(?i:{_LEADS})[ ]{{1,2}}(?P<id>{_SHORT_MONTH}\.?)(?![\w-]|[ ]?\d)",
            0.7,
            case_sensitive=True,
        ),
        Rule("short_month_alone", r"(?<![\w-])(?:Feb|Aug|Sept|Oct|Nov|Dec)(?![\w-]|[ ]?\d)", 0.45, case_sensitive=True),
        Rule(
            "march_may",
            r"\b(?:in|since|of|until|last|early|late|mid|during|every|this|from|through|by|"
            r"next)[ -](?P<id>march|may)\b(?![ ](?:be|have|not|up|down|on|to)\b)"
            r"(?<!(?:until|every|this)[ ]may(?=[ ]\w))",
            0.65,
        ),
        Rule("mid_month", rf"\b(?:mid|early|late)-(?P<id>{_MONTH}\b)", 0.7),
        Rule(
            "march_may_capital",
            r"(?<=[,.;:(]\s)(?:March|May)(?=[,;)]|\.\s|\s*$|\s+(?:of|and)\b)|(?<=\b(?:and|or|to|was|is|for|"
            r"mine was)\s)(?:March|May)(?=[,.;:)])",
            0.6,
            case_sensitive=True,
        ),
        Rule(
            "weekday",
            rf"(?<![\w-]){_FULL_WEEKDAY}(?=s?\b)(?!s?[ ](?:best|softball|driver|school|style|restaurant|"
            rf"clothes|dinner))(?:[ ](?:the[ ])?(?:\d{{1,2}}{_ORD}|{ORDINAL})\b)?",
            0.75,
        ),
        Rule(
            "weekday_of",
            rf"\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th)[ ](?P<id>{_FULL_WEEKDAY}[ ](?:of|"
            rf"in)[ ]{_MONTH}\b)",
            0.85,
        ),
        Rule("short_weekday", r"(?<![\w-])(?:tues|tue|thurs?|thu|weds|fri)\b(?!['’])", 0.5),
        Rule(
            "short_weekday_date",
            r"(?<![\w-])(?<!\b(?:he|she|it|we|they|i|and|who|had|just|the|have)\s)(?:sat|sun|mon|wed)\b\.?(?=,?\s+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
            r"night|morning|afternoon|evening|before|after))",
            0.55,
        ),
        Rule(
            "short_weekday_lead",
            r"\b(?:last|next|every|on|since|until|by|this|thru|to|day:?)[ ](?P<id>(?:Sat|Sun|Mon|Wed)\b)",
            0.55,
            case_sensitive=True,
        ),
        Rule(
            "short_weekday_label",
            r"(?:^|[\n(–-]\s?|,\s)(?P<id>(?:Sat|Sun|Mon|Wed|SAT|SUN|MON|WED)\.?)(?=[,.:)\s])(?!\s+(?:up|down|"
            r"in|on|there|was|and|to)\b)",
            0.5,
            case_sensitive=True,
        ),
        Rule(
            "holiday",
            rf"(?<![\w-]){_HOLIDAY}(?!\w){_NOT_HOLIDAY}(?:['’]s)?(?:[ ]weekend)?(?:[ ](?:of[ ])?{_YEAR})?",
            0.8,
        ),
        Rule("day_holiday", rf"\b(?P<id>{_FULL_WEEKDAY}[ ](?:after|before|of)[ ]{_HOLIDAY})", 0.85),
        Rule(
            "slashed",
            r"(?<![\w/.$-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:ish)?(?![\w/]|-?(?:inch|mile|scale|"
            r"in\b|ton|size)|[ ](?:of|mile|inch|ton|scale|full|tank|cup|way|the|size)\b|\.\d|-\d)",
            0.55,
        ),
        Rule(
            "dashed",
            r"(?:\b(?:on|dated?|date:|since|until|from|by|of|night of|due|d\.?o\.?b\.?|recovered|thru)[ ]|"
            r"(?<=, ))(?P<id>(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01]))(?![\w-]|[ ]?(?:feet|yards|minutes|"
            r"inch|man|in\b))",
            0.45,
            guarded=False,
        ),
        Rule(
            "of_month",
            r"\b(?:on|by|since|until|till|around|of|about|from|through|was|to|and|morning|night|"
            rf"dated)[ ]the[ ](?P<id>(?:[12]?\d|3[01]){_ORD}\b){_DAY_NOUNS}",
            0.6,
        ),
        Rule("of_month_alone", rf"(?:^|[\n.:;(]\s?|\bthe[ ])(?P<id>(?:[12]?\d|3[01]){_ORD})(?=[,.;])", 0.5),
        Rule(
            "of_month_said",
            r"\b(?:on|by|since|until|till|around|morning of|night of|"
            rf"it was)[ ]the[ ](?P<id>{ORDINAL})\b{_DAY_NOUNS}(?=[ ](?:at|around|about|uh)\b|[,;])",
            0.45,
        ),
        Rule(
            "year",
            rf"\b{_YEAR_LEADS}[ ](?:about[ ])?(?P<id>(?:19[3-9]\d|20[0-4]\d)){_NOT_YEAR}(?:(?:,?[ ](?:and|or|"
            rf"to)|,|-)[ ]?(?P<id>(?:19[3-9]\d|20[0-4]\d)){_NOT_YEAR})?",
            0.65,
        ),
        Rule(
            "year_alone",
            r"(?<![\w/.:#$-])(?P<id>(?:19[5-9]\d|20[0-3]\d))(?=[,.;:)?!]|\s*$|\s+(?:and|when|after|i|we|he|"
            rf"she|they|is|was|the|it|to)\b){_NOT_YEAR}",
            0.45,
        ),
        Rule("short_year", r"(?<![\w’'])['’]\d\d\b(?![’'\w])", 0.6),
        Rule("said_year", rf"\b(?:in|since|of|back in)[ ](?P<id>{_SAID_YEAR})\b", 0.7),
        Rule(
            "fiscal", r"\b(?:FY|CY)[ ]?['’]?(?:20)?\d\d\b|\bQ[1-4][ ](?:of[ ])?(?:20)\d\d\b", 0.7, case_sensitive=True
        ),
        Rule(
            "weekday_said",
            rf"\b{_FULL_WEEKDAY}[ ]the[ ](?:\d{{1,2}}{_ORD}|"
            rf"{ORDINAL})\b(?:,?[ \n](?:of[ ])?{_MONTH}\b(?:,?[ ]{_YEAR})?)?",
            0.85,
        ),
        Rule(
            "blanks",
            r"(?<![\w.-])(?:d\.?o\.?b\.?|birth|date)\b[: ]{1,3}(?P<id>\d{1,2}[ ]\d{1,2}[ ]\d{2,4})(?!\w)",
            0.85,
        ),
        Rule(
            "said_birth",
            r"\b(?:birth|d\.?o\.?b\.?|d o b)[ ](?:is[ ]|"
            rf"of[ ])?(?P<id>{UNDER_HUNDRED}(?:[ ](?:oh[ ])?{UNDER_HUNDRED}){{1,4}})",
            0.8,
        ),
        Rule("spaced_slash", r"(?<![\w/.$-])(?:0?[1-9]|1[0-2]) ?/ (?:0?[1-9]|[12]\d|3[01])(?![\w/])", 0.5),
        Rule(
            "local_feast",
            r"(?<![\w-])(?!(?:On|The|This|Last|Next|At|By|Every|In)\b)[A-Z]\w+[ ](?:Days?|Week|Night|(?:Mon|"
            r"Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?=[,.;)]|[ ](?:weekend|crowd|parade|in|and|at|morning|night))",
            0.4,
            case_sensitive=True,
        ),
        Rule("keyed", r"\b(?:d\.?o\.?b\.?|dt|date)\b[:. ]{0,3}(?P<id>\d{6}|\d{8}|\d{1,2}[/.-]\d{1,2})(?![\w/-])", 0.85),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """A figure that cannot be a day and a month is no date; halves and quarters are fractions."""
        if rule.name == "slashed":
            return text[start:end] not in _FRACTIONS
        return rule.name not in ("figures", "broken") or _is_date(text[start:end])


_FRACTIONS = frozenset(f"{part}/{whole}" for whole in (2, 3, 4, 5, 8, 10) for part in range(1, whole))


def _is_date(figures: str) -> bool:
    first, second, _ = (int(part) for part in figures.replace(".", "-").replace("/", "-").split("-"))
    return 0 < first <= 31 and 0 < second <= 31 and min(first, second) <= 12


RECOGNIZER = CalendarDateRecognizer
