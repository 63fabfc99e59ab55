"""Which columns or fields carry the parts of a submission: by their names, else the one with the most words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from redactor.config import Fields

Key = TypeVar("Key", bound=int | str)

NEVER_GUESSED = frozenset(
    {
        "ip",
        "ipaddress",
        "useragent",
        "agent",
        "browser",
        "email",
        "emailaddress",
        "mail",
        "name",
        "fullname",
        "firstname",
        "lastname",
        "username",
        "user",
        "author",
        "submitter",
        "reporter",
        "officer",
        "phone",
        "phonenumber",
        "address",
        "url",
        "link",
        "referrer",
        "referer",
        "cookie",
        "headers",
        "signature",
        "token",
        "id",
        "uuid",
    }
)
"""Fields that say who sent something. Long as they may be, they are not the story."""

PLAUSIBLE_NAME = re.compile(r"[^\W\d][\w ?'’.,()/&:-]{0,59}")
PROSE_WORDS = 10
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Choice(Generic[Key]):
    """Where each part is found. `guessed` means that no name of a narrative field was found."""

    title: tuple[Key, ...]
    narrative: tuple[Key, ...]
    lessons: tuple[Key, ...]
    guessed: bool

    def keys(self) -> frozenset[Key]:
        """All that is read."""
        return frozenset((*self.title, *self.narrative, *self.lessons))


def choose(names: Mapping[Key, str], words: Mapping[Key, int], fields: Fields) -> Choice[Key]:
    """Pick columns by their names; `words` is how many words each holds in all.

    A name matches exactly without regard to case and punctuation ("What happened?" is `what_happened`), else a question
    that contains a configured phrase does. Several narrative columns are all read, in their order.
    """
    title = _exact(names, fields.title)[:1]
    lessons = _exact(names, fields.lessons) or _asking(names, fields.lessons)
    named = _exact(names, fields.narrative) or _asking(names, tuple(n for n in fields.narrative if len(_words(n)) > 1))
    narrative = tuple(key for key in named if key not in lessons)
    guessed = not narrative
    if guessed:
        narrative = _longest(names, words, exclude={*title, *lessons})
    return Choice(title, narrative, lessons, guessed)


def speaks_of(name: str, wanted: Sequence[str]) -> bool:
    """One of the wanted names is this name, or stands in it word for word."""
    return squeeze(name) in {squeeze(w) for w in wanted} or any(_contains(name, w) for w in wanted)


def is_named(name: str, fields: Fields) -> bool:
    """This is exactly the name of a configured field."""
    if len(name) > LONGEST_NAME:
        return False
    return squeeze(name) in {squeeze(known) for known in (*fields.title, *fields.narrative, *fields.lessons)}


def squeeze(name: str) -> str:
    """A name without case, spaces and punctuation."""
    return "".join(filter(str.isalnum, name.casefold()))


def count_words(text: str) -> int:
    """Words made of letters only: a browser's signature or a token has few of them."""
    return sum(word.strip(".,;:!?\"'()").replace("'", "").replace("’", "").isalpha() for word in text.split())


def printable_name(name: str) -> str:
    """The name in quotation marks when it looks like one, else nothing: it is going to be printed."""
    plausible = PLAUSIBLE_NAME.fullmatch(name.strip()) and not re.search(r"\d{3}", name)
    return f' "{name.strip()}"' if plausible else ""


def _exact(names: Mapping[Key, str], wanted: Sequence[str]) -> tuple[Key, ...]:
    known = {squeeze(name) for name in wanted}
    return tuple(key for key, name in names.items() if squeeze(name) in known)


def _asking(names: Mapping[Key, str], wanted: Sequence[str]) -> tuple[Key, ...]:
    return tuple(key for key, name in names.items() if any(_contains(name, phrase) for phrase in wanted))


def _contains(name: str, phrase: str) -> bool:
    return f" {' '.join(_words(phrase))} " in f" {' '.join(_words(name))} "


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", name.casefold())


def _longest(names: Mapping[Key, str], words: Mapping[Key, int], exclude: set[Key]) -> tuple[Key, ...]:
    open_to_guess = [key for key in words if key not in exclude and squeeze(names.get(key, "")) not in NEVER_GUESSED]
    best = max(open_to_guess, key=lambda key: words[key], default=None)
    return () if best is None or not words[best] else (best,)
