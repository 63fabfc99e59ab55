import pytest

from recognizers.serial_number import SerialNumberRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "a Ruger, serial {{318-62240}}",
    "Taser, ser. {{X513B08NT}}",
    "S/N {{GHB318622}}, tagged",
    "hull number {{WDH31862K718}}",
    "Axon Body 3 SN {{X6044190K}}",
    "SER# {{314-44190}}",
    "IMEI {{352025344190669}}",
    "serials {{RS44190V}} and {{RS44191V}}",
    "radio (Motorola, serial {{318WDN6224}})",
    "asset tag {{TTPD-04419}}",
    "my rifle is {{LE440192}}",
    "rifle is serial number {{w as in william three one eight six}} thank you",
    "container {{MSKU 730415 6}}",
]

LEFT = [
    "The serial was ground off.",
    "Glock 17 Gen 5 in a Level 3 holster",
    "My Taser 7 did not fire.",
    "AR-15 on the seat",
    "Remington 870 in the rack",
    "the radio died at the worst time",
    "the camera was on for 20 minutes",
    "a series of 12 calls",
    "hull was green",
]

RECOGNIZER = SerialNumberRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
