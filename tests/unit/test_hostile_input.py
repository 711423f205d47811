"""Input that nobody means well: a document or a typed error, never anything else."""

import re
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

import unctc
from unctc.checks.context import CheckContext
from unctc.cli.app import app
from unctc.cli.inputs import Hints, source_of
from unctc.cli.settings import find_settings, read_settings
from unctc.corpus.sources import SourceFile
from unctc.errors import InvalidValueError, UnctcError
from unctc.formats.record import DEEPEST
from unctc.layout.list_numbers import shown_number
from unctc.loaders.json import load_comparison_json, load_trace_json
from unctc.model import symbol_grammar
from unctc.serializers.rows import as_csv
from unctc.testing import web_page, word_file

VAST = "9" * 4301
SAMPLE = unctc.dumps(unctc.sample(), format="json")
AKN4UN = unctc.dumps(unctc.sample(), format="akn4un")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<a:b/>", "akn4un"),
        (b'<?xml version="1.0"?><a:b c:d="1"><e:f/></a:b>', "akn4un"),
        (b"[" * 200_000, "json"),
        (b'{"a":' * 200_000, "json"),
        (b'{"kind":"letter","schema":2,"language":"en","unread":' + b"[" * 900, "json"),
        (b'{"kind":"letter","schema":2,"language":"en","symbol":"\\ud800"}', "json"),
        (b'{"kind":"letter","schema":2,"language":"en","symbol":"S/RES/' + VAST.encode() + b'"}', "json"),
        (b'{"kind":"letter","schema":' + VAST.encode() + b"}", "json"),
        (b"\xef\xbb\xbf{}", "json"),
        (b"\xff\xfe", "json"),
    ],
)  # fmt: skip
def test_a_typed_error(data: bytes, name: str) -> None:
    with pytest.raises(unctc.LoadError) as raised:
        unctc.loads(data, format=name)
    assert len(str(raised.value)) < 500


@pytest.mark.parametrize("encoding", ["hex", "rot13", "base64", "nope", "a\0b", "ascii", "\ud800"])
@pytest.mark.parametrize("name", ["text", "json", "akn4un", "web-page"])
def test_an_encoding_that_is_none(encoding: str, name: str) -> None:
    with pytest.raises(unctc.LoadError):
        unctc.loads('<p lang="é">é</p>'.encode(), format=name, encoding=encoding)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_json_with_a_mark_at_its_start(encoding: str) -> None:
    assert unctc.loads(SAMPLE.encode(encoding), format="json") == unctc.sample()


@pytest.mark.parametrize(
    "text", ["Annex\n2. 。\n3. 恐", "Annex\n2. .\n3. a", "Enclosure\n7. ;\n8. ,"]
)
@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_paragraphs_without_words(text: str, language: str) -> None:
    try:
        document = unctc.loads(text, language=language, partial=True)
    except UnctcError:
        return
    unctc.check(document)


@pytest.mark.parametrize("number", [VAST, "²", "-5", "0", "", "٣", "1e3"])
def test_numbers_of_markup(number: str) -> None:
    table = (
        f'<table><tr><td colspan="{number}" rowspan="{number}">See resolution 1373 (2001)</td></tr></table>'
        f'<ol start="{number}" type="I"><li value="{number}">Annex</li><li>Two</li></ol>'
    )
    page = b"<html><body>" + table.encode() + b"</body></html>"
    assert unctc.loads(page, format="web-page", language="en", partial=True).citations


