"""Score what is read from the text that pdftotext takes out of PDF files.

    python -m tests.corpus.score_taken_out FOLDER

Reports are compared with the Word file beside them: NAME.pdf with NAME.docx. Of resolutions every passage is compared, notes
included: NAME.MAKER.pdf with the file that it was made from, key/NAME.xml, and any other NAME.pdf with what the PDF file itself
gives. A paragraph is right when its characters are the same, spaces, hyphens and empty brackets aside: programs set spaces
where the page has none. pdftotext is part of Poppler.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import unctc

MODES = ("-layout", "-raw", "")
_NEAR = 0.97
_ASIDE = re.compile(r"\s|[-\u2011\u00ad]|\(\)")


def characters(document: unctc.Document) -> dict[str, str]:
    """Return the characters of the numbered paragraphs of a report, or of the passages of a resolution; none of a letter."""
    if isinstance(document, unctc.Report):
        paragraphs = [each for each in document.paragraphs if each.number is not None]
        return {str(each.number): _flat(each.text) for each in paragraphs}
    if isinstance(document, unctc.Letter):
        return {}
    return {str(each.path): _flat(each.passage.text) for each in unctc.nodes_of(document)}


def _flat(text: str) -> str:
    return _ASIDE.sub("", text)


def taken_out(pdf: Path, mode: str) -> unctc.Document | None:
    """Return the document in the text that pdftotext gives of *pdf*; ``None`` where it is refused."""
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "taken-out.txt"
        subprocess.run(["pdftotext", *([mode] if mode else []), pdf, text], check=True)
        try:
            return unctc.load(text, format="text", interpret=False)
        except unctc.UnctcError:
            return None


def key_of(pdf: Path) -> Path:
    """Return the file that *pdf* is compared with."""
    made_from = pdf.parent / "key" / f"{pdf.stem.rpartition('.')[0]}.xml"
    word = pdf.with_suffix(".docx")
    return next((each for each in (word, made_from) if each.exists()), pdf)


def score(folder: Path) -> dict[str, Counter[str]]:
    """Return for each kind of file and way of taking text out how many passages there are, are the same, and nearly."""
    counts: dict[str, Counter[str]] = {}
    for pdf in sorted(folder.glob("*.pdf")):
        key = key_of(pdf)
        wanted = characters(unctc.load(key, interpret=False))
        language = pdf.name.split(".")[1] if key.suffix == ".xml" else ""
        for mode in MODES if wanted else ():
            document = taken_out(pdf, mode)
            found = characters(document) if document else {}
            name = f"{key.suffix} {language} pdftotext {mode}"
            count = counts.setdefault(" ".join(name.split()), Counter())
            count.update(
                {"refused": document is None, "unread": len(document.unread) if document else 0}
            )
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
        print(mode, dict(count))


if __name__ == "__main__":
    main()
