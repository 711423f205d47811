"""AKN4UN as the United Nations publishes it: a whole resolution, what is odd about real files, and hostile input."""

from __future__ import annotations

import datetime as dt
import gzip
import pickle
from pathlib import Path

import pytest

import unctc
from unctc.errors import InvalidXmlError, UnreadableSourceError
from unctc.loaders.akn4un import load_akn4un
from unctc.model.languages import Language
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.subjects import Subject
from unctc.schemas.akn4un import AKN
from unctc.testing.akn4un_coverage import exactness

FILE = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"
DATA = FILE.read_bytes()

_HEAD = (
    "<meta><identification><FRBRWork><FRBRuri value='{iri}'/><FRBRdate date='{date}'/>"
    "<FRBRcountry value='un'/></FRBRWork><FRBRExpression><FRBRlanguage language='{language}'/>"
    "</FRBRExpression></identification>{meta}</meta>"
    "<coverPage><p><docNumber>{symbol}</docNumber></p>{cover}</coverPage>"
)


def statement(
    body: str = "<mainBody><paragraph><num>1.</num><content><p>Decides so.</p></content></paragraph></mainBody>",
    *,
    symbol: str = "S/RES/3999 (2041)",
    name: str = "resolution",
    iri: str = "/akn/un/statement/deliberation/unsc/2041-03-14/3999-2041/",
    date: str = "2041-03-14",
    language: str = "eng",
    meta: str = "",
    cover: str = "",
) -> bytes:
    head = _HEAD.format(
        iri=iri, date=date, language=language, meta=meta, symbol=symbol, cover=cover
    )
    return f'<akomaNtoso xmlns="{AKN}"><statement name="{name}">{head}{body}</statement></akomaNtoso>'.encode()


def paragraph(words: str, number: str = "", kind: str = "SingleTxt") -> str:
    num = f"<num>{number}</num>" if number else ""
    return f'<paragraph class="{kind}">{num}<content><p>\t{words}</p></content></paragraph>'


def loaded(data: bytes) -> Resolution:
    document = load_akn4un(data)
    assert isinstance(document, Resolution)
    assert exactness(document, data).holds
    return document


def codes(document: unctc.Document) -> list[str]:
    assert isinstance(document, Resolution | DraftResolution | PresidentialStatement)
    return [each.code for each in document.findings]


