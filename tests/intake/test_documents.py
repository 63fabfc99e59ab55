"""Markdown, Word, HTML and e-mail: what a reader sees comes in, in order; everything else is counted."""

import io
import time
from email.message import EmailMessage

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from redactor.story import Submission
from tests.intake.conftest import packed, sections

W = nsdecls("w")


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def with_paragraph(inner: str) -> bytes:
    made = docx.Document()
    made.element.body.insert(0, parse_xml(f"<w:p {W}>{inner}</w:p>"))
    return packed(made)


def test_markdown_is_kept_as_it_is_with_sections_by_heading(read_one) -> None:
    text = "# Door\n\nHe ran.\n\n```\n# no heading\n```\n\n## Lessons learned\n\n- Wait.\n\n## After\n\nAll well.\n"
    (made,) = read_one("m.md", text)
    assert made.text == text
    assert [(s.name, made.text[s.start : s.end].splitlines()[0]) for s in made.sections] == [
        ("title", "# Door"),
        ("narrative", "He ran."),
        ("lessons", "## Lessons learned"),
        ("narrative", "## After"),
    ]


def test_front_matter_is_dropped_and_counted_but_a_rule_is_not(read_one) -> None:
    (made,) = read_one("m.md", "---\nauthor: Ada Quist\ntags:\n  - stop\n---\n\nHe ran.\n")
    assert (made.text, made.dropped) == ("He ran.\n", 2)
    (made,) = read_one("m.md", "---\nHe ran, I followed.\n---\nThe end.\n")
    assert made.text.startswith("---\nHe ran")
    assert made.dropped == 0


def test_front_matter_that_never_ends_takes_no_time(read_one) -> None:
    (made,) = read_one("m.md", "---\r\n" + "a: b\r\n" * 1_500)
    assert made.text.startswith("---")


def test_a_title_alone_is_no_story(read_one) -> None:
    (held,) = read_one("m.md", "# Near miss\n")
    assert held.reason == "empty"


def test_word_paragraphs_and_tables_come_in_their_order(read_one) -> None:
    made = docx.Document()
    made.add_heading("Door", level=0)
    made.add_paragraph("First.")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Unit", "12", "Shift", "nights"), strict=True):
        cell.text = text
    made.add_paragraph("Last.")
    made.add_heading("Lessons learned", level=1)
    made.add_paragraph("Wait.", style="List Bullet")
    made.add_heading("Thanks", level=1)
    (read,) = read_one("m.docx", packed(made))
    assert read.text == ("Door\n\nFirst.\nUnit | 12\nShift | nights\n\nLast.\n\nLessons learned\n- Wait.\n\nThanks")
    assert sections(read)["title"] == "Door"
    assert sections(read)["lessons"] == "Lessons learned\n- Wait."


def test_deleted_hidden_and_coded_text_of_word_stays_out(read_one) -> None:
    deleted = '<w:del w:id="1" w:author="Quist"><w:r><w:delText>Quist</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="Quist">{run("and stayed ")}</w:ins>'
    moved = f'<w:moveFrom w:id="3" w:author="Quist">{run("Quist")}</w:moveFrom>'
    link = f'<w:hyperlink w:anchor="x">{run("there")}</w:hyperlink>'
    code = '<w:r><w:instrText>HYPERLINK "http://quist.example"</w:instrText></w:r>'
    hidden = run("Quist", "<w:vanish/>") + run("not hidden ", '<w:vanish w:val="0"/>')
    plain = with_paragraph(run("He stood "))
    (before,) = read_one("m.docx", plain)
    (made,) = read_one("m.docx", with_paragraph(run("He stood ") + deleted + inserted + moved + hidden + link + code))
    assert made.text == "He stood and stayed not hidden there"
    assert made.dropped - before.dropped == 3


def test_properties_headers_and_comments_of_word_stay_out_counted(read_one) -> None:
    plain = docx.Document()
    paragraph = plain.add_paragraph("He ran.")
    (before,) = read_one("m.docx", packed(plain))
    plain.core_properties.last_modified_by = "Quist"
    plain.sections[0].header.paragraphs[0].text = "Quist County"
    plain.add_comment(paragraph.runs, text="Ask Quist", author="Quist")
    (made,) = read_one("m.docx", packed(plain))
    assert made.text == "He ran."
    assert made.dropped - before.dropped == 3


