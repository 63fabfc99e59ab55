"""`python -m redactor` and the `redactor` command: runs the command line and turns every error into an exit code."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType, TracebackType

from redactor.errors import Interrupted, RedactorError, StorageFailure


def main() -> None:
    """Run the command line. Exits with the codes that docs/exit-codes.md lists."""
    _require_streams()
    _harden()
    from redactor.cli import app  # noqa: PLC0415  # after the signal handlers

    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except (RedactorError, Interrupted) as error:
        report(error)
        sys.exit(error.exit_code)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is buffered has nowhere to go
        report(StorageFailure(f"reading or writing failed ({type(error).__name__})", "make room, or check the output"))
        sys.exit(StorageFailure.exit_code)


def report(error: RedactorError | Interrupted) -> None:
    """One error for people, on stderr: what happened, all that is wrong, and what to do next."""
    lines = [f"redactor: {error.message}"]
    lines += [f"  {problem}" for problem in getattr(error, "problems", ())]
    lines += [f"  {error.hint}"] if error.hint else []
    print("\n".join(lines), file=sys.stderr)  # noqa: T201


def _require_streams() -> None:
    """End at once where nobody could get the output; a missing input is an empty one."""
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  # for the life of the process
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115  # as above
    if sys.stdout is None:
        report(StorageFailure("standard output is closed", "redirect it to a file, or to /dev/null"))
        sys.exit(StorageFailure.exit_code)


def _harden() -> None:
    """No core files, no traceback with values, and Ctrl-C or a termination as an ordinary error."""
    import resource  # noqa: PLC0415

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.excepthook = _quiet
    signal.signal(signal.SIGINT, _interrupt)
    signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise Interrupted


def _quiet(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
    """Where an unexpected error happened, and never its message: that can quote a story."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    print(f"redactor: internal error {kind.__name__} at {place}\n  please report this line", file=sys.stderr)  # noqa: T201


if __name__ == "__main__":
    main()
