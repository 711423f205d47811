"""Comparisons kept as files: what has changed, as JSON."""

from __future__ import annotations

import os
from pathlib import Path

from unctc.loaders.json import load_comparison_json
from unctc.loaders.refusals import bytes_of_file
from unctc.model.comparisons import Comparison
from unctc.serializers.json import dump_comparison_json
from unctc.writing import write_file

__all__ = ["load_comparison", "save_comparison"]


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
