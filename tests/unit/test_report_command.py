"""``unctc report``: what is written where, and what becomes of it when that fails."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from lxml import html

import unctc
from unctc.cli import outputs
from unctc.cli.app import run
from unctc.io import sample_text
from unctc.report import templating

DATA = Path(__file__).parents[1] / "data"
LETTER = DATA / "letter_2021.en.txt"
AS_ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


def test_it_writes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "report.html"
    assert run(["report", str(LETTER), "-o", str(out)]) == 0
    assert out.read_text("utf-8").startswith("<!doctype html>")
    assert capsys.readouterr() == ("", "")
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(out.stat().st_mode) == 0o666 & ~umask


@pytest.mark.parametrize("arguments", [[], ["-o", "-"]])
def test_it_writes_to_stdout(
    arguments: list[str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["report", str(LETTER), *arguments]) == 0
    out = capsysbinary.readouterr().out
    assert out.startswith(b"<!doctype html>")
    assert out.endswith(b"</html>")


def test_findings_can_be_left_out(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["report", "--severity", "error"]) == 0
    page = capsysbinary.readouterr().out
    assert b"CIT201" in page
    assert b"CIT401" not in page


def test_findings_are_chosen_as_those_of_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[tool.unctc]\nignore = ["CIT401"]\n')
    assert run(["report", "--select", "CIT"]) == 0
    page = capsysbinary.readouterr().out
    assert b"CIT201" in page
    assert b"CIT401" not in page
    assert b"SRC301" not in page
    assert run(["report", "--ignore", "XYZ"]) == 2


def test_a_resolution(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["report", str(DATA / "resolution.en.akn.xml")]) == 0
    assert b"Operative paragraphs" in capsysbinary.readouterr().out


def test_what_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place in (tmp_path / "no" / "report.html", tmp_path, tmp_path / ("x" * 300)):
        assert run(["report", str(LETTER), "-o", str(place)]) == 2
        message = capsys.readouterr().err
        assert message.count("\n") == 1
        assert "expected a file that can be written" in message
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(AS_ROOT, reason="root may write everywhere")
def test_a_file_that_must_not_be_written(tmp_path: Path) -> None:
    out = tmp_path / "report.html"
    out.write_text("old")
    out.chmod(0o400)
    assert run(["report", str(LETTER), "-o", str(out)]) == 2
    assert out.read_text() == "old"


def test_a_failure_halfway_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.html"
    out.write_text("old")

    def full(_path: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert run(["report", str(LETTER), "-o", str(out)]) == 2
    assert "no space left on device" in capsys.readouterr().err
    assert out.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


def test_an_existing_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    out, link = tmp_path / "real.html", tmp_path / "link.html"
    out.write_text("old")
    out.chmod(0o640)
    link.symlink_to(out)
    outputs.write_output(link, b"new")
    assert link.is_symlink()
    assert out.read_bytes() == b"new"
    assert stat.S_IMODE(out.stat().st_mode) == 0o640


@pytest.mark.skipif(not Path(os.devnull).exists(), reason="no devices here")
def test_a_device_is_written_to() -> None:
    outputs.write_output(Path(os.devnull), b"gone")
    assert Path(os.devnull).is_char_device()


def test_the_input_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sample.txt"
    path.write_text(sample_text(), "utf-8")
    assert run(["report", str(path), "-o", str(path)]) == 2
    assert "the input itself" in capsys.readouterr().err
    assert path.read_text("utf-8") == sample_text()


def test_what_is_no_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = tmp_path / "a.txt", tmp_path / "a.html"
    path.write_text("a shopping list")
    assert run(["report", str(path), "-o", str(out)]) == 2
    assert capsys.readouterr().err.startswith("unctc: ")
    assert not out.exists()


def test_jinja2_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.setattr(templating, "_environment", templating._environment.__wrapped__)
    out = tmp_path / "report.html"
    assert run(["report", str(LETTER), "-o", str(out)]) == 2
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert 'pip install "unctc[report]"' in message
    assert not out.exists()


def test_with_resolutions_it_shows_what_is_taken_up(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Directs CTED to report to the CTC by 30 March 2018;", number=9
            ),
        ),
    )
    unctc.dump(resolution, tmp_path / "2395.json")
    assert run(["report", "--resolutions", str(tmp_path)]) == 0
    page = capsysbinary.readouterr().out.decode()
    assert 'href="#trace"' in page
    assert "by 30 March 2018;" in page
    assert "TRC202" in page


def test_a_resolution_is_traced_to_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"), language=unctc.Language.ENGLISH
    )
    unctc.dump(resolution, tmp_path / "2395.json")
    path = str(tmp_path / "2395.json")
    assert run(["report", path, "-r", path, "-o", str(tmp_path / "a.html")]) == 2
    assert "expected a document with a work programme" in capsys.readouterr().err
    assert not (tmp_path / "a.html").exists()


def test_what_the_markup_says_stands_on_the_page(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "a.akn.xml"
    markup = unctc.dumps(unctc.load(LETTER), format="akn4un")
    path.write_text(markup.replace('refersTo="#', 'refersTo="#lost-', 1), "utf-8")
    assert run(["report", str(path)]) == 0
    assert "AKN2" in capsysbinary.readouterr().out.decode()


class TestManyFiles:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "documents"
        (folder / "later").mkdir(parents=True)
        unctc.dump(unctc.sample(), folder / "letter.json")
        resolution = unctc.Resolution(
            symbol=unctc.Symbol("S/RES/2395 (2017)"),
            language=unctc.Language.ENGLISH,
            leading_paragraphs=(
                unctc.OperativeParagraph("Directs CTED to report by 30 March 2018;", number=9),
            ),
        )
        unctc.dump(resolution, folder / "later" / "letter.json")
        return folder

    def test_a_page_each_and_an_index(
        self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "pages"
        assert run(["report", str(folder), "-o", str(out)]) == 0
        assert "2 pages and index.html" in capsys.readouterr().err
        pages = {each.relative_to(out).as_posix() for each in out.rglob("*.html")}
        assert pages == {"index.html", "letter.json.html", "later/letter.json.html"}
        index = html.document_fromstring((out / "index.html").read_text("utf-8"))
        links = index.xpath("//table//a/@href")
        assert sorted(links) == ["later/letter.json.html", "letter.json.html"]
        assert index.get("lang") == "en"  # two languages: English
        assert html.document_fromstring((out / "letter.json.html").read_bytes()).get("lang") == "zh"

    def test_one_bad_file_stops_nothing(
        self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "bad.json").write_text("{", "utf-8")
        out = tmp_path / "pages"
        assert run(["report", str(folder), "-o", str(out), "--page-language", "fr"]) == 2
        assert "bad.json" in capsys.readouterr().err
        assert html.document_fromstring((out / "index.html").read_bytes()).get("lang") == "fr"
        assert len(list(out.rglob("*.html"))) == 3

    def test_files_of_one_name_have_two_pages(self, folder: Path, tmp_path: Path) -> None:
        out = tmp_path / "pages"
        files = [str(folder / "letter.json"), str(folder / "later" / "letter.json")]
        assert run(["report", *files, "-o", str(out)]) == 0
        assert {each.name for each in out.iterdir()} == {
            "index.html",
            "letter.json.html",
            "letter.json-2.html",
        }

    def test_pages_of_before_are_not_read(self, folder: Path) -> None:
        for _ in range(2):
            assert run(["report", str(folder), "-o", str(folder / "pages")]) == 0
        assert len(list((folder / "pages").rglob("*.html"))) == 3

    def test_a_folder_is_needed(
        self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["report", str(folder)]) == 2
        assert "needs -o FOLDER" in capsys.readouterr().err
        taken = tmp_path / "file"
        taken.write_text("", "utf-8")
        assert run(["report", str(folder), "-o", str(taken)]) == 2
        assert "it is a file" in capsys.readouterr().err
        assert run(["report", str(folder), "-o", str(folder)]) == 2
        assert "another folder than that of the documents" in capsys.readouterr().err

    def test_what_has_no_programme_is_not_traced(self, folder: Path, tmp_path: Path) -> None:
        out = tmp_path / "pages"
        behind = str(folder / "later")
        assert run(["report", str(folder), "-r", behind, "-o", str(out)]) == 0
        assert 'id="trace"' in (out / "letter.json.html").read_text("utf-8")
        assert 'id="trace"' not in (out / "later" / "letter.json.html").read_text("utf-8")

    def test_traces(self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        behind = str(folder / "later" / "letter.json")
        assert run(["trace", str(folder), "--resolutions", behind, "--csv"]) == 0
        shown = capsys.readouterr()
        assert shown.out.startswith("file,where,resolution")
        assert "1 file is one of the resolutions" in shown.err
        assert run(["trace", str(folder), "--resolutions", behind, "--json"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(each)["file"] for each in lines] == [str(folder / "letter.json")]
        out = tmp_path / "traces"
        assert run(["trace", str(folder), "-r", behind, "--html", "-o", str(out)]) == 0
        assert {each.name for each in out.iterdir()} == {"index.html", "letter.json.html"}

    def test_two_letters_are_traced(
        self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = tmp_path / "other.json"
        unctc.dump(unctc.sample(), other)
        behind = str(folder / "later" / "letter.json")
        files = [str(folder / "letter.json"), str(other)]
        assert run(["trace", *files, "--resolutions", behind, "--json"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 2
        # What the shell made of a pattern: a resolution after the letter.
        assert run(["trace", files[0], behind, "--resolutions", behind, "--csv"]) == 0
        assert "take --resolutions too" in capsys.readouterr().err

    def test_a_review_is_of_one_file(
        self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        behind = str(folder / "later" / "letter.json")
        arguments = ["--resolutions", behind, "--review", str(tmp_path / "review.json")]
        assert run(["trace", str(folder), *arguments]) == 2
        assert "--review keeps the trace of one FILE" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "language", "direction"),
    [
        ([], "zh", "ltr"),
        (["--page-language", "en"], "en", "ltr"),
        (["--page-language", "AR"], "ar", "rtl"),
    ],
)
def test_the_language_of_the_page(
    tmp_path: Path, arguments: list[str], language: str, direction: str
) -> None:
    out = tmp_path / "page.html"
    assert run(["report", "-o", str(out), *arguments]) == 0
    page = html.document_fromstring(out.read_bytes())
    assert (page.get("lang"), page.get("dir")) == (language, direction)