class TestAWholeResolution:
    resolution = loaded(DATA)

    def test_head(self) -> None:
        it = self.resolution
        assert (str(it.symbol), it.language) == ("S/RES/3999 (2041)", Language.ENGLISH)
        assert (it.adopted, it.issued) == (dt.date(2041, 3, 14), dt.date(2041, 3, 15))
        assert (it.meeting, it.agenda_item) == (11500, "The situation of lighthouses.")
        assert (it.job_number, it.distribution) == ("41-01234 (E)", unctc.Distribution.GENERAL)
        assert (str(it.draft), it.chapter_vii) == ("S/2041/77", True)
        assert it.submitters == ("Bosnia and Herzegovina", "Peru", "Zambia")
        assert it.additional_sponsors == ()
        assert it.subjects == (
            Subject(
                "LIGHTHOUSES",
                vocabulary="UNBIS Thesaurus",
                address="http://metadata.un.org/thesaurus/1",
            ),
        )

    def test_votes(self) -> None:
        votes = self.resolution.votes
        assert votes is not None
        assert (str(votes), votes.unanimous) == ("3-1-1", False)
        assert votes.states_in_favour == ("KENYA", "NORWAY", "PERU")
        assert [votes.vote_of(each) for each in ("Fiji", "India", "Mars")] == [
            "against",
            "abstaining",
            None,
        ]

    def test_front(self) -> None:
        it = self.resolution
        assert (str(it.title), it.title and it.title.citations) == ("Resolution 3999 (2041)", ())
        assert str(it.adoption).startswith("Adopted by the Security Council at its 11500th meeting")
        assert [each.text for each in it.furniture][:2] == ["United Nations", "S/RES/3999 (2041)"]
        assert str(it.opening) == "The Security Council,"
        assert it.opening_phrase == "The Security Council,"

    def test_preamble(self) -> None:
        recalling, noting = self.resolution.preambular_paragraphs
        assert recalling.opening_phrase == "Recalling"
        assert [str(each.target) for each in recalling.citations] == [
            "S/RES/1373 (2001)",
            "S/RES/1624 (2005)",
        ]
        (link,) = recalling.links  # cut in two in the file
        assert link.span.of(recalling.text) == recalling.citations[0].printed == "1373 (2001)"
        (note,) = recalling.footnotes
        assert (note.marker, recalling.text[note.offset - 7 : note.offset]) == ("1", "matter,")
        assert [str(each.target) for each in note.citations] == ["S/2041/12"]
        assert [(each.label, each.text) for each in noting.points] == [
            ("i", "light,"),
            ("ii", "sound signals,"),
        ]

    def test_operative_paragraphs(self) -> None:
        it = self.resolution
        assert [each.number for each in it.operative_paragraphs] == [1, 2, 3, 4]
        first = it.operative(1)
        assert (first.printed_number, first.opening_phrase) == ("1.", "Decides")
        # The words name nothing, the link does.
        assert [str(each.target) for each in first.citations] == ["S/RES/2178 (2014)"]
        assert it.operative(3).opening_phrase == "Calls upon"

    def test_points(self) -> None:
        requests = self.resolution.operative(2)
        count, report, rest = requests.points
        assert [each.label for each in count.points] == ["i", "ii"]
        assert (report.label, str(report.heading)) == ("b", "Reports")
        assert (rest.label, rest.text) == ("", "and to do so every year;")
        assert [each.label for each in requests.walk()] == ["2", "a", "i", "ii", "b", ""]
        # These two stand beside their paragraph in the file.
        assert [each.printed_number for each in self.resolution.operative(3).points] == [
            "(a)",
            "(b)",
        ]

    def test_headings(self) -> None:
        assert [
            (each.heading.text, [one.number for one in each.paragraphs])
            for each in self.resolution.sections
        ] == [("Lamps", [1, 2, 3]), ("Closing words", [4])]

    def test_tables(self) -> None:
        (table,) = self.resolution.tables
        assert [[cell.text for cell in row.cells] for row in table.rows] == [
            ["Coast", "Lamps"],
            ["none counted yet"],
        ]
        assert table.cells[0].header
        assert table.cells[2].columns == 2

    def test_annex(self) -> None:
        (annex,) = self.resolution.annexes
        assert annex.label == "Annex"
        assert [each.heading.text for each in annex.sections] == [
            "Annex",
            "Lamps of the first order",
        ]
        assert [str(each.target) for each in annex.citations] == ["S/RES/2133 (2014)"]

    def test_every_citation_once(self) -> None:
        assert [str(each.target) for each in self.resolution.citations] == [
            "S/RES/1373 (2001)",
            "S/RES/1624 (2005)",
            "S/RES/2178 (2014)",
            "S/RES/2395 (2017)",
            "S/RES/2133 (2014)",
            "S/2041/12",
        ]

    def test_nothing_is_odd(self) -> None:
        assert not self.resolution.findings
        assert not self.resolution.unread
        assert exactness(self.resolution, DATA).in_order

    def test_there_and_back(self) -> None:
        it = self.resolution
        assert unctc.load(FILE, interpret=False) == it
        assert unctc.loads(unctc.dumps(it), format="json") == it
        assert pickle.loads(pickle.dumps(it)) == it

    def test_formats_are_told_from_content(self) -> None:
        whole = unctc.interpret(self.resolution)
        assert unctc.loads(DATA) == unctc.loads(DATA.decode()) == whole
        assert unctc.loads(DATA.decode().encode("utf-16")) == whole

    def test_a_missing_paragraph(self) -> None:
        with pytest.raises(unctc.NotInDocumentError, match="number 9"):
            self.resolution.operative(9)


