"""Stock Presidio and plain spaCy, as they come but for the model's name, to measure against. Nothing connects."""

from collections.abc import Callable
from dataclasses import dataclass

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

from redactor.errors import MissingDependency

SPACY_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "DATE", "TIME"})
"""spaCy's entity types that name who, where or when. Counts, money, products and laws identify nobody."""


@dataclass(frozen=True, slots=True)
class StockSpan:
    """What a stock system found, under its own label."""

    start: int
    end: int
    entity_type: str


def stock_presidio(model: str) -> Callable[[str], list[StockSpan]]:
    """Presidio's analyzer with its shipped recognizers, entities and threshold.

    Its e-mail recognizer would fetch a list of top-level domains; the copy in the package is used instead.

    Args:
        model: Name of an installed spaCy model, instead of `en_core_web_lg`.

    Raises:
        MissingDependency: the model is not installed. Presidio would download it.
    """
    _require(model)
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    provider = NlpEngineProvider(nlp_configuration=_shipped_configuration(model))
    engine = AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])

    def detect(text: str) -> list[StockSpan]:
        results = engine.analyze(text=text, language="en")
        return [StockSpan(result.start, result.end, result.entity_type) for result in results]

    return detect


def plain_spacy(model: str) -> Callable[[str], list[StockSpan]]:
    """The model's named entities alone, of the types in `SPACY_LABELS`.

    Raises:
        MissingDependency: the model is not installed.
    """
    _require(model)
    pipeline = spacy.load(model)

    def detect(text: str) -> list[StockSpan]:
        entities = [entity for entity in pipeline(text).ents if entity.label_ in SPACY_LABELS]
        return [StockSpan(entity.start_char, entity.end_char, entity.label_) for entity in entities]

    return detect


def _shipped_configuration(model: str) -> dict[str, object]:
    """Presidio's default, whose mapping and ignored labels are part of how it comes, with another model."""
    configuration = dict(NlpEngineProvider().nlp_configuration)
    return configuration | {"models": [{"lang_code": "en", "model_name": model}]}


def _require(model: str) -> None:
    if not spacy.util.is_package(model):
        raise MissingDependency("the spaCy model is not installed", "install the locked dependencies again")
