import pytest

from recognizers.organization import RECOGNIZER
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

NAMED = RECOGNIZER()


@pytest.mark.parametrize(
    "marked",
    [
        "They took him to {{Hollins Medical Center}} by air.",
        "She was treated at {{St. Luke's}} and released.",
        "A fight at {{Jefferson High}} after the game.",
        "I was the officer at {{Pinnacle Ridge Middle School}} then.",
        "He studied at the {{University of Kessel}} for a year.",
        "We parked behind {{Mount Pisgah Baptist Church}} to wait.",
        "The alarm was at {{First Harbor Bank}} again.",
        "He slept at the {{Sandman Inn}} for a week.",
        "The {{Quik Trip}} clerk hit the button.",
        "We met at the {{Waffle House}} off the ramp.",
        "He was in {{Otero Wash Detention Center}} already.",
        "A trial in {{Dunmore District Court}} came of it.",
        "Her boss at {{Kessler Trucking LLC}} called.",
        "A crew from {{Channel 5 News}} filmed us.",
        "The reporter from {{KTVX}} wanted a word.",
        "Tagged by the {{Portland Avenue Boys}} again.",
        "The {{Hells Angels}} rode in.",
        "I got nine stitches at {{LeConte}} that night.",
        "It was in the lot of {{Rudy's}}.",
        "We ate at {{Bean & Barrel}}, as always.",
        "He ran into the {{Colony Market}} with it.",
        "A tow from {{Sandborn Towing}} came.",
    ],
)
def test_named_organizations_are_found(marked: str) -> None:
    assert_finds(NAMED, marked)


@pytest.mark.parametrize(
    "text",
    [
        "They took him to the hospital.",
        "He sat in county jail for a week.",
        "THE HIGH SCHOOL WAS DARK.",
        "I posted it on Facebook and sold it on Craigslist.",
        "My target was the door, not the shell casing.",
        "He had a Smith & Wesson in his belt.",
        "The church lot was empty.",
        "We trained in a school bus at the bank.",
        "Hold the high ground.",
        "WITH NO RADIO WE WENT IN.",
        "The court let him go.",
        "A bar fight is a bar fight.",
        "Our motel room smelled of gas.",
    ],
)
def test_unnamed_organizations_and_goods_stay(text: str) -> None:
    assert_finds(NAMED, text)


@pytest.mark.parametrize("unit", ["Capital ", "St. ", "KABC ", "A & B ", "of the ", "High "])
def test_hostile_repeats_are_read_in_time(unit: str) -> None:
    endures(NAMED, [(unit * 20_000)[:20_000]])
