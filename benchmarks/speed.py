"""Speed beside stock Presidio, on the same stories in the same run: `python -m benchmarks.speed`, or `make bench`.

Machines are noisy, so what counts is the ratio. The systems take turns story by story, on one core, and processor time
is counted, not the clock on the wall.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from redactor import config
from redactor.detection.detector import Detector
from redactor.evaluation.gold import load
from redactor.evaluation.stock import plain_spacy, stock_presidio

GOLD = Path(__file__).parent.parent / "samples" / "gold.jsonl"
ROUNDS = 5

System = Callable[[str], object]


def seconds(system: System, text: str) -> float:
    """Processor seconds for one story."""
    began = time.process_time()
    system(text)
    return time.process_time() - began


def measure(systems: dict[str, System], texts: Sequence[str]) -> dict[str, list[float]]:
    """Processor seconds of each round over all stories, for each system."""
    rounds: dict[str, list[float]] = {name: [] for name in systems}
    for system in systems.values():
        system(texts[0])  # what loads at the first story is not what is measured
    for _ in range(ROUNDS):
        totals = dict.fromkeys(systems, 0.0)
        for text in texts:
            for name, system in systems.items():
                totals[name] += seconds(system, text)
        for name, total in totals.items():
            rounds[name].append(total)
    return rounds


def main() -> None:
    """Print the table that docs/performance.md holds."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    settings = config.load()
    texts = [story.text for story in load(GOLD)]
    model = settings.detection.spacy_model
    systems: dict[str, System] = {
        "stock Presidio": stock_presidio(model),
        "plain spaCy": plain_spacy(model),
        "redactor": Detector(settings).detect,
    }
    rounds = measure(systems, texts)
    length = statistics.mean(map(len, texts))
    base = statistics.median(rounds["stock Presidio"])
    print(f"{len(texts)} stories of {length:,.0f} characters on average, {ROUNDS} rounds, one core, processor time\n")
    print("| system | stories a second | times stock Presidio's time |\n|---|---:|---:|")
    for name, totals in rounds.items():
        middle = statistics.median(totals)
        print(f"| {name} | {len(texts) / middle:.1f} | {middle / base:.2f} |")


if __name__ == "__main__":
    main()
