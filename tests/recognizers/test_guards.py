import pytest

from recognizers.guards import LISTS, PLACEHOLDER, guarded_spans
from recognizers.lexicon import entries

GUARDED = [
    "[OFFICER 1]",
    "[DATE 1, spring]",
    "10-33",
    "Code 3",
    "CODE FOUR",
    "Signal 13",
    "Priority 1",
    "Glock 17",
    "GLOCK 17",
    "Glocks",
    ".38 snub",
    "9mm",
    "12 gauge",
    "00 buck",
    "AR-15",
    "Taser 7",
    "Remington 870",
    "Ruger 10/22",
    "Smith & Wesson",
    "Axon Body 3",
    "BolaWrap",
    "Stop Sticks",
    "Level IIIA",
    "Tueller drill",
    "OODA loop",
    "Below 100",
    "ALERRT",
    "Terry v. Ohio",
    "Graham vs. Connor",
    "Miranda rights",
    "PC 148",
    "647(f) PC",
    "RCW 46.61.500",
    "18 U.S.C. § 242",
    "§ 1983",
    "Title 18",
    "Crown Vic",
    "F-150",
    "Ford Explorer",
    "Dodge Charger",
    "John Doe",
    "Officer A",
    "Subject #2",
    "Suspect 1",
]

NAMES_AND_PLACES = [
    "Officer Ford",
    "Lincoln 40",
    "Sgt. Garner",
    "Deputy Graham",
    "Ray Colt",
    "Dana Chase",
    "Lake Tahoe",
    "Tucson",
    "Sierra 12",
    "Officer Brady",
    "Miranda Osk",
    "Dakota",
    "10-David-4",
    "10-12-31",
    "18-006231",
    "Officer Weaver",
    "my dog Ruger",
    "Stokes",
    "Harley",
    "Baja Street",
]


def guarded(text: str) -> list[str]:
    return [text[start:end] for start, end in guarded_spans(text)]


@pytest.mark.parametrize("term", GUARDED)
def test_terms_that_teach_are_guarded_whole(term: str) -> None:
    text = f"I saw {term}, then I ran."
    start = text.index(term)
    assert any(a <= start and start + len(term) <= b for a, b in guarded_spans(text))


@pytest.mark.parametrize("words", NAMES_AND_PLACES)
def test_names_places_and_call_signs_are_not_guarded(words: str) -> None:
    text = f"I saw {words} there."
    start, end = text.index(words), text.index(words) + len(words)
    assert not any(a < end and start < b for a, b in guarded_spans(text))


def test_a_model_named_like_a_place_is_guarded_as_a_car_only() -> None:
    assert guarded("He drove a white Tahoe to Tahoe.") == ["Tahoe"]


def test_a_surname_after_an_article_is_not_a_make() -> None:
    assert guarded("the Ford family and the Ford") == ["Ford"]


def test_a_term_broken_over_a_line_is_guarded() -> None:
    assert guarded("the Tueller\ndrill again") == ["Tueller\ndrill"]


def test_a_curly_apostrophe_is_an_apostrophe() -> None:
    assert guarded("the Boyd’s loop thing") == ["Boyd’s loop"]


def test_terms_match_whole_words_only() -> None:
    assert guarded("Glockner 9mmx A10-331") == []


def test_letters_that_grow_in_lower_case_do_not_shift_offsets() -> None:
    assert guarded("İİİ a Glock 17 here") == ["Glock 17"]


def test_spans_are_in_text_order() -> None:
    spans = guarded_spans("Code 3 with a Glock 17 and PC 148 and [AGENCY A].")
    assert list(spans) == sorted(spans)
    assert len(spans) == 4


@pytest.mark.parametrize("name", [*LISTS, "model_places"])
def test_lists_are_long_and_without_repeats(name: str) -> None:
    words = [word.lower() for word in entries(name)]
    assert len(words) >= 10
    assert len(words) == len(set(words))


def test_no_list_guards_a_common_surname_alone() -> None:
    words = {word.lower() for name in LISTS for word in entries(name)}
    assert not words & {"smith", "colt", "chase", "garner", "graham", "terry", "brady", "lincoln", "ford", "wesson"}


def test_the_placeholder_pattern_is_public() -> None:
    assert PLACEHOLDER.startswith(r"\[")
