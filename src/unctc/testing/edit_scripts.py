"""Two issues of one document with paragraphs dropped, inserted, moved, reworded, split and merged, and with other dues."""

from __future__ import annotations

import random
from typing import Final

from attrs import define, field, frozen
from hypothesis import strategies as st

from unctc.interpretation import interpret
from unctc.model.documents import Document
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.testing.consistent_letters import consistent_letters
from unctc.testing.edited_parts import (
    edited_parts,
    next_issue,
    paths_of_parts,
    uninterpreted,
    with_parts,
)
from unctc.testing.paragraph_edits import EditCounts, EditScript, edit_script

__all__ = ["EditCounts", "EditedDocument", "edited", "edited_documents"]

_SEEDS: Final = st.integers(0, 1 << 32)


@frozen(kw_only=True)
class EditedDocument:
    """Two issues of a document, and what was done to the one to make the other.

    Attributes:
        old: the old issue.
        new: the new one.
        pairs: the new path of each old paragraph that is still there, neither split nor merged.
        moved: the old paths of paragraphs that were moved.
        reworded: the old paths of those whose words were replaced.
        dropped: the old paths of those that were dropped.
        added: the new paths of those that were inserted.
        split: the new paths of the pieces of an old paragraph.
        merged: the old paths of what is one new paragraph.
        dues: the old paths of paragraphs whose day was changed.
        rolled: the old paths of those whose day is that of the next year.
    """

    old: Document = field(repr=False)
    new: Document = field(repr=False)
    pairs: dict[NodePath, NodePath] = field(repr=False)
    moved: frozenset[NodePath] = frozenset()
    reworded: frozenset[NodePath] = frozenset()
    dropped: frozenset[NodePath] = frozenset()
    added: frozenset[NodePath] = frozenset()
    split: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    merged: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    dues: frozenset[NodePath] = frozenset()
    rolled: frozenset[NodePath] = frozenset()


def edited(
    document: Document, rng: random.Random, counts: EditCounts | None = None
) -> EditedDocument:
    """Return two issues of *document*: in both, paragraphs of its programmes, or its operative paragraphs, are lacking.

    Args:
        document: a letter with programmes, or a resolution.
        rng: decides what happens.
        counts: how many edits are made.

    Example:
        >>> import unctc
        >>> two = edited(unctc.sample(), random.Random(1), EditCounts(moves=0, reworded=0))
        >>> len(two.dropped) <= 6, two.old == two.new
        (True, False)
    """
    chosen = counts or EditCounts()
    parts = list(edited_parts(document))
    scripts = [edit_script(part, document.language, rng, chosen) for part in parts]
    old = with_parts(document, [script.old for script in scripts])
    new = next_issue(with_parts(document, [script.new for script in scripts]))
    found = _Key(paths_of_parts(old), paths_of_parts(new))
    for part, script in enumerate(scripts):
        found.read(part, script)
    return EditedDocument(
        old=interpret(uninterpreted(old)),
        new=interpret(uninterpreted(new)),
        pairs=found.pairs,
        split=found.split,
        merged=found.merged,
        **{name: frozenset(paths) for name, paths in found.sets.items()},
    )


@st.composite
def edited_documents(
    draw: st.DrawFn, language: Language | None = None, counts: EditCounts | None = None
) -> EditedDocument:
    """Draw two issues of a letter with programmes.

    Args:
        draw: Hypothesis's.
        language: the language; drawn if not given.
        counts: how many edits are made; one of each kind if not given.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5, deadline=None)
        ... @given(edited_documents())
        ... def test_every_paragraph_is_somewhere(two):
        ...     assert two.pairs.keys().isdisjoint(two.dropped)
        >>> test_every_paragraph_is_somewhere()
    """
    letter = draw(consistent_letters(language, deliverables=False))
    few = counts or EditCounts(drops=1, insertions=1, moves=1, dues=1, rolls=1, reworded=0.1)
    return edited(letter, random.Random(draw(_SEEDS)), few)  # noqa: S311 - it can be drawn again


@define
class _Key:
    """What was done, by paths."""

    old: list[list[NodePath]]
    new: list[list[NodePath]]
    pairs: dict[NodePath, NodePath] = field(factory=dict)
    split: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    merged: dict[NodePath, tuple[NodePath, ...]] = field(factory=dict)
    sets: dict[str, set[NodePath]] = field(
        factory=lambda: {
            name: set() for name in ("moved", "reworded", "dropped", "added", "dues", "rolled")
        }
    )

    def read(self, part: int, script: EditScript) -> None:
        """Add what a script did to its part."""
        old, new = self.old[part], self.new[part]
        gone = set(range(len(old)))
        for path, origins, marks in zip(new, script.origins, script.marks, strict=True):
            gone.difference_update(origins)
            if not origins:
                self.sets["added"].add(path)
            elif "split" in marks:
                whole = old[origins[0]]
                self.split[whole] = (*self.split.get(whole, ()), path)
            elif "merged" in marks:
                self.merged[path] = tuple(old[at] for at in origins)
            else:
                self.pairs[old[origins[0]]] = path
                for name in marks:
                    self.sets[name].add(old[origins[0]])
        self.sets["dropped"].update(old[at] for at in gone)
