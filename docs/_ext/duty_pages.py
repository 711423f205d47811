"""Writes the tables of the page on mandates and traces from the tables that the library works by."""

from __future__ import annotations

from collections.abc import Iterable

from generated_pages import connect
from sphinx.application import Sphinx

from unctc.languages.registry import languages_with, rules_for
from unctc.model.bodies import Body
from unctc.model.traces import EvidenceKind
from unctc.tracing import concepts

PAGE = "reference/mandates-and-traces"


def tables() -> dict[str, str]:
    """Return for each marker of the page what stands in its place."""
    rules = [
        found for each in languages_with("duties") if (found := rules_for(each).duties) is not None
    ]
    fixed = {verb.kind for each in rules for verb in each.predicates if verb.kind}
    kinds = dict.fromkeys(kind.name for each in rules for kind in each.kinds)
    acts = {act.name: act.mandates for each in rules for act in each.acts}
    return {
        "kinds": _table(("kind",), ((kind,) for kind in sorted({*kinds, *fixed}))),
        "acts": _table(
            ("act", "tells somebody to act"),
            ((name, "yes" if tells else "no") for name, tells in sorted(acts.items())),
        ),
        "bodies": _table(("key",), ((each.value,) for each in Body)),
        "evidence": _table(("kind",), ((each.value,) for each in EvidenceKind)),
        "concepts": _table(
            ("concept", "UNBIS", "share", *(each.value for each in languages_with("labels"))),
            (
                (
                    each.key,
                    str(each.unbis or ""),
                    f"{each.share:g}",
                    *(", ".join(labels) for _, labels in each.labels),
                )
                for each in concepts()
            ),
        ),
    }


def _table(names: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(names)
    lines = [head, ["---"] * len(head), *map(list, rows)]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(
        app, PAGE, lambda: {f"<!-- {marker} -->": table for marker, table in tables().items()}
    )
