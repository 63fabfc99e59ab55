import pytest

from recognizers.social_handle import SocialHandleRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "It went up on {{@harlow_scanner}} first.",
    "his ig is {{lil.heron_31}} and he posts daily",
    "venmo {{@pat-orr-3}} she said",
    "pay {{$coldcreekcash}} on the app",
    "her snap was {{jaybird_04}}",
    "on Discord as {{Foxling#2281}}",
    "Kik: {{owl.den_nm}}",
    "tagged {{@nightshift.ned}}, twice",
    "posted by {{dust_devil99}} at noon",
    "reddit, {{u/mesa_deputy}}",
    "his gamertag, {{n0scope_pete}}, gave him away",
    "TIKTOK {{@HARLOW.CLIPS}}",
]

LEFT = [
    "Write dana@coldcreek.example for it.",
    "It cost $40 and $3,200.",
    "We met @ 5th and waited.",
    "Instagram was full of it.",
    "He posted a video of it.",
    "The handle was loose on the door.",
    "I kept one on each side #2 and #3.",
    "user error, nothing more",
]

RECOGNIZER = SocialHandleRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
