"""Language versions: which works of a store lack which of the six official languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unctc.corpus.questions import query
from unctc.corpus.store import Store
from unctc.model.languages import Language

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["language_versions"]

_VERSIONS: Final = """
    select work, kind, dated, languages, [each for each in ?::text[] if not list_contains(languages, each)] as missing
    from works order by work
"""


def language_versions(store: Store) -> Table:
    """Return the languages that *store* has of each work, and the official ones that it lacks.

    Example:
        >>> import unctc
        >>> from unctc import corpus
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> store = corpus.build(["S_2018_208.json"], "store").store
        >>> corpus.language_versions(store).to_pylist()[0]["missing"]
        ['ar', 'en', 'es', 'fr', 'ru']
    """
    return query(store, _VERSIONS, [sorted(each.value for each in Language if each.is_official)])
