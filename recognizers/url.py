"""Web addresses with and without scheme. No suffix list is fetched: a bare host needs a path or a common ending."""

from recognizers.rules import Rule, RuleRecognizer

_TOP = (
    r"(?:com|org|net|edu|gov|mil|us|info|biz|io|tv|co|ca|uk|app|gg|ly|shop|online|site|club|live|news|"
    r"social|xyz|pw|be|"
    r"example|local|support|dev|cloud|tech|page|blog|lol|onion|ru|mx)"
)
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+"
_PATH = r"(?::\d{2,5})?(?:[/?#][^\s<>\"'“”‘’`]*(?<![.,;:!?)\]}]))?"
_SAID = r"[a-z0-9][\w-]{0,30}"


class WebAddressRecognizer(RuleRecognizer):
    """Web addresses."""

    ENTITY = "URL"
    RULES = (
        Rule("scheme", r"\b(?:https?|hxxps?|ftp|rtsp)://[^\s<>\"“”]*(?<![.,;:!?)\]}'’])", 0.95, guarded=False),
        Rule("www", rf"(?<![\w@.-])www\.{_HOST}[a-z]{{2,24}}{_PATH}", 0.95, guarded=False),
        Rule(
            "path",
            rf"(?<![\w@.-]){_HOST}[a-z]{{2,24}}(?::\d{{2,5}})?/[^\s<>\"“”]*(?<![.,;:!?)\]}}'’])",
            0.9,
            guarded=False,
        ),
        Rule("host", rf"(?<![\w@.-])[a-z0-9][\w.-]*(?<![.-])\.{_TOP}(?![\w@-]|\.\w)", 0.8, guarded=False),
        Rule(
            "spoken",
            rf"\b(?P<id>{_SAID}(?:[ ](?:dash|dot)[ ]{_SAID}|[ ]{_SAID}){{0,5}}?[ ]dot[ ](?:com|org|net|gov|us|"
            rf"edu|example)(?:[ ]slash[ ]{_SAID})+)",
            0.8,
        ),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """A host is written in one case: "ran.Us two" is two sentences."""
        if rule.name != "host":
            return True
        top = text[start:end].rpartition(".")[2]
        return top.islower() or text[start:end].isupper()


RECOGNIZER = WebAddressRecognizer
