"""`redactor config`, and what the configuration says when it is wrong."""

import pytest

from redactor import config
from redactor.errors import ConfigError

MINIMAL = "version: 1\nrecognizers: [badge_number]\n"


def problems(text):
    with pytest.raises(ConfigError) as caught:
        config.parse(text)
    assert caught.value.exit_code == 78
    return list(caught.value.problems)


def test_all_problems_come_at_once_each_with_its_place_and_the_nearest_name():
    told = problems(
        """
        version: 1
        recognizers: [badge_numbr, badge_number, badge_number]
        intake: {limits: {byte: 3, lines: -1}}
        detection: {thresholds: {PERSN: 0.5, DATE: 2}}
        policy: {PERSON: hide, LOCATIONS: keep}
        """
    )
    assert len(told) == 8
    text = "\n".join(told)
    assert "intake.limits.byte: unknown key (did you mean bytes?)" in text
    assert "no such entity type (did you mean PERSON?)" in text
    assert "policy.LOCATIONS: no such entity type (did you mean LOCATION?)" in text
    assert "recognizers: no file recognizers/badge_numbr.py (did you mean badge_number?)" in text
    assert "recognizers: badge_number is listed twice" in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a list",
        "version: 2\nrecognizers: [badge_number]",
        "version: 1\nrecognizers: []",
        "version: 1\nversion: 1\nrecognizers: [badge_number]",
        "version: 1\n\trecognizers: [badge_number]",
        "version: 1\nrecognizers: [../evil]",
        "version: 1\nrecognizers: [os.system]",
        "version: !!python/object/apply:os.system ['true']\nrecognizers: [badge_number]",
        "version: 1\nrecognizers: [badge_number]\nlimits: {bytes: 1}",
        "{",
        "version: &a [*a]",
        "version: 2024-99-99",
        "? [a, b]\n: 1",
        "[" * 3000,
        "version: !!int 'x'",
    ],
)
def test_what_is_not_a_configuration_is_refused_with_a_reason(text):
    assert problems(text)


def test_values_are_not_repeated_in_messages():
    assert "Ruiz" not in "\n".join(problems("version: Ruiz\nrecognizers: [badge_number]\npolicy: {PERSON: Ruiz}"))


def test_the_smallest_configuration_has_all_defaults():
    made = config.parse(MINIMAL)
    assert made.detection.threshold("PERSON") == 0.4
    assert made.action("PERSON").value == "placeholder"


def test_the_shipped_configuration_spells_out_what_the_defaults_are(settings):
    assert config.parse(config.dump(settings)) == settings


def test_the_fingerprint_follows_what_changes_findings_and_nothing_else():
    base = config.parse(MINIMAL)
    assert base.fingerprint() != config.parse(MINIMAL + "policy: {AGE: keep}").fingerprint()
    assert base.fingerprint() == config.parse(MINIMAL + "intake: {limits: {rows: 9}}").fingerprint()
