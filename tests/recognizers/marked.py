"""What recognizer tests share: sentences in which everything one recognizer should find is wrapped in `{{…}}`."""

import re

from recognizers.rules import RuleRecognizer

THRESHOLD = 0.4
MARK = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


def parse(marked: str) -> tuple[str, set[int]]:
    """Plain text and the indices of the letters and digits that were wrapped."""
    text, wanted, end = "", set[int](), 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        wanted |= set(range(len(text), len(text) + len(match[1])))
        text += match[1]
        end = match.end()
    text += marked[end:]
    return text, _alphanumeric(text, wanted)


def covered(recognizer: RuleRecognizer, text: str) -> set[int]:
    """Indices of the letters and digits inside a span that reaches the acceptance threshold."""
    results = recognizer.analyze(text, [recognizer.ENTITY])
    inside = {i for result in results if result.score >= THRESHOLD for i in range(result.start, result.end)}
    return _alphanumeric(text, inside)


def assert_finds(recognizer: RuleRecognizer, marked: str) -> None:
    """Exactly the letters and digits inside the `{{…}}` of `marked` are covered: nothing else, nothing less."""
    text, wanted = parse(marked)
    assert _show(text, covered(recognizer, text)) == _show(text, wanted)


def _alphanumeric(text: str, indices: set[int]) -> set[int]:
    return {i for i in indices if text[i].isalnum()}


def _show(text: str, indices: set[int]) -> str:
    """`text` with every letter and digit outside `indices` as a dot, so that a failure can be read."""
    return "".join("·" if char.isalnum() and i not in indices else char for i, char in enumerate(text))
