"""Runs the console blocks of a page as a reader would, in one folder, and compares or renews what they show.

A block is lines of `$ command`, each with what it prints below it. A line `…` stands for any number of lines, `…`
inside a line for any characters. Times and rates may differ. `redactor` runs in this process, all else in bash.
"""

import contextlib
import io
import re
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from docs.pages import Block, blocks, follows
from redactor.__main__ import report
from redactor.cli import app
from redactor.errors import RedactorError

ANYTHING = "…"
_VOLATILE = re.compile(r"\d+(?:\.\d)? s +[\d,.]+ a second")
_REDIRECT = re.compile(r"[<>]")


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a block and the lines shown below it."""

    command: str
    shown: tuple[str, ...]


def steps(block: Block) -> Iterator[Step]:
    """The commands of a block, in order.

    Raises:
        ValueError: the block begins with something else than a command.
    """
    command: str | None = None
    shown: list[str] = []
    for line in block.lines:
        if not line.startswith("$ "):
            shown.append(line)
            continue
        if command is not None:
            yield Step(command, tuple(shown))
        command, shown = line[2:], []
    if command is None:
        raise ValueError("a console block begins with `$ `")
    yield Step(command, tuple(shown))


class Shell:
    """Runs commands in a folder; knows the exit code of the last one, as a shell does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._code = 0
        self._names: dict[str, object] = {"__name__": "docs"}

    def run(self, command: str) -> list[str]:
        """All that a command prints on a terminal of 80 columns, errors among it."""
        if command == "echo $?":
            return [str(self._code)]
        printed, piped = "", b""
        for stage in command.split(" | "):
            errors, piped = self._stage(stage, piped)
            printed += errors
        return _lines(printed + piped.decode())

    def python(self, source: str) -> list[str]:
        """All that Python code prints. Names live on from block to block of a page."""
        printed = io.StringIO()
        with contextlib.chdir(self._folder), contextlib.redirect_stdout(printed):
            exec(compile(source, "<docs>", "exec"), self._names)  # noqa: S102  # that is what the test is for
        return _lines(printed.getvalue())

    def _stage(self, stage: str, stdin: bytes) -> tuple[str, bytes]:
        words = shlex.split(stage)
        if words[0] == "redactor":
            return self._redactor(words[1:], stdin)
        done = subprocess.run(  # noqa: S603
            ["/bin/bash", "-c", stage],
            input=stdin,
            capture_output=True,
            check=False,
            cwd=self._folder,
        )
        self._code = done.returncode
        return done.stderr.decode(), done.stdout

    def _redactor(self, words: list[str], stdin: bytes) -> tuple[str, bytes]:
        arguments, files = _redirected(words)
        if "<" in files:
            stdin = (self._folder / files["<"]).read_bytes()
        with contextlib.chdir(self._folder):
            result = CliRunner().invoke(app, arguments, input=stdin, prog_name="redactor", env=_environment())
        self._code = result.exit_code
        errors = result.stderr + self._reported(result.exception)
        if ">" not in files:
            return errors, result.stdout_bytes
        (self._folder / files[">"]).write_bytes(result.stdout_bytes)
        return errors, b""

    def _reported(self, error: BaseException | None) -> str:
        """What `redactor.__main__` makes of an error."""
        if error is None or isinstance(error, SystemExit):
            return ""
        if not isinstance(error, RedactorError):
            raise error
        self._code = error.exit_code
        with contextlib.redirect_stderr(io.StringIO()) as printed:
            report(error)
        return printed.getvalue()


def _environment() -> dict[str, str | None]:
    return {"COLUMNS": "80", "TERM": "dumb", "NO_COLOR": "1", "FORCE_COLOR": None}


def _redirected(words: list[str]) -> tuple[list[str], dict[str, str]]:
    """The arguments, and the files behind `<` and `>`."""
    files = {sign: words[place + 1] for place, sign in enumerate(words) if _REDIRECT.fullmatch(sign)}
    taken = {*files, *files.values()}
    return [word for word in words if word not in taken], files


def _lines(printed: str) -> list[str]:
    return [line.rstrip() for line in printed.rstrip().split("\n")] if printed.strip() else []


def agrees(shown: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether a transcript is what the command prints, as far as it wants to say."""
    pattern = "".join(_pattern(line) for line in shown)
    return re.fullmatch(pattern, "".join(f"{_settled(line)}\n" for line in printed), re.DOTALL) is not None


def _pattern(line: str) -> str:
    if line.strip() == ANYTHING:
        return r"(?:[^\n]*\n)*?"
    return re.escape(_settled(line)).replace(ANYTHING, r"[^\n]*") + r"\n"


def _settled(line: str) -> str:
    """A line without what differs from run to run: times, and the width of columns that hold them."""
    return re.sub(r" {2,}", "  ", _VOLATILE.sub("TIME", line.rstrip())).strip()


def renewed(shown: Sequence[str], printed: Sequence[str]) -> list[str]:
    """What a transcript should show: what was printed, cut where it was cut before."""
    if agrees(shown, printed):
        return list(shown)
    pieces = _pieces(shown)
    if len(pieces) == 1 or sum(map(len, pieces)) > len(printed):
        return list(printed)
    new, begin = list(printed[: len(pieces[0])]), len(pieces[0])
    for piece in pieces[1:-1]:
        begin = _nearest(piece, printed, begin)
        new += [ANYTHING, *printed[begin : begin + len(piece)]]
        begin += len(piece)
    return [*new, ANYTHING, *printed[len(printed) - len(pieces[-1]) :]]


def _pieces(shown: Sequence[str]) -> list[list[str]]:
    """The shown lines, split where something was cut out."""
    pieces: list[list[str]] = [[]]
    for line in shown:
        if line.strip() == ANYTHING:
            pieces.append([])
        else:
            pieces[-1].append(line)
    return pieces


def _nearest(piece: Sequence[str], printed: Sequence[str], begin: int) -> int:
    """Where in what was printed a piece most likely comes from: the first place with the most lines in common."""

    def common(place: int) -> int:
        window = printed[place : place + len(piece)]
        return sum(_settled(a) == _settled(b) for a, b in zip(piece, window, strict=True))

    return max(range(begin, len(printed) - len(piece) + 1), key=common, default=begin)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A block that prints, what it shows and what it printed; `place` is where the shown lines begin in the page."""

    place: int
    code: str
    shown: tuple[str, ...]
    printed: tuple[str, ...]


def outcomes(page: str, shell: Shell) -> Iterator[Outcome]:
    """Run all console and Python blocks of a page, in order. A `text` block right behind Python is what it prints."""
    found = list(blocks(page))
    for block, after in zip(found, [*found[1:], None], strict=True):
        if block.language == "console":
            place = block.start
            for step in steps(block):
                place += 1
                yield Outcome(place, step.command, step.shown, tuple(shell.run(step.command)))
                place += len(step.shown)
        elif block.language == "python" and not block.setting("recipe"):
            printed = tuple(shell.python(block.text))
            if after and after.language == "text" and follows(block, after, page):
                yield Outcome(after.start, block.lines[-1], after.lines, printed)


def rewritten(page: str, found: Sequence[Outcome]) -> str:
    """The page with every transcript renewed."""
    lines = page.split("\n")
    for outcome in reversed(found):
        lines[outcome.place : outcome.place + len(outcome.shown)] = renewed(outcome.shown, outcome.printed)
    return "\n".join(lines)
