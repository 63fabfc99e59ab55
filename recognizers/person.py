"""Finds people and police dogs by name: after a rank or role, in form fields and signatures, by census names, again."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from presidio_analyzer import RecognizerResult

from recognizers.census import first_names, given_names, is_ordinary, surnames, top_surnames
from recognizers.echoes import echoes, name_words
from recognizers.lexicon import alternation, entries
from recognizers.name_shape import RUN, WORD, name_end
from recognizers.rules import Rule, RuleRecognizer, cased

_ABBREVIATION = rf"(?:(?i:(?<![\p{{L}}\d/.-])(?:{alternation('person_titles')})(?:\.|(?!\p{{L}})))|\bMiss(?!\p{{L}}))"
_RANK_WORD = rf"(?i:(?<![\p{{L}}\d/.-])(?:{alternation('person_title_words')})(?!\p{{L}}))"
_TITLE = rf"(?:{_ABBREVIATION}|{_RANK_WORD})"
_PLURAL = (
    r"(?i:\b(?:officers|ofcs|deputies|deps|dets|detectives|sgts|sergeants|troopers|tprs|agents|cpls|rangers"
    r"|recruits|investigators|p\.?o\.?s|c/?os))"
)
_ROLE = rf"(?i:(?<![\p{{L}}\d-])(?:{alternation('person_roles')})(?![\p{{L}}-]))"
_GAP = r"(?:[^\S\n]{1,3}|[^\S\n]?\n[^\S\n]?)"
_FIELD = (
    r"(?im:^[^\S\n>*•-]{0,3}(?:[*•>-][^\S\n]*)?(?:full[^\S\n]+)?(?:name|reporting[^\S\n]+(?:officer|party"
    r"|deputy|ofc|person|co)"
    r"|r/?o|rp|r/?p|officers?|ofc|deputy|suspects?|subject|susp|victims?|vic|witness(?:es)?|arrestee"
    r"|defendant|inmates?|driver"
    r"|passenger|complainant|caller|submitted[^\S\n]by|prepared[^\S\n]by|written[^\S\n]by|from|to|cc|by"
    r"|supervisor|sgt|fto"
    r"|trainee|partner|handler|k-?9|author|signed|personnel|people|ranger|sro|dispatcher|call[^\S\n]?taker"
    r"|operator|patient"
    r"|s/o|contact|attn|approved[^\S\n]by|reviewed[^\S\n]by|present|reply[^\S\n]from)[^\S\n]*[:\t—-][^\S\n]*)"
)
_CLOSE = (
    r"(?i:(?:thanks?|thank[^\S\n]you|regards|respectfully|sincerely|yours[\w ]{0,12}|v/?r|(?:stay"
    r"|be)[^\S\n]safe|best|cheers|signed|/s/)[^\S\n]*[,.!:-]{0,2}\s{1,3})"
)
_SPOKE = (
    r"(?i:said|says|yelled|yells|told|asked|asks|answered|grabbed|pulled|called|went|took|came|ran|got|had|has"
    r"|was|is|saw|put|looked|stepped|shouted|hollered|drove|stood|stopped|fired|shot|and|moved|kept|gave|held"
    r"|turned|caught|reached|heard|opened|walked|started|wanted|thought|knew|did|didn['’]t|hit|let|made)"
)
_CAP = r"\p{Lu}[\p{L}\p{M}'’ʻ\-]*+"
_NO_ARTICLE = r"(?<!\b(?i:a|an|the|his|her|my|our|their|your|v\.|vs\.?)[^\S\n])"
_FIRST_SURE = 0.85


class PersonRecognizer(RuleRecognizer):
    """Names of people, police dogs and horses. Ranks and titles stay outside the span."""

    ENTITY = "PERSON"
    RULES: ClassVar[tuple[Rule, ...]] = (
        cased(
            "abbreviation", rf"{_ABBREVIATION}{_GAP}(?:\#?\d+[^\S\n])?(?:{_TITLE}{_GAP})?(?=(?P<id>{RUN}))", _FIRST_SURE
        ),
        cased("rank", rf"{_RANK_WORD}{_GAP}(?:\#?\d+[^\S\n])?(?:{_TITLE}{_GAP})?(?=(?P<id>{RUN}))", _FIRST_SURE),
        cased(
            "titles",
            rf"{_PLURAL}{_GAP}(?P<id>{RUN})(?:(?:,[^\S\n](?:and[^\S\n])?|[^\S\n](?:and|&"
            rf"|AND)[^\S\n])(?P<id>{RUN})){{0,5}}",
            0.8,
        ),
        cased("field", rf"{_FIELD}(?:{_TITLE}[^\S\n])?(?P<id>{RUN})", 0.8),
        cased("role", rf"{_ROLE}(?:,|:)?{_GAP}(?:(?i:a|an|the|officer|our|my|{_TITLE})[^\S\n])?(?P<id>{RUN})", 0.7),
        cased(
            "pair",
            rf"(?<![\p{{L}}\d'’.-])(?=(?P<id>{WORD}{_GAP}(?:\p{{Lu}}\.?[^\S\n]|[\"“(]{WORD}[\"”)][^\S\n])?{RUN}))",
            0.7,
        ),
        cased(
            "last_first",
            rf"(?<![\p{{L}}\d'’-])(?P<id>{_CAP},[^\S\n]?\p{{Lu}}[\p{{L}}'’\-]*\.?(?:[^\S\n]\p{{Lu}}\b\.?)?)"
            rf"(?![/\p{{L}}])",
            0.7,
        ),
        cased(
            "initial",
            rf"(?<![\p{{L}}\d.&/])(?!(?m:^)[QA]\.)(?!U\.\s?S|P\.\s?[OS]"
            rf"|C\.\s?O)(?P<id>\p{{Lu}}\.(?:[^\S\n]?\p{{Lu}}\.)?[^\S\n]?{RUN})",
            0.65,
        ),
        cased(
            "initials",
            r"(?<![\p{L}\d.])(?P<id>(?!U\.S|A\.M|P\.M|D\.A|N\.[YJMHC]|D\.C|U\.P|L\.A|C\.O|P\.O|R\.N|M\.E"
            r"|[NSEW]\.[EW])\p{Lu}\.\p{Lu}\.)(?=[^\S\n]\p{Ll}|,|['’]s)",
            0.5,
        ),
        Rule(
            "login",
            r"\b(?:log-?in|logon|user[ ]?(?:name|id)|(?:saved|entered|edited|typed|locked)[ ]by)[ ]?[:=]?[ ]"
            r"(?P<id>[a-z]{4,}(?:[._][a-z]+)?)(?![\w@.])",
            0.6,
        ),
        cased(
            "signed_initials",
            r"(?m:(?<=^|[^\S\n][/—–-][^\S\n]|\bby[^\S\n])(?P<id>(?!P\.S)(?:\p{Lu}\.){2,4})(?=[^\S\n]*(?:$|\#|and\b)))",
            0.6,
        ),
        cased("signature", rf"{_CLOSE}(?:{_TITLE}[^\S\n])?(?P<id>{RUN})[^\S\n]*(?=\n|$|,|[^\S\n]\#)", 0.75),
        cased(
            "dashed_signature", rf"(?m:^[^\S\n]*(?:--|—|–|~|-)[^\S\n]?(?:{_TITLE}[^\S\n])?(?P<id>{RUN})[^\S\n]*$)", 0.7
        ),
        cased("last_line", rf"\n[^\S\n]*(?:{_TITLE}[^\S\n])?(?P<id>{RUN})[^\S\n]*(?:,[^\n]{{0,40}})?\s*\Z", 0.6),
        cased("speaker", rf"(?m:^[^\S\n]*(?:{_TITLE}[^\S\n])?(?P<id>{WORD}(?:[^\S\n]{WORD})?)[^\S\n]*:)", 0.6),
        cased(
            "beside_me", rf"(?i:\b(?:me|myself|him|her|us|with)(?:[^\S\n]and|,|[^\S\n]&)?)[^\S\n](?P<id>{_CAP})", 0.55
        ),
        cased("and_i", rf"(?<![\p{{L}}\d'’.-])(?P<id>{WORD})[^\S\n](?i:and|&)[^\S\n](?:I|i|me|ME|myself)\b", 0.6),
        cased("acts", rf"(?<![\p{{L}}\d'’.&-]){_NO_ARTICLE}(?P<id>{_CAP})[^\S\n]{_SPOKE}\b", 0.55),
        cased("known", rf"(?<![\p{{L}}\d'’.&-]){_NO_ARTICLE}(?P<id>{_CAP})", 0.45),
    )

    def shorten(self, rule: Rule, text: str, start: int, end: int) -> int:
        """Cut the run of words that a rule found to the name at its beginning."""
        return _CHECKS[rule.name](text, start, end)

    def again(self, text: str, found: Sequence[RecognizerResult]) -> Iterator[tuple[Rule, int, int]]:
        """Every later mention of a name's words."""
        words = name_words(text[r.start : r.end] for r in found if r.score >= _ECHOED)
        return ((_ECHO, start, end) for start, end in echoes(text, words))


