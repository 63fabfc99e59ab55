import pytest

from recognizers.license_plate import LicensePlateRecognizer
from tests.recognizers.hostile import slowest
from tests.recognizers.marked import assert_finds

FOUND = [
    "TX plate {{KRX 4419}} came back clear",
    "tag {{8KRT219}}, two up",
    "Georgia tag {{RBX 4419}}",
    "plate {{adam boy charles one two three}} he said",
    "the plate was {{TFG-2290}}",
    "a red Durango with Ohio plates {{HKD 4471}}",
    "partial of {{7KR}} on a gray sedan",
    "plate {{2714419}}",
    "reg. {{ZGK-7093}}",
    "a stolen Malibu, {{6KDP213}}, ran",
    "vessel no. {{FL 4417 RK}}",
    "tag {{RKL\n0927}} was on it",
    "Colorado temp tag {{3457864M}}",
    "license plate {{B 417 882}}",
]

LEFT = [
    "The plate was bent.",
    "a Tahoe 30 feet back",
    "tag him out and go",
    "We hung 3 plates on the steel.",
    "front plate carrier, level IIIA",
    "registration was expired",
    "The truck was 2 miles off.",
    "in a 2014 Tahoe",
    "a Charger going 105 mph",
    "RAM 2500 in the median",
    "level III plates and a helmet",
]

RECOGNIZER = LicensePlateRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_take_no_longer_than_the_limit() -> None:
    assert slowest(RECOGNIZER) < RECOGNIZER.time_limit
