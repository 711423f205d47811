"""Word files become sources: what is printed is text, in order, once; what is not printed is no text."""

import io
import zipfile

import pytest

import unctc
from unctc import Language, Letter, Symbol
from unctc.layout.line_layout import LineRole
from unctc.layout.source import Line, SourceText
from unctc.loaders.docx.loader import source_of_docx
from unctc.testing import word_file
from unctc.testing.text_coverage import coverage


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def numbered(text: str, number: int = 1, level: int = 0) -> str:
    return paragraph(
        run(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    )


def field(instruction: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText> {instruction} </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def source(body: str, *, changes: str = "accepted", **parts: str) -> SourceText:
    return source_of_docx(word_file([], body=body, parts=parts), changes=changes)


def texts(body: str, *, changes: str = "accepted", **parts: str) -> list[str]:
    return [line.text for line in source(body, changes=changes, **parts).printed]


def layout(line: Line) -> tuple[LineRole | None, str]:
    assert line.layout is not None
    return line.layout.role, line.text


LEVELS = """<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/><w:suff w:val="space"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:suff w:val="nothing"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>"""


def test_numbers_are_counted_as_word_prints_them() -> None:
    body = (
        numbered("one")
        + numbered("first", level=1)
        + numbered("second", level=1)
        + numbered("deep", level=2)
        + numbered("two")
        + numbered("anew", level=1)
        + numbered("seven", number=2)
        + numbered("eight", number=2)
        + numbered("章", number=3)
        + numbered("节", number=3)
        + numbered("none", number=0)
    )
    assert texts(body, numbering=LEVELS) == [
        "1.\tone", "(a)\tfirst", "(b)\tsecond", "1.i deep", "2.\ttwo", "(a)\tanew",
        "7.\tseven", "8.\teight", "三、章", "四、节", "none",
    ]  # fmt: skip
    first = source(body, numbering=LEVELS).printed[0]
    assert first.layout is not None
    assert first.layout.number == "1."


def test_strict_files_are_read_and_their_copies_are_strict() -> None:
    usual = word_file(
        ["Annex", "Programme of work of the Counter-Terrorism Committee for 2021"],
        body=paragraph(run("1. It acts on resolution 1373 (2031).") + CALL),
        parts={"footnotes": NOTES},
    )
    names = [
        (b"schemas.openxmlformats.org/wordprocessingml/2006/main", b"purl.oclc.org/ooxml/wordprocessingml/main"),
        (b"schemas.openxmlformats.org/officeDocument/2006/relationships", b"purl.oclc.org/ooxml/officeDocument/relationships"),
    ]  # fmt: skip
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(usual)) as archive, zipfile.ZipFile(buffer, "w") as strict:
        for name in archive.namelist():
            data = archive.read(name)
            for old, new in names:
                data = data.replace(old, new)
            strict.writestr(name, data)
    document = unctc.loads(buffer.getvalue(), language="en")
    assert document == unctc.loads(usual, language="en")
    copy = unctc.annotated(buffer.getvalue(), unctc.check(document))
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert not any(old in archive.read(name) for name in archive.namelist() for old, _ in names)


def test_numbers_of_styles() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style>'
    )
    body = paragraph(run("one"), '<w:pStyle w:val="Own"/>') * 2
    assert texts(body, numbering=LEVELS, styles=styles) == ["1.\tone", "2.\tone"]


CHANGED = (
    run("The Committee ")
    + f'<w:ins w:id="1" w:author="a">{run("will ")}</w:ins>'
    + '<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">shall </w:delText></w:r></w:del>'
    + run("meet.")
)


def test_changes_are_accepted_or_undone() -> None:
    body = paragraph(CHANGED)
    assert texts(body) == ["The Committee will meet."]
    assert texts(body, changes="original") == ["The Committee shall meet."]


def test_a_deleted_end_of_paragraph_joins_two() -> None:
    body = paragraph(run("One "), '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + paragraph(
        run("two.")
    )
    assert texts(body) == ["One two."]
    assert texts(body, changes="original") == ["One", "two."]


def test_an_inserted_row_is_no_row_of_the_original() -> None:
    row = "<w:tr>{0}<w:tc>" + paragraph(run("cell")) + "</w:tc></w:tr>"
    inserted = row.format("<w:trPr><w:ins w:id='1' w:author='a'/></w:trPr>")
    table = f"<w:tbl>{row.format('')}{inserted}</w:tbl>"
    assert texts(table) == ["cell", "cell"]
    assert texts(table, changes="original") == ["cell"]


def test_alternatives_and_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('in the box'))}</w:txbxContent>"
    both = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"<w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts(paragraph(run("outside") + both)) == ["outside", "in the box"]


