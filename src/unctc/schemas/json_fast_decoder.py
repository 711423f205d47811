"""A fast JSON decoder: msgspec structs made from the model, for valid documents.

The structs are as strict as :mod:`unctc.schemas.json_converter`: no unknown keys, no coercion. They do not say
well what is wrong; whoever gets ``None`` reads again with the converter, which does.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Literal, Union, get_args, get_origin

import attrs
import msgspec

from unctc.memory import built_once
from unctc.model.documents import Document
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.symbol_grammar import LONGEST
from unctc.model.symbols import Symbol
from unctc.schemas.json_converter import KINDS, SCHEMA_VERSION, TAGGED, fields_of

__all__ = ["Structs", "decode_document"]

_TAG = "kind"
_Reader = Callable[[list[Any]], list[Any]]


def decode_document(data: bytes) -> Document | None:
    """Return the document in *data*; ``None`` if it is none, or not of the published shape.

    Example:
        >>> decode_document(b'{"kind":"letter","schema":2,"language":"zh"}')
        <Letter without a symbol zh>
        >>> decode_document(b'{"kind":"letter","schema":2}') is None
        True
    """
    decoder, readers = _document_decoder()
    try:
        struct = decoder.decode(data)
        documents: list[Document] = readers[type(struct)]([struct])
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError):
        return None
    return documents[0]


class _SymbolText(type):
    """The type of a string that is a symbol, as the structs name it: msgspec would else want an object."""

    # A bound method of C: a function here would cost more than the reading of the string.
    __instancecheck__ = Symbol.__instancecheck__


class _PrintedSymbol(metaclass=_SymbolText):
    pass


class _PathText(type):
    """The type of a string that is the path of a node, as the structs name it."""

    __instancecheck__ = NodePath.__instancecheck__  # see above


class _PrintedPath(metaclass=_PathText):
    pass


# msgspec calls the cache itself: a function in between would cost as much again for each string.
@lru_cache(maxsize=32768)
def _read_text(kind: type, value: object) -> Symbol | NodePath:
    """Return the symbol or the path that *value* prints."""
    # What is remembered is bounded: a longer string is left to the converter.
    if not isinstance(value, str) or len(value) > LONGEST:
        raise TypeError
    return Symbol(value) if kind is _PrintedSymbol else NodePath(value)


class _JsonSpan(msgspec.Struct, array_like=True, forbid_unknown_fields=True, gc=False):
    """A span as JSON has it."""

    start: int
    end: int


@built_once
def _document_decoder() -> tuple[msgspec.json.Decoder[Any], dict[type, _Reader]]:
    structs = Structs({Symbol: _PrintedSymbol, NodePath: _PrintedPath, Span: _JsonSpan})
    kinds = {structs.of(kind, name, is_document=True): kind for name, kind in KINDS.items()}
    decoder = msgspec.json.Decoder(_either(kinds), dec_hook=_read_text)
    return decoder, {struct: structs.reader(kind) for struct, kind in kinds.items()}


class Structs:
    """The struct of each class of the model, and what makes a value of the class out of it.

    Args:
        forms: the types of the classes whose values are no objects in JSON.
    """

    def __init__(self, forms: dict[type, Any]) -> None:
        self._forms = forms
        # Sections nest: a struct names others by their name, which msgspec looks up in its module.
        self._module = types.ModuleType(f"{__name__}.made")
        sys.modules[self._module.__name__] = self._module
        self._made: dict[type, Any] = {}

    def of(self, kind: type, tag: str | None = None, *, is_document: bool = False) -> Any:  # noqa: ANN401 - a type form
        """Return the struct of *kind*, or its name while the struct is being made."""
        if kind not in self._made:
            self._made[kind] = kind.__name__
            fields: list[Any] = [("schema", Literal[SCHEMA_VERSION])] if is_document else []
            for each in fields_of(kind):
                default = () if each.default is attrs.NOTHING else (each.default,)
                fields.append((each.name, self._type(each.type), *default))
            self._made[kind] = msgspec.defstruct(
                kind.__name__,
                fields,
                module=self._module.__name__,
                kw_only=True,
                forbid_unknown_fields=True,
                gc=False,  # they are short-lived, and have no cycles
                tag_field=None if tag is None else _TAG,
                tag=tag,
            )
            setattr(self._module, kind.__name__, self._made[kind])
        return self._made[kind]

    def _type(self, kind: Any) -> Any:  # noqa: ANN401 - a type form
        for union, tags in TAGGED.items():
            if kind == union:
                return _either(self.of(each, name) for name, each in tags.items())
            if kind == union | None:  # type: ignore[operator]  # the unions are type forms
                return _either((self._type(union), None))
        if get_origin(kind) is tuple:
            item = self._type(get_args(kind)[0])
            return tuple[item, ...]  # type: ignore[valid-type]  # a type form
        if get_origin(kind) in (Union, types.UnionType):
            return _either(map(self._type, get_args(kind)))
        if attrs.has(kind):
            return self._forms.get(kind) or self.of(kind)
        return kind

    def reader(self, kind: Any) -> _Reader:  # noqa: ANN401 - a type form
        """Return what makes values of *kind* out of many values as the structs have them.

        msgspec makes them where it can, all in one go; it does not know unions of classes.
        """
        if not _bears_union(kind):
            reader: _Reader = partial(msgspec.convert, type=list[kind], from_attributes=True)
            # msgspec learns the classes at its first conversion, and two threads must not do that at once.
            reader([])
            return reader
        for union, tags in TAGGED.items():
            if kind in (union, union | None):  # type: ignore[operator]  # the unions are type forms
                members = {self._made[each]: self.reader(each) for each in tags.values()}
                return partial(_read_union, {type(None): list, **members})
        if get_origin(kind) is tuple:
            return partial(_read_tuples, self.reader(get_args(kind)[0]))
        if get_origin(kind) in (Union, types.UnionType):
            (member, _) = get_args(kind)
            made = tuple if get_origin(member) is tuple else self._made[member]
            return partial(_read_union, {type(None): list, made: self.reader(member)})
        plain = [each for each in fields_of(kind) if not _bears_union(each.type)]
        others = [
            (each.name, self.reader(each.type)) for each in fields_of(kind) if each not in plain
        ]
        part = msgspec.defstruct(
            kind.__name__, [(each.name, each.type) for each in plain], gc=False
        )
        msgspec.convert([], list[part], from_attributes=True)  # type: ignore[valid-type]  # learnt once, as above
        return partial(_read_fields, kind, part, others)


def _either(members: Iterable[Any]) -> Any:  # noqa: ANN401 - a type form
    return Union[tuple(members)]  # noqa: UP007 - the members are known at run time only


def _read_union(readers: dict[type, _Reader], values: list[object]) -> list[object]:
    return [readers[type(value)]([value])[0] for value in values]


def _read_tuples(reader: _Reader, values: list[tuple[object, ...]]) -> list[object]:
    return [tuple(reader(list(value))) for value in values]


def _read_fields(
    kind: type, part: type[msgspec.Struct], others: list[tuple[str, _Reader]], structs: list[object]
) -> list[object]:
    """Read the fields in which no union is in one go, as a *part* of the value; then the *others*, one by one."""
    parts = msgspec.convert(structs, list[part], from_attributes=True)  # type: ignore[valid-type]  # a type form
    rows = list(map(msgspec.structs.asdict, parts))
    for name, reader in others:
        values = reader(list(map(attrgetter(name), structs)))
        for fields, value in zip(rows, values, strict=True):
            fields[name] = value
    return [kind(**fields) for fields in rows]


def _bears_union(kind: Any, seen: frozenset[object] = frozenset()) -> bool:  # noqa: ANN401 - a type form
    """Whether a tagged union is somewhere in *kind*."""
    if kind in TAGGED or any(kind == union | None for union in TAGGED):  # type: ignore[operator]  # type forms
        return True
    if get_origin(kind) is not None:
        return any(_bears_union(each, seen) for each in get_args(kind))
    if kind in seen or not attrs.has(kind):
        return False
    return any(_bears_union(each.type, seen | {kind}) for each in fields_of(kind))
