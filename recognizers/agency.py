"""Named law enforcement, fire, dispatch, corrections and prosecution agencies, spelled out or as an acronym."""

from typing import ClassVar

from recognizers.lexicon import alternation, entries
from recognizers.rules import Rule, RuleRecognizer

_CONTRACTION = r"(?:(?:it|who|that|what|there|here|he|she)['’]s|\w{1,8}['’](?:re|ve|ll|m|d))"
_STOP = rf"(?!(?i:{alternation('agency_stop_words')}|{_CONTRACTION})(?![\w'’]))(?!(?!MERCED)[A-Z]{{2,12}}ED\s)"
_ACRONYMS = alternation("agency_acronyms")
_LOWER_ACRONYMS = "|".join(
    name.lower()
    for name in entries("agency_acronyms")
    if name.endswith(("PD", "SO", "SP", "HP", "FD", "FRD", "PS", "WC", "WF"))
)
_LOWER_WORDS = frozenset({"spd", "epd", "tpd"})
_NOT_ACRONYMS = frozenset(word.casefold() for word in entries("agency_not_acronyms"))
_PROCEDURE = frozenset(word.casefold() for word in entries("acronyms"))
_NOT_PLACES = frozenset(entries("agency_not_places"))
_GENERIC = frozenset(word.casefold() for word in entries("agency_generic_words"))
_S = r"[ \t]{0,6}\n?[ \t]{0,6}"
_SP = r"[ \t]{1,6}"
_GAP = r"(?:[ \t]{1,6}|[ \t]{0,6}\n[ \t]{0,6})"
_APOS = r"['’`´]?"

_CAP_WORD = rf"{_STOP}(?:(?:St|Ste|Ft|Mt|Pt|N|S|E|W|Co|Cnty|Twp|Boro|Univ)\.|[A-Z][\w'’&/-]{{0,24}})"
_CAP_WORDS = rf"(?:{_CAP_WORD}(?:{_SP}(?=[A-Z]))?){{1,3}}(?<!\s)"
_ANY_WORD = rf"{_STOP}(?!(?!merced)\w+ed\s)(?:(?:st|ft|mt|co|cnty|twp)\.|[^\W\d_][\w'’&/-]{{0,24}})"
_OF = (
    rf"(?:(?:city|town|village|borough|township|county|port|university|state|college|commonwealth"
    rf"|parish){_GAP}of{_GAP}(?:the{_GAP})?)"
)

