"""Bad submissions of every kind: each writer leaves one thing in a folder that intake must refuse for one reason.

A writer is given the path to use (its suffix is its own affair) and a canary: an identifier that stands in the bad
content wherever content is possible, so that a test can look for it in messages.
"""

import csv
import io
import json
import os
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from redactor.story import Reason
from tests.batch.invented import story

Writer = Callable[[Path, str], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of damage: the reason code it must get, what writes it, and how many good rows that writes beside it."""

    reason: Reason
    write: Writer
    company: int


KINDS: dict[str, Kind] = {}
"""All kinds by name."""


def _kind(reason: Reason, company: int = 0) -> Callable[[Writer], Writer]:
    def register(writer: Writer) -> Writer:
        KINDS[writer.__name__] = Kind(reason, writer, company)
        return writer

    return register


def _sentence(canary: str) -> str:
    return f"Officer {canary} stepped behind the engine block and nobody was hurt. "


@_kind(Reason.EMPTY)
def empty(path: Path, canary: str) -> None:
    path.with_suffix(".txt").touch()


@_kind(Reason.EMPTY)
def white_space(path: Path, canary: str) -> None:
    path.with_suffix(".md").write_text(" \n\t\n\u00a0\n", encoding="utf-8")


@_kind(Reason.TOO_LONG)
def too_many_characters(path: Path, canary: str) -> None:
    path.with_suffix(".txt").write_text(_sentence(canary) * 500, encoding="utf-8")


@_kind(Reason.TOO_LONG)
def too_many_lines(path: Path, canary: str) -> None:
    path.with_suffix(".txt").write_text(canary + "\n" + "ok\n" * 2_500, encoding="utf-8")


@_kind(Reason.TOO_BIG)
def too_big(path: Path, canary: str) -> None:
    """A sparse file: takes no room, and must not be read."""
    with path.with_suffix(".txt").open("wb") as file:
        file.write(_sentence(canary).encode())
        file.truncate(500_000_000)


@_kind(Reason.TOKEN)
def endless_token(path: Path, canary: str) -> None:
    path.with_suffix(".txt").write_text(f"{_sentence(canary)}{(canary + 'x') * 40} and so on.", encoding="utf-8")


@_kind(Reason.ENCODING)
def broken_utf8(path: Path, canary: str) -> None:
    middle = "Thérèse a crié “à terre”. ".encode() + b"\xc3\x28\xff\xfe\x81\x8d"
    path.with_suffix(".txt").write_bytes(_sentence(canary).encode() * 4 + middle + _sentence(canary).encode() * 4)


@_kind(Reason.ENCODING)
def lone_surrogate(path: Path, canary: str) -> None:
    path.with_suffix(".json").write_text(json.dumps({"narrative": f"{_sentence(canary)}\ud800 end"}), encoding="utf-8")


@_kind(Reason.TYPE)
def zip_named_txt(path: Path, canary: str) -> None:
    path.with_suffix(".txt").write_bytes(_zip({"../story.txt": _sentence(canary)}))


@_kind(Reason.TYPE)
def pdf_named_txt(path: Path, canary: str) -> None:
    path.with_suffix(".txt").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n" + _sentence(canary).encode())


@_kind(Reason.TYPE)
def text_named_docx(path: Path, canary: str) -> None:
    path.with_suffix(".docx").write_text(_sentence(canary) * 3, encoding="utf-8")


@_kind(Reason.TYPE)
def unknown_suffix(path: Path, canary: str) -> None:
    path.with_suffix(".pages").write_text(_sentence(canary) * 3, encoding="utf-8")


@_kind(Reason.FORMAT)
def truncated_docx(path: Path, canary: str) -> None:
    whole = _zip({"[Content_Types].xml": "<Types/>", "word/document.xml": f"<w>{_sentence(canary)}</w>"})
    path.with_suffix(".docx").write_bytes(whole[: len(whole) * 2 // 3])


@_kind(Reason.FORMAT)
def truncated_xlsx(path: Path, canary: str) -> None:
    whole = _zip({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": f"<w>{_sentence(canary)}</w>"})
    path.with_suffix(".xlsx").write_bytes(whole[: len(whole) // 2])


@_kind(Reason.FORMAT)
def truncated_json(path: Path, canary: str) -> None:
    path.with_suffix(".json").write_text(f'{{"narrative": "{_sentence(canary)}', encoding="utf-8")


@_kind(Reason.FORMAT)
def trailing_garbage(path: Path, canary: str) -> None:
    path.with_suffix(".json").write_text(f'{{"narrative": "{_sentence(canary)}"}} {canary}', encoding="utf-8")


@_kind(Reason.FORMAT)
def deep_json(path: Path, canary: str) -> None:
    deep = "[" * 50_000 + f'"{canary}"' + "]" * 50_000
    path.with_suffix(".json").write_text(f'{{"narrative": "{_sentence(canary)}", "x": {deep}}}', encoding="utf-8")


@_kind(Reason.FORMAT)
def not_a_number(path: Path, canary: str) -> None:
    path.with_suffix(".json").write_text(f'{{"narrative": "{_sentence(canary)}", "age": NaN}}', encoding="utf-8")


@_kind(Reason.FORMAT)
def endless_number(path: Path, canary: str) -> None:
    text = f'{{"narrative": "{_sentence(canary)}", "age": {"7" * 10_000}}}'
    path.with_suffix(".json").write_text(text, encoding="utf-8")


@_kind(Reason.FORMAT)
def duplicate_keys(path: Path, canary: str) -> None:
    text = f'{{"narrative": "{_sentence(canary)}", "narrative": "Nothing happened to {canary}."}}'
    path.with_suffix(".json").write_text(text, encoding="utf-8")


@_kind(Reason.FORMAT)
def narrative_of_wrong_type(path: Path, canary: str) -> None:
    path.with_suffix(".json").write_text(json.dumps({"narrative": {"who": canary}}), encoding="utf-8")


@_kind(Reason.FORMAT, company=2)
def broken_jsonl_line(path: Path, canary: str) -> None:
    first, last = (json.dumps({"ip": "192.0.2.7", "text": text}) for text in _company(canary))
    broken = f'{{"text": "{_sentence(canary)}", "ip": '
    path.with_suffix(".jsonl").write_text(f"{first}\n{broken}\n{last}\n", encoding="utf-8")


@_kind(Reason.FORMAT, company=2)
def jsonl_line_of_wrong_type(path: Path, canary: str) -> None:
    first, last = (json.dumps({"text": text}) for text in _company(canary))
    path.with_suffix(".jsonl").write_text(f'{first}\n{last}\n{{"text": 7, "by": "{canary}"}}\n', encoding="utf-8")


@_kind(Reason.FORMAT, company=2)
def ragged_csv_row(path: Path, canary: str) -> None:
    first, last = (["night", text] for text in _company(canary))
    with path.with_suffix(".csv").open("w", encoding="utf-8", newline="") as file:
        ragged = ["day", _sentence(canary), "and", canary, "more"]
        csv.writer(file).writerows([["shift", "what happened"], first, ragged, last])


@_kind(Reason.EMPTY, company=2)
def csv_row_without_a_story(path: Path, canary: str) -> None:
    first, last = (["night", text] for text in _company(canary))
    with path.with_suffix(".csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["shift", "what happened"], first, [canary, "  "], last])


@_kind(Reason.SYMLINK)
def symlink(path: Path, canary: str) -> None:
    path.with_suffix(".txt").symlink_to(path.with_name(f"{canary}-elsewhere.txt"))


@_kind(Reason.NOT_REGULAR)
def fifo(path: Path, canary: str) -> None:
    os.mkfifo(path.with_suffix(".txt"))


@_kind(Reason.NOT_REGULAR)
def folder_named_json(path: Path, canary: str) -> None:
    inner = path.with_suffix(".json")
    inner.mkdir()
    (inner / "inner.txt").write_text(_sentence(canary), encoding="utf-8")


@_kind(Reason.UNREADABLE)
def forbidden(path: Path, canary: str) -> None:
    target = path.with_suffix(".txt")
    target.write_text(_sentence(canary), encoding="utf-8")
    target.chmod(0)


if os.geteuid() == 0:  # root reads everything
    del KINDS["forbidden"]


def _company(canary: str) -> tuple[str, str]:
    """Two good stories; the canary is only the seed."""
    rng = random.Random(canary)
    return story(rng).text, story(rng).text


def _zip(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return buffer.getvalue()
