"""Case, incident, report, warrant, docket, property, booking and other administrative numbers."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_code

_EVENT = (
    r"cases?|inc(?:id[ea]?n[ea]?ts?)?|in[cs]id[ea]?n[ce]?[te]ts?|rep[or]{1,3}ts?|rpt|files?|cad|cfs|"
    r"events?|evt|calls?|crash|"
    r"accident|complaints?|ccn|c\.?c\.?|cr|crn|cn|d\.?r\.?|r\.?d\.?|rb|ir|icr|go|ia|ai|irn|fr|run|log|blotter|rms|"
    r"occurrence|supplement|recon|inquest|homicide|mission|intake|hazard|matter|response|bulletin|"
    r"querella|cyber\s?tip|"
    r"job|central job|inspection|ref(?:er(?:ence)?)?|support|worksheet|review|logged|video|tape|clip|"
    r"detail|lab|alert|me[ ]no"
)
_COURT = (
    r"warr[ea]nts?|cit(?:ations?|ed?|e)|ticke?ts?|dockets?|causes?|writ|bond|orders?|bail|tpo|erpo|court|charge|ind|"
    r"probation|parole|commitment|notice|slip|juror|permits?|permitt|hold|arrest"
)
_THING = (
    r"tags?|tagged|property|prop|evidence|ev|items?|exhibits?|voucher|receipt|sheet|seizure|barcode|"
    r"tow|wo|sr|claims?|"
    r"insurance|tracking|loan|inv|form|class|sticker|registration|paper|carcass|card"
)
_PERSON = (
    r"inmates?|inm|i/m|book(?:ing|ed)|bkg|bk|bn|sid|oid|doc|din|ais|sbi|pfn|tdcj|tomis|scdc|nmcd|register|census|"
    r"registry|offender|client|informant|ci|member|student|account|acct|le|wristband|oca|nic|ncic|"
    r"control|admin|op|ap|dc|id"
)
_KEY = rf"(?:{_EVENT}|{_COURT}|{_THING}|{_PERSON})"
_LINK = (
    r"(?:[ ]?[#№:=,/(]|[ ](?:is|was|are|were|of|as|for|under|on|it|out|no|nums?|numbers?|nbr|came|the|with)\b|"
    r"[ ]?\b(?:nos?|num|nbr|numbers?|id|nr)\b\.?|\.(?=[ ]?#)|[ \t]+|\n[ ]?)*"
)
_LEAD = rf"\b{_KEY}\b{_LINK}(?:{_KEY}\b{_LINK}){{0,2}}"
_NOT_WORD = (
    r"(?!(?i:is|was|at|on|of|the|and|for|in|to|up|a|an|or|it|were|said|read|ssn|vin|dob|dl|oln|adv|"
    r"from|with|off|our|his|"
    rf"by|as|if|no|not|me|my|we|he|she|they|had|has|are|than|over|about|after|unit|apt|rm|room|{_KEY})\b)"
)
_PREFIX = rf"(?:{_NOT_WORD}(?-i:[A-Z]{{2,6}})[ -]\n?|[a-z]{{2,3}}[ ](?=\d{{2}}-\d|\d{{5}}))?"
_NUMBER = r"(?=[\w/-]{0,14}\d)[a-z0-9]+(?:-\s?[a-z0-9]+|/[a-z0-9]+){0,6}"
_QUANTITY = (
    r"%|mph|feet|ft|yards?|yds?|miles?|mi|min(?:ute)?s?|hours?|hrs?|sec(?:ond)?s?|years?|yrs?|days?|"
    r"weeks?|months?|of|"
    r"times|cars?|units?|people|guys|men|officers?|deputies|a\.?m|p\.?m|pounds|lbs|rounds|degrees|dollars|calls|VC|PC"
)
_TAIL = rf"(?![\w]|[.,@]\d|[.@]\w|\s?(?:{_QUANTITY})\b)"
_CODE = rf"{_PREFIX}{_NUMBER}(?:[ ][a-z]{{1,3}}[ ]\d{{3,}})?"
_MORE = rf"(?:(?:,|[ ](?:and|or|through|thru|to|&))+[ ]?(?P<id>(?=[\w-]*\d[\w-]*\d[\w-]*\d){_NUMBER}){_TAIL}){{0,6}}"

_CITED = (
    r"r\.?c\.?w\.?", r"o\.?r\.?s\.?", r"o\.?c\.?g\.?a\.?", r"u\.?s\.?c\.?", r"c\.?r\.?s\.?", r"i\.?c\.?", r"§",
    r"sections?", r"title", r"statutes?", r"code", r"policy", r"policies", r"general order", r"chapter", r"charge[ds]?",
    r"mhz", r"population", r"\$", r"odometer", r"miles", r"winchester", r"marlin", r"frequency",
)  # fmt: skip
_SIZES = (r"agency size", r"sworn", r"students?", r"ages?", r"season", r"model years?")


class CaseNumberRecognizer(RuleRecognizer):
    """Administrative numbers of an event, a file, a thing in custody or a person."""

    ENTITY = "CASE_NUMBER"
    RULES = (
        Rule("keyword", rf"{_LEAD}(?<![\w-])(?P<id>{_CODE}){_TAIL}{_MORE}", 0.7),
        Rule("keyword_spoken", rf"{_LEAD}(?:were|one was|reads)?[ ]?(?P<id>{said_code(4, 24)})", 0.6),
        Rule("grouped", rf"{_LEAD}(?P<id>[a-z]?\d{{1,3}}[ ,]\d{{3}}(?:[ ,]?\d{{3}})?){_TAIL}", 0.5),
        Rule(
            "numbered",
            r"(?<![\w&])(?:#|no\.)[ ]?\(?(?P<id>(?=[\w-]{0,12}\d{2})[a-z0-9]+(?:-[a-z0-9]+){0,4})(?![\w-])",
            0.5,
        ),
        Rule(
            "year_dash",
            r"(?<![\w./$-])(?:\d\d|(?:19|20)\d\d)-\s?\d{3,9}(?:-\s?[a-z0-9]{1,6}){0,2}(?![\w-]|\.\d)",
            0.5,
            unless=_CITED + _SIZES,
        ),
        Rule("year_letters", r"(?<![\w./-])\d\d-?[a-z]{1,5}-?\d{3,9}(?:-[a-z0-9]{1,6})?(?![\w-])", 0.6),
        Rule(
            "letters_year",
            r"(?<![\w./-])[a-z]{1,6}-?(?:19|20)?\d\d-\d{2,8}(?:-[a-z0-9]{1,8}){0,4}(?![\w-]|\.\d)",
            0.5,
            unless=_CITED,
        ),
        Rule(
            "letters_dash", r"(?<![\w./-])[A-Z]{2,5}-(?:[A-Z]{2,4}-)?\d{4,8}(?![\w-]|\.\d)", 0.45, case_sensitive=True
        ),
        Rule(
            "letters_blank",
            rf"(?<![\w./-]){_NOT_WORD}[A-Z]{{2,5}} \d{{6,9}}(?![\w-]|[.,]\d)",
            0.45,
            case_sensitive=True,
        ),
        Rule("ncic", r"(?<!\w)nic/[a-z]\d{6,10}(?!\w)", 0.9),
        Rule(
            "long_code",
            r"(?<![\w./$-])(?=(?:[a-z-]*\d){5})(?=[\d-]*[a-z-])[a-z0-9]+(?:-[a-z0-9]+){0,6}(?![\w-]|[.,]\d)",
            0.45,
            unless=_CITED + _SIZES,
        ),
        Rule("long_number", r"(?<![\w./$,-]|[$£€] )\d{6,15}(?![\w-]|[.,]\d)", 0.45, unless=_CITED),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Three digits at least, so that "report 2" and "case of 12" stay; 911 is everybody's number."""
        digits = [c for c in text[start:end] if c.isdigit()]
        return rule.name in ("keyword_spoken", "numbered") or (len(digits) >= 3 and text[start:end] != "911")


RECOGNIZER = CaseNumberRecognizer
