"""E-mail addresses, written, broken over a line, disguised ("(at)") and spoken ("dot", "at")."""

from recognizers.rules import Rule, RuleRecognizer

_TOP = (
    r"(?:com|org|net|edu|gov|mil|us|info|biz|io|me|co|ca|uk|mx|example|test|invalid|mail|"
    r"[a-z]{2}\.us|k12\.[a-z]{2}\.us)"
)
_LOCAL = r"[\w.+%&'-]{1,64}"
_SPOKEN_WORD = r"[a-z0-9][\w-]{0,30}"
_SPOKEN_LOCAL = (
    rf"(?:(?:[a-z][ ]){{1,3}})?{_SPOKEN_WORD}(?:[ ](?:dot|underscore|dash|period|"
    rf"point)[ ]{_SPOKEN_WORD}){{0,4}}"
)


class EmailAddressRecognizer(RuleRecognizer):
    """E-mail addresses."""

    ENTITY = "EMAIL_ADDRESS"
    RULES = (
        Rule(
            "written",
            rf"(?<![\w.+%-])(?P<id>{_LOCAL}\n?@\n?(?:[\w-]{{1,63}}\n?\.)+(?:xn--[\w-]+|[a-z]{{2,24}}))(?![\w@-])",
            0.95,
            guarded=False,
        ),
        Rule(
            "disguised",
            rf"(?<![\w.+%-]){_LOCAL}[ ]?[(\[{{<][ ]?at[ ]?[)\]}}>][ ]?[\w-]+(?:[ ]?(?:[(\[{{<][ ]?dot[ ]?[)"
            r"\]}>]|\.|dot)[ ]?[\w-]+){1,4}",
            0.95,
        ),
        Rule(
            "spoken",
            rf"\b(?P<id>{_SPOKEN_LOCAL}[ ]at[ ](?:{_SPOKEN_WORD}[ ]){{1,5}}?(?:dot[ ]{_SPOKEN_WORD}"
            rf"[ ]){{0,3}}dot[ ]{_TOP})\b",
            0.85,
        ),
    )


RECOGNIZER = EmailAddressRecognizer
