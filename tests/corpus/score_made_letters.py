"""Score how made-up letters are read: fields that are right, and wrong ones that nothing tells.

    python -m tests.corpus.score_made_letters [LAYOUT …] [--damaged] [--misses]

The letters are those of ``made_letters``, drawn here and not kept. ``--damaged`` loses lines, joins them and cuts the
text, one change at a time, and counts only what is then wrong. A wrong field is told where text is unread, where a
finding that loading makes is about its part or the whole document, or where the document is refused.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import unctc

from .made_layouts import LATER_LAYOUTS, LAYOUTS
from .made_letters import LANGUAGES, SCENARIOS, Draft, drafted, key_of, printed
from .score_misreadings import told_parts

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_CUTS = 12
Field = tuple[str, str, object, object]


def flat(text: str | None) -> str:
    """Return *text* without whitespace, in Latin digits."""
    return re.sub(r"\s+", "", (text or "").translate(_DIGITS))


def fields(document: Any, key: dict[str, Any]) -> Iterator[Field]:  # noqa: ANN401
    """Yield part, name, wanted and found value of each field of *key*."""
    letter = getattr(document, "letter", None)
    signature = letter.signature if letter else None
    yield "", "symbol", key["symbol"], _text(document.symbol)
    yield "", "issued", key["issued"], _text(document.issued)
    yield "", "original", key["original"], _text(getattr(document, "original_language", None))
    yield "letter", "date", key["date"], _text(letter and letter.date)
    yield "letter", "author", flat(key["author"]), flat(letter and letter.author)
    yield "letter", "addressee", flat(key["addressee"]), flat(letter and letter.addressee)
    own = [flat(each.text) for each in letter.paragraphs] if letter else []
    yield "letter", "letter", [*map(flat, key["letter"])], own
    yield "letter", "name", flat(key["name"]), flat(signature and signature.name)
    yield "letter", "role", flat(key["role"]), flat(signature and signature.role)
    attachments = getattr(document, "attachments", ())
    kinds = [type(each).__name__ + (each.number or "") for each in attachments]
    wanted = [each["kind"] + (each["number"] or "") for each in key["attachments"]]
    yield "", "attachments", wanted, kinds
    left = list(zip(kinds, attachments, strict=True))
    for name, each in zip(wanted, key["attachments"], strict=True):
        found = next((pair for pair in left if pair[0] == name), None)
        if found is not None:
            left.remove(found)
        yield from _attachment_fields(found and found[1], each)


def _attachment_fields(found: Any, key: dict[str, Any]) -> Iterator[Field]:  # noqa: ANN401
    text = found and (found.programme or getattr(found, "content", None))
    part = key["kind"].lower()
    period = getattr(text, "period", None)
    yield part, "title", flat(key["title"]), flat(found and found.title and found.title.text)
    yield part, "body", key["body"], _text(getattr(text, "body", None))
    yield part, "period", key["period"], period and [str(period.start), str(period.end)]
    headings = [flat(each.heading.text) for each in text.walk()] if text else None
    yield part, "sections", [flat(heading) for _, heading in key["sections"]], headings
    yield part, "numbers", key["numbers"], text and [each.number for each in text.paragraphs]
    paragraphs = [flat(each.text) for each in text.paragraphs] if text else None
    yield part, "paragraphs", [*map(flat, key["paragraphs"])], paragraphs


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def damages(text: str) -> Iterator[tuple[str, str]]:
    """Yield *text* with one thing lost, each with what was lost."""
    lines = text.split("\n")
    printed_lines = [index for index, line in enumerate(lines) if line.strip()]
    for index in printed_lines:
        line = lines[index].strip()
        if len(line) > 100 or (index and len(lines[index - 1].strip()) > 60):
            continue  # a line of a paragraph: that it is gone shows nowhere
        yield f"line lost: {line[:30]}", "\n".join([*lines[:index], *lines[index + 1 :]])
    for first, second in itertools.pairwise(printed_lines):
        joined = f"{lines[first].rstrip()} {lines[second].strip()}"
        what = f"lines joined: {lines[first].strip()[-20:]}|{lines[second].strip()[:20]}"
        yield what, "\n".join([*lines[:first], joined, *lines[second + 1 :]])
    numbers = list(re.finditer(r"(?m)^[^\S\n]*(\d{1,2})(?:\.| -) ", text))
    for match in numbers:
        yield f"number lost: {match[1]}", text[: match.start()] + text[match.end() :]
        wrong = str(int(match[1]) + 3)
        yield f"number misread: {match[1]}", text[: match.start(1)] + wrong + text[match.end(1) :]
    for cut in range(1, _CUTS):
        yield f"cut at {cut}/{_CUTS}", text[: len(text) * cut // _CUTS]
        yield f"begun at {cut}/{_CUTS}", text[len(text) * cut // _CUTS :]


class _Score:
    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.wrong = self.silent = self.refused = 0

    def add(self, names: tuple[str, ...], text: str, key: dict[str, Any], *, show: bool) -> None:
        try:
            document = unctc.loads(text, format="text", language=key["language"])
        except unctc.UnctcError:
            self.refused += 1
            return
        told = told_parts(document)
        for part, field, wanted, found in fields(document, key):
            for name in (key["language"], key["variant"]):
                self.all[name] += 1
                self.right[name] += wanted == found
            if wanted == found:
                continue
            self.wrong += 1
            silent = told is not None and part not in told and not (part == "" and told)
            self.silent += silent
            if show:
                print(*names, part, field, "SILENT" if silent else "told")
                print("    wanted", str(wanted)[:200], "\n    found ", str(found)[:200])


def _letters(names: list[str], *, few: bool) -> Iterator[tuple[str, Draft, dict[str, Any]]]:
    for name, layout in {**LAYOUTS, **LATER_LAYOUTS}.items():
        if names and name not in names:
            continue
        for language in LANGUAGES:
            for scenario in range(0, len(SCENARIOS), 3 if few else 1):
                for paged in (False, True):
                    draft = drafted(language, scenario, paged=paged)
                    if layout(draft) is False:
                        continue
                    yield f"{name} {'pages' if paged else 'lines'} {scenario}", draft, key_of(draft)


def main(arguments: list[str]) -> None:
    """Print the scores that *arguments* ask for."""
    names = [each for each in arguments if not each.startswith("-")]
    show, damaged = "--misses" in arguments, "--damaged" in arguments
    score = _Score()
    for name, draft, key in _letters(names, few=damaged):
        text, key["variant"] = printed(draft), name.partition(" ")[0]
        texts = damages(text) if damaged else iter([("", text)])
        for what, changed in texts:
            score.add((name, draft.language, what), changed, key, show=show)
    for name in score.all:
        if name in LANGUAGES or score.right[name] != score.all[name]:
            print(f"{name}: {score.right[name]} of {score.all[name]} fields")
    print(f"{score.wrong} wrong, {score.silent} of them silent; {score.refused} refused")


if __name__ == "__main__":
    main(sys.argv[1:])
