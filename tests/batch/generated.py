"""Batches for soak tests: any number of invented submissions in every format, bad ones of all kinds between them."""

import csv
import html
import io
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from redactor.story import Reason
from tests.batch.damaged import KINDS, Kind
from tests.batch.invented import Story, story

SUSPECT_NAMES = ("Ferrowick", "Ostravane", "Quillanby", "Thornecastle", "Wexmoorland")
"""Surnames that no word list and no program text contains; a number makes each canary the only one of its kind."""

ODD_NAMES = (
    "",
    "-rf * ",
    "two\nlines ",
    "\x1b[2J\x1b]0; ",
    "\u202egpj. ",
    "ß" * 90 + " ",
    "&amp;<b>{{x}}%s ",
    "\udcff\udcfe ",
)
"""What stands in file names beside the sender: surrogates are bytes that are not UTF-8."""
ODD_WEIGHTS = (60, 1, 1, 1, 1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Expected:
    """What a run over a generated folder must report.

    `bad` has the number of refused submissions for each reason. `canaries` stand in the content of bad submissions,
    `name_canaries` in file names, good and bad; no message may hold either.
    """

    good: int
    bad: dict[Reason, int]
    canaries: tuple[str, ...]
    name_canaries: tuple[str, ...]

    @property
    def total(self) -> int:
        """Submissions that came in."""
        return self.good + sum(self.bad.values())


def write_batch(folder: Path, *, good: int, bad: int, seed: int) -> Expected:
    """Fill an empty folder; the same numbers and seed give the same names and the same texts.

    Args:
        folder: Must exist.
        good: Readable submissions; a table of several rows counts one a row.
        bad: Submissions to be refused; from `len(KINDS)` on, every kind of damage occurs.
        seed: Of the random generator.

    Raises:
        ValueError: there are fewer good submissions than stand beside bad rows in one table.
    """
    rng = random.Random(seed)
    kinds = _kinds(rng, bad)
    alone = good - sum(kind.company for kind in kinds)
    if alone < 0:
        raise ValueError(f"{bad} bad submissions need at least {good - alone} good ones")
    canaries = [_canary(rng, number) for number in range(bad)]
    jobs = [_good_job(stories, writer) for stories, writer in _shares(rng, alone)]
    jobs += [_bad_job(kind, canary) for kind, canary in zip(kinds, canaries, strict=True)]
    rng.shuffle(jobs)
    senders = [_canary(rng, bad + number) for number in range(len(jobs))]
    for number, (job, sender) in enumerate(zip(jobs, senders, strict=True)):
        job(folder / f"{number:05d} {rng.choices(ODD_NAMES, ODD_WEIGHTS)[0]}from {sender}")
    return Expected(good, dict(Counter(kind.reason for kind in kinds)), tuple(canaries), tuple(senders))


Job = Callable[[Path], None]
Writer = Callable[[Path, Sequence[Story]], None]


def _good_job(stories: Sequence[Story], writer: Writer) -> Job:
    return lambda path: writer(path, stories)


def _bad_job(kind: Kind, canary: str) -> Job:
    return lambda path: kind.write(path, canary)


def _canary(rng: random.Random, number: int) -> str:
    return f"{rng.choice(SUSPECT_NAMES)}{number:06d}"


def _kinds(rng: random.Random, count: int) -> list[Kind]:
    """Every kind as often as every other, give or take one, in random order."""
    names = sorted(KINDS)
    rng.shuffle(names)
    return [KINDS[names[number % len(names)]] for number in range(count)]


def _shares(rng: random.Random, count: int) -> Iterator[tuple[Sequence[Story], Writer]]:
    """Deal out the good stories to files: one each, or up to eight to a table."""
    while count:
        writer, most = rng.choices(WRITERS, weights=WEIGHTS)[0]
        size = rng.randint(1, min(most, count))
        count -= size
        yield [story(rng) for _ in range(size)], writer


def _txt(path: Path, stories: Sequence[Story]) -> None:
    path.with_suffix(".txt").write_text(stories[0].text + "\n", encoding="utf-8")


def _latin_1(path: Path, stories: Sequence[Story]) -> None:
    note = "Señor Muñoz, café owner, saw it all from ½ a block away: très près.\n"
    path.with_suffix(".txt").write_bytes(f"{stories[0].text}\n{note}".encode("latin-1"))


def _md(path: Path, stories: Sequence[Story]) -> None:
    only = stories[0]
    text = f"# Near miss\n\n{only.narrative}\n\n## Lessons\n\n{only.lessons}\n"
    path.with_suffix(".md").write_text(text, encoding="utf-8")


def _row(only: Story) -> dict[str, str]:
    return {"ip": "192.0.2.7", "email": "", "narrative": only.narrative, "lessons": only.lessons}


def _json(path: Path, stories: Sequence[Story]) -> None:
    path.with_suffix(".json").write_text(json.dumps(_row(stories[0]), indent=1), encoding="utf-8")


def _jsonl(path: Path, stories: Sequence[Story]) -> None:
    path.with_suffix(".jsonl").write_text("".join(json.dumps(_row(s)) + "\n" for s in stories), encoding="utf-8")


def _csv(path: Path, stories: Sequence[Story]) -> None:
    buffer = io.StringIO(newline="")
    table = csv.DictWriter(buffer, ["ip", "email", "narrative", "lessons"])
    table.writeheader()
    table.writerows(_row(s) for s in stories)
    path.with_suffix(".csv").write_bytes(buffer.getvalue().encode())


def _html(path: Path, stories: Sequence[Story]) -> None:
    only = stories[0]
    items = "".join(f"<li>{html.escape(line[2:])}</li>" for line in only.lessons.splitlines())
    page = f"<!DOCTYPE html><html><body><p>{html.escape(only.narrative)}</p><ul>{items}</ul></body></html>"
    path.with_suffix(".html").write_text(page, encoding="utf-8")


def _eml(path: Path, stories: Sequence[Story]) -> None:
    message = EmailMessage()
    message["From"], message["To"] = "somebody@station.example", "stories@nearmiss.example"
    message["Subject"] = "for the bulletin"
    message.set_content(stories[0].text, cte="quoted-printable")
    path.with_suffix(".eml").write_bytes(message.as_bytes())


def _docx(path: Path, stories: Sequence[Story]) -> None:
    import docx

    document = docx.Document()
    for paragraph in stories[0].text.split("\n"):
        document.add_paragraph(paragraph)
    document.save(str(path.with_suffix(".docx")))


def _xlsx(path: Path, stories: Sequence[Story]) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["ip", "narrative", "lessons"])
    for only in stories:
        sheet.append(["192.0.2.7", only.narrative, only.lessons])
    book.save(path.with_suffix(".xlsx"))


WRITERS: tuple[tuple[Writer, int], ...] = (
    (_txt, 1),
    (_latin_1, 1),
    (_md, 1),
    (_json, 1),
    (_jsonl, 8),
    (_csv, 8),
    (_html, 1),
    (_eml, 1),
    (_docx, 1),
    (_xlsx, 8),
)
WEIGHTS = (12, 2, 6, 6, 8, 8, 4, 4, 1, 1)
"""How often each format comes; the two office formats are rare because they are slow to write."""
