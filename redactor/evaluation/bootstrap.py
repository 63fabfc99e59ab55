"""Ratios of sums over stories, with the interval that drawing other stories of the same kind would give."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000
SEED = 20_240_229
LEVEL = 0.95
_CHUNK = 100


@dataclass(frozen=True, slots=True)
class Rate:
    """`hits` of `of`, and the bounds of its interval; None where nothing was counted."""

    hits: int
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        """The ratio; None if there was nothing to count."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> list[float] | None:
        """Lower and upper bound."""
        return None if self.low is None or self.high is None else [self.low, self.high]


class Sample:
    """Counts of many stories, one row each, from which rates with percentile bootstrap intervals are taken.

    Whole stories are drawn, with replacement, because spans of one story are missed together. All rates of one sample
    are taken from the same draws. Sums are of whole numbers below 2**53 and so are the same on every machine.
    """

    def __init__(self, stories: Sequence[Mapping[str, int]], *, resamples: int = RESAMPLES, seed: int = SEED) -> None:
        self._columns = {name: at for at, name in enumerate(sorted({name for story in stories for name in story}))}
        counts = np.zeros((len(stories), len(self._columns)))
        for row, story in enumerate(stories):
            for name, count in story.items():
                counts[row, self._columns[name]] = count
        self._counts = counts
        self._drawn = _draw(counts, resamples, seed)

    def rate(self, hits: Sequence[str], of: Sequence[str]) -> Rate:
        """Sum of the columns `hits` over the sum of the columns `of`; columns that no story has are 0.

        Draws in which there is nothing to count are left out of the interval. Where all or none was hit in every
        story, every draw says the same, which would pass two of two for certain: the open side is then the exact
        bound for as many independent trials as stories had something to count.
        """
        top, bottom = self._at(hits), self._at(of)
        hit, counted = self._counts[:, top].sum(axis=1), self._counts[:, bottom].sum(axis=1)
        bounds = _interval(self._drawn[:, top].sum(axis=1), self._drawn[:, bottom].sum(axis=1))
        if bounds and counted.any() and hit.sum() in {0, counted.sum()}:
            bounds = _exact(all_hit=hit.sum() > 0, trials=int((counted > 0).sum()))
        return Rate(int(hit.sum()), int(counted.sum()), *(bounds or (None, None)))

    def _at(self, names: Sequence[str]) -> list[int]:
        return [self._columns[name] for name in names if name in self._columns]


def _draw(counts: NDArray[np.float64], resamples: int, seed: int) -> NDArray[np.float64]:
    """Column sums of each resample, in chunks so that memory does not grow with stories times resamples."""
    stories = len(counts)
    if not stories:
        return np.zeros((0, counts.shape[1]))
    random = np.random.default_rng(seed)
    sizes = [min(_CHUNK, resamples - done) for done in range(0, resamples, _CHUNK)]
    chances = np.full(stories, 1 / stories)
    return np.vstack([random.multinomial(stories, chances, size) @ counts for size in sizes])


def _interval(hits: NDArray[np.float64], of: NDArray[np.float64]) -> tuple[float, float] | None:
    counted = of > 0
    if not counted.any():
        return None
    low, high = np.quantile(hits[counted] / of[counted], [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def _exact(*, all_hit: bool, trials: int) -> tuple[float, float]:
    """Clopper and Pearson's bounds for the two cases in which they need no table."""
    reach = float(((1 - LEVEL) / 2) ** (1 / trials))
    return (reach, 1.0) if all_hit else (0.0, 1.0 - reach)
