"""Presidio operators that compute each replacement; ours are registered beside Presidio's own."""

from typing import Any

from presidio_anonymizer.operators import Operator, OperatorsFactory, OperatorType

from redactor.anonymization.generalize import age_band, part_of_day, season
from redactor.story import Action


class Placeholder(Operator):
    """`[OFFICER 1]`: the placeholder of the mention group, whatever the text."""

    def operate(self, text: str | None = None, params: dict[str, Any] | None = None) -> str:
        """The placeholder that `params` names."""
        return f"[{(params or {})['placeholder']}]"

    def validate(self, params: dict[str, Any] | None = None) -> None:
        """Refuse parameters without a placeholder."""
        if not (params or {}).get("placeholder"):
            raise ValueError("the operator needs a placeholder")

    def operator_name(self) -> str:
        """Name in the factory."""
        return "placeholder"

    def operator_type(self) -> OperatorType:
        """It anonymizes."""
        return OperatorType.Anonymize


class Generalize(Placeholder):
    """`[DATE 1, spring]`: the placeholder with what of the value only teaches."""

    def operate(self, text: str | None = None, params: dict[str, Any] | None = None) -> str:
        """The placeholder, and after a comma season, part of day or age band where it can be read."""
        given = params or {}
        kept = _kept(text or "", given.get("entity_type", ""), given.get("earlier", ()))
        return f"[{given['placeholder']}, {kept}]" if kept else super().operate(text, given)

    def operator_name(self) -> str:
        """Name in the factory."""
        return "generalize"


def _kept(text: str, entity_type: str, earlier: tuple[str, ...]) -> str:
    if entity_type == "DATE":
        return season(text, earlier)
    if entity_type == "TIME":
        return part_of_day(text)
    return age_band(text) if entity_type == "AGE" else ""


def factory() -> OperatorsFactory:
    """Presidio's operators and ours."""
    made = OperatorsFactory()  # type: ignore[no-untyped-call]
    for operator in (Placeholder, Generalize):
        made.add_anonymize_operator(operator)
    return made


NAMES = {Action.PLACEHOLDER: "placeholder", Action.GENERALIZE: "generalize", Action.KEEP: "keep"}


def replacement(made: OperatorsFactory, action: Action, text: str, params: dict[str, Any]) -> str:
    """What Presidio's operator for this action makes of a text."""
    operator = made.create_operator_class(NAMES[action], OperatorType.Anonymize)
    operator.validate(params)
    return str(operator.operate(text, params))
