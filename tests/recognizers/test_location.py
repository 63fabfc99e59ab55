import pytest

from recognizers.location import RECOGNIZER
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

PLACES = RECOGNIZER()


@pytest.mark.parametrize(
    "marked",
    [
        "It was in {{Harlan County}} last winter.",
        "We searched {{Riverside Park}} for an hour.",
        "A stop in {{north Tulsa}} went bad.",
        "He ran across {{downtown Tulsa}} barefoot.",
        "The car had {{Nebraska}} plates.",
        "A man from {{West Virginia}} waved at us.",
        "He lived in {{Rio Seco, NM 88030}} then.",
        "We met at {{Dunmore, Pennsylvania}} to trade.",
        "The {{City of Elko}} owns the lot.",
        "She is a ranger at {{Shoshone National Forest}} now.",
        "Two kids fell into {{Cedar River}} there.",
        "The boat was on {{Lake Wallenpaupack}} at dusk.",
        "He jumped from the {{Smithfield Bridge}} twice.",
        "GPS was {{38.29417, -96.12206}} when we found it.",
        "The marker read {{45°04'N 93°45'W}} that day.",
        "lat {{44.0812}} on the phone",
        "I grew up near {{Kettleman}} and never left.",
        "He was out of {{Milwaukee}} on parole.",
        "the crash was in {{fresno county}}",
        "Vehicle had {{TX}} plates when stopped.",
        "We hiked {{Grayson Highlands State Park}} all night.",
        "A fire at {{Prairie Rose Apartments}} kept us busy.",
        "I work for {{Wilkes Township}} part time.",
    ],
)
def test_places_are_found(marked: str) -> None:
    assert_finds(PLACES, marked)


@pytest.mark.parametrize(
    "text",
    [
        "The county jail called us back.",
        "We came from the north side of the house.",
        "He parked in the lot near the creek.",
        "The lake was frozen and the bridge was out.",
        "OR 2 OF US COULD GO IN.",
        "TELL ME 3 TIMES IN A ROW.",
        "Keep your hands out of your pockets.",
        "He was in Spanish class.",
        "She answered in Korean and then in Hmong.",
        "State police came later.",
        "In Terry the court said so.",
        "We trained at the city range.",
        "Nobody was hurt in the park.",
        "It was a valley of a bad idea.",
    ],
)
def test_unnamed_places_stay(text: str) -> None:
    assert_finds(PLACES, text)


@pytest.mark.parametrize("unit", ["Capital ", "Lake ", "in A ", "TX ", "9", "1.234 ", "City, ST "])
def test_hostile_repeats_are_read_in_time(unit: str) -> None:
    endures(PLACES, [(unit * 20_000)[:20_000]])
