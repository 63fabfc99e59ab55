"""Greedy line filling for things that are not plain strings: atoms that are white space or must stay in one piece."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Atom = TypeVar("Atom")


def wrapped(
    atoms: Iterable[Atom], width: int, size: Callable[[Atom], int], is_space: Callable[[Atom], bool]
) -> Iterator[list[Atom]]:
    """Lines of at most `width`, broken at white space only; the white space of a break is dropped.

    Neighbouring atoms without white space between them form one word. A word wider than a line gets its own.
    """
    line: list[Atom] = []
    gap: list[Atom] = []
    for space, word in _runs(atoms, is_space):
        if space:
            gap = word
        elif any(not is_space(atom) for atom in line) and sum(map(size, [*line, *gap, *word])) > width:
            yield line
            line, gap = word, []
        else:
            line, gap = [*line, *gap, *word], []
    yield [*line, *gap]


def _runs(atoms: Iterable[Atom], is_space: Callable[[Atom], bool]) -> Iterator[tuple[bool, list[Atom]]]:
    """Whether it is white space, and the neighbouring atoms of the same sort."""
    run: list[Atom] = []
    for atom in atoms:
        if run and is_space(run[0]) != is_space(atom):
            yield is_space(run[0]), run
            run = []
        run.append(atom)
    if run:
        yield is_space(run[0]), run
