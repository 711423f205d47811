"""Web pages become sources: blocks as lines, type as runs, what is the site's apart."""

import unctc
from unctc.layout.line_layout import LineRole
from unctc.layout.source import SourceText
from unctc.loaders.html.loader import source_of_html


def source(body: str, head: str = "") -> SourceText:
    return source_of_html(f"<html><head>{head}</head><body>{body}</body></html>".encode())


def lines(body: str, head: str = "") -> list[tuple[LineRole | None, str]]:
    return [
        (line.layout.role if line.layout else None, line.text)
        for line in source(body, head).printed
    ]


def test_paragraphs_of_the_united_nations_pages() -> None:
    body = (
        "<div style='x'><p>&nbsp;<i>Reaffirming </i>its\n  resolution&nbsp;1373 (2001),</p></div>"
    )
    found = source(body)
    assert [line.text for line in found.printed] == ["Reaffirming its resolution\xa01373 (2001),"]
    assert [run.span.of(found.raw) for run in found.runs if run.italic] == ["Reaffirming "]


def test_what_is_the_sites_is_kept_apart() -> None:
    assert lines(
        "<nav>Menu</nav><div class='breadcrumb'>Home</div><p>Text</p><footer>Contact</footer>"
    ) == [
        (LineRole.NAVIGATION, "Menu"),
        (LineRole.NAVIGATION, "Home"),
        (None, "Text"),
        (LineRole.NAVIGATION, "Contact"),
    ]
    assert lines("<p>Banner</p><main><header>Letter</header><p>Text</p></main>") == [
        (LineRole.NAVIGATION, "Banner"),
        (None, "Letter"),
        (None, "Text"),
    ]


def test_scripts_styles_and_hidden_parts_are_no_text() -> None:
    body = "<script>alert(1)</script><style>p{}</style><p hidden>a</p><p style='display:none'>b</p><p>c</p>"
    assert lines(body) == [(None, "c")]


def test_one_break_is_a_line_and_two_are_a_paragraph() -> None:
    found = source("<p>Chair<br>of the Committee<br><br>Next</p>").printed
    assert [(line.text, line.layout and line.layout.opens) for line in found] == [
        ("Chair", True),
        ("of the Committee", False),
        ("Next", True),
    ]


def test_lists_have_the_numbers_that_are_printed() -> None:
    body = (
        "<ol start=3><li>three<li>four<ol type=a><li>inner</ol></ol>"
        "<ol style='list-style-type: upper-roman'><li value=9>nine</ol><ul><li>dot</ul>"
        "<ul style='list-style:none'><li>bare</ul><ol reversed><li>two<li>one</ol>"
    )
    assert [text for _, text in lines(body)] == [
        "3.\tthree", "4.\tfour", "a.\tinner", "IX.\tnine", "•\tdot", "bare", "2.\ttwo", "1.\tone",
    ]  # fmt: skip


def test_a_number_that_only_its_style_sets_apart() -> None:
    body = '<p><span class="num">1.</span>Decides</p><p><span class="num">2.</span> Calls</p>'
    assert [text for _, text in lines(body)] == ["1.\tDecides", "2. Calls"]


def test_headings_and_links() -> None:
    found = source(
        '<h2>Annex</h2><p class="H1">Title</p><p><a href="https://undocs.org/S/2021/5">it</a></p>'
    )
    levels = [line.layout.level for line in found.printed if line.layout]
    assert levels == [2, 2, None]
    assert [(run.span.of(found.raw), run.link) for run in found.runs if run.link] == [
        ("it", "https://undocs.org/S/2021/5")
    ]


def test_cells_run_over_rows_and_columns() -> None:
    table = (
        "<table><thead><tr><td colspan=2>Both<td>Votes</thead>"
        "<tr><th rowspan=2>Long<td>a<td>1<tr><td>b<td>2</table>"
    )
    cells = [line.layout.cell for line in source(table).printed if line.layout and line.layout.cell]
    assert [(cell.row, cell.column, cell.columns, cell.rows, cell.header) for cell in cells] == [
        (0, 0, 2, 1, True), (0, 2, 1, 1, True), (1, 0, 1, 2, True), (1, 1, 1, 1, False),
        (1, 2, 1, 1, False), (2, 1, 1, 1, False), (2, 2, 1, 1, False),
    ]  # fmt: skip


