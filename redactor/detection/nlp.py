"""spaCy inside Presidio: an installed model, only the parts that are used, and never a download."""

import spacy
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine

from redactor.detection.installed import require_model

LANGUAGE = "en"

NER_LABELS = {"PERSON": "PERSON", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION", "ORG": "ORGANIZATION"}
"""spaCy's labels that become findings. Its DATE, TIME and CARDINAL cover durations and counts, which must stay."""

NER_SCORE = 0.6
"""spaCy gives no score for an entity; Presidio assumes 0.85. Below our unambiguous rules, above the threshold."""

UNUSED = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer")
"""Components that the entity recognizer does not listen to; without them a story takes about a third of the time."""


class InstalledModelEngine(SpacyNlpEngine):
    """Presidio's spaCy engine for a model that is installed. Presidio's own would download a missing one."""

    def __init__(self, model: str) -> None:
        configuration = NerModelConfiguration(
            model_to_presidio_entity_mapping=NER_LABELS,
            default_score=NER_SCORE,
            labels_to_ignore=[
                "CARDINAL", "DATE", "EVENT", "LANGUAGE", "LAW", "MONEY", "NORP", "ORDINAL", "PERCENT", "PRODUCT",
                "QUANTITY", "TIME", "WORK_OF_ART",
            ],
        )  # fmt: skip
        super().__init__([{"lang_code": LANGUAGE, "model_name": model}], configuration)

    def load(self) -> None:
        """Load the model.

        Raises:
            MissingDependency: it is not installed.
        """
        name = self.models[0]["model_name"]
        require_model(name)
        self.nlp = {LANGUAGE: spacy.load(name, exclude=UNUSED)}  # type: ignore[assignment]  # declared as None