_DEPARTMENT = r"(?:department|dep['’]?t\.?|bureau|division|services?|service|authority|force|reserves?|auxiliary)"
_OFFICE = r"(?:office|department|dep['’]?t\.?|ofc\.?|posse|patrol|station)"
_POLICE = (
    rf"(?:p\.?\s?d\b\.?|(?:police|polcie|poilce){_GAP}{_DEPARTMENT}|(?:county|conty|co\.?|cnty"
    rf"|parish){_GAP}s\.?\s?o\b\.?|sherr?iff?{_APOS}s?(?:{_GAP}{_OFFICE})"
    rf"|(?:county|co\.?|cnty|parish){_GAP}sherr?iff?(?:{_APOS}s)?|(?:precinct"
    rf"|pct\.?){_GAP}\d+{_GAP}constable{_APOS}s?(?:{_GAP}office)?|constable{_APOS}s?{_GAP}(?:office"
    rf"|precinct{_GAP}\d+)"
    rf"|(?:city|town){_GAP}marshals?|marshal{_APOS}s?{_GAP}(?:office|service|department)"
    rf"|(?:dep(?:artmen)?t\.?{_GAP}of{_GAP})?public{_GAP}safety(?:{_GAP}{_DEPARTMENT})?|dps|d{_GAP}p{_GAP}s"
    rf"|state{_GAP}(?:patrol|patorl|police|polcie|troopers)|(?:highway|hwy){_GAP}(?:patrol|patorl)"
    rf"|capitol{_GAP}police)"
)
_FIRE = (
    rf"(?:v?fd|f\.d\.|fire{_GAP}(?:department|dept\.?|rescue|district(?:{_GAP}\d+)?|protection{_GAP}district"
    rf"|&{_GAP}rescue"
    rf"|and{_GAP}rescue|co\.?|company|authority)|e\.?m\.?s\b\.?|ambulance|(?:9-?1-?1|911)(?:{_GAP}(?:center"
    rf"|communications))?)"
)
_OTHER = (
    rf"(?:task{_GAP}force|strike{_GAP}force|(?:central{_GAP})?dispatch(?:{_GAP}center)?|communications"
    rf"(?:{_GAP}center)?"
    rf"|comm?s?{_GAP}(?:center|ctr)|ecc|swat(?:{_GAP}team)?|bomb{_GAP}squad|dive{_GAP}team|narcotics(?:{_GAP}"
    rf"(?:unit|team))?"
    rf"|(?:adult{_GAP}|juvenile{_GAP})?(?:probation|parole)(?:{_GAP}(?:department|office))?"
    rf"|district{_GAP}attorney(?:{_APOS}s{_GAP}office)?"
    rf"|d\.?a\.?{_APOS}s{_GAP}office|prosecut(?:or{_APOS}s|ing{_GAP}attorney{_APOS}s){_GAP}office"
    rf"|state{_APOS}s{_GAP}attorney"
    rf"|attorney{_GAP}general|game{_GAP}(?:and|&){_GAP}fish(?:{_GAP}department)?|game{_GAP}commission"
    rf"|crime{_GAP}lab|fusion{_GAP}center|water{_GAP}patrol|ema|communications{_GAP}district"
    rf"|emergency{_GAP}telephone{_GAP}authority|auto{_GAP}theft{_GAP}task{_GAP}force|fish{_GAP}(?:and|&){_GAP}"
    rf"(?:game|wildlife)|parks{_GAP}(?:and|&){_GAP}wildlife"
    rf"|fish,?{_GAP}wildlife{_GAP}(?:and|&){_GAP}parks|wildlife{_GAP}(?:resources|agency|commission)|dnr"
    rf"|d\.?o\.?c\b\.?|corrections"
    rf"|(?:marine|harbor|park){_GAP}(?:patrol|police)|park{_GAP}rangers|search{_GAP}(?:and|&){_GAP}rescue"
    rf"|animal{_GAP}control"
    rf"|coroner(?:{_APOS}s{_GAP}office)?|medical{_GAP}examiner(?:{_APOS}s{_GAP}office)?|natural{_GAP}resources?"
    rf"(?:{_APOS}s)?{_GAP}police)"
)
_CAP_ONLY = (
    r"(?:Police|Sheriff(?:['’]?s)?|Fire|Rescue|Marshals?|Constable|Troopers|Rangers|SAR|SRT|SERT|ICAC|Comm|Unit"
    r"|Team|Squad|DCI|FWP"
    rf"|Narcotics|Detectives|Wildlife|Bomb{_GAP}Squad|Harbormaster|Tribal|Co\.?{_GAP}S\.?O\.?"
    rf"|Law{_GAP}Enforcement(?:{_GAP}Services)?)"
)
_ANY_CASE_TAIL = (
    rf"(?:{_POLICE}|{_FIRE}|police|task{_GAP}force|bomb{_GAP}squad|central{_GAP}dispatch|(?:fish|parks){_GAP}"
    rf"(?:and|&){_GAP}wildlife|(?:adult|juvenile){_GAP}probation|fish{_GAP}(?:and|&){_GAP}game|game{_GAP}(?:and"
    rf"|&){_GAP}fish|d{_SP}o{_SP}c)"
)
_CAP_TAIL = rf"(?:(?i:{_POLICE})|(?=[A-Z0-9])(?i:{_FIRE}|{_OTHER})|(?<=[a-z][ \t])S\.?O\b\.?|{_CAP_ONLY})"
_EXTRA = rf"(?:{_SP}(?:SWAT|Bomb{_SP}Squad|Aviation|Marine{_SP}Patrol|Tactical{_SP}Team|Homicide)(?!\w))?"
_COUNTY = r"(?:County|Co\.?|Cnty|Parish|Township|Twp)"
_TEAM = (
    r"(?:officers?|deput(?:y|ies)|units|cops?|detectives?|troopers|dispatch|SWAT|swat|bomb\ssquad|barracks"
    r"|dive\steam|PD|city\sofficer)"
)
_PEOPLE = (
    r"(?:deput(?:y|ies)|deps?|officers?|ofcs?|units?|sheriff|detectives?|troopers?|cops?|sgt|sergeant|dispatch"
    r"(?:er|ers)?|k-?9|swat"
    r"|engine|medics?|ambulance|fire|rescue|dive\steam|bomb|cars?|helicopter|s\.?o)"
)


