"""HTML pages: what a browser would show, as blocks of text. Scripts, comments and hidden parts stay out, counted."""

import re
import warnings
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, PageElement, PreformattedString, Tag

from redactor.config import Intake
from redactor.errors import StoryHeld
from redactor.intake.assembly import assemble
from redactor.intake.decoding import decode
from redactor.intake.entries import Record
from redactor.intake.headings import BODY, DOCUMENT_TITLE, Block, to_parts
from redactor.story import Reason

UNSEEN = ("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "meta", "link", "base")
BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
    }
)
CELLS = frozenset({"td", "th"})
VERBATIM = frozenset({"pre", "textarea"})
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n\f]+")
MOST_TAGS = 50_000
MOST_MARKUP = 3_000_000


def read(data: bytes, settings: Intake) -> Iterator[Record]:
    """One record.

    Raises:
        StoryHeld: encoding, empty, too_long or token.
    """
    declared = DECLARED.search(data[:4096])
    blocks, dropped = to_blocks(decode(data, declared[1].decode("ascii") if declared else None))
    yield Record(assemble(to_parts(blocks, settings.fields), dropped, settings.limits))


def to_blocks(markup: str) -> tuple[list[Block], int]:
    """What a page shows, in order, and how many elements and comments were left out.

    Raises:
        StoryHeld: too_long (more tags or markup than any page of prose has).
    """
    if markup.count("<") > MOST_TAGS or len(markup) > MOST_MARKUP:
        raise StoryHeld(Reason.TOO_LONG, "markup")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about markup that looks like something else
        soup = BeautifulSoup(_closed(markup), "html.parser")
    dropped = _remove_unseen(soup)
    return list(_Layout().blocks(soup)), dropped


def _closed(markup: str) -> str:
    """What opens and never closes is text: looking for its end again and again would take the parser for ever."""
    for opened, closed in (("<!--", "-->"), ("<", ">")):
        end = markup.rfind(closed) + len(closed) if closed in markup else 0
        markup = markup[:end] + markup[end:].replace(opened, opened.replace("<", "&lt;"))
    return markup


def _remove_unseen(soup: BeautifulSoup) -> int:
    unseen: list[PageElement] = [tag for tag in soup.find_all(True) if tag.name in UNSEEN or _is_hidden(tag)]
    unseen += [text for text in soup.find_all(string=True) if _is_comment(text)]
    for element in unseen:
        element.extract()
    return len(unseen)


def _is_hidden(tag: Tag) -> bool:
    return tag.has_attr("hidden") or HIDDEN_STYLE.search(str(tag.get("style", ""))) is not None


def _is_comment(text: PageElement) -> bool:
    """Comments, declarations, processing instructions: all kinds of strings that no browser shows."""
    return isinstance(text, PreformattedString) and not isinstance(text, CData)


class _Layout:
    """Text gathered into blocks: a new one wherever the nearest block element changes."""

    def __init__(self) -> None:
        self._nearest: dict[int, Tag] = {}
        self._block: Tag | None = None
        self._pieces: list[str] = []

    def blocks(self, soup: BeautifulSoup) -> Iterator[Block]:
        """All blocks of a page, in order."""
        for node in soup.descendants:
            if isinstance(node, Tag):
                self._mark(node)
            elif isinstance(node, NavigableString) and node.parent is not None:
                yield from self._add(node, self._nearest_block(node.parent))
        yield from self._flush()

    def _mark(self, tag: Tag) -> None:
        if tag.name == "br":
            self._pieces.append("\n")
        elif tag.name in CELLS and self._nearest_block(tag) is self._block and "".join(self._pieces).strip():
            self._pieces.append(" | ")

    def _add(self, node: NavigableString, block: Tag) -> Iterator[Block]:
        verbatim = block.name in VERBATIM
        text = str(node) if verbatim else SPACES.sub(" ", node)
        if block is not self._block and text.strip():
            yield from self._flush()
            self._block = block
        self._pieces.append(text)

    def _flush(self) -> Iterator[Block]:
        text, self._pieces = "".join(self._pieces), []
        if self._block is None or not text.strip(" |\n"):
            return
        if self._block.name not in VERBATIM:
            text = "\n".join(re.sub(" {2,}", " ", line).strip() for line in text.split("\n")).strip()
            text = text.removesuffix(" |")  # the next cell was a block of its own
        yield _block(self._block, text)

    def _nearest_block(self, tag: Tag) -> Tag:
        """The block element around a tag, remembered, so that deep nesting costs no more than flat text."""
        path: list[Tag] = []
        while id(tag) not in self._nearest and tag.name not in BLOCKS and tag.parent is not None:
            path.append(tag)
            tag = tag.parent
        found = self._nearest.get(id(tag), tag)
        self._nearest.update((id(step), found) for step in path)
        return found


def _block(element: Tag, text: str) -> Block:
    if element.name == "title":
        return Block(DOCUMENT_TITLE, text)
    if re.fullmatch("h[1-6]", element.name):
        return Block(int(element.name[1]), text)
    if element.name == "li":
        return Block(BODY, f"- {text}", gap="\n")
    return Block(BODY, text, gap="\n" if element.name == "tr" else "\n\n")
