"""Every kind of bad file among twenty good submissions: the good ones come through, the bad one has its reason."""

import gzip
import io
import json
import os
import socket
import zipfile
from pathlib import Path

import pytest

from redactor import intake
from redactor.errors import StoryHeld
from redactor.story import Held, Reason, Submission
from tests.intake.conftest import GOOD, document, story, workbook

NAME = "Vandersloot"
"""Stands in every bad file; it may occur in nothing that is kept of it."""

LONG = f"Sgt. {NAME} was close. " * 2


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def with_member(package: bytes, name: str, data: bytes) -> bytes:
    """The same package with one member replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            new.writestr(member.filename, data if member.filename == name else old.read(member))
    return out.getvalue()


def entity_bomb() -> bytes:
    body = f'<!DOCTYPE d [<!ENTITY a "{NAME}"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>'
    return with_member(document(LONG), "word/document.xml", body.encode())


def encrypted(package: bytes) -> bytes:
    """The flag in every header of the directory and of the members."""
    data = bytearray(package)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + place] |= 1
            start = data.find(mark, start + 1)
    return bytes(data)


def nested(depth: int) -> str:
    return '{"narrative":' + "[" * depth + f'"{NAME}"' + "]" * depth + "}"


BAD = {
    "no bytes": ("m.txt", b"", Reason.EMPTY),
    "no bytes under a packed name": ("m.docx", b"", Reason.EMPTY),
    "white space": ("m.txt", b" \n\t\r\n ", Reason.EMPTY),
    "invisible characters": ("m.txt", "\u200b\u2060\ufeff\u00ad".encode(), Reason.EMPTY),
    "white space in json": ("m.json", b" \n ", Reason.EMPTY),
    "an empty list": ("m.json", b"[]", Reason.EMPTY),
    "only a header": ("m.csv", b"id,narrative\r\n", Reason.EMPTY),
    "an empty document": ("m.docx", document("", " "), Reason.EMPTY),
    "an empty workbook": ("m.xlsx", workbook([[]]), Reason.EMPTY),
    "a page that shows nothing": ("m.html", f"<script>{NAME}</script><!-- {NAME} -->".encode(), Reason.EMPTY),
    "an e-mail without a body": ("m.eml", f"From: {NAME}@x.example\nSubject: {NAME}\n\n".encode(), Reason.EMPTY),
    "one character too many": ("m.txt", (NAME + " x" * 10_000).encode(), Reason.TOO_LONG),
    "too many lines": ("m.txt", (NAME + "\n") * 2_001, Reason.TOO_LONG),
    "too many lines of another kind": ("m.txt", (NAME + "\u2028") * 2_001, Reason.TOO_LONG),
    "more bytes than the limit": ("m.txt", (NAME + " ").encode() * 1_000_000, Reason.TOO_BIG),
    "one endless word": ("m.txt", (NAME + "x" * 100_000)[:15_000], Reason.TOKEN),
    "base64": ("m.txt", NAME + "\n" + "QUJDRA" * 100, Reason.TOKEN),
    "a row of dollar signs": ("m.txt", NAME + " " + "$" * 16_000, Reason.TOKEN),
    "damaged utf-8": ("m.txt", f"Núñez and {NAME} ".encode() + b"\xc3 then more", Reason.ENCODING),
    "utf-8 cut off": ("m.txt", f"{NAME} café café".encode()[:-1], Reason.ENCODING),
    "bytes of no encoding": ("m.txt", f"{NAME} went ".encode() + b"\xff\xfe\x81 home", Reason.ENCODING),
    "another alphabet's code page": ("m.txt", f"{NAME} сказал стой".encode("cp1251"), Reason.ENCODING),
    "half of utf-16": ("m.txt", ("\ufeff" + NAME).encode("utf-16-le")[:-1], Reason.ENCODING),
    "half of a surrogate pair": ("m.json", f'{{"narrative": "{NAME} \\ud800 went home"}}', Reason.ENCODING),
    "half of a pair in a title": ("m.json", f'{{"title": "\\udfff", "narrative": "{NAME}"}}', Reason.ENCODING),
    "truncated json": ("m.json", f'{{"narrative": "{LONG}', Reason.FORMAT),
    "garbage behind json": ("m.json", f'{{"narrative": "{LONG}"}} {NAME}', Reason.FORMAT),
    "a key twice": ("m.json", f'{{"narrative": "{LONG}", "narrative": "x"}}', Reason.FORMAT),
    "not a number": ("m.json", f'{{"narrative": "{LONG}", "n": NaN}}', Reason.FORMAT),
    "infinity": ("m.json", f'{{"narrative": "{LONG}", "n": -Infinity}}', Reason.FORMAT),
    "nested deeply": ("m.json", nested(100_000), Reason.FORMAT),
    "a huge number": ("m.json", f'{{"narrative": "{LONG}", "n": {"9" * 10_000}}}', Reason.FORMAT),
    "an object for a story": ("m.json", f'{{"narrative": {{"a": "{NAME}"}}}}', Reason.FORMAT),
    "a list for a story": ("m.json", f'{{"narrative": ["{NAME}"]}}', Reason.FORMAT),
    "null for a story": ("m.json", f'{{"narrative": null, "name": "{NAME}"}}', Reason.FORMAT),
    "a number for a story": ("m.json", f'{{"narrative": 5, "name": "{NAME}"}}', Reason.FORMAT),
    "a number alone": ("m.json", "5", Reason.FORMAT),
    "a zip named txt": ("m.txt", zipped(**{NAME: b"x"}), Reason.TYPE),
    "a zip that climbs out": ("m.txt", zipped(**{f"..__..__{NAME}": b"x"}), Reason.TYPE),
    "a gzip named json": ("m.json", gzip.compress(LONG.encode()), Reason.TYPE),
    "a pdf named txt": ("m.txt", b"%PDF-1.7\n" + LONG.encode(), Reason.TYPE),
    "rich text named md": ("m.md", b"{\\rtf1 " + LONG.encode() + b"}", Reason.TYPE),
    "a program named csv": ("m.csv", b"\x7fELF\x02\x01" + LONG.encode(), Reason.TYPE),
    "a picture named html": ("m.html", b"\x89PNG\r\n\x1a\n" + LONG.encode(), Reason.TYPE),
    "an old office file": ("m.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + LONG.encode(), Reason.TYPE),
    "a workbook named csv": ("m.csv", workbook([["narrative"], [LONG]]), Reason.TYPE),
    "a workbook named docx": ("m.docx", workbook([["narrative"], [LONG]]), Reason.TYPE),
    "a document named xlsx": ("m.xlsx", document(LONG), Reason.TYPE),
    "text named docx": ("m.docx", LONG.encode(), Reason.TYPE),
    "a zip named docx": ("m.docx", zipped(**{NAME: b"x"}), Reason.TYPE),
    "an encrypted document": ("m.docx", encrypted(document(LONG)), Reason.TYPE),
    "binary": ("m.txt", NAME.encode() + bytes(range(32)) * 20, Reason.TYPE),
    "utf-16 without its mark": ("m.txt", LONG.encode("utf-16-le"), Reason.TYPE),
    "an unknown ending": (f"m.{NAME}", LONG.encode(), Reason.TYPE),
    "an old workbook's ending": ("m.xls", LONG.encode(), Reason.TYPE),
    "no ending": ("m", LONG.encode(), Reason.TYPE),
    "no e-mail": ("m.eml", LONG.encode(), Reason.TYPE),
    "a truncated document": ("m.docx", document(LONG)[:-200], Reason.FORMAT),
    "a damaged document": ("m.docx", with_member(document(LONG), "word/document.xml", b"<w:docu"), Reason.FORMAT),
    "a damaged workbook": (
        "m.xlsx",
        with_member(workbook([["narrative"], [LONG]]), "xl/worksheets/sheet1.xml", b"<sheet"),
        Reason.FORMAT,
    ),
    "entities in a document": ("m.docx", entity_bomb(), Reason.FORMAT),
    "a zip bomb": ("m.docx", zipped(word__document=NAME.encode(), word__x=bytes(200_000_000)), Reason.TOO_BIG),
    "a bomb of xml": ("m.xlsx", zipped(**{"xl__a.xml": b" " * 60_000_000}), Reason.TOO_BIG),
    "a crowd of members": ("m.docx", zipped(**{f"word__{n}": b"" for n in range(2_100)}), Reason.TOO_BIG),
    "a page of tags only": ("m.html", f"{NAME}<i>" * 60_000, Reason.TOO_LONG),
}


@pytest.mark.parametrize(("name", "data", "reason"), BAD.values(), ids=BAD)
def test_a_bad_file_is_held_and_the_good_ones_come_through(
    folder: Path, options, name: str, data: bytes | str, reason: Reason
) -> None:
    (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    check(folder, options, reason)


def check(folder: Path, options, *reasons: Reason) -> None:
    notices: list[intake.Notice] = []
    entries = list(intake.read(folder, options, notices.append))
    outcomes = [entry.outcome for entry in entries]
    assert [entry.number for entry in entries] == list(range(1, GOOD + len(reasons) + 1))
    texts = [" ".join(outcome.text.split()) for outcome in outcomes if isinstance(outcome, Submission)]
    assert len(texts) == GOOD
    assert all(any(" ".join(story(number).split()) in text for text in texts) for number in range(1, GOOD + 1))
    held = [outcome for outcome in outcomes if isinstance(outcome, Held)]
    assert [(one.stage, one.reason) for one in held] == [("intake", reason) for reason in reasons]
    kept = "".join(map(str, [*held, *notices, *[entry.source for entry in entries]]))
    said = "".join(f"{error} {error!r} {error.hint}" for error in (StoryHeld(one.reason, one.detail) for one in held))
    assert NAME not in kept + said


def fifo(path: Path) -> None:
    os.mkfifo(path)


def sock(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the path of a socket may not be long
    try:
        socket.socket(socket.AF_UNIX).bind(path.name)
    finally:
        os.chdir(here)


def link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def link_to_a_good_file(path: Path) -> None:
    path.symlink_to(path.parent / "a1.txt")


def link_to_a_secret(path: Path) -> None:
    path.symlink_to("/etc/shadow")


def link_to_a_folder(path: Path) -> None:
    path.symlink_to("/etc")


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (fifo, Reason.NOT_REGULAR),
        (sock, Reason.NOT_REGULAR),
        (Path.mkdir, Reason.NOT_REGULAR),
        (link_to_itself, Reason.SYMLINK),
        (link_to_a_good_file, Reason.SYMLINK),
        (link_to_a_secret, Reason.SYMLINK),
        (link_to_a_folder, Reason.SYMLINK),
        (sparse, Reason.TOO_BIG),
    ],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_what_is_no_plain_file_is_refused_without_hanging(folder: Path, options, make, reason: Reason) -> None:
    make(folder / "m.json")
    check(folder, options, reason)


def test_a_damaged_row_is_held_and_the_other_rows_go_on(folder: Path, options) -> None:
    (folder / "m.csv").write_text(
        'id,narrative\r\n1,"he said "stop" to ' + NAME + '"\r\n2,' + NAME + ", then, commas\r\n3\r\n4,\r\n"
    )
    check(folder, options, *[Reason.FORMAT] * 3, Reason.EMPTY)


def test_a_damaged_line_is_held_and_the_other_lines_go_on(folder: Path, options) -> None:
    lines = [f'{{"text": "{NAME}', f'{{"text": {{"a": "{NAME}"}}}}', "7", '{"text": ""}', '{"text": "x"}{}']
    (folder / "m.jsonl").write_text("\n".join([*lines, json.dumps({"text": "\ud800 x"})]))
    check(folder, options, *[Reason.FORMAT] * 3, Reason.EMPTY, Reason.FORMAT, Reason.ENCODING)


def test_a_file_without_permission_is_unreadable(options, good: dict[str, bytes], tmp_path_factory) -> None:
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp())  # the test runner's own folders are closed to others
    try:
        folder.chmod(0o755)
        for name, data in good.items():
            (folder / name).write_bytes(data)
        (folder / "m.txt").write_text(LONG)
        (folder / "m.txt").chmod(0)
        (folder / "n").mkdir(mode=0)
        if os.geteuid() == 0:
            os.seteuid(65534)
        check(folder, options, Reason.UNREADABLE, Reason.UNREADABLE)
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        (folder / "n").chmod(0o700)
        shutil.rmtree(folder)
