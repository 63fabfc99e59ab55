"""Folder to folder: every submission of a file or folder, with its redaction diff, its clean text and a work list.

`run.run` is the way in. Nothing here keeps a promise of erasure: the output holds originals, and says so.
"""
