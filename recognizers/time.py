"""Clock times: military, twelve-hour, in log lines and in words. Durations, ratios and directions stay."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import DIGIT, TEEN, TENS, UNIT

_AM = r"(?:[ ]?[ap]\.?[ ]?m\b\.?|(?<=\d\d)[ap](?![\w.]\w|\w))"
_HOUR12 = r"(?:1[0-2]|0?[1-9])"
_HOUR24 = r"(?:[01]\d|2[0-4])"
_MINUTE = r"[0-5]\d"
_PART = (
    r"(?:in the (?:early )?(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|mornig)|at night|at nite|"
    r"that (?:morning|night|afternoon|evening))"
)
_SAID_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SAID_MINUTE = rf"(?:oh[ -]{UNIT}|{TENS}(?:[ -]{UNIT})?|{TEEN})"
_ABOUT = (
    r"(?:about|around|approx(?:imately|\.)?|roughly|maybe|like|exactly|just|nearly|almost|close to|"
    r"aprox(?:imately)?|shortly (?:after|before))"
)
_LEAD = (
    r"(?:at|around|aroud|about|by|until|untill|till|til|before|after|since|from|between|"
    r"approx(?:imately)?\.?|aprox|roughly|past|@|~|time:?|hrs:?|start:?|end:?)"
)
_UNITS = (
    r"(?![\w]|-\w|[.,:/]\d|[ ]?(?:%|percent\b|mph\b|feet\b|ft\b|foot\b|yards?\b|yds?\b|miles?\b|"
    r"min(?:ute)?s?\b|sec(?:ond)?s?\b|degrees\b|deg\b|rounds?\b|"
    r"years?\b|yrs?\b|days?\b|weeks?\b|months?\b|pounds?\b|lbs?\b|dollars\b|bucks\b|people\b|block\b|"
    r"blk\b|cc\b|psi\b|rpm\b|ppm\b|volts?\b|sq\b|square\b|acres?\b|of\b|[NSEW]\.?[ ][A-Z0-9]))"
)
_CLOCK = rf"(?<![\d:./+-])(?:{_HOUR24}|\d):{_MINUTE}(?::{_MINUTE})?"
_TO = r"(?:[ ]?(?:-|–|to|until|till|and|thru|through|x)[ ]?)"


class TimeRecognizer(RuleRecognizer):
    """Clock times, with their part of the day."""

    ENTITY = "TIME"
    RULES = (
        Rule(
            "hours",
            rf"(?<![\w:.,/-])(?:{_HOUR24}:?{_MINUTE}|"
            rf"\d{_MINUTE})(?:{_TO}{_HOUR24}:?{_MINUTE})?(?:ish)?[ ]?(?:hours|hrs?|h)\b(?![ ]of\b)",
            0.9,
        ),
        Rule(
            "clock", rf"{_CLOCK}(?:ish)?(?:{_AM}|[ ]?(?:z|utc|zulu|hours|hrs?|h)\b|[ ]{_PART})?(?![\w:]|[.,]\d\d)", 0.8
        ),
        Rule("clock_letter", rf"{_CLOCK}(?:[ap]m?|z|l)\b", 0.85),
        Rule("stamp", rf"(?<=\dT){_HOUR24}:?{_MINUTE}(?::?{_MINUTE}(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?", 0.9),
        Rule("am_pm", rf"(?<![\w:./$-]){_HOUR12}(?:[ .:;]?{_MINUTE})?(?:ish)?{_AM}", 0.85),
        Rule("am_pm_range", rf"(?<![\w:./-])(?P<id>{_HOUR12}(?::?{_MINUTE})?){_TO}{_HOUR12}(?::?{_MINUTE})?{_AM}", 0.7),
        Rule("am_pm_to", rf"{_HOUR12}(?::?{_MINUTE})?{_AM}{_TO}(?P<id>{_HOUR12}(?:[: ]?{_MINUTE})?)(?![\w:])", 0.6),
        Rule("part_of_day", rf"(?<![\w:./$-]){_HOUR12}(?:[ .:]?{_MINUTE}(?!\d))?(?:ish)?[ ]{_PART}(?!\w)", 0.75),
        Rule(
            "said_hundred",
            rf"\b(?:(?:oh|zero)[ -](?:{UNIT}|hundred|zero)|{TEEN}|twenty(?:[ -](?:one|two|three))?|"
            rf"{UNIT})[ -]hundred(?:[ -]hours)?\b(?![ ](?:feet|yards|block|people|dollars|pounds|bucks|miles|"
            r"and|rounds|of|or|degrees|foot|meters|calls|times|square|in)\b)",
            0.3,
            (r"at", r"around", r"about", r"by", r"hours", r"approximately", r"rep", r"until"),
            0.7,
            window=25,
        ),
        Rule(
            "said_military",
            rf"\b(?:oh|zero)[ -](?:{UNIT}|hundred|zero|oh)[ -](?:hundred|oh[ -]{UNIT}|{TENS}(?:[ -]{UNIT})?|{TEEN}|"
            rf"zero[ -]{UNIT}|{DIGIT}[ -]{DIGIT})(?:[ -](?:hours|hundred))?\b",
            0.75,
        ),
        Rule("said_hours", rf"\b(?:{TEEN}|twenty(?:[ -](?:one|two|three))?)[ -]{_SAID_MINUTE}[ ]hours\b", 0.9),
        Rule(
            "said_after",
            rf"\b{_LEAD}[ ](?:{_ABOUT}[ ])?(?P<id>(?:{TEEN}|twenty(?:[ -](?:one|two|three))?|"
            rf"{_SAID_HOUR})[ -]{_SAID_MINUTE}(?:[ ]hours)?(?:[ ](?:[ap]\.?[ ]?m\b|pee em|a m|"
            rf"p m))?(?:[ ]{_PART})?)\b{_UNITS}",
            0.6,
        ),
        Rule(
            "said_clock",
            rf"\b(?:(?:half|quarter|ten|twenty|five|twenty-five|{TEEN}|{UNIT})(?:[ ]minutes)?[ ](?:past|til|"
            rf"till|after|before|to(?=[ ]{_SAID_HOUR}[ ](?:{_PART}|[ap])|[ ](?:noon|"
            rf"midnight)))[ ](?:{_SAID_HOUR}|noon|midnight))\b(?:[ ](?:[ap]\.?[ ]?m\b\.?|"
            rf"{_PART}))?(?![ ](?:feet|yards|minutes|people|years|hours|of|officers|men|cars|days|seconds))",
            0.6,
        ),
        Rule(
            "figure_past",
            r"(?<![\w.])(?:half|quarter|\d{1,2}|ten|five|twenty)(?:[ ]minutes)?[ ](?:past|til|"
            rf"till)[ ]{_HOUR12}\b{_UNITS}(?:[ ]{_PART})?",
            0.65,
        ),
        Rule(
            "said_part",
            rf"\b{_SAID_HOUR}(?:[ -]{_SAID_MINUTE})?(?:ish)?[ ](?:{_PART}|[ap]\.?[ ]?m\b\.?|pee em|a em)",
            0.7,
        ),
        Rule(
            "o_clock",
            rf"\b(?:{_LEAD}|was|is)[ ](?:{_ABOUT}[ ])?(?P<id>(?:{_HOUR12}|"
            rf"{_SAID_HOUR})[ ]?o['’ ]?clock)\b(?![ ](?:position|high|low|and))",
            0.5,
            unless=(r"guy at", r"positions?"),
        ),
        Rule(
            "o_clock_part",
            rf"(?<![\w:./-])(?:{_HOUR12}|{_SAID_HOUR})[ ]?o['’ ]?clock[ ](?:{_PART}|tonight|news|shift)\b",
            0.8,
        ),
        Rule(
            "bare_hour",
            r"\b(?:at|until|till|til|by|around|since|between|from|before|"
            rf"after)[ ](?:{_ABOUT}[ ])?(?P<id>(?:1[0-2]|[1-9])(?::{_MINUTE})?)(?:ish)?(?=[,;)]|\.(?!\d)|\s*$|"
            r"\n|[ ](?:that|the next|this|and (?:I|he|she|we|they|it|the)|I|we|he|she|they|on (?:the|a|sat|"
            rf"sun|mon|fri|thu|tue|wed)|sharp|tonight|when|with|to)\b){_UNITS}",
            0.5,
            unless=(r"sensitivity", r"volume", r"scale"),
        ),
        Rule(
            "said_bare_hour",
            r"\b(?:at|until|till|around|since|"
            rf"(?<!one[ ])(?<!two[ ])(?<!four[ ])by)[ ](?:{_ABOUT}[ ])?(?!one\b)(?P<id>(?:{_SAID_HOUR}))"
            r"(?=[,;.)]|\s*$|[ ](?:in the|that|sharp|tonight)\b)",
            0.45,
        ),
        Rule("military_lead", rf"\b{_LEAD}[ ]?(?:{_ABOUT}[ ])?(?P<id>{_HOUR24}{_MINUTE})(?:ish)?{_UNITS}", 0.65),
        Rule("military_span", rf"(?<![\w:./#-])(?P<id>{_HOUR24}{_MINUTE}){_TO}(?P<id>{_HOUR24}{_MINUTE}){_UNITS}", 0.6),
        Rule(
            "military_after_date",
            r"(?:\d[/.-]\d{1,4}|\b(?:day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|"
            r"february|march|april|august|september|october|november|december)\.?[ ]\d{1,2}(?:st|nd|rd|th)?|"
            r",[ ](?:19|20)\d\d|[a-z]{3}[ ]?\d{2,4}|day|eve|night|morning|evening)(?:,| /| @| at|:|\.|"
            rf";)?[ ]{{1,4}}(?P<id>{_HOUR24}{_MINUTE}z?){_UNITS}",
            0.6,
        ),
        Rule(
            "military_zero",
            rf"(?<![\w:./#$-])0\d{_MINUTE}(?:z|ish)?{_UNITS}",
            0.5,
            unless=(r"badge", r"shield", r"star"),
        ),
        Rule(
            "military_line",
            rf"(?:^|\n)[ \t>*•([-]{{0,6}}(?P<id>{_HOUR24}{_MINUTE}(?::{_MINUTE})?z?)(?=[\s\-–:.,;|"
            r"\])/])(?!\s?(?:block|blk|[NSEW]\.?\s))"
            rf"{_UNITS}",
            0.7,
        ),
        Rule(
            "military_clause", rf"(?<=[.,;:(]\s|[a-z]{{3}}\s)(?P<id>{_HOUR24}{_MINUTE})(?=[.,;:)](?!\d)|\s*$|\n)", 0.45
        ),
        Rule(
            "military_second",
            rf"{_HOUR24}{_MINUTE}(?:[ ]?(?:hours|hrs?))?[ ](?:to|and|until|"
            rf"till)[ ](?P<id>{_HOUR24}{_MINUTE}){_UNITS}",
            0.6,
        ),
        Rule(
            "military_noun",
            rf"(?<![\w:./#$-]){_HOUR24}{_MINUTE}(?=[ ](?:rounds?|checks?|counts?|roll call|shift|briefing|"
            r"lineup|or so|news|tour|cst|est|mst|pst|edt|cdt|mdt|pdt|local|lcl)\b)(?:[ ][ecmp][sd]t)?",
            0.55,
        ),
        Rule(
            "military_is",
            r"\b(?:it was|it is|it['’]?s|time(?: was| is)?|tm|started|start track|"
            rf"like)[ :]{{1,2}}(?P<id>{_HOUR24}{_MINUTE}){_UNITS}",
            0.6,
        ),
        Rule("military_zone", rf"(?<![\w:./#$-]){_HOUR24}{_MINUTE}[zlh](?!\w)", 0.7),
        Rule(
            "span",
            rf"{_CLOCK}(?:{_AM})?{_TO}(?P<id>{_HOUR12}(?::{_MINUTE})?(?:{_AM})?)(?![\w:])|"
            rf"(?<![\w:./-])(?:{_HOUR12}(?::{_MINUTE})?{_AM}){_TO}(?P<id>{_HOUR12}(?::{_MINUTE})?{_AM})",
            0.6,
        ),
        Rule("military_seconds", rf"(?<![\w:./#-]){_HOUR24}{_MINUTE}:{_MINUTE}(?![\w:])", 0.8),
        Rule("noon", r"\b(?:12|twelve)[ ](?:noon|midnight)\b", 0.6),
    )


RECOGNIZER = TimeRecognizer