class AgencyRecognizer(RuleRecognizer):
    """Finds named agencies; "the sheriff's office" and "state police" alone name nobody and stay.

    The rules for names run from right to left (`(?r)`): they start at the rare keyword and take the words before it,
    so that "called" or "from" ends the name, and text without a keyword costs nothing.
    """

    ENTITY: ClassVar[str] = "AGENCY"
    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "capitalised_name",
            rf"(?r)(?<![\w&/'’-])(?:(?i:{_OF}))?(?:{_CAP_WORD}(?:{_SP}|{_GAP}(?="
            rf"(?i:{_POLICE})))){{1,5}}{_CAP_TAIL}(?![\w&]|['’]?-\w){_EXTRA}",
            0.85,
            case_sensitive=True,
        ),
        Rule(
            "name_in_any_case",
            rf"(?r)(?<![\w&/'’-]){_OF}?(?:{_ANY_WORD}(?:{_SP}|{_GAP}(?={_ANY_CASE_TAIL}))){{1,3}}"
            rf"{_ANY_CASE_TAIL}(?![\w&]|-\w)",
            0.6,
        ),
        Rule(
            "department_of",
            rf"(?r)(?<!\w)(?:(?:{_CAP_WORD}{_SP}){{0,3}})(?:Department|Dept\.?|Division|Bureau|Office|Board"
            rf"|Commission){_GAP}of{_GAP}(?:the{_GAP})?"
            rf"[A-Z][a-z]+(?:,?{_GAP}(?:(?:and|&){_GAP})?[A-Z][a-z]+){{0,4}}",
            0.6,
            case_sensitive=True,
        ),
        Rule("acronym_shape", r"(?<![\w-])[A-Z]{1,4}(?:PD|C?SO|DPS|FD)(?![\w-]\w)(?!\w)", 0.85, case_sensitive=True),
        Rule(
            "acronym_shape_lower",
            r"(?<![\w-])(?:[a-z]{1,2}pd|[b-df-hj-np-tv-z]{1,4}(?:pd|so)|[b-df-hj-np-tv-z]{2,4}fd)(?!\w)",
            0.7,
            case_sensitive=True,
        ),
        Rule("known_acronym", rf"(?<![\w-])(?:{_ACRONYMS}|{_LOWER_ACRONYMS})(?!\w)", 0.8, case_sensitive=True),
        Rule(
            "declared_acronym",
            rf"(?i:{_ANY_CASE_TAIL}|team|unit|squad|bureau|agency){_S}\([\"“]?(?P<id>[A-Z][A-Z&/-]{{1,8}})[\"”]?\)",
            0.85,
            case_sensitive=True,
        ),
        Rule("county_people", rf"(?r)(?<!\w)(?:{_ANY_WORD}{_SP}){{1,2}}{_COUNTY}(?={_APOS}s?{_GAP}{_PEOPLE}\b)", 0.6),
        Rule(
            "works_with_county",
            rf"\b(?:with|for|from|by|to|told|called|notified|asked|agency:?){_GAP}(?:the\s)?(?P<id>"
            rf"(?:{_ANY_WORD}{_SP}){{1,2}}{_COUNTY})(?!\w)",
            0.5,
        ),
        Rule("county", rf"(?r)(?<!\w)(?:{_ANY_WORD}{_SP}){{1,2}}(?:county|cnty|parish)(?!\w)", 0.4),
        Rule(
            "works_with_place",
            rf"(?i:\b(?:i['’]?m|i\s?am|i\swork|worked|officers?|deput(?:y|ies)|units?|cars?|loaned|supervisor"
            rf"|trooper|sergeant|corporal|cop))"
            rf"(?:{_SP}{_CAP_WORD}){{0,2}}{_GAP}(?i:with|for|from|at){_GAP}(?P<id>{_CAP_WORDS})",
            0.5,
            case_sensitive=True,
        ),
        Rule(
            "places_people",
            rf"(?r)(?<!\w)(?P<id>{_CAP_WORDS})(?=(?:['’]s)?{_SP}{_TEAM}\b)",
            0.45,
            case_sensitive=True,
        ),
        Rule(
            "department_of_transportation",
            r"(?<!\w)(?:[A-Z][A-Za-z]{0,2}DOT|Caltrans|caltrans)(?!\w)",
            0.7,
            case_sensitive=True,
        ),
        Rule("spelled_acronym", r"(?<!\w)(?:[a-z]\s){1,4}(?:p\sd|s\so)(?!\w)", 0.7),
        Rule(
            "form_field",
            r"(?m)^[ •*-]*(?i:agency|dept|department|employer|requesting agency)(?:\s?/\s?\w+)?[ .]*[:.\t][ \t]*"
            r"(?P<id>(?!(?i:n/?a|none|unknown|type|other|yes|no)\b)[A-Z][\w.'’&-]*(?:[ ][\w.'’&-]+){0,5})",
            0.6,
            case_sensitive=True,
        ),
        Rule(
            "police_in_spanish",
            r"(?<!\w)Polic[ií]a\s(?:Municipal\s|Estatal\s)?(?:de\s)?[A-Z]\w+(?:\s(?:de\s)?[A-Z]\w+){0,2}",
            0.85,
            case_sensitive=True,
        ),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Whether the span names somebody: no word that only looks like an acronym, no generic name."""
        found = text[start:end].casefold()
        if rule.name == "acronym_shape_lower" and found in _LOWER_WORDS:
            return False
        if rule.name.startswith("acronym_shape") and found in _PROCEDURE:
            return False
        if "acronym" in rule.name:
            return found not in _NOT_ACRONYMS
        if rule.name in {"capitalised_name", "name_in_any_case"}:
            words = found.replace(",", " ").split()
            return any(word.strip("'’.") not in _GENERIC for word in words[:-1])
        if rule.name in {"places_people", "works_with_place", "county_people"}:
            return found.split()[-1] not in _NOT_PLACES and found.split()[0] not in _NOT_PLACES
        return True


RECOGNIZER = AgencyRecognizer
