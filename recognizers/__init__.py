"""Presidio recognizers for police near-miss stories, one file per kind of identifier.

Each file defines one class and names it as `RECOGNIZER`; the file's name is what `pipeline.yaml` lists. The classes
are ordinary Presidio recognizers and need nothing from `redactor`:

    engine = AnalyzerEngine(...)
    engine.registry.add_recognizer(BadgeNumberRecognizer())

`rules` is what they share: rules with context that are matched under a time limit. `guards` knows what must stay
readable (ten-codes, calibres, doctrine, gear, vehicles). `lexicon` reads the word lists beside it.
"""
