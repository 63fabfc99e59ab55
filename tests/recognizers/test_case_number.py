import pytest

from recognizers.case_number import CaseNumberRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "case {{18-006231}} is closed",
    "CFS# {{Q2207-418}} was mine",
    "BN {{22031862}} in cell 4",
    "docket {{23CR00418}}",
    "Offense Report {{PD210305-441802}}",
    "citations {{T0441887-4}} and {{R0440193-1}}",
    "warrant no. {{S0900CR201804417}}",
    "booking # {{B2304417}}",
    "Report {{CSP 19-00304417}}",
    "property tag {{PT-4417}}, then locked",
    "incident {{2021-031862}}",
    "RD# {{JK-304418}}",
    "NCIC: {{NIC/W304417021}}",
    "event number is {{two oh one eight dash four four nine six}}",
    "permit {{C-0476}}",
    "Inmate Ruel Sando (#{{440192}}) was cuffed",
    "my file, {{22-06-0188}}, is thin",
]

LEFT = [
    "10-33 on channel 4",
    "It was a case of 24 bottles.",
    "report 2 is mine",
    "PC 148 and nothing else",
    "call 911 first",
    "I have been here 20 years.",
    "the number two lane",
    "RCW 46.61.500 applies",
    "He had a 30-30 and a .22.",
    "Title 18 Section 242",
    "the order came after 3 minutes",
    "tag along with 2 units",
]

RECOGNIZER = CaseNumberRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
