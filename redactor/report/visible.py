"""The one way a story reaches a screen: characters that act or hide instead of showing are written out as ⟨U+XXXX⟩."""

import unicodedata

ACTING = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
"""General categories a terminal or browser may obey, reorder by, or draw as nothing."""

BLANK = frozenset(
    {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0}
    | set(range(0xFE00, 0xFE0E))
    | set(range(0xE0100, 0xE01F0))
)
"""Letters and marks that draw nothing and so can carry or split text unseen. Emoji style (U+FE0E, U+FE0F) stays."""


def visible(s: str) -> str:
    """`s` made inert: nothing in it can move a cursor, reorder text, hide text or break an encoding.

    Newline and tab stay, and CR LF becomes a newline. Everything that is written out keeps its code point, so a
    reviewer sees what stood there.
    """
    if s.isascii() and s.isprintable():
        return s
    return "".join(map(_shown, s.replace("\r\n", "\n")))


def _shown(char: str) -> str:
    if char in "\n\t" or (unicodedata.category(char) not in ACTING and ord(char) not in BLANK):
        return char
    return f"⟨U+{ord(char):04X}⟩"
