"""Writes the reference of the command line from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator

import click
from generated_pages import connect
from sphinx.application import Sphinx

from unctc.cli.app import app as unctc_app

PAGE = "reference/command-line"
MARKER = "<!-- commands -->"


def text() -> str:
    """Return a section a command: how it is called, what it does, its options."""
    return "\n".join(_lines(unctc_app, "unctc", 2))


def _lines(group: click.Group, called: str, level: int) -> Iterator[str]:
    with click.Context(group, info_name=called) as parent:
        for name in group.list_commands(parent):
            command = group.get_command(parent, name)
            assert command is not None
            yield from _command(command, f"{called} {name}", level)
            if isinstance(command, click.Group):
                yield from _lines(command, f"{called} {name}", level + 1)


def _command(command: click.Command, called: str, level: int) -> Iterator[str]:
    context = click.Context(command, info_name=called)
    yield from (f"{'#' * level} `{called}`", "")
    yield from ("```text", " ".join((called, *command.collect_usage_pieces(context))), "```", "")
    for paragraph in (command.help or "").split("\n\n"):
        words = " ".join(paragraph.split())
        said, example, shell = words.partition("Example: ")
        if said:
            yield from (_plain(said.strip()), "")
        if example:
            yield from ("```shell", shell, "```", "")
    options = [
        record
        for each in command.get_params(context)
        if isinstance(each, click.Option) and (record := each.get_help_record(context))
    ]
    if options:
        yield from ("| option | what it does |", "| --- | --- |")
        for spelled, said in options:
            yield f"| {_code(spelled)} | {_plain(said)} |"
        yield ""


def _code(spelled: str) -> str:
    return f"`{spelled.replace('|', chr(92) + '|')}`"


def _plain(words: str) -> str:
    """Return *words* as Markdown that shows them as they are."""
    special = {each: f"\\{each}" for each in "\\`*_{}[]<>|#$"}
    return "".join(special.get(each, each) for each in " ".join(words.split()))


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(app, PAGE, lambda: {MARKER: text()})