_LANGUAGES = frozenset(entries("languages"))
_ECHOED = 0.55
_ECHO = Rule("later_mention", r"(?!)", 0.6)


def _after_abbreviation(text: str, start: int, end: int) -> int:
    if text[start - 1] == "\n" and is_ordinary(text[start:end].split(maxsplit=1)[0]):
        return start
    return name_end(text, start, end, trust=2)


def _after_rank(text: str, start: int, end: int) -> int:
    return name_end(text, start, end, trust=1)


def _unsure(text: str, start: int, end: int) -> int:
    reach = name_end(text, start, end, trust=0)
    if reach > start and text[start].islower() and not _has_census_name(text[start:reach]):
        return start
    return reach


def _pair(text: str, start: int, end: int) -> int:
    first = text[start:end].split(maxsplit=1)[0]
    if first.lower() not in first_names() and not (first.istitle() and _is_worded_pair(text[start:end])):
        return start
    reach = name_end(text, start, end, trust=0)
    words = text[start:reach].split()
    if len(words) < 2 or (words[1][0].islower() and words[1].lower() not in surnames()):
        return start
    return reach


def _login(text: str, start: int, end: int) -> int:
    return start if is_ordinary(text[start:end]) or text[start:end].lower() in _LANGUAGES else end


def _is_worded_pair(words: str) -> bool:
    """A first name that is also a word, before a surname that is none: "Grant Kowalczyk"."""
    first, second = words.split()[:2]
    return len(first) > 2 and first.lower() in given_names() and second.istitle() and second.lower() in surnames()


