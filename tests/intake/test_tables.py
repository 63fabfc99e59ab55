"""Tables and lists of objects: headers, columns, delimiters, and cells that stay what they are."""

import csv as stdlib_csv
import io
import json
from datetime import date, datetime

import openpyxl
import pytest

from redactor import intake
from redactor.intake import NoticeKind
from redactor.story import Held, Reason, Submission
from tests.intake.conftest import sections, workbook

LONG = ["The door opened and he ran at me with the dog.", "I had my back to the water and I never saw her come."]


def texts(outcomes: list) -> list[str]:
    assert all(isinstance(outcome, Submission) for outcome in outcomes), outcomes
    return [outcome.text for outcome in outcomes]


def written(rows: list[list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    stdlib_csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


CELLS = [
    "NA",
    "Null",
    "None",
    "nan",
    "True",
    "00123",
    "1e5",
    "3/4",
    "=HYPERLINK(1)",
    "+1",
    "-2",
    "@SUM",
    "\tTAB",
    "＝1",
    "%s {0} {{7*7}} ${jndi:x} %(msg)s",
    "'; DROP TABLE story; --",
    "[PERSON] [OFFICER 1]",
    "[red] [/] [bold :skull: <PERSON>",
    "a\x00b",
    "\x1b[2J \x1b]0;x\x07 \x9b1m",
    "John\rREDACTED\b\b",
    "\u202e321\u202c \u2066x\u2069",
    "a\u200bb\u00ad\ufeffc\U000e0041",
    "１２３ ١٢٣ 𝟏𝟐𝟑 ①②",
    "Аdam",
    "e" + "\u0301" * 1_000,
    "😀😀 Ruiz",
    "one\r\ntwo\x85three\u2028four",
    "<script>x</script><!-- Ruiz -->",
    "![x](http://x.example/y.png?z=1)",
    'he said "stop", twice; then|left',
]


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("ending", ["csv", "ssv", "tsv", "json", "jsonl", "txt"])
def test_a_text_comes_through_as_it_is(read_one, cell: str, ending: str) -> None:
    data = {
        "csv": written([["id", "narrative"], ["1", cell]]),
        "ssv": written([["id", "narrative"], ["1", cell]], ";"),
        "tsv": written([["id", "narrative"], ["1", cell]], "\t"),
        "json": json.dumps({"narrative": cell}),
        "jsonl": json.dumps({"narrative": cell}, ensure_ascii=False),
        "txt": cell,
    }[ending]
    assert texts(read_one("m." + ending.replace("ssv", "csv"), data)) == [cell]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("name", ["m.csv", "m.tsv"])
def test_the_delimiter_is_found_whatever_the_name(read_one, name: str, delimiter: str) -> None:
    rows = [["id", "narrative", "unit"], *[[str(n), f"Well, then; so | {text}", "x"] for n, text in enumerate(LONG)]]
    assert texts(read_one(name, written(rows, delimiter))) == [f"Well, then; so | {text}" for text in LONG]


def test_excels_separator_line_and_byte_order_mark_are_understood(read_one) -> None:
    made = read_one("m.csv", b"\xef\xbb\xbfsep=;\r\nid;narrative\r\n1;a, b\r\n")
    assert texts(made) == ["a, b"]


def test_one_column_of_prose_with_commas_needs_no_quoting(read_one) -> None:
    assert texts(read_one("m.csv", "Story\nI ran, he fell\nDogs, mostly, and a cat\n")) == [
        "I ran, he fell",
        "Dogs, mostly, and a cat",
    ]


def test_tabs_without_quoting_keep_quotation_marks(read_one) -> None:
    assert texts(read_one("m.tsv", 'id\tnarrative\n1\t"Stop!" I said\n2\tplain\n')) == ['"Stop!" I said', "plain"]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path, options) -> None:
    (tmp_path / "m.csv").write_text('id,narrative\n1,"a\nb"\n\n2,c\n')
    assert [entry.source.row for entry in intake.read(tmp_path, options)] == [2, 4]


def test_a_quotation_mark_that_never_closes_costs_one_row(read_one) -> None:
    rows = [f'{n},"story number {n}"' for n in range(1, 9)]
    rows[3] = '4,"never closed'
    outcomes = read_one("m.csv", "\n".join(["id,narrative", *rows]))
    assert [isinstance(outcome, Held) for outcome in outcomes] == [False, False, False, True, *[False] * 4]


def test_a_cell_of_megabytes_costs_one_row_and_no_global_limit(read_one) -> None:
    before = stdlib_csv.field_size_limit()
    outcomes = read_one("m.csv", written([["narrative", "x"], ["word " * 1_000_000, ""], ["short", ""]]))
    assert outcomes[0].reason is Reason.TOO_LONG
    assert outcomes[1].text == "short"
    assert stdlib_csv.field_size_limit() == before


def test_more_rows_than_the_limit_are_held_as_one(tmp_path, options) -> None:
    few = options.model_copy(update={"limits": options.limits.model_copy(update={"rows": 3})})
    (tmp_path / "m.csv").write_text("narrative\n" + "x\n" * 3)
    (tmp_path / "n.csv").write_text("narrative\n" + "x\n" * 4)
    (tmp_path / "o.json").write_text(json.dumps(["x"] * 4))
    (tmp_path / "p.xlsx").write_bytes(workbook([["narrative"], *[["x"]] * 4]))
    outcomes = [entry.outcome for entry in intake.read(tmp_path, few)]
    assert [getattr(outcome, "reason", None) for outcome in outcomes] == [None] * 3 + [Reason.TOO_LONG] * 3


@pytest.mark.parametrize(
    "name", ["Narrative", "WHAT HAPPENED?", "what_happened", "whatHappened", "Tell us what happened"]
)
def test_a_column_is_known_by_its_name_or_question(read_one, name: str) -> None:
    notices: list[intake.Notice] = []
    rows = [["Remarks of the clerk", name], ["x y z " * 20, "short"]]
    assert texts(read_one("m.csv", written(rows), notices)) == ["short"]
    assert NoticeKind.COLUMN_GUESSED not in {notice.kind for notice in notices}


def test_parts_become_sections_and_all_narrative_columns_are_read(read_one) -> None:
    rows = [
        ["Timestamp", "Title", "What happened?", "Details", "What lessons would you share?", "Email"],
        ["2024-01-02", "Door", "He ran.", "Fast.", "Wait.", "a@x.example"],
    ]
    (made,) = read_one("m.csv", written(rows))
    assert made.text == "Door\n\nHe ran.\n\nFast.\n\nWait."
    assert sections(made) == {"title": "Door", "narrative": "He ran.\n\nFast.", "lessons": "Wait."}
    assert made.dropped == 2


def test_without_a_known_name_the_column_with_the_most_words_is_read_and_told(read_one) -> None:
    notices: list[intake.Notice] = []
    agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120 Safari/537.36 " * 2
    rows = [["user_agent", "Your account", "ip"], *[[agent, text, "192.0.2.1"] for text in LONG]]
    made = read_one("m.csv", written(rows), notices)
    assert texts(made) == LONG
    assert made[0].dropped == 2
    told = [notice for notice in notices if notice.kind is NoticeKind.COLUMN_GUESSED]
    assert [notice.file for notice in told] == [1]
    assert 'column 2 "Your account"' in str(told[0])


def test_other_columns_of_long_text_are_told_not_read(read_one) -> None:
    notices: list[intake.Notice] = []
    rows = [["Narrative", "Why do you think so?"], *[[text, text + " And more of it."] for text in LONG]]
    assert texts(read_one("m.csv", written(rows), notices)) == LONG
    assert [notice.message for notice in notices if notice.kind is NoticeKind.TEXT_UNREAD] == [
        'column 2 "Why do you think so?" holds long text and was left unread; name it in intake.fields to include it'
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["1", LONG[0]], ["2", LONG[1]]],
        [["x", LONG[0]], ["y", LONG[1]]],
        [[LONG[0]], [LONG[1]]],
        [["1", "Ow."], ["2", LONG[0]]],
        [["Nearly got hit.", "x"], [LONG[0], "y"]],
        [["x", LONG[0]]],
        [["Got hit"]],
    ],
)
def test_a_sheet_without_a_header_keeps_its_first_story(read_one, rows: list[list[str]]) -> None:
    notices: list[intake.Notice] = []
    made = read_one("m.csv", written(rows), notices)
    assert len(made) == len(rows)
    assert all(outcome.text in row for outcome, row in zip(made, rows, strict=True))
    assert NoticeKind.NO_HEADER in {notice.kind for notice in notices}
    assert not any(LONG[0][:10] in str(notice) for notice in notices)


