"""Gold files: every format is told by its keys, everything wrong is said at once, and no text is in what is said."""

import json
from pathlib import Path

import pytest

from redactor.errors import StorageFailure
from redactor.evaluation import gold
from redactor.evaluation.annotation import GoldError, GoldSpan, GoldStory
from redactor.evaluation.labels import FOREIGN, IGNORE
from redactor.story import ENTITY_TYPES


def _lines(*rows: object) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)


def _problems(text: str, **labels: str) -> tuple[str, ...]:
    with pytest.raises(GoldError) as caught:
        gold.parse(text, labels)
    return caught.value.problems


def test_markup_becomes_text_and_spans() -> None:
    (story,) = gold.parse(_lines({"id": "a-1", "style": "cad", "marked": "Ofc. {{PERSON:Bo Ek}}, {{?DATE:May}}\n"}))
    assert story.text == "Ofc. Bo Ek, May\n"
    assert story.spans == (GoldSpan(5, 10, "PERSON"), GoldSpan(12, 15, "DATE", optional=True))
    assert (story.id, story.style) == ("a-1", "cad")


def test_a_span_may_hold_a_line_break_and_single_braces() -> None:
    (story,) = gold.parse(_lines({"id": 7, "marked": "{a} {{PERSON:Bo\nEk}} {b}"}))
    assert (story.id, story.text) == ("7", "{a} Bo\nEk {b}")


def test_a_text_with_double_braces_is_given_by_offsets() -> None:
    row = {"id": "t", "style": "x", "text": "{{x}} Bo Ek", "spans": [{"start": 6, "end": 11, "label": "PERSON"}]}
    (story,) = gold.parse(_lines(row))
    assert story.spans == (GoldSpan(6, 11, "PERSON"),)
    row["spans"] = [{"start": 6, "end": 11, "label": "PERSON", "optional": True}]
    assert gold.parse(_lines(row))[0].spans[0].optional


def test_a_line_separator_inside_json_is_no_line_break() -> None:
    (story,) = gold.parse('{"id": "u", "marked": "one\u2028two\u0085three"}')
    assert story.text == "one\u2028two\u0085three"


def test_everything_wrong_is_reported_at_once() -> None:
    problems = _problems(
        _lines(
            {"id": "ok", "marked": "fine"},
            {"id": "ok", "marked": "again"},
            "",
            {"id": "b", "marked": "{{AGENCI:Tarn PD}} and {{XYZ:Zorbal}}"},
            {"id": "c", "marked": "{{PERSON: Zorbal}} then }} stray {{"},
            '{"id": "d", "marked": ',
            [1, 2],
            {"id": "e", "remark": "Zorbal"},
            {"marked": "nameless Zorbal"},
            {"id": "f", "marked": 3},
            {"id": "g", "marked": "half \ud83d"},
        )
    )
    assert problems == (
        "line 2 (ok): the id stands already in line 1",
        "line 4 (b): offsets 0:7: unknown label (did you mean AGENCY?)",
        "line 4 (b): offsets 12:18: unknown label",
        "line 5 (c): offset 13: stray markup",
        "line 5 (c): offset 22: stray markup",
        "line 5 (c): offsets 0:7: white space at the edge of a span",
        "line 6: not readable as JSON, from column 23 on",
        "line 7: not a JSON object",
        "line 8 (e): no known shape: `marked`, `text` and `spans`, `full_text`, or `text` and `label`",
        "line 9: there is no `id`",
        "line 10 (f): `marked` is not text",
        "line 11 (g): offset 5: half a character (a lone surrogate)",
    )


def test_offsets_that_cannot_be_are_reported() -> None:
    spans = [(0, 99), (4, 4), (-2, 3), (0, 2), (1, 3), (2, 4)]
    given = [{"start": start, "end": end, "label": "AGE"} for start, end in spans]
    given += [{"start": True, "end": 2, "label": "AGE"}, {"start": 1.5, "end": 2, "label": "AGE"}, {"start": 1}]
    problems = _problems(_lines({"id": "o", "text": "ab cde", "spans": given}))
    assert [p.removeprefix("line 1 (o): ") for p in problems] == [
        "span 7: needs two whole numbers and a label",
        "span 8: needs two whole numbers and a label",
        "span 9: needs two whole numbers and a label",
        "offsets 0:99: outside the text, or empty",
        "offsets 4:4: outside the text, or empty",
        "offsets -2:3: outside the text, or empty",
        "offsets 1:3: white space at the edge of a span",
        "offsets 2:4: white space at the edge of a span",
        "offsets -2:3 and 0:2: overlapping spans",
        "offsets 0:2 and 0:99: overlapping spans",
        "offsets 0:99 and 1:3: overlapping spans",
        "offsets 1:3 and 2:4: overlapping spans",
    ]


SHIFTED = {"entity_type": "PERSON", "entity_value": "Zorb", "start_position": 0, "end_position": 6}


@pytest.mark.parametrize(
    "row",
    [
        '{"id": "Zorbal lives here", "marked": "{{ZORBAL:PERSON}} {{x"}',
        '{"id": 1, "text": "Zorbal", "label": [[0, 6, "Zorbal, Ann <z@example.org>"]]}',
        json.dumps({"full_text": "Zorbal", "spans": [SHIFTED]}),
        '{"id": 3, "marked": "Zorbal" Zorbal}',
    ],
)
def test_no_message_holds_text_of_the_file(row: str) -> None:
    with pytest.raises(GoldError) as caught:
        gold.parse(row)
    said = " ".join([str(caught.value), caught.value.hint, *caught.value.problems]).lower()
    assert caught.value.problems
    assert "zorb" not in said


