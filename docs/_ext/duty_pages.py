"""Writes the tables of the page on mandates and traces from the tables that the library works by."""

from __future__ import annotations

from collections.abc import Iterable

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


def _fill(_app: Sphinx, name: str, source: list[str]) -> None:
    if name == PAGE:
        for marker, table in tables().items():
            assert f"<!-- {marker} -->" in source[0]
            source[0] = source[0].replace(f"<!-- {marker} -->", table)


def _follow(app: Sphinx, env: object, _added: object, _changed: object, _gone: object) -> list[str]:
    """Build the page anew each time: the tables may have changed without it."""
    del app, env
    return [PAGE]


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    app.connect("source-read", _fill)
    app.connect("env-get-outdated", _follow)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
