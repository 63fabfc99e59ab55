"""Mention groups: which findings of one story name the same thing.

"Sgt. Ana Ruiz", "Ruiz's" and "A. Ruiz" are one person; two people with one surname stay two, and a bare surname that
fits both is a group of its own.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from redactor.detection.mentions import acronym, street_names
from redactor.detection.words import core, name_words, spoken_core
from redactor.story import Finding

Same = Callable[[str, str], bool]


def group(text: str, findings: Sequence[Finding]) -> tuple[int, ...]:
    """The number of the mention group of each finding, counted from 0 in order of first appearance.

    Args:
        text: The text that the offsets point into.
        findings: Disjoint findings in text order.
    """
    keys: list[tuple[str, str]] = [("", "")] * len(findings)
    for entity_type in sorted({f.entity_type for f in findings}):
        places = [i for i, f in enumerate(findings) if f.entity_type == entity_type]
        surfaces = [text[findings[i].start : findings[i].end] for i in places]
        for place, key in zip(places, _keys(entity_type, surfaces), strict=True):
            keys[place] = (entity_type, key)
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return tuple(numbers[key] for key in keys)


def _keys(entity_type: str, surfaces: Sequence[str]) -> list[str]:
    """One key for each surface; equal keys name the same thing."""
    if entity_type == "PERSON":
        people = _people(surfaces)
        return [_person_key(surface, people) for surface in surfaces]
    if same := _SHORT_FORMS.get(entity_type):
        different = tuple(dict.fromkeys(surfaces))
        keys = {surface: _longest_alias(surface, different, same) for surface in different}
        return [keys[surface] for surface in surfaces]
    return [spoken_core(surface) for surface in surfaces]


@dataclass(frozen=True, slots=True)
class _Person:
    first: str
    last: str


def _words(name: str) -> list[str]:
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first} {last}"
    return [word.casefold() for word in name_words(name)]


def _people(surfaces: Sequence[str]) -> list[_Person]:
    """Everybody who is named with a first name or initial and a surname; an initial joins the only name it fits."""
    pairs = [(words[0], words[-1]) for words in map(_words, surfaces) if len(words) > 1]
    full = dict.fromkeys(_Person(*pair) for pair in pairs if len(pair[0]) > 1)
    for first, last in pairs:
        if len(first) == 1 and not any(p.last == last and p.first.startswith(first) for p in full):
            full[_Person(first, last)] = None
    return list(full)


def _person_key(surface: str, people: Sequence[_Person]) -> str:
    words = _words(surface)
    if not words:
        return core(surface)
    if len(words) > 1:
        fits = [p for p in people if p.last == words[-1] and p.first.startswith(words[0])]
    else:
        fits = [p for p in people if p.last == words[0]] or [p for p in people if p.first == words[0]]
    return f"{fits[0].first} {fits[0].last}" if len(fits) == 1 else " ".join(words)


def _longest_alias(surface: str, surfaces: Sequence[str], same: Same) -> str:
    """Key of what this surface is in the end a short form of; of itself, if that is nothing or more than one thing."""
    longer = {
        other for other in surfaces if len(spoken_core(other)) > len(spoken_core(surface)) and same(surface, other)
    }
    roots = {_longest_alias(other, surfaces, same) for other in longer}
    return roots.pop() if len(roots) == 1 else spoken_core(surface)


_GENERIC = frozenset(
    {"and", "center", "city", "communications", "county", "department", "dept", "dispatch", "division", "drug", "fire"}
    | {"force", "highway", "of", "office", "patrol", "pd", "police", "public", "rescue", "safety", "sheriff"}
    | {"sheriffs", "so", "state", "task", "the", "unit"}
)
_DESIGNATOR_WORDS = frozenset(
    {"car", "engine", "k9", "ladder", "medic", "motor", "post", "squad", "truck", "unit"}  # before a call sign
)


def _place(agency: str) -> list[str]:
    return [word for word in agency.casefold().replace("'s", "").split() if word not in _GENERIC]


def _same_agency(short: str, long: str) -> bool:
    if core(short).upper() == acronym(long):
        return True
    place = _place(short)
    return bool(place) and place == _place(long) and _kind(short) in {"", _kind(long)}


def _kind(agency: str) -> str:
    """Police and sheriff of one county are two agencies."""
    words = set(agency.casefold().replace("'s", "").split())
    if words & {"pd", "police"}:
        return "police"
    if words & {"so", "sheriff", "sheriffs"}:
        return "sheriff"
    return "fire" if words & {"fire", "rescue"} else ""


def _same_street(short: str, long: str) -> bool:
    names = street_names(short) or ([short] if all(word.isalpha() for word in short.split()) else [])
    return bool(names) and [n.casefold() for n in names] == [n.casefold() for n in street_names(long)]


def _same_code(short: str, long: str) -> bool:
    """A call sign without its leading keyword."""
    code, whole = spoken_core(short), spoken_core(long)
    return any(c.isdigit() for c in code) and whole.endswith(code) and whole[: -len(code)] in _DESIGNATOR_WORDS


_SHORT_FORMS: dict[str, Same] = {"AGENCY": _same_agency, "STREET_ADDRESS": _same_street, "CALL_SIGN": _same_code}
"""Entity types with short forms, and how to tell that one surface is a short form of another."""
