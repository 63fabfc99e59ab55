"""Every file of the input to numbered entries; each submission, good or bad, ends in exactly one."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from redactor import config
from redactor.errors import StoryHeld
from redactor.intake import txt
from redactor.intake.archive import require_library
from redactor.intake.entries import Entry, Notice, NoticeKind, Record, Source, held
from redactor.intake.ignore import FILE_NAME
from redactor.intake.kinds import UNKNOWN, check_content, format_of_name
from redactor.intake.listing import Listing, list_files
from redactor.intake.opening import read_bytes
from redactor.story import Held, Reason, Submission

Reader = Callable[[bytes, config.Intake], Iterable[Record | Notice]]
Notify = Callable[[Notice], None]


def read(path: Path, settings: config.Intake, notify: Notify = lambda _: None) -> Iterator[Entry]:
    """Every submission below `path`, numbered from 1 in an order that depends on names and rows only.

    `notify` is called with what a person should know about how the input was read.

    Raises:
        UsageError: nothing is there.
        NotPermitted: the folder may not be listed.
        ConfigError: the folder's list of other files is wrong.
        MissingDependency: a file needs an extra that is not installed; raised before anything is read.
        StorageFailure: this process cannot open files at all.
    """
    listing = list_files(path)
    for name in sorted({format_of_name(file.name) or UNKNOWN for file in listing.files}):
        require_library(name)
    return _entries(listing, settings, notify)


def read_text(data: bytes, settings: config.Intake) -> Submission | Held:
    """One submission given as plain text, not in a file."""
    try:
        if len(data) > settings.limits.bytes:
            raise StoryHeld(Reason.TOO_BIG)
        check_content(data, "txt")
        return next(txt.read(data, settings)).outcome
    except StoryHeld as error:
        return held(error.reason, error.detail)


def _entries(listing: Listing, settings: config.Intake, notify: Notify) -> Iterator[Entry]:
    for notice in _left_out(listing):
        notify(notice)
    number = 0
    for place, file in enumerate(listing.files, 1):
        name = format_of_name(file.name)
        for item in _read_file(file, name, settings):
            if isinstance(item, Notice):
                notify(replace(item, file=place))
                continue
            number += 1
            yield Entry(number, Source(place, item.row, name or UNKNOWN, item.sheet), item.outcome)


def _read_file(path: Path, name_says: str | None, settings: config.Intake) -> list[Record | Notice]:
    """All of a file at once: one that turns out damaged late leaves one record, not a part of its rows."""
    try:
        data = read_bytes(path, settings.limits.bytes)
        reader = cast("Reader", import_module(f"redactor.intake.{check_content(data, name_says)}").read)
        return list(reader(data, settings))
    except StoryHeld as error:
        return [Record(held(error.reason, error.detail))]


def _left_out(listing: Listing) -> Iterator[Notice]:
    if listing.hidden:
        yield Notice(NoticeKind.FILES_LEFT_OUT, f"hidden files and folders left out: {listing.hidden}")
    if listing.ignored:
        yield Notice(NoticeKind.FILES_LEFT_OUT, f"left out because {FILE_NAME} says so: {listing.ignored}")
    if listing.links:
        yield Notice(NoticeKind.FILES_LEFT_OUT, f"further names of a file that is read once: {listing.links}")
