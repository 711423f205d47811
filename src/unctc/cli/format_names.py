"""The names of formats as values of options; those of other packages are looked for only when they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from unctc.formats import Format

__all__ = ["FormatName"]


if TYPE_CHECKING:
    _Name = click.ParamType[str]
else:
    _Name = click.ParamType  # generic in newer clicks only


class FormatName(_Name):
    """The name of one of some formats.

    Args:
        formats: returns the formats.
    """

    name = "format"

    def __init__(self, formats: Callable[[], Iterable[Format]]) -> None:
        self._formats = formats

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return *value*, or say which formats there are."""
        if not any(each.name == value for each in self._formats()):
            names = ", ".join(each.name for each in self._formats())
            self.fail(f"{value!r} is none of the formats {names}.", param, ctx)
        return value

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """Return the formats there are, as help shows them."""
        del param, ctx
        return f"[{'|'.join(each.name for each in self._formats())}]"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return the names that begin so."""
        del ctx, param
        return [
            CompletionItem(each.name, help=each.summary)
            for each in self._formats()
            if each.name.startswith(incomplete)
        ]
