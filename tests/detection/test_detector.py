"""The whole of detection on one text."""

import random
from itertools import pairwise

import pytest

from redactor.config import Settings
from redactor.detection.detector import Detector
from redactor.errors import StoryHeld
from redactor.intake import check
from redactor.story import Reason

pytestmark = pytest.mark.model

STORY = (
    "On 03/14/2021 at 2315 hours Ofc. Marisol Ventura, badge 4471, of the Cold Creek Police Department went to "
    "1400 block of Elm St. Ventura called 3-Adam-12. She had her Glock 17 out. Write to m.ventura@coldcreek.gov."
)


def hidden(detector, text):
    return {text[f.start : f.end]: f.entity_type for f in detector.detect(text).findings}


def test_every_kind_in_a_story_is_found_and_the_gear_is_not(detector):
    found = hidden(detector, STORY)
    assert found["4471"] == "BADGE_NUMBER"
    assert found["3-Adam-12"] == "CALL_SIGN"
    assert found["m.ventura@coldcreek.gov"] == "EMAIL_ADDRESS"
    assert found["Cold Creek Police Department"] == "AGENCY"
    assert not [surface for surface in found if "Glock" in surface]


def test_findings_are_disjoint_and_in_order(detector):
    findings = detector.detect(STORY).findings
    assert all(a.end <= b.start for a, b in pairwise(findings))


def test_a_surname_alone_belongs_to_the_full_name(detector):
    detection = detector.detect(STORY)
    people = {
        STORY[f.start : f.end]: group
        for f, group in zip(detection.findings, detection.groups, strict=True)
        if f.entity_type == "PERSON"
    }
    assert people["Marisol Ventura"] == people["Ventura"]


@pytest.mark.parametrize(
    ("spoiled", "start", "end"),
    [
        ("🚓🚓 badge 4471", 9, 13),
        ("a\r\nb\u2028badge 44\u200b71 ok", 11, 16),
        ("badge ４４７１", 6, 10),
        ("é́ badge 4471\u0301", 9, 14),
    ],
)
def test_offsets_are_those_of_the_stored_text(detector, spoiled, start, end):
    found = [(f.start, f.end) for f in detector.detect(spoiled).findings if f.entity_type == "BADGE_NUMBER"]
    assert found == [(start, end)]


def test_hidden_characters_raise_a_flag(detector):
    flags = detector.detect("badge 4471\u202e\u200b and more").flags
    assert [(f.kind, f.start, f.end) for f in flags] == [("hidden_chars", 10, 12)]


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u200b"])
def test_a_text_with_nothing_to_see_has_no_findings(detector, text):
    assert detector.detect(text).findings == ()


def test_an_impatient_limit_holds_the_story(settings: Settings):
    impatient = settings.model_copy(
        update={"detection": settings.detection.model_copy(update={"story_seconds": 0.001})}
    )
    with pytest.raises(StoryHeld) as caught:
        Detector(impatient).detect(STORY * 20)
    assert caught.value.reason is Reason.SLOW


def test_the_same_text_gives_the_same_detection_beside_any_other(detector):
    """Law 10: nothing is remembered from one story to the next."""
    texts = [STORY, STORY.upper(), STORY.lower(), "Nothing to see.", STORY * 3]
    alone = [detector.detect(text) for text in texts]
    order = list(range(len(texts)))
    random.Random(1).shuffle(order)
    assert [detector.detect(texts[i]) for i in order] == [alone[i] for i in order]


@pytest.mark.slow
@pytest.mark.parametrize("character", ["$", "(", ")", '"', "?!", ".", "A ", "Jo ", "4 ", "5th and ", "-"])
def test_the_worst_run_that_intake_lets_through_is_done_within_the_limit(detector, settings, character):
    """Words as long as the limit allows, as many as the limit allows; spaCy's tokenizer is quadratic in such a word."""
    limits = settings.intake.limits
    word = (character * limits.token)[: limits.token - 1] + " "
    text = (word * limits.characters)[: limits.characters - 30] + " www.example.org/a"
    check(text, limits)
    found = detector.detect(text).findings
    assert any(text[f.start : f.end].startswith("www") for f in found)


@pytest.mark.slow
def test_thousands_of_names_take_seconds_not_minutes(detector):
    text = " ".join(f"Ofc. {first}{n} Ventura{n}" for n, first in enumerate(["Ana", "Bob", "Cruz", "Dee"] * 300))[
        :20_000
    ]
    assert len(detector.detect(text).findings) > 500


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Officer Ford pulled up. Ford then parked.", ["Ford"]),
        ("Sgt. Phillips waited for Trooper Church.", ["Phillips", "Church"]),
        ("Sgt. Dana Gerber came. Later Gerber parked.", ["Gerber"]),
        ("I covered for Dana Long\n\nHess took the wheel and drove us home. Hess said so.", ["Hess"]),
        ("Ofc. Karl Weiß left. Then Weiß came back.", ["Weiß"]),
        ("Write to [UNIT 412] about it.", ["412"]),
    ],
)
def test_names_that_are_words_and_codes_in_brackets_are_gone(detector, text, gone):
    """Found by attacking the program: each of these stayed readable once."""
    findings = detector.detect(text).findings
    left = "".join(" " if any(f.start <= i < f.end for f in findings) else c for i, c in enumerate(text))
    assert [name for name in gone if name in left] == []


@pytest.mark.parametrize(
    "text", ["He is 1½ past 3", "(562) 555-0199½ past 3", "Badge #88 / 3㏘ stopped", "On ſeptember 5, 2021 I left."]
)
def test_a_character_that_is_seen_as_several_belongs_to_one_finding(proposal_of, text):
    from redactor.anonymization.clean import apply

    assert apply(text, proposal_of(text).redactions)


def test_a_fraction_is_not_read_as_part_of_the_number_before_it(detector):
    assert detector.detect("I waited 1½ hours.").findings == ()


def test_what_the_policy_shows_takes_nothing_from_what_it_hides():
    from redactor.detection.overlap import resolve
    from redactor.story import Finding

    person, place = Finding(5, 9, "PERSON", 0.5, "a"), Finding(0, 9, "LOCATION", 0.9, "b")
    found = resolve([person, place], frozenset({"LOCATION"}))
    assert {(f.start, f.end, f.entity_type) for f in found} == {(0, 5, "LOCATION"), (5, 9, "PERSON")}
