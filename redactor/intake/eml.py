"""E-mails: the subject as title, the body as text. Every other header and all attachments are dropped and counted."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.archive import damage_held
from redactor.intake.assembly import NARRATIVE, TITLE, Part, assemble
from redactor.intake.decoding import decode
from redactor.intake.entries import Record
from redactor.intake.headings import BODY, to_parts
from redactor.intake.html import to_blocks
from redactor.story import Reason

MOST_PARTS = 200
TELLING = frozenset({"from", "to", "subject", "date", "received", "mime-version", "message-id", "return-path"})
"""Headers of which every e-mail has one."""


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: type (no e-mail), format, encoding, empty, too_long or token.
    """
    if data.lower().count(b"boundary") > MOST_PARTS:
        raise StoryHeld(Reason.FORMAT, "too many parts")  # each costs the parser a look at every line
    with damage_held("not readable as an e-mail"):
        message = message_from_bytes(data, policy=policy.default)
        if not TELLING & {name.casefold() for name in message}:
            raise StoryHeld(Reason.TYPE, "no e-mail headers")
        title = _subject(message)
        body = message.get_body(preferencelist=("plain", "html"))
        parts, dropped = _body(body, settings) if isinstance(body, EmailMessage) else ([], 0)
        dropped += _headers_dropped(message) + _parts_dropped(message, body)
    yield Record(assemble([Part(TITLE, title), *parts], dropped, settings.limits))


def _subject(message: EmailMessage) -> str:
    """From the raw header: the parsed one replaces bytes it cannot decode."""
    for name, raw in message.raw_items():
        if name.casefold() == "subject":
            text = decode(str(raw).encode("utf-8", "surrogateescape")) if not str(raw).isascii() else str(raw)
            return " ".join(str(make_header(decode_header(text))).split())
    return ""


def _body(body: EmailMessage, settings: Intake) -> tuple[list[Part], int]:
    payload = body.get_payload(decode=True)
    text = decode(payload if isinstance(payload, bytes) else b"", body.get_content_charset())
    if body.get_content_subtype() != "html":
        return [Part(NARRATIVE, text)], 0
    blocks, dropped = to_blocks(text)
    return list(to_parts([block for block in blocks if block.level >= BODY], settings.fields)), dropped


def _headers_dropped(message: EmailMessage) -> int:
    return sum(name.casefold() != "subject" for name in message)


def _parts_dropped(message: EmailMessage, body: object) -> int:
    """Attachments and other forms of the body."""
    return sum(not part.is_multipart() and part is not body for part in message.walk())
