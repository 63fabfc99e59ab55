"""E-mails: the subject as title, the body as text. Every other header and all attachments are dropped and counted."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.archive import damage_held
from redactor.intake.assembly import NARRATIVE, TITLE, Part, assemble
from redactor.intake.decoding import decode
from redactor.intake.entries import Record
from redactor.intake.headings import BODY, to_parts
from redactor.intake.html import to_blocks
from redactor.story import Reason

TELLING = frozenset({"from", "to", "subject", "date", "received", "mime-version", "message-id", "return-path"})
"""Headers of which every e-mail has one."""

MOST_PARTS = 200
MOST_MARKS = 5_000
"""Lines that may separate two parts."""

MOST_HEAD = 200_000
END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
ENDLESS_HEADER = re.compile(rb"^content-[a-z-]{1,30}:(?:[^\n]|\n[ \t]){10000}", re.IGNORECASE | re.MULTILINE)


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: type (no e-mail), format, encoding, empty, too_long or token.
    """
    _check_shape(data)
    with damage_held("not readable as an e-mail"):
        message = message_from_bytes(data)
        if not TELLING & {name.casefold() for name, _ in message.raw_items()}:
            raise StoryHeld(Reason.TYPE, "no e-mail headers")
        leaves = list(_leaves(message))
        body = _body(leaves)
        parts, dropped = ([], 0) if body is None else _text(body, settings)
        parts.insert(0, Part(TITLE, _subject(message)))
        dropped += _headers_dropped(message) + len(leaves) - (body is not None)
    yield Record(assemble(parts, dropped, settings.limits))


def _check_shape(data: bytes) -> None:
    """What would cost the parser more time than any real e-mail does: it looks at each line for each part."""
    end = END_OF_HEAD.search(data)
    if (end.start() if end else len(data)) > MOST_HEAD or ENDLESS_HEADER.search(data):
        raise StoryHeld(Reason.FORMAT, "endless headers")
    if data.lower().count(b"boundary") > MOST_PARTS or data.count(b"\n--") > MOST_MARKS:
        raise StoryHeld(Reason.FORMAT, "too many parts")


def _leaves(message: Message) -> Iterator[Message]:
    """All parts that have none themselves; an e-mail attached to this one counts as one."""
    parts = message.get_payload()
    if message.get_content_maintype() != "multipart" or not isinstance(parts, list):
        yield message
        return
    for part in parts:
        if isinstance(part, Message):
            yield from _leaves(part)


def _body(leaves: list[Message]) -> Message | None:
    """The first plain text, else the first HTML, that is no attachment."""
    shown = [leaf for leaf in leaves if leaf.get_content_disposition() != "attachment"]
    kinds = ("text/plain", "text/html")
    found = [leaf for kind in kinds for leaf in shown if leaf.get_content_type() == kind]
    return found[0] if found else None


def _subject(message: Message) -> str:
    """From the raw header: the parsed one replaces bytes it cannot decode."""
    for name, raw in message.raw_items():
        if name.casefold() == "subject":
            text = decode(str(raw).encode("utf-8", "surrogateescape"))
            return " ".join(str(make_header(decode_header(text))).split())
    return ""


def _text(body: Message, settings: Intake) -> tuple[list[Part], int]:
    payload = body.get_payload(decode=True)
    text = decode(payload if isinstance(payload, bytes) else b"", body.get_content_charset())
    if body.get_content_type() != "text/html":
        return [Part(NARRATIVE, text)], 0
    blocks, dropped = to_blocks(text)
    return list(to_parts([block for block in blocks if block.level >= BODY], settings.fields)), dropped


def _headers_dropped(message: Message) -> int:
    return sum(name.casefold() != "subject" for name, _ in message.raw_items())
