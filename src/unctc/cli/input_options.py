"""The options that say how a file is to be read, the same in every command."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING

import click

from unctc.cli.console import write_message
from unctc.cli.format_names import FormatName
from unctc.cli.inputs import Hints
from unctc.formats import ACCEPTED, ORIGINAL, loading_formats
from unctc.model.languages import Language

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["cache_option", "hint_options", "input_options"]

_AUTO = "auto"


def cache_option(function: Callable[..., None]) -> Callable[..., None]:
    """Add the option that names a cache of models; it arrives as ``cache``, a :class:`ModelCache` or ``None``."""
    option: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
        "--cache",
        metavar="FOLDER",
        callback=_to_cache,
        help="Keep what is read in FOLDER, and do not read the same file twice; auto is the system's folder for caches.",
    )
    return option(function)


def _to_cache(_: click.Context, __: click.Parameter, folder: str | None) -> ModelCache | None:
    if folder is None:
        return None
    from unctc.model_cache import ModelCache

    return ModelCache.in_folder(folder)


def hint_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how FILE is to be read; they arrive as one argument, ``hints``."""
    former = click.option(
        "--format",
        "former_format",
        type=FormatName(loading_formats),
        hidden=True,
        callback=_warn_of_former,
    )
    return former(_with_hints(function))


def input_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the same options to a command that has ``--format``: that of its output."""
    return _with_hints(function)


def _warn_of_former(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    if name is not None:
        write_message("--format of an input is now --input-format; the old spelling goes in 0.4.")
    return name


def _with_hints(function: Callable[..., None]) -> Callable[..., None]:
    @wraps(function)
    def gathered(  # click passes options by their names
        *args: object,
        input_format: str | None,
        language: str,
        encoding: str | None,
        force: bool,
        changes: str,
        former_format: str | None = None,
        **rest: object,
    ) -> None:
        input_format = input_format or former_format
        known = None if language == _AUTO else Language(language)
        function(*args, hints=Hints(input_format, known, encoding, force, changes), **rest)

    options = (
        click.option(
            "--input-format",
            type=FormatName(loading_formats),
            help="Format of FILE; recognised by its suffix or content if not given.",
        ),
        click.option(
            "--language",
            type=click.Choice([_AUTO, *(each.value for each in Language)], case_sensitive=False),
            default=_AUTO,
            help="Language of FILE; auto detects it by script and words.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            callback=_check_encoding,
            help="Encoding of FILE, such as gb18030; UTF-8 if not given.",
        ),
        click.option(
            "--force",
            is_flag=True,
            help="Take what there is of a document most of which cannot be read.",
        ),
        click.option(
            "--changes",
            type=click.Choice([ACCEPTED, ORIGINAL]),
            default=ACCEPTED,
            help="The text with the changes that a Word file tracks, or before them.",
        ),
    )
    result: Callable[..., None] = gathered
    for option in reversed(options):
        result = option(result)
    return result


def _check_encoding(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    try:
        return name and codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        message = f"{name!r} is no encoding that Python knows; gb18030, big5 and utf-16 are."
        raise click.BadParameter(message) from error
