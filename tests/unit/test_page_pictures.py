"""The places of words on pages, and the report that shows them: pictures of pages with the words boxed."""

import re
import struct
from base64 import b64decode
from pathlib import Path

import pytest
from attrs import evolve

import unctc
from unctc import Finding, Severity
from unctc.cli.app import run
from unctc.loaders.pdf.pictures import page_pictures
from unctc.report import render
from unctc.testing.carrier_files import PdfLine, pdf_file

LINES = (
    "Letter dated 4 March 2019 from the Chair of the Security Council Committee",
    "established pursuant to resolution 1373 (2001) concerning counter-terrorism",
    "addressed to the President of the Security Council",
    "The Committee follows resolution 2178 (2014) in its work.",
)
PDF = pdf_file(
    [
        [PdfLine(147.0, 700.0 - 12 * at, line) for at, line in enumerate(LINES)],
        [PdfLine(147.0, 700.0, "It also recalls resolution 2396 (2017) and reports on it.")],
    ]
)


def document() -> unctc.Document:
    return unctc.loads(PDF, language="en", partial=True)


def places() -> dict[str, unctc.Location]:
    loaded = document()
    found = {}
    for node in unctc.nodes_of(loaded):
        for citation in node.passage.citations:
            place = node.passage.locate(citation.span)
            assert place is not None
            found[str(citation.target)] = place
    return found


def test_the_layout_knows_where_words_are_on_their_page() -> None:
    layout = document().layout
    assert layout is not None
    (box,) = layout.boxes(places()["S/RES/2178 (2014)"])
    assert box.page == 1
    assert 147 < box.left < box.right < 500
    assert box.bottom < 700 - 36 < box.top
    assert layout.boxes(places()["S/RES/2396 (2017)"])[0].page == 2


def test_the_layout_is_no_part_of_the_document() -> None:
    loaded = document()
    assert loaded == evolve(loaded, layout=None)
    assert hash(loaded) == hash(evolve(loaded, layout=None))
    assert "layout" not in repr(loaded)
    again = unctc.loads(unctc.dumps(loaded))
    assert again == loaded
    assert again.layout is None


def test_text_has_no_layout() -> None:
    assert unctc.sample().layout is None


def test_a_picture_is_a_picture() -> None:
    (picture,) = page_pictures(PDF, [1]).values()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    assert 0.6 < width / height < 0.9
    with pytest.raises(unctc.LoadError, match="pages cannot be drawn"):
        page_pictures(PDF, [3])
    with pytest.raises(unctc.LoadError):
        page_pictures(b"%PDF-1.4", [1])


def test_each_page_with_findings_is_in_the_report_once() -> None:
    place = places()["S/RES/2396 (2017)"]
    findings = [
        Finding("CIT101", Severity.ERROR, "the first", location=place),
        Finding("CIT102", Severity.NOTE, "the second", location=place),
        Finding("CIT103", Severity.NOTE, "of the whole"),
    ]
    page = render(document(), findings=findings, pages=PDF)
    assert page.count('<symbol id="page-') == page.count('id="page-2"') == 1
    assert page.count("<details") - render(document(), findings=findings).count("<details") == 2
    assert page.count('<use href="#page-2"/><rect') == 2
    (address,) = re.findall(r'href="data:image/png;base64,([^"]+)"', page)
    assert b64decode(address).startswith(b"\x89PNG")
    assert "img-src data:" in page


def test_pages_are_those_of_a_pdf_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(unctc.LoadError, match="loaded from a PDF file"):
        render(unctc.sample(), pages=PDF)
    assert run(["report", "--pages", "-o", str(tmp_path / "out.html")]) == 2
    assert "--pages shows pages of a PDF file" in capsys.readouterr().err
    (tmp_path / "letter.pdf").write_bytes(PDF)
    out = tmp_path / "out.html"
    arguments = ["report", str(tmp_path / "letter.pdf"), "--language", "en", "--force", "--pages"]
    assert run([*arguments, "-o", str(out)]) == 0
    assert "<!doctype html>" in out.read_text("utf-8")
