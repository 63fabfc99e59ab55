import pytest
from presidio_analyzer import LocalRecognizer, PatternRecognizer

from recognizers.rules import RecognizerTimeout, Rule, RuleRecognizer


def recognizer(*rules: Rule, **options: float) -> RuleRecognizer:
    class Made(RuleRecognizer):
        ENTITY = "CASE_NUMBER"
        RULES = rules

    return Made(**options)


def found(made: RuleRecognizer, text: str) -> list[tuple[str, float]]:
    return [(text[r.start : r.end], r.score) for r in made.analyze(text, ["CASE_NUMBER"])]


NUMBER = r"\d{3,}"


def test_without_context_the_plain_score_counts() -> None:
    assert found(recognizer(Rule("number", NUMBER, 0.2, (r"case",), 0.7)), "gate 417 shut") == [("417", 0.2)]


@pytest.mark.parametrize("text", ["case 417 shut", "417 is the case"])
def test_a_context_word_on_either_side_lifts_the_score(text: str) -> None:
    assert found(recognizer(Rule("number", NUMBER, 0.2, (r"case",), 0.7)), text) == [("417", 0.7)]


def test_context_is_a_whole_word() -> None:
    assert found(recognizer(Rule("number", NUMBER, 0.2, (r"case",), 0.7)), "suitcase 417") == [("417", 0.2)]


def test_context_beyond_the_window_does_not_count() -> None:
    made = recognizer(Rule("number", NUMBER, 0.2, (r"case",), 0.7, window=5))
    assert found(made, "case " + "x" * 9 + " 417") == [("417", 0.2)]


def test_without_a_score_only_context_finds() -> None:
    made = recognizer(Rule("number", NUMBER, 0.0, (r"case",), 0.7))
    assert found(made, "gate 417") == []
    assert found(made, "case 417") == [("417", 0.7)]


def test_a_negative_context_word_takes_the_match_back() -> None:
    assert found(recognizer(Rule("number", NUMBER, 0.9, unless=(r"pounds",))), "417 pounds") == []


def test_every_capture_of_the_group_is_a_span() -> None:
    made = recognizer(Rule("list", r"cases (?P<id>\d+)(?:, (?P<id>\d+))*", 0.8))
    assert [text for text, _ in found(made, "cases 417, 418, 419")] == ["417", "418", "419"]


def test_case_matters_only_where_a_rule_says_so() -> None:
    assert found(recognizer(Rule("word", "abc", 0.8)), "ABC") == [("ABC", 0.8)]
    assert found(recognizer(Rule("word", "abc", 0.8, case_sensitive=True)), "ABC") == []


def test_a_match_inside_guarded_text_is_taken_back_unless_the_rule_is_sure() -> None:
    text = "I went 10-33 alone"
    assert found(recognizer(Rule("dash", r"\d\d-\d\d", 0.9)), text) == []
    assert found(recognizer(Rule("dash", r"\d\d-\d\d", 0.9, guarded=False)), text) == [("10-33", 0.9)]


def test_a_match_that_reaches_beyond_guarded_text_stays() -> None:
    assert found(recognizer(Rule("dash", r"\d\d-\d\d \w+", 0.9)), "I went 10-33 alone") == [("10-33 alone", 0.9)]


def test_accept_has_the_last_word() -> None:
    class Picky(RuleRecognizer):
        ENTITY = "CASE_NUMBER"
        RULES = (Rule("number", NUMBER, 0.9),)

        def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
            return text[start:end] != "911"

    assert found(Picky(), "911 and 417") == [("417", 0.9)]


def test_a_catastrophic_rule_raises_and_names_no_text() -> None:
    made = recognizer(Rule("slow", r"(?:a|aa|a?a)+$", 0.9), time_limit=0.05)
    with pytest.raises(RecognizerTimeout) as caught:
        made.analyze("a" * 5000 + "b", ["CASE_NUMBER"])
    assert caught.value.rule == "slow"
    assert "aaa" not in str(caught.value)


def test_a_quick_rule_before_a_slow_one_does_not_hide_the_time_out() -> None:
    made = recognizer(Rule("quick", "a", 0.9), Rule("slow", r"(?:a|aa|a?a)+$", 0.9), time_limit=0.05)
    with pytest.raises(RecognizerTimeout):
        made.analyze("a" * 500 + "b", ["CASE_NUMBER"])


def test_another_entity_type_asked_for_finds_nothing() -> None:
    made = recognizer(Rule("number", NUMBER, 0.9))
    assert made.analyze("case 417", ["PERSON"]) == []
    assert len(made.analyze("case 417", [])) == 1


def test_a_result_says_which_rule_found_it() -> None:
    (result,) = recognizer(Rule("number", NUMBER, 0.2, (r"case",), 0.7)).analyze("case 417", [])
    assert result.analysis_explanation.pattern_name == "number"
    assert "in context" in result.analysis_explanation.textual_explanation
    assert result.analysis_explanation.original_score == 0.2
    assert result.entity_type == "CASE_NUMBER"


def test_presidios_pattern_recognizer_with_its_silent_time_out_is_no_ancestor() -> None:
    assert issubclass(RuleRecognizer, LocalRecognizer)
    assert not issubclass(RuleRecognizer, PatternRecognizer)
