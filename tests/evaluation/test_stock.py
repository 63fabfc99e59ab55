"""Stock systems: they load without a connection and find what they are known to find."""

import socket

import pytest

from redactor.config import Detection
from redactor.errors import MissingDependency

MODEL = Detection().spacy_model
TEXT = "Angela Moreno wrote to angela.moreno@example.org from Chicago, see http://example.org/a?b or call 212-555-0143."


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whatever tries to connect or to look up a name."""
    tried: list[str] = []

    def refuse(*_: object, **__: object) -> None:
        tried.append("connection")
        raise OSError("no network in this test")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return tried


@pytest.mark.model
def test_stock_presidio_finds_what_it_ships_with_and_connects_nowhere(connections: list[str]) -> None:
    from redactor.evaluation.stock import stock_presidio

    spans = {(span.entity_type, TEXT[span.start : span.end]) for span in stock_presidio(MODEL)(TEXT)}
    assert {("PERSON", "Angela Moreno"), ("EMAIL_ADDRESS", "angela.moreno@example.org")} <= spans
    assert {("LOCATION", "Chicago"), ("PHONE_NUMBER", "212-555-0143")} <= spans
    assert not connections


@pytest.mark.model
def test_plain_spacy_finds_named_entities_only(connections: list[str]) -> None:
    from redactor.evaluation.stock import plain_spacy

    spans = {(span.entity_type, TEXT[span.start : span.end]) for span in plain_spacy(MODEL)(TEXT)}
    assert ("PERSON", "Angela Moreno") in spans
    assert ("GPE", "Chicago") in spans
    assert "EMAIL_ADDRESS" not in {label for label, _ in spans}
    assert not connections


@pytest.mark.model
def test_a_missing_model_is_said_at_once_and_not_downloaded(connections: list[str]) -> None:
    from redactor.evaluation.stock import plain_spacy, stock_presidio

    for system in (stock_presidio, plain_spacy):
        with pytest.raises(MissingDependency):
            system("en_core_web_absent")
    assert not connections