@pytest.mark.parametrize(
    "name", ["Account", "In your own words, tell us about the event as you remember it and who was there?"]
)
def test_a_header_in_other_words_is_no_story(read_one, name: str) -> None:
    rows = [["ID", name], ["1", " ".join(LONG * 2)], ["2", " ".join(LONG * 3)]]
    assert len(read_one("m.csv", written(rows))) == 2


def test_a_banner_above_the_header_is_left_unread_and_told(read_one) -> None:
    notices: list[intake.Notice] = []
    made = read_one("m.xlsx", workbook([["Exported by Quist"], [], ["Id", "Story"], [1, "x"]]), notices)
    assert texts(made) == ["x"]
    assert NoticeKind.ROWS_UNREAD in {notice.kind for notice in notices}
    assert "Quist" not in "".join(map(str, notices))


def test_a_name_that_is_no_name_is_not_printed(read_one) -> None:
    notices: list[intake.Notice] = []
    read_one("m.json", json.dumps([{"call 555-0100 \x1b[2J": text} for text in LONG]), notices)
    assert "555" not in "".join(map(str, notices))
    assert NoticeKind.COLUMN_GUESSED in {notice.kind for notice in notices}


def test_cells_of_a_workbook_become_text(read_one) -> None:
    cells = [
        "00123",
        5,
        2.5,
        3.0,
        True,
        date(2024, 3, 1),
        datetime(2024, 3, 1, 23, 15),  # noqa: DTZ001
        "NA",
        "=1+1",
    ]
    made = read_one("m.xlsx", workbook([["n", "narrative"], *[[n, cell] for n, cell in enumerate(cells)]]))
    assert texts(made[:-1]) == ["00123", "5", "2.5", "3", "TRUE", "2024-03-01", "2024-03-01 23:15:00", "NA"]
    assert made[-1].reason is Reason.EMPTY  # a formula that was never calculated shows nothing


