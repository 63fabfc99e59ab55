"""Law 3, end to end: redacting clean text again changes nothing. Shown on every readable sample."""

from pathlib import Path

import pytest

from redactor.anonymization.clean import apply
from redactor.evaluation.gold import load

GOLD = Path(__file__).parent.parent / "samples" / "gold.jsonl"


@pytest.mark.model
@pytest.mark.parametrize("text", [pytest.param(story.text, id=story.id) for story in load(GOLD)])
def test_a_clean_sample_is_left_as_it_is(text, proposal_of):
    clean = apply(text, proposal_of(text).redactions)
    assert apply(clean, proposal_of(clean).redactions) == clean
