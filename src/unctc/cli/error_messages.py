"""The library's advice in the words of the command line: its functions have other names here."""

from __future__ import annotations

import re

from unctc.errors import UnctcError

__all__ = ["in_shell_words"]

_ARGUMENT = re.compile(r"\b(encoding|format|language)='?([\w.…-]+?)'?(?=[\s.,;)]|$)")
_FUNCTIONS = (
    (re.compile(r"\b(?:unctc\.)?find_citations\(\)"), "unctc cite"),
    (re.compile(r"\b(?:unctc\.)?load\(\)"), "unctc show"),
)


def in_shell_words(error: UnctcError, *, format_option: str = "--format") -> str:
    """Return what *error* says, with options for arguments and commands for functions.

    Args:
        error: the error.
        format_option: the option that names the format of the input.
    """
    options = {"format": format_option}
    message = _ARGUMENT.sub(
        lambda match: f"{options.get(match[1], f'--{match[1]}')} {match[2]}", str(error)
    )
    for pattern, words in _FUNCTIONS:
        message = pattern.sub(words, message)
    return message