@pytest.mark.parametrize("number", [VAST, "²", "-5", "x"])
def test_numbers_of_word_files(number: str) -> None:
    cell = (
        f'<w:tbl><w:tr><w:trPr><w:gridBefore w:val="{number}"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="{number}"/>'
        "</w:tcPr><w:p><w:r><w:t>See resolution 1373 (2001)</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        f'<w:p><w:pPr><w:outlineLvl w:val="{number}"/><w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    )
    document = unctc.loads(word_file(["Annex"], body=cell), language="en", partial=True)
    assert document.citations


@pytest.mark.parametrize("number", [VAST, "²", "-5", "x"])
@pytest.mark.parametrize("attribute", ["value", "href", "at", "colspan", "upTo"])
def test_numbers_of_akoma_ntoso(number: str, attribute: str) -> None:
    changed = re.sub(
        rf'(?<= {attribute}=")[^"]*', lambda each: re.sub(r"\d+", number, each[0]), AKN4UN
    )
    assert changed != AKN4UN or attribute in ("at", "colspan", "upTo")
    with suppress(UnctcError):
        unctc.check(unctc.loads(changed, format="akn4un"))


@pytest.mark.parametrize(
    "form", ["lowerRoman", "upperRoman", "upperLetter", "chineseCounting", "decimal"]
)
def test_numbers_that_no_list_counts_to(form: str) -> None:
    assert len(shown_number(999_999_999, form)) < 40


def test_paths_with_vast_numbers() -> None:
    path = unctc.NodePath(f"annex/{VAST}")
    assert path.number is None
    assert min([path, unctc.NodePath("annex/7")]) == unctc.NodePath("annex/7")


def letter(depth: int) -> unctc.Letter:
    section = unctc.Section(unctc.Heading("Tasks"), number="I")
    for _ in range(depth - 1):
        section = unctc.Section(unctc.Heading("Tasks"), number="I", sections=(section,))
    programme = unctc.WorkProgramme(sections=(section,))
    annex = unctc.Annex("Annex", programme=programme)
    return unctc.Letter(language=unctc.Language.ENGLISH, attachments=(annex,))


@pytest.mark.parametrize("name", ["json", "akn4un"])
def test_what_is_loaded_can_be_written(name: str) -> None:
    deep = letter(DEEPEST)
    written = unctc.dumps(deep, format=name)
    assert unctc.loads(written, format=name) == deep
    with pytest.raises(unctc.LoadError, match=f"nest at most {DEEPEST} deep"):
        unctc.loads(unctc.dumps(letter(DEEPEST + 5), format=name), format=name)


@pytest.mark.parametrize("name", ["json", "akn4un", "text", "html", "csv", "markdown"])
def test_what_nests_without_end_is_refused(name: str) -> None:
    with pytest.raises(unctc.SerializationError):
        unctc.dumps(letter(1500), format=name)


@pytest.mark.parametrize("bad", ["\ud800", "a\0b", "\x1b[31m", "\ufffe"])
@pytest.mark.parametrize(
    "name", ["json", "akn4un", "text", "html", "csv", "calendar", "markdown", "linked-html"]
)
def test_characters_that_formats_cannot_carry(bad: str, name: str) -> None:
    arguments = ((), ((bad, bad),), (("a", bad), ("b", "2"), ("c", "3")))
    document = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        subjects=(unctc.Subject(bad, vocabulary=bad, address=bad),),
        leading_paragraphs=(unctc.OperativeParagraph(f"Decides {bad} x"),),
        unread=(unctc.Unread(bad, bad),),
        agenda_item=bad,
        findings=tuple(
            unctc.Finding(bad, unctc.Severity.NOTE, bad, arguments=each) for each in arguments
        ),
    )
    try:
        written = unctc.dumps(unctc.interpret(document), format=name)
    except unctc.SerializationError:
        return
    assert written.encode()


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_findings_keep_every_argument(count: int) -> None:
    arguments = tuple((f"fact{number}", str(number)) for number in range(count))
    found = unctc.Finding("AKN101", unctc.Severity.NOTE, "odd", arguments=arguments)
    document = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(unctc.OperativeParagraph("Decides"),),
        findings=(found,),
    )
    assert unctc.loads(unctc.dumps(document)).findings == (found,)


def test_a_programme_without_paragraphs_is_traced() -> None:
    annex = unctc.Annex("Annex", programme=unctc.WorkProgramme())
    empty = unctc.Letter(language=unctc.Language.ENGLISH, attachments=(annex,))
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"), language=unctc.Language.ENGLISH
    )
    found = unctc.trace(empty, [resolution])
    assert found.links == ()


@pytest.mark.parametrize("path", ["", "a\0b.json", "no/such/folder/a.json", "x" * 300 + ".json"])
def test_paths_that_are_none(path: str) -> None:
    for use in (
        unctc.load,
        unctc.load_trace,
        unctc.load_comparison,
        lambda each: unctc.dump(unctc.sample(), each),
    ):
        with pytest.raises(UnctcError):
            use(path)


@pytest.mark.parametrize(
    "text",
    [
        "tool = 1", "[tool]\nunctc = 3", "a = " + "[" * 3000, "\0", "[tool.unctc]\nselect = 1",
        "[tool.unctc]\nper-file-ignores = 1", "[tool.unctc]\nnope = 1", "[tool.unctc.per-file-ignores]\n'[' = ['X']",
        "[tool.unctc]\nseverity = 'loud'", "[tool.unctc]\nselect = ['\\u0000']", "[tool.unctc]\nexit-zero = 'yes'", "a = 1e" + VAST, "a = " + VAST,
    ],
)  # fmt: skip
def test_settings_of_any_kind(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["check"])
    assert result.exception is None or isinstance(result.exception, (UnctcError, SystemExit))


