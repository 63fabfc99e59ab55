import pytest

from recognizers.person import RECOGNIZER
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

PEOPLE = RECOGNIZER()


@pytest.mark.parametrize(
    "marked",
    [
        "Sgt. {{Ruiz}} told me to wait.",
        "Officer {{Dana Whitcombe}} covered the back.",
        "Deputy {{O'Brien-Sauter}} took the left side.",
        "Det. {{K. Oyelaran}} wrote the warrant.",
        "Lt. {{de la Cruz}} ran the scene.",
        "Trooper {{Lars Tveit Jr}} pulled in behind.",
        "Capt. {{Nguyễn}} and Cpl. {{Núñez}} came out.",
        "Officers {{Haldane}} and {{Prewitt}} stood by the van.",
        "Mrs. {{Abernathy}} opened the door.",
        "the driver was Dr. {{Ilse Vandermeer}}, a dentist",
        "I rode with my partner {{Soares}} that night.",
        "My FTO, {{Ray Dunlap}}, shook his head.",
        "suspect {{Marquis Toliver}} was inside",
        "There is a guy named {{Skeeter}} who sells copper.",
        "my dog {{Rex}} was on a long line",
        "K-9 {{Ajax}} found him in the shed.",
        "It was {{Kimberly Stokes}} who called.",
        "{{Delacruz}} yelled at him to stop.",
        "Me and {{Kowalczyk}} took the stairs.",
        "RP: {{Gladys Oyama}}\nWe met her outside.",
        "Reporting Officer: {{Juan Ortega}}\nNature: alarm",
        "We lived.\n\nThanks,\n{{sarah}}",
        "Nobody was hurt.\n\n-- {{C. MacAllister}}",
        "OFC {{BRANNIGAN}} WAS AT THE REAR DOOR.",
        "this is trooper {{deshawn pickett}} and i am writing about a stop",
        "Roster: {{Hatfield, Gary W.}} was on the list.",
        "deputy {{amber yazzie}} works my side",
        "SGT {{ART KOVACIK}} WAS AT THE DOOR.",
        "TPR {{GERALD WHITE}} CAME ON THE AIR.",
        "The ranger was {{Grant Kowalczyk}} from up north.",
        "We trained again in spring.\n\n{{J.W.B.}}",
        "R1: Where?\n{{HUNTER}}: Under the porch.\nR1: Sure?\n{{HUNTER}}: Yes.",
        "login: {{tvasko}} from the kiosk",
        "Sgt. {{Long}} had seen it before.",
    ],
)
def test_people_and_dogs_are_found_without_their_titles(marked: str) -> None:
    assert_finds(PEOPLE, marked)


def test_a_name_that_was_introduced_once_is_found_again() -> None:
    assert_finds(
        PEOPLE, "Ofc. {{Teague}} was first in. When the door moved I saw {{Teague}}'s light. {{TEAGUE}} was fine."
    )


def test_an_everyday_word_is_echoed_only_in_the_casing_of_a_name() -> None:
    assert_finds(PEOPLE, "We met Sgt. {{Long}} there. It took a long time, and {{Long}} was cold.")


@pytest.mark.parametrize(
    "text",
    [
        "Officer safety comes first.",
        "The deputy was alone and the sergeant told him to wait.",
        "My chief concern was the crossfire.",
        "John Doe was booked and Jane Doe was released.",
        "Officer A went left and Officer B went right.",
        "Subject #2 ran. [OFFICER 1] stayed.",
        "THE SUSPECT HAD A KNIFE AND THE OFFICER BACKED UP.",
        "I drew my Glock and he dropped the Taser.",
        "It was a near miss report about a long hill.",
        "He had a chase on his mind and no justice in it.",
        "the officer heard a storm coming",
        "On Monday the Detective division trained.",
        "Dispatch said the caller hung up.",
        "Lessons learned: keep your distance.",
    ],
)
def test_titles_roles_and_everyday_words_stay(text: str) -> None:
    assert_finds(PEOPLE, text)


@pytest.mark.parametrize(
    "unit", ["Capital ", "Sgt. Ruiz and ", "A. ", "Ofc ", "x", "O'", "Name: ", "de la ", "Mary Long "]
)
def test_hostile_repeats_are_read_in_time(unit: str) -> None:
    endures(PEOPLE, [(unit * 20_000)[:20_000]])
