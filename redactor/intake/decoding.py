"""Bytes to text: Unicode strictly, Windows-1252 only where it reads like Western text, nothing replaced or dropped."""

import codecs
import re

from charset_normalizer import from_bytes

from redactor.errors import StoryHeld
from redactor.story import Reason

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK = "cp1252"
MOST_CHAOS = 0.1

UTF8_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
PUNCTUATION = frozenset("‘’“”–—…•™€\xa0§©®°±²³´·¹º¼½¾×«»¡¿¢£¥ª‰†")
ODD_LETTER = re.compile(
    r"(?<![A-Za-zÀ-ÖØ-öø-ÿŠšŽžŒœŸ])[À-ÖØ-öø-ÿŠšŽžŒœŸ]+(?![A-Za-zÀ-ÖØ-öø-ÿŠšŽžŒœŸ])"  # a word of accents only
    r"|[À-ÖØ-öø-ÿŠšŽžŒœŸ]{3}"  # another alphabet read as this one
    r"|[a-z][À-ÖØ-ÞŠŽŒŸ]"  # a capital inside a word: another code page
)


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of these bytes. `declared` is the encoding the file itself names, tried after UTF-8.

    Raises:
        StoryHeld: encoding.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if (text := _attempt(data, "utf-8")) is not None:
        return text
    if declared and (text := _attempt(data, declared)) is not None:
        return text
    return _western(data)


def _strictly(data: bytes, encoding: str) -> str:
    if (text := _attempt(data, encoding)) is None:
        raise StoryHeld(Reason.ENCODING, f"damaged {encoding}")
    return text


def _attempt(data: bytes, encoding: str) -> str | None:
    """None when it does not decode. The error itself is dropped: it holds the bytes."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None


def _western(data: bytes) -> str:
    """Windows-1252 when every byte above ASCII is where Western text would have it."""
    if UTF8_SEQUENCE.search(data):
        raise StoryHeld(Reason.ENCODING, "damaged utf-8")
    text = _strictly(data, FALLBACK)
    if not _reads_western(text) or not _agreed(data):
        raise StoryHeld(Reason.ENCODING, "neither utf-8 nor clearly windows-1252")
    return text


def _reads_western(text: str) -> bool:
    high = {character for character in text if character > "\x7f"}
    return all(character.isalpha() or character in PUNCTUATION for character in high) and not ODD_LETTER.search(text)


def _agreed(data: bytes) -> bool:
    """A second opinion on how disorderly the text is when it is read so."""
    best = from_bytes(data, cp_isolation=[FALLBACK]).best()
    return best is not None and best.chaos <= MOST_CHAOS
