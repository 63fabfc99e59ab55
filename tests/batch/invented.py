"""Invented near-miss stories of 60 to 250 words, put together from parts by a seeded generator."""

import random
from dataclasses import dataclass

FIRST = ("Ada", "Boris", "Chidi", "Dolores", "Emre", "Farah", "Gil", "Hana", "Ivo", "Jolene", "Kwame", "Leilani")
LAST = ("Abernethy", "Bautista", "Castellanos", "Dvorak", "Eriksen", "Farouk", "Grady", "Ibarra", "Kalani", "Yazzie")
TOWNS = ("Marlow Bend", "Cedar Notch", "Port Ellery", "Santa Rufina", "Big Alder", "Kittle Creek", "Fort Dunning")
STREETS = ("Hawthorne Ave", "Mill Race Rd", "Sycamore Ct", "N. Orchard St", "Paseo del Rio", "Old Ferry Lane")
DAYS = ("March 3, 2019", "11/04/2020", "last Tuesday", "Labor Day", "the 9th of June", "2022-08-14")
CLOCKS = ("2315 hours", "about 3:40 a.m.", "0217 hrs", "half past nine", "7:05 pm")

OPENINGS = (
    "On {day}, {clock}, I was working {sign} for {agency} and backed {rank} {name} on a stop at {address}.",
    "I have {years} years with {agency}. {rank} {name} (badge {badge}) and I took a disturbance at {address} {day}.",
    "this was {day} around {clock}. me and {last} from {agency} got sent to {address}, case {case}.",
    "We are a small unit and everybody knows everybody. {rank} {name}, {sign}, asked me for cover near {address}.",
    "My field training officer was {name}, #{badge}, of {agency}. {day} was my second night alone in {sign}.",
)
EVENTS = (
    (
        "The driver kept his left hand out of sight. I looked at his face, his papers and his dog before it. "
        "{last} saw the .38 on the seat and stepped back behind the B pillar. Nobody fired."
    ),
    (
        "We parked in front of the house instead of two doors down. The porch light went off and a man aged {age} came "
        "out with a shotgun held low. {last} had the engine block and I had a mailbox."
    ),
    (
        "I holstered without looking and the strap went into the trigger guard. {last} saw it and caught my wrist. The "
        "Glock 17 was fine. I was shaking for an hour."
    ),
    (
        "A pickup, plate {plate}, came around the cones at fifty. I had my back to traffic, writing. {last} "
        "pulled me over the guard rail by my collar and the mirror took my clipboard."
    ),
    (
        "Dispatch had put out 10-33 traffic on another channel, so I never heard that the man in the garage was armed. "
        "{last} heard it from a neighbor at {phone} and ran to tell me, which put both of us in the doorway."
    ),
    (
        "The dog handler asked for quiet and I answered my phone. {last} was lying in the grass twelve feet ahead and "
        "the dog went for the nearest person who moved."
    ),
    (
        "He gave the name {other} and I believed him. I turned to run it and he was out of the car and at my shoulder "
        "with a tire iron before I had said the second letter."
    ),
)
ASIDES = (
    "It was raining and the shoulder is six feet wide.",
    "We were on hour fourteen of a double shift, both of us.",
    "The supervisor wrote to me afterwards from {mail} and asked for this.",
    "Neither of us had said who was contact and who was cover.",
    "I had been to that house twice before, in {town}, and it had always been nothing.",
    "The body camera shows four seconds between the first word and the last.",
    "I remember thinking about lunch.",
    "{other}, who lives across the street, said she had been shouting at us the whole time.",
)
LESSONS = (
    "Hands first, then the waistband, then the face.",
    "Park where you would want to be if it goes wrong.",
    "Say out loud who is contact and who is cover.",
    "If you are reading, you are not watching.",
    "Wait for the second car unless somebody is being hurt.",
    "Read the premise history yourself; do not let it be read to you at sixty miles an hour.",
    "Look into the holster. There is no prize for speed.",
    "Get off the road to write. The hood of the car is not a desk.",
    "One search, one channel, one person in charge of it.",
    "A call is over when you are back in the car.",
)


@dataclass(frozen=True, slots=True)
class Story:
    """One invented submission in its two parts."""

    narrative: str
    lessons: str

    @property
    def text(self) -> str:
        """Both parts as somebody would type them into one box."""
        return f"{self.narrative}\n\nLessons learned:\n{self.lessons}"


def story(rng: random.Random) -> Story:
    """Put one story together; the same generator state gives the same story."""
    values = _values(rng)
    parts = [rng.choice(OPENINGS), *rng.sample(EVENTS, rng.randint(1, 2)), *rng.sample(ASIDES, rng.randint(1, 3))]
    lessons = rng.sample(LESSONS, rng.randint(2, 4))
    narrative = " ".join(part.format(**values) for part in parts)
    return Story(_voice(rng, narrative), "\n".join(f"- {lesson}" for lesson in lessons))


def _values(rng: random.Random) -> dict[str, str]:
    name, other = (f"{rng.choice(FIRST)} {rng.choice(LAST)}" for _ in range(2))
    town = rng.choice(TOWNS)
    return {
        "name": name,
        "last": name.split()[1],
        "other": other,
        "town": town,
        "agency": f"{town} {rng.choice(('Police Department', 'PD', 'Marshals', 'Constables'))}",
        "address": f"{rng.randint(100, 9900)} {rng.choice(STREETS)}",
        "rank": rng.choice(("Officer", "Deputy", "Sgt.", "Cpl.", "Trooper")),
        "day": rng.choice(DAYS),
        "clock": rng.choice(CLOCKS),
        "age": str(rng.randint(17, 81)),
        "years": str(rng.randint(2, 29)),
        **_numbers(rng),
    }


def _numbers(rng: random.Random) -> dict[str, str]:
    return {
        "sign": f"{rng.randint(1, 9)}-{rng.choice(('Adam', 'Lincoln', 'King', 'Ocean'))}-{rng.randint(10, 49)}",
        "badge": str(rng.randint(1000, 99999)),
        "case": f"{rng.randint(15, 24)}-{rng.randint(0, 999999):06d}",
        "plate": f"{rng.randint(1, 9)}{''.join(rng.choices('BCDFGHJKLMNPRSTVWXYZ', k=3))}{rng.randint(100, 999)}",
        "phone": f"{rng.randint(201, 989)}-555-01{rng.randint(0, 99):02d}",
        "mail": f"{rng.choice(LAST).lower()}@{rng.choice(('pd', 'so', 'safety'))}.example",
    }


def _voice(rng: random.Random, text: str) -> str:
    """Most people write plainly; some shout, some never reach for the shift key."""
    return rng.choice((str, str, str, str.upper, str.lower))(text)
