"""Copies with findings in them: at their words, readable by others, and nothing else changed."""

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from lxml import etree

import unctc
from unctc.cli.app import run
from unctc.loaders.pdf.loader import source_of_pdf
from unctc.testing import PdfLine, pdf_file, word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXTS = [
    "Annex",
    "Programme of work of the Counter-Terrorism Committee for 2021",
    "1. The Committee will act on resolution 1373 (2031).",
    "2. It will meet on 30 June 2021, as in resolution 1624 (2005) and resolution 1535 (2034).",
]
RUNS = (
    '<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">4. See </w:t><w:tab/>'
    "<w:t>resolution 1373 (2041) at once.</w:t></w:r></w:p>"
)


def findings(data: bytes) -> tuple[unctc.Finding, ...]:
    """What is found at a place; that parts are missing is said of the document as a whole."""
    return unctc.check(unctc.loads(data, language="en"), ignore="CMP")


def commented(data: bytes) -> dict[str, str]:
    """The words between the ends of each comment, by what the comment says."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        document = etree.fromstring(archive.read("word/document.xml"))
        comments = etree.fromstring(archive.read("word/comments.xml"))
    said = {
        each.get(f"{W}id"): "\n".join("".join(p.itertext()) for p in each.iter(f"{W}p"))
        for each in comments.iter(f"{W}comment")
    }
    found: dict[str, str] = {}
    open_now: list[str] = []
    for each in document.iter():
        number = str(each.get(f"{W}id"))
        if each.tag == f"{W}commentRangeStart":
            open_now.append(number)
            found[said[number]] = ""
        elif each.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif each.tag == f"{W}t":
            for number in open_now:
                found[said[number]] += each.text or ""
    assert not open_now
    return found


def test_comments_are_anchored_to_their_words() -> None:
    draft = word_file(TEXTS, body=RUNS)
    found = findings(draft)
    copy = unctc.annotated(draft, found)
    words = commented(copy)
    assert len(words) == len(found)
    document = unctc.loads(draft, language="en")
    assert isinstance(document, unctc.Letter)
    assert document.source is not None
    for finding in found:
        (said,) = (
            each
            for each in words
            if each.startswith(f"{finding.code} (") and finding.message in each
        )
        assert finding.location is not None
        assert words[said] == "".join(span.of(document.source) for span in finding.location.ranges)


def test_only_what_comments_need_changes() -> None:
    draft = word_file(TEXTS, parts={"styles": "<w:style/>", "word/media/image1.png": "picture"})
    copy = unctc.annotated(draft, findings(draft))
    with zipfile.ZipFile(io.BytesIO(draft)) as old, zipfile.ZipFile(io.BytesIO(copy)) as new:
        changed = {
            name
            for name in new.namelist()
            if name not in old.namelist() or old.read(name) != new.read(name)
        }
        assert old.namelist() == [name for name in new.namelist() if name != "word/comments.xml"]
    assert changed == {
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/comments.xml",
        "word/document.xml",
    }
    assert unctc.loads(copy, language="en") == unctc.loads(draft, language="en")
    assert unctc.annotated(draft, ()) == draft


def test_comments_of_others_stay() -> None:
    theirs = '<w:comment w:id="4" w:author="A. Author"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>'
    draft = word_file(TEXTS, parts={"comments": theirs})
    copy = unctc.annotated(draft, findings(draft))
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        comments = etree.fromstring(archive.read("word/comments.xml"))
    authors = [each.get(f"{W}author") for each in comments.iter(f"{W}comment")]
    numbers = [each.get(f"{W}id") for each in comments.iter(f"{W}comment")]
    assert authors[0] == "A. Author"
    assert set(authors[1:]) == {"unctc"}
    assert len(set(numbers)) == len(numbers)


def test_a_finding_without_a_place_is_at_the_beginning() -> None:
    draft = word_file(TEXTS)
    whole = unctc.Finding("ATT999", unctc.Severity.NOTE, "about the document")
    assert commented(unctc.annotated(draft, [whole])) == {
        "ATT999 (note): about the document": TEXTS[0]
    }


def pdf() -> bytes:
    return pdf_file([[PdfLine(72, 700 - 20 * index, text) for index, text in enumerate(TEXTS)]])


def test_words_are_highlighted_with_a_note() -> None:
    data = pdf()
    found = findings(data)
    copy = unctc.annotated(data, found)
    assert copy.startswith(data)  # what is new is behind the end
    page = pypdf.PdfReader(io.BytesIO(copy)).pages[0]
    marks = [each.get_object() for each in page["/Annots"]]  # type: ignore[attr-defined]
    highlights = [each for each in marks if each["/Subtype"] == "/Highlight"]
    assert len(highlights) == len(found)
    assert {each["/T"] for each in highlights} == {"unctc"}
    assert [each["/Contents"].split()[0] for each in highlights] == [each.code for each in found]
    for mark in highlights:
        assert mark["/Popup"].get_object()["/Subtype"] == "/Popup"
        area = [float(number) for number in mark["/Rect"]]
        assert any(abs(area[1] - (700 - 20 * index)) < 6 for index in range(len(TEXTS)))
    assert unctc.loads(copy, language="en") == unctc.loads(data, language="en")
    whole = unctc.Finding("ATT999", unctc.Severity.NOTE, "about the document")
    notes = pypdf.PdfReader(io.BytesIO(unctc.annotated(data, [whole]))).pages[0]["/Annots"]
    assert [each.get_object()["/Subtype"] for each in notes] == ["/Text"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("data", [word_file(TEXTS), pdf()])
def test_findings_of_another_file_are_refused(data: bytes) -> None:
    elsewhere = unctc.Finding(
        "CIT101", unctc.Severity.ERROR, "x", location=unctc.Location(9000, 9010, 1)
    )
    with pytest.raises(unctc.InvalidValueError, match="this very file"):
        unctc.annotated(data, [elsewhere])


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(unctc.UnsupportedContentError, match="a Word"):
        unctc.annotated(b"text", [])
    with pytest.raises(unctc.UnreadableSourceError, match="No such file"):
        unctc.annotated(tmp_path / "none.docx", [])


def test_the_command_writes_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text("", "utf-8")
    Path("draft.docx").write_bytes(word_file(TEXTS))
    assert run(["check", "draft.docx", "--language", "en", "--annotate", "out.docx"]) == 1
    assert commented(Path("out.docx").read_bytes())
    before = Path("draft.docx").read_bytes()
    assert run(["check", "draft.docx", "--language", "en", "--annotate", "draft.docx"]) == 2
    assert Path("draft.docx").read_bytes() == before
    assert run(["check", "draft.docx", "out.docx", "--annotate", "x.docx"]) == 2
    Path("draft.txt").write_text("\n".join(TEXTS), "utf-8")
    assert run(["check", "draft.txt", "--annotate", "x.txt"]) == 2
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "draft.docx", "draft.txt", "out.docx", "pyproject.toml",
    ]  # fmt: skip


def test_a_number_that_word_counts_has_the_comment_at_its_words() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        "<w:r><w:t>See resolution 1373 (2041).</w:t></w:r></w:p>"
    )
    draft = word_file(TEXTS[:2], body=body, parts={"numbering": numbering})
    words = commented(unctc.annotated(draft, findings(draft)))
    assert any(re.search(r"1373 ?\(2041\)", each) for each in words.values())


def test_the_highlight_is_seen_on_the_page() -> None:
    data = pdf()
    found = [each for each in findings(data) if each.code == "CIT101"][:1]
    copy = unctc.annotated(data, found)
    assert found[0].location is not None
    (box, *_) = source_of_pdf(data).boxes(found[0].location)
    inside = (round(box.left + box.right) // 2, round(792 - (box.bottom + box.top) / 2))

    def colours(file: bytes) -> set[tuple[int, ...]]:
        with pypdfium2.PdfDocument(file) as document:
            picture = document[0].render(scale=1)
            return {
                tuple(picture.buffer[(y * picture.stride) + x * 3 + at] for at in range(3))
                for x in range(inside[0] - 8, inside[0] + 8)
                for y in range(inside[1] - 4, inside[1] + 4)
            }

    assert all(len(set(each)) == 1 for each in colours(data))  # black, white and grey
    assert any(len(set(each)) > 1 for each in colours(copy))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_comments_at_their_words(tmp_path: Path) -> None:
    draft = word_file(TEXTS)
    found = [each for each in findings(draft) if each.code == "CIT101"]
    (tmp_path / "copy.docx").write_bytes(unctc.annotated(draft, found))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--headless", "--convert-to", "odt", "--outdir", str(tmp_path), "copy.docx"),
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=900,
    )
    with zipfile.ZipFile(tmp_path / "copy.odt") as archive:
        content = archive.read("content.xml").decode()
    between = re.findall(
        r'<office:annotation [^>]*office:name="([^"]*)".*?</office:annotation>(.*?)<office:annotation-end office:name="\1"/>',
        content,
        re.DOTALL,
    )
    words = [re.sub(r"<[^>]*>", "", each) for _, each in between]
    document = unctc.loads(draft, language="en")
    assert isinstance(document, unctc.Letter)
    assert document.source is not None
    assert words == [
        "".join(span.of(document.source) for span in each.location.ranges)
        for each in found
        if each.location
    ]