def test_results_of_fields_are_text_and_instructions_are_not() -> None:
    body = paragraph(run("See ") + field("DOCVARIABLE sss1", "S/2021/5") + run("."))
    assert texts(body) == ["See S/2021/5."]
    simple = paragraph(f'<w:fldSimple w:instr="PAGE">{run("3")}</w:fldSimple>')
    assert texts(simple) == ["3"]


def test_links() -> None:
    outside = '<Relationship Id="rLink" Type="x/hyperlink" TargetMode="External" Target="https://docs.un.org/S/RES/1373(2001)"/>'
    body = paragraph(
        f'<w:hyperlink r:id="rLink">{run("1373 (2001)")}</w:hyperlink>'
        + field('HYPERLINK "https://undocs.org/S/2021/5"', "the letter")
    )
    found = source(body, relations=outside)
    assert [(run.span.of(found.raw), run.link) for run in found.runs] == [
        ("1373 (2001)", "https://docs.un.org/S/RES/1373(2001)"),
        ("the letter", "https://undocs.org/S/2021/5"),
    ]


def test_characters_that_have_elements_of_their_own() -> None:
    content = (
        "<w:pPr><w:tabs><w:tab w:val='left' w:pos='100'/></w:tabs></w:pPr>"
        "<w:r><w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t><w:tab/><w:t>and</w:t>"
        "<w:softHyphen/><w:t>roid</w:t><w:sym w:font='Symbol' w:char='F0B7'/></w:r>"
    )
    assert texts(f"<w:p>{content}</w:p>") == ["follow-up\tandroid•"]


def test_a_break_begins_a_line_and_no_paragraph() -> None:
    lines = source(paragraph(run("Chair") + "<w:r><w:br/></w:r>" + run("of the Committee"))).printed
    assert [(line.text, line.layout and line.layout.opens) for line in lines] == [
        ("Chair", True),
        ("of the Committee", False),
    ]


def test_what_is_printed_on_one_line_is_one_line() -> None:
    hidden_end = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>"
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    page_break = '<w:r><w:br w:type="page"/></w:r>'
    reading = (
        f"<w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>"
    )
    rows = [
        (paragraph(run("End.") + page_break + run("Annex")), ["End.", "Annex"]),
        (paragraph(page_break + run("Annex")), ["Annex"]),
        (paragraph(reading + run("字")), ["漢字"]),
        (
            paragraph(run("Heading. "), number + hidden_end)
            + paragraph(run("Text."))
            + numbered("Next"),
            ["1.\tHeading. Text.", "2.\tNext"],
        ),
        (paragraph("", number + hidden_end) + numbered("Only"), ["1.\tOnly"]),
    ]
    for body, expected in rows:
        assert texts(body, numbering=LEVELS) == expected


def test_hidden_text_is_no_text() -> None:
    styles = '<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>'
    body = paragraph(
        run("seen") + run("hidden", "<w:vanish/>") + run("too", '<w:rStyle w:val="Ghost"/>')
    )
    assert texts(body, styles=styles) == ["seen"]


def test_type() -> None:
    body = paragraph(
        run("Decides", "<w:i/>") + run(" to ") + run("remain", '<w:b/><w:i w:val="0"/>')
    )
    found = source(body)
    assert [(run.span.of(found.raw), run.italic, run.bold) for run in found.runs] == [
        ("Decides", True, False),
        ("remain", False, True),
    ]


NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See resolution 1373 (2001).</w:t></w:r></w:p></w:footnote>'
    '<w:footnote w:id="3"><w:p><w:r><w:t>* Reissued.</w:t></w:r></w:p></w:footnote>'
)
CALL = '<w:r><w:footnoteReference w:id="2"/></w:r>'
STARRED = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>'


def test_notes_follow_the_paragraph_that_calls_them() -> None:
    found = source(
        paragraph(run("Title") + STARRED) + paragraph(run("Text") + CALL + run(" goes on.")),
        footnotes=NOTES,
    )
    assert [layout(line) for line in found.printed] == [
        (None, "Title*"),
        (LineRole.NOTE, "* Reissued."),
        (None, "Text1 goes on."),
        (LineRole.NOTE, "1 See resolution 1373 (2001)."),
    ]
    assert [line.layout.mark for line in found.printed if line.layout] == ["", "*", "", "1"]


def test_a_note_is_read_with_the_paragraph_that_calls_it() -> None:
    file = word_file(
        ["Annex", "Programme of work of the Counter-Terrorism Committee for 2021"],
        body=paragraph(
            run("1. The Committee, by resolution 1624 (2005),") + CALL + run(" will meet.")
        ),
        parts={"footnotes": NOTES},
    )
    document = unctc.loads(file, language="en")
    assert isinstance(document, Letter)
    (one,) = document.programmes[0].paragraphs
    assert one.text == "The Committee, by resolution 1624 (2005), will meet."
    assert document.source is not None
    assert coverage(document, document.source).holds
    (note,) = one.footnotes
    assert (note.text, note.marker, one.text[: note.offset][-1]) == (
        "See resolution 1373 (2001).",
        "1",
        ",",
    )
    assert [str(each.target) for each in note.citations] == ["S/RES/1373 (2001)"]


