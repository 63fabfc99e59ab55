"""The pages of this documentation as data: fenced blocks, links, inline code, and stretches that a command fills."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = tuple(sorted((ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")), reverse=True)) + tuple(
    sorted((ROOT / "docs").glob("*.md"))
)

_FENCE = re.compile(r"```(?P<info>[^`]*)")
_INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"#{1,6} +(.*)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: the words behind its fence, its lines, and the index of the first of them in the page."""

    info: tuple[str, ...]
    lines: tuple[str, ...]
    start: int

    @property
    def language(self) -> str:
        """The first word behind the fence."""
        return self.info[0] if self.info else ""

    @property
    def text(self) -> str:
        """The lines, with a newline behind each."""
        return "".join(f"{line}\n" for line in self.lines)

    def setting(self, name: str) -> str:
        """The value of `name=value` behind the fence, or nothing."""
        return next((word.partition("=")[2] for word in self.info if word.startswith(f"{name}=")), "")


def blocks(page: str) -> Iterator[Block]:
    """All fenced blocks of a page, in order."""
    lines = page.split("\n")
    opened: int | None = None
    info: tuple[str, ...] = ()
    for place, line in enumerate(lines):
        if not (fence := _FENCE.fullmatch(line)):
            continue
        if opened is None:
            opened, info = place + 1, tuple(fence["info"].split())
        else:
            yield Block(info, tuple(lines[opened:place]), opened)
            opened = None


def follows(block: Block, other: Block, page: str) -> bool:
    """Whether nothing but blank lines stands between a block and the next one."""
    end = block.start + len(block.lines) + 1
    return not "".join(page.split("\n")[end : other.start - 1]).strip()


def prose(page: str) -> str:
    """The page without its fenced blocks."""
    lines: list[str | None] = list(page.split("\n"))
    for block in blocks(page):
        lines[block.start - 1 : block.start + len(block.lines) + 1] = [None] * (len(block.lines) + 2)
    return "\n".join(line for line in lines if line is not None)


def links(page: str) -> list[str]:
    """Targets of all links and pictures."""
    return _LINK.findall(prose(page))


def inline_code(page: str) -> list[str]:
    """All that stands between single backticks in the prose."""
    return _INLINE.findall(prose(page))


def anchors(page: str) -> set[str]:
    """What a link into this page may name behind `#`, as code forges derive it from headings."""
    headings = [match[1] for line in prose(page).split("\n") if (match := _HEADING.fullmatch(line))]
    return {re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-") for heading in headings}


def filled(page: str, name: str, content: str) -> str:
    """The page with `content` between `<!-- NAME -->` and `<!-- /NAME -->`.

    Raises:
        ValueError: the page has no such stretch, or more than one.
    """
    pattern = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- /{re.escape(name)} -->)", re.DOTALL)
    body = content.strip("\n")
    new, count = pattern.subn(lambda match: f"{match[1]}\n{body}\n\n{match[2]}", page)
    if count != 1:
        raise ValueError(f"{count} stretches named {name}")
    return new


def rows(page: str) -> Iterator[list[str]]:
    """The cells of all table rows of a page, heads among them, without the lines that draw."""
    for line in prose(page).split("\n"):
        if line.startswith("|") and not set(line) <= set("|-: "):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
