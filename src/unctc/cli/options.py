"""Options that commands share: the names of files, and the language of a page's own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from unctc.model.languages import Language

__all__ = ["PathName", "language_of_pages", "page_language_option"]

if TYPE_CHECKING:
    import os


class PathName(click.Path):
    """A path; what no system takes for one is an error of usage, not of the program.

    Args:
        dash: whether ``-`` is stdin or stdout.
        folder: whether it may be a folder.
        text: whether it stays the text that was given, as an address does.
    """

    def __init__(self, *, dash: bool = False, folder: bool = True, text: bool = False) -> None:
        super().__init__(allow_dash=dash, dir_okay=folder, path_type=str if text else Path)

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Return *value* as a path, or say what is wrong with it."""
        try:
            return super().convert(value, param, ctx)
        except ValueError:  # a zero in it, or half of a character
            self.fail(f"{str(value)!r} is no name that a file can have.", param, ctx)


def language_of_pages(otherwise: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return what adds ``--page-language`` to a command; it arrives as ``page_language``.

    Args:
        otherwise: which language the pages are in if it is not given.
    """
    return click.option(
        "--page-language",
        metavar="CODE",
        type=click.Choice([each.value for each in Language], case_sensitive=False),
        help=f"Language of what the page says itself, as en; {otherwise} if not given.",
    )


page_language_option: Final = language_of_pages("that of FILE")
"""The option of commands that make the page of a document."""