class TestKinds:
    def test_a_draft(self) -> None:
        data = statement(
            symbol="S/2041/77",
            name="draftResolution",
            iri="/akn/un/statement/deliberation/unsc/2041-03-14/2041-77/",
            meta='<workflow><step date="2041-03-14" outcome="veto" as="S/PV.11500" by=""/></workflow>',
            cover='<p><docTitle refersTo="sponsors">Peru: draft resolution</docTitle></p>',
        )
        draft = load_akn4un(data)
        assert isinstance(draft, DraftResolution)
        assert (draft.voted, draft.adopted, draft.outcome) == (dt.date(2041, 3, 14), None, "veto")
        assert str(draft.title) == "Peru: draft resolution"
        assert unctc.loads(unctc.dumps(draft)) == draft

    def test_a_presidential_statement(self) -> None:
        body = (
            "<mainBody><p><docTitle>Statement by the President</docTitle></p><alinea><content><p>At the 4119th "
            "meeting, held on 23 March 2041, on the item entitled “Lamps”, the President said:</p></content>"
            f"</alinea>{paragraph('“The Council recalls 1373 (2001).')}{paragraph('“It remains seized.”')}</mainBody>"
        )
        data = statement(
            body,
            symbol="S/PRST/2041/9",
            name="presidentialStatement",
            iri="/akn/un/statement/deliberation/unsc/2041-03-23/2041-9/",
            date="2041-03-23",
        )
        said = load_akn4un(data)
        assert isinstance(said, PresidentialStatement)
        assert str(said.title) == "Statement by the President"
        assert (said.meeting, said.agenda_item) == (4119, "Lamps")
        assert said.adopted == dt.date(2041, 3, 23)
        assert [each.number for each in said.operative_paragraphs] == [None, None]
        assert exactness(said, data).in_order
        assert unctc.loads(unctc.dumps(said)) == said

    def test_a_resolution_of_the_assembly(self) -> None:
        it = loaded(
            statement(
                symbol="A/RES/96/7",
                iri="/akn/un/statement/deliberation/unga/2041-03-14/96-7/",
                meta='<analysis><parliamentary><voting outcome="adoptedWithoutVote"/></parliamentary></analysis>',
                cover='<p><inline name="agenda item name">Lamps</inline></p>'
                "<p><docTitle>Resolution adopted by the General Assembly</docTitle></p>",
                body="<preface><p><docNumber>96/7.</docNumber><docTitle refersTo='#resolutionTitle'>Lamps of the "
                f"world</docTitle></p></preface><mainBody>{paragraph('Thanks them.')}</mainBody><conclusions><p>"
                "<event><location title='16th' refersTo='#adoptionMeeting'>16th meeting</location><eol/>"
                "<docDate date='2041-03-14' refersTo='#adoptionDate'>14 March 2041</docDate></event></p></conclusions>",
            )
        )
        assert (str(it.title), it.without_vote, it.votes) == ("Lamps of the world", True, None)
        assert (it.meeting, str(it.closing)) == (16, "16th meeting 14 March 2041")
        assert it.agenda_item == "Lamps"
        assert it.furniture[-1].text == "96/7."

    def test_the_symbol_tells_the_kind(self) -> None:
        draft = load_akn4un(statement(symbol="S/2041/77"))
        assert isinstance(draft, DraftResolution)
        assert "AKN113" in codes(draft)

    def test_in_a_collection(self) -> None:
        inner = statement().decode().partition("<statement")[2].removesuffix("</akomaNtoso>")
        data = (
            f'<akomaNtoso xmlns="{AKN}"><documentCollection><meta/><collectionBody><component><statement{inner}'
            "</component></collectionBody></documentCollection></akomaNtoso>"
        ).encode()
        assert load_akn4un(data) == load_akn4un(statement())


