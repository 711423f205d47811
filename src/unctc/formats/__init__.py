"""The registry of formats: one row a format, for those who load, those who dump, and the command line.

A format loads documents, dumps them, or both. ``record`` says what a row is, ``built_in`` holds the library's own,
``registry`` looks them up. Formats of other packages come from the entry point group ``unctc.formats``; they are
looked for when a name, a suffix or a content is none of the library's own.
"""

from __future__ import annotations

from unctc.formats.built_in import FORMATS
from unctc.formats.record import ACCEPTED, ORIGINAL, Format, Loader, kind_in_words
from unctc.formats.registry import (
    dumping_formats,
    every_format,
    format_by_content,
    format_by_name,
    format_by_suffix,
    loading_formats,
)
from unctc.model.documents import Stated

__all__ = [
    "ACCEPTED",
    "FORMATS",
    "ORIGINAL",
    "Format",
    "Loader",
    "Stated",
    "dumping_formats",
    "every_format",
    "format_by_content",
    "format_by_name",
    "format_by_suffix",
    "kind_in_words",
    "loading_formats",
]
