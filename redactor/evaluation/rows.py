"""A file of JSON, one object a line or one list → its objects, each with its place in the file."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}")


@dataclass(frozen=True, slots=True)
class Row:
    """One object of the file. `problem` says why there is none."""

    unit: str
    number: int
    record: dict[str, Any] | None
    problem: str = ""

    @property
    def place(self) -> str:
        """Line or item number, and the id where it has the shape of one."""
        name = str((self.record or {}).get("id", ""))
        return f"{self.unit} {self.number}" + (f" ({name})" if _SAFE_ID.fullmatch(name) else "")


def rows(text: str) -> Iterator[Row]:
    """Every object of the text, blank lines left out. What is not one is given with its problem."""
    if text.lstrip().startswith("["):
        yield from _items(text)
        return
    for number, line in enumerate(text.split("\n"), start=1):  # not splitlines: JSON may hold U+2028 as it is
        if line.strip():
            value, problem = _json(line)
            yield _row("line", number, value, problem)


def _items(text: str) -> Iterator[Row]:
    values, problem = _json(text)
    if problem or not isinstance(values, list):
        yield Row("item", 1, None, problem)
        return
    for number, value in enumerate(values, start=1):
        yield _row("item", number, value, "")


def _row(unit: str, number: int, value: object, problem: str) -> Row:
    if not problem and not isinstance(value, dict):
        problem = "not a JSON object"
    return Row(unit, number, value if isinstance(value, dict) else None, problem)


def _json(text: str) -> tuple[object, str]:
    try:
        return json.loads(text), ""
    except json.JSONDecodeError as error:
        return None, f"not readable as JSON, from column {error.colno} on" + (
            f" of line {error.lineno}" if error.lineno > 1 else ""
        )
    except (ValueError, RecursionError):
        return None, "not readable as JSON"
