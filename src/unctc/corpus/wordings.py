"""The operative paragraphs of a store with their words, each whole with its points, as the aligner takes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final

from attrs import field, frozen

from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.model.languages import Language
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph

__all__ = ["OperativeWording", "operative_wordings"]

_PASSAGES: Final = """
    with picked as (
        select work, min(file) as file from documents
        where language = ? and (? is null or list_contains(?, work)) group by work
    )
    select p.work, p.file, p.path, p.text, d.dated from paragraphs p
    join picked using (file) join documents d using (file)
    where p.kind = 'paragraph' and (p.part = 'operative' or p.path like '%/operative/%')
"""


@frozen(kw_only=True)
class OperativeWording:
    """The operative paragraphs of one resolution in one language.

    Attributes:
        work: the resolution.
        dated: the day of adoption, where it is known.
        nodes: its paragraphs, each with the words of its points, in order.
    """

    work: str
    dated: dt.date | None
    nodes: tuple[Node, ...] = field(repr=False)


def operative_wordings(
    store: Store, language: Language, works: Sequence[str] | None = None
) -> tuple[OperativeWording, ...]:
    """Return the operative paragraphs of the resolutions of *store* in *language*, the earliest first.

    Args:
        store: the store.
        language: the language.
        works: which resolutions; all if not given.
    """
    chosen = list(works) if works is not None else None
    rows = query(store, _PASSAGES, [language.value, chosen, chosen or [""]]).to_pylist()
    for row in rows:
        row["place"] = NodePath(row["path"])
    rows.sort(key=itemgetter("work", "place"))
    found = []
    for work, group in groupby(rows, itemgetter("work")):
        passages = list(group)
        nodes = tuple(
            Node(
                path,
                Paragraph(
                    " ".join(each["text"] for each in same if each["text"]), number=path.number
                ),
            )
            for path, same in groupby(passages, lambda each: each["place"].paragraph)
        )
        found.append(OperativeWording(work=work, dated=passages[0]["dated"], nodes=nodes))
    return tuple(sorted(found, key=lambda each: (each.dated or dt.date.max, each.work)))
