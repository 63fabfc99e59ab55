"""Badge, shield, star, employee and other numbers that stand for one officer."""

from typing import ClassVar

from recognizers.ranks import RANK
from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import DIGIT, NUMBER_RUN

_DASH = r"[-‐‑–]"
_END = r"(?![\w/]|[.:,]?\d)"
_NO_UNIT = (
    r"(?![ ]*(?:years?|yrs?|yoa|y/o|feet|ft|foot|inch|mph|min|minutes?|hours?|hrs?|seconds?|sec|miles?|yards?"
    r"|yds?|days?|weeks?"
    r"|months?|am|pm|a\.m|p\.m|of|people|cars?|rounds?|shots?|times?|percent|ppm|other|officers|deputies|guys"
    r"|men|st|nd|rd|th"
    r"|block|blk|street|ave|road|doors?|lbs?|pounds|guests)\b|[ ]*[%°$'(]\w|-year|-foot|-round)"
)
_CODE = (
    rf"(?!(?i:K-?9)\b)(?:(?:[A-Z]{{1,4}}\d{{0,2}}{_DASH}\s?)?[A-Z]{{0,3}}\d{{1,8}}(?:{_DASH}\d{{1,6}}){{0,2}}[A-Z]?"
    rf"|[A-Z\d]{{2}}[A-Z\d]{{0,3}}\d{{3}}){_END}{_NO_UNIT}"
)
"""4471, B-209, T418, C14-302, 92-018, PC0X771."""
_LONG = (
    rf"(?!(?i:K-?9)\b)(?:[A-Z]{{1,4}}\d{{0,2}}{_DASH}\d{{1,6}}|[A-Z]{{1,2}}\d{{2,6}}|\d[A-Z]-?\d{{2,5}}|\d{{3,6}})"
    rf"(?!{_DASH}){_END}{_NO_UNIT}"
)
"""The same where no keyword says what it is: three digits at least, or a letter with them."""
_NOT_YEAR = r"(?!(?:19|20)\d\d\b)"
_SPLIT = r"\d-\s?\n\s?\d{2,4}\b"

_SIGN = r"(?:\s*(?:numbers?|num|nos?|nbr|n[oº]|id|is|was|are|were|code|[:#=.,|/*]|[-–—](?!\d))){0,4}\s*[\"“('‘*]?"
_KEYWORD = (
    r"(?:badges?|bdg|shields?|shld|stars?|placas?|commission|comm?\.|credential|dsn|dpsst|tcole(?:\s+pid)?|ein"
    r"|ibm|pid|psn?"
    r"|post\s+(?:id|cert(?:ification)?|no\.?|number)|peace\s+officer\s+(?:id|license|number)|payroll|employee"
    r"|empl?\b\.?"
    r"|(?:emp(?:loyee)?|officer|operator|op|oper|handler|user|radio|deputy|agent|trooper|reporter|cad"
    r"|member)\.?[ _]?id"
    r"|(?:f|p|pr|cert|id|i\.d\.|man|agent|operator|op|oper|dispatcher|officer|deputy|posse|reserve|warden"
    r"|member|unit\sid|sh)"
    r"\.?\s*(?:#|nos?\b\.?|numbers?\b)|i\.?d\.?(?=\s*[:#]?\s*[A-Z]{0,4}[-‐‑]?\d)|pin|seq\.?)"
)
_SPOKEN_KEYWORD = (
    r"(?:badge|shield|star|payroll|dsn|employee|(?:operator|officer|employee|my)\s+(?:i\s?d|number)|i\s?d"
    r"|my\s+number)"
)
_OFFICER_WORDS = (
    r"(?:numbers?|num|nos?\.?|serial|seq\.?|code|cad|b\.|sh|id|op|operator|comm?\.|call\s?sign|state|lic\.?|[#:])"
)
_NOT_A_BADGE = (
    r"inmate|offender|prisoner|booking|suspect|case|incident|claim|driver'?s?|dl|oln|registration|order|caller"
)

_FUNCTION_WORD = (
    r"(?!(?:was|were|is|are|at|about|for|had|has|have|his|her|of|the|to|on|in|a|an|my|our|with|by|from|got|said"
    r"|took|when"
    r"|that|who|i|we|he|she|it|they|but|or|as|if|so|than|then|between|into|over|under|old|vc|pc|hs|section|code)\b)"
)
_NAME = rf"{_FUNCTION_WORD}[^\W\d][\w'’.“”\"-]*"
_TITLED = rf"(?<![\w-]){RANK}\s+(?:{_NAME}\s+){{0,3}}(?!\d){_NAME}"
_CAPITAL = r"[A-Z][\w'’-]+"
_NAMED = rf"(?<![\w-])(?:{_CAPITAL}\s+|[A-Z]\.\s*){{0,3}}{_CAPITAL}"
_INITIALS = r"(?<![\w.-])(?:[A-Z][.]?[ ]?){1,3}"
_HASH = rf"#\s?(?P<id>{_CODE})"
_AND = r"(?:\s*(?:,|&|/|and|or)\s*(?:and\s+)?)"
_NUMBERED_THING = (
    r"(?<!(?i:subject|suspect|suubject|lesson|number|item|unit|step|victim|witness|exit|lane|case|car|report"
    r"|rule|part|note"
    r"|issue|door|gate|apt|room|apartment|route|pump|engine|point|problem|mistake)\s?)"
)

