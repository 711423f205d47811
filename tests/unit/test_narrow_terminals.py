"""Terminals of 20 columns and more: help, findings and comparisons are no wider, and what is cut is marked."""

from __future__ import annotations

import io
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

import unctc
from unctc.checks import check as run_checks
from unctc.cli.app import app, run
from unctc.cli.check_result import CheckResult
from unctc.cli.completion import complete_body, complete_codes
from unctc.cli.excerpts import DrawnLine, ExcerptLine
from unctc.cli.findings import as_text
from unctc.cli.lines import HangingLine
from unctc.cli.tables import as_table

Caught = pytest.CaptureFixture[str]
WIDTHS = (20, 40, 60, 80, 120, 400)
COMMANDS = (
    *("show", "convert", "cite", "check", "diff", "deliverables", "mandates", "trace", "report"),
    *("languages", "corpus", "corpus build", "corpus due", "corpus repeats", "corpus sql"),
)


def drawn(shown: object, width: int) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(shown)
    return captured.get()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits(
    command: str, width: int, monkeypatch: pytest.MonkeyPatch, capsys: Caught
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert run([*command.split(), "--help"]) == 0
    narrow = capsys.readouterr().out
    wide = [each for each in narrow.splitlines() if cell_len(each) > width]
    assert [each for each in wide if re.search(r"\S\s+\S", each.strip())] == []
    # Not a word is lost on the way.
    monkeypatch.setenv("COLUMNS", "100")
    assert run([*command.split(), "--help"]) == 0
    usual = capsys.readouterr().out
    assert sorted("".join(narrow.split())) == sorted("".join(usual.split()))


def test_the_page_of_a_group_keeps_its_lines(capsys: Caught) -> None:
    assert run(["corpus"]) == 2
    assert "\n  build " in capsys.readouterr().err


@pytest.mark.parametrize("width", WIDTHS)
def test_findings_fit_and_keep_their_marks(width: int) -> None:
    document = unctc.sample()
    lines = list(as_text([CheckResult("letter.txt", document, run_checks(document))]))
    assert any(isinstance(each, DrawnLine) for each in lines)
    for each in lines:
        shown = drawn(each, width)
        assert max(map(cell_len, shown.splitlines()), default=0) <= width
        if isinstance(each, HangingLine):
            assert "".join(shown.split()) == "".join(each.plain.split())
        if isinstance(each, DrawnLine):
            assert shown.count("^") == each.line.marks.count("^")


def test_marks_are_under_their_words_where_a_line_goes_on() -> None:
    line = ExcerptLine("7", "abcdefghijklmnopqrst", "      ^^^^^^^^")
    assert drawn(DrawnLine(line, 2, ""), 15) == (
        " 7 │ abcdefghij\n   │       ^^^^\n   │ klmnopqrst\n   │ ^^^^\n"
    )


def test_a_line_goes_on_further_in() -> None:
    line = HangingLine(("  moved  ", "bold"), "annex/7 → annex/9 of the new document")
    assert drawn(line, 20) == "  moved  annex/7\n    → annex/9 of the\n    new document\n"


@pytest.mark.parametrize("width", [20, 400])
def test_a_table_without_rows(width: int) -> None:
    names = ("paragraph", "operative paragraph", "score", "evidence")
    shown = drawn(as_table([], names), width)
    assert max(map(cell_len, shown.splitlines()), default=0) <= width


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_in_a_terminal(encoding: str, tmp_path: Path) -> None:
    import fcntl
    import termios

    first = (
        "Annex\n1. See resolution 1373 (2001) of the Council, which asks for reports every year."
    )
    for name, text in (("a.txt", first), ("b.txt", first.replace("reports", "surveys"))):
        tmp_path.joinpath(name).write_text(text, "utf-8")
    for arguments in (("diff", "a.txt", "b.txt"), ("check", "a.txt"), ("show", "nowhere.txt")):
        ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 40, 0, 0))
        environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES")}
        environment |= {"NO_COLOR": "1", "PYTHONIOENCODING": encoding}
        process = subprocess.Popen(
            [sys.executable, "-m", "unctc", *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            cwd=tmp_path,
        )
        os.close(theirs)
        written = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # as Linux says that it has ended
                break
            if not piece:
                break
            written += piece
        process.wait()
        os.close(ours)
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", written.decode())
        lines = [each.rstrip("\r").split("\r")[-1] for each in plain.split("\n")]
        # What ASCII lacks is an escape, which is longer than what it stands for.
        assert [each for each in lines if cell_len(each) > 40 and "\\u" not in each] == []
        assert len(lines) > 2


def test_codes_and_bodies_are_completed() -> None:
    context, parameter = app.make_context("unctc", ["show"]), app.params[0]
    codes = [each.value for each in complete_codes(context, parameter, "att")]
    assert codes[0] == "ATT"
    assert "ATT101" in codes
    assert all(each.startswith("ATT") for each in codes)
    more = [each.value for each in complete_codes(context, parameter, "ATT,CIT10")]
    assert more
    assert all(each.startswith("ATT,CIT10") for each in more)
    assert complete_codes(context, parameter, "ATT101,XX") == []
    assert [each.value for each in complete_body(context, parameter, "ct")] == [
        *("CTC", "CTED", "CTITF")
    ]