def test_a_text_box_of_word_comes_in_once(read_one) -> None:
    box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = (
        f'<w:r><mc:AlternateContent {mc}><mc:Choice Requires="wps">{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    (made,) = read_one("m.docx", with_paragraph(run("Outside.") + both))
    assert made.text == "Outside.\n\nIn the box."


def test_a_page_gives_what_it_shows(read_one) -> None:
    page = """<html><head><title>Door</title><meta name=author content="Quist"><style>p {}</style></head><body>
    <!-- Quist --><p>He   ran <b>fast</b>,<br>then stopped &amp; <img src=x onerror="quist()"> waited.</p>
    <script>quist()</script><div style="display: none">Quist</div><p hidden>Quist</p>
    <table><tr><th>Unit</th><td>12</td></tr><tr><td>Shift</td><td>nights</td></tr></table>
    <pre>a  b
    c</pre><h2>Lessons</h2><ul><li>Wait.</li><li>Look.</li></ul><h2>Thanks</h2></body></html>"""
    (made,) = read_one("m.html", page)
    assert made.text == (
        "Door\n\nHe ran fast,\nthen stopped & waited.\nUnit | 12\nShift | nights\n\na  b\n    c"
        "\n\nLessons\n- Wait.\n- Look.\n\nThanks"
    )
    assert sections(made)["lessons"] == "Lessons\n- Wait.\n- Look."
    assert made.dropped == 6


def test_deep_nesting_takes_no_time(text_of) -> None:
    assert text_of("m.html", "<div><i>" * 20_000 + "He ran.") == "He ran."


def test_a_page_may_declare_its_encoding(text_of) -> None:
    page = '<meta charset="cp1251"><p>Стой</p>'
    assert text_of("m.html", page.encode("cp1251")) == "Стой"


def mail(body: str, html: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ada Quist <quist@x.example>"
    made["To"] = "near-miss@x.example"
    made["Subject"] = "Tür und Tor"
    made.set_content(body, cte="base64")
    if html:
        made.add_alternative(html, subtype="html")
    return made


def test_an_email_gives_subject_and_plain_body(read_one) -> None:
    made = mail("He ran – fast.\n", "<p>The other form</p>")
    made.add_attachment(b"Quist", maintype="image", subtype="png", filename="quist.png")
    (read,) = read_one("m.eml", made.as_bytes())
    assert read.text == "Tür und Tor\n\nHe ran – fast."
    assert sections(read)["title"] == "Tür und Tor"
    assert read.dropped == len(made.keys()) - 1 + 2


def test_an_email_of_html_alone_is_read_as_a_page(read_one) -> None:
    made = EmailMessage()
    made["From"] = "a@x.example"
    made.set_content("<title>x</title><p>He ran.</p><!-- Quist -->", subtype="html")
    (read,) = read_one("m.eml", made.as_bytes())
    assert read.text == "He ran."


def test_bytes_an_email_does_not_declare_are_read_or_held_never_replaced(read_one) -> None:
    (read,) = read_one("m.eml", "From: a@x.example\nSubject: Türen\n\nGrüße".encode())
    assert read.text == "Türen\n\nGrüße"
    (read,) = read_one("m.eml", b"From: a@x.example\nContent-Type: text/plain; charset=x-no\n\nHe ran")
    assert read.text == "He ran"
    (held,) = read_one("m.eml", b"From: a@x.example\nContent-Type: text/plain; charset=utf-8\n\nHe \xff\xfe ran")
    assert held.reason == "encoding"


def test_an_email_of_parts_in_parts_without_end_is_held(read_one) -> None:
    head = b"From: a@x.example\n"
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3_000))
    (outcome,) = read_one("m.eml", head + deep + b"Content-Type: text/plain\n\nHe ran")
    assert not isinstance(outcome, Submission)


def test_a_document_is_read_from_memory_only(read_one, monkeypatch) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "mkstemp", lambda *_, **__: (_ for _ in ()).throw(AssertionError("temp file")))
    made = docx.Document()
    made.add_paragraph("He ran.")
    out = io.BytesIO()
    made.save(out)
    (read,) = read_one("m.docx", out.getvalue())
    assert isinstance(read, Submission)


@pytest.mark.parametrize(
    "page", ["<a " * 9_000, "<!--" * 9_000 + "<p>", "<a b='" * 9_000 + ">", "&amp;" * 500_000], ids=range(4)
)
def test_markup_that_never_closes_takes_no_time(read_one, page: str) -> None:
    began = time.monotonic()
    read_one("m.html", "<p>He ran.</p>" + page)
    assert time.monotonic() - began < 10


def test_what_opens_and_never_closes_is_not_lost(text_of) -> None:
    assert text_of("m.html", "<p>He ran.</p> speed <b and <!-- more") == "He ran.\n\nspeed <b and <!-- more"


@pytest.mark.parametrize(
    "head",
    [
        b"A: b\n" * 1_000_000,
        b"Content-Type: " + b"a/b;" * 100_000,
        b"Subject: " + b"=?utf-8?q?a?= " * 500_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nA: b\n\n" * 500_000,
    ],
    ids=range(4),
)
def test_an_email_of_headers_or_parts_without_end_is_held_at_once(read_one, head: bytes) -> None:
    began = time.monotonic()
    (held,) = read_one("m.eml", b"From: a@x.example\n" + head + b"\n\nHe ran.")
    assert held.reason == "format"
    assert time.monotonic() - began < 10
