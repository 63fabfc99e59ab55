"""Every error this program raises on purpose, as one tree; each class carries its exit code.

    RedactorError                1
    ├── UsageError               2   the command cannot mean anything as typed
    ├── MissingDependency       69   a model or an optional extra is not installed
    ├── CannotCreate            73   an output folder or file cannot be made or is not empty
    ├── StorageFailure          74   reading or writing failed; nothing is half done, run again
    ├── Locked                  75   another run holds this output
    ├── NotPermitted            77   permissions
    ├── ConfigError             78   pipeline.yaml, or input that changed under a resumed run
    ├── StoryHeld               65   one story cannot be processed safely; carries a reason code
    └── GoldError               65   a gold file is wrong (redactor.evaluation.annotation)

    Interrupted                130   Ctrl-C or a termination; outside the tree, so that nothing takes it for an error

A message holds ids, counts, offsets, labels and names of our own parts. It never holds text of a story, a value from
a file or a file's name. `hint` is the next thing to do.
"""

from collections.abc import Callable
from typing import Self, TypeVar

from redactor.story import Held, Reason

E = TypeVar("E", bound="RedactorError")


class RedactorError(Exception):
    """Root of the tree. `exit_code` follows sysexits(3) where a code fits."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[object, ...]]:
        """Workers hand their errors to the parent, so all of it has to survive pickling."""
        return _rebuilt, (type(self), self.args, self.__dict__)


def _rebuilt(kind: type[E], arguments: tuple[object, ...], state: dict[str, object]) -> E:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    error.args = arguments
    return error


class UsageError(RedactorError):
    """The command line cannot mean anything as typed."""

    exit_code = 2


class MissingDependency(RedactorError):
    """A model or an optional extra is not installed. Nothing is ever downloaded at run time."""

    exit_code = 69


class CannotCreate(RedactorError):
    """An output cannot be created, or would overwrite something."""

    exit_code = 73


class StorageFailure(RedactorError):
    """Input could not be read or output could not be written; safe to run again."""

    exit_code = 74


class Locked(RedactorError):
    """Another run works in the same place."""

    exit_code = 75


class NotPermitted(RedactorError):
    """The file system's permissions forbid it."""

    exit_code = 77


class ConfigError(RedactorError):
    """The configuration is wrong; `problems` lists all that is wrong with it at once."""

    exit_code = 78

    def __init__(self, message: str, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.problems = problems


class StoryHeld(RedactorError):
    """One story cannot be processed safely. Caught at the batch's edge and turned into a `Held` record."""

    exit_code = 65

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"held: {reason.value}" + (f" ({detail})" if detail else ""), reason.remedy)
        self.reason = reason
        self.detail = detail

    def record(self, stage: str) -> Held:
        """What is kept of it."""
        return Held(stage=stage, reason=self.reason, detail=self.detail)


class Interrupted(BaseException):
    """Somebody pressed Ctrl-C or the process was asked to end. Nothing is lost.

    Not an `Exception`: whatever catches those, to hold one story, must let this pass.
    """

    exit_code = 130
    message = "interrupted; what is done stays done"
    hint = "run the same command again (`run` with --resume)"
