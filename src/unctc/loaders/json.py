"""Load documents, traces and comparisons from JSON, strictly; every problem is named by its path."""

from __future__ import annotations

import codecs
from typing import TypeVar

import msgspec
from cattrs import BaseValidationError, transform_error
from cattrs.errors import ForbiddenExtraKeysError

from unctc.errors import InvalidJsonError, UnctcError
from unctc.loaders.encodings import decode
from unctc.loaders.refusals import MAX_BYTES, too_large
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document, Stated
from unctc.model.languages import Language
from unctc.model.traces import Trace
from unctc.model.whole_numbers import counted
from unctc.schemas.json_converter import (
    COMPARISON,
    KINDS,
    SCHEMA_VERSION,
    TRACE,
    json_converter,
)
from unctc.schemas.json_fast_decoder import decode_document

__all__ = ["load_comparison_json", "load_json", "load_trace_json", "read_json"]

Kind = TypeVar("Kind")
# A mark at the start says which of the encodings of Unicode it is; JSON itself has none.
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


def read_json(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Stated:
    """Return the document in *data*; JSON holds the whole model, what has not been read out of it included."""
    return Stated(load_json(data, language=language, encoding=encoding, where=where))


def load_json(
    data: bytes, *, language: Language | None = None, encoding: str | None = None, where: str = ""
) -> Document:
    """Return the document in *data*.

    Args:
        data: one JSON object.
        language: the language that the document must be in, if one is asked for.
        encoding: the encoding, UTF-8 if not given.
        where: what to call the source in errors.

    Raises:
        InvalidJsonError: it is no JSON, or not of the published shape.
        UnreadableSourceError: it is too large, or no text in that encoding.
    """
    if len(data) > MAX_BYTES:
        raise too_large(f"{len(data):,} bytes", where)
    if encoding is not None or data.startswith(_MARKS):
        # What is half a character stays one: it is for the parser to refuse.
        text = decode(data, encoding=encoding, where=where).removeprefix("\ufeff")
        data = text.encode("utf-8", "surrogatepass")
    document = decode_document(data) or _read_slowly(data, where)
    if language is not None and document.language is not language:
        raise _invalid(
            f"a document in {document.language.value!r}",
            where,
            f"asked for {language.value!r} @ $.language",
        )
    return document


def _read_slowly(data: bytes, where: str) -> Document:
    """Return the document that the fast way would not read, or say what is wrong with it and where."""
    value = _parse(data, where)
    content = dict(value)
    kind = content.pop("kind", None)
    if not isinstance(kind, str) or kind not in KINDS:
        raise _invalid(f"kind {kind!r}", where, f"kind must be one of {', '.join(KINDS)} @ $.kind")
    schema = content.pop("schema", None)
    if type(schema) is not int or schema != SCHEMA_VERSION:
        raise _invalid(
            f"schema {value.get('schema')!r}", where, f"schema must be {SCHEMA_VERSION} @ $.schema"
        )
    return _structure(content, KINDS[kind], where)


def load_trace_json(data: bytes, *, where: str = "") -> Trace:
    """Return the trace in *data*.

    Args:
        data: one JSON object.
        where: what to call the source in errors.

    Raises:
        InvalidJsonError: it is no JSON, or no trace of the published shape.
        UnreadableSourceError: it is too large.
    """
    return _read(data, TRACE, Trace, where)


def load_comparison_json(data: bytes, *, where: str = "") -> Comparison:
    """Return the comparison in *data*.

    Args:
        data: one JSON object.
        where: what to call the source in errors.

    Raises:
        InvalidJsonError: it is no JSON, or no comparison of the published shape.
        UnreadableSourceError: it is too large.

    Example:
        >>> import unctc
        >>> from unctc.serializers.json import dump_comparison_json
        >>> comparison = unctc.diff(unctc.sample(), unctc.sample())
        >>> load_comparison_json(dump_comparison_json(comparison)) == comparison
        True
    """
    return _read(data, COMPARISON, Comparison, where)


def _read(data: bytes, name: str, shape: type[Kind], where: str) -> Kind:
    if len(data) > MAX_BYTES:
        raise too_large(f"{len(data):,} bytes", where)
    content = _parse(data, where)
    kind, number = content.pop("kind", None), content.pop("schema", None)
    if kind != name:
        raise _invalid(f"kind {kind!r}", where, f"kind must be {name} @ $.kind")
    if number != SCHEMA_VERSION or number is True:
        raise _invalid(f"schema {number!r}", where, f"schema must be {SCHEMA_VERSION} @ $.schema")
    return _structure(content, shape, where)


def _parse(data: bytes, where: str) -> dict[str, object]:
    try:
        value = msgspec.json.decode(data)
    except RecursionError as error:
        raise _too_deep(where) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidJsonError(
            expected="JSON",
            found=f"no valid JSON: {error}",
            where=where,
            fix="Check that the file is whole.",
        ) from error
    if not isinstance(value, dict):
        raise _invalid(f"{type(value).__name__} at the top", where, "expected an object @ $")
    return value


def _structure(content: dict[str, object], kind: type[Kind], where: str) -> Kind:
    try:
        return json_converter().structure(content, kind)
    except RecursionError as error:
        raise _too_deep(where) from error
    except BaseValidationError as error:
        problems = transform_error(error, format_exception=_format)
        raise _invalid(counted(len(problems), "problem"), where, *problems) from error


def _too_deep(where: str) -> InvalidJsonError:
    return _invalid("values nested too deeply", where, "no document nests so deep @ $")


def _format(error: BaseException, kind: type | None) -> str:
    if isinstance(error, UnctcError):
        return str(error)
    if isinstance(error, KeyError):
        return f"required key {error} is missing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(map(repr, error.extra_fields)))}"
    if isinstance(error, (TypeError, ValueError)):
        return str(error)
    return f"{type(error).__name__} for {kind}"


def _invalid(found: str, where: str, *problems: str) -> InvalidJsonError:
    return InvalidJsonError(
        expected="JSON of the published shape",
        found=found,
        where=where,
        fix="The shape is in unctc/schemas/document.schema.json.",
        problems=problems,
    )
