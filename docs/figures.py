"""Puts measured figures into README and docs/: `python -m docs.figures dev.jsonl`. Takes a few minutes."""

import contextlib
import io
import json
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from benchmarks import speed
from docs.pages import ROOT, filled
from redactor.story import INDIRECT

README = ROOT / "README.md"
EVALUATION = ROOT / "docs" / "evaluation.md"
PERFORMANCE = ROOT / "docs" / "performance.md"
SYSTEMS = {"redactor": "redactor", "presidio": "stock Presidio"}

Results = Mapping[str, Mapping[str, Any]]


def measured(gold: str) -> Results:
    """What `redactor evaluate GOLD --compare presidio --json` prints."""
    command = [sys.executable, "-m", "redactor", "evaluate", gold, "--compare", "presidio", "--json"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT)  # noqa: S603  # our own command
    results: Results = json.loads(done.stdout)
    return results


def headline(results: Results) -> str:
    """The two figures that matter most, in words."""
    ours = results["redactor"]
    hidden, clean = (
        f"{100 * value:.1f} %" for value in (ours["direct"]["recall"], ours["stories_without_direct_leak"])
    )
    return (
        f"In {ours['stories']} marked stories that are not part of this repository it hid {hidden} of the direct\n"
        f"identifiers (names, agencies, streets, numbers). In {clean} of the stories none of them was left; in every\n"
        "other story at least one was."
    )


def summary(results: Results) -> str:
    """The table of README: totals only."""
    return _table(results, [*_totals("direct", "indirect", "all"), *_WHOLE])


def every_label(results: Results) -> str:
    """The table of docs/evaluation.md: every label, then the totals."""
    labels = list(results["redactor"]["labels"])
    direct = [_label(name) for name in labels if name not in INDIRECT]
    indirect = [_label(name) for name in labels if name in INDIRECT]
    return _table(results, [*direct, *_totals("direct"), *indirect, *_totals("indirect", "all"), *_WHOLE])


Line = tuple[str, tuple[str, ...], str, float]
"""Words, the way to the figure in the JSON, how it is written, and what it is multiplied by."""

_WHOLE: list[Line] = [
    ("stories with no direct identifier left", ("stories_without_direct_leak",), ".1f", 100),
    ("stories with nothing left", ("stories_without_any_leak",), ".1f", 100),
    ("precision, by letters", ("precision",), ".1f", 100),
    ("false alarms a story", ("false_alarms_per_story",), ".2f", 1),
]


def _totals(*names: str) -> list[Line]:
    words = {
        "direct": "direct identifiers hidden",
        "indirect": "indirect identifiers hidden",
        "all": "all identifiers hidden",
    }
    return [(f"**{words[name]}**", (name, "recall"), ".1f", 100) for name in names]


def _label(name: str) -> Line:
    return f"`{name}`", ("labels", name, "recall"), ".1f", 100


def _table(results: Results, lines: list[Line]) -> str:
    head = ["percent [95 % interval]", "marked", *(SYSTEMS[name] for name in results)]
    rows = [
        [words, _marked(results, way), *(_cell(results[name], way, form, by) for name in results)]
        for words, way, form, by in lines
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---", *["---:"] * (len(head) - 1)], *rows))


def _marked(results: Results, way: tuple[str, ...]) -> str:
    return str(_at(results["redactor"], (*way[:-1], "gold"))) if len(way) > 1 else ""


def _cell(result: Mapping[str, Any], way: tuple[str, ...], form: str, by: float) -> str:
    value, interval = _at(result, way), _at(result, (*way[:-1], f"{way[-1]}_interval"))
    if value is None:
        return "–"
    bound = ".0f" if by > 1 else ".1f"
    return f"{format(by * value, form)} [{'–'.join(format(by * end, bound) for end in interval)}]"


def _at(result: Any, way: tuple[str, ...]) -> Any:
    for step in way:
        result = result[step]
    return result


def speed_table() -> str:
    """What `python -m benchmarks.speed` prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        speed.main()
    return printed.getvalue()


def main() -> None:
    """Measure, then fill the three pages."""
    results = measured(sys.argv[1])
    page = filled(README.read_text(encoding="utf-8"), "figures:headline", headline(results))
    README.write_text(filled(page, "figures:dev", summary(results)), encoding="utf-8")
    page = filled(EVALUATION.read_text(encoding="utf-8"), "figures:dev", every_label(results))
    EVALUATION.write_text(page, encoding="utf-8")
    page = filled(PERFORMANCE.read_text(encoding="utf-8"), "figures:speed", speed_table())
    PERFORMANCE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
