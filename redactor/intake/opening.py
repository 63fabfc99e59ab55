"""The one place where an input file is opened: never through a link, never blocking, never more than the limit."""

import errno
import os
import stat
from pathlib import Path

from redactor.errors import StorageFailure, StoryHeld
from redactor.story import Reason

FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY
PIECE = 1 << 20

REASONS = {
    errno.ENOENT: Reason.GONE,
    errno.ENOTDIR: Reason.GONE,
    errno.ESTALE: Reason.GONE,
    errno.ELOOP: Reason.SYMLINK,
    errno.EACCES: Reason.UNREADABLE,
    errno.EPERM: Reason.UNREADABLE,
    errno.EIO: Reason.UNREADABLE,
    errno.ENXIO: Reason.NOT_REGULAR,
    errno.ENODEV: Reason.NOT_REGULAR,
    errno.EISDIR: Reason.NOT_REGULAR,
    errno.EWOULDBLOCK: Reason.UNSTABLE,
    errno.ETXTBSY: Reason.UNSTABLE,
}


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes that does not change meanwhile.

    Raises:
        StoryHeld: symlink, not_regular, unreadable, gone, too_big (nothing is read then) or unstable.
        StorageFailure: this process cannot open files at all (too many are open, no memory).
    """
    try:
        return _read(path, limit)
    except OSError as error:
        if error.errno in REASONS:
            raise StoryHeld(REASONS[error.errno]) from None
        raise StorageFailure(
            f"an input file could not be read (errno {error.errno})", "free what is short, then run again"
        ) from None


def _read(path: Path, limit: int) -> bytes:
    # A device may act on being opened, so its kind is looked at first and again after opening.
    listed = os.lstat(path)
    if stat.S_ISDIR(listed.st_mode):
        os.close(os.open(path, FLAGS))  # may it be entered at all?
    _check_kind(listed.st_mode)
    descriptor = os.open(path, FLAGS)
    try:
        before = os.fstat(descriptor)
        _check_kind(before.st_mode)
        if before.st_size > limit:
            raise StoryHeld(Reason.TOO_BIG)
        data = _drain(descriptor, before.st_size + 1)
        if len(data) != before.st_size or not _same(listed, before) or not _same(before, os.fstat(descriptor)):
            raise StoryHeld(Reason.UNSTABLE)
        return data
    finally:
        os.close(descriptor)


def _check_kind(mode: int) -> None:
    if stat.S_ISLNK(mode):
        raise StoryHeld(Reason.SYMLINK)
    if not stat.S_ISREG(mode):
        raise StoryHeld(Reason.NOT_REGULAR)


def _drain(descriptor: int, most: int) -> bytes:
    pieces: list[bytes] = []
    while most > 0 and (piece := os.read(descriptor, min(most, PIECE))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_dev, one.st_ino, one.st_size, one.st_mtime_ns) == (
        other.st_dev,
        other.st_ino,
        other.st_size,
        other.st_mtime_ns,
    )
