import pytest

from recognizers.url import WebAddressRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "The form is at {{https://training.coldcreek.example/form?id=3}}.",
    "see {{www.mesafallsfop.example.org/card}} for the card",
    "[slides]({{http://trk.example.net/c/9f2?u=77}})",
    "posted on {{facebook.com/groups/harlowscanner}}, then gone",
    "the group is {{discord.gg/x7Qpt}} they said",
    "OUR PAGE IS {{HARLOWCOUNTYFIRE.ORG}} NOW",
    "{{t.co/a8Bq}} opened on my phone",
    "a map, {{maps.harlow.example/board#12}}, showed it",
    "{{hxxps://bad.example/login}} is what it asked for",
    "({{youtu.be/Hm2pLw}})",
    "the camera answers on {{http://10.0.0.8:8080/live}}",
    "go to {{tipline-harlow.com}} and type it in",
]

LEFT = [
    "We had lights, e.g. flares, i.e. nothing much.",
    "I waited for the Officer.He never came.",
    "at 3 a.m. he ran",
    "The car was U.S. made, the plate was not.",
    "file.txt and body.cam were both gone",
    "He stopped.It was over.In the end I sat down.",
    "and/or maybe w/o a vest",
    "Facebook and Craigslist were full of it.",
]

RECOGNIZER = WebAddressRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