class TestOddities:
    def test_a_stray_end_tag(self) -> None:
        data = statement(
            f"<mainBody><paragraph class='H1'><span>Lamps</span></docTitle></p>{paragraph('So be it.')}</mainBody>"
        )
        it = load_akn4un(data)
        assert isinstance(it, Resolution)
        assert set(codes(it)) == {"AKN101"}
        assert it.findings[0].message.startswith("line 1 is not well-formed")
        assert [each.heading.text for each in it.sections] == ["Lamps"]
        assert [each.text for each in it.operative_paragraphs] == ["So be it."]

    def test_attributes_twice(self) -> None:
        it = loaded(statement().replace(b"<paragraph>", b'<paragraph eId="a" eId="b">'))
        assert codes(it) == ["AKN101"]

    def test_parts_that_repeat(self) -> None:
        said = "<preamble><container><p>{}</p></container></preamble>"
        it = loaded(
            statement(
                f"{said.format('Recalling,')}<mainBody>{paragraph('Noting,')}</mainBody>"
                f"{said.format('Hoping,')}<mainBody>{paragraph('Decides.', '1.')}</mainBody>"
            )
        )
        assert [each.text for each in it.preambular_paragraphs] == [
            "Recalling,",
            "Noting,",
            "Hoping,",
        ]
        assert [each.text for each in it.operative_paragraphs] == ["Decides."]
        assert codes(it) == ["AKN102", "AKN102"]

    @pytest.mark.parametrize(
        ("name", "iri", "symbol"),
        [
            ("resolution", "/akn/un/statement/deliberation/unsc//2802-2025/", "S/RES/2802 (2025)"),
            (
                "resolution",
                "/akn/un/statement/deliberation/unsc/2025/2802-2025",
                "S/RES/2802 (2025)",
            ),
            (
                "resolution",
                "/akn/un/statement/deliberation/unga/2023-12-19/78-183B/",
                "A/RES/78/183 B",
            ),
            (
                "presidentialStatement",
                "/akn/un/statement/x/unsc/2004-01-01/2004-9/",
                "S/PRST/2004/9",
            ),
            ("draftResolution", "/akn/un/statement/x/unsc/2023-01-01/2023-212/!main", "S/2023/212"),
            ("draftResolution", "/akn/un/statement/x/unsc/2023-01-01/S-2023-212", "S/2023/212"),
        ],
    )
    def test_the_symbol_out_of_the_iri(self, name: str, iri: str, symbol: str) -> None:
        it = load_akn4un(statement(symbol="", name=name, iri=iri))
        assert (str(it.symbol), "AKN103" in codes(it)) == (symbol, True)

    def test_the_symbol_out_of_the_title(self) -> None:
        cover = '<p><docTitle refersTo="#resolutionNumber">Resolution 3999 (2041)</docTitle></p>'
        it = loaded(statement(symbol="", cover=cover, iri="/akn/un/statement/x/unsc//"))
        assert str(it.symbol) == "S/RES/3999 (2041)"
        assert set(codes(it)) == {"AKN103", "AKN108"}

    def test_unspaced_symbol(self) -> None:
        it = loaded(statement(symbol="S/RES/3999(2041)"))
        assert (str(it.symbol), codes(it)) == ("S/RES/3999 (2041)", ["AKN104"])

    def test_placeholders_for_dates(self) -> None:
        it = loaded(statement(date="0001-01-01"))
        assert (it.adopted, codes(it)) == (None, ["AKN105"])
        assert codes(loaded(statement(date="2041-02-30"))) == ["AKN106"]

    def test_the_iri_of_another_resolution(self) -> None:
        iri = "/akn/un/statement/deliberation/unsc/2041-03-14/3998-2041/"
        assert codes(loaded(statement(iri=iri))) == ["AKN108"]

    def test_another_language_than_it_says(self) -> None:
        words = "安全理事会决定继续积极处理此案，并请秘书长提出报告。" * 20
        it = loaded(statement(f"<mainBody>{paragraph(words, '1.')}</mainBody>"))
        assert (it.language, codes(it)) == (Language.CHINESE, ["AKN109"])
        assert codes(loaded(statement(language="xxx"))) == ["AKN107"]

    def test_counts_that_do_not_fit(self) -> None:
        meta = (
            "<analysis><parliamentary><voting><count value='02' refersTo='#inFavour'>"
            "<organization>PERU</organization></count><count value='' refersTo='against'/>"
            "</voting></parliamentary></analysis>"
        )
        it = loaded(statement(meta=meta))
        assert (str(it.votes), codes(it)) == ("2-0-0", ["AKN110"])

    def test_dates_that_differ(self) -> None:
        meta = '<workflow><step date="2041-03-15" outcome="adopted" as="S/PV.1" by="Adopted 9-0-6"/></workflow>'
        it = loaded(statement(meta=meta))
        assert (it.adopted, str(it.votes), codes(it)) == (dt.date(2041, 3, 15), "9-0-6", ["AKN111"])

    def test_text_where_none_belongs_is_kept(self) -> None:
        it = loaded(statement("<mainBody>lost<unknownThing>words</unknownThing></mainBody>"))
        assert [(each.text, each.code) for each in it.unread] == [
            ("lost", "stray-text"),
            ("words", "unknown-element"),
        ]
        assert codes(it) == ["AKN112", "AKN112"]

    def test_headings_marked_as_paragraphs(self) -> None:
        it = loaded(
            statement(
                f"<mainBody>{paragraph('By class', kind='H1')}{paragraph('A lamp.', '1.')}"
                "<section><num>II</num><heading>By element</heading>"
                f"{paragraph('By its place: none', kind='x')}</section>"
                "<paragraph><content><p>\t\tBy two tabs</p></content></paragraph></mainBody>"
            )
        )
        assert [
            (each.printed_number, each.heading.text, [p.text for p in each.paragraphs])
            for each in it.sections
        ] == [
            ("", "By class", ["A lamp."]),
            ("II", "By element", ["By its place: none"]),
            ("", "By two tabs", []),
        ]

    def test_levels_of_numbers_beside_their_paragraph(self) -> None:
        numbers = ("1.", "(a)", "(i)", "(ii)", "•", "•", "(b)", "(i)", "2.", "(1)", "(2)")
        body = "".join(paragraph("Words.", each) for each in numbers)
        it = loaded(statement(f"<mainBody>{body}</mainBody>"))

        def tree(each: unctc.OperativeParagraph) -> object:
            return (each.printed_number, *map(tree, each.points))

        assert list(map(tree, it.operative_paragraphs)) == [
            ("1.", ("(a)", ("(i)",), ("(ii)", ("•",), ("•",))), ("(b)", ("(i)",))),
            ("2.", ("(1)",), ("(2)",)),
        ]

    def test_loose_elements(self) -> None:
        it = loaded(
            statement(
                "<mainBody><p>One <b>paragraph</b>.</p><list><intro><p>Two:</p></intro><point><p>a</p><p>b</p></point>"
                "</list><table><tr><td>cell</td></tr></table><span>Span</span><num>7.</num></mainBody>"
            )
        )
        assert [each.text for each in it.operative_paragraphs][:2] == ["One paragraph.", "Two:"]
        assert it.tables[0].cells[0].text == "cell"

    def test_links_and_words_that_differ(self) -> None:
        words = 'In <a href="https://docs.un.org/en/S/RES/1(1946)">1373 (2001)</a> and <a href="http://x.org">4</a>.'
        (first,) = loaded(
            statement(f"<mainBody>{paragraph(words)}</mainBody>")
        ).operative_paragraphs
        assert [str(each.target) for each in first.citations] == ["S/RES/1373 (2001)"]
        assert [each.href for each in first.links] == [
            "https://docs.un.org/en/S/RES/1(1946)",
            "http://x.org",
        ]


