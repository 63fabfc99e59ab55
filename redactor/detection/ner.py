"""What spaCy's entities need before they count: titles, articles and possessives cut off, guarded ones taken back."""

import regex

from recognizers.guards import guarded_spans
from redactor.detection.words import is_ordinary
from redactor.story import Finding

_LEADING = regex.compile(
    r"(?:(?:the|a|an|my|our|his|her|their|of|in|at|on|from)\b|officers?|ofc|deput(?:y|ies)|dep|sergeants?|sgt|corporal|"
    r"cpl|detectives?|det|troopers?|tpr|lieutenant|lt|captain|capt|chief|sheriff|agents?|co|po|dispatcher|suspect|"
    r"subject|mr|mrs|ms|dr)\b\.?['’]?\s+|[^\w]+",
    regex.IGNORECASE,
)
_TRAILING = regex.compile(r"(?:['’]s|['’]|[^\w]+)$", regex.IGNORECASE)


def trimmed(text: str, finding: Finding) -> Finding | None:
    """The finding without what never identifies at its edges; None if nothing is left or if it is guarded.

    Args:
        text: The text that the offsets point into.
        finding: One of spaCy's.
    """
    start, end = finding.start, finding.end
    while start < end and (match := _LEADING.match(text, start, end)):
        start = match.end()
    if match := _TRAILING.search(text, start, end):
        end = match.start()
    if start >= end or any(a <= start and end <= b for a, b in guarded_spans(text)):
        return None
    words = text[start:end].split()
    if all(is_ordinary(word) or not any(c.isalpha() for c in word) for word in words):
        return None
    return Finding(start, end, finding.entity_type, finding.score, finding.recognizer, finding.reason)
