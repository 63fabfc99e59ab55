"""The shapes a gold row can have: our two, Presidio-research's and doccano's; each is told by its keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from redactor.evaluation.markup import RawSpan, unmark

_DOCCANO = ("label", "labels", "entities")
_NO_SHAPE = "no known shape: `marked`, `text` and `spans`, `full_text`, or `text` and `label`"


@dataclass(frozen=True, slots=True)
class Draft:
    """A row read but not yet checked. `ours` tells our own format, whose rules are stricter."""

    id: str | None
    text: str
    spans: list[RawSpan]
    problems: list[str]
    ours: bool
    style: str = ""


def draft(record: Mapping[str, Any]) -> Draft:
    """What a row says, whatever its shape."""
    if "marked" in record:
        return _marked(record)
    if "full_text" in record:
        return _presidio(record)
    if "text" in record and "spans" in record:
        return _offsets(record)
    if ("text" in record or "data" in record) and any(key in record for key in _DOCCANO):
        return _doccano(record)
    return Draft(None, "", [], [_NO_SHAPE], False)


def _marked(record: Mapping[str, Any]) -> Draft:
    marked = record["marked"]
    if not isinstance(marked, str):
        return Draft(_id(record), "", [], ["`marked` is not text"], ours=True)
    text, spans, problems = unmark(marked)
    return Draft(_id(record), text, spans, problems, ours=True, style=_style(record))


def _offsets(record: Mapping[str, Any]) -> Draft:
    text, problems = _text(record, "text")
    spans = _spans(record["spans"], ("start",), ("end",), ("label",), problems)
    return Draft(_id(record), text, spans, problems, ours=True, style=_style(record))


def _presidio(record: Mapping[str, Any]) -> Draft:
    text, problems = _text(record, "full_text")
    given = record.get("spans") or []
    spans = _spans(given, ("start_position",), ("end_position",), ("entity_type",), problems)
    if not problems:
        problems += [
            f"offsets {span.start}:{span.end}: `entity_value` is not what stands there"
            for span, item in zip(spans, given, strict=True)
            if item.get("entity_value", text[span.start : span.end]) != text[span.start : span.end]
        ]
    return Draft(_id(record, "sample_id"), text, spans, problems, ours=False)


def _doccano(record: Mapping[str, Any]) -> Draft:
    text, problems = _text(record, "text" if "text" in record else "data")
    given = next(record[key] for key in _DOCCANO if key in record) or []
    spans = _spans(given, ("start_offset", "start"), ("end_offset", "end"), ("label",), problems)
    return Draft(_id(record), text, spans, problems, ours=False)


def _id(record: Mapping[str, Any], *others: str) -> str | None:
    value = next((record[key] for key in ("id", *others) if record.get(key) is not None), None)
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and str(value) else None


def _style(record: Mapping[str, Any]) -> str:
    style = record.get("style", "")
    return style if isinstance(style, str) else ""


def _text(record: Mapping[str, Any], key: str) -> tuple[str, list[str]]:
    text = record[key]
    return (text, []) if isinstance(text, str) else ("", [f"`{key}` is not text"])


def _spans(
    given: object, starts: tuple[str, ...], ends: tuple[str, ...], labels: tuple[str, ...], problems: list[str]
) -> list[RawSpan]:
    """Spans of a list; what cannot be one is added to `problems`."""
    if not isinstance(given, list):
        problems.append("the spans are not a list")
        return []
    spans: list[RawSpan] = []
    for number, item in enumerate(given, start=1):
        match _triple(item, starts, ends, labels):
            case int(start), int(end), str(label) if not isinstance(start, bool) and not isinstance(end, bool):
                spans.append(RawSpan(start, end, label, isinstance(item, dict) and item.get("optional") is True))
            case _:
                problems.append(f"span {number}: needs two whole numbers and a label")
    return spans


def _triple(item: object, *keys: tuple[str, ...]) -> tuple[object, ...]:
    if isinstance(item, list):
        return tuple(item)
    if isinstance(item, dict):
        return tuple(next((item[name] for name in names if name in item), None) for names in keys)
    return ()
