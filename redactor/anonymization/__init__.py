"""From findings to clean text: roles, placeholders, generalisation, and the one path that makes clean text.

`propose` makes the proposal of a story, `clean.apply` the clean text of a proposal.
"""