def test_notes_that_links_call() -> None:
    body = "<p>Text<sup><a href='#n1'>1</a></sup> goes on.</p><hr><p id='n1'>1 See there.</p>"
    assert lines(body) == [(None, "Text1 goes on."), (LineRole.NOTE, "1 See there.")]


# What calls a note of this number, and the note: pages of the United Nations, of Word, of a wiki, of pandoc, without links.
NOTES = [
    (
        "<sup><a href='#f{0}'>{0}</a></sup>",
        "<ol start={0}><li id='f{0}'><p>Note</p><p>of two.</p></ol>",
    ),
    ("<sup><a href='#f{0}'>[{0}]</a></sup>", "<p id='f{0}'>[{0}] Note of two.</p>"),
    ("<a id='r{0}' href='#f{0}'>({0})</a>", "<p id='f{0}'><a href='#r{0}'>({0})</a> Note of two."),
    (
        "<a href='#_ftn{0}' name='_ftnref{0}'><span>[{0}]</span></a>",
        "<div id='ftn{0}'><p><a href='#_ftnref{0}' name='_ftn{0}'><span>[{0}]</span></a> Note<p>of two.</div>",
    ),
    (
        "<sup id='c{0}'><a href='#f{0}'>[{0}]</a></sup>",
        "<ol start={0}><li id='f{0}'><b><a href='#c{0}'>^</a></b> Note of two.</ol>",
    ),
    (
        "<a href='#f{0}' id='c{0}' role='doc-noteref'><sup>{0}</sup></a>",
        "<ol start={0}><li id='f{0}'><p>Note of two.<a href='#c{0}'>↩</a></ol>",
    ),
    ("<sup>{0}</sup>", "<p><sup>{0}</sup> Note<br>of two."),
    ("<sup>[{0}]</sup>", "<div><sup>[{0}]</sup> Note of two.</div>"),
]


def test_notes_of_many_makers_are_read_with_the_paragraphs_that_call_them() -> None:
    for call, note in NOTES:
        page = (
            "<p>Annex<p>Programme of work of the Counter-Terrorism Committee for 2021"
            f"<p>1. It will meet{call.format(1)} soon.<p>2. It will report{call.format(2)}."
            f"{note.format(1)}{note.format(2)}"
        )
        document = unctc.loads(f"<html><body>{page}".encode(), language="en")
        assert isinstance(document, unctc.Letter)
        assert [
            (one.text, [(each.marker, each.text, each.offset) for each in one.footnotes])
            for one in document.programmes[0].paragraphs
        ] == [
            ("It will meet soon.", [("1", "Note of two.", 12)]),
            ("It will report.", [("2", "Note of two.", 14)]),
        ], call


def test_the_second_paragraph_of_an_item_has_no_number() -> None:
    assert [
        text for _, text in lines("<ol><li><p>One.</p><p>More.</p><li></li><li>Three</ol><p>After")
    ] == ["1.\tOne.", "More.", "3.\tThree", "After"]


def test_deleted_text_is_no_text() -> None:
    assert lines("<p>It <del>shall</del><ins>will</ins> meet.") == [(None, "It will meet.")]


def test_notes_of_paged_media() -> None:
    head = "<style>.n{float:footnote}</style>"
    assert lines("<p>Text<span class=n>See there.</span> goes on.</p>", head) == [
        (None, "Text1 goes on."),
        (LineRole.NOTE, "1 See there."),
    ]


def test_encodings() -> None:
    page = '<html><head><meta charset="gb18030"></head><body><p>附件</p></body></html>'
    assert source_of_html(page.encode("gb18030")).printed[0].text == "附件"
    assert (
        source_of_html("<html><body><p>附件</p></body></html>".encode()).printed[0].text == "附件"
    )
    assert (
        source_of_html("<html><body><p>é</p></body></html>".encode("cp1252")).printed[0].text == "é"
    )
    unknown = '<html><head><meta charset="nonsense"></head><body><p>é</p></body></html>'
    assert source_of_html(unknown.encode("cp1252")).printed[0].text == "é"
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        data = mark + "<html><body><p>附件</p></body></html>".encode(encoding)
        assert source_of_html(data).printed[0].text == "附件"
