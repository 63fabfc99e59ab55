"""Names on social networks, games and payment services."""

from recognizers.rules import Rule, RuleRecognizer

_NETWORK = (
    r"(?:ig|insta(?:gram)?|snap(?:chat)?|tik\s?tok|twitter|facebook|fb|kik|telegram|discord|youtube|twitch|threads|"
    r"reddit|nextdoor|whatsapp|signal|x\.com|xbox|psn|steam|venmo|cash\s?app|zelle|paypal|onlyfans|grindr|myspace|"
    r"gamer\s?tag|screen\s?name|user\s?name|user|handle|acct|account|profile|socials?|forum)"
)
_LINK = (
    r"(?:'s|\s+(?:name|handle|tag|account|acct|page|was|is|as|of|under|at|on|there|his|her|"
    r"a)){0,5}\s*[:=]?\s*[\"“'(]?"
)
_NAME = r"(?=[\w.-]*[_.\d#])[a-z0-9_](?:[\w.-]{1,38})\w(?:#\d{3,5})?"


class SocialHandleRecognizer(RuleRecognizer):
    """Handles with their sign, and names after the name of a network."""

    ENTITY = "SOCIAL_HANDLE"
    RULES = (
        Rule("at", r"(?<![\w.@/])@[a-z0-9_](?:[\w.]{0,38}\w|_)?(?![\w@])", 0.85, guarded=False),
        Rule("payment", r"\b(?:venmo|cash\s?app|zelle|paypal)\b[^\n@$]{0,15}(?P<id>[@$][a-z][\w-]{1,38}\w)", 0.85),
        Rule("at_path", r"(?<=/)@[\w.]{2,40}", 0.6),
        Rule("cashtag", r"(?<![\w$])\$(?=[a-z])[a-z0-9_]{3,20}(?!\w)", 0.8),
        Rule("network", rf"\b{_NETWORK}\b{_LINK}(?P<id>{_NAME})(?![\w@])", 0.7),
        Rule(
            "posted_by",
            r"\b(?:post(?:ed|s|ing)?|known|goes|going|live|tagged|comment(?:ed)?)\s+(?:online\s+)?(?:by|as|"
            r"from)\s+[\"“'(]?"
            rf"(?P<id>{_NAME})(?![\w@])",
            0.6,
        ),
        Rule(
            "spoken",
            rf"\b{_NETWORK}\b[\w ]{{0,15}}?\s(?P<id>(?:at[ ])?[\w]+(?:[ ]\w+){{0,4}}?[ ]underscore[ ]\w+)",
            0.7,
        ),
        Rule(
            "spoken_at",
            r"\buser\s?name\s+is\s+(?P<id>at(?:[ ]\w+){1,5}?)(?=\s+(?:and|i|my|if|period|comma)\b|\s*$|[.,\n])",
            0.7,
        ),
        Rule("forum_user", r"(?<![\w/])u/[\w-]{3,24}(?!\w)", 0.85),
        Rule(
            "forum_post",
            r"\d\d:\d\d(?::\d\d)?\s+by\s+(?P<id>[\w.-]{3,30}\w)|^(?P<id>(?=\w*[_\d])[\w-]{4,24})\s+(?:replied|"
            r"wrote|posted|said):?$",
            0.6,
        ),
        Rule("numbered", r"(?<!\w)[a-z][\w]{2,20}#\d{4}(?!\w)", 0.6),
        Rule("underscored", r"(?<![\w@./#-])(?=\w*[a-z])[a-z0-9]+(?:_[a-z0-9]+){1,4}_*(?![\w@./])", 0.5),
    )


RECOGNIZER = SocialHandleRecognizer