def _last_first(text: str, start: int, end: int) -> int:
    last, _, first = text[start:end].partition(",")
    given = first.split()[0].strip(".").lower() if first.split() else ""
    known = last.lower() in surnames()
    fits = given in first_names() or (len(given) == 1 and last.isupper())
    return end if known and fits and not is_ordinary(given) else start


def _single(text: str, start: int, end: int) -> int:
    word = text[start:end]
    if is_ordinary(word) or word in _LANGUAGES or (word.isupper() and not _has_census_name(word)):
        return start
    return name_end(text, start, end, trust=0)


def _initial(text: str, start: int, end: int) -> int:
    reach = _unsure(text, start, end)
    return (
        reach if text[start:reach].count(" ") and not is_ordinary(text[start:reach].rsplit(maxsplit=1)[-1]) else start
    )


def _initials(text: str, start: int, end: int) -> int:
    return end if "." in text[start:end] else start


def _field(text: str, start: int, end: int) -> int:
    reach = _unsure(text, start, end)
    return reach if " " in text[start:reach] or not is_ordinary(text[start:reach]) else start


def _speaker(text: str, start: int, end: int) -> int:
    label = text[start:end]
    if label.isupper() and label.lower() in top_surnames() and text.count(f"\n{label}:") > 1:
        return end if label.lower() not in _FORM_LABELS else start
    return (
        end if _has_census_name(text[start:end]) and not is_ordinary(text[start:end].rsplit(maxsplit=1)[-1]) else start
    )


def _known(text: str, start: int, end: int) -> int:
    reach = _single(text, start, end)
    word = text[start:reach].lower()
    return (
        reach if text[start:end] != text[start:end].upper() and (word in surnames() or word in first_names()) else start
    )


_FORM_LABELS = frozenset(("case", "page", "day", "post", "price", "street", "house", "way", "head", "field", "small"))


def _has_census_name(words: str) -> bool:
    return any(word in first_names() or word in surnames() for word in words.lower().split())


_CHECKS = {
    "abbreviation": _after_abbreviation,
    "rank": _after_rank,
    "titles": _after_rank,
    "field": _field,
    "role": _unsure,
    "pair": _pair,
    "login": _login,
    "last_first": _last_first,
    "initial": _initial,
    "initials": _initials,
    "signed_initials": _initials,
    "signature": _unsure,
    "dashed_signature": _unsure,
    "last_line": _unsure,
    "speaker": _speaker,
    "beside_me": _single,
    "and_i": _unsure,
    "acts": _single,
    "known": _known,
}

RECOGNIZER = PersonRecognizer
