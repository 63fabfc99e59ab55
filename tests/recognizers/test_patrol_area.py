import pytest

from recognizers.patrol_area import PatrolAreaRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "I work {{Beat 1432}} on days.",
    "{{Sector Edward}} was short again.",
    "out of {{Zone 3}}, riding with a recruit",
    "{{DISTRICT 4}} LATE CARS",
    "the {{3rd Precinct}} and the {{Fourth Precinct}}",
    "a cop in the {{75 Pct}}",
    "{{troop g}} had the turnpike",
    "I was on {{Tac 4}} and he was on {{Channel 2}}.",
    "radio was on {{tac five}} the whole time",
    "Grid: see {{Grid 12B}}",
    "{{Northside District}} roll call",
    "assigned to the {{Central Division}} that year",
    "{{Region 6}}, boat patrol",
    "{{Adam Sector}} and {{Sector C}}",
    "up on {{talkgroup 86-2}}",
    "the {{011th District}} tac team",
    "{{PSA 602}}, the alley behind",
    "we work the {{north beat}}",
    "{{Estrada Mountain Precinct}} of the city",
]

LEFT = [
    "He beat two of us to the door.",
    "We walked our beat every night.",
    "The district court threw it out.",
    "The danger zone is behind the bumper.",
    "It was a school zone and a work zone.",
    "He was in the number two lane on the third floor.",
    "The precinct was quiet.",
    "We troop up the stairs.",
    "The district attorney asked me.",
    "The radio channel was busy.",
    "We had a division of labor.",
    "The patrol division is short of people.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_areas_and_channels_are_found(marked: str) -> None:
    assert_finds(PatrolAreaRecognizer(), marked)


@pytest.mark.parametrize("text", LEFT)
def test_generic_areas_stay(text: str) -> None:
    assert_finds(PatrolAreaRecognizer(), text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(PatrolAreaRecognizer())
