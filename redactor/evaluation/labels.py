"""Names of entity types: ours, those that other tools use for the same thing, and the nearest to a misspelt one."""

import difflib
import re

from redactor.story import ENTITY_TYPES

IGNORE = ""
"""Map a label to this to leave its spans unmarked."""

FOREIGN = {
    "PER": "PERSON",
    "NAME": "PERSON",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "LOCATION",
    "CITY": "LOCATION",
    "STATE": "LOCATION",
    "COUNTY": "LOCATION",
    "ORG": "ORGANIZATION",
    "COMPANY": "ORGANIZATION",
    "DATE_TIME": "DATE",
    "ADDRESS": "STREET_ADDRESS",
    "STREET": "STREET_ADDRESS",
    "PHONE": "PHONE_NUMBER",
    "EMAIL": "EMAIL_ADDRESS",
    "DOMAIN_NAME": "URL",
    "IP": "IP_ADDRESS",
    "SSN": "US_SSN",
    "DRIVER_LICENSE": "US_DRIVER_LICENSE",
    "USERNAME": "SOCIAL_HANDLE",
    "US_LICENSE_PLATE": "LICENSE_PLATE",
}
"""Labels of Presidio, spaCy and common annotation schemes. One that is neither here nor ours must be mapped by hand,
since leaving it out would turn what a person marked into a false alarm."""

_LABEL_LIKE = re.compile(r"[A-Za-z][A-Za-z0-9_ -]{0,39}")


def foreign(name: str) -> str | None:
    """Our name for another tool's label, None where there is none. Case, blanks and hyphens do not matter."""
    plain = re.sub(r"[\s-]+", "_", name.strip()).upper()
    return plain if plain in ENTITY_TYPES else FOREIGN.get(plain)


def unknown(name: str) -> str:
    """Words for a label that is not ours, with the nearest of ours. It is not repeated, as it may be story text."""
    close = difflib.get_close_matches(name.strip().upper(), sorted(ENTITY_TYPES), n=1)
    return f"unknown label (did you mean {close[0]}?)" if close else "unknown label"


def printable(name: str) -> str:
    """The label if it looks like one, otherwise words for it."""
    return name if _LABEL_LIKE.fullmatch(name) else "one that is no name"
