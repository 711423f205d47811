"""Where each document, body and passage of a site is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Final

from attrs import frozen

from unctc.errors import UnctcError
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.symbols import Symbol

__all__ = ["SiteAddresses", "anchor_of", "unique_names"]

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9.-]+")
_LONGEST: Final = 80
_PREFERRED: Final = DEFAULT_LANGUAGE.value


def anchor_of(path: str) -> str:
    """Return the identifier of the passage at *path*.

    Example:
        >>> anchor_of("operative/9/a")
        'p-operative-9-a'
    """
    return "p-" + _UNSAFE.sub("-", path).strip("-")


def unique_names(names: Iterable[str]) -> list[str]:
    """Return a file name for each of *names*, no two alike also where case does not count.

    Example:
        >>> unique_names(["S/RES/1373 (2001)", "s_res_1373_2001", "决议"])
        ['S_RES_1373_2001', 's_res_1373_2001-2', 'x']
    """
    taken: set[str] = set()
    made = []
    for name in names:
        stem = _UNSAFE.sub("_", name).replace("_.", ".").strip("_.")[:_LONGEST] or "x"
        unique, number = stem, 1
        while unique.casefold() in taken:
            number += 1
            unique = f"{stem}-{number}"
        taken.add(unique.casefold())
        made.append(unique)
    return made


@frozen(kw_only=True)
class SiteAddresses:
    """The pages of a site, by what they show.

    Attributes:
        documents: the page of each file.
        versions: of each work the language and the file of its documents, the preferred one first.
        bodies: the page of each body.
    """

    documents: Mapping[str, str]
    versions: Mapping[str, Sequence[tuple[str, str]]]
    bodies: Mapping[str, str]

    @classmethod
    def of(cls, documents: Sequence[Mapping[str, Any]], bodies: Sequence[str]) -> SiteAddresses:
        """Return the pages of *documents*, rows of the table of that name, and of *bodies*."""
        names = unique_names(f"{each['work']}.{each['language']}" for each in documents)
        versions: dict[str, list[tuple[str, str]]] = {}
        for each in documents:
            versions.setdefault(each["work"], []).append((each["language"], each["file"]))
        return cls(
            documents={
                each["file"]: f"documents/{name}.html"
                for each, name in zip(documents, names, strict=True)
            },
            versions={
                work: sorted(files, key=lambda one: (one[0] != _PREFERRED, one))
                for work, files in versions.items()
            },
            bodies={
                body: f"bodies/{name}.html"
                for body, name in zip(bodies, unique_names(bodies), strict=True)
            },
        )

    def of_work(self, work: str, language: str = _PREFERRED) -> str | None:
        """Return the page of *work*, in *language* where it is there; ``None`` where the site has none."""
        files = self.versions.get(work)
        if files is None:
            return None
        file = next((file for code, file in files if code == language), files[0][1])
        return self.documents[file]

    def of_citation(self, target: str, language: str) -> str | None:
        """Return where a citation leads: to a page of the site, else to the United Nations."""
        page = self.of_work(target, language)
        return f"../{page}" if page else _official(target, language)


@cache
def _official(target: str, language: str) -> str | None:
    try:
        return Symbol(target).url(Language(language))
    except (UnctcError, ValueError):
        return None
