import pytest

from recognizers.call_sign import CallSignRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "I was {{3-Adam-12}} that night.",
    "{{2 Paul 15}} was closest and {{2P16}} was behind.",
    "{{12L30}} came in from the north",
    "{{32-Bravo}} took the rear",
    "We had {{Lincoln 40}} and {{sam-22}} on the perimeter.",
    "{{Unit 312}} and {{Squad 410}} blocked the ramp; {{Engine 14}} staged with {{Medic 3}}.",
    "the dog team, {{K9-4}}, was ten minutes out",
    "car {{5531}} never moved",
    "fleet {{417}} is down for brakes",
    "{{Air One}} had the light on him and {{Marine 2}} was upriver",
    "i was working {{adam thirty two}} on graveyard",
    "they sent {{three king fifteen}} to the back",
    "my unit is {{unit three forty two}} out of the barn",
    "call sign {{4C-22}}, two-man car",
    "UNIT: {{3L22}}",
    "19:07:44 {{C421}} ARRIVED\n19:07:58 {{C433}} EN ROUTE\n",
    "{{4-33}}: I have one at gunpoint.\n{{4-37}}: Two minutes.\n",
    "DISPATCH: {{271}}, copy the plate?",
    "I was {{562}}, riding alone.",
    "{{4712}} to dispatch, send me another car",
    "The helicopter, tail {{N418QD}}, circled.",
    "{{G-417}} and {{S-9}} came from the lake.",
    "{{Motor 19}} laid it down; {{Ladder 2}} was first due.",
    "fled north, {{5A-1071}} behind him",
    "my radio number is {{eight sixty two}} and they call {{eight sixty two}} twice",
    "I keyed the radio and asked for {{314}}, {{316}} and the sergeant.",
    "The nearest unit was {{611}} out of the valley.",
    "I asked {{Unit 614}} for help. Later {{614}} took the gate.",
    "{{Unit 614}}, {{615}} and {{617}} took the gate.",
    "We lost him at the weir. {{822}} got him two yards down.",
    "Deputy Ilse Prewitt, {{77-3}}, came in from the south.",
    "Location: barn   Unit: {{51-6}}",
]

LEFT = [
    "Show me 10-8, Code 3 to the hospital, Signal 13.",
    "He had a Glock 17, an AR-15 and an 870 in an F-150.",
    "It was 214 feet from the door.",
    "A second unit was five minutes away.",
    "He was in lane 2 on the third floor.",
    "The car was 2 blocks away.",
    "I called 911 from my own phone.",
    "Taser 7 cartridges and a 9mm.",
    "They arrived at 2315 hours after 3 calls.",
    "We have a 2x4 and a 4x4 in the truck.",
    "Two units and three officers went in.",
    "On November 12 and July 4 we had the same problem.",
    "The K-9 handler waited outside.",
    "We waited for the unit to arrive.",
    "PC 148 and HS 11350 were charged.",
    "The K9 waited. He ran a V8 with a TLR-1 on his P365.",
    "2019 had been a bad year.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_call_signs_are_found(marked: str) -> None:
    assert_finds(CallSignRecognizer(), marked)


@pytest.mark.parametrize("text", LEFT)
def test_what_teaches_stays(text: str) -> None:
    assert_finds(CallSignRecognizer(), text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(CallSignRecognizer())
