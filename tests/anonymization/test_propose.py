"""Placeholders: consistent inside a story, never shared, never colliding with what stands there already."""

import re

from redactor import config
from redactor.anonymization.clean import apply
from redactor.anonymization.propose import propose
from redactor.story import Action, Finding


def findings(text, *surfaces):
    found = []
    for surface, entity_type in surfaces:
        found += [Finding(m.start(), m.end(), entity_type, 0.9, "r") for m in re.finditer(re.escape(surface), text)]
    return sorted(found, key=lambda f: f.start)


def made(settings, text, groups, *surfaces):
    found = findings(text, *surfaces)
    return propose(text, found, groups, (), settings)


def test_people_are_named_for_their_part_in_the_story(settings):
    text = "Ofc. Ruiz chased suspect Dorn. The victim, Ames, pointed. My dog Rex found him. Lund filmed it."
    people = [(name, "PERSON") for name in ("Ruiz", "Dorn", "Ames", "Rex", "Lund")]
    proposal = made(settings, text, [0, 1, 2, 3, 4], *people)
    assert [g.replacement for g in proposal.groups] == [
        "[OFFICER 1]",
        "[SUSPECT 1]",
        "[VICTIM 1]",
        "[K-9 1]",
        "[PERSON 1]",
    ]


def test_one_group_has_one_placeholder_everywhere(settings):
    text = "Ofc. Ruiz fell. Ruiz got up."
    proposal = made(settings, text, [0, 0], ("Ruiz", "PERSON"))
    assert apply(text, proposal.redactions) == "Ofc. [OFFICER 1] fell. [OFFICER 1] got up."


def test_two_groups_never_share_a_placeholder(settings):
    text = "In March 2020 and March 2021 and April 2020 he was 34, she 35, the other 36."
    surfaces = [("March 2020", "DATE"), ("March 2021", "DATE"), ("April 2020", "DATE")]
    ages = [("34", "AGE"), ("35", "AGE"), ("36", "AGE")]
    proposal = made(settings, text, range(6), *surfaces, *ages)
    replacements = [g.replacement for g in proposal.groups]
    assert len(set(replacements)) == 6
    assert "[DATE 1, spring]" in replacements
    assert "[AGE 3, 30s]" in replacements


def test_a_placeholder_that_stands_there_already_is_not_given_again(settings):
    text = "[OFFICER 1] and Ofc. Ruiz of [AGENCY A] met Hale PD."
    proposal = made(settings, text, [0, 1], ("Ruiz", "PERSON"), ("Hale PD", "AGENCY"))
    assert [g.replacement for g in proposal.groups] == ["[OFFICER 2]", "[AGENCY B]"]


def test_letters_go_on_after_z(settings):
    text = " ".join(f"Place{n}town" for n in range(28))
    proposal = made(settings, text, range(28), *[(f"Place{n}town", "LOCATION") for n in range(28)])
    assert proposal.groups[25].replacement == "[PLACE Z]"
    assert proposal.groups[26].replacement == "[PLACE AA]"


def test_the_policy_can_keep_a_label(settings):
    kept = settings.model_copy(update={"policy": {**settings.policy, "AGE": Action.KEEP}})
    proposal = made(kept, "He was 34.", [0], ("34", "AGE"))
    assert apply("He was 34.", proposal.redactions) == "He was 34."
    assert proposal.redactions[0].replacement == "[AGE 1]"


def test_the_fingerprint_depends_on_text_and_configuration(settings):
    other = config.parse("version: 1\nrecognizers: [badge_number]")
    assert made(settings, "a", []).fingerprint != made(settings, "b", []).fingerprint
    assert made(settings, "a", []).fingerprint != made(other, "a", []).fingerprint
    assert made(settings, "a", []).fingerprint == made(settings, "a", []).fingerprint


def test_a_replacement_has_no_letter_of_what_it_replaces_but_the_kept_part(settings):
    proposal = made(settings, "on 03/14/2021", [0], ("03/14/2021", "DATE"))
    assert not re.search(r"14|2021|03", proposal.groups[0].replacement)


def test_every_replacement_there_can_be_is_known_as_a_placeholder():
    """What is not known as one could be redacted again, or hide a name."""
    from recognizers.guards import placeholder_spans
    from redactor.anonymization import generalize, roles
    from redactor.story import ENTITY_TYPES

    names = {roles.role("", t, []) for t in ENTITY_TYPES} | {name for name, _ in roles._PERSON_ROLES}
    lettered = {roles.role("", t, []) for t in roles.LETTERED}
    written = [f"[{name} {tail}]" for name in names for tail in (("A", "Z") if name in lettered else ("1", "12"))]
    kept = {generalize.age_band(str(n)) for n in range(100)} | {generalize.part_of_day(f"{h}:00") for h in range(24)}
    kept |= {generalize.season(f"{m}/1/2020") for m in range(1, 13)}
    kept |= {generalize.season(f"3/{d}/2020", ["3/15/2020"]) for d in range(1, 32)}
    kept |= {generalize.season(day) for day in ("Monday", "Sunday", "Easter", "1999")}
    written += [f"[DATE 1, {what}]" for what in sorted(kept)]
    assert [text for text in written if placeholder_spans(text) != ((0, len(text)),)] == []


def test_a_name_in_brackets_is_no_placeholder():
    from recognizers.guards import placeholder_spans

    for text in ("[UNIT 412]", "[OFFICER TJ]", "[CITY LA]", "[SSN 12]-45-6789", "[PLATE G]T-4471", "[AGENCY FD]"):
        assert placeholder_spans(text) == (), text
    for text in ("[RUIZ]", "[SGT RUIZ]", "[OFFICER RUIZ]", "[OFFICER 1, ruiz]", "[AGENCY A, Hale PD]", "[Officer 1]"):
        assert placeholder_spans(text) == (), text
