"""Office packages are zip files of XML: what is checked before a library may unpack one."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from redactor.errors import MissingDependency, StoryHeld
from redactor.story import Reason

MOST_MEMBERS = 2_000
MOST_UNPACKED = 10
"""Times the limit on a file's bytes, for all members together."""

MOST_XML = 4
"""Times the limit on a file's bytes, for one XML member: parsed, it takes many times that in memory."""

ENCRYPTED = 0x1
XML = (".xml", ".rels")
LIBRARIES = {"docx": ("docx", "lxml", "defusedxml"), "xlsx": ("openpyxl", "defusedxml")}


def require_library(format_name: str) -> None:
    """Let pass when what reads this format is installed.

    Raises:
        MissingDependency: it is not.
    """
    if any(find_spec(name) is None for name in LIBRARIES.get(format_name, ())):
        raise MissingDependency(
            f"reading .{format_name} files needs an optional extra", "pip install 'near-miss-redactor[formats]'"
        )


def check_package(data: bytes, limit: int) -> None:
    """Let a package pass that unpacks to a sane size and whose XML declares no document type, so no entities.

    Raises:
        StoryHeld: too_big, type (encrypted) or format.
    """
    with damage_held("damaged package"), zipfile.ZipFile(io.BytesIO(data)) as package:
        members = package.infolist()
        _check_directory(members, limit)
        for member in members:
            if member.filename.casefold().endswith(XML):
                _check_xml(package, member)


@contextmanager
def damage_held(detail: str) -> Iterator[None]:
    """Turn whatever a library raises on a damaged file into `format`; its message may hold text of the file.

    Raises:
        StoryHeld: format.
    """
    try:
        yield
    except (StoryHeld, MissingDependency):
        raise
    except Exception:  # noqa: BLE001  # the libraries raise anything at all on hostile input
        raise StoryHeld(Reason.FORMAT, detail) from None


def _check_directory(members: list[zipfile.ZipInfo], limit: int) -> None:
    """The declared sizes hold: zipfile reads no more than them."""
    if len(members) > MOST_MEMBERS:
        raise StoryHeld(Reason.TOO_BIG, "members of the package")
    if len({member.filename for member in members}) != len(members):
        raise StoryHeld(Reason.FORMAT, "a member of the package stands twice")
    if any(member.flag_bits & ENCRYPTED for member in members):
        raise StoryHeld(Reason.TYPE, "encrypted")
    if sum(member.file_size for member in members) > MOST_UNPACKED * limit or any(
        member.file_size > MOST_XML * limit for member in members if member.filename.casefold().endswith(XML)
    ):
        raise StoryHeld(Reason.TOO_BIG, "unpacked size")


def _check_xml(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """A document type can only stand before the root element, so reading stops there."""
    from defusedxml.common import DefusedXmlException  # noqa: PLC0415  # an optional extra
    from defusedxml.ElementTree import iterparse  # noqa: PLC0415

    with package.open(member) as stream:
        try:
            next(iter(iterparse(stream, events=("start",), forbid_dtd=True)))
        except DefusedXmlException:
            raise StoryHeld(Reason.FORMAT, "a document type in the package's XML") from None
