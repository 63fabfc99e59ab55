import pytest

from recognizers.badge_number import BadgeNumberRecognizer
from tests.recognizers.hostile import endures
from tests.recognizers.marked import assert_finds

FOUND = [
    "My badge number is {{4471}} if anybody asks.",
    "OFC R. DELMONT BADGE #{{B-209}} ARRIVED FIRST.",
    "star no. {{18832}} was mine for nine years",
    "Shield: {{6640}}",
    "Emp. ID: {{E04391}}",
    "employee number {{106279}}, assigned to nights",
    "badges {{4471}} and {{4480}} were both on the sheet",
    "the passenger officer (Quillan, badge {{0726}}) got out",
    "Dep. Marta Osk #{{27}} and Dep. Lyle Fenn #{{33}} took the front.",
    "Sgt. Pruett ({{1490}}) relieved me.",
    "Ofc. Wanda Teller, {{5583}}, drove.",
    "TPR. V. HALSEY {{K-611}} WAS ON THE SHOULDER.",
    "DPSST {{48837}}",
    "Cpl. Ines Marr, DSN {{1140}}, held the gate",
    "this is deputy ray colter badge {{two two seven}} and i was at the gate",
    "my badge is {{forty-four seventy-one}}, write that down",
    "R. Okely, {{W-241}}\n",
    "T.B. #{{447}}\n",
    "P# {{15583}}, four years on",
    "Payroll {{151882}} worked the desk.",
    "I'm Dana Whitlow, {{H-337}}, and I drove.",
    "Gail sat at position {{2}} and took the call.",
    "Badge/star: {{TR-0051}}",
    "operator ID {{D417}} dispatched it",
]

LEFT = [
    "He pointed at the badge on his belt.",
    "Arrested for PC 148 and VC 23152.",
    "Officer Dell waited 20 minutes for the tow.",
    "Two officers for 300 guests is not a plan.",
    "Subject #2 ran out of the back door.",
    "I drew my Glock 17 and he dropped the 870.",
    "We cleared in 10-8 status at 45 mph.",
    "The star of the show was my partner.",
    "My badge was in my pocket the whole time.",
    "Sgt. Marsh said 3 of us should go.",
    "Lesson #1: wait for cover.",
    "Inmate ID 4471822 was in the tank.",
    "The officer fired 2 rounds from a .38.",
    "The officer and his K-9 went left.",
]


@pytest.mark.parametrize("marked", FOUND)
def test_badge_numbers_are_found(marked: str) -> None:
    assert_finds(BadgeNumberRecognizer(), marked)


@pytest.mark.parametrize("text", LEFT)
def test_other_numbers_stay(text: str) -> None:
    assert_finds(BadgeNumberRecognizer(), text)


def test_hostile_texts_are_read_in_time() -> None:
    endures(BadgeNumberRecognizer())
