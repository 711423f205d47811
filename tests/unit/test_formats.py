"""Loading and dumping: the right format, and one clear error for everything that is none."""

import datetime as dt
import json
import pickle
import sys
from pathlib import Path

import jsonschema
import pytest

import unctc
from unctc import InvalidJsonError, LoadError, UnreadableSourceError
from unctc.errors import MissingDependencyError
from unctc.formats import FORMATS, Format
from unctc.io import sample_text
from unctc.schemas.json_schema_export import build_schema, json_schema

DOCUMENT = unctc.sample()
JSON = unctc.dumps(DOCUMENT)
CHINESE = sample_text()


def test_the_bundled_text_is_untouched(corpus_dir: Path) -> None:
    assert (corpus_dir / "S_2018_208.zh.txt").read_bytes() == CHINESE.encode()


def test_files(tmp_path: Path) -> None:
    for name in ("a.json", "a.txt", "a.akn.xml"):
        unctc.dump(DOCUMENT, tmp_path / name)
        assert unctc.load(tmp_path / name) == DOCUMENT
    (tmp_path / "noname").write_text(JSON, "utf-8")
    assert unctc.load(tmp_path / "noname") == DOCUMENT
    with pytest.raises(unctc.UnknownFormatError, match=r"the suffix '\.xyz'"):
        unctc.dump(DOCUMENT, tmp_path / "a.xyz")
    with pytest.raises(UnreadableSourceError, match="No such file"):
        unctc.load(tmp_path / "absent.txt")
    with pytest.raises(UnreadableSourceError):
        unctc.load(tmp_path)


RESOLUTION = unctc.Resolution(
    symbol=unctc.Symbol("S/RES/2395 (2017)"),
    language=unctc.Language.ENGLISH,
    leading_paragraphs=(
        unctc.OperativeParagraph("Directs CTED to report by 30 March 2018;", number=9),
    ),
)
STATEMENT = unctc.PresidentialStatement(
    symbol=unctc.Symbol("S/PRST/2015/11"), language=unctc.Language.ENGLISH
)


@pytest.mark.parametrize(
    "form", [each for each in FORMATS if each.dump], ids=lambda each: each.name
)
@pytest.mark.parametrize(
    "document", [DOCUMENT, RESOLUTION, STATEMENT], ids=lambda d: type(d).__name__
)
def test_what_a_format_can_hold_it_writes(
    form: Format, document: unctc.Document, tmp_path: Path
) -> None:
    path = tmp_path / f"a{next(iter(form.suffixes), '')}"
    if not isinstance(document, form.kinds):
        with pytest.raises(
            unctc.UnsupportedContentError, match=f"expected for {form.name} a letter"
        ):
            unctc.dump(document, path, format=form.name)
        assert not path.exists()
        return
    unctc.dump(document, path, format=None if form.suffixes else form.name)
    data = path.read_bytes()
    assert data == form.write(document)
    if form.binary:
        with pytest.raises(unctc.UnsupportedContentError, match="whose bytes are no text"):
            unctc.dumps(document, format=form.name)
    else:
        assert unctc.dumps(document, format=form.name).encode() == data
    if form.load and form.name != "text":
        assert unctc.load(path, format=form.name, interpret=False) == document
    elif form.load and isinstance(document, unctc.Letter):
        assert isinstance(unctc.load(path, format=form.name), unctc.Letter)
    elif not form.load:
        with pytest.raises(unctc.UnknownFormatError, match=f"{form.name}, which is only written"):
            unctc.load(path, format=form.name)


def test_tables_of_both_kinds(tmp_path: Path) -> None:
    from pyarrow import feather, parquet

    unctc.dump(DOCUMENT, tmp_path / "a.parquet")
    assert parquet.read_table(tmp_path / "a.parquet").equals(unctc.deliverable_table(DOCUMENT))
    unctc.dump(RESOLUTION, tmp_path / "a.feather")
    (row,) = feather.read_table(tmp_path / "a.feather").to_pylist()
    assert (row["act"], row["words"]) == ("directs", "Directs CTED to report by 30 March 2018")
    assert (
        unctc.dumps(RESOLUTION, format="csv")
        .splitlines()[1]
        .startswith("S/RES/2395 (2017),operative/9,9,")
    )


def test_a_format_that_is_only_read() -> None:
    form = Format(name="in", summary="", load=lambda *_, **__: DOCUMENT)
    with pytest.raises(unctc.UnknownFormatError, match="in, which is only read"):
        form.write(DOCUMENT)


