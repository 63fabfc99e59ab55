"""The one path that makes clean text: the stored text with each redaction's replacement spliced in."""

from collections.abc import Iterable

from redactor.story import Action, Redaction


def apply(text: str, redactions: Iterable[Redaction]) -> str:
    """The clean text. Deterministic, whatever order the redactions come in; text outside them is untouched.

    Args:
        text: The stored text.
        redactions: Those of one proposal; a kept one leaves its span as it is.

    Raises:
        ValueError: two redactions overlap, or one lies outside the text.
    """
    out: list[str] = []
    position = 0
    for redaction in sorted(redactions, key=lambda r: r.finding.start):
        finding = redaction.finding
        if finding.start < position or finding.end > len(text):
            raise ValueError(f"redaction {finding.start}:{finding.end} overlaps another or leaves the text")
        out.append(text[position : finding.start])
        out.append(text[finding.start : finding.end] if redaction.action is Action.KEEP else redaction.replacement)
        position = finding.end
    out.append(text[position:])
    return "".join(out)
