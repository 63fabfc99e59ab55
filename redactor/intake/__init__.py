"""Files to submissions: one module a format, and nothing but a submission's own fields comes through."""

from redactor.intake.entries import Entry, Notice, NoticeKind, Source
from redactor.intake.kinds import SUFFIXES
from redactor.intake.listing import Listing, list_files
from redactor.intake.measures import check
from redactor.intake.reading import read, read_text

__all__ = ["SUFFIXES", "Entry", "Listing", "Notice", "NoticeKind", "Source", "check", "list_files", "read", "read_text"]
