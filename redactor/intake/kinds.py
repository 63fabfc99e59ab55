"""Which format a file has: its name proposes, its content must agree."""

import io
import os
import zipfile

from redactor.errors import StoryHeld
from redactor.story import Reason

SUFFIXES = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".xlsx": "xlsx",
    ".docx": "docx",
    ".eml": "eml",
    ".html": "html",
    ".htm": "html",
}
UNKNOWN = "unknown"
PACKED = {"docx": "word/", "xlsx": "xl/"}

ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
SIGNATURES = (
    b"%PDF-",
    b"{\\rtf",
    b"\x1f\x8b",
    b"BZh9",
    b"\xfd7zXZ\x00",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\x28\xb5\x2f\xfd",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\x00",
    b"MM\x00*",
    b"\x7fELF",
    b"MZ\x90\x00",
    b"SQLite format 3\x00",
    b"PAR1",
    b"ID3\x03",
    b"ID3\x04",
    b"OggS",
    b"fLaC",
)
"""First bytes of files that are never text, whatever their name says."""

BINARY_SHARE = 0.1
SMALL = 100
"""Bytes of a file so short that one or two odd ones say nothing."""

TEXT_CONTROLS = frozenset(b"\x00\x07\x08\t\n\x0b\x0c\r\x1b")
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff", b"\xef\xbb\xbf")


def format_of_name(name: str) -> str | None:
    """The format a file name proposes, or nothing when it is none of ours."""
    return SUFFIXES.get(os.path.splitext(name)[1].casefold())  # noqa: PTH122  # names are not always valid paths


def check_content(data: bytes, name_says: str | None) -> str:
    """The format of a file, from its first bytes and what its name proposes.

    Raises:
        StoryHeld: type (not a format we read, or not the one its name says) or empty.
    """
    if name_says is None:
        raise StoryHeld(Reason.TYPE, f"formats read: {' '.join(sorted(set(SUFFIXES.values())))}")
    if not data:
        raise StoryHeld(Reason.EMPTY)
    if name_says in PACKED:
        _check_packed(data, PACKED[name_says])
    elif data.startswith(ZIP + SIGNATURES) or _is_media(data):
        raise StoryHeld(Reason.TYPE, "a packed or binary file under the name of a text format")
    elif _is_binary(data):
        raise StoryHeld(Reason.TYPE, "mostly binary")
    return name_says


def _check_packed(data: bytes, folder: str) -> None:
    if not data.startswith(ZIP):
        raise StoryHeld(Reason.TYPE, "not the packed format its name says, or encrypted")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OverflowError):
        raise StoryHeld(Reason.FORMAT, "damaged package") from None
    if not any(name.startswith(folder) for name in names):
        raise StoryHeld(Reason.TYPE, "another kind of package than its name says")


def _is_media(data: bytes) -> bool:
    return (data[:4] == b"RIFF" and data[8:12] in {b"WAVE", b"AVI ", b"WEBP"}) or data[4:8] == b"ftyp"


def _is_binary(data: bytes) -> bool:
    """Many control bytes. A few, and NULs among text, are for the reviewer to see."""
    if data.startswith(BYTE_ORDER_MARKS):
        return False
    sample = data[: 1 << 16]
    odd = sum(sample.count(byte) for byte in range(32) if byte not in TEXT_CONTROLS)
    return max(odd, sample.count(0)) > BINARY_SHARE * max(len(sample), SMALL)
