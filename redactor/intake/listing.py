"""Which files an input path stands for, in an order that depends on nothing but their names."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import overload

from redactor.errors import NotPermitted, UsageError
from redactor.intake.ignore import read_ignored
from redactor.intake.kinds import format_of_name

LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
LITTER_PREFIXES = (".", "~$")


@dataclass(frozen=True, slots=True)
class Listing(Sequence[Path]):
    """The files to read, sorted, and how many names were left out on purpose.

    `hidden` counts what desktop programs leave behind (dot files, lock files, folder settings), `links` further names
    of a file that is already listed, `ignored` what the folder's own list of other files names.
    """

    files: tuple[Path, ...]
    hidden: int = 0
    links: int = 0
    ignored: int = 0

    def __len__(self) -> int:
        return len(self.files)

    @overload
    def __getitem__(self, index: int) -> Path: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Path, ...]: ...

    def __getitem__(self, index: int | slice) -> Path | tuple[Path, ...]:
        return self.files[index]


def list_files(path: Path) -> Listing:
    """All files below a folder, subfolders included, sorted by the bytes of their names; or the one file.

    Links to folders are listed, not followed, and a folder that is named like a file of ours is listed, not entered:
    reading them says what they are.

    Raises:
        UsageError: nothing is there.
        NotPermitted: the folder may not be listed.
        ConfigError: see `read_ignored`.
    """
    if not os.path.lexists(path):
        raise UsageError("the input does not exist", "name a file or a folder that exists")
    if not path.is_dir():
        return Listing((path,))
    try:
        found = list(_walk(path))
    except PermissionError:
        raise NotPermitted("the input folder may not be listed", "give the reading account access") from None
    visible = [entry for entry in found if not _is_litter(entry.name)]
    ignored = read_ignored(path)
    wanted = [entry for entry in visible if not ignored.covers(Path(entry.path).relative_to(path))]
    files = _once(wanted)
    return Listing(
        files,
        hidden=len(found) - len(visible),
        links=len(wanted) - len(files),
        ignored=len(visible) - len(wanted),
    )


def _walk(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Everything to list, in order. A subfolder that cannot be entered is listed itself."""
    pending = _sorted_entries(folder)
    while pending:
        entry = pending.pop()
        if not _is_subfolder(entry):
            yield entry
            continue
        try:
            pending += _sorted_entries(Path(entry.path))
        except OSError:
            yield entry


def _sorted_entries(folder: Path) -> list[os.DirEntry[str]]:
    """The last name first, for a stack."""
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: os.fsencode(entry.name), reverse=True)


def _is_subfolder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not _is_litter(entry.name) and format_of_name(entry.name) is None


def _is_litter(name: str) -> bool:
    return name.startswith(LITTER_PREFIXES) or name.casefold() in LITTER


def _once(entries: list[os.DirEntry[str]]) -> tuple[Path, ...]:
    """One path for each file, however many names it has."""
    seen: set[tuple[int, int]] = set()
    return tuple(Path(entry.path) for entry in entries if not _seen_before(entry, seen))


def _seen_before(entry: os.DirEntry[str], seen: set[tuple[int, int]]) -> bool:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False  # gone already; opening it will say so
    if status.st_nlink < 2 or not entry.is_file(follow_symlinks=False):
        return False
    identity = (status.st_dev, status.st_ino)
    known = identity in seen
    seen.add(identity)
    return known
