"""Takes the pictures in docs/images/ from a finished run: `python -m docs.pictures demo-out`. Needs Chromium."""

import shutil
import subprocess
import sys
from pathlib import Path

from docs.pages import ROOT

IMAGES = ROOT / "docs" / "images"
SHOTS = {"index.png": ("index.html", 960), "diff.png": ("diff/0001.html", 720)}
"""Picture, the page of a run it is of, and its height in pixels."""

WIDTH = 1100
MOST_BYTES = 200_000
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def take(page: Path, picture: Path, height: int) -> None:
    """Write a picture of the top of a page.

    Raises:
        SystemExit: there is no browser, or the picture is too large for a README.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit("Chromium is not installed")
    options = ["--headless=new", "--hide-scrollbars", "--no-sandbox", f"--window-size={WIDTH},{height}"]
    command = [browser, *options, f"--screenshot={picture}", page.resolve().as_uri()]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # a browser, on pages of ours
    if picture.stat().st_size > MOST_BYTES:
        sys.exit(f"{picture.name} has more than {MOST_BYTES:,} bytes: lower its height in SHOTS")


def main() -> None:
    """Take all of them."""
    for name, (page, height) in SHOTS.items():
        take(Path(sys.argv[1]) / page, IMAGES / name, height)


if __name__ == "__main__":
    main()
