"""Long repeats that make careless regular expressions slow, for the speed test of each recognizer."""

import time

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


def slowest(recognizer: RuleRecognizer) -> float:
    """Seconds the slowest of the hostile texts takes."""
    seconds = []
    for text in HOSTILE.values():
        start = time.perf_counter()
        recognizer.analyze(text, [])
        seconds.append(time.perf_counter() - start)
    return max(seconds)
