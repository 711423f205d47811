"""The command line: what a person types, and what comes back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from unctc.cli.app import run
from unctc.io import load, sample_text
from unctc.languages.registry import PARTS, languages_with
from unctc.model.resolutions import Resolution
from unctc.testing import word_file

DATA = Path(__file__).parents[1] / "data"
SAMPLE = sample_text()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.txt"
    path.write_text(SAMPLE, "utf-8")
    return path


def command(
    *arguments: str, stdin: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "unctc", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
    )


def statement_at(path: Path) -> Resolution:
    document = load(path)
    assert isinstance(document, Resolution)
    return document


class TestHelp:
    def test_what_a_command_does_without_a_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["--help"]) == 0
        assert "Without a FILE every command but mandates works on the bundled" in " ".join(
            capsys.readouterr().out.split()
        )
        for name in ("show", "cite", "check", "deliverables", "report"):
            arguments = [name, "-o", "-"] if name == "report" else [name]
            assert run(arguments) in {0, 1}
            assert capsys.readouterr().out


class TestShow:
    def test_the_card_and_the_tree(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["show"]) == 0
        out = capsys.readouterr().out
        for words in (
            "S/2018/208",
            "18-03734",
            "2018-03-09",
            "593 citations",
            "III. 实施修订后的宣传战略",
        ):
            assert words in out
        assert "\x1b[" not in out

    def test_one_paragraph(self, capsys: pytest.CaptureFixture[str]) -> None:
        for address in ("annex/7", "A.7", "7", "annex.7"):
            assert run(["show", "--paragraph", address]) == 0
            assert "annex/7" in capsys.readouterr().out
        assert run(["show", "--paragraph", "E.40"]) == 0
        assert "    (b) 委员会的特别会议" in capsys.readouterr().out
        assert run(["show", "--paragraph", "L.1", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["citations"][0]["pinpoint"] == "paragraph 6"

    def test_a_resolution(self, capsys: pytest.CaptureFixture[str]) -> None:
        path = str(DATA / "resolution.en.akn.xml")
        assert run(["show", path]) == 0
        out = capsys.readouterr().out
        for words in (
            "S/RES/3999 (2041)",
            "2041-03-14",
            "11500",
            "3-1-1",
            "41-01234",
            " (i) coast",
        ):
            assert words in out
        assert run(["show", path, "--paragraph", "P.1"]) == 0
        assert "Recalling its resolutions 1373 (2001)" in capsys.readouterr().out
        assert run(["show", path, "--paragraph", "1", "--json"]) == 0
        value = json.loads(capsys.readouterr().out)
        assert value["path"] == "operative/1"
        assert value["number"] == 1

    def test_a_paragraph_with_points(self, capsys: pytest.CaptureFixture[str]) -> None:
        path = DATA / "resolution.en.akn.xml"
        pointed = next(p for p in statement_at(path).operative_paragraphs if p.points)
        assert run(["show", str(path), "--paragraph", str(pointed.number)]) == 0
        out = capsys.readouterr().out
        for point in pointed.points:
            assert f"    {point.printed_number} {point.text[:30]}".replace("     ", "    ") in out

    def test_a_place_that_is_none(self, capsys: pytest.CaptureFixture[str]) -> None:
        for address, words in (
            ("A.41", "annex/1 to annex/40, annex/II, annex/II.A"),
            ("A.5/b", "annex/5"),
            ("O.1", "one of letter, annex, enclosure"),
            ("banana", "one of letter, annex, enclosure"),
            ("附件7", "is no path; write annex/7"),
        ):
            assert run(["show", "--paragraph", address]) == 2
            assert words in capsys.readouterr().err

    def test_one_part(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["show", "--part", "enclosure"]) == 0
        out = capsys.readouterr().out
        assert "附文" in out
        assert [line.split()[0] for line in out.splitlines() if line[0] != " "] == ["enclosure"]

    def test_a_part_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        resolution = str(DATA / "resolution.en.akn.xml")
        assert run(["show", resolution, "--part", "enclosure"]) == 2
        caught = capsys.readouterr()
        assert caught.out == ""
        assert (
            "expected a part of the kind enclosure, found none; there is preamble, operative"
            in caught.err
        )

    @pytest.mark.parametrize("name", ["page.xml", "page.akn.xml", "page.txt"])
    def test_an_html_page_is_called_so(
        self, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        page = tmp_path / name
        page.write_text("<!DOCTYPE html><html><body><p>Not found</p></body></html>", "utf-8")
        assert run(["show", str(page)]) == 2
        assert "found an HTML page" in capsys.readouterr().err

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["show", "--json"]) == 0
        value = json.loads(capsys.readouterr().out)
        assert value["letter"]["date"] == "2018-03-09"
        assert [node["kind"] for node in value["tree"]] == ["letter", "annex", "enclosure"]

    def test_explain(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["show", "--explain"]) == 0
        out = capsys.readouterr().out
        assert "paragraph 40" in out
        assert run(["show", "--explain", "--json"]) == 0
        first = json.loads(capsys.readouterr().out.splitlines()[0])
        assert set(first) == {"line", "step", "verdict", "evidence"}

    @pytest.mark.parametrize(
        ("share", "words"),
        [
            (0.02, "no signature"),
            (0.02, "announces an annex"),
            (0.03, "announces an enclosure"),
            (0.4, "no paragraph under section A."),
            (0.35, "breaks off"),
        ],
    )
    def test_what_is_missing(
        self, share: float, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "cut.txt"
        path.write_text(SAMPLE[: int(len(SAMPLE) * share)], "utf-8")
        assert run(["show", str(path)]) == 0
        assert words in capsys.readouterr().out

    def test_gaps_and_unread(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "odd.txt"
        path.write_text(
            "安全理事会\n附件\n2018年工作方案\n一. 导言\n2. 委员会开会。\n5. 委员会开会。\n二. 结尾\n",
            "utf-8",
        )
        assert run(["show", str(path)]) == 0
        out = capsys.readouterr().out
        for words in (
            "no letter",
            "annex/2: PAR101 2 follows the start; missing: 1",
            "annex/5: PAR101 5 follows 2; missing: 3 to 4",
            "no paragraph under section 二.",
            "unread",
        ):
            assert words in out


class TestConvert:
    def test_there_and_back(
        self, sample: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        out = tmp_path / "out.json"
        assert run(["convert", str(sample), "-o", str(out)]) == 0
        assert run(["convert", str(out), "--to", "text"]) == 0
        assert "三. 实施修订后的宣传战略".encode() in capsysbinary.readouterr().out
        assert run(["convert", str(out), "--to", "json", "--indent", "-o", "-"]) == 0
        assert json.loads(capsysbinary.readouterr().out)["kind"] == "letter"

    def test_what_cannot_be(
        self, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bad = (
            ["convert", str(sample)],
            ["convert", str(sample), "-o", str(tmp_path / "a.xyz")],
            ["convert", str(sample), "--to", "text", "--indent"],
            ["convert", str(sample), "--to", "json", "-o", str(sample)],
            ["convert", str(sample), "--to", "json", "-o", str(tmp_path / "no" / "a.json")],
            ["convert", str(sample), "--to", "docx"],
        )
        for arguments in bad:
            assert run(arguments) == 2
            assert "Traceback" not in capsys.readouterr().err
        assert sample.read_text("utf-8") == SAMPLE


class TestCite:
    def test_a_document(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["cite", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert len(rows) == 593
        assert rows[1] == {
            "where": "letter/1",
            "line": 5,
            "page": None,
            "printed": "1373(2001)",
            "target": "S/RES/1373 (2001)",
            "pinpoint": "paragraph 6",
            "role": "body_name",
            "start": rows[1]["start"],
            "end": rows[1]["start"] + 10,
            "url": "https://docs.un.org/zh/S/RES/1373(2001)",
        }

    def test_a_table_and_counts(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["cite", str(DATA / "letter_2021.en.txt")]) == 0
        assert "annex/1" in capsys.readouterr().out
        assert run(["cite", "--count"]) == 0
        assert "S/RES/1373 (2001)" in capsys.readouterr().out
        assert run(["cite", "--count", "--json"]) == 0
        assert json.loads(capsys.readouterr().out.splitlines()[0])["count"] > 40

    def test_any_text(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "note.md"
        path.write_text("# Note\n\nSee resolutions 1373 (2001) and 2178 (2014).\n", "utf-8")
        assert run(["cite", str(path), "--plain-text", "--json", "--language", "en"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [(row["where"], row["target"]) for row in rows] == [
            ("3:17", "S/RES/1373 (2001)"),
            ("3:33", "S/RES/2178 (2014)"),
        ]
        path.write_text("Nothing here.\n", "utf-8")
        assert run(["cite", str(path)]) == 0
        assert capsys.readouterr().out == ""

    def test_annotated_text(self) -> None:
        stdin = b"<b># See resolution\n1373 (2001)\n"
        done = command("cite", "-", "--annotate", "html", stdin=stdin)
        page = done.stdout.decode()
        assert (done.returncode, done.stderr) == (0, b"")
        assert '<html lang="en">' in page
        assert "&lt;b&gt;# See resolution<br>" in page
        assert '<a href="https://docs.un.org/en/S/RES/1373(2001)"' in page
        done = command("cite", "-", "--annotate", "markdown", stdin=stdin)
        assert done.stdout.decode() == (
            "\\<b\\>\\# See resolution\\\n[1373 (2001)](https://docs.un.org/en/S/RES/1373(2001))\n\n"
        )

    def test_annotated_document(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["cite", "--annotate", "html"]) == 0
        page = capsys.readouterr().out
        assert page.count("<a href=") == 593
        assert '<html lang="zh">' in page
        assert "<title>S/2018/208</title>" in page
        assert run(["cite", "--annotate", "markdown"]) == 0
        written = capsys.readouterr().out
        assert written.count("](https://docs.un.org/zh/") == 593
        assert "\n## 导言\n" in written
        assert "\n7\\. " in written

    def test_annotated_goes_alone(self, capsys: pytest.CaptureFixture[str]) -> None:
        for other in ("--json", "--count"):
            assert run(["cite", "--annotate", "html", other]) == 2
            assert "--annotate" in capsys.readouterr().err


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x01\x02",
        b"%PDF-1.4",
        SAMPLE.encode("gb18030"),
        SAMPLE.encode("utf-16-le"),
        b"a shopping list",
        b'{"kind": "letter", "schema": 2, "language": "zh", "colour": "red"}',
        b'{"kind": "letter", "schema": 2, "language": 7}',
        b'{"kind": "letter", "schema": 2, "language": "zh", "symbol": "nonsense"}',
    ],
)
def test_bad_input_is_one_clear_error(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad"
    path.write_bytes(data)
    assert run(["show", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"unctc: {path}: expected ")
    assert "found" in captured.err


def test_hints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gb.txt"
    path.write_bytes(SAMPLE.encode("gb18030"))
    assert run(["show", str(path)]) == 2
    assert "--encoding gb18030" in capsys.readouterr().err
    assert run(["show", str(path), "--encoding", "gb18030"]) == 0
    assert "593 citations" in capsys.readouterr().out
    assert run(["show", str(path), "--encoding", "klingon"]) == 2
    assert run(["show", str(tmp_path)]) == 2
    assert run(["show", str(tmp_path / "absent")]) == 2
    assert run(["show", "--explain", str(DATA / "hard_citations.jsonl")]) == 2
    assert run(["frobnicate"]) == 2
    assert run([]) == 0
    assert run(["--version"]) == 0


class TestProcesses:
    def test_stdin(self) -> None:
        done = command("cite", "-", "--json", stdin=b"recalling resolution 1373 (2001)")
        assert json.loads(done.stdout)["target"] == "S/RES/1373 (2001)"
        assert done.stderr == b""

    @pytest.mark.parametrize(
        "environment",
        [
            {"LC_ALL": "C"},
            {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
            {"PYTHONIOENCODING": "ascii"},
        ],
    )
    def test_poor_terminals(self, environment: dict[str, str]) -> None:
        for arguments in (["show"], ["cite"], ["show", "--json"]):
            done = command(*arguments, environment=environment)
            assert (done.returncode, done.stderr) == (0, b"")
            assert b"S/2018/208" in done.stdout or b"1373" in done.stdout

    def test_a_reader_that_goes_away(self) -> None:
        with subprocess.Popen(
            [sys.executable, "-m", "unctc", "cite", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""

    def test_without_the_extra(self) -> None:
        code = "import sys; sys.modules['click'] = None; from unctc.cli import main; main()"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
        assert done.returncode == 2
        assert b'pip install "unctc[cli]"' in done.stderr
        assert b"Traceback" not in done.stderr


def test_the_module_is_the_command() -> None:
    import unctc.__main__ as module
    from unctc.cli import main

    assert module.main is main


class TestLanguages:
    def test_the_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["languages"]) == 0
        head, *rows = capsys.readouterr().out.splitlines()
        assert head.split() == ["language", *PARTS]
        cells = {row.split()[0]: row.split() for row in rows[: len(languages_with("citations"))]}
        assert cells["zh"] == ["zh", "Chinese", *("yes" for _ in PARTS)]
        assert cells["de"][2 + list(PARTS).index("structure")] == "no"

    def test_as_data(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["languages", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [row["language"] for row in rows if row["citations"]] == [
            language.value for language in languages_with("citations")
        ]
        assert {row["name"] for row in rows if row["duties"]} >= {"Chinese", "English"}


class TestCiteMarkup:
    PAGE = (
        "<!DOCTYPE html><html><head><style>a{content:'S/RES/1 (1946)'}</style></head><body>"
        "<p>See resolution&nbsp;<b>1540</b>&nbsp;(2004) and <a href='https://undocs.org/en/A/RES/60/1'>this</a>.</p>"
    )
    BILL = (
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><bill name="bill"><meta>'
        '<identification source="#x"><FRBRWork><FRBRthis value="/akn/it/bill/2020/1"/></FRBRWork></identification></meta>'
        '<body><p>Security Council Resolution <ref href="/x">1373 (2001)</ref> and UNSCR 1540</p></body></bill></akomaNtoso>'
    )

    @pytest.mark.parametrize(
        ("name", "text", "targets"),
        [
            ("page.html", PAGE, ["S/RES/1540 (2004)", "A/RES/60/1"]),
            ("bill.xml", BILL, ["S/RES/1373 (2001)", "S/RES/1540 (2004)"]),
        ],
    )
    def test_a_page_and_a_bill(
        self,
        name: str,
        text: str,
        targets: list[str],
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        assert run(["cite", "--json", str(path)]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [row["target"] for row in rows] == targets

    def test_binary_is_refused(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = tmp_path / "x.dat"
        path.write_bytes(bytes([0xF2, 0x00, 0xFF] * 50))
        assert run(["cite", str(path)]) == 2
        assert "--encoding" in capsys.readouterr().err


class TestCiteFiles:
    WORDS = "<w:p><w:r><w:t>Notes on resolution 2462 (2019), for the class.</w:t></w:r></w:p>"

    def test_a_word_file_that_is_no_document(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        path = tmp_path / "notes.docx"
        path.write_bytes(word_file(self.WORDS))
        assert run(["cite", "--json", str(path)]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [row["target"] for row in rows] == ["S/RES/2462 (2019)"]
