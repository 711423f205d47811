"""The option by which commands choose the language of a page's own words."""

from __future__ import annotations

from collections.abc import Callable

import click

from unctc.model.languages import Language

__all__ = ["page_language_option"]


def page_language_option(function: Callable[..., None]) -> Callable[..., None]:
    """Add ``--page-language`` to a command; it arrives as ``page_language``."""
    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--page-language",
        metavar="CODE",
        type=click.Choice([each.value for each in Language], case_sensitive=False),
        help="Language of what the page says itself, as en; that of FILE if not given.",
    )
    return option(function)