def test_all_sheets_with_stories_are_read_and_the_others_told(tmp_path, options) -> None:
    notices: list[intake.Notice] = []
    book = openpyxl.load_workbook(io.BytesIO(workbook([["narrative"], ["a"]], [["code"], ["b"]], [["story"], ["c"]])))
    hidden = book.create_sheet()
    hidden.append(["narrative"])
    hidden.append(["Quist"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "m.xlsx")
    entries = list(intake.read(tmp_path, options, notices.append))
    assert [(entry.source.sheet, entry.source.row, entry.outcome.text) for entry in entries] == [
        (1, 2, "a"),
        (3, 2, "c"),
    ]
    assert [notice.message for notice in notices if notice.kind is NoticeKind.SHEETS_UNREAD] == [
        "sheets left unread: 2"
    ]


def test_a_row_at_the_end_of_the_world_does_not_hang(read_one) -> None:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook([["narrative"], ["a"]]))) as old, zipfile.ZipFile(out, "w") as new:
        for member in old.infolist():
            new.writestr(member, old.read(member).replace(b'r="2"', b'r="99999999999"'))
    (held,) = read_one("m.xlsx", out.getvalue())
    assert held.reason is Reason.FORMAT


def test_json_comes_in_every_shape_people_export(read_one) -> None:
    one, two = {"narrative": "a", "ip": "192.0.2.1"}, {"Story": "b", "nested": {"x": 1}}
    assert texts(read_one("m.json", json.dumps([one, two, "c"]))) == ["a", "b", "c"]
    assert texts(read_one("m.json", json.dumps({"version": 1, "submissions": [one, two]}))) == ["a", "b"]
    assert texts(read_one("m.json", json.dumps({"data": {"items": [one]}}))) == ["a"]
    assert texts(read_one("m.json", f"{json.dumps(one)}\n{json.dumps(two)}\n")) == ["a", "b"]
    assert texts(read_one("m.jsonl", json.dumps([one, two], indent=1))) == ["a", "b"]
    assert texts(read_one("m.json", json.dumps({"narrative": "a", "lessons": ["x", "y"], "title": None}))) == [
        "a\n\nx\ny"
    ]


def test_a_text_that_an_object_gives_twice_is_read_once(text_of) -> None:
    assert text_of("m.json", json.dumps({"text": "a", "body": "a"})) == "a"


def test_every_kind_of_good_file_keeps_its_numbers(folder, options) -> None:
    entries = [(entry.number, entry.source) for entry in intake.read(folder, options)]
    assert entries == [(entry.number, entry.source) for entry in intake.read(folder, options)]
    assert [number for number, _ in entries] == list(range(1, 21))
