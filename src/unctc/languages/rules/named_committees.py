"""The committees that are known by names, out of the table of a language."""

from __future__ import annotations

import csv
from collections.abc import Callable

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.package_data import package_text

__all__ = ["named_committees"]


def named_committees(
    language: Language, entry: Callable[..., BodyName] = BodyName.of
) -> tuple[BodyName, ...]:
    """Return the entries of the table ``committees.csv`` of *language*: a body, and its names, a bar between two.

    Args:
        language: the language.
        entry: makes an entry of a body and its names; by default of the names as they are.

    Example:
        >>> found = named_committees(Language.SPANISH)[0]
        >>> found.body.value, found.hints
        ('Committee on Conferences', ('Comité de Conferencias',))
    """
    table = package_text(f"unctc.languages.{language.value}", "committees.csv")
    rows = csv.DictReader(table.splitlines(), delimiter=";")
    return tuple(entry(Body[row["body"]], *row["names"].split("|")) for row in rows)