def test_an_extra_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingDependencyError, match=r"unctc\[calendar\]"):
        unctc.dumps(DOCUMENT, format="calendar")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingDependencyError, match=r"unctc\[tables\]"):
        FORMATS[-1].write(DOCUMENT)


def test_names_and_suffixes_of_formats_are_their_own() -> None:
    names = [each.name for each in FORMATS]
    assert len(set(names)) == len(names)
    # A suffix is looked up among the formats that load, or among those that dump.
    for formats in (
        [each for each in FORMATS if each.load],
        [each for each in FORMATS if each.dump],
    ):
        suffixes = [suffix for each in formats for suffix in each.suffixes]
        assert len(set(suffixes)) == len(suffixes)


def test_json_keeps_locations_and_furniture() -> None:
    copy = unctc.loads(JSON)
    assert isinstance(copy, unctc.Letter)
    assert copy.furniture == DOCUMENT.furniture
    places = [
        [
            each.passage.locate(c.span)
            for each in unctc.nodes_of(document)
            for c in each.passage.citations
        ]
        for document in (copy, DOCUMENT)
    ]
    assert places[0] == places[1]
    assert len(places[0]) == 593


def test_json_is_of_the_published_schema() -> None:
    assert json_schema() == build_schema()
    validator = jsonschema.Draft202012Validator(json_schema())
    validator.check_schema(json_schema())
    value = json.loads(JSON)
    assert list(value)[:3] == ["kind", "schema", "language"]
    assert list(validator.iter_errors(value)) == []
    assert list(validator.iter_errors({**value, "extra": 1})) != []


def test_resolutions_read_back() -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Decides:", number=1, points=(unctc.OperativeParagraph("x", number=None),)
            ),
        ),
    )
    assert unctc.loads(unctc.dumps(resolution)) == resolution
    assert resolution.operative(1).text == "Decides:"
    assert resolution.citations == ()
    with pytest.raises(unctc.NotInDocumentError):
        resolution.operative(2)
    assert unctc.dumps(resolution, format="text") == "S/RES/2395 (2017)\n\nDecides:\n\nx\n"


def test_deliverables_read_back() -> None:
    due = [
        None,
        unctc.Recurrence(1, "year", minimum=True),
        unctc.Within(12, "month", after="a visit"),
    ]
    programme = unctc.WorkProgramme(
        deliverables=tuple(
            unctc.Deliverable(
                "report",
                due=each,
                recipients=(unctc.Body.CTC,),
                paragraphs=(unctc.NodePath("annex/7"),),
                rhythms=(unctc.Rhythm.TIMELY,),
            )
            for each in due
        ),
        mandates=(
            unctc.Mandate(
                unctc.Symbol("S/RES/2395 (2017)"),
                "directs",
                path=unctc.NodePath("operative/9"),
                addressees=(unctc.Body.CTED,),
                due=unctc.DueDate(dt.date(2018, 3, 30)),
                further_dues=(unctc.Recurrence(1, "day", every=120),),
            ),
        ),
    )
    document = unctc.Letter(
        unctc.Language.ENGLISH, attachments=(unctc.Annex("Annex", programme=programme),)
    )
    assert unctc.loads(unctc.dumps(document)) == document
    jsonschema.validate(json.loads(unctc.dumps(document)), json_schema())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (JSON[:-9], "no valid JSON"),
        (JSON.replace('"zh"', '"xx"', 1), "$.language"),
        (JSON.replace('"text"', '"txet"', 1), "unknown key 'txet' @ $.letter.title"),
        (
            JSON.replace('"number":1,', '"number":"1",', 1),
            "expected an integer, found a string @ $.attachments[0]",
        ),
        (
            JSON.replace('"number":1,', '"number":true,', 1),
            "expected an integer, found true or false",
        ),
        (
            JSON.replace("S/RES/1373 (2001)", "S/RES/x", 1),
            "expected a United Nations document symbol",
        ),
        (JSON.replace('"span":[', '"span":[-1,', 1), "two integers"),
        (JSON.replace('"2018-03-09"', '"9 March"', 1), "expected a date as YYYY-MM-DD"),
        (JSON.replace('"2018-03-09"', '"2018-13-09"', 1), "$.letter.date"),
        (JSON.replace('"kind":"annex"', '"kind":"chapter"', 1), "annex, enclosure"),
        (
            JSON.replace('"attachments":[', '"attachments":"x","y":[', 1),
            "expected an array, found a string",
        ),
        (JSON.replace('"role":"body_name"', '"role":1', 1), "role"),
        (JSON.replace('"schema":2', '"schema":1', 1), "schema must be 2 @ $.schema"),
        (JSON.replace('"schema":2', '"schema":true', 1), "schema must be 2"),
        (JSON.replace('"kind":"letter"', '"kind":"memo"', 1), "@ $.kind"),
        ("{}", "@ $.kind"),
        ("[1]", "expected an object @ $"),
    ],
)
def test_bad_json(text: str, problem: str) -> None:
    with pytest.raises(InvalidJsonError) as caught:
        unctc.loads(text, format="json")
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "0 bytes without text"),
        (b" \n\t", "3 bytes without text"),
        (b"\x00\x01\x02\x03" * 9, "control characters"),
        (b"%PDF-1.7 ...", "a PDF file"),
        (b"PK\x03\x04rest", "a ZIP archive"),
        (CHINESE.encode("gb18030"), "encoding='gb18030'"),
        (CHINESE.encode("utf-16-le"), "no UTF-8"),
        (b"Dear reader, \x00 nothing", "control characters"),
        (
            b"hello world",
            "text without a letter, a programme or a citation, beginning 'hello world'",
        ),
        ("r\xe9sum\xe9".encode("latin-1"), "Name its encoding"),
    ],
)
def test_bad_text(data: bytes, words: str) -> None:
    with pytest.raises(LoadError) as caught:
        unctc.loads(data, format="text")
    assert words in str(caught.value)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_encodings_that_are_named(encoding: str) -> None:
    assert unctc.loads(CHINESE.encode(encoding), encoding=encoding) == DOCUMENT


