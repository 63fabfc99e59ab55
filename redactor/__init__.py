"""De-identification of near-miss stories: from a folder of submissions to clean text and a redaction diff.

In reading order: `story` and `errors` are the vocabulary; `config` reads `pipeline.yaml`; `intake` turns files
into submissions; `detection` finds identifiers; `anonymization` turns findings into clean text; `report` shows the
redaction diff; `batch` does a whole folder; `evaluation` measures; `cli` is the command line over all of it.
"""

__version__ = "0.1.0"
