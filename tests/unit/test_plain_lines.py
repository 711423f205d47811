"""What commands write without rich is what rich writes where there is no terminal."""

from collections.abc import Callable

import pytest
from click.testing import CliRunner
from rich.console import Console

from unctc.cli import console
from unctc.cli.app import app
from unctc.cli.lines import Card, StyledLine
from unctc.cli.tables import Fields, Outline, OutlineLine, Rows

LINE = "As recalled in resolution 1373 (2001) of the Security Council and in 第2462(2019)号决议.\n"


def _drawn(*parts: object) -> str:
    drawn = Console(width=console.UNLIMITED, highlight=False, markup=False, emoji=False)
    with drawn.capture() as captured:
        for part in parts:
            drawn.print(part, soft_wrap=True)
    return "\n".join(line.rstrip() for line in captured.get().split("\n"))


@pytest.mark.parametrize(
    "part",
    [
        StyledLine(),
        StyledLine("one ", ("two", "bold red"), "  "),
        StyledLine("two\nlines"),
        StyledLine("[red]no markup[/red] :smile:"),
        Rows(("name", "number"), (("反恐怖主义委员会", "1"), ("", "22"))),
        Rows(("name", "number"), (), right=frozenset({"number"})),
        Fields((("title", "Letter"), ("", "more"), ("none", ""), ("委员会", "Committee"))),
        Outline((OutlineLine("annex", bold=True), OutlineLine("1. 委员会", 1, "2 citations"))),
        Card("S/2018/208", Fields((("language", "zh"), ("title", "2018年3月8日")))),
        Card("a title that is longer than all that is in the card", Fields((("a", "b"),))),
        Card("[b]no markup[/b] :smile:", Fields(())),
    ],
)
def test_plain_lines_are_those_of_rich(part: Card | Fields | StyledLine | Outline | Rows) -> None:
    plain = "".join(f"{line.rstrip()}\n" for line in part.plain_lines())
    assert plain == _drawn(part)


@pytest.mark.parametrize(
    "arguments",
    [
        ["show"],
        ["show", "--part", "annex"],
        ["cite"],
        ["cite", "-"],
        ["cite", "--count"],
        ["check", "--exit-zero"],
        ["deliverables"],
        ["languages"],
    ],
    ids=" ".join,
)
def test_commands_write_the_same(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def run() -> str:
        return CliRunner().invoke(app, arguments, input=LINE).output

    without = run()
    monkeypatch.setattr(console, "_without_rich", lambda _: None)
    assert without == run() != ""


@pytest.mark.parametrize("name", ["FORCE_COLOR", "TTY_COMPATIBLE"])
def test_who_asks_for_styles_gets_them_from_rich(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "1")
    assert "\x1b[" in CliRunner().invoke(app, ["cite", "-"], input=LINE, color=True).output


def test_tabulators_are_left_to_rich(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in console._STYLED_BY:
        monkeypatch.delenv(name, raising=False)
    line: Callable[[], StyledLine] = lambda: StyledLine("a\tb")  # noqa: E731 - one each, as a command makes them
    console.write(line())
    assert capsys.readouterr().out == _drawn(line())