def test_a_story_does_not_show_its_text() -> None:
    assert "Zorbal" not in repr(gold.parse(_lines({"id": "a", "marked": "{{PERSON:Zorbal}}"})))


PRESIDIO = [
    {
        "full_text": "Ana Brandt of Delft",
        "masked": "{{name}} of {{city}}",
        "spans": [
            {"entity_type": "PERSON", "entity_value": "Ana Brandt", "start_position": 0, "end_position": 10},
            {"entity_type": "GPE", "entity_value": "Delft", "start_position": 14, "end_position": 19},
        ],
        "template_id": 4,
    },
    {"full_text": "nobody", "spans": [], "sample_id": 90},
]


@pytest.mark.parametrize("text", [json.dumps(PRESIDIO, indent=2), _lines(*PRESIDIO)], ids=["list", "lines"])
def test_presidio_research_is_read_as_a_list_or_as_lines(text: str) -> None:
    assert gold.parse(text) == (
        GoldStory("1", "Ana Brandt of Delft", (GoldSpan(0, 10, "PERSON"), GoldSpan(14, 19, "LOCATION"))),
        GoldStory("90", "nobody"),
    )


def test_a_value_that_is_not_at_its_offsets_is_reported() -> None:
    shifted = [{"entity_type": "PERSON", "entity_value": "Ana", "start_position": 1, "end_position": 4}]
    assert _problems(_lines({"full_text": "Ana B", "spans": shifted})) == (
        "line 1: offsets 1:4: `entity_value` is not what stands there",
    )


@pytest.mark.parametrize(
    "row",
    [
        {"id": 3, "text": "Ana of Delft", "label": [[0, 3, "PER"], [7, 12, "loc"]]},
        {"id": 3, "data": "Ana of Delft", "label": [[0, 3, "Person"], [7, 12, "GPE"]]},
        {"id": 3, "text": "Ana of Delft", "labels": [[0, 3, "PERSON"], [7, 12, "LOCATION"]]},
        {
            "id": 3,
            "text": "Ana of Delft",
            "entities": [
                {"id": 11, "label": "PER", "start_offset": 0, "end_offset": 3},
                {"id": 12, "label": "LOC", "start_offset": 7, "end_offset": 12},
            ],
            "relations": [],
        },
    ],
)
def test_doccano_is_read_in_its_variants(row: dict[str, object]) -> None:
    expected = GoldStory("3", "Ana of Delft", (GoldSpan(0, 3, "PERSON"), GoldSpan(7, 12, "LOCATION")))
    assert gold.parse(_lines(row)) == (expected,)


def test_labels_of_other_tools_without_a_place_here_are_all_listed() -> None:
    rows = [
        {"text": "abc", "label": [[0, 1, "NRP"], [1, 2, "TITLE"], [2, 3, "ORG"]]},
        {"text": "d", "label": [[0, 1, "NRP"]]},
    ]
    assert _problems(_lines(*rows)) == ("labels that must be mapped to ours first: NRP (2), TITLE (1)",)


def test_the_caller_maps_labels_or_leaves_them_out() -> None:
    row = {"text": "abc", "label": [[0, 1, "NRP"], [1, 2, "TITLE"], [2, 3, "ORG"]]}
    (story,) = gold.parse(_lines(row), {"NRP": IGNORE, "TITLE": "PERSON", "ORG": "AGENCY"})
    assert [span.label for span in story.spans] == ["PERSON", "AGENCY"]
    assert _problems(_lines(row), NRP=IGNORE, TITLE="PERSONS") == ("mapping: unknown label (did you mean PERSON?)",)


def test_the_table_of_foreign_labels_leads_to_ours() -> None:
    assert set(FOREIGN.values()) <= ENTITY_TYPES
    assert not set(FOREIGN) & ENTITY_TYPES


def test_the_three_formats_may_stand_in_one_file() -> None:
    rows = [
        {"id": "m", "marked": "x"},
        {"id": "p", "full_text": "y", "spans": []},
        {"id": "d", "text": "z", "label": []},
    ]
    assert [story.text for story in gold.parse(_lines(*rows))] == ["x", "y", "z"]


@pytest.mark.parametrize("text", ["", "\n \n", "[]"])
def test_a_file_without_a_story_is_an_error(text: str) -> None:
    assert _problems(text) == ("there is no story in it",)


def test_deep_nesting_and_huge_numbers_are_errors_like_others() -> None:
    assert _problems("{" * 3 + "\n" + '{"a":' * 200_000) == (
        "line 1: not readable as JSON, from column 2 on",
        "line 2: not readable as JSON",
    )
    assert _problems('{"id": ' + "9" * 5_000 + "}") == ("line 1: not readable as JSON",)


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(_lines({"id": "ö", "marked": "é"}), encoding="utf-8-sig")
    assert gold.load(file) == (GoldStory("ö", "é"),)


def test_a_file_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_bytes(b'{"id": 1, "marked": "a"}\n{"id": 2, "marked": "\xe9"}\n')
    with pytest.raises(GoldError) as caught:
        gold.load(file)
    assert caught.value.problems == ("line 2: not UTF-8",)
    assert caught.value.exit_code == 65


def test_a_missing_file_is_named_by_no_name(tmp_path: Path) -> None:
    with pytest.raises(StorageFailure) as caught:
        gold.load(tmp_path / "zorbal.jsonl")
    assert "zorbal" not in str(caught.value)
