"""Finds named organizations: hospitals, schools, churches, jails, courts, shops, news outlets, gangs."""

from typing import ClassVar

from recognizers.census import is_ordinary
from recognizers.lexicon import alternation
from recognizers.rules import Rule, RuleRecognizer, cased

_CAP = r"(?:(?:St|Mt|Ft|\p{Lu})\.[^\S\n]?)?\p{Lu}[\p{L}\p{M}'’ʻ\-]*+"
_NAME = rf"(?:{_CAP}(?:[^\S\n](?:(?:of|the|de|del|la|for|and|&|n)[^\S\n]){{0,2}}{_CAP}){{0,3}}?)"
_TYPE = rf"(?=[\p{{Lu}}&])(?i:{alternation('organization_types')})(?![\p{{L}}'’])"
_WORDS = rf"(?:{_CAP}(?:[^\S\n](?:(?:of|&|n)[^\S\n])?{_CAP}){{0,2}})"
_NOT = rf"(?!(?i:{alternation('not_names')})(?!\p{{L}}))"
_LOWER_TYPE = (
    r"(?:high school|middle school|elementary|elementary school|hospital|church|school|motel|inn|casino|bar"
    r"|mall|market|store|jail|prison|truck stop|towing|pharmacy|diner|bank|campus|dealership|warehouse|news"
    r"|clinic)"
)


