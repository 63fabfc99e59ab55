"""One mention found, all found; and what only looks like a mention stays."""

import pytest

from redactor.detection.mentions import acronym, claim, spread, street_names
from redactor.story import Finding


def findings(marked_text, **surfaces):
    """Findings of the first occurrence of each surface, by entity type."""
    found = [
        Finding(at, at + len(surface), entity_type, 0.9, "r")
        for entity_type, many in surfaces.items()
        for surface in many
        if (at := marked_text.index(surface)) >= 0
    ]
    return sorted(found, key=lambda f: f.start)


def also(text, **surfaces):
    """What else is found, as text, in order."""
    new = spread(text, findings(text, **surfaces))
    return [text[f.start : f.end] for f in sorted(new, key=lambda f: f.start)]


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("Sgt. Ana Ruiz ran. Ruiz's radio died, and Ana shouted.", "Ana Ruiz", ["Ruiz", "Ana"]),
        ("Sgt. Ana Ruiz ran. RUIZ STOPPED.", "Ana Ruiz", ["RUIZ"]),
        ("sgt. ana ruiz ran. ruiz stopped.", "ana ruiz", ["ruiz"]),
        ("Ofc. Jo Hill fell. The next day Hill walked up the hill.", "Jo Hill", ["Hill"]),
        ("Ofc. Jo Long waited. Long hours passed, a long time.", "Jo Long", []),
        ("Ofc. Núñez and Ofc. O'Brien. Then Núñez left O'Brien.", "Núñez", ["Núñez"]),
        ("Dep. Smith-Hale came. Smith-Hale left.", "Smith-Hale", ["Smith-Hale"]),
        ("My dog Rex barked. Rexford is a town.", "Rex", []),
    ],
)
def test_names(text, name, others):
    assert also(text, PERSON=[name]) == others


@pytest.mark.parametrize(
    ("text", "entity_type", "surface", "others"),
    [
        ("Unit 312 called. I heard 312 again.", "CALL_SIGN", "Unit 312", ["312"]),
        ("Unit 312 called. We went 312 feet and 312-555.", "CALL_SIGN", "Unit 312", []),
        ("Badge 4471 fell; 4471 was found, $4471 was not.", "BADGE_NUMBER", "4471", ["4471"]),
        ("Plate GHT-4471. ght-4471 it was.", "LICENSE_PLATE", "GHT-4471", ["ght-4471"]),
        ("Unit 12 called. Then 12 came.", "CALL_SIGN", "Unit 12", []),
    ],
)
def test_codes(text, entity_type, surface, others):
    assert also(text, **{entity_type: [surface]}) == others


def test_an_agency_brings_its_acronym_and_a_street_its_bare_name():
    text = "Cold Creek Police Department; CCPD sent two. On 12 Pecan Grove Ln, then down Pecan Grove again."
    assert also(text, AGENCY=["Cold Creek Police Department"], STREET_ADDRESS=["12 Pecan Grove Ln"]) == [
        "CCPD",
        "Pecan Grove",
    ]


def test_what_is_guarded_is_no_mention():
    assert also("Ofc. Glock fell. My Glock 17 too.", PERSON=["Glock"]) == []


def test_a_place_that_is_somebodys_name_here_is_that_person():
    text = "Ofc. Marisol Ventura fell. Ventura got up in Fresno."
    found = findings(text, PERSON=["Marisol Ventura"], LOCATION=["Fresno"])
    second = Finding(27, 34, "LOCATION", 0.6, "location")
    claimed = claim(text, [*found, second])
    assert [(f.entity_type, text[f.start : f.end]) for f in claimed] == [
        ("PERSON", "Marisol Ventura"),
        ("LOCATION", "Fresno"),
        ("PERSON", "Ventura"),
    ]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Cold Creek Police Department", "CCPD"),
        ("Tri-County Drug Task Force", "TCDTF"),
        ("Hale PD", ""),
        ("Department of Public Safety", "DPS"),
    ],
)
def test_acronyms(name, short):
    assert acronym(name) == short


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("2218 Pecan Grove Ln, Apt 14", ["Pecan Grove"]),
        ("N Keystone Ave", ["Keystone"]),
        ("100 Main St", []),
        ("I-95", []),
        ("5th and Main", []),
    ],
)
def test_street_names(address, names):
    assert street_names(address) == names
