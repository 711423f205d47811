"""Values that a shell completes: codes of findings, their beginnings too, and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["complete_body", "complete_codes"]


def complete_codes(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the families and codes that go on from the last of some codes: ``ATT,CIT1``."""
    from click.shell_completion import CompletionItem

    from unctc.checks.registry import CODES
    from unctc.findings import FAMILIES

    before, comma, begun = incomplete.rpartition(",")
    summaries = dict(FAMILIES) | {each.code: each.summary for each in CODES.values()}
    return [
        CompletionItem(f"{before}{comma}{code}", help=summary)
        for code, summary in summaries.items()
        if code.startswith(begun.upper())
    ]


def complete_body(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the bodies whose names begin so, in capitals or not."""
    from click.shell_completion import CompletionItem

    from unctc.model.bodies import Body

    begun = incomplete.casefold()
    return [CompletionItem(each.value) for each in Body if each.value.casefold().startswith(begun)]
