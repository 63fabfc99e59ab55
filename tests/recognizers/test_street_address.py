import pytest

from recognizers.street_address import RECOGNIZER
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

STREETS = RECOGNIZER()


@pytest.mark.parametrize(
    "marked",
    [
        "He lived at {{1420 Larkspur Ave}} with two cousins.",
        "We were sent to {{733 N. Quarry Road, Apt 4B}} for a check.",
        "responded to {{2218 tamarind st apt 9}} for a noise complaint",
        "CALLER AT {{508 W PEMBROOK BLVD}} HEARD GLASS.",
        "It was the {{1400 block of Elm St}} again.",
        "Units met in the {{fourteen hundred block of Harper}} before going in.",
        "Shots in the {{2700 blk of E. Colter}}.",
        "We staged at {{5th and Main}} with the medics.",
        "He ran to the corner of {{Broadway & 9th}} and gave up.",
        "Foot chase near {{KEDZIE/71ST}} AND WE LOST HIM.",
        "I stopped the truck on {{I-95 near mile marker 42}}.",
        "The crash was on {{US 60 just past the Route AB exit}}.",
        "I came up {{Hwy 194}} in the fog.",
        "He turned onto {{Highway F}} without lights.",
        "Debris across {{SR-520}} this morning.",
        "Dirt bike on {{County Road 519}}.",
        "A cow stood on {{CR 12}} that night.",
        "The trailer is off {{FM 1960}} somewhere.",
        "DISP TO {{450 S 300 W}} FOR A PARTY.",
        "An old barn at {{N64W23110 Main}} burned.",
        "The warrant listed {{RR 2 Box 14}} as home.",
        "Mail goes to {{P.O. Box 214}} now.",
        "I was parked on {{Gallatin Pike}} doing reports.",
        "He cut across {{Gallivan Boulevard}} on foot.",
        "She waited on {{Avenue S}} for me.",
        "the number is {{twenty six fifty barker ten mile road}} for a burglary",
        "It happened by {{mm 114}} in the snow.",
        "We took {{exit 17}} and came back.",
        "I was driving {{Interstate 40 at Exit 286}} alone.",
        "on {{tenth street southwest}} behind the store",
        "He drove down {{Old Causeway Road}} with his lights off.",
        "We went to {{2160 Winchester Road, Apartment 31}} for the warrant.",
        "Two of us were at {{Ninth and Tamarack}} by then.",
        "The tanker sat on {{I-70 mm 118}} for an hour.",
        "She was stopped at {{mile 62}}, facing the wrong way.",
        "He was last seen on {{285}}, going away.",
        "Westbound on {{Lamar Street}} he hit the pole.",
        "I set up on {{Juniper Way}} with the dog.",
        "He came off the {{405}} at speed, then left the {{Turnpike}}.",
    ],
)
def test_what_puts_the_event_on_the_road_map_is_found(marked: str) -> None:
    assert_finds(STREETS, marked)


def test_pieces_of_an_address_are_found_when_they_come_back_alone() -> None:
    assert_finds(STREETS, "Sent to {{4417 Wyndale Rd}}. The man at {{4417}} had moved. We left by {{Wyndale}} at dawn.")


@pytest.mark.parametrize(
    "text",
    [
        "We hit 25 mph and then 1/4 mile of gravel.",
        "He ran two blocks down the road and across a side street.",
        "We came code 3 and called a 10-50.",
        "PC 148 and Section 12 of the policy apply.",
        "On 5 May we trained for 40 minutes.",
        "He carried a .45 and 2 magazines of 9 mm ammo.",
        "The number two lane was blocked for an hour.",
        "He was on the third floor, door 6.",
        "She went to St. Luke's hospital.",
        "I had to drive all the way to court.",
        "Park the car in a safe place.",
        "Twelve years on the job and never a scratch.",
        "THE SUSPECT FLED DOWN THE ROAD AND INTO AN ALLEY.",
        "The driver pulled off the highway onto the shoulder.",
        "District Court let him go.",
        "HE DREW US A MAP OF 14 TANKS.",
        "2 Officers drove us out.",
        "Officers and deputies trained together on the range.",
    ],
)
def test_what_only_teaches_stays(text: str) -> None:
    assert_finds(STREETS, text)


@pytest.mark.parametrize(
    "unit", ["5th and ", "N ", "7", "12 N ", "Elm St and ", "Oak Hill ", "AB ", "one two ", "the ", "I-9 at "]
)
def test_hostile_repeats_are_read_in_time(unit: str) -> None:
    endures(STREETS, [(unit * 20_000)[:20_000]])
