"""Strings that try to act on a screen or a page, for every renderer's tests."""

import random
import unicodedata

OSC_52 = "\x1b]52;c;aGVsbG8=\x07"
MARKUP = ("[red]", "[/]", "[link=https://example.invalid]x[/link]", ":skull:", "\\[bold]")
CONTROL = (
    "\x1b[2J",
    "\x1b[8mhidden\x1b[0m",
    OSC_52,
    "\x9b31m",
    "\x90q\x9c",
    "\x00",
    "\x7f",
    "\u2028",
    "\u2029",
    "\ue000",
)
DIRECTION = ("\u202e123-45\u202c", "\u2066x\u2069", "\u200b", "\u200e", "\U000e0041", "\ufeff")
HTML = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{7*7}}",
    "{% include 'base.html.j2' %}",
    "'-->]]>",
    "</style><b>",
    "&lt;b&gt;",
    "javascript:alert(1)",
)
ALL = MARKUP + CONTROL + DIRECTION + HTML
ACTING = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def acting(s: str, allowed: str = "\n\t") -> list[str]:
    """The characters of `s` that could act on a screen, as code points."""
    return [f"U+{ord(c):04X}" for c in s if c not in allowed and unicodedata.category(c) in ACTING]


def random_strings(count: int, seed: int) -> list[str]:
    """Strings from all of Unicode, with the dangerous blocks drawn more often."""
    draw = random.Random(seed)
    blocks = (
        (0, 0x20),
        (0x20, 0x7F),
        (0x7F, 0xA0),
        (0x2000, 0x2070),
        (0xD800, 0xF900),
        (0xE0000, 0xE0200),
        (0, 0x110000),
    )
    return [
        "".join(chr(draw.randrange(*draw.choice(blocks))) for _ in range(draw.randrange(1, 24))) for _ in range(count)
    ]
