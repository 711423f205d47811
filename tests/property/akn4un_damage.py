"""Damage the markup of a file in one place, and look whether words are gone that no finding counts.

``python tests/property/akn4un_damage.py FOLDER --times 1000 --seed 1`` draws files and places.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import field, frozen
from lxml import etree

import unctc

__all__ = ["Damage", "damages", "is_lost", "words_of"]

_TAG: Final = re.compile(rb"</?[A-Za-z][^<>]*>")
_WORD: Final = re.compile(r"\w+")
_KINDS: Final = ("bracket", "tag", "quote", "slash", "name", "ampersand", "cut", "double")
# What the damage itself made of one word: half of it, or the name of an element.
_SPOILT: Final = 2


@frozen
class Damage:
    """A file damaged in one place.

    Attributes:
        data: the damaged file.
        whole: the file before.
        kind: what was done to it.
        around: the markup around the place, as it is now.
    """

    data: bytes = field(repr=False)
    whole: bytes = field(repr=False)
    kind: str
    around: bytes


def damages(files: Sequence[bytes], number: int) -> Iterator[Damage]:
    """Yield damaged files without end."""
    chance = random.Random(number)
    tags = [(each, [match.span() for match in _TAG.finditer(each)]) for each in files]
    while True:
        whole, places = chance.choice(tags)
        start, end = chance.choice(places)
        kind = chance.choice(_KINDS)
        tag = whole[start:end]
        new = _damaged(tag, kind, chance)
        if new != tag:
            data = whole[:start] + new + whole[end:]
            yield Damage(data, whole, kind, data[max(0, start - 20) : start + len(new) + 20])


def _damaged(tag: bytes, kind: str, chance: random.Random) -> bytes:
    if kind == "bracket":
        return chance.choice((tag[1:], tag[:-1]))
    return {
        "tag": b"",
        "quote": tag.replace(b'"', b"", 1),
        "slash": tag.replace(b"/", b"", 1),
        "name": re.sub(rb"(?<=[</])[A-Za-z]", b"q", tag, count=1),
        "ampersand": tag.replace(b"=", b"=&", 1),
        "cut": tag[: len(tag) // 2],
        "double": tag + tag,
    }[kind]


def words_of(data: bytes) -> Counter[str]:
    """Return the words of a file that is well-formed, but for its metadata."""
    root = etree.fromstring(data)
    for meta in list(root.iter("{*}meta")):
        parent = meta.getparent()
        if parent is not None:
            parent.remove(meta)
    return Counter(_WORD.findall(" ".join(root.itertext())))


def is_lost(damage: Damage) -> bool:
    """Whether more words are gone than the damage spoilt, and no finding counts characters."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            document = unctc.loads(damage.data, format="akn4un", interpret=False)
        except unctc.UnctcError:
            return False
    if any(each.code == "AKN121" for each in document.findings):
        return False
    there = unctc.dumps(document) + " ".join(each.text for each in document.furniture)
    printed = Counter(_WORD.findall(there.replace("\\n", " ")))
    joined = _joined(there)
    gone = [
        word
        for word, times in (words_of(damage.whole) - printed).items()
        if _joined(word) not in joined
    ]
    return len(gone) > _SPOILT


def _joined(text: str) -> str:
    return "".join(_WORD.findall(text))


def main() -> int:
    """Count, and show what is lost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    paths = sorted(chosen.folder.rglob("*.xml"))
    files = []
    for path in random.Random(chosen.seed).sample(paths, min(60, len(paths))):
        data = path.read_bytes()
        try:
            etree.fromstring(data)
        except etree.XMLSyntaxError:
            continue
        files.append(data)
    lost = 0
    for _, each in zip(range(chosen.times), damages(files, chosen.seed), strict=False):
        if is_lost(each):
            lost += 1
            sys.stdout.write(f"{each.kind}: {each.around!r}\n")
    sys.stdout.write(f"{lost} lost of {chosen.times}\n")
    return int(lost > 0)


if __name__ == "__main__":
    raise SystemExit(main())