_BADGE_WORDS = ("badges?", "shields?", "stars?", "serial", "payroll", "dsn", "employee", "id", "p#")
_CENTER_WORDS = ("calls?", "9-?1-?1", "dispatch(?:er)?", "taker", "telecommunicator", "console", "radio", "cad")


class BadgeNumberRecognizer(RuleRecognizer):
    """Finds the number or code only; the keyword before it stays."""

    ENTITY: ClassVar[str] = "BADGE_NUMBER"
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "keyword_and_number",
            rf"(?<![\w-]){_KEYWORD}(?:/\w+){{0,2}}{_SIGN}(?P<id>{_SPLIT}|{_CODE})(?:{_AND}#?(?P<id>{_CODE})){{0,4}}",
            0.9,
            unless=(_NOT_A_BADGE,),
            window=14,
            guarded=False,
        ),
        Rule(
            "keyword_and_spoken_number",
            rf"(?<![\w-]){_SPOKEN_KEYWORD}(?!\w)(?:\s*(?:number|is|was|[:,#])){{0,2}}\s*(?P<id>"
            rf"(?:[a-z][- ]){{0,3}}{NUMBER_RUN})"
            rf"{_NO_UNIT}",
            0.85,
        ),
        Rule(
            "position",
            rf"(?<![\w-])(?:positions?|pos\.?)\s*(?P<id>\d{{1,2}}|{DIGIT}){_END}{_NO_UNIT}",
            0.0,
            context=_CENTER_WORDS,
            context_score=0.6,
            window=120,
        ),
        Rule("rank_name_hash", rf"{_TITLED}\s*[,(/-]{{0,2}}\s*{_HASH}(?:{_AND}{_HASH}){{0,4}}", 0.9, guarded=False),
        Rule(
            "rank_name_code",
            rf"{_TITLED}\s*(?:[,(/|]|\s[-–]+\s|\n)\s*(?:{_OFFICER_WORDS}\s*){{0,2}}(?P<id>{_LONG})",
            0.7,
        ),
        Rule("rank_name_number", rf"{_TITLED}\s{{1,3}}(?P<id>{_NOT_YEAR}{_LONG})", 0.55),
        Rule(
            "name_hash",
            rf"(?:{_INITIALS}|(?<![\w-]){_CAPITAL})[ ]{{0,3}},?[ ]?[(]?{_NUMBERED_THING}{_HASH}"
            rf"(?:{_AND}{_HASH}){{0,4}}",
            0.75,
            case_sensitive=True,
        ),
        Rule("name_code_in_parentheses", rf"\((?:{_NAMED},?\s)(?P<id>{_LONG})\s?[,)]", 0.6, case_sensitive=True),
        Rule("name_and_number", rf"{_NAMED}\s\((?P<id>{_NOT_YEAR}{_LONG})\)", 0.5, case_sensitive=True),
        Rule(
            "i_am_name_code",
            rf"(?i:\b(?:i\s?am|i['’]m|this\s+is|from:|name\s+is|by:?))\s+{_NAMED},\s(?P<id>{_NOT_YEAR}{_LONG})",
            0.6,
            case_sensitive=True,
        ),
        Rule(
            "signature",
            rf"(?m){_INITIALS}[ ]?{_CAPITAL}[ ]{{0,2}},\s{{1,2}}(?:-{{1,2}}\s)?(?P<id>{_NOT_YEAR}{_LONG})"
            rf"(?=[.]?\s*$)",
            0.6,
            case_sensitive=True,
        ),
        Rule(
            "initials_and_number",
            rf"(?m){_INITIALS}(?<=\.)[ ]?,?[ ](?P<id>{_LONG})(?=[.]?\s*$)",
            0.6,
            case_sensitive=True,
        ),
        Rule("signed_hash", rf"(?m)(?:^|[.!?]\s)[ -]*#\s?(?P<id>{_LONG})[.]?\s*$", 0.6),
        Rule(
            "anothers",
            rf"(?<!\w)(?:his|hers?|mine|partner['’]?s|me|and\s+\w+)\s+(?:(?:is|was)\s+)?#?(?P<id>{_LONG})",
            0.0,
            context=_BADGE_WORDS,
            context_score=0.6,
            window=45,
        ),
        Rule("me_hash", rf"(?<!\w)(?:me|i\s?am|i['’]?m|partner)\s*,?{_HASH}", 0.6),
        Rule("my_code", rf"(?<!\w)my\s+(?:code|number)\s+(?:is|was)\s+(?P<id>{_LONG})", 0.6),
    )


RECOGNIZER = BadgeNumberRecognizer
