"""Invented stories with proposals, written as `{{LABEL=placeholder|text|rule}}`; `{{!LABEL=…}}` is kept."""

import re

from redactor.story import Action, Finding, Flag, MentionGroup, Proposal, Redaction

SOFT_BREAK = re.compile(r"(?<=\S)\n(?=[^\n-])")
"""The stories are wrapped here at 112 columns; a line break before a blank line or a dash is real."""

MARK = re.compile(r"\{\{(!?)([A-Z_]+)=([^|]+)\|([^|]+?)(?:\|([^|}]+))?\}\}")

CROSSFIRE = """
I was working a two-man car as {{CALL_SIGN=[UNIT 1]|4-Charles-22|phonetic_unit}} with {{PERSON=[OFFICER
1]|Marisol Quade|rank_before}} for the {{AGENCY=[AGENCY A]|Tarrow Bend Police Department|agency_suffix}}. It was
{{DATE=[DATE 1, winter]|January 17|month_day}}, about {{TIME=[night]|0210 hours|military_time}}, and the wind
chill was well below zero. Dispatch put out an alarm at {{ORGANIZATION=[BUSINESS 1]|Hollis Feed & Seed|model}},
{{STREET_ADDRESS=[STREET A]|2240 Old Quarry Rd|house_number_street}}, in the south end of {{LOCATION=[TOWN
A]|Tarrow Bend|gazetteer}}.

{{PERSON=[OFFICER 1]|Quade|surname_of_group}} took the front and I went around back with my light off. A silver
Tahoe was parked against the dock, plate {{LICENSE_PLATE=[PLATE 1]|7KR-4409|plate_word}}, engine warm. I heard
glass, then a man came through the side door {{AGE=30s|34-year-old|age_hyphen}}, later identified as
{{PERSON=[SUBJECT 1]|Denny Oswalt|model}}, with something long in his right hand. I had my Glock out before I
knew it. So did my partner, and she was standing directly behind him.

I want to say that again. We were thirty feet apart with {{PERSON=[SUBJECT 1]|Oswalt|surname_of_group}} between
us, and for about two seconds each of us was the other one's backstop. The long thing was a pry bar. He dropped
it when {{PERSON=[OFFICER 1]|Marisol|first_name_of_group}} yelled. {{CALL_SIGN=[UNIT 2]|Sam-9|phonetic_unit}}
with {{PERSON=[SUPERVISOR 1]|Sgt. B. Achterberg|rank_before}} and {{PERSON=[K-9 1]|Rook|dog}} cleared the
building off {{STREET_ADDRESS=[STREET B]|County Road 18|route}}. The case is {{CASE_NUMBER=[CASE
1]|24-0031877|case_word}}; my badge is {{BADGE_NUMBER=[BADGE 1]|5518|badge_word}} if you need to reach me, or
call {{PHONE_NUMBER=[PHONE 1]|(555) 014-2277|north_american}} and ask for {{PERSON=[OFFICER
1]|Quade|surname_of_group}} or me.

Lessons learned:
- Say out loud which corner you are taking. We both assumed.
- A building needs two corners, {{!AGENCY=[AGENCY B]|FBI|national_agency}} agents teach it the same way: never
one on each side of the suspect.
- {{PERSON=[SUPERVISOR 1]|Achterberg|surname_of_group}} now makes every {{PATROL_AREA=[AREA 1]|Sector
3|sector_word}} car brief it before the approach, including \u202eour reserves\u202c.
"""


def build(marked: str, *flags: tuple[str, str, str]) -> tuple[str, Proposal]:
    """Text and proposal of a marked story. Each flag is a kind, the text it points at, and a reason."""
    text, at, redactions = "", 0, []
    groups: dict[str, int] = {}
    for mark in MARK.finditer(marked):
        keep, label, replacement, surface, rule = mark.groups()
        text += marked[at : mark.start()]
        recognizer = "".join(part.title() for part in label.split("_")) + "Recognizer"
        score = 0.55 + (len(surface) * 7 % 40) / 100
        finding = Finding(len(text), len(text) + len(surface), label, score, recognizer, f"rule {rule}" if rule else "")
        group = groups.setdefault(replacement, len(groups))
        action = Action.KEEP if keep else Action.GENERALIZE if label in {"DATE", "TIME", "AGE"} else Action.PLACEHOLDER
        redactions.append(Redaction(finding, group, action, replacement))
        text, at = text + surface, mark.end()
    text += marked[at:]
    found = [Flag(kind, text.index(quoted), text.index(quoted) + len(quoted), why) for kind, quoted, why in flags]
    return text, Proposal(tuple(redactions), _groups(groups, redactions), tuple(found), "9f3c5a7712d04be1")


def _groups(numbers: dict[str, int], redactions: list[Redaction]) -> tuple[MentionGroup, ...]:
    made = []
    for replacement, number in numbers.items():
        mine = [r for r in redactions if r.group == number]
        role = replacement.strip("[]").rsplit(" ", 1)[0].lower()
        made.append(MentionGroup(number, mine[0].finding.entity_type, role, replacement, len(mine)))
    return tuple(made)


def crossfire() -> tuple[str, Proposal]:
    """A story of 22 redactions of many labels, one kept span, two flags."""
    return build(
        SOFT_BREAK.sub(" ", CROSSFIRE.lstrip()),
        ("rare_event", "each of us was the other one's backstop", "few agencies have had one like it"),
        ("hidden_chars", "\u202eour reserves\u202c", "characters that reorder text"),
    )
