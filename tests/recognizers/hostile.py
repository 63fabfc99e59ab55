"""Long repeats that make careless regular expressions slow, for the endurance test of each recognizer."""

from collections.abc import Iterable

from recognizers.rules import RuleRecognizer

HOSTILE = {
    "hyphenated codes": "A-1 " * 5000,
    "unit words": "Unit " * 4000,
    "digits": "1234567890" * 2000,
    "capital words": "Mesa Falls " * 1800,
    "lower words": "mesa falls " * 1800,
    "initials": "J. " * 6500,
    "number words": "forty two " * 2000,
    "alphabet words": "adam boy " * 2200,
    "blanks": " " * 20000,
    "line breaks": "\n" * 20000,
    "ranks": "Sgt. Dep. Ofc. " * 1300,
    "keywords": "badge number: #" * 1300,
    "agencies": "county sheriff's office police " * 640,
    "no breaks": "a" * 20000,
}


def endures(recognizer: RuleRecognizer, texts: Iterable[str] = tuple(HOSTILE.values())) -> None:
    """Read every text; a rule that is not linear in one raises `RecognizerTimeout`, and only such a rule does.

    The limit leaves a slow machine room: a rule that backtracks needs minutes.
    """
    patient = type(recognizer)(time_limit=10.0)
    for text in texts:
        patient.analyze(text, [])
