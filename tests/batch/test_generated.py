import random
from collections import Counter
from pathlib import Path

import pytest

from redactor import intake
from redactor.config import Intake, load
from redactor.story import Reason, Submission
from tests.batch.damaged import KINDS
from tests.batch.generated import write_batch
from tests.batch.invented import story


@pytest.fixture(scope="module")
def settings() -> Intake:
    return load(Path(__file__).parents[2] / "pipeline.yaml").intake


def test_intake_finds_exactly_what_was_written(tmp_path: Path, settings: Intake) -> None:
    expected = write_batch(tmp_path, good=120, bad=2 * len(KINDS), seed=4)
    entries = list(intake.read(tmp_path, settings))
    held = Counter(entry.outcome.reason for entry in entries if not isinstance(entry.outcome, Submission))
    assert held == expected.bad
    assert len(entries) == expected.total == 120 + 2 * len(KINDS)


def test_no_canary_reaches_a_notice_or_what_is_kept_of_a_submission(tmp_path: Path, settings: Intake) -> None:
    expected = write_batch(tmp_path, good=40, bad=len(KINDS), seed=5)
    notices: list[str] = []
    told = "".join(repr(entry) for entry in intake.read(tmp_path, settings, lambda notice: notices.append(str(notice))))
    told += "".join(notices)
    assert [canary for canary in expected.canaries + expected.name_canaries if canary in told] == []


def test_the_same_seed_gives_the_same_batch_and_another_another(tmp_path: Path, settings: Intake) -> None:
    folders = [tmp_path / name for name in "abc"]
    for folder, seed in zip(folders, (1, 1, 2), strict=True):
        folder.mkdir()
        write_batch(folder, good=30, bad=0, seed=seed)
    one, same, other = ([entry.outcome for entry in intake.read(folder, settings)] for folder in folders)
    assert one == same
    assert one != other


def test_all_reasons_that_intake_can_give_without_a_race_occur() -> None:
    races = {Reason.UNSTABLE, Reason.GONE}
    detection = {Reason.SLOW, Reason.RECOGNIZER_FAILED, Reason.CRASHED}
    as_root = {Reason.UNREADABLE}
    assert {kind.reason for kind in KINDS.values()} | as_root == set(Reason) - races - detection


def test_too_few_good_ones_for_the_tables_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 8 good"):
        write_batch(tmp_path, good=3, bad=len(KINDS), seed=1)


def test_a_story_is_as_long_as_a_real_one() -> None:
    lengths = [len(story(random.Random(seed)).text.split()) for seed in range(300)]
    assert 60 <= min(lengths) <= max(lengths) <= 250
