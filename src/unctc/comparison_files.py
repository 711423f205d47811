"""Comparisons kept as files: what has changed, as JSON and as a Word file with tracked changes."""

from __future__ import annotations

import os
from pathlib import Path

from unctc.loaders.json import load_comparison_json
from unctc.loaders.refusals import bytes_of_file
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.serializers.json import dump_comparison_json
from unctc.serializers.redline import dump_redline
from unctc.writing import write_file

__all__ = ["load_comparison", "save_comparison", "save_redline"]


def save_comparison(comparison: Comparison, target: str | os.PathLike[str]) -> None:
    """Write *comparison* to a file, as JSON of the published shape.

    Args:
        comparison: the comparison.
        target: the path of the file.

    Raises:
        SerializationError: it cannot be written.
    """
    write_file(target, dump_comparison_json(comparison))


def load_comparison(source: str | os.PathLike[str]) -> Comparison:
    """Return the comparison in a file that :func:`save_comparison` has written.

    Raises:
        UnreadableSourceError: the file cannot be read, or is too large.
        InvalidJsonError: there is no comparison in it.

    Example:
        >>> import tempfile, unctc
        >>> comparison = unctc.diff(unctc.sample(), unctc.sample())
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     unctc.save_comparison(comparison, folder + "/changes.json")
        ...     unctc.load_comparison(folder + "/changes.json") == comparison
        True
    """
    path = Path(source)
    data = bytes_of_file(
        path, expected="a comparison that can be read", fix="unctc.save_comparison() writes one."
    )
    return load_comparison_json(data, where=str(path))


def save_redline(
    comparison: Comparison, old: Document, new: Document, target: str | os.PathLike[str]
) -> None:
    """Write a Word file in which all that has changed from *old* to *new* is a tracked change.

    Word accepts or rejects the changes one by one. All accepted, the file has the text of *new*; all
    rejected, that of *old*.

    Args:
        comparison: what :func:`unctc.diff` returned for the two, whole.
        old: the old document.
        new: the new one, in the same language.
        target: the path of the file.

    Raises:
        InvalidValueError: the two are in two languages.
        SerializationError: the file cannot be written, or a passage holds a character that no Word file can hold.

    Example:
        >>> import tempfile, unctc
        >>> old = unctc.sample()
        >>> text = unctc.dumps(old, format="text").replace("2018年3月30日", "2019年4月15日")
        >>> new = unctc.loads(text, format="text")
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     unctc.save_redline(unctc.diff(old, new), old, new, folder + "/changes.docx")
        ...     rejected = unctc.load(folder + "/changes.docx", changes="original")
        >>> rejected.programmes[0].paragraph(7).text == old.programmes[0].paragraph(7).text
        True
    """
    write_file(target, dump_redline(comparison, old, new))
