"""What the properties and the comments of a Word file state about the document: facts, never text."""

from __future__ import annotations

import re
from typing import Final

from unctc.layout.runs import SourceFacts
from unctc.loaders.docx.package import Package, w
from unctc.model.languages import Language
from unctc.model.symbols import symbol_or_none

__all__ = ["facts_of"]

_CUSTOM: Final = "docProps/custom.xml"
_STATED: Final = re.compile(r"<<ODS (?P<name>[A-Z0-9 ]+)>>(?P<value>[^<]*)<<")
_JOB: Final = re.compile(r"(?P<year>\d{2})-?(?P<number>\d{5})")
_LANGUAGES: Final = {each.english_name.lower(): each for each in Language if each.is_official}


def facts_of(package: Package) -> SourceFacts:
    """Return the symbol, the job number and the language that the file states."""
    stated = _custom(package)
    for name, value in _in_comments(package).items():
        stated.setdefault(name, value)
    symbol = symbol_or_none(stated.get("symbol1", "")) if stated.get("symbol1") else None
    job = _JOB.search(stated.get("jobno", ""))
    return SourceFacts(
        symbol=symbol,
        job_number=f"{job['year']}-{job['number']}" if job else None,
        language=_LANGUAGES.get(stated.get("language", "").lower()),
    )


def _custom(package: Package) -> dict[str, str]:
    root = package.tree(_CUSTOM)
    if root is None:
        return {}
    return {
        (each.get("name") or "").lower(): "".join(
            text for child in each for text in child.itertext()
        ).strip()
        for each in root
    }


def _in_comments(package: Package) -> dict[str, str]:
    name = package.part_of_kind("comments")
    root = package.tree(name) if name else None
    if root is None:
        return {}
    text = "".join(each.text or "" for each in root.iter(w("t")))
    names = {"JOB NO": "jobno", "DOC SYMBOL1": "symbol1"}
    return {
        names[match["name"]]: match["value"]
        for match in _STATED.finditer(text)
        if match["name"] in names
    }
