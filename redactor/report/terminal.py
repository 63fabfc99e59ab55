"""The redaction diff for a terminal: the story with its redactions in place, then who found what and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from redactor.report import labels
from redactor.report.console import COMFORTABLE, coloured, plain_table, safe
from redactor.report.groups import GroupView, group_views, tally
from redactor.report.rows import story_name
from redactor.report.segments import WORDS, Change, Piece, lines, quote, segments
from redactor.report.wrap import wrapped
from redactor.story import Proposal

REMOVED, SHOWN, KEPT, FLAGGED, QUIET = "red strike", "bold green", "yellow underline", "bold magenta", "dim"


@dataclass(frozen=True, slots=True)
class Diff:
    """Renders itself for the console it is printed on: coloured there, or with `[-removed-]{+shown+}` marks."""

    text: str = field(repr=False)
    proposal: Proposal
    number: int | None = None
    title: str = ""
    width: int | None = None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Rich's hook."""
        width = min(self.width or COMFORTABLE, options.max_width)
        pieces = segments(self.text, self.proposal)
        for part in self._parts(pieces, width, colour=coloured(console)):
            yield from console.render(part, options.update(width=width))

    def _parts(self, pieces: Sequence[Piece], width: int, *, colour: bool) -> Iterator[RenderableType]:
        yield Rule(self._heading(), align="left", characters="─", style=QUIET)
        yield Padding(story(pieces, width - 2, colour=colour), (1, 1))
        if self.proposal.groups:
            yield Padding(_groups(group_views(self.proposal, pieces)), (0, 1, 1, 1))
        if self.proposal.flags:
            yield Padding(_flags(self.text, self.proposal), (0, 1, 1, 1))
        yield Padding(safe(tally(self.proposal), "bold"), (0, 1))

    def _heading(self) -> Text:
        name = "Redaction diff" if self.number is None else f"Story {story_name(self.number)}"
        return safe(f"{name}  {self.title}".rstrip(), "bold")


def diff(
    text: str, proposal: Proposal, *, number: int | None = None, title: str = "", width: int | None = None
) -> RenderableType:
    """What `proposal` does to `text`, to be printed on a console of `make_console`.

    `width` is in columns; without one, the console's, up to 100.

    Raises:
        ValueError (while printing): the redactions do not fit the text.
    """
    return Diff(text, proposal, number, title, width)


def story(pieces: Sequence[Piece], width: int, *, colour: bool) -> Text:
    """The flowing story with each redaction in its place. A replacement is never broken across lines."""
    shown = [
        Text().join(row)
        for line in lines(pieces)
        for row in wrapped(_atoms(line, colour=colour), width, lambda atom: atom.cell_len, _is_space)
    ]
    while shown and not shown[-1]:
        shown.pop()
    return Text("\n", overflow="fold").join(shown)


def _is_space(atom: Text) -> bool:
    return atom.plain.isspace()


def _atoms(line: Sequence[Piece], *, colour: bool) -> Iterator[Text]:
    """What is never broken: words, white space, marks of flags, replacements."""
    for piece in line:
        yield from (safe(f"⚑{flag} ", FLAGGED) for flag in piece.flags)
        if not isinstance(piece, Change):
            yield from _words(piece.original)
        elif colour:
            yield from _words(piece.original, KEPT if piece.kept else REMOVED)
            yield from () if piece.kept else (safe(" "), safe(piece.clean, SHOWN))
        else:
            yield from _words(f"{{={piece.original}=}}" if piece.kept else f"[-{piece.original}-]")
            yield from () if piece.kept else (safe(f"{{+{piece.clean}+}}"),)


def _words(s: str, style: str = "") -> Iterator[Text]:
    return (safe(part.replace("\t", "    "), style) for part in WORDS.findall(s))


def _groups(views: Sequence[GroupView]) -> Table:
    table = plain_table(("shown as", "left"), ("label", "left"), ("×", "right"), ("score", "right"), ("why", "left"))
    for view in views:
        table.add_row(*_group_row(view))
    return table


def _group_row(view: GroupView) -> tuple[Text, Text, Text, Text, Text]:
    shown = f"{view.mentions[0].original} (kept)" if view.kept else view.group.replacement
    why = safe(", ".join(view.recognizers)) + safe(f": {'; '.join(view.reasons)}" if view.reasons else "", QUIET)
    return (
        safe(shown, KEPT if view.kept else SHOWN),
        safe(labels.name(view.group.entity_type)),
        safe(str(view.group.mentions)),
        safe(f"{view.score:.2f}"),
        why,
    )


def _flags(text: str, proposal: Proposal) -> Table:
    table = plain_table(("flag", "left"), ("kind", "left"), ("look at", "left"))
    for number, flag in enumerate(proposal.flags, 1):
        quoted = quote(text, flag)
        where = safe(f"“{quoted}” " if quoted else "") + safe(flag.reason, QUIET)
        table.add_row(safe(f"⚑{number}", FLAGGED), safe(flag.kind.replace("_", " ")), where)
    return table
