"""Shared fixtures: the shipped settings, and the real detector, loaded once."""

from pathlib import Path

import pytest

from redactor import config

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def settings() -> config.Settings:
    return config.parse((ROOT / "pipeline.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def detector(settings):
    from redactor.detection.detector import Detector

    return Detector(settings)


@pytest.fixture
def proposal_of(detector, settings):
    """A function from text to its proposal, by the real detector."""
    from redactor.anonymization.propose import propose

    def made(text):
        found = detector.detect(text)
        return propose(text, found.findings, found.groups, found.flags, settings)

    return made
