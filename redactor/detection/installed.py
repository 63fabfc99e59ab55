"""Whether a model is installed, asked without loading anything heavy."""

from importlib.util import find_spec

from redactor.errors import MissingDependency


def require_model(name: str) -> None:
    """Let an installed model pass; nothing is ever downloaded.

    Raises:
        MissingDependency: there is no such package.
    """
    if "." in name or find_spec(name) is None:
        raise MissingDependency(
            f"the spaCy model {name} is not installed", "pip install --require-hashes -r requirements.lock"
        )
