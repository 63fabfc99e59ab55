"""The pages: self-contained, well formed, inert whatever a story contains, and readable without script."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from redactor.report.html import diff_page, index_page
from redactor.report.rows import IndexRow, RunSummary
from redactor.report.segments import clean_text, segments
from redactor.report.visible import visible
from redactor.story import Held, Reason
from tests.report.hostile import ALL, HTML, acting
from tests.report.stories import build, crossfire

VOID = {"meta", "col", "input", "wbr", "br", "img", "link", "hr"}
RESOURCE = {"src", "srcset", "data", "poster", "action", "formaction", "background", "style", "ping", "manifest"}


class Page(HTMLParser):
    """Parses strictly: every tag closed in order. Collects tags, attributes and text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[tuple[tuple[str, ...], str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append((tuple(self.open), data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]

    def inside(self, tag: str) -> str:
        return "".join(data for path, data in self.text if tag in path)

    @property
    def ids(self) -> list[str]:
        return [attrs["id"] for _, attrs in self.tags if attrs.get("id")]

    @property
    def body(self) -> str:
        return "".join(data for path, data in self.text if "style" not in path and "script" not in path)


def rows() -> list[IndexRow]:
    return [
        IndexRow(1, 412, {"DATE": 2, "PERSON": 4, "AGENCY": 1}, {"rare_event": 1}),
        IndexRow(2, 90),
        IndexRow(3, 0, held=Held("intake", Reason.FORMAT)),
        IndexRow(4, 0, held=Held("detection", Reason.RECOGNIZER_FAILED, "vin")),
    ]


def index(made: list[IndexRow] | None = None) -> str:
    made = rows() if made is None else made
    return index_page(made, RunSummary.of(made, seconds=3.2, dropped=5))


def pages() -> list[str]:
    return [
        diff_page(*crossfire(), number=12, home="../index.html"),
        diff_page(*build("Nothing.\n")),
        index(),
        index([]),
    ]


@pytest.mark.parametrize("page", pages())
def test_a_page_is_well_formed_with_unique_ids_and_working_anchors(page):
    parsed = Page(page)
    assert len(parsed.ids) == len(set(parsed.ids))
    anchors = [attrs["href"][1:] for attrs in parsed.all("a") if attrs["href"].startswith("#")]
    assert set(anchors) <= set(parsed.ids)
    assert {attrs["for"] for attrs in parsed.all("label") if "for" in attrs} <= set(parsed.ids)


@pytest.mark.parametrize("page", pages())
def test_a_page_refers_to_no_outside_resource(page):
    parsed = Page(page)
    assert not re.search(r"https?:|//[a-z]|@import|url\(", page)
    assert {tag for tag, _ in parsed.tags} & {
        "img",
        "link",
        "iframe",
        "object",
        "embed",
        "base",
        "video",
        "audio",
    } == set()
    assert [name for _, attrs in parsed.tags for name in attrs if name in RESOURCE or name.startswith("on")] == []


@pytest.mark.parametrize("page", pages())
def test_the_policy_allows_exactly_the_style_and_script_that_are_there(page):
    policy = Page(page).all("meta")[1]["content"]
    assert policy.startswith("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        found = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digests = [base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() for content in found]
        assert re.findall(rf"{directive} 'sha256-([^']+)'", policy) == digests


def test_a_diff_has_no_script_at_all():
    assert Page(pages()[0]).all("script") == []


def test_each_redaction_stands_with_original_replacement_label_and_number():
    text, proposal = crossfire()
    page = diff_page(text, proposal, number=12)
    for number, redaction in enumerate(proposal.redactions, 1):
        mark = re.search(rf'<mark class="(\w+)" id="r{number}">(.*?)</mark>', page, re.DOTALL)
        shown = Page(mark[2]).body
        assert text[redaction.finding.start : redaction.finding.end] in shown
        assert redaction.replacement in shown or redaction.action == "keep"
        assert shown.endswith(f"{redaction.finding.entity_type.replace('_', ' ').lower()}\xa0{number}") or number == 23


def cells(page: str, side: str) -> list[str]:
    """The text of one side, line by line, without labels, numbers and flags."""
    found = re.findall(rf'<div class="{side}">(.*?)</div>', page, re.DOTALL)
    notes = r'<a class="(?:ref|flag)".*?</a>|<span class="hush">.*?</span>'
    return [Page(re.sub(notes, "", cell)).body for cell in found]


def written(s: str) -> list[str]:
    return [line for line in visible(s).split("\n") if line.strip()]


def test_side_by_side_shows_exactly_the_original_and_the_clean_text():
    text, proposal = crossfire()
    page = diff_page(text, proposal)
    assert cells(page, "right") == written(clean_text(segments(text, proposal)))
    assert cells(re.sub(r"<ins>.*?</ins>", "", page), "left") == written(text)


def test_the_panel_lists_every_group_with_all_its_mentions():
    page = diff_page(*crossfire())
    group = Page(re.search(r'<section class="group who" id="g1">.*?</section>', page, re.DOTALL)[0])
    for part in (
        "[OFFICER 1]",
        "direct · officer · 4 mentions",
        "Person: rank_before; surname_of_group",
        "0.64 to 0.90",
    ):
        assert part in group.body
    assert [attrs["href"] for attrs in group.all("a")] == ["#r2", "#r9", "#r14", "#r22"]
    assert "for the Tarrow Bend Police …" in group.body


def test_flags_are_linked_to_their_place_and_back():
    page = Page(diff_page(*crossfire()))
    assert {"f1", "f2", "at1", "at2"} <= set(page.ids)
    assert "rare event" in page.body


def test_the_page_says_that_it_identifies_people():
    for page in pages()[:2]:
        assert (
            "This file shows the original. It identifies people. No erasure is promised for files in this folder."
            in page
        )


@pytest.mark.parametrize("payload", ALL)
def test_a_hostile_story_stays_text(payload):
    harmless = Page(diff_page(*build("a x b {{PERSON=[P 1]|Quade x}} c x", ("cji", "x", "x"))))
    marked = f"a {payload} b {{{{PERSON=[P 1]|Quade {payload.replace('}', ')')}}}}} c {payload}"
    page = diff_page(*build(marked, ("cji", payload, payload)))
    parsed = Page(page)
    assert [tag for tag, _ in parsed.tags] == [tag for tag, _ in harmless.tags]
    assert visible(payload) in parsed.body
    assert acting(page) == []


@pytest.mark.parametrize("payload", [p for p in HTML if re.search(r"[<>\"']", p)])
def test_no_markup_of_a_story_appears_unescaped(payload):
    text, proposal = build(
        f"a {payload} b {{{{PERSON=[P 1]|Quade {payload.replace('}', ')')}}}}}", ("cji", payload, payload)
    )
    assert payload not in diff_page(text, proposal, home=payload)


def test_a_hostile_replacement_or_label_is_escaped_too():
    text, proposal = build("a {{PERSON=<b>\x1b[8m|Quade|<i>\u202e}} c")
    page = diff_page(text, proposal)
    assert "<b>\u001b" not in page
    assert acting(page) == []
    assert "&lt;b&gt;⟨U+001B⟩[8m" in page


def test_the_index_has_a_row_for_every_submission_with_its_links():
    parsed = Page(index())
    body = [attrs for attrs in parsed.all("tr") if attrs.get("id")]
    assert [attrs["id"] for attrs in body] == ["s0001", "s0002", "s0003", "s0004"]
    links = [attrs["href"] for attrs in parsed.all("a") if "/" in attrs["href"]]
    assert links == ["diff/0001.html", "clean/0001.txt", "diff/0002.html", "clean/0002.txt"]


def test_the_index_names_direct_labels_before_indirect_ones():
    row = re.search(r'<tr id="s0001".*?</tr>', index(), re.DOTALL)[0]
    assert re.findall(r'<span class="chip \w+ \w+">([^<]+) <b>(\d)', row) == [
        ("person", "4"),
        ("agency", "1"),
        ("date", "2"),
    ]


def test_the_index_gives_each_held_story_its_reason_and_remedy():
    body = Page(index()).body
    for reason in (Reason.FORMAT, Reason.RECOGNIZER_FAILED):
        assert body.count(reason.meaning) == 2
        assert body.count(reason.remedy) == 2
    assert "detection: vin" in body


def test_the_index_has_totals_on_top():
    tiles = re.search(r'<dl class="tiles">.*?</dl>', index(), re.DOTALL)[0]
    expected = {
        "submissions": "4",
        "proposed": "2",
        "held": "2",
        "direct": "5",
        "indirect": "2",
        "flags": "1",
        "time": "3.2 s",
    }
    assert dict(re.findall(r"<dt>(\w+)</dt><dd>([^<]+)<", tiles)) == {**expected, "time": "3.2 s"}


def test_the_index_without_script_is_a_plain_table():
    parsed = Page(index())
    assert "hidden" in parsed.all("form")[0]
    assert all("hidden" not in attrs for attrs in parsed.all("tr"))


def test_unknown_labels_and_flags_are_shown_and_escaped():
    page = index([IndexRow(1, 5, {"<X_Y>": 2}, {"<odd>": 1})])
    assert "&lt;x y&gt; <b>2</b>" in page
    assert "&lt;odd&gt;" in page
    Page(page)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [0, 1])
def test_every_pair_of_colours_has_contrast_aa_in_light_and_dark(theme):
    colours = dict(
        re.findall(r"--([\w-]+): (#[0-9a-f]{6})", re.findall(r":root \{(.*?)\}", pages()[0], re.DOTALL)[theme])
    )
    families = ("who", "agency", "place", "when", "contact", "number", "other", "warn")
    pairs = [(f"{name}-ink", name) for name in families]
    pairs += [(ink, back) for ink in ("ink", "quiet", "accent", "gone") for back in ("paper", "card")]
    pairs += [("gone", "gone-back"), ("ink", "hit"), ("paper", "ink")]
    for ink, back in pairs:
        lighter, darker = sorted((luminance(colours[ink]), luminance(colours[back])), reverse=True)
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (ink, back)
