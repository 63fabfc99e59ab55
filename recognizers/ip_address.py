"""Internet addresses, version 4 and 6, checked by the standard library; also spoken with "dot"."""

import ipaddress

import regex

from recognizers.rules import Rule, RuleRecognizer
from recognizers.spoken import NUMBER_WORD

_SPOKEN_PART = rf"(?:\d{{1,3}}|{NUMBER_WORD}(?:[ -]{NUMBER_WORD}){{0,3}})"


class IpAddressRecognizer(RuleRecognizer):
    """IPv4 and IPv6 addresses; a port or prefix length belongs to the span."""

    ENTITY = "IP_ADDRESS"
    RULES = (
        Rule("v4", r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d{1,5})?(?![\w]|\.\d)", 0.9),
        Rule("v6", r"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}(?:%\w+|/\d{1,3})?(?![\w:])", 0.9),
        Rule("spoken", rf"\b{_SPOKEN_PART}(?:[ ](?:dot|point)[ ]{_SPOKEN_PART}){{3}}\b", 0.85),
    )

    def accept(self, rule: Rule, text: str, start: int, end: int) -> bool:
        """Only what is an address; "14:05:22", "3:1::1:3" and "1.2.3.999" are not."""
        if rule.name == "spoken":
            return True
        address = text[start:end]
        if rule.name == "v4":
            address = regex.split("[:/]", address)[0]
        elif not regex.search("[0-9a-f]{3}", address, regex.IGNORECASE):
            return False
        return _is_address(regex.sub(r"[%/].*$", "", address))


def _is_address(address: str) -> bool:
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True


RECOGNIZER = IpAddressRecognizer
