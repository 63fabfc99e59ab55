"""Serial numbers of weapons, cameras, radios, boats and other equipment."""

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import said_code

_KEY = (
    r"(?:s[ea]r[ei]?a?i?a?l(?:s|\s+(?:sticker|plate|number|no|num))?|ser|s/n|sn|imei|meid|esn|"
    r"asset(?:\s+tag)?|service\s+tag|hull(?:\s+id)?|hin|"
    r"container|airframe|unit\s+id|radio\s+id|device\s+id|lot|bumper\s+(?:no|number))\b"
)
_THING = (
    r"(?:glock|taser|sig|beretta|ruger|smith|colt|mossberg|remington|pistol|revolver|rifle|shotgun|"
    r"handgun|gun|weapon|"
    r"radio|portable|handheld|camera|cam|bwc|axon|body\s?cam|scooter|bike|laptop|drone|uas|robot|dvr|"
    r"scope|optic|light|"
    r"holster|helmet|vest|panel|battery|magazine|mag|boot|meter|engine|outboard|motor|generator|phone|sticker)"
)
_LINK = (
    r"(?:[ ]?(?:#|:|=|,|\.|\()|[ ](?:is|was|of|on|no|num|number|numbers|the|as|reads?|ending|ends|in|"
    r"uas|failed|unit|and|it|right|there|id)\b|"
    r"[ ]?\b(?:nos?|num|number|numbers)\b\.?|[ \t]+|\n)*"
)
_CODE = r"(?=[\w-]{0,12}\d)[a-z0-9]+(?:-[a-z0-9]+){0,4}"
_SPACED = rf"{_CODE}(?:[ ](?=[a-z0-9-]*\d)[a-z0-9-]+){{0,4}}"


class SerialNumberRecognizer(RuleRecognizer):
    """Serial numbers of things."""

    ENTITY = "SERIAL_NUMBER"
    RULES = (
        Rule(
            "keyword",
            rf"\b{_KEY}{_LINK}(?<![\w-])(?P<id>(?:[a-z]{{2,4}}[ ])?{_SPACED})(?![\w-])(?:(?:,|"
            rf"[ ]and)[ ](?P<id>(?=[a-z0-9-]*\d{{3}}){_CODE})(?![\w-])){{0,4}}",
            0.8,
        ),
        Rule("keyword_spoken", rf"\b{_KEY}{_LINK}(?P<id>{said_code(3, 18)})", 0.75),
        Rule(
            "thing",
            rf"\b{_THING}\b[ ]?(?:[,:(]|\bno\.?|\bnumber|#|[ ](?:is|"
            r"was))*[ ]?(?P<id>(?=[a-z-]*\d)(?=[\d-]*[a-z])(?=(?:[a-z-]*\d){3})[a-z0-9-]{6,16})(?![\w-])",
            0.55,
        ),
        Rule("axon", r"(?<![\w-])x\d[0-9a-z]{6,8}(?![\w-])", 0.7),
        Rule("container", r"(?<![\w-])[a-z]{3}[ujz][ ]?\d{6}[ -]?\d(?!\w)", 0.6),
        Rule("motorola", r"(?<![\w-])\d{3}[a-z]{3}\d{4}(?![\w-])", 0.7),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Two digits at least, spoken ones aside."""
        return rule.name == "keyword_spoken" or sum(c.isdigit() for c in text[start:end]) >= 2


RECOGNIZER = SerialNumberRecognizer