class OrganizationRecognizer(RuleRecognizer):
    """Organizations by name. The unnamed hospital and the unnamed county jail stay."""

    ENTITY = "ORGANIZATION"
    RULES: ClassVar[tuple[Rule, ...]] = (
        cased("named_type", rf"(?<![\p{{L}}\d]){_NAME}[^\S\n]{_TYPE}(?:[^\S\n](?:of[^\S\n]{_CAP}|{_TYPE}))?", 0.6),
        cased("lower_type", rf"(?<![\p{{L}}\d])(?P<id>{_NAME}[^\S\n]{_LOWER_TYPE})\b", 0.5),
        cased(
            "saint",
            r"(?<![\p{L}\d])(?:St\.?|Saint|ST\.?|SAINT)[^\S\n]\p{Lu}[\p{L}]+(?:['’][sS])(?:[^\S\n]\p{Lu}[\p{L}]+)?",
            0.8,
        ),
        Rule("lower_saint", r"\bst\.?\s[a-z]{3,}['’]?s(?:\s(?:hospital|church|school|medical center))\b", 0.7),
        cased(
            "of_name",
            (
                rf"(?<!\p{{L}})(?:University|College|Bank|Church|School|Knights|Sons|Daughters"
                rf"|Hospital)[^\S\n](?:of|at)[^\S\n](?:the[^\S\n])?{_NAME}(?:[^\S\n]{_TYPE})?"
            ),
            0.75,
        ),
        Rule("chain", rf"(?<![\w-])(?:{alternation('chains')})(?![\w-])", 0.7),
        cased(
            "target",
            (
                r"(?i:\b(?:at|from|in|the)[^\S\n])(?P<id>Target|Shell|Subway|Speedway|Marathon|Sonic|Pilot"
                r"|Kohls|Ross|Mobil|BP|Arco|Sprouts|Chase)(?=[^\S\n](?:on|at|in|lot|parking|store|station|gas"
                r"|off)\b|[.,])"
            ),
            0.6,
        ),
        cased(
            "school_short",
            (
                r"(?<!\p{L})\p{Lu}[\p{L}.'’-]+(?:[^\S\n]\p{Lu}[\p{L}.'’-]+)?[^\S\n](?:High|Middle|Elementary"
                r"|Elem|Intermediate)\b(?![^\S\n](?:Risk|Street|St|Speed|Ground|Desert|School))"
            ),
            0.65,
        ),
        Rule(
            "channel",
            (
                r"\bchannel\s(?:\d{1,2}|two|four|five|six|seven|eight|nine|ten|eleven|twelve)\s?(?:news"
                r"|action news|eyewitness news)\b"
            ),
            0.8,
        ),
        Rule(
            "station",
            (
                r"(?<![\w-])(?!WITH|WENT|WHAT|WHEN|WERE|WILL|WING|WIND|WALL|KNEE|KNEW|KEPT|WORK|KEEP|KICK"
                r"|WANT)[KW][A-Z]{3}(?:-(?:TV|FM|AM))?(?![\w-])"
            ),
            0.0,
            context=(
                "news",
                "tv",
                "reporters?",
                "channel",
                "crew",
                "cameras?",
                "radio",
                "helicopter",
                "truck",
                "footage",
                "by",
            ),
            context_score=0.6,
            case_sensitive=True,
            window=25,
        ),
        cased(
            "at_the",
            (
                rf"(?i:\b(?:at|by|behind|from|outside|inside|near|beside|across[^\S\n]from"
                rf"|in[^\S\n]front[^\S\n]of|lot[^\S\n]of)[^\S\n](?:the|a))[^\S\n](?P<id>{_NOT}{_WORDS})(?!['’]s)"
            ),
            0.45,
        ),
        cased(
            "cared_for",
            (
                rf"(?i:\b(?:treated|stitche[sd](?:[^\S\n]up)?|seen|surgery|discharged|admitted|flown|transported"
                rf"|taken|driven|rushed|carried|took[^\S\n](?:him|her|me|them|both)|nights?|booked|housed|intake"
                rf"|inmates?|released|worked?|hired|enrolled|student|officer|CO|C/O|nurse|surgeon|ER|ED"
                rf"|days?)[^\S\n](?:at|to|into|from|by))[^\S\n](?P<id>{_NOT}{_WORDS})"
            ),
            0.5,
        ),
        Rule(
            "lower_name",
            (
                r"(?<![\w'’-])(?:[a-z]+[^\S\n])?(?P<id>[a-z]{4,}[^\S\n](?:inn|motel|hospital|high school"
                r"|middle school|elementary|elem|laundromat|towing|wrecker|casino|church|grain|brothers))\b"
            ),
            0.45,
        ),
        cased(
            "gang",
            (
                r"(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+|\d{1,3}(?:st|nd|rd|th))(?:[^\S\n](?:Street|St|Side|Block"
                r"|Avenue))?[^\S\n](?:Crips?|Bloods?|Boys|Kings|Disciples|Locos|Mafia|Posse|Norteños|Nortenos"
                r"|Sureños|Surenos|Gangsters|MC|Outlaws)\b"
            ),
            0.6,
        ),
        Rule(
            "gang_name",
            (
                r"\b(?:MS-?13|hells angels|hell's angels|latin kings|gangster disciples|vice lords|bandidos"
                r"|mongols mc|18th street gang|aryan brotherhood)\b"
            ),
            0.75,
        ),
        cased(
            "and_name",
            (
                r"(?<![\p{L}\d])\p{Lu}[\p{L}'’]+[^\S\n](?:&|&amp;)[^\S\n](?!Wesson"
                r"|Co\b)\p{Lu}[\p{L}'’]+(?:[^\S\n]\p{Lu}[\p{L}'’]+)?"
            ),
            0.45,
        ),
        cased(
            "possessive",
            (
                r"(?:(?i:\b(?:at|behind|outside|near|from|called|by|in front of|across from"
                r"|lot of)[^\S\n](?:the[^\S\n])?))(?P<id>\p{Lu}[\p{L}]+['’]s(?:[^\S\n]\p{Lu}[\p{L}]+){0,2})"
                r"(?=[.,;:)\n]|[^\S\n](?:on|in|at|lot|parking)\b)"
            ),
            0.5,
        ),
        cased(
            "the_name_lot",
            (
                r"(?i:\b(?:the|a|at))"
                r"[^\S\n](?P<id>\p{Lu}[\p{L}'’&.-]+(?:[^\S\n](?:&[^\S\n])?\p{Lu}[\p{L}'’.-]+){0,2})"
                r"(?=[^\S\n](?:lot|parking lot|store|station|gas station|drive-thru|pumps?|bathroom|clerk"
                r"|manager|campus|ER|driver|truck stop|casino|booth)\b)"
            ),
            0.5,
        ),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether what stands before the type word is a name, not "THE COUNTY JAIL" or "Our Hospital"."""
        if rule.name not in _CHECKED:
            return True
        words = text[start:end].split()
        if rule.name in ("at_the", "cared_for"):
            return not text[start:end].isupper() and not all(map(is_ordinary, words)) and words[0] not in _STARTERS
        before = words[:-1] if rule.name != "the_name_lot" else words
        if text[start:end].isupper():
            return not any(map(is_ordinary, before))
        return not all(map(is_ordinary, before)) or (
            words[0] not in _STARTERS
            and len(words) > 1
            and rule.name == "named_type"
            and text[max(0, start - 2) : start].isspace()
            and text[max(0, start - 2)] not in ".!?\n"
        )


_STARTERS = frozenset(
    [
        "The",
        "This",
        "That",
        "A",
        "An",
        "My",
        "Our",
        "In",
        "At",
        "On",
        "The",
        "Near",
        "County",
        "City",
        "State",
        "Your",
        "His",
        "Her",
        "One",
        "No",
        "Central",
        "Local",
    ]
)

_CHECKED = frozenset(("named_type", "lower_type", "the_name_lot", "school_short", "at_the", "cared_for", "lower_name"))

RECOGNIZER = OrganizationRecognizer
