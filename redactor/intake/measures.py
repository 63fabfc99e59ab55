"""What one submission may measure."""

import re
import unicodedata

from redactor.config import Limits
from redactor.errors import StoryHeld
from redactor.story import Reason

SURROGATE = re.compile("[\ud800-\udfff]")
INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me"})


def check(text: str, limits: Limits) -> None:
    """Let a text pass that has something to read and keeps to the limits.

    Raises:
        StoryHeld: encoding (half of a surrogate pair), empty, too_long or token.
    """
    if SURROGATE.search(text):
        raise StoryHeld(Reason.ENCODING, "half of a surrogate pair")
    if is_blank(text):
        raise StoryHeld(Reason.EMPTY)
    if len(text) > limits.characters:
        raise StoryHeld(Reason.TOO_LONG, "characters")
    if len(text.splitlines()) > limits.lines:
        raise StoryHeld(Reason.TOO_LONG, "lines")
    if any(len(word) > limits.token and _visible_length(word) > limits.token for word in text.split()):
        raise StoryHeld(Reason.TOKEN)


def is_blank(text: str) -> bool:
    """Nothing in it that a reader would see."""
    return not text.strip() or all(c.isspace() or unicodedata.category(c) in INVISIBLE for c in text)


def _visible_length(word: str) -> int:
    """Characters without combining marks: a hundred of them on a letter are one letter."""
    return sum(unicodedata.category(character) not in INVISIBLE for character in word)
