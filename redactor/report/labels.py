"""Entity types as people read them: a plain name, and a family that shares a colour."""

from redactor.story import DIRECT, INDIRECT

FAMILIES = {
    "who": ("PERSON", "BADGE_NUMBER", "CALL_SIGN", "AGE"),
    "agency": ("AGENCY", "ORGANIZATION"),
    "place": ("STREET_ADDRESS", "LOCATION", "PATROL_AREA"),
    "when": ("DATE", "TIME"),
    "contact": ("PHONE_NUMBER", "EMAIL_ADDRESS", "URL", "IP_ADDRESS", "SOCIAL_HANDLE"),
    "number": ("US_SSN", "US_DRIVER_LICENSE", "LICENSE_PLATE", "VIN", "CASE_NUMBER", "SERIAL_NUMBER"),
}

_FAMILY_OF = {entity_type: family for family, members in FAMILIES.items() for entity_type in members}
_NAMES = {
    "US_SSN": "SSN",
    "US_DRIVER_LICENSE": "driver license",
    "IP_ADDRESS": "IP address",
    "URL": "URL",
    "VIN": "VIN",
}


def family(entity_type: str) -> str:
    """The family of an entity type; `other` for one this program does not know."""
    return _FAMILY_OF.get(entity_type, "other")


def name(entity_type: str) -> str:
    """An entity type in plain words: `street address` for STREET_ADDRESS."""
    return _NAMES.get(entity_type) or entity_type.replace("_", " ").lower()


def kind(entity_type: str) -> str:
    """Whether one left readable is a leak (`direct`) or narrows the search (`indirect`)."""
    return "direct" if entity_type in DIRECT else "indirect"


def rank(entity_type: str) -> tuple[bool, int, str]:
    """Sort key: direct types first, then by family in the order above, then by name."""
    order = list(_FAMILY_OF)
    place = order.index(entity_type) if entity_type in _FAMILY_OF else len(order)
    return entity_type in INDIRECT or entity_type not in DIRECT, place, entity_type


def recognizer(class_name: str) -> str:
    """A recognizer's class name without the word that all of them end in."""
    return class_name.removesuffix("Recognizer") or class_name