def test_a_project_without_our_table_is_passed_over(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.unctc]\nignore = ['CIT']\n")
    (inner / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert find_settings(inner).ignore == ("CIT",)
    assert find_settings(inner).folder == tmp_path.resolve()
    assert read_settings(inner / "pyproject.toml").ignore == ()
    (inner / "pyproject.toml").write_text("[tool.unctc]\n")
    assert find_settings(inner).ignore == ()


def test_settings_that_are_no_toml(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool")
    with pytest.raises(InvalidValueError, match="TOML"):
        find_settings(tmp_path)


def test_a_formula_in_full_width() -> None:
    rows = [{"a": each} for each in ("=1", "＝1", "＋1", "－1", "＠x", " =1", "x=1")]
    lines = as_csv(rows, ("a",)).decode().splitlines()
    assert lines == ["a", "'=1", "'＝1", "'＋1", "'－1", "'＠x", "' =1", "x=1"]


def test_a_web_page_is_read_as_before() -> None:
    page = web_page(["Annex", "1. See resolution 1373 (2001)."])
    assert unctc.loads(page, language="en", partial=True).citations


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without end")
def test_what_has_no_end_is_not_read_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unctc.loaders.refusals.MAX_BYTES", 3_000_000)
    for load in (
        lambda: unctc.load("/dev/zero"),
        lambda: unctc.load_trace("/dev/zero"),
        lambda: unctc.load_comparison("/dev/zero"),
        lambda: unctc.annotated("/dev/zero", ()),
        lambda: source_of(Path("/dev/zero"), Hints()),
        lambda: read_settings(Path("/dev/zero")),
    ):
        with pytest.raises(unctc.UnreadableSourceError, match="more than 3,000,000 bytes"):
            load()


@pytest.mark.parametrize(
    ("bound", "name"),
    [
        ("unctc.loaders.text.MAX_BYTES", "text"),
        ("unctc.loaders.text.MAX_CHARACTERS", "text"),
        ("unctc.loaders.json.MAX_BYTES", "json"),
        ("unctc.loaders.akn4un.parsing.MAX_BYTES", "akn4un"),
    ],
)
def test_a_stated_size(bound: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = unctc.dumps(unctc.sample(), format=name)
    monkeypatch.setattr(bound, 1000)
    with pytest.raises(unctc.LoadError, match=r"at most|largest"):
        unctc.loads(data, format=name)


@pytest.mark.parametrize(("name", "count"), [("text", 20), ("docx", 20), ("web-page", 22)])
def test_a_document_has_a_stated_number_of_lines(
    name: str, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["Annex", *(f"{n}. See resolution 1373 (2001)." for n in range(1, 20))]
    made = {
        "text": "\n".join(lines).encode(),
        "docx": word_file(lines),
        "web-page": web_page(lines),
    }
    monkeypatch.setattr("unctc.loaders.text.MAX_LINES", count)
    unctc.loads(made[name], format=name, language="en", partial=True)
    monkeypatch.setattr("unctc.loaders.text.MAX_LINES", count - 1)
    with pytest.raises(unctc.UnreadableSourceError, match=f"found {count} lines"):
        unctc.loads(made[name], format=name, language="en", partial=True)


@pytest.mark.parametrize("load", [load_trace_json, load_comparison_json])
def test_saved_traces_and_comparisons_have_a_stated_size(
    load: Callable[[bytes], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("unctc.loaders.json.MAX_BYTES", 1000)
    with pytest.raises(unctc.UnreadableSourceError, match="at most"):
        load(b"{" + b" " * 1000)
    with pytest.raises(unctc.InvalidJsonError):
        load(b"{" + b" " * 999)


def test_a_file_of_a_corpus_has_a_stated_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("unctc.loaders.refusals.MAX_BYTES", 1000)
    path = tmp_path / "a.txt"
    for size in (1000, 1001):
        path.write_bytes(b"x" * size)
        file = SourceFile("a.txt", str(path))
        if size > 1000:
            with pytest.raises(unctc.UnreadableSourceError, match="more than 1,000 bytes"):
                file.read()
        else:
            assert file.read() == b"x" * size


def test_what_is_remembered_is_short() -> None:
    text = "x" * 1000
    for _ in range(2):
        assert symbol_grammar.dissect(text) is None
        unctc.NodePath(f"annex/{text}")
    before = symbol_grammar._dissect.cache_info().currsize
    symbol_grammar.dissect("y/" * 1000)
    assert symbol_grammar._dissect.cache_info().currsize == before


def test_checks_of_many_parts_grow_as_their_number_does(
    steps: Callable[[Callable[[], object]], int],
) -> None:
    def letter(count: int) -> unctc.Letter:
        programme = unctc.WorkProgramme(opening=(unctc.Paragraph("See it.", number=1),))
        annexes = tuple(unctc.Annex(f"Annex {n}", programme=programme) for n in range(1, count + 1))
        return unctc.Letter(language=unctc.Language.ENGLISH, attachments=annexes)

    contexts = [CheckContext(letter(count)) for count in (20, 80)]
    parts = [unctc.NodePath(""), unctc.NodePath("annex-1")]
    first, again = (
        [steps(partial(each.paragraphs_in, part)) for each in contexts] for part in parts
    )
    assert first[1] < 5 * first[0]
    assert again[0] == again[1]
