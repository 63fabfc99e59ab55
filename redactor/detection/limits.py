"""A limit on the wall clock that detection of one story may take."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from redactor.errors import StoryHeld
from redactor.story import Reason


@contextmanager
def story_limit(seconds: float) -> Iterator[None]:
    """Run the body for at most `seconds`. Must be entered in the main thread, as signals demand.

    Raises:
        StoryHeld: it took longer. Code that never returns to the interpreter is not interrupted; the worker pool's
            limit of processor time ends that.
    """

    def expire(_signal: int, _frame: FrameType | None) -> None:
        raise StoryHeld(Reason.SLOW, "whole story")

    before = signal.signal(signal.SIGALRM, expire)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
