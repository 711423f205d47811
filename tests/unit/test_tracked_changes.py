"""Tracked changes of Word files: accepted, or undone when one asks for the text before them."""

from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.testing.carrier_files import word_file

BODY = (
    "<w:p><w:r><w:t>Programme of work of the Counter-Terrorism Committee for 2019</w:t></w:r></w:p>"
    "<w:p><w:r><w:t>Under resolution </w:t></w:r>"
    "<w:del><w:r><w:delText>1373 (2001)</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>2178 (2014)</w:t></w:r></w:ins><w:r><w:t> it acts.</w:t></w:r></w:p>"
)


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.docx"
    path.write_bytes(word_file([], body=BODY))
    return path


@pytest.mark.parametrize(
    ("changes", "target"), [("accepted", "S/RES/2178 (2014)"), ("original", "S/RES/1373 (2001)")]
)
def test_the_text_with_its_changes_and_before_them(
    draft: Path, changes: str, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    document = unctc.load(draft, language="en", partial=True, changes=changes)
    assert [str(each.target) for each in document.citations] == [target]
    same = unctc.loads(draft.read_bytes(), language="en", partial=True, changes=changes)
    assert same == document
    assert run(["cite", str(draft), "--changes", changes, "--json"]) == 0
    assert target in capsys.readouterr().out


def test_what_tracks_no_changes_says_so(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(unctc.InvalidValueError, match="accepted or original"):
        unctc.load(draft, changes="all")
    with pytest.raises(unctc.LoadError, match="Word files"):
        unctc.loads("Letter dated 1 May 2018", changes="original")
    assert run(["check", str(draft), "--annotate", "-", "--changes", "original"]) == 2
    assert "tracked changes" in capsys.readouterr().err
