import pytest

from recognizers.email_address import EmailAddressRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "Write to {{dana.whitlow@coldcreekpd.example}} please.",
    "FROM: {{RANGE@MESAFALLS.EXAMPLE.GOV}}",
    "To: Pat Orr <{{porr+nm@tri-county.example.org}}>",
    "mail {{o'dell_77@mailbox.example}} not me",
    "the answer came from {{k9-unit@so.harlow.example.us}}.",
    "it is {{jo dot smith at gmail dot com}} all lower case",
    "{{rita underscore vance at coldcreek dot gov}} is the address",
    "reach me: {{pvance (at) harlow (dot) gov}}",
    "{{m.osk@sub.domain.example.edu}}, the second one, works",
    '"{{nightdesk@example.net}}" was on the card',
    "broken by the fax: {{dwhitlow@coldcreek\n.example}}",
    "send it to {{a@b.example}} today",
]

LEFT = [
    "We met @ the corner of the lot.",
    "Two deputies @ the door, one behind.",
    "I looked at dot matrix paper all night.",
    "He was at com center when it came in.",
    "the price was 3 @ 5 dollars",
    "Follow @coldcreek_watch for more.",
    "The e-mail never came.",
    "at the dot on the map",
]

RECOGNIZER = EmailAddressRecognizer()


@pytest.mark.parametrize("marked", FOUND)
def test_what_identifies_is_found_whole(marked: str) -> None:
    assert_finds(RECOGNIZER, marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert_finds(RECOGNIZER, text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(RECOGNIZER)
