"""Reviews kept beside documents: a trace as JSON, with what people have made of its links."""

from __future__ import annotations

import os
from pathlib import Path

from unctc.loaders.json import load_trace_json
from unctc.loaders.refusals import bytes_of_file
from unctc.model.traces import Trace
from unctc.serializers.json import dump_trace_json
from unctc.writing import write_file

__all__ = ["load_trace", "save_trace", "trace_path"]

_SUFFIX = ".trace.json"


def trace_path(document: str | os.PathLike[str]) -> Path:
    """Return where the review of a document lies: beside it, under its name.

    Example:
        >>> trace_path("S_2018_208.zh.txt").name
        'S_2018_208.zh.trace.json'
    """
    path = Path(document)
    return path.with_name(path.name.removesuffix(path.suffix) + _SUFFIX)


def save_trace(trace: Trace, target: str | os.PathLike[str]) -> None:
    """Write *trace* with its verdicts to a file.

    Args:
        trace: the trace.
        target: the path of the file, for instance that of :func:`trace_path`.

    Raises:
        SerializationError: it cannot be written.
    """
    write_file(target, dump_trace_json(trace))


def load_trace(source: str | os.PathLike[str]) -> Trace:
    """Return the trace in a file that :func:`save_trace` has written.

    Give it to :func:`unctc.trace` as ``reviewed``: what people have decided then holds for the new trace.

    Raises:
        UnreadableSourceError: the file cannot be read, or is too large.
        InvalidJsonError: there is no trace in it.

    Example:
        >>> import tempfile, unctc
        >>> trace = unctc.Trace(document=unctc.Symbol("S/2018/208"))
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = unctc.trace_path(folder + "/S_2018_208.txt")
        ...     unctc.save_trace(trace, path)
        ...     unctc.load_trace(path) == trace
        True
    """
    path = Path(source)
    data = bytes_of_file(
        path, expected="a review that can be read", fix="unctc.save_trace() writes one."
    )
    return load_trace_json(data, where=str(path))
