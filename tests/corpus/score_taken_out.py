"""Score reports read from the text that pdftotext takes out of a PDF file, against the Word file beside it.

    python tests/corpus/score_taken_out.py FOLDER

FOLDER has NAME.pdf and NAME.docx. A numbered paragraph is right when its characters are those of the Word file, spaces and
hyphens aside: programs set spaces where the page has none. pdftotext is part of Poppler.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import unctc

MODES = ("-layout", "-raw", "")
_NEAR = 0.97


def numbered(document: unctc.Document) -> dict[int, str]:
    """Return the characters of the numbered paragraphs of a report, by their numbers; none of another document."""
    if not isinstance(document, unctc.Report):
        return {}
    return {
        each.number: "".join(each.text.replace("-", "").split())
        for each in document.paragraphs
        if each.number is not None
    }


def taken_out(pdf: Path, mode: str) -> unctc.Document:
    """Return the document in the text that pdftotext gives of *pdf*."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "taken-out.txt"
        subprocess.run(["pdftotext", *([mode] if mode else []), pdf, text], check=True)
        return unctc.load(text, format="text", language="en", partial=True)


def score(folder: Path) -> dict[str, Counter[str]]:
    """Return for each way of taking text out how many paragraphs there are, are the same, and nearly."""
    counts: dict[str, Counter[str]] = {mode: Counter() for mode in MODES}
    for word in sorted(folder.glob("*.docx")):
        wanted = numbered(unctc.load(word))
        for mode, count in counts.items():
            found = numbered(taken_out(word.with_suffix(".pdf"), mode))
            for number, text in wanted.items():
                other = found.get(number, "")
                likeness = SequenceMatcher(None, text, other, autojunk=False).quick_ratio()
                count.update({"there": 1, "the same": text == other, "nearly": likeness >= _NEAR})
    return counts


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    for mode, count in score(parser.parse_args().folder).items():
        print(f"pdftotext {mode}".strip(), dict(count))


if __name__ == "__main__":
    main()
