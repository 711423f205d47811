"""Facts on missions and mechanisms of the Security Council: which resolution established or authorized each.

``data/missions.csv`` has the key of the body, its official name, the resolution, and with which text that was compared;
rows that say nothing there were compared with none.
"""

from __future__ import annotations

import csv
from functools import lru_cache

from unctc.model.bodies import Body
from unctc.model.symbols import Symbol
from unctc.package_data import package_text

__all__ = ["established_by", "missions"]


@lru_cache(maxsize=1)
def missions() -> dict[Body, Symbol]:
    """Return the missions with the resolution that established or authorized each.

    A mission that another resolution has renewed since is under the first one.

    Example:
        >>> len(missions()) > 20
        True
    """
    table = package_text("unctc.registers", "data/missions.csv")
    rows = csv.DictReader(table.splitlines())
    return {Body(row["key"]): Symbol(row["established_by"]) for row in rows}


def established_by(body: Body) -> Symbol | None:
    """Return the resolution that established or authorized *body*; ``None`` for one that is no mission.

    Example:
        >>> established_by(Body.UNDOF), established_by(Body.CTED)
        (Symbol('S/RES/350 (1974)'), None)
    """
    return missions().get(body)
