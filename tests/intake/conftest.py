"""A folder of twenty good submissions in every format, and what came of a folder."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
import yaml

from redactor import intake
from redactor.config import Intake
from redactor.story import Held, Submission

GOOD = 20


def story(number: int) -> str:
    return f"I stepped out at stop {number} and a truck clipped the mirror of my cruiser.\nNobody was hurt."


def workbook(*sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def document(*paragraphs: str) -> bytes:
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    return packed(made)


def packed(made: "docx.document.Document") -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _csv(delimiter: str, numbers: range) -> bytes:
    rows = [f'{n}{delimiter}"{story(n)}"' for n in numbers]
    return "\r\n".join([f"id{delimiter}narrative", *rows]).encode()


def good_files() -> dict[str, bytes]:
    """Twenty submissions, in files whose names sort around `m`."""
    return {
        "a1.txt": story(1).encode(),
        "a2.md": f"# A close one\n\n{story(2)}".encode(),
        "b1.json": json.dumps({"narrative": story(3)}).encode(),
        "b2.json": json.dumps([{"story": story(4)}, {"story": story(5)}]).encode(),
        "c.jsonl": "\n".join(json.dumps({"text": story(n)}) for n in (6, 7)).encode(),
        "d.csv": _csv(",", range(8, 11)),
        "t.csv": _csv(";", range(11, 13)),
        "u.tsv": _csv("\t", range(13, 15)),
        "v.xlsx": workbook([["id", "Narrative"], *[[n, story(n)] for n in (15, 16)]]),
        "w.docx": document(story(17)),
        "x.eml": f"From: a@b.example\nSubject: close\n\n{story(18)}".encode(),
        "y.html": f"<p>{story(19)}</p>".encode(),
        "z.txt": ("\ufeff" + story(20)).encode("utf-16-le"),
    }


@pytest.fixture(scope="session")
def good() -> dict[str, bytes]:
    return good_files()


@pytest.fixture
def folder(tmp_path: Path, good: dict[str, bytes]) -> Path:
    for name, data in good.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.fixture(scope="session")
def options() -> Intake:
    """The shipped settings of intake alone: no recognizer is needed for reading."""
    shipped = Path(__file__).parents[2] / "pipeline.yaml"
    return Intake.model_validate(yaml.safe_load(shipped.read_text(encoding="utf-8"))["intake"])


Outcome = Submission | Held


@pytest.fixture
def read_one(tmp_path: Path, options: Intake) -> Callable[..., list[Outcome]]:
    """A function from a file name and its content to the outcomes of that one file."""

    def made(name: str, data: bytes | str, notices: list[intake.Notice] | None = None) -> list[Outcome]:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        told = notices.append if notices is not None else lambda _: None
        return [entry.outcome for entry in intake.read(path, options, told)]

    return made


@pytest.fixture
def text_of(read_one: Callable[..., list[Outcome]]) -> Callable[[str, bytes | str], str]:
    def made(name: str, data: bytes | str) -> str:
        (outcome,) = read_one(name, data)
        assert isinstance(outcome, Submission), outcome
        return outcome.text

    return made


def sections(submission: Submission) -> dict[str, str]:
    return {section.name: submission.text[section.start : section.end] for section in submission.sections}