def test_encodings_that_say_what_they_are() -> None:
    assert unctc.loads(CHINESE.encode("utf-16")) == DOCUMENT
    assert unctc.loads(CHINESE.encode("utf-8-sig")) == DOCUMENT


@pytest.mark.parametrize("encoding", ["klingon", "ascii"])
def test_encodings_that_do_not_fit(encoding: str) -> None:
    with pytest.raises(UnreadableSourceError):
        unctc.loads(CHINESE.encode(), encoding=encoding)


def test_arguments_that_are_none() -> None:
    with pytest.raises(unctc.UnknownFormatError, match="text"):
        unctc.loads("x", format="odt")
    with pytest.raises(unctc.UnsupportedLanguageError, match="'xx'"):
        unctc.loads(CHINESE, language="xx")
    with pytest.raises(unctc.UnsupportedLanguageError, match="zh, en"):
        unctc.loads(CHINESE, language="de")
    with pytest.raises(UnreadableSourceError, match="str or bytes"):
        unctc.loads(DOCUMENT)  # type: ignore[arg-type]
    with pytest.raises(InvalidJsonError, match="asked for"):
        unctc.loads(JSON, language="en")


def test_lone_surrogates_do_no_harm() -> None:
    document = unctc.loads(CHINESE.replace("导言", "导\ud800言"), format="text")
    assert isinstance(document, unctc.Letter)
    assert len(document.citations) == 593


def test_errors_pickle_and_say_four_things() -> None:
    error = MissingDependencyError(expected="a", found="b", where="c", fix="d", extra="cli")
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == "c: expected a, found b. d"
    assert copy.extra == "cli"
    assert isinstance(copy, ImportError)


def test_paragraphs_that_are_not_there() -> None:
    with pytest.raises(unctc.NotInDocumentError, match="from 1 to 40, found number 41"):
        DOCUMENT.programmes[0].paragraph(41)
    with pytest.raises(unctc.NotInDocumentError, match="numbered paragraphs"):
        unctc.WorkProgramme().paragraph(1)


def test_values_refuse_what_cannot_be() -> None:
    with pytest.raises(unctc.InvalidValueError):
        unctc.Span(3, 2)
    with pytest.raises(unctc.InvalidValueError):
        unctc.Period(DOCUMENT.programmes[0].period.end, DOCUMENT.programmes[0].period.start)  # type: ignore[union-attr]
    for bad in (7, "S/RES/1373(2001)", "", "x" * 99):
        with pytest.raises(unctc.InvalidSymbolError):
            unctc.Symbol(bad)  # type: ignore[arg-type]
    with pytest.raises(unctc.InvalidSymbolError):
        unctc.Symbol.parse(None)  # type: ignore[arg-type]
    text: object = "S/2018/208"
    assert unctc.Symbol("S/2018/208") != text
    with pytest.raises(TypeError):
        assert unctc.Symbol("S/2018/208") < "S/2018/208"


def test_the_public_names() -> None:
    assert set(unctc.__all__) <= set(dir(unctc))
    assert sorted(unctc.__all__) == unctc.__all__
    assert all(hasattr(unctc, name) for name in unctc.__all__)
