"""Which findings name the same thing."""

import pytest

from redactor.detection.grouping import group
from redactor.story import Finding


def groups(entity_type, *surfaces):
    text, found = "", []
    for surface in surfaces:
        found.append(Finding(len(text), len(text) + len(surface), entity_type, 0.9, "r"))
        text += surface + " | "
    return group(text, found)


@pytest.mark.parametrize(
    ("surfaces", "expected"),
    [
        (("Ana Ruiz", "Ruiz", "Ruiz's", "ANA RUIZ", "A. Ruiz", "Ana"), (0, 0, 0, 0, 0, 0)),
        (("Ana Ruiz", "Bo Ruiz", "Ruiz"), (0, 1, 2)),
        (("Ruiz", "Ana Ruiz"), (0, 0)),
        (("Ruiz, Ana", "Ana Ruiz"), (0, 0)),
        (("A. Ruiz", "B. Ruiz", "Ana Ruiz"), (0, 1, 0)),
        (("Ana Ruiz", "Lim", "Ruiz", "Lim"), (0, 1, 0, 1)),
        (("Ana Ruiz Jr.", "Ruiz"), (0, 0)),
    ],
)
def test_people(surfaces, expected):
    assert groups("PERSON", *surfaces) == expected


@pytest.mark.parametrize(
    ("surfaces", "expected"),
    [
        (("Cold Creek Police Department", "CCPD", "Cold Creek PD", "Cold Creek"), (0, 0, 0, 0)),
        (("Hale Police", "Hale County Sheriff's Office"), (0, 1)),
        (("Mesa Falls PD", "Hale PD"), (0, 1)),
    ],
)
def test_agencies(surfaces, expected):
    assert groups("AGENCY", *surfaces) == expected


def test_a_street_and_its_bare_name():
    assert groups("STREET_ADDRESS", "2218 Pecan Grove Ln", "Pecan Grove", "Elmore St") == (0, 0, 1)


def test_a_call_sign_with_and_without_its_keyword():
    assert groups("CALL_SIGN", "Unit 312", "312", "Engine 12") == (0, 0, 1)


@pytest.mark.parametrize(
    ("entity_type", "written", "said"),
    [
        ("CALL_SIGN", "2-Adam-14", "Two Adam fourteen"),
        ("CALL_SIGN", "3-Adam-12", "three adam twelve"),
        ("BADGE_NUMBER", "4471", "forty-four seventy-one"),
        ("BADGE_NUMBER", "4471", "four four seven one"),
        ("BADGE_NUMBER", "1080", "ten eighty"),
    ],
)
def test_a_code_that_is_said_is_the_code_that_is_written(entity_type, written, said):
    assert groups(entity_type, written, said, "5-Boy-9") == (0, 0, 1)


def test_numbers_by_their_letters_and_digits():
    assert groups("LICENSE_PLATE", "GHT-4471", "ght 4471", "GHT-4472") == (0, 0, 1)


def test_types_never_share_a_group():
    found = [Finding(0, 4, "PERSON", 0.9, "r"), Finding(5, 9, "LOCATION", 0.9, "r")]
    assert group("Hale Hale", found) == (0, 1)
