"""Comparisons as text: CSV, Markdown, and the edits of a paragraph between marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from unctc.model.changes import WordEdit
from unctc.model.comparisons import Comparison
from unctc.serializers.comparison_rows import CHANGE_COLUMNS, CHANGE_GROUPS, ChangeRow
from unctc.serializers.rows import as_csv

__all__ = ["changes_as_csv", "changes_as_markdown", "edit_marks"]

_SPECIAL: Final = re.compile(r"([\\|`*_<>\[\]])")


def changes_as_csv(rows: Iterable[ChangeRow]) -> bytes:
    """Return *rows* as CSV in UTF-8 with a line of names.

    Example:
        >>> changes_as_csv(
        ...     [ChangeRow(group="paragraphs", change="moved", old="annex/7")]
        ... ).decode().split()[1]
        'paragraphs,moved,annex/7,,,,'
    """
    return as_csv([each.as_row() for each in rows], CHANGE_COLUMNS)


def changes_as_markdown(comparison: Comparison, rows: Sequence[ChangeRow]) -> str:
    """Return a comparison as Markdown: the summary, then a table for each group of changes.

    Example:
        >>> import unctc
        >>> comparison = unctc.diff(unctc.sample(), unctc.sample())
        >>> print(changes_as_markdown(comparison, ()))
        # S/2018/208 → S/2018/208
        <BLANKLINE>
        Nothing differs.
        <BLANKLINE>
        > both are the same document
    """
    names = [str(each.symbol or each.language) for each in (comparison.old, comparison.new)]
    lines = [f"# {' → '.join(names)}", "", comparison.summary]
    for warning in comparison.warnings:
        lines += ["", f"> {_escaped(warning)}"]
    for group in CHANGE_GROUPS:
        own = [each for each in rows if each.group == group]
        if own:
            lines += ["", f"## {group.capitalize()}", ""]
            lines += [
                "| change | old | new | | before | after |",
                "| --- | --- | --- | --- | --- | --- |",
            ]
            lines += [
                "| "
                + " | ".join(
                    _escaped(cell)
                    for cell in (row.change, row.old, row.new, row.aspect, row.before, row.after)
                )
                + " |"
                for row in own
            ]
    return "\n".join(lines)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def edit_marks(edits: Iterable[WordEdit], text: str, *, around: int = 12) -> str:
    """Return the edits of a paragraph as ``[-removed-]{+inserted+}``, with a few letters before and after each.

    Args:
        edits: the edits.
        text: the old text.
        around: how many letters of the text are shown on either side.

    Example:
        >>> from unctc.model.locations import Span
        >>> edit = WordEdit(Span(18, 22), Span(18, 22), removed="June", inserted="July")
        >>> edit_marks([edit], "It will report in June.")
        '…l report in [-June-]{+July+}.'
    """
    pieces: list[str] = []
    done = 0
    for each in edits:
        start = max(done, each.old.start - around)
        pieces += ["…" if start > done else "", text[start : each.old.start]]
        pieces += [f"[-{each.removed}-]"] if each.removed else []
        pieces += [f"{{+{each.inserted}+}}"] if each.inserted else []
        done = min(len(text), each.old.end + around)
        following = next(
            (e.old.start for e in edits if e.old.start >= each.old.end and e is not each), len(text)
        )
        done = min(done, following)
        pieces.append(text[each.old.end : done])
    return "".join((*pieces, "…" if done < len(text) else ""))
