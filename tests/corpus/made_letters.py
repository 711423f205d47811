"""Letters with programmes of work, made up in six languages, with keys: what a careful reader finds in each.

    python -m tests.corpus.made_letters FOLDER [LAYOUT …]

Writes NAME.txt and NAME.json for each layout, language and scenario. The words are in ``tests/data/made_letters``, one
file a language; ``made_layouts`` has the layouts.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

WORDS = Path(__file__).parent.parent / "data" / "made_letters"
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
SCENARIOS: list[dict[str, Any]] = json.loads((WORDS / "scenarios.json").read_text("utf-8"))
_WIDTH = 86
_MARGIN = "    "
_FAR = " " * 12

Heading = list[str]
"""A heading: its number, neutral, and its words."""
Block = str | Heading
Change = Callable[[str], str]


@define
class Part:
    """An annex or an enclosure.

    Attributes:
        kind: as the key names it.
        label: as printed.
        title: its title.
        body: whose programme it is.
        period: from when until when.
        blocks: headings and paragraphs.
        number: Roman, where several are numbered.
        before: a letter of its own before the title; the last lines are its signature.
        contents: whether a table of contents is before the first block.
        notes: footnotes after the last block.
        tables: the rows that stand after the paragraph of a number.
        unnumbered: whether paragraphs have no number.
        opening: a paragraph without a number before the first block.
        first: the number of the first paragraph.
        label_joint: what joins label and title on one line; empty where each has its own.
    """

    kind: str
    label: str
    title: str
    body: str | None
    period: list[str] | None
    blocks: list[Block]
    number: str | None = None
    before: list[str] = field(factory=list)
    contents: bool = False
    notes: list[str] = field(factory=list)
    tables: dict[int, list[str]] = field(factory=dict)
    unnumbered: bool = False
    opening: str = ""
    first: int = 1
    label_joint: str = ""


@define
class Draft:
    """A letter before it is printed.

    Attributes:
        language: its language.
        words: the words of its language.
        facts: symbol, dates and bodies of the scenario.
        own: what of the words belongs to the scenario.
        masthead: its lines.
        title: the title of the letter.
        letter: its paragraphs.
        signature: its lines.
        parts: what is attached.
        under: what stands between masthead and title.
        after: what stands after the signature.
        head: the running head.
        paged: whether lines are wrapped as on a page, with heads and feet.
        width: how wide lines are.
        sections: how sections are numbered.
        number: how paragraphs are numbered.
        changes: what is done to the printed text.
        key_changes: what is done to the key.
    """

    language: str
    words: dict[str, Any]
    facts: dict[str, Any]
    own: dict[str, Any]
    masthead: list[str]
    title: str
    letter: list[str]
    signature: list[str]
    parts: list[Part]
    head: str
    sections: dict[str, str]
    number: str
    paged: bool
    under: list[str] = field(factory=list)
    after: list[str] = field(factory=list)
    width: int = _WIDTH
    changes: list[Change] = field(factory=list)
    key_changes: list[Callable[[dict[str, Any]], None]] = field(factory=list)
    role: str = ""
    name: str = ""
    symbol: str = ""

    @property
    def is_chinese(self) -> bool:
        """Whether no space divides its words."""
        return self.language == "zh"

    def say(self, text: str) -> str:
        """Return *text* with what the scenario puts in."""
        for name, value in {**self.own, **self.facts, "title": self.title}.items():
            if isinstance(value, (str, int)):
                text = text.replace(f"{{{name}}}", str(value))
        return text


def drafted(language: str, scenario: int, *, paged: bool = False) -> Draft:
    """Return the letter of a scenario as the United Nations sets it."""
    words = json.loads((WORDS / f"{language}.json").read_text("utf-8"))
    facts, own = SCENARIOS[scenario], words["scenarios"][scenario]
    draft = Draft(
        language=language,
        words=words,
        facts={**facts, "issued_day": facts["issued"], "date_day": facts["date"]},
        own=own,
        masthead=[],
        title="",
        letter=list(own["letter"]),
        signature=[],
        parts=[],
        head=facts["symbol"],
        sections=dict(words["sections"]),
        number=words["number"],
        paged=paged,
        name=own["name"],
        role=own["role"],
        symbol=facts["symbol"],
    )
    draft.facts["issued"], draft.facts["date"] = own["issued"], own["date"]
    draft.title = draft.say(words["title"])
    draft.masthead = [draft.say(each) for each in words["masthead"]]
    draft.signature = [draft.say(each) for each in own["signature"]]
    blocks = words["texts"][facts["texts"]]
    for kind, label, title, body, content in zip(
        ("Annex", "Enclosure"), words["labels"], own["titles"], facts["bodies"], blocks, strict=True
    ):
        said: list[Block] = [
            draft.say(each) if isinstance(each, str) else [each[0], draft.say(each[1])]
            for each in content
        ]
        draft.parts.append(Part(kind, label, draft.say(title), body, list(facts["period"]), said))
    return draft


def key_of(draft: Draft) -> dict[str, Any]:
    """Return what a careful reader finds in *draft*."""
    key: dict[str, Any] = {
        "language": draft.language,
        "symbol": draft.symbol,
        "issued": draft.facts["issued_day"],
        "original": "en",
        "date": draft.facts["date_day"],
        "author": draft.say(draft.words["author"]),
        "addressee": draft.words["addressee"],
        "letter": list(draft.letter),
        "name": draft.name,
        "role": draft.role,
        "attachments": [],
        "dated": [],
    }
    for part in draft.parts:
        paragraphs = [re.sub(r"\[\^.\]", "", each) for each in part.blocks if isinstance(each, str)]
        numbers = [None if part.unnumbered else n for n in range(1, len(paragraphs) + 1)]
        key["attachments"].append(
            {
                "kind": part.kind,
                "number": part.number,
                "title": part.title,
                "body": part.body,
                "period": part.period,
                "sections": [[0, each[1]] for each in part.blocks if not isinstance(each, str)],
                "numbers": numbers,
                "paragraphs": paragraphs,
            }
        )
    for change in draft.key_changes:
        change(key)
    return key


def printed(draft: Draft) -> str:
    """Return *draft* as text."""
    groups = [draft.masthead]
    groups += [_set(each, draft) for each in draft.under]
    groups.append(_set(draft.title, draft, _MARGIN))
    groups += [_set(each, draft) for each in draft.letter]
    groups.append(_shifted(draft.signature, draft))
    groups += [_set(each, draft) for each in draft.after]
    job = draft.facts["job"]
    if draft.paged:
        groups += [
            [f"{job} ({draft.language[0].upper()}) 050721 090721", f"*{job.replace('-', '')}*"],
            [draft.head],
        ]
    for index, part in enumerate(draft.parts):
        if index and draft.paged:
            groups += [[f"{job} {index + 2}/5"], [draft.head]]
        groups += _part(part, draft)
    if draft.paged:
        groups.append([f"5/5 {job}"])
    text = "\n\n".join("\n".join(group) for group in groups if group) + "\n"
    for change in draft.changes:
        text = change(text)
    return text


def _part(part: Part, draft: Draft) -> Iterator[list[str]]:
    if part.before:
        yield _set(part.before[0], draft)
        yield _set(part.before[1], draft)
        yield _shifted(part.before[2:], draft)
    if part.label_joint:
        yield _set(f"{part.label}{part.label_joint}{part.title}", draft)
    else:
        yield _set(part.label, draft)
    if part.title and not part.label_joint:
        yield _set(part.title, draft, _MARGIN)
    if part.contents:
        yield _set(draft.words["contents"], draft, _MARGIN)
        headings = [each for each in part.blocks if not isinstance(each, str)]
        yield [
            f"{draft.sections[each[0]]} {each[1]} {'.' * 24} {page}"
            for page, each in enumerate(headings, 2)
        ]
    if part.opening:
        yield _set(part.opening, draft)
    number = part.first - 1
    for block in part.blocks:
        if isinstance(block, str):
            number += 1
            mark = "" if part.unnumbered else f"{draft.number.format(number)} "
            yield _set(mark + block, draft)
            if number in part.tables:
                yield part.tables[number]
        else:
            mark = f"{draft.sections[block[0]]} " if block[0] else ""
            yield _set(mark + block[1], draft, _MARGIN)
    yield from (_set(each, draft) for each in part.notes)


def _shifted(lines: list[str], draft: Draft) -> list[str]:
    return [_FAR + each for each in lines] if draft.paged else list(lines)


def _set(text: str, draft: Draft, margin: str = "") -> list[str]:
    """Return *text* in lines of the page, if it has one."""
    if not draft.paged:
        return [text]
    width = draft.width - (16 if margin else 0)
    if not draft.is_chinese:
        return [margin + each for each in textwrap.wrap(text, width, break_long_words=False)]
    lines, line = [], ""
    for token in re.findall(
        r"[0-9A-Za-z()./%]+[，。；：、)]*(?:\[\^.\])?|.[，。；：、)》]*(?:\[\^.\])?", text
    ):
        if line and len(line) + len(token) > width // 2 - 3:
            lines.append(line)
            line = ""
        line += token
    return [margin + each.strip() for each in [*lines, line] if each.strip()]


def write(folder: Path, names: list[str]) -> int:
    """Write the letters of the layouts *names*, of all where there are none; return how many there are."""
    from .made_layouts import LATER_LAYOUTS, LAYOUTS

    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for name, layout in {**LAYOUTS, **LATER_LAYOUTS}.items():
        if names and name not in names:
            continue
        for language in LANGUAGES:
            for scenario in range(len(SCENARIOS)):
                for paged in (False, True):
                    draft = drafted(language, scenario, paged=paged)
                    if layout(draft) is False:
                        continue
                    key = {**key_of(draft), "variant": name, "layout": "pdf" if paged else "lines"}
                    stem = folder / f"{name}-{key['layout']}-{scenario}__{language}"
                    stem.with_suffix(".txt").write_text(printed(draft), "utf-8")
                    stem.with_suffix(".json").write_text(
                        json.dumps(key, ensure_ascii=False, indent=1), "utf-8"
                    )
                    count += 1
    return count


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), sys.argv[2:]), "letters")
