"""From text to findings: a normalised view, spaCy and our recognizers in Presidio's analyzer, overlaps, mention groups.

`Detector` in `detector` is the way in.
"""