class TestHostileInput:
    @pytest.mark.parametrize(
        "before",
        [
            "<!DOCTYPE akomaNtoso>",
            '<?xml version="1.0"?>\n<!-- so -->\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE a SYSTEM "http://127.0.0.1:1/x.dtd">',
            "<!DOCTYPE l [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>",
        ],
    )
    def test_document_types(self, before: str) -> None:
        data = before.encode() + statement().replace(b"Decides", b"&x;&c;")
        with pytest.raises(InvalidXmlError, match=r"x\.xml, line \d.*document type") as caught:
            load_akn4un(data, where="x.xml")
        assert caught.value.fix
        with pytest.raises(InvalidXmlError, match="document type"):
            load_akn4un(data.decode().encode("utf-16"))

    @pytest.mark.parametrize(
        ("data", "found"),
        [
            (statement("<mainBody>" + "<section>" * 200), "levels"),
            (statement("<mainBody><paragraph>" + "<list>" * 100), "levels"),
            (statement("<span>" * 400), "Excessive depth"),
            (statement("x" * 12_000_000), "beyond the bounds of the parser"),
            (statement("x" * 20_000_000), "20,000,"),
            (b"<html><body/></html>", "<html>"),
            (b'<akomaNtoso xmlns="http://www.akomantoso.org/2.0"/>', "akomantoso.org/2.0"),
            (f'<akomaNtoso xmlns="{AKN}"><act name="act"/></akomaNtoso>'.encode(), "<act>"),
            (f'<akomaNtoso xmlns="{AKN}"/>'.encode(), "<nothing>"),
            (statement().replace(b"'un'", b"'za'"), "of za"),
            (statement(symbol="", iri=""), "without a symbol"),
            (b"<", "no XML"),
            (b"<?xml ", "no XML"),
            (b"<!-- <!-- ", "no XML"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_refused(self, data: bytes, found: str) -> None:
        with pytest.raises(InvalidXmlError) as caught:
            load_akn4un(data, where="x.xml")
        assert found in str(caught.value)
        assert str(caught.value).startswith("x.xml")
        assert caught.value.fix

    @pytest.mark.parametrize(
        ("data", "found"),
        [
            (b"", "0 bytes"),
            (gzip.compress(DATA, mtime=0), "gzip"),
            (DATA.decode().encode("utf-16-le"), "UTF-16"),
            (b'<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', "no UTF-8"),
            (statement().replace(b"Decides", b"De\xff"), "line 1"),
        ],
    )
    def test_no_text(self, data: bytes, found: str) -> None:
        with pytest.raises(UnreadableSourceError, match=found):
            load_akn4un(data, where="x.xml")

    @pytest.mark.parametrize(
        "declaration",
        [
            b"",
            b"\xef\xbb\xbf",
            b'<?xml version="1.0"?>\n',
            b"<?xml version='1.0' encoding='utf-8'?>",
            b"\n\n",
        ],
    )
    def test_beginnings(self, declaration: bytes) -> None:
        assert load_akn4un(declaration + statement()) == load_akn4un(statement())

    def test_an_encoding_that_is_named(self) -> None:
        latin = statement(f"<mainBody>{paragraph('Café.')}</mainBody>").decode().encode("latin-1")
        (first,) = loaded_as(latin, "latin-1").operative_paragraphs
        assert first.text == "Café."
        declared = b'<?xml version="1.0" encoding="UTF-16"?>' + statement()
        assert load_akn4un(declared.decode().encode("utf-16")) == load_akn4un(statement())

    def test_entities_nobody_has_declared(self) -> None:
        it = load_akn4un(statement().replace(b"Decides", b"Decides&nbsp;"))
        assert codes(it) == ["AKN101"]

    @pytest.mark.parametrize(
        "words",
        ["AT&T, R & D", "3 < 4", "x&nbsp;y &eacute;", "a ]]> b", "&#0; &#xFFFF; &#99999999;"],
    )
    def test_characters_that_should_have_been_escaped_stay(self, words: str) -> None:
        it = loaded(statement(f"<mainBody>{paragraph(words + '.', '1.')}</mainBody>"))
        assert codes(it)[0] == "AKN101"
        assert it.operative(1).text == words + "."

    def test_what_is_escaped_stays_escaped_beside_what_is_not(self) -> None:
        words = "a &amp; b &lt; c &#163; <!-- & --><![CDATA[d & e]]> & f."
        it = loaded(statement(f"<mainBody>{paragraph(words, '1.')}</mainBody>"))
        assert it.operative(1).text == "a & b < c \u00a3 d & e & f."

    def test_words_around_the_document_are_kept(self) -> None:
        data = statement().replace(b"</statement>", b"</statement> Afterwards <p>more</p>.")
        it = loaded(data)
        assert [each.text for each in it.unread] == ["Afterwards", "more", "."]
        assert {each.code for each in it.unread} == {"outside-document"}

    def test_a_note_called_in_a_number_is_kept(self) -> None:
        note = "<authorialNote marker='1'><p>A note.</p></authorialNote>"
        it = loaded(statement(f"<mainBody>{paragraph('Decides.', '1.' + note)}</mainBody>"))
        assert it.operative(1).printed_number == "1."
        assert [(each.text, each.code) for each in it.unread] == [("A note.", "note-in-number")]

    def test_what_stands_between_cells_is_kept(self) -> None:
        table = (
            "<table>one<thead>two<tr>three<th>H</th>four</tr>five</thead>"
            "<p>six</p><tr><td>C</td></tr>seven</table>"
        )
        it = loaded(
            statement(
                f"<mainBody><paragraph><num>1.</num><content><p>See:</p>{table}</content></paragraph></mainBody>"
            )
        )
        (found,) = it.operative(1).tables
        assert [[cell.text for cell in row.cells] for row in found.rows] == [["H"], ["six"], ["C"]]
        assert " ".join(each.text for each in it.unread) == "one two three four five seven"

    def test_a_truncated_file(self) -> None:
        for length in range(900, len(DATA), 700):
            try:
                it = load_akn4un(DATA[:length], where="x.xml")
            except InvalidXmlError as error:
                assert "x.xml, line" in str(error)  # noqa: PT017 - either is right
            else:
                assert codes(it)[0] == "AKN101"

    def test_a_great_many_of_everything(self) -> None:
        many = '<a href="https://undocs.org/S/RES/1(1946)">1373 (2001)</a>, ' * 5_000
        it = load_akn4un(statement(f"<mainBody>{paragraph(many)}</mainBody>"))
        assert len(it.citations) == 5_000


def loaded_as(data: bytes, encoding: str) -> Resolution:
    document = load_akn4un(data, encoding=encoding)
    assert isinstance(document, Resolution)
    return document
