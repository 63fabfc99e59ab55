"""`samples/` and its gold: what intake reads from the folder is what the gold marks, to the letter."""

import zipfile
from pathlib import Path

import pytest

from redactor import intake
from redactor.config import load
from redactor.evaluation import gold
from redactor.evaluation.annotation import GoldStory
from redactor.story import ENTITY_TYPES, Held, Reason, Submission

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"

UNREAD = (
    "203.0.113.",  # headers, form columns, an HTML comment, a script
    "192.0.2.",
    "caz.duda.home",
    "badge2217",
    "Tillman",
    "rangemaster@",
    "Mozilla",
    "Przybylski",  # workbook properties
    "m.null",
    "Perpetua",  # document properties
    "fairweather",
    "air-obs",
    "apx-7714",
    "Belmonte",
)
"""Identifiers that stand in the files, but not in anything that somebody wrote as a story."""


@pytest.fixture(scope="module")
def entries() -> list[intake.Entry]:
    return list(intake.read(SAMPLES, load(ROOT / "pipeline.yaml").intake))


@pytest.fixture(scope="module")
def submissions(entries: list[intake.Entry]) -> list[Submission]:
    return [entry.outcome for entry in entries if isinstance(entry.outcome, Submission)]


@pytest.fixture(scope="module")
def stories() -> tuple[GoldStory, ...]:
    return gold.load(SAMPLES / "gold.jsonl")


def test_thirty_submissions_come_in_and_two_are_held(entries: list[intake.Entry]) -> None:
    assert [entry.number for entry in entries] == list(range(1, 31))
    reasons = [entry.outcome.reason for entry in entries if isinstance(entry.outcome, Held)]
    assert reasons == [Reason.EMPTY, Reason.FORMAT]


def test_every_text_that_is_read_is_the_text_of_its_gold_story(
    submissions: list[Submission], stories: tuple[GoldStory, ...]
) -> None:
    assert [submission.text for submission in submissions] == [story.text for story in stories]


def test_every_format_comes_in(entries: list[intake.Entry]) -> None:
    assert {entry.source.format for entry in entries} == set(intake.SUFFIXES.values())


def test_the_page_and_the_gold_are_no_submissions() -> None:
    listing = intake.list_files(SAMPLES)
    assert listing.ignored == 2
    assert not {"README.md", "gold.jsonl"} & {file.name for file in listing.files}


def test_the_page_tells_about_every_file() -> None:
    page = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [file.name for file in intake.list_files(SAMPLES).files if f"| `{file.name}` |" not in page] == []


def test_every_label_occurs(stories: tuple[GoldStory, ...]) -> None:
    assert {span.label for story in stories for span in story.spans if not span.optional} == ENTITY_TYPES


def test_one_story_has_nothing_to_hide(stories: tuple[GoldStory, ...]) -> None:
    assert [story.id for story in stories if not story.spans] == ["sample-17"]


def test_the_stories_have_the_length_of_real_ones(submissions: list[Submission]) -> None:
    assert [n for n, submission in enumerate(submissions) if not 80 <= len(submission.text.split()) <= 300] == []


@pytest.mark.parametrize("identifier", UNREAD)
def test_what_nobody_wrote_into_a_story_is_not_read(submissions: list[Submission], identifier: str) -> None:
    assert not any(identifier in submission.text for submission in submissions)


def test_what_must_not_be_read_is_really_there() -> None:
    everything = "".join(_content(file) for file in intake.list_files(SAMPLES).files)
    present = {identifier for identifier in UNREAD if identifier in everything}
    assert present == set(UNREAD)


def test_hidden_characters_reach_the_text_and_lie_inside_the_gold(stories: tuple[GoldStory, ...]) -> None:
    (story,) = (story for story in stories if story.id == "sample-16")
    phone = next(story.text[span.start : span.end] for span in story.spans if span.label == "PHONE_NUMBER")
    assert {"\u200b", "\u200d"} <= set(phone)


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_the_packed_samples_carry_no_date_of_the_machine_that_built_them(suffix: str) -> None:
    for file in SAMPLES.glob(f"[01]*{suffix}"):
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as package:
                assert {item.date_time[0] for item in package.infolist()} == {1980}


def _content(file: Path) -> str:
    if not zipfile.is_zipfile(file):
        return file.name + file.read_bytes().decode("latin-1")
    with zipfile.ZipFile(file) as package:
        return "".join(package.read(name).decode("latin-1") for name in package.namelist())
