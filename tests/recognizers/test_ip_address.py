import pytest

from recognizers.ip_address import IpAddressRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "login from {{203.0.113.44}} at the time",
    "IP {{198.51.100.7:8443}} again",
    "the net is {{10.20.0.0/16}}",
    "then {{2001:db8:40::9f}} showed up",
    "{{2001:0db8:0000:0000:0000:ff00:0042:8329}} in full",
    "from {{fe80::1ff:fe23:4567:890a}} inside",
    "UPLOAD IP WAS {{192.0.2.190}}.",
    "({{192.0.2.1}}, {{192.0.2.2}})",
    "the log says {{ten dot twenty dot seven dot nine}} twice",
    "it was {{88 dot 14 dot 7 dot 201}} in the mail",
    "source={{203.0.113.9}};",
    "[{{2001:db8::7}}]",
]

LEFT = [
    "at 14:05:22 he fell",
    "version 1.2.3 of the form",
    "RCW 9.36.021 applies",
    "999.1.2.3 is no address",
    "1.2.3.4.5 is a section",
    "05:16:09:22 on the clip",
    "He paid 10.50 and 3.20.",
    "It was a ratio of 3:1::1:3 or so.",
]

RECOGNIZER = IpAddressRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
