"""AKN4UN as we write it: what stands where, and what a reader of the file can rely on."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from attrs import evolve
from lxml import etree

import unctc
from unctc import Body, Citation, Language, Letter, Symbol
from unctc.errors import InvalidXmlError, UnsupportedContentError
from unctc.loaders.akn4un import load_akn4un
from unctc.model.citations import ParagraphReference, Pinpoint, Role
from unctc.model.due import DueDate, Recurrence
from unctc.model.letters import Annex, Enclosure, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.node_paths import NodePath
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Footnote, Link, Paragraph, Passage, Title
from unctc.model.programme_deliverables import promises
from unctc.model.programmes import WorkProgramme
from unctc.model.resolutions import Resolution
from unctc.model.subjects import Subject
from unctc.model.votes import Votes
from unctc.schemas.akn4un import AKN, PROGRAMME
from unctc.schemas.programme_xsd import build_programme_schema, programme_schema
from unctc.serializers.akn4un import dump_akn4un

NAMES = {"a": AKN, "p": PROGRAMME}
SAMPLE = unctc.sample()
TREE = etree.fromstring(dump_akn4un(SAMPLE))


def found(tree: etree._Element, path: str) -> list[etree._Element]:
    result = tree.xpath(path, namespaces=NAMES)
    assert isinstance(result, list)
    return [each for each in result if isinstance(each, etree._Element)]


def text(tree: etree._Element, path: str) -> list[str]:
    return ["".join(map(str, each.itertext())) for each in found(tree, path)]


def resolution(
    *paragraphs: OperativeParagraph, language: Language = Language.ENGLISH
) -> Resolution:
    return Resolution(
        symbol=Symbol("S/RES/2395 (2017)"),
        language=language,
        adopted=dt.date(2017, 12, 21),
        leading_paragraphs=paragraphs,
    )


def written(document: unctc.Document) -> etree._Element:
    """Write, and see that it comes back."""
    data = dump_akn4un(document)
    assert load_akn4un(data) == document
    return etree.fromstring(data)


class TestTheSample:
    def test_every_citation_is_a_reference_to_its_work(self) -> None:
        references = found(TREE, "//a:ref | //a:rref")
        assert len(references) == len(SAMPLE.citations) == 593
        works = {
            f"#{each.get('eId')}": each
            for each in found(TREE, "//a:TLCReference[@name='citedWork']")
        }
        for citation, reference in zip(SAMPLE.citations, references, strict=True):
            work = works[reference.get("refersTo", "")]
            assert work.get("showAs") == citation.target.text
            assert reference.get("href", "").startswith(work.get("href", "-"))
            assert "".join(map(str, reference.itertext())) == citation.printed

    def test_resolutions_have_the_addresses_of_the_published_files(self) -> None:
        addresses = {
            each.get("showAs"): each.get("href") for each in found(TREE, "//a:TLCReference")
        }
        deliberation = "/akn/un/statement/deliberation/unsc"
        assert addresses["S/RES/1373 (2001)"] == f"{deliberation}/2001-09-28/1373-2001"
        assert addresses["S/RES/2396 (2017)"] == f"{deliberation}/2017-12-21/2396-2017"

    def test_work_expression_and_manifestation(self) -> None:
        work = "/akn/un/doc/communication/unsc-ctc/2018-03-09/S-2018-208"
        uris = [each.get("value") for each in found(TREE, "//a:identification/*/a:FRBRuri")]
        assert uris == [work, f"{work}/zho@", f"{work}/zho@.xml"] * 3
        alias = found(TREE, "//a:FRBRalias[@name='publication']")
        assert [each.get("value") for each in alias] == [
            "/akn/un/documentCollection/publication/unsc/2018/S-2018-208"
        ]
        parts = [each.get("value") for each in found(TREE, "//a:FRBRWork/a:FRBRthis")]
        assert parts == [f"{work}/!{each}" for each in ("main", "annex_1", "annex_1/enclosure_1")]

    def test_annex_and_enclosure(self) -> None:
        assert text(TREE, "/*/a:doc/a:attachments/a:attachment/a:heading") == ["附件"]
        enclosures = "//a:doc[@name='annex']/a:attachments/a:attachment/a:heading"
        assert text(TREE, enclosures) == ["附文"]
        annex = text(TREE, "//a:paragraph[@eId='att_1__para_12']/a:num")
        assert annex == ["12."]
        assert found(TREE, "//a:section[@eId='att_1__att_1__sec_II']")

    def test_signature_title_and_job_number(self) -> None:
        assert SAMPLE.letter is not None
        assert SAMPLE.letter.signature is not None
        assert text(TREE, "//a:person") == [SAMPLE.letter.signature.name]
        assert text(TREE, "//a:docTitle/a:docProponent") == [SAMPLE.letter.author]
        assert text(TREE, "//a:docketNumber") == [SAMPLE.job_number]

    def test_deliverables_and_their_words(self) -> None:
        facts = found(TREE, "//p:deliverable")
        promised = promises(SAMPLE)
        assert len(facts) == len(promised)
        report = next(each for each in facts if each.get("concept") == "#deliverable_3")
        assert (report.get("responsible"), report.get("recipients")) == ("#cted", "#ctc")
        assert found(report, "p:deadline")[0].get("date") == "2018-03-30"
        entities = {each.get("refersTo") for each in found(TREE, "//a:entity[@name='deliverable']")}
        assert {each.get("concept") for each in facts if not each.get("subject")} >= entities
        assert len(entities) > 50
        periods = [(each.get("start"), each.get("end")) for each in found(TREE, "//p:programme")]
        assert periods == [("2018-01-01", "2018-12-31")] * 2

    def test_lists_of_citations_and_dates(self) -> None:
        assert all(len(found(each, "a:ref")) > 1 for each in found(TREE, "//a:mref"))
        assert len(found(TREE, "//a:mref")) > 50
        due = {each.get("date") for each in found(TREE, "//a:date[@refersTo='#deadline']")}
        assert "2018-03-30" in due
        assert [each.get("date") for each in found(TREE, "//a:docTitle/a:docDate")] == [
            "2018-03-09"
        ]

    def test_only_what_is_referred_to_has_an_entry(self) -> None:
        data = etree.tostring(TREE, encoding="unicode")
        for entry in found(TREE, "//a:references/*[not(self::a:TLCReference)]"):
            eid = entry.get("eId", "")
            assert f'"#{eid}"' in data or f"#{eid} " in data or f' #{eid}"' in data, eid


class TestStatements:
    def test_the_date_of_issue_is_that_of_the_publication(self) -> None:
        tree = written(evolve(resolution(), issued=dt.date(2017, 12, 22)))
        (published,) = found(tree, "//a:publication")
        assert (published.get("date"), published.get("number")) == (
            "2017-12-22",
            "S-RES-2395_(2017)",
        )

    def test_votes_and_subjects_stand_in_the_metadata(self) -> None:
        votes = Votes(
            in_favour=13, against=0, abstaining=2, states_abstaining=("CHINA", "RUSSIAN FEDERATION")
        )
        subjects = (
            Subject(
                "TERRORISM", vocabulary="UNBIS", address="http://metadata.un.org/thesaurus/1006402"
            ),
        )
        tree = written(evolve(resolution(), votes=votes, subjects=subjects))
        assert [each.get("value") for each in found(tree, "//a:count")] == ["13", "0", "2", "0"]
        assert text(tree, "//a:count[@refersTo='#abstaining']/p:state") == [
            "CHINA",
            "RUSSIAN FEDERATION",
        ]
        assert found(tree, "//a:keyword")[0].get("showAs") == "TERRORISM"

    def test_subjects_that_the_schema_refuses(self) -> None:
        tree = written(
            evolve(resolution(), subjects=(Subject("X", vocabulary="a\u00a0b", address="%%"),))
        )
        assert not found(tree, "//a:keyword")

    def test_mandates_are_entities(self) -> None:
        words = "Directs CTED to report by 30 March 2018:"
        unnumbered = OperativeParagraph("further requests")
        point = OperativeParagraph(
            "requests it to brief", printed_number="(a)", points=(unnumbered,)
        )
        mandates = (
            Mandate(
                Symbol("S/RES/2395 (2017)"),
                "directs",
                path=NodePath("operative/9"),
                addressees=(Body.CTED,),
                span=Span(0, 40),
                due=DueDate(dt.date(2018, 3, 30)),
                further_dues=(Recurrence(1, "year"),),
            ),
            Mandate(
                Symbol("S/RES/2395 (2017)"),
                "requests",
                path=NodePath("operative/9/a"),
                span=Span(0, 8),
            ),
            Mandate(
                Symbol("S/RES/2395 (2017)"),
                "requests",
                path=NodePath("operative/9/a/#1"),
                span=Span(8, 16),
            ),
            Mandate(
                Symbol("S/RES/2395 (2017)"),
                "requests",
                path=NodePath("operative/10"),
                span=Span(0, 8),
            ),
        )
        nine = OperativeParagraph(words, number=9, printed_number="9.", points=(point,))
        tree = written(evolve(resolution(nine), mandates=mandates))
        assert text(tree, "//a:entity") == [words, "requests", "requests"]
        assert [each.get("refersTo") for each in found(tree, "//a:entity")] == [
            "#mandate_1",
            "#mandate_2",
            "#mandate_3",
        ]
        assert found(tree, "//p:mandate")[0].get("addressee") == "#cted"
        assert [each.get("as") for each in found(tree, "//p:mandate[1]/*")] == [
            None,
            "further_dues",
        ]
        assert found(tree, "//p:mandate")[3].get("span") == "0 8"

    def test_a_mandate_of_a_programme_is_a_reference_in_the_metadata(self) -> None:
        mandate = Mandate(Symbol("S/RES/2395 (2017)"), "directs", path=NodePath("operative/9"))
        programme = WorkProgramme(body=Body.CTED, mandates=(mandate,))
        letter = Letter(
            Language.ENGLISH,
            attachments=(Annex("Annex", number=None, title=None, programme=programme),),
        )
        (reference,) = found(written(letter), "//a:implicitReference")
        assert reference.get("href", "").endswith("2017-12-21/2395-2017/!main#para_9")
        assert reference.get("showAs") == "S/RES/2395 (2017)"

    def test_pinpoints(self) -> None:
        words = "paragraphs 5 to 8 and 6 (a) of 1373 (2001)"
        span = Span(31, 42)

        def citing(pinpoint: Pinpoint) -> etree._Element:
            citation = Citation(
                Symbol("S/RES/1373 (2001)"),
                span,
                printed=span.of(words),
                pinpoint=pinpoint,
                role=Role.TITLE,
            )
            return written(resolution(OperativeParagraph(words, (citation,))))

        tree = citing(Pinpoint((ParagraphReference(5, last=8), ParagraphReference(6, item="a"))))
        (run,) = found(tree, "//a:rref")
        assert run.get("from", "").endswith("1373-2001/!main#para_5")
        assert run.get("upTo", "").endswith("1373-2001/!main#para_8")
        (reference,) = found(citing(Pinpoint((ParagraphReference(6, item="a"),))), "//a:ref")
        assert reference.get("href", "").endswith("!main#para_6__list_1__point_a")
        (reference,) = found(citing(Pinpoint(annex=True)), "//a:ref")
        assert reference.get("href", "").endswith("1373-2001")
        nested = Pinpoint((ParagraphReference(4),), sections=("II/I", "III"))
        (reference,) = found(citing(nested), "//a:ref")
        assert reference.get("href", "").endswith("1373-2001")
        (kept,) = unctc.loads(etree.tostring(citing(nested)), format="akn4un").citations
        assert kept.pinpoint == nested

    @pytest.mark.parametrize(
        ("symbol", "date", "iri"),
        [
            ("S/RES/1373 (2001)", None, "statement/deliberation/unsc/2001-09-28/1373-2001"),
            ("S/RES/1373 (2002)", None, "statement/deliberation/unsc/2002/1373-2002"),
            ("S/PRST/2015/11", None, "statement/deliberation/unsc/2015/2015-11"),
            ("A/RES/70/291", dt.date(2016, 7, 1), "statement/deliberation/unga/2016-07-01/70-291"),
            ("A/RES/57/270 B", None, "statement/deliberation/unga/57-270B"),
            ("A/HRC/RES/45/34", None, "documentCollection/publication/una-hrc/A-HRC-RES-45-34"),
            ("S/2018/208", None, "documentCollection/publication/unsc/2018/S-2018-208"),
        ],
    )
    def test_addresses_of_works(self, symbol: str, date: dt.date | None, iri: str) -> None:
        from unctc.serializers.akn4un.work_iris import iri_of_work

        assert str(iri_of_work(Symbol(symbol), date)) == f"/akn/un/{iri}"

    def test_eids_are_the_same_in_every_language(self) -> None:
        numbers = {
            Language.ENGLISH: ("1.", "(a)", "(b)", "(i)"),
            Language.ARABIC: ("١ -", "(أ)", "(ب)", "'١'"),
            Language.CHINESE: ("1.", "(a)", "(b)", "㈠"),
        }
        eids = set()
        for language, (first, one, two, inner) in numbers.items():
            points = (
                OperativeParagraph("x", printed_number=one),
                OperativeParagraph(
                    "x", printed_number=two, points=(OperativeParagraph("x", printed_number=inner),)
                ),
            )
            top = OperativeParagraph("x", number=1, printed_number=first, points=points)
            tree = written(resolution(top, language=language))
            eids.add(tuple(each.get("eId") for each in found(tree, "//a:point")))
        assert {each[:2] for each in eids} == {
            ("para_1__list_1__point_a", "para_1__list_1__point_b")
        }
        assert len(eids) <= 2


class TestSpansThatDoNotNest:
    def test_citations_go_before_emphasis(self) -> None:
        words = "Recalling 1373 (2001) again"
        citation = Citation(Symbol("S/RES/1373 (2001)"), Span(10, 21), printed="1373 (2001)")
        crossing = OperativeParagraph(
            words,
            (citation,),
            emphasis=(Span(0, 14), Span(5, 5)),
            links=(
                Link(Span(10, 21), "https://undocs.org/S/RES/1373(2001)"),
                Link(Span(0, 9), " "),
            ),
        )
        tree = written(resolution(crossing))
        assert text(tree, "//a:ref") == ["1373 (2001)"]
        assert text(tree, "//a:a") == ["1373 (2001)"]
        assert [each.get("span") for each in found(tree, "//p:emphasis")] == ["0 14", "5 5"]
        assert [each.get("href") for each in found(tree, "//p:link")] == [" "]

    def test_text_that_xml_cannot_carry(self) -> None:
        with pytest.raises(UnsupportedContentError, match=r"para_1.*U\+0000.*Remove it") as caught:
            dump_akn4un(resolution(OperativeParagraph("a\0b")))
        assert caught.value.where == "para_1, character 1"
        with pytest.raises(UnsupportedContentError, match=r"U\+D800"):
            dump_akn4un(resolution(OperativeParagraph("\ud800")))

    def test_notes_called_outside_the_text(self) -> None:
        for offsets in ((9,), (2, 1)):
            notes = tuple(Footnote("note", offset=offset) for offset in offsets)
            with pytest.raises(UnsupportedContentError, match="footnotes in the order"):
                dump_akn4un(resolution(OperativeParagraph("text", footnotes=notes)))

    def test_points_without_end(self) -> None:
        point = OperativeParagraph("x")
        for _ in range(140):
            point = OperativeParagraph("x", points=(point,))
        with pytest.raises(UnsupportedContentError, match="levels"):
            dump_akn4un(resolution(point))

    def test_an_enclosure_before_any_annex(self) -> None:
        letter = Letter(
            Language.ENGLISH,
            letter=TransmittalLetter(),
            attachments=(
                Enclosure("Enclosure"),
                Annex("Annex I", number="I"),
                Enclosure("Enclosure"),
            ),
        )
        tree = written(letter)
        assert len(found(tree, "/*/a:doc/a:attachments/a:attachment")) == 2


class TestReadingTheProfile:
    def test_a_file_without_facts_loads_all_the_same(self) -> None:
        data = re.sub(rb"<analysis.*</analysis>", b"", dump_akn4un(SAMPLE), flags=re.DOTALL)
        letter = load_akn4un(data)
        assert isinstance(letter, Letter)
        assert [c.target for c in letter.citations] == [c.target for c in SAMPLE.citations]
        assert [p.number for p in letter.programmes[0].paragraphs] == [*range(1, 41)]
        assert letter.programmes[0].body is None
        assert letter.programmes[0].deliverables is None

    def test_a_file_without_facts_is_interpreted(self) -> None:
        data = re.sub(rb"<analysis.*</analysis>", b"", dump_akn4un(SAMPLE), flags=re.DOTALL)
        letter = unctc.loads(data)
        assert isinstance(letter, Letter)

        # Which citation names a body and which is a basis the file has lost with its facts.
        def promised(document: Letter) -> list[Deliverable]:
            return [evolve(each.deliverable, mandates=()) for each in promises(document)]

        assert promised(letter) == promised(SAMPLE)
        assert [len(each.deliverables or ()) for each in letter.programmes] == [46, 45]

    def test_the_wrapper_of_a_publication(self) -> None:
        inner = re.search(rb"<doc .*</doc>", dump_akn4un(SAMPLE), flags=re.DOTALL)
        assert inner is not None
        data = (
            f'<akomaNtoso xmlns="{AKN}" xmlns:akn4un="http://un.org/akn4un" xmlns:p="{PROGRAMME}">'
            '<documentCollection name="publication"><meta/><collectionBody><component>'
        ).encode()
        data += inner[0] + b"</component></collectionBody></documentCollection></akomaNtoso>"
        assert load_akn4un(data) == SAMPLE

    @pytest.mark.parametrize(
        ("old", "new", "said"),
        [
            ('path="operative/9"', 'path="//9"', "mandate.*path of a node"),
            ('addressee="#cted"', 'addressee="#nobody"', "mandate.*nobody"),
            ('act="directs"', "", "mandate.*act"),
            ('span="0 7"', 'span="7 0"', "mandate.*span"),
        ],
    )
    def test_facts_that_cannot_be(self, old: str, new: str, said: str) -> None:
        mandate = Mandate(
            Symbol("S/RES/2395 (2017)"),
            "directs",
            path=NodePath("operative/9"),
            addressees=(Body.CTED,),
            span=Span(0, 7),
        )
        data = dump_akn4un(evolve(resolution(), mandates=(mandate,))).decode()
        assert old in data
        with pytest.raises(InvalidXmlError, match=f"x.xml, line [0-9]+: .*{said}") as caught:
            load_akn4un(data.replace(old, new).encode(), where="x.xml")
        assert caught.value.fix

    def test_a_period_that_cannot_be(self) -> None:
        data = dump_akn4un(SAMPLE).replace(b'start="2018-01-01"', b'start="2019-01-01"')
        with pytest.raises(InvalidXmlError, match="the period from 2019-01-01 to 2018-12-31"):
            load_akn4un(data)

    def test_what_has_no_place_is_unread(self) -> None:
        data = dump_akn4un(SAMPLE).decode().replace("<mainBody", "<longTitle/><mainBody", 1)
        data = data.replace("</mainBody>", "<section><p>Lost?</p></section></mainBody>", 1)
        letter = load_akn4un(data.encode())
        assert isinstance(letter, Letter)
        assert [(each.text, each.code) for each in letter.unread] == [("Lost?", "unknown-element")]

    def test_what_has_no_place_in_a_statement_is_unread(self) -> None:
        document = evolve(
            resolution(OperativeParagraph("Decides.", number=1, printed_number="1.")),
            title=Title("Title"),
            opening=Passage("The Council,"),
        )
        data = dump_akn4un(document).decode()
        for old, new in (
            ('<container name="title"', '<container name="other"'),
            ("</preamble>", "<container><p>Between.</p></container></preamble>"),
            ("<num>1.</num>", "<num>1.</num>Stray <quotedStructure>words</quotedStructure>"),
            (
                "</mainBody>",
                "<hcontainer name='crossHeading'/>loose</mainBody><mainBody>two</mainBody>",
            ),
            ('name="adoption"', 'name="adoption" x="y"'),
            ('<FRBRdate date="2017-12-21"', '<FRBRdate date="yesterday"'),
        ):
            data = data.replace(old, new, 1)
        read = load_akn4un(data.encode())
        assert isinstance(read, Resolution)
        assert (read.title, read.adopted) == (None, None)
        assert {(each.text, each.code) for each in read.unread} == {
            ("Title", "unknown-element"),
            ("Between.", "unknown-element"),
            ("Stray", "stray-text"),
            ("words", "unknown-element"),
            ("loose", "stray-text"),
            ("two", "unknown-element"),
        }

    def test_a_reference_to_no_work_is_no_citation(self) -> None:
        data = dump_akn4un(SAMPLE).decode()
        inside = data.replace(
            "</mainBody>",
            '<paragraph><content><p>(<ref href="!annex_1">Annex</ref>, <inline name="unctc:signed">'
            "so</inline>)</p></content></paragraph></mainBody>",
            1,
        ).replace(
            "</attachments>", "<attachment><heading>Alone</heading></attachment></attachments>", 1
        )
        letter = load_akn4un(inside.encode())
        assert isinstance(letter, Letter)
        assert letter.letter is not None
        assert letter.letter.paragraphs[-1].text == "(Annex, so)"
        assert letter.citations == SAMPLE.citations
        assert [each.text for each in letter.unread] == ["Alone"]

    def test_a_letter_of_somebody_else(self) -> None:
        data = f"""<akomaNtoso xmlns="{AKN}"><doc name="officialLetter">
          <meta><identification source="#else"><FRBRExpression><FRBRlanguage language="eng"/>
          </FRBRExpression></identification></meta>
          <coverPage><p><docNumber>S/2020/1</docNumber></p></coverPage>
          <mainBody><paragraph><content><p>
             I refer to   resolution
             1373 (2001).
          </p></content></paragraph>
          <paragraph><num>2.</num><list><intro><p>It will:</p></intro>
            <point><num>(a)</num><content><p>meet;</p></content></point>
            <point><num>(b)</num><content><p>report.</p></content></point></list></paragraph>
          </mainBody></doc></akomaNtoso>"""
        letter = load_akn4un(data.encode())
        assert isinstance(letter, Letter)
        assert letter.letter is not None
        first, second = letter.letter.paragraphs
        assert first.text == "I refer to resolution 1373 (2001)."
        assert [str(each.target) for each in first.citations] == ["S/RES/1373 (2001)"]
        assert second.text == "It will: (a) meet; (b) report."
        assert [second.text_of(each).strip() for each in second.items] == ["meet;", "report."]

    def test_a_torn_letter_says_so(self) -> None:
        data = dump_akn4un(SAMPLE)
        letter = load_akn4un(data[: data.index(b"</p>", len(data) // 2)])
        assert isinstance(letter, Letter)
        assert {each.code for each in letter.findings} == {"AKN101"}
        assert {each.code for each in unctc.check(letter, select="AKN")} == {"AKN101"}

    def test_a_statement_that_lacks_what_the_profile_requires_is_read_like_any_other(self) -> None:
        data = dump_akn4un(
            resolution(OperativeParagraph("Decides.", number=1, printed_number="1."))
        )
        torn = re.sub(rb'<statement name="resolution"', b'<statement name="x"', data)
        document = load_akn4un(torn)
        assert isinstance(document, Resolution)
        assert [each.text for each in document.operative_paragraphs] == ["Decides."]

    def test_passages_alone(self) -> None:
        document = evolve(
            resolution(),
            title=Title("Resolution 2395 (2017)"),
            adoption=Passage("Adopted at its 8146th meeting"),
            opening=Passage("The Security Council,", emphasis=(Span(0, 20),)),
            closing=Passage("8146th meeting"),
        )
        written(document)

    def test_letters_without_anything(self) -> None:
        for letter in (
            Letter(Language.CHINESE),
            Letter(Language.CHINESE, letter=TransmittalLetter(paragraphs=(Paragraph("x"),))),
            Letter(Language.ENGLISH, attachments=(Annex("Annex", number=None, title=Title("T")),)),
        ):
            written(letter)


def test_the_schema_of_our_namespace_is_that_of_the_model() -> None:
    from importlib.resources import files

    published = files("unctc").joinpath("schemas", "programme.xsd").read_bytes()
    assert published == build_programme_schema()
    own = programme_schema()
    facts = found(TREE, "//a:otherAnalysis/*")
    assert facts
    assert all(own.validate(fact) for fact in facts)
