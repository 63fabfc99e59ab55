import pytest

from recognizers.agency import AgencyRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "I work for the {{Cold Creek Police Department}} on nights.",
    "{{Mesa Falls PD}} sent two cars.",
    "we called mesa falls pd".replace("mesa falls pd", "{{mesa falls pd}}"),
    "BACKUP FROM {{MESA FALLS PD}} WAS TEN OUT",
    "The {{Harlow County Sheriff's Office}}'s dog was first.",
    "with {{Harlow Co. SO}} on the inner ring",
    "the {{City of Dunmere Police}} have a boat",
    "{{Texas Department of Public Safety}} troopers came",
    "{{Nebraska State Patrol}} had the scene.",
    "i rode with the {{ohio state highway patrol}} once",
    "{{Port Alder Fire Rescue}} and {{Harlow County 911}} were told.",
    "{{MFPD}} and {{TCSO}} shared a channel.",
    "{{CHP}} closed two lanes, then {{NYSP}} came.",
    "called {{kcso}} and {{dmpd}} for help",
    "The {{Tri-County Drug Task Force}} ({{TCDTF}}) had it.",
    "i am with the {{garland p d}} juvenile section",
    "Agency: {{Harlow}}\n",
    "{{University of Eastmark Police}} ran the gate.",
    "{{Harlow County}} deputies held the road.",
    "the {{Blue Mesa Tribal Police}} officer",
    "Agente de la {{Policía Municipal de Ponce}}",
    "{{Montana Game and Fish}} has a trap",
]

LEFT = [
    "The sheriff's office was closed.",
    "I called the police department and the fire department.",
    "State police were on the way.",
    "A neighboring agency sent two officers.",
    "our pd has six cars and the local pd has two",
    "He went to county jail.",
    "BOLO came from NCIC over the CAD to SWAT and EMS.",
    "My FTO told me about the DUI and the SRO.",
    "It was dark, so we waited. Also the torso was cold.",
    "The campus police were helpful.",
    "I heard him yell police twice.",
    "Structure fire, so we held traffic.",
    "Officers and deputies from everywhere came.",
    "Picket officers stood by with the Airport PD.",
    "Reporting officer signed it.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_named_agencies_are_found(marked: str) -> None:
    assert_finds(AgencyRecognizer(), marked)


@pytest.mark.parametrize("text", LEFT)
def test_generic_agencies_stay(text: str) -> None:
    assert_finds(AgencyRecognizer(), text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(AgencyRecognizer())
