"""Score letters changed as layouts and losses change them: how many fields are wrong, and how many of these nothing tells.

    python tests/corpus/score_misreadings.py FOLDER

FOLDER holds made-up letters, NAME.txt, with their keys, NAME.json. A wrong field is told where text is unread, where a
finding that loading makes is about its part or the whole document, or where the document is refused.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import unctc

_NUMBER = re.compile(r"(?m)^(\d+)\.\s")
_SECTION = re.compile(r"(?m)^([IVX]+|[A-Z]|[一二三四五六七八九十]+)[.、] ")


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _without_blank_lines(text: str) -> str:
    return "\n".join(line for line in _lines(text) if line.strip())


def _spread(text: str) -> str:
    return "\n\n".join(line for line in _lines(text) if line.strip())


def _dropped(number: int) -> Callable[[str], str]:
    def change(text: str) -> str:
        return re.sub(rf"(?m)^{number}\.\s.*\n?", "", text, count=1)

    return change


def _without_line(word: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        return re.sub(rf"(?m)^(?:{word})\s*$\n?", "", text, count=1)

    return change


_LABELS = "Annex|Annexe|附件"
_SECOND_LABELS = "Enclosure|Pièce jointe|附文"

_UNNUMBERED = "no numbers"

VARIANTS: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "no blank lines": _without_blank_lines,
    "a blank line between any two": _spread,
    "on one line": lambda text: " ".join(text.split()),
    "cut after a third": lambda text: text[: len(text) // 3],
    "cut after two thirds": lambda text: text[: 2 * len(text) // 3],
    "begins after a fifth": lambda text: text[len(text) // 5 :],
    "no paragraph 3": _dropped(3),
    "no paragraph 7": _dropped(7),
    _UNNUMBERED: lambda text: _NUMBER.sub("", text),
    "numbers with brackets": lambda text: _NUMBER.sub(r"\1) ", text),
    "no section numbers": lambda text: _SECTION.sub("", text),
    "no label of the annex": _without_line(_LABELS),
    "no label of the enclosure": _without_line(_SECOND_LABELS),
    "no masthead": lambda text: "\n".join(_lines(text)[5:]),
    "no signature": lambda text: re.sub(r"(?m)^.*(?:\(Signed\)|\(Signé\)|签名).*\n", "", text),
    "twice": lambda text: f"{text}\n{text}",
    "indented": lambda text: "\n".join(f"    {line}" for line in _lines(text)),
    "in capitals": str.upper,
    "tabs after numbers": lambda text: _NUMBER.sub("\\1.\t", text),
}


def fields(document: Any, key: dict[str, Any]) -> Iterator[tuple[str, str, object, object]]:  # noqa: ANN401
    """Yield part, name, wanted and found value of each field of *key*."""
    letter = getattr(document, "letter", None)
    signature = letter.signature if letter else None
    yield "", "symbol", key["symbol"], str(document.symbol) if document.symbol else None
    yield "", "issued", key["issued"], str(document.issued) if document.issued else None
    yield "letter", "date", key["date"], str(letter.date) if letter and letter.date else None
    yield "letter", "author", _flat(key["author"]), _flat(letter.author if letter else "")
    yield "letter", "addressee", _flat(key["addressee"]), _flat(letter.addressee if letter else "")
    own = [_flat(each.text) for each in letter.paragraphs] if letter else []
    yield "letter", "paragraphs", [*map(_flat, key["letter"])], own
    yield "letter", "name", _flat(key["name"]), _flat(signature.name if signature else "")
    yield "letter", "role", _flat(key["role"]), _flat(signature.role if signature else "")
    attachments = getattr(document, "attachments", ())
    kinds = [type(each).__name__ for each in attachments]
    yield "", "attachments", [each["kind"] for each in key["attachments"]], kinds
    for wanted in key["attachments"]:
        found = next((a for a in attachments if type(a).__name__ == wanted["kind"]), None)
        text = found.text if found else None
        part = wanted["kind"].lower()
        title = found.title.text if found and found.title else ""
        yield part, "title", _flat(wanted["title"]), _flat(title)
        headings = [_flat(each.heading.text) for each in text.walk()] if text else []
        yield part, "sections", [_flat(each) for _, each in wanted["sections"]], headings
        numbers = [each.number for each in text.paragraphs] if text else []
        yield part, "numbers", wanted["numbers"], numbers
        paragraphs = [_flat(each.text) for each in text.paragraphs] if text else []
        yield part, "paragraphs", [*map(_flat, wanted["paragraphs"])], paragraphs


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", "", text or "").casefold()


def told_parts(document: unctc.Document) -> set[str] | None:
    """Return the parts of *document* in which something tells that they are not right; ``None`` for all."""
    if document.unread:
        return None
    # Most texts have no job number: that one has none says nothing of how it was read.
    found = [each for each in document.findings if each.code != "CMP102"]
    parts = {each.path.part.partition("-")[0] for each in found}
    # What is announced and not there is the part that is missing, not the sentence that announces it.
    parts |= {dict(each.arguments)["what"] for each in found if each.code == "ATT101"}
    return None if "" in parts else parts


def score(folder: Path) -> None:
    """Print how many fields of each variant are wrong, and how many of these nothing tells."""
    total: Counter[str] = Counter()
    for name, change in VARIANTS.items():
        wrong = silent = 0
        names: Counter[str] = Counter()
        for path in sorted(folder.glob("base-lines__*.txt")):
            key = json.loads(path.with_suffix(".json").read_text("utf-8"))
            try:
                document = unctc.loads(
                    change(path.read_text("utf-8")), format="text", language=key["language"]
                )
            except unctc.UnctcError:
                total["refused"] += 1
                continue
            told = told_parts(document)
            for part, field, wanted, found in fields(document, key):
                if wanted == found or (name == _UNNUMBERED and field == "numbers"):
                    continue
                wrong += 1
                if told is not None and part not in told and not (part == "" and told):
                    silent += 1
                    names[f"{key['language']} {part} {field}".replace("  ", " ")] += 1
        total["wrong"] += wrong
        total["silent"] += silent
        print(f"{name}: {wrong} wrong, {silent} of them silent {dict(names) or ''}")
    print(dict(total))


if __name__ == "__main__":
    score(Path(sys.argv[1]))
