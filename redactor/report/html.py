"""The redaction diff and the index of a run as self-contained pages: no outside resource, no script needed to read.

Jinja2 escapes every value, and every string passes `visible` on its way out (the environment's `finalize`), so that
neither markup nor a control or direction character of a story can act on the page.
"""

import base64
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from redactor.report import labels
from redactor.report.groups import GroupView, counted, group_views, tally
from redactor.report.rows import IndexRow, RunSummary, duration, story_name
from redactor.report.segments import Change, Piece, lines, quote, segments, snippet
from redactor.report.visible import visible
from redactor.story import Proposal, Reason

NO_ERASURE = "No erasure is promised for files in this folder."
DIFF_WARNING = f"This file shows the original. It identifies people. {NO_ERASURE}"
INDEX_WARNING = f"The diffs listed here show the originals. They identify people. {NO_ERASURE}"


def diff_page(text: str, proposal: Proposal, *, number: int | None = None, home: str = "") -> str:
    """What `proposal` does to `text`, as one HTML page: inline, side by side, and every mention group with its reasons.

    `number` is the running number of the submission; `home` is a relative link back to the index.

    Raises:
        ValueError: the redactions do not fit the text.
    """
    pieces = segments(text, proposal)
    return _template("diff.html.j2").render(
        title="Redaction diff" if number is None else f"Story {story_name(number)}: redaction diff",
        warning=DIFF_WARNING,
        home=home,
        tally=tally(proposal),
        lines=_trimmed(list(lines(pieces))),
        groups=group_views(proposal, pieces),
        snippets={piece.number: _snippet(text, piece) for piece in pieces if isinstance(piece, Change)},
        flags=[(flag, quote(text, flag)) for flag in proposal.flags],
        fingerprint=proposal.fingerprint,
        **_frame("diff.css"),
    )


def index_page(rows: Sequence[IndexRow], summary: RunSummary) -> str:
    """The work list of a run, to lie beside its folders `diff` and `clean`."""
    direct = sum(count for label, count in summary.redactions.items() if labels.kind(label) == "direct")
    return _template("index.html.j2").render(
        title=f"Work list: {counted(summary.submissions, 'submission')}",
        warning=INDEX_WARNING,
        rows=rows,
        held=_held(rows),
        summary=summary,
        direct=direct,
        indirect=sum(summary.redactions.values()) - direct,
        **_frame("index.css", "index.js"),
    )


def _held(rows: Iterable[IndexRow]) -> list[tuple[Reason, list[str]]]:
    """Names of the held stories by reason, the most frequent first."""
    names: dict[Reason, list[str]] = defaultdict(list)
    for row in rows:
        if row.held:
            names[row.held.reason].append(row.name)
    return sorted(names.items(), key=lambda item: (-len(item[1]), item[0].value))


def _snippet(text: str, change: Change) -> tuple[str, str]:
    return snippet(text, change.redaction.finding.start, change.redaction.finding.end)


def _trimmed(rows: list[list[Piece]]) -> list[list[Piece]]:
    """Without the blank lines at the end."""
    while rows and _blank(rows[-1]):
        rows.pop()
    return rows


def _frame(style_name: str, script_name: str = "") -> dict[str, str]:
    """Style, script and a policy that allows exactly these two."""
    style = _asset("base.css") + _asset(style_name)
    script = _asset(script_name) if script_name else ""
    policy = f"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {_digest(style)}"
    policy += f"; script-src {_digest(script)}" if script else ""
    return {"style": Markup(style), "script": Markup(script), "policy": policy}  # noqa: S704  # files of ours


def _digest(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


@lru_cache(maxsize=8)
def _asset(name: str) -> str:
    return (files("redactor.report") / "templates" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_asset),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_inert,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.tests["changed"] = lambda piece: isinstance(piece, Change)
    environment.filters.update(
        blank=_blank,
        counted=counted,
        duration=duration,
        family=labels.family,
        kind=labels.kind,
        label=labels.name,
        number=lambda value: f"{value:,}",
        ranked=_ranked,
        score=_score,
        state=_state,
        words=lambda code: code.replace("_", " "),
    )
    return environment


def _template(name: str) -> jinja2.Template:
    return _environment().get_template(name)


def _inert(value: object) -> object:
    """Markup is ours and already escaped; every other string is made visible, then escaped by Jinja2."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _blank(line: Sequence[Piece]) -> bool:
    return not any(piece.flags or piece.original.strip() for piece in line)


def _ranked(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: labels.rank(item[0]))


def _score(view: GroupView) -> str:
    best, lowest = f"{view.score:.2f}", f"{view.lowest:.2f}"
    return best if best == lowest else f"{lowest} to {best}"


def _state(row: IndexRow) -> str:
    """Words that the filter of the index looks for."""
    if row.held:
        return "held"
    return " ".join(["proposed", *(["flagged"] if row.flags else []), *([] if row.counts else ["nothing"])])
