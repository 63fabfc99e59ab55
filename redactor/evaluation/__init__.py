"""How well identifiers are found: gold files, figures with intervals, what was missed, stock systems beside ours."""
