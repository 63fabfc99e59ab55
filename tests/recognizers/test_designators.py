import pytest

from recognizers.designators import designator_echoes


def echoed(text: str, *calls: str) -> set[str]:
    return {text[start:end] for start, end in designator_echoes(text, calls)}


def test_the_number_of_a_call_sign_is_found_alone() -> None:
    assert echoed("Unit 614 waited. Then 614 left.", "Unit 614") == {"614"}


def test_numbers_of_one_shape_in_a_row_are_all_found() -> None:
    assert echoed("I had 614, 615 and 617 with me.", "614") == {"614", "615", "617"}


def test_a_number_in_a_row_of_another_shape_is_left() -> None:
    assert echoed("I had 614 and 22 with me.", "614") == {"614"}


@pytest.mark.parametrize("text", ["614 feet away", "paid $614", "614-0188 by phone", "at 614:02"])
def test_measures_and_parts_of_numbers_are_left(text: str) -> None:
    assert echoed(text, "Unit 614") == set()


def test_a_short_number_is_found_only_with_its_word() -> None:
    assert echoed("Medic 3 took 3 of us to Medic 3.", "Medic 3") == {"Medic 3"}


def test_letters_that_grow_in_lower_case_do_not_shift_offsets() -> None:
    assert echoed("\u0130\u0130 Unit 614 and 614 again", "Unit 614") == {"614"}
