"""The diff as data: complete, exact, and safe to print."""

import json

from redactor.report import as_json
from tests.report.hostile import ALL, acting
from tests.report.stories import build, crossfire


def test_every_redaction_carries_its_offsets_text_and_reasons():
    text, proposal = crossfire()
    data = as_json.diff(text, proposal, number=12)
    first = data["redactions"][0]
    assert first == {
        "start": 31,
        "end": 43,
        "entity_type": "CALL_SIGN",
        "action": "placeholder",
        "replacement": "[UNIT 1]",
        "group": 0,
        "score": 0.59,
        "recognizer": "CallSignRecognizer",
        "reason": "rule phonetic_unit",
        "original": "4-Charles-22",
    }
    assert len(data["redactions"]) == 25
    assert all(text[r["start"] : r["end"]] == r["original"] for r in data["redactions"])


def test_groups_flags_clean_text_and_fingerprint_are_there():
    text, proposal = crossfire()
    data = as_json.diff(text, proposal, number=12)
    assert (data["story"], data["fingerprint"]) == (12, "9f3c5a7712d04be1")
    assert data["groups"][1] == {
        "number": 1,
        "entity_type": "PERSON",
        "role": "officer",
        "replacement": "[OFFICER 1]",
        "mentions": 4,
        "kind": "direct",
    }
    assert data["flags"][0]["original"] == "each of us was the other one's backstop"
    assert "Quade" not in data["clean"]
    assert "[SUPERVISOR 1] now makes every [AREA 1] car" in data["clean"]


def test_it_survives_a_round_trip_and_no_character_of_it_can_act():
    text, proposal = build(f"{''.join(ALL)} {{{{PERSON=[P 1]|Quade}}}}")
    data = as_json.diff(text, proposal)
    printed = as_json.dumps(data)
    assert json.loads(printed) == data
    assert printed.isascii()
    assert acting(printed) == []
