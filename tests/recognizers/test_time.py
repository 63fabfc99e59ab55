import pytest

from recognizers.time import TimeRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "At {{2315 hours}} I stopped.",
    "about {{3:40 a.m.}} it went wrong",
    "{{0340 hrs}} on the bridge",
    "around {{0340}} he ran",
    "at {{2140}}, alone",
    "{{11:40pm}} on a Sunday",
    "at {{6 40 in the morning}} she called",
    "{{19:02:14}} unit on scene",
    "{{05:16Z}} wheels up",
    "{{half past three}} by the wall",
    "around {{4 in the morning}} it was cold",
    "at {{3 o'clock}} we ate",
    "{{2203:11}} unit 4: clear",
    "it was {{oh two hundred}}",
    "{{2215}} cleared the scene",
    "{{quarter past eleven}} at the gate",
    "by {{ten thirty}} we were done",
    "{{1955h}} on the form",
    "from {{2130}} to {{0230}}",
    "{{7:19a}} still dark",
]

LEFT = [
    "It took 5 minutes.",
    "a ratio of 3:1",
    "10-33 on the air",
    "doing 25 mph in a 35",
    "threat at my 2 o'clock",
    "1200 pounds of hay",
    "four of us and 30 feet",
    "Psalm 23",
    "5 to 10 people",
    "a two hundred dollar vest",
    "a 2014 Tahoe",
    "It cost $900 a car.",
]

RECOGNIZER = TimeRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
