"""A document that shows each finding code, and the same without the fault; the page of findings is made of them.

The documents of a check are files in ``tests/findings``. A code of AKN4UN is shown by one change to a good
file, listed in ``tests/findings/edits.csv``; a code of a trace by the resolutions given to it.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import unctc
from unctc.checks import CHECKS
from unctc.cli.check_result import CheckResult
from unctc.findings.akn4un import LOADING_CODES
from unctc.validation import check_akn4un

__all__ = ["FOLDER", "documents", "example", "without_the_fault"]

FOLDER: Final = Path(__file__).parent / "findings"
_RESOLUTION: Final = Path(__file__).parent / "data" / "resolution.en.akn.xml"
_PARTS: Final = Path(__file__).parent / "data" / "resolution_in_parts.en.akn.xml"
_CHECKS: Final = {row.code for row in CHECKS}
_EDITS: Final = {
    row["code"]: (row["file"], row["old"], row["new"])
    for row in csv.DictReader(io.StringIO((FOLDER / "edits.csv").read_text("utf-8")))
}
_CITED: Final = unctc.Symbol("S/RES/2395 (2017)")
_DIRECTS: Final = (
    "Directs CTED to report to the CTC by 30 March 2018 on the process of its assessments;"
)


@cache
def example(code: str) -> CheckResult:
    """Return a document with the findings of *code* in it."""
    if code in _CHECKS:
        return _checked_files(code, "bad")
    if code in _EDITS:
        file, old, new = _EDITS[code]
        data = _good(file)
        assert old in data, f"{code}: {old!r} is not in the good file"
        return _checked_akn4un(code, data.replace(old, new, 1))
    return _traced(code, *_TRACES[code])


@cache
def without_the_fault(code: str) -> CheckResult:
    """Return a document like the example in which *code* finds nothing."""
    if code in _CHECKS:
        return _checked_files(code, "good")
    if code in _EDITS:
        return _checked_akn4un(code, _good(_EDITS[code][0]))
    return _traced(code, _every_resolution(), None)


@cache
def documents(code: str, kind: str) -> tuple[unctc.Document, ...]:
    """Return the documents of a check, ``bad`` or ``good``; several where versions are compared."""
    return tuple(unctc.load(path) for path in sorted(FOLDER.glob(f"{code}-{kind}.*")))


def _checked_files(code: str, kind: str) -> CheckResult:
    name = min(path.name for path in FOLDER.glob(f"{code}-{kind}.*"))
    document, *others = documents(code, kind)
    found = unctc.check(document, against=others[0] if others else None, select=code)
    return CheckResult(name, document, found)


@cache
def _good(file: str) -> str:
    if file == "resolution":
        return _RESOLUTION.read_text("utf-8")
    if file == "dated":  # the step of another day than the line of adoption
        text = _RESOLUTION.read_text("utf-8")
        step = '<step date="2041-03-14" outcome="adopted"'
        assert step in text
        return text.replace(step, step.replace("14", "10"))
    if file == "parts":
        return _PARTS.read_text("utf-8")
    return unctc.dumps(unctc.sample(), format="akn4un")


def _checked_akn4un(code: str, text: str) -> CheckResult:
    name = f"{code}.akn.xml"
    if code in {each.code for each in LOADING_CODES}:
        document = unctc.loads(text, format="akn4un")
        return CheckResult(name, document, unctc.check(document, select=code), text)
    # The profile is checked in the file; one that breaks it may be no document at all.
    found = check_akn4un(text.encode(), schema=code == "AKN211")
    return CheckResult(
        name, unctc.sample(), tuple(each for each in found if each.code == code), text
    )


def _resolution(
    symbol: unctc.Symbol = _CITED,
    text: str = _DIRECTS,
    *,
    number: int | None = 9,
    language: unctc.Language = unctc.Language.ENGLISH,
    adopted: dt.date = dt.date(2017, 12, 21),
) -> unctc.Resolution:
    return unctc.Resolution(
        symbol=symbol,
        language=language,
        adopted=adopted,
        leading_paragraphs=(unctc.OperativeParagraph(text, number=number),),
    )


def _every_resolution() -> list[unctc.Resolution]:
    """Return a resolution for each that the programmes cite."""
    cited = {each.target for each in unctc.sample().citations if each.target.is_resolution}
    return [_resolution(symbol) for symbol in sorted(cited) if symbol.organ == "S"]


def _review() -> unctc.Trace:
    verdict = unctc.Verdict.CONFIRMED
    link = unctc.TraceLink(
        unctc.NodePath("annex/99"),
        _CITED,
        unctc.NodePath("operative/9"),
        score=0.5,
        verdict=verdict,
        reviewer="A.O.",
    )
    return unctc.Trace(links=(link,))


_TRACES: Final[dict[str, tuple[Sequence[unctc.Resolution], unctc.Trace | None]]] = {
    "TRC101": ([_resolution(), _resolution(unctc.Symbol("S/RES/2617 (2021)"), adopted=dt.date(2021, 12, 30))], None),
    "TRC102": ([_resolution(), _resolution(language=unctc.Language.CHINESE)], None),
    "TRC103": ([_resolution(language=unctc.Language.GERMAN)], None),
    "TRC104": ([_resolution(), _resolution(unctc.Symbol("S/RES/2396 (2017)"), number=None)], None),
    "TRC201": ([_resolution(text="Decides to extend the mandate of the Mission in Haiti;")], None),
    "TRC202": ([_resolution()], None),
    "TRC301": ([_resolution()], _review()),
}  # fmt: skip


def _traced(
    code: str, resolutions: Sequence[unctc.Resolution], reviewed: unctc.Trace | None
) -> CheckResult:
    document = unctc.sample()
    found = unctc.trace(document, resolutions, reviewed=reviewed).findings
    return CheckResult(
        "S_2018_208.zh.txt", document, tuple(each for each in found if each.code == code)
    )
