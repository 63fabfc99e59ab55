import pytest

from recognizers.age import AgeRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "a {{34-year-old}} male",
    "{{34 yo}} on the porch",
    "subject, {{34 y/o}}, armed",
    "a man aged {{34}} came out",
    "Age: {{34}}",
    "W/M {{34}} in the lot",
    "B/M/{{51}} by the car",
    "Ray Tolle, {{36}}, was cuffed",
    "Ray Tolle ({{36}}) was cuffed",
    "she was {{22}}.",
    "a {{twenty-two years old}} cook",
    "she was {{twenty-two}}, a cook",
    "HE WAS {{15}}. HE RAN.",
    "I'm {{54}}, I knew better.",
    "a baby, {{5 months old}}",
    "ages {{3}} and {{6}}, in the back",
    "the {{13 year old}} ran",
    "M/{{19}} by the fence",
]

LEFT = [
    "12 years on the job",
    "20 years of service",
    "34 years ago it was a barn",
    "It was 12.",
    "The temp was 38 and falling.",
    "He was 20 feet out.",
    "We were four in the car.",
    "My Glock 17 was out.",
    "I was doing 40 in a 25.",
    "It was 5 minutes.",
    "there were 31 of us",
    "THEY STOOD ABOUT 45, MAYBE MORE, OUTSIDE",
    "The wind was 50 out of the west.",
    "a 10 minute drive",
]

RECOGNIZER = AgeRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
