"""Paths of paragraphs as users type them: ``annex/7``, ``A.7``, ``L.2``, and ``7`` for the main part."""

from __future__ import annotations

import click

from unctc.errors import InvalidValueError
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, node_at, nodes_of
from unctc.model.reports import Report

__all__ = ["node_named", "to_path"]


def to_path(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> NodePath | None:
    """Make a path of what was typed; a callback for options.

    Raises:
        click.BadParameter: it is none.
    """
    if value is None:
        return None
    try:
        path = NodePath.parse(value)
    except InvalidValueError as error:
        message = f"{value!r} is no path; write annex/7, A.7, L.2, O.9/a or 7."
        raise click.BadParameter(message) from error
    if not path:
        raise click.BadParameter("an empty path; write annex/7, A.7, L.2, O.9/a or 7.")
    return path


def _main_part(document: Document) -> str:
    if isinstance(document, Letter):
        return "annex"
    return "body" if isinstance(document, Report) else "operative"


def node_named(document: Document, path: NodePath) -> Node:
    """Return the passage that a user means by *path*.

    A number alone is that of a paragraph of the main part, the annex or the operative one; ``B/3`` is that of a
    part of a resolution; ``annex`` alone is the first annex, whatever its number.

    Raises:
        NotInDocumentError: there is none; the error says which paths there are.
    """
    main = NodePath(_main_part(document))
    wanted = path if path.text[0].isalpha() else main / str(path)
    part = wanted.resolution_part
    if part and wanted.below(NodePath(part))[:1].isdecimal():
        wanted = NodePath(part) / "operative" / wanted.below(NodePath(part))
    parts = dict.fromkeys(node.path.part for node in nodes_of(document))
    if wanted.part not in parts:
        first = next((each for each in parts if each.partition("-")[0] == wanted.part), wanted.part)
        wanted = NodePath(first + wanted.text.removeprefix(wanted.part))
    return node_at(document, wanted, str(document.symbol or "the document"))
