"""Results as tables for a terminal of 80 columns, several systems side by side, and misses as a list."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from redactor.evaluation.bootstrap import Rate
from redactor.evaluation.metrics import Recall, Result
from redactor.evaluation.misses import Kind, Miss
from redactor.story import INDIRECT

NOTHING = "–"
MISS_WIDTH = 72
"""Characters of one line of context; longer spans wrap."""

_STYLES = {Kind.MISSED: "bold red", Kind.PARTLY: "red", Kind.FALSE_ALARM: "yellow", Kind.TOO_WIDE: "yellow"}


def results_table(results: Mapping[str, Result]) -> RenderableType:
    """Recall by label and the figures of whole stories, one column a system. All are of the same gold file."""
    first = next(iter(results.values()))
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(f"{first.stories} stories", no_wrap=True)
    table.add_column("marked", justify="right", no_wrap=True)
    for name in results:
        table.add_column(Text(name), no_wrap=True)
    _label_rows(table, results, [label for label in first.labels if label not in INDIRECT])
    _recall_row(table, "all direct", [result.direct for result in results.values()], total=True)
    _label_rows(table, results, [label for label in first.labels if label in INDIRECT])
    _recall_row(table, "all indirect", [result.indirect for result in results.values()], total=True)
    _recall_row(table, "all", [result.all for result in results.values()], total=True)
    for cells in _whole_stories(results):
        table.add_row(*cells)
    return Group(table, *_notes(results))


def misses_list(misses: Sequence[Miss]) -> RenderableType:
    """Misses and false alarms by story, each with its context. They show what identifies: not for others' eyes."""
    lines: list[Text] = []
    story = None
    for miss in misses:
        if miss.story != story:
            story = miss.story
            lines += [Text(), Text(_one_line(story), style="bold")]
        lines += [_miss_head(miss), _miss_context(miss)]
    return Group(*lines) if lines else Text("nothing missed, no false alarm")


def _label_rows(table: Table, results: Mapping[str, Result], labels: Sequence[str]) -> None:
    for label in labels:
        _recall_row(table, label, [result.labels[label] for result in results.values()])


def _recall_row(table: Table, name: str, recalls: Sequence[Recall], *, total: bool = False) -> None:
    cells = [_percent(recall.spans) for recall in recalls]
    table.add_row(name, str(recalls[0].spans.of), *cells, style="bold" if total else "", end_section=total)


def _whole_stories(results: Mapping[str, Result]) -> Iterator[list[Text | str]]:
    rows: list[tuple[str, Callable[[Result], Text | str]]] = [
        ("no direct one left", lambda result: _percent(result.no_direct_left)),
        ("none left", lambda result: _percent(result.nothing_left)),
        ("precision", lambda result: _percent(result.precision)),
        ("false alarms/story", lambda result: _number(result.false_alarms)),
    ]
    if any(result.held for result in results.values()):
        rows.append(("held stories", lambda result: f"{sum(result.held.values()):>5}"))
    for name, cell in rows:
        yield [name, "", *(cell(result) for result in results.values())]


def _notes(results: Mapping[str, Result]) -> Iterator[Text]:
    yield Text("Percent caught whole, whatever the label, [95 % interval]; precision by letters.", style="dim")
    for name, result in results.items():
        if result.held:
            reasons = ", ".join(f"{reason} {count}" for reason, count in sorted(result.held.items()))
            yield Text(f"Held by {name}, all in them counted as missed: {reasons}", style="yellow")


def _percent(rate: Rate) -> Text:
    return _figure(rate, 100, "{:.1f}", "{:.0f}")


def _number(rate: Rate) -> Text:
    return _figure(rate, 1, "{:.2f}", "{:.1f}")


def _figure(rate: Rate, factor: int, shape: str, bound_shape: str) -> Text:
    """The value and its bounds, so that values stand below each other in a column set to the left."""
    if rate.value is None:
        return Text(f"{NOTHING:>5}")
    bounds = "–".join(bound_shape.format(factor * bound) for bound in rate.interval or ())
    return Text(f"{shape.format(factor * rate.value):>5}").append(f" [{bounds}]", style="dim")


def _miss_head(miss: Miss) -> Text:
    return Text(f"  {miss.kind:<13}  {miss.label} {miss.start}:{miss.end}", style=_STYLES[miss.kind])


def _miss_context(miss: Miss) -> Text:
    room = max(8, (MISS_WIDTH - len(miss.text)) // 2)
    line = Text(f"    {_one_line(miss.before)[-room:]}")
    line.append(f"»{_one_line(miss.text)}«", style="reverse")
    return line.append(_one_line(miss.after)[:room])


def _one_line(text: str) -> str:
    """Line breaks as signs, and nothing that could steer a terminal or turn the writing direction."""
    return "".join(char if char.isprintable() else "⏎" if char == "\n" else "·" for char in text)
