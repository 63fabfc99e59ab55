"""What a person marked in one story, and the error that lists all that is wrong with a file of such stories."""

from dataclasses import dataclass, field

from redactor.errors import RedactorError


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """One identifier marked by a person. An optional one counts neither as missed nor as a false alarm.

    Raises:
        ValueError: the span is empty or negative.
    """

    start: int
    end: int
    label: str
    optional: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"impossible span {self.start}:{self.end}")


@dataclass(frozen=True, slots=True)
class GoldStory:
    """One story with everything in it that identifies. `style` says how it was written, if the file says so."""

    id: str
    text: str = field(repr=False)
    spans: tuple[GoldSpan, ...] = ()
    style: str = ""


class GoldError(RedactorError):
    """A gold file is wrong; `problems` lists all that is wrong with it at once, by line, id and offset."""

    exit_code = 65

    def __init__(self, message: str, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.problems = problems
