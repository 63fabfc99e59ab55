"""Worker processes for stories. A story that kills its worker is tried once more alone, then held."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from redactor.batch import worker
from redactor.batch.worker import Done, Task
from redactor.config import Settings
from redactor.story import Held, Reason

Start = Callable[[Settings, Path], None]
"""Prepares a worker process."""


class Pool:
    """Runs tasks in `workers` processes and yields what came of each, in the order in which they finish."""

    def __init__(self, settings: Settings, out: Path, workers: int, start: Start = worker.start) -> None:
        self._arguments = (settings, out)
        self._workers = workers
        self._start = start

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Every task's outcome; exactly one for each."""
        waiting = deque(tasks)
        while waiting:
            suspects: deque[Task] = deque()
            yield from self._until_broken(waiting, self._workers, 2 * self._workers, suspects)
            yield from self._one_by_one(suspects)

    def _one_by_one(self, suspects: deque[Task]) -> Iterator[Done]:
        while suspects:
            guilty: deque[Task] = deque()
            yield from self._until_broken(suspects, 1, 1, guilty)
            yield from (worker.held_back(task, Held("detection", Reason.CRASHED)) for task in guilty)

    def _until_broken(self, waiting: deque[Task], workers: int, ahead: int, lost: deque[Task]) -> Iterator[Done]:
        """Work off what waits, `ahead` at a time. If a worker dies, what was under way is `lost`, the rest waits."""
        under_way: dict[Future[Done], Task] = {}
        context = multiprocessing.get_context("spawn")
        executor = ProcessPoolExecutor(workers, context, self._start, self._arguments)
        try:
            while waiting or under_way:
                while waiting and len(under_way) < ahead:
                    future = _submitted(executor, waiting[0])
                    under_way[future] = waiting.popleft()
                finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in finished:
                    done = future.result()
                    del under_way[future]
                    yield done
        except BrokenProcessPool:
            yield from [future.result() for future in under_way if _succeeded(future)]
            lost += [task for future, task in under_way.items() if not _succeeded(future)]
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def _submitted(executor: ProcessPoolExecutor, task: Task) -> "Future[Done]":
    """Hand a task over. Workers that are started by it never see Ctrl-C: the parent ends them in order."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return executor.submit(worker.work, task)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _succeeded(future: Future[Done]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None
