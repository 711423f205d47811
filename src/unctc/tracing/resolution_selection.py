"""Select the resolutions that can be behind a document, with findings about the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from unctc.errors import InvalidValueError
from unctc.findings import finding
from unctc.languages.registry import rules_for
from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.model.symbols import Symbol
from unctc.tracing.paragraph_features import ProgrammeText

__all__ = ["Adopted", "choose", "given_resolutions", "missing"]

Adopted = Resolution | DraftResolution


def given_resolutions(resolutions: Iterable[Document]) -> list[Adopted]:
    """Return what was given, or say why it cannot be traced to."""
    if isinstance(resolutions, (Resolution, DraftResolution)):
        resolutions = (resolutions,)
    found: list[Adopted] = []
    for each in resolutions:
        if not isinstance(each, (Resolution, DraftResolution)):
            raise InvalidValueError(
                expected="resolutions to trace to",
                found=type(each).__name__,
                where="resolutions",
                fix="Give what unctc.load() makes of the resolutions' files, as a list.",
            )
        found.append(each)
    if not found:
        raise InvalidValueError(
            expected="at least one resolution to trace to",
            found="none",
            where="resolutions",
            fix="Load the resolutions that the document cites.",
        )
    return found


def choose(given: Sequence[Adopted], letter: Letter) -> tuple[list[Adopted], list[Finding]]:
    """Return the resolutions that can be behind *letter*, each once, in order of symbols.

    Of several versions of one the library's best-known language counts, then the most text.
    """
    dated = letter.issued or (letter.letter.date if letter.letter else None)
    versions: dict[Symbol, list[Adopted]] = {}
    for each in given:
        versions.setdefault(each.symbol, []).append(each)
    chosen: list[Adopted] = []
    findings: list[Finding] = []
    for symbol in sorted(versions):
        best = max(versions[symbol], key=_rank)
        adopted, language = best.adopted, best.language.value
        if len(versions[symbol]) > 1:
            count = len(versions[symbol])
            findings.append(finding("TRC102", symbol=symbol, count=count, language=language))
        if adopted is not None and dated is not None and adopted > dated:
            findings.append(finding("TRC101", symbol=symbol, adopted=adopted, dated=dated))
            continue
        if rules_for(best.language).duties is None:
            findings.append(finding("TRC103", symbol=symbol, language=language))
        if all(each.number is None for each in best.operative_paragraphs):
            findings.append(finding("TRC104", symbol=symbol))
        chosen.append(best)
    return chosen, findings


def missing(paragraphs: Sequence[ProgrammeText], given: Sequence[Adopted]) -> list[Finding]:
    """Return what to say of resolutions of the Security Council that are cited and were not given."""
    cited = {target for each in paragraphs for target in each.citations if target.is_resolution}
    missing = sorted(
        target for target in cited - {each.symbol for each in given} if target.organ == "S"
    )
    return [finding("TRC202", symbols=", ".join(map(str, missing)))] if missing else []


def _rank(resolution: Adopted) -> tuple[bool, int, str, str]:
    known = rules_for(resolution.language).duties is not None
    paragraphs = resolution.operative_paragraphs
    # The last word makes the choice the same in whatever order two of a kind are given.
    text = "\n".join(piece.text for each in paragraphs for piece in each.walk())
    return known, len(paragraphs), resolution.language.value, text
