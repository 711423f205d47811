"""Score small letters and files that were once misread: ``letters.jsonl`` and ``loading.jsonl``.

    python tests/corpus/score_letters.py FOLDER

FOLDER holds the two files; each line has ``id``, ``language``, ``text`` and ``expected``, what a careful reader says.
A case counts when all that is expected holds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import unctc

_NOTES: dict[str, Callable[[Any], bool]] = {
    "M11": lambda d: (
        len(d.letter.paragraphs) == 2 and any("Jo Bloggs" in each.text for each in d.unread)
    ),
    "M13": lambda d: "implementation of" in d.programmes[0].paragraph(1).text,
    "M15": lambda d: d.letter.paragraphs[0].text.startswith("I have the honour"),
    "M18": lambda d: (
        [p.text for p in d.programmes[0].paragraphs]
        == ["The Committee will follow the plan.", "The Committee will meet."]
        and [(n.marker, n.text, n.offset) for n in d.programmes[0].paragraph(1).footnotes]
        == [("1", "S/2019/100.", 35)]
    ),
    "N1": lambda d: not d.unread,
}
"""What the notes of cases say beyond their expected values."""


def read(case: dict[str, Any]) -> Any:  # noqa: ANN401 - a document of any kind
    """Return the document of *case*."""
    text = case["text"]
    kind = None if text.startswith("<!DOCTYPE html") else "text"
    return unctc.loads(text, format=kind, language=case["language"])


def misses(case: dict[str, Any]) -> Iterator[str]:
    """Yield what of the expected values of *case* does not hold."""
    try:
        document = read(case)
    except unctc.UnctcError as error:
        yield f"refused: {error}"
        return
    expected = case["expected"]
    if isinstance(expected, list):
        yield from _loading_misses(case, document)
        return
    for name, value in expected.items():
        if name not in {"note", "attachments"} and (found := _fact(document, name)) != value:
            yield f"{name}: {found!r}, not {value!r}"
    if "attachments" in expected:
        attachments = document.attachments
        if len(attachments) != len(expected["attachments"]):
            yield f"{len(attachments)} attachments, not {len(expected['attachments'])}"
        for index, (found, wanted) in enumerate(
            zip(attachments, expected["attachments"], strict=False)
        ):
            for name, value in wanted.items():
                if name != "note" and (got := _attachment_fact(found, name)) != value:
                    yield f"attachment {index} {name}: {got!r}, not {value!r}"
    if case["id"] in _NOTES and not _NOTES[case["id"]](document):
        yield "note"


def _loading_misses(case: dict[str, Any], document: Any) -> Iterator[str]:  # noqa: ANN401
    for wanted in case["expected"]:
        if wanted == "no findings":
            findings = [each for each in unctc.check(document) if each.code == "CIT101"]
            if findings:
                yield f"{len(findings)} findings"
        elif wanted == "citations of the page":
            found = {str(each.target) for each in document.citations}
            if found < {"S/RES/1373 (2001)", "S/RES/1540 (2004)", "S/RES/2178 (2014)"}:
                yield f"citations {found}"
        elif wanted.startswith("Letter"):
            got = (
                f"Letter {document.symbol} date={document.letter.date} programmes={len(document.programmes)}:{sum(len(p.paragraphs) for p in document.programmes)}"
                if type(document).__name__ == "Letter" and document.letter
                else type(document).__name__
            )
            if got != wanted:
                yield got
        else:
            kind, _, symbol = wanted.partition(" ")
            if type(document).__name__ != kind or (symbol and str(document.symbol) != symbol):
                yield f"{type(document).__name__} {document.symbol}"


def _fact(document: Any, name: str) -> Any:  # noqa: ANN401, PLR0911 - a table of facts
    letter: Any = getattr(document, "letter", None)
    signature = letter.signature if letter else None
    match name:
        case "symbol" | "issued" | "original_language" | "job_number" | "distribution":
            value = getattr(document, name)
            return None if value is None else str(value)
        case "letter_date":
            return str(letter.date)
        case "signatory":
            return signature and signature.name
        case "role":
            return signature and signature.role
        case "letter_paragraphs":
            return len(letter.paragraphs)
        case "kind":
            return type(document).__name__
        case "citations":
            return [str(each.target) for each in document.citations]
        case "paragraphs" | "headings" if type(document).__name__ == "Letter":
            return None
        case "paragraphs" if type(document).__name__ == "PresidentialStatement":
            return len(document.leading_paragraphs)
        case "paragraphs":
            return [each.number for each in document.paragraphs]
        case "headings":
            return [each.heading.text for each in document.walk()]
        case _:
            pass
    raise ValueError(name)


def _attachment_fact(attachment: Any, name: str) -> Any:  # noqa: ANN401, PLR0911 - a table of facts
    content = attachment.programme or getattr(attachment, "content", None)
    match name:
        case "kind":
            return attachment.kind
        case "number":
            return attachment.number
        case "title":
            return attachment.title and attachment.title.text
        case "programme":
            return attachment.programme is not None
        case "body":
            return content and str(content.body)
        case "period":
            period = content and content.period
            return period and [str(period.start), str(period.end)]
        case "paragraphs":
            return content and [each.number for each in content.paragraphs]
        case "headings":
            return content and [each.heading.text for each in content.walk()]
        case "due":
            deliverables = getattr(content, "deliverables", ()) or ()
            return [str(each.due.day) for each in deliverables if hasattr(each.due, "day")]
        case "tables":
            return content and sum(len(getattr(each, "tables", ())) for each in content.paragraphs)
        case _:
            pass
    raise ValueError(name)


def score(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Print the misses of each file of *folder*, and yield its name with how many cases are right."""
    for name in ("letters", "loading"):
        good = total = 0
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            case = json.loads(line)
            wrong = list(misses(case))
            good += not wrong
            total += 1
            if wrong:
                print(f"{case['id']} ({case['kind']}): {'; '.join(wrong)[:300]}")
        yield name, good, total


if __name__ == "__main__":
    for file_name, right, of in score(Path(sys.argv[1])):
        print(f"{file_name}: {right}/{of}")
