"""Twelve invented stories, what a system found in them, and the project's reference figures for the two together.

Each story is here for a rule of scoring, named in its id. Found spans are given by their surface text.
"""

import json
from dataclasses import dataclass

from redactor.evaluation import gold
from redactor.evaluation.annotation import GoldStory

STORIES = {
    "whole": "Sgt. {{PERSON:Halvorsen}} met me on {{STREET_ADDRESS:Quarry Lane}} at {{TIME:2140 hours}}.",
    "partial": "The caller, {{PERSON:Mirela Oduya}}, lives at {{STREET_ADDRESS:88 Tamarack Ct}}.",
    "optional-left": "We briefed the {{?AGENCY:Task Force}} and then {{PERSON:Pell}} drove.",
    "optional-hidden": "Our {{?AGENCY:Marine Unit}} was two miles out, nobody was hurt.",
    "keyword-beside": "I gave my badge {{BADGE_NUMBER:5512}} and shop {{CALL_SIGN:407}} to the desk.",
    "keyword-inside": "{{CALL_SIGN:Unit 62}} cleared, {{CALL_SIGN:K9-7}} stayed, a {{AGE:51-year-old}} male ran.",
    "keyword-in-name": "Guards of {{ORGANIZATION:Shield Patrol}} and {{PERSON:Ike Badge}} held the door.",
    "only-keywords": "The log says {{TIME:a.m.}} and nothing else; {{CASE_NUMBER:case}} unknown.",
    "punctuation": "Text (({{PHONE_NUMBER:(555) 013-4471}})) to {{EMAIL_ADDRESS:q.rost@example.org}}; ok.",
    "several": "Then {{PERSON:Anselm de Groot}} and {{LOCATION:Pine Hollow}}, {{DATE:14 May 2016}}, were named.",
    "label-differs": "It was {{LOCATION:Orrin County}} that sent {{AGENCY:OCSO}} on {{DATE:Friday}} {{AGE:44}}.",
    "nothing-marked": "The Crown Vic slid on wet leaves and I learned to brake early. Weekend traffic.",
}

FOUND = {
    "whole": ["Sgt. Halvorsen", "Quarry Lane", "2140"],
    "partial": ["Mirela", "88 Tamarack Ct"],
    "optional-left": ["Pell"],
    "optional-hidden": ["Marine Unit", "two miles"],
    "keyword-beside": ["badge 5512", "shop 407"],
    "keyword-inside": ["62", "K9-7", "51"],
    "keyword-in-name": ["Patrol", "Ike"],
    "only-keywords": [],
    "punctuation": ["555) 013-4471", " to ", "q.rost@example.org;"],
    "several": ["Anselm", "Anselm de", "de Groot", "Pine Hollow", "Pine Hollow", "14 May", "2016"],
    "label-differs": ["Orrin County that", "Orrin", "OCSO on Friday"],
    "nothing-marked": ["Crown Vic", "Weekend", "leaves and I"],
}


@dataclass(frozen=True, slots=True)
class Found:
    start: int
    end: int
    entity_type: str = "FOUND"


def stories() -> tuple[GoldStory, ...]:
    rows = [{"id": name, "marked": marked} for name, marked in STORIES.items()]
    return gold.parse("\n".join(json.dumps(row) for row in rows))


def found(story: GoldStory) -> list[Found]:
    """The found spans of one story."""
    return [Found(story.text.index(s), story.text.index(s) + len(s)) for s in FOUND[story.id]]
