"""``unctc deliverables``, ``mandates`` and ``trace``: what a person types, and what comes back."""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

import pytest
from icalendar import Calendar
from pyarrow import parquet

import unctc
from unctc.cli.app import run
from unctc.model.programme_deliverables import promises

SYMBOL = unctc.Symbol("S/RES/2395 (2017)")
TEXTS = (
    "Encourages CTED to integrate gender as a cross-cutting issue and to consult women and women’s organizations on radicalization;",
    "Directs CTED to report to the CTC by 30 March 2018 on ways to strengthen the assessment process, using a risk-based approach and follow-up visits, and on differences in Member State capacity;",
    "Directs CTED to plant trees;",
)
Caught = pytest.CaptureFixture[str]


def resolution(symbol: unctc.Symbol = SYMBOL, language: str = "en") -> unctc.Resolution:
    paragraphs = tuple(
        unctc.OperativeParagraph(text, number=number) for number, text in enumerate(TEXTS, 1)
    )
    return unctc.Resolution(
        symbol=symbol, language=unctc.Language(language), leading_paragraphs=paragraphs
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "resolutions"
    path.mkdir()
    unctc.dump(resolution(), path / "2395.json")
    return path


class TestDeliverables:
    def test_the_table(self, capsys: Caught) -> None:
        assert run(["deliverables", "--dated"]) == 0
        out = capsys.readouterr().out
        assert len([line for line in out.splitlines() if line.startswith("annex")]) == 10
        assert "joint report" in out
        assert "2018-03-30" in out

    def test_json_and_csv_say_the_same(self, capsys: Caught) -> None:
        assert run(["deliverables", "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert len(rows) == len(promises(unctc.sample()))
        assert run(["deliverables", "--csv"]) == 0
        table = list(csv.DictReader(capsys.readouterr().out.splitlines()))
        assert [row["where"] for row in table] == [row["where"] for row in rows]
        joint = next(row for row in table if row["kind"] == "joint report")
        assert joint["responsible"] == "OCT; CTED"
        assert joint["continuing"] == "no"

    def test_a_calendar(self, tmp_path: Path, capsys: Caught) -> None:
        path = tmp_path / "a.ics"
        assert run(["deliverables", "--ics", "-o", str(path)]) == 0
        assert len(Calendar.from_ical(path.read_bytes()).walk("VTODO")) == 10
        assert capsys.readouterr().out == ""

    def test_a_table_for_other_programs(self, tmp_path: Path, capsys: Caught) -> None:
        path = tmp_path / "a.parquet"
        assert run(["deliverables", "--parquet", str(path)]) == 0
        assert parquet.read_table(path).num_rows > 40
        assert capsys.readouterr().out == ""
        assert run(["deliverables", "--parquet", str(path), "--csv"]) == 0
        assert capsys.readouterr().out.startswith("where,kind")

    @pytest.mark.parametrize(("name", "extra"), [("icalendar", "calendar"), ("pyarrow", "tables")])
    def test_a_missing_library_is_told_in_one_line(
        self,
        name: str,
        extra: str,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: Caught,
    ) -> None:
        monkeypatch.setitem(sys.modules, name, None)
        option = ["--ics"] if extra == "calendar" else ["--parquet", str(tmp_path / "a.parquet")]
        assert run(["deliverables", *option]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert f'pip install "unctc[{extra}]"' in line

    def test_what_is_no_programme(self, folder: Path, capsys: Caught) -> None:
        assert run(["deliverables", str(folder / "2395.json")]) == 2
        assert "expected a document with a work programme" in capsys.readouterr().err

    def test_a_language_without_a_table(self, tmp_path: Path, capsys: Caught) -> None:
        programme = unctc.WorkProgramme()
        letter = unctc.Letter(
            unctc.Language.GERMAN, attachments=(unctc.Annex("Anhang", programme=programme),)
        )
        unctc.dump(letter, tmp_path / "a.json")
        assert run(["deliverables", str(tmp_path / "a.json")]) == 2
        assert "found de" in capsys.readouterr().err

    def test_nothing_promised(self, tmp_path: Path, capsys: Caught) -> None:
        letter = unctc.Letter(
            unctc.Language.ENGLISH,
            attachments=(unctc.Annex("Annex", programme=unctc.WorkProgramme()),),
        )
        unctc.dump(letter, tmp_path / "a.json")
        assert run(["deliverables", str(tmp_path / "a.json")]) == 0
        caught = capsys.readouterr()
        assert (caught.out, caught.err) == ("", "unctc: no deliverables found.\n")

    def test_an_output_without_a_style(self, capsys: Caught) -> None:
        assert run(["deliverables", "-o", "a.txt"]) == 2
        assert "-o goes with --json, --csv or --ics" in capsys.readouterr().err


class TestMandates:
    def test_all_styles(self, folder: Path, tmp_path: Path, capsys: Caught) -> None:
        file = str(folder / "2395.json")
        assert run(["mandates", file]) == 0
        assert "encourages" in capsys.readouterr().out
        assert run(["mandates", file, "--json", "--to", "cted", "--due"]) == 0
        (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert (row["operative"], row["due"], row["addressees"]) == (2, "2018-03-30", ["CTED"])
        assert row["words"].startswith("Directs CTED to report")
        assert run(["mandates", file, "--csv"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 4
        path = tmp_path / "a.parquet"
        assert run(["mandates", file, "--parquet", str(path)]) == 0
        assert parquet.read_table(path).num_rows == 3

    def test_points_show_their_words(self, tmp_path: Path, capsys: Caught) -> None:
        inner = unctc.OperativeParagraph("Report by 30 March 2018;", printed_number="(i)")
        point = unctc.OperativeParagraph("Act:", printed_number="(a)", points=(inner,))
        paragraph = unctc.OperativeParagraph("Directs CTED to:", number=1, points=(point,))
        document = unctc.Resolution(
            symbol=SYMBOL, language=unctc.Language.ENGLISH, leading_paragraphs=(paragraph,)
        )
        unctc.dump(document, tmp_path / "a.json")
        assert run(["mandates", str(tmp_path / "a.json"), "--json"]) == 0
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [(row["point"], row["words"]) for row in rows] == [
            (None, "Directs CTED to:"),
            ("a", "Act:"),
            ("a/i", "Report by 30 March 2018"),
        ]

    def test_what_cannot_be_done(self, folder: Path, tmp_path: Path, capsys: Caught) -> None:
        file = str(folder / "2395.json")
        assert run(["mandates", file, "--to", "nobody"]) == 2
        assert "'nobody' is no body that is known" in capsys.readouterr().err
        unctc.dump(unctc.sample(), tmp_path / "a.json")
        assert run(["mandates", str(tmp_path / "a.json")]) == 2
        assert "expected a resolution, found a letter" in capsys.readouterr().err
        unctc.dump(resolution(language="de"), tmp_path / "b.json")
        assert run(["mandates", str(tmp_path / "b.json")]) == 2
        assert "found de" in capsys.readouterr().err
        assert run(["mandates"]) == 2
        assert "FILE is needed: a resolution." in capsys.readouterr().err
        assert run(["mandates", file, "--to", "FATF"]) == 0
        assert capsys.readouterr().err == "unctc: no mandates found.\n"


class TestTrace:
    def test_the_best_links(self, folder: Path, capsys: Caught) -> None:
        assert run(["trace", "--resolutions", str(folder)]) == 0
        caught = capsys.readouterr()
        lines = [line for line in caught.out.splitlines() if line.startswith("annex/30")]
        assert len(lines) == 1
        assert "confident" in lines[0]
        assert "mandates covered, 1 not." in caught.err
        assert "unctc: S_2018_208.zh.txt: TRC202 the programmes cite" in caught.err
        assert "unctc: 1 note." in caught.err
        assert run(["trace", "-r", str(folder), "--all"]) == 0
        assert len(capsys.readouterr().out) > len(caught.out)
        assert run(["trace", "-r", str(folder), "--coverage"]) == 0
        assert "S/RES/2395 (2017)  3" in capsys.readouterr().out

    def test_files_one_after_another(self, folder: Path, tmp_path: Path, capsys: Caught) -> None:
        other = unctc.Symbol("S/RES/2129 (2013)")
        unctc.dump(resolution(other), tmp_path / "2129.json")
        unctc.dump(unctc.sample(), tmp_path / "doc.json")
        arguments = [
            "trace",
            str(tmp_path / "doc.json"),
            "--resolutions",
            str(folder / "2395.json"),
        ]
        assert run([*arguments, str(tmp_path / "2129.json"), "--json"]) == 0
        value = json.loads(capsys.readouterr().out)
        assert value["resolutions"] == ["S/RES/2129 (2013)", "S/RES/2395 (2017)"]

    def test_a_page(self, folder: Path, tmp_path: Path) -> None:
        path = tmp_path / "a.html"
        assert run(["trace", "-r", str(folder), "--html", "-o", str(path)]) == 0
        assert "Directs CTED to report" in path.read_text("utf-8")

    def test_a_table(self, folder: Path, tmp_path: Path) -> None:
        path = tmp_path / "a.parquet"
        assert run(["trace", "-r", str(folder), "--parquet", str(path)]) == 0
        assert parquet.read_table(path).num_rows > 40

    def test_other_files_in_the_folder_are_passed_over(self, folder: Path, capsys: Caught) -> None:
        (folder / "notes.txt").write_text("nothing")
        (folder / "broken.json").write_text("{")
        unctc.dump(unctc.sample(), folder / "letter.json")
        unctc.save_trace(unctc.Trace(), folder / "a.trace.json")
        assert run(["trace", "-r", str(folder)]) == 0
        lines = [line for line in capsys.readouterr().err.splitlines() if "passed over" in line]
        assert len(lines) == 2
        assert "letter.json: expected a resolution, found a letter" in lines[1]

    def test_no_resolution_at_all(self, tmp_path: Path, capsys: Caught) -> None:
        assert run(["trace", "-r", str(tmp_path)]) == 2
        assert "--resolutions: expected at least one resolution" in capsys.readouterr().err
        (tmp_path / "broken.json").write_text("{")
        assert run(["trace", "-r", str(tmp_path)]) == 2
        assert "found none in 1 files" in capsys.readouterr().err
        assert run(["trace", "-r", str(tmp_path / "broken.json")]) == 2
        assert "expected JSON" in capsys.readouterr().err
        assert run(["trace"]) == 2

    def test_the_wrong_ones_are_a_finding(self, tmp_path: Path, capsys: Caught) -> None:
        wrong = unctc.Resolution(
            symbol=SYMBOL,
            language=unctc.Language.ENGLISH,
            leading_paragraphs=(
                unctc.OperativeParagraph("Decides to extend the Mission in Haiti;", number=1),
            ),
        )
        unctc.dump(wrong, tmp_path / "a.json")
        assert run(["trace", "-r", str(tmp_path / "a.json")]) == 1
        assert "TRC201" in capsys.readouterr().err
        assert run(["trace", "-r", str(tmp_path / "a.json"), "--ignore", "TRC201"]) == 0
        assert "TRC201" not in capsys.readouterr().err

    def test_check_tells_of_a_trace_as_of_every_other_finding(
        self, folder: Path, capsys: Caught
    ) -> None:
        arguments = ["check", "-r", str(folder), "--select", "TRC", "--format"]
        assert run([*arguments, "json"]) == 0
        (row,) = json.loads(capsys.readouterr().out)
        assert (row["code"], row["name"], row["severity"]) == (
            "TRC202",
            "cited-but-not-given",
            "note",
        )
        assert run([*arguments, "sarif"]) == 0
        (run_,) = json.loads(capsys.readouterr().out)["runs"]
        (rule,) = run_["tool"]["driver"]["rules"]
        assert rule["fullDescription"]["text"].startswith("A mandate in one of them")

    def test_a_review(self, folder: Path, tmp_path: Path, capsys: Caught) -> None:
        path = tmp_path / "a.trace.json"
        arguments = ["trace", "-r", str(folder), "--review", str(path)]
        decided = ["--reject", "A.7=2395/2", "--confirm", "E.2=S/RES/2395 (2017)/3"]
        assert run([*arguments, *decided, "--initials", "A.O."]) == 0
        out = capsys.readouterr().out
        assert "rejected A.O." in out
        assert "confirmed A.O." in out
        kept = path.read_bytes()
        assert run(arguments) == 0
        assert path.read_bytes() == kept
        verdicts = [each for each in unctc.load_trace(path).links if each.verdict]
        assert [str(each.paragraph) for each in verdicts] == ["annex/7", "enclosure/2"]

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            (["--confirm", "A.7=2395/2"], "need --review and --initials"),
            (["--confirm", "A.7"], "is no link; write A.7=2395/9"),
            (["--confirm", "第7段=2395/2"], "is no path"),
            (["-o", "a.json"], "-o goes with --json, --csv or --html"),
        ],
    )
    def test_what_was_mistyped(
        self, options: list[str], words: str, folder: Path, capsys: Caught
    ) -> None:
        assert run(["trace", "-r", str(folder), *options]) == 2
        assert words in capsys.readouterr().err

    def test_a_resolution_that_was_not_given(
        self, folder: Path, tmp_path: Path, capsys: Caught
    ) -> None:
        options = ["--review", str(tmp_path / "a.json"), "--initials", "A.O."]
        assert run(["trace", "-r", str(folder), *options, "--confirm", "A.7=1373/1"]) == 2
        assert "'1373' is none of the resolutions given" in capsys.readouterr().err
        assert not (tmp_path / "a.json").exists()