def test_a_note_of_two_paragraphs_is_one_note() -> None:
    note = f'<w:footnote w:id="2">{paragraph(run("One"))}{paragraph(run("and two."))}</w:footnote>'
    found = source(paragraph(run("Text") + CALL), footnotes=note)
    assert [line.layout.mark for line in found.printed if line.layout] == ["", "1", ""]


def test_a_note_of_what_cannot_be_placed_is_not_lost() -> None:
    document = unctc.loads(
        word_file(
            [], body=paragraph(run("By resolution 1624 (2005)") + CALL), parts={"footnotes": NOTES}
        ),
        language="en",
        partial=True,
    )
    assert isinstance(document, Letter)
    assert document.source is not None
    assert [each.code for each in document.unread] == ["before-attachments", "note-without-call"]
    assert coverage(document, document.source).holds


def test_cells_know_where_they_are() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(run(text))}</w:tc>"

    wide, merged = "<w:gridSpan w:val='2'/>", "<w:vMerge w:val='restart'/>"
    table = (
        f"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{cell('Both', wide)}{cell('Votes')}</w:tr>"
        f"<w:tr>{cell('Long', merged)}{cell('a')}{cell('1')}</w:tr>"
        f"<w:tr>{cell('', '<w:vMerge/>')}{cell('b')}{cell('2')}</w:tr></w:tbl>"
    )
    cells = [(line.text, line.layout.cell) for line in source(table).printed if line.layout]
    assert [
        (text, cell.row, cell.column, cell.columns, cell.rows, cell.header)
        for text, cell in cells
        if cell is not None
    ] == [
        ("Both", 0, 0, 2, 1, True), ("Votes", 0, 2, 1, 1, True), ("Long", 1, 0, 1, 2, False),
        ("a", 1, 1, 1, 1, False), ("1", 1, 2, 1, 1, False), ("b", 2, 1, 1, 1, False), ("2", 2, 2, 1, 1, False),
    ]  # fmt: skip


SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="header2"/><w:headerReference w:type="even" r:id="header3"/>'
    '<w:headerReference w:type="first" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>'
    "<w:titlePg/></w:sectPr>"
)


def test_the_masthead_is_the_first_header() -> None:
    found = source(
        paragraph(run("Text of resolution 1373 (2001).")) + SECTION,
        header1=paragraph(
            run("United Nations") + "<w:r><w:tab/></w:r>" + field("DOCVARIABLE sss1", "S/2021/5")
        ),
        header2=paragraph(run("S/2021/5")),
        header3=paragraph(run("never printed")),
        footer1=paragraph(run("21-00005")),
    )
    assert [layout(line) for line in found.printed] == [
        (LineRole.HEAD, "United Nations\tS/2021/5"),
        (LineRole.HEAD, "S/2021/5"),
        (None, "Text of resolution 1373 (2001)."),
        (LineRole.FOOT, "21-00005"),
    ]


def test_facts_are_no_text() -> None:
    custom = (
        '<Properties xmlns:vt="urn:vt"><property name="Symbol1"><vt:lpwstr>S/2021/5</vt:lpwstr></property>'
        '<property name="JobNo"><vt:lpwstr>2100005</vt:lpwstr></property>'
        '<property name="Language"><vt:lpwstr>English</vt:lpwstr></property></Properties>'
    )
    comments = (
        '<w:comment w:id="0"><w:p><w:r><w:t>&lt;&lt;ODS DOC SYMBOL1&gt;&gt;S/2021/6&lt;&lt;ODS DOC SYMBOL1&gt;&gt;'
        "</w:t></w:r></w:p></w:comment>"
    )
    body = paragraph(run("Text"))
    stated = source_of_docx(
        word_file([], body=body, parts={"docProps/custom.xml": custom, "comments": comments})
    )
    assert [line.text for line in stated.printed] == ["Text"]
    assert (stated.facts.symbol, stated.facts.job_number) == (Symbol.parse("S/2021/5"), "21-00005")
    assert stated.facts.language is Language.ENGLISH
    assert source(body, comments=comments).facts.symbol == Symbol.parse("S/2021/6")


@pytest.mark.parametrize(
    ("name", "level"),
    [("heading 2", 2), ("_ H _Ch", 1), ("_ H_2/3", 3), ("Title_H1", 2), ("__Single Txt", None)],
)
def test_headings_by_their_styles(name: str, level: int | None) -> None:
    styles = f'<w:style w:type="paragraph" w:styleId="X"><w:name w:val="{name}"/></w:style>'
    (line,) = source(paragraph(run("Words"), '<w:pStyle w:val="X"/>'), styles=styles).printed
    assert line.layout is not None
    assert line.layout.level == level
    assert (line.layout.role is LineRole.HEADING) == (level is not None)
