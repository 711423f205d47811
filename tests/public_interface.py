"""The public interface with its types, as text: what a version promises, one line each.

``python tests/public_interface.py`` prints it; ``tests/data/public_interface.txt`` is what it must be, and changes only
together with the changelog.
"""

import enum
import inspect
from collections.abc import Iterator
from importlib import import_module

import attrs

MODULES = ("unctc", "unctc.checks", "unctc.corpus", "unctc.formats", "unctc.testing")


def lines() -> Iterator[str]:
    """Yield the interface, name by name."""
    for module_name in MODULES:
        module = import_module(module_name)
        for name in sorted(module.__all__):
            yield from _described(f"{module_name}.{name}", getattr(module, name))


def _described(name: str, value: object) -> Iterator[str]:
    if not inspect.isclass(value):
        yield f"{name}{_signature(value)}" if callable(value) else f"{name}: {type(value).__name__}"
        return
    yield f"class {name}({', '.join(base.__name__ for base in value.__bases__)})"
    if issubclass(value, enum.Enum):
        yield from (f"    {each.name} = {each.value!r}" for each in value)
        return
    if attrs.has(value):
        for each in attrs.fields(value):
            if not each.name.startswith("_"):
                optional = "" if each.default is attrs.NOTHING else " = …"
                yield f"    {each.name}: {_stated(value, each.name)}{optional}"
    for member in sorted(vars(value)):
        if member.startswith("_") or (attrs.has(value) and member in attrs.fields_dict(value)):
            continue
        found = inspect.getattr_static(value, member)
        if isinstance(found, property):
            yield f"    {member} -> {_type(getattr(found.fget, '__annotations__', {}).get('return'))}"
        elif isinstance(found, (classmethod, staticmethod)):
            yield f"    {member}{_signature(found.__func__)}"
        elif inspect.isfunction(found):
            yield f"    {member}{_signature(found)}"


def _stated(owner: type, name: str) -> str:
    """Return the type of a field as its class states it: attrs may have put the classes themselves in its place."""
    kinds = (vars(each).get("__annotations__", {}).get(name) for each in owner.__mro__)
    return next((str(each) for each in kinds if each is not None), "")


def _signature(value: object) -> str:
    try:
        return str(inspect.signature(value)).replace("'", "")  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return ""


def _type(kind: object) -> str:
    return kind if isinstance(kind, str) else getattr(kind, "__name__", str(kind))


if __name__ == "__main__":
    for line in lines():
        print(line)
