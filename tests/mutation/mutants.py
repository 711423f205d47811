"""Mutants of a module: its source with one thing changed, as a careless edit would."""

import ast
import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from attrs import field, frozen

__all__ = ["ROOMS", "SOURCE", "Mutant", "modules", "mutants_of"]

SOURCE: Final = Path(__file__).parents[2] / "src" / "unctc"
ROOMS: Final = ("checks", "extraction", "structure", "alignment", "tracing", "model")

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COMPUTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_ONE_MATTERS: Final = 2.0
# How a class of values is made, which no result shows, and that two things are equally long, which is an assertion.
_OPTIONS: Final = frozenset(
    {"repr", "kw_only", "eq", "init", "slots", "frozen", "order", "maxsize", "strict"}
)
_NAMED: Final = {"any": "all", "all": "any", "min": "max", "max": "min", "first": "last"}


@frozen
class Mutant:
    """A module with one thing changed.

    Attributes:
        module: the path of the module below the package.
        where: the class and function, or the name that is set.
        before: the changed piece as it was.
        after: the changed piece as it is.
        number: which of several equal changes in the same place it is, counted from 1.
        line: the line of the module.
        made: makes the source of the whole module as it is; of most mutants nobody asks for it.
    """

    module: str
    where: str
    before: str
    after: str
    number: int
    line: int
    made: Callable[[], str] = field(repr=False, eq=False)

    @property
    def source(self) -> str:
        """The whole module as it is."""
        return self.made()

    @property
    def place(self) -> str:
        """Where it is, as editors and terminals open it: the file and the line."""
        return f"src/unctc/{self.module}:{self.line}"

    def __str__(self) -> str:
        return f"{self.module}:{self.where}: {self.before} -> {self.after} ({self.number})"


def modules() -> list[Path]:
    """Return the modules that are mutated."""
    found = (each for room in ROOMS for each in sorted((SOURCE / room).rglob("*.py")))
    return [each for each in found if each.name != "__init__.py"]


def mutants_of(path: Path) -> list[Mutant]:
    """Return the mutants of a module, in the order of its lines."""
    tree = ast.parse(path.read_text("utf-8"))
    found: list[Mutant] = []
    seen: dict[tuple[str, str, str], int] = {}
    for parent, name, index, where, statement in list(_places(tree)):
        node = _get(parent, name, index)
        for other in _changes(node):
            before = ast.unparse(statement)
            with _changed(parent, name, index, other):
                after = ast.unparse(statement)
            if before == after:
                continue
            piece = (where, *_differing(before, after))
            seen[piece] = seen.get(piece, 0) + 1
            module = path.relative_to(SOURCE).as_posix()
            found.append(
                Mutant(
                    module,
                    *piece,
                    seen[piece],
                    getattr(node, "lineno", statement.lineno),
                    partial(_source, tree, parent, name, index, other),
                )
            )
    return found


def _source(tree: ast.Module, parent: ast.AST, name: str, index: int | None, other: ast.AST) -> str:
    with _changed(parent, name, index, other):
        return ast.unparse(tree)


@contextmanager
def _changed(parent: ast.AST, name: str, index: int | None, other: ast.AST) -> Iterator[None]:
    """Put another node in the place of one until the block ends."""
    node = _get(parent, name, index)
    _set(parent, name, index, other)
    try:
        yield
    finally:
        _set(parent, name, index, node)


_Place = tuple[ast.AST, str, int | None, str, ast.stmt]


def _places(tree: ast.Module) -> Iterator[_Place]:
    """Yield every node that may be changed: what holds it, where in that, in which function and statement."""
    waiting: list[tuple[ast.AST, str, ast.stmt | None]] = [(tree, "", None)]
    while waiting:
        parent, where, statement = waiting.pop()
        for name, value in ast.iter_fields(parent):
            if name in (
                "annotation",
                "returns",
                "decorator_list",
                "type_params",
                "keywords",
            ) and isinstance(parent, (ast.FunctionDef, ast.AnnAssign, ast.arg, ast.ClassDef)):
                continue
            for index, node in enumerate(value) if isinstance(value, list) else ((None, value),):
                if not isinstance(node, ast.AST) or _is_no_code(node):
                    continue
                inside = node if isinstance(node, ast.stmt) else statement
                called = _called(node, where)
                if inside is not None:
                    yield parent, name, index, called, inside
                waiting.append((node, called, inside))


def _called(node: ast.AST, where: str) -> str:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return f"{where}.{node.name}".strip(".")
    if not where and isinstance(node, (ast.Assign, ast.AnnAssign)):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        return ast.unparse(target)
    return where


def _is_no_code(node: ast.AST) -> bool:
    """Whether a node is an import, a docstring, an assertion, an option of a class or the making of an error."""
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.Assert, ast.Raise)):
        return True
    if isinstance(node, ast.keyword) and node.arg in _OPTIONS:
        return True
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return True
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return True
    if isinstance(node, ast.FunctionDef) and node.name in ("__repr__", "__str__"):
        return True
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what a node may be changed to."""
    other = copy.copy(node)
    match node:
        case ast.Compare(ops=[operator]) if type(operator) in _COMPARED:
            other.ops = [_COMPARED[type(operator)]()]  # type: ignore[attr-defined]
            yield other
        case ast.BoolOp(op=operator, values=values):
            other.op = ast.Or() if isinstance(operator, ast.And) else ast.And()  # type: ignore[attr-defined]
            yield other
            for index in range(len(values) if len(values) > 1 else 0):
                kept = [each for at, each in enumerate(values) if at != index]
                yield kept[0] if len(kept) == 1 else ast.BoolOp(op=operator, values=kept)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(op=operator, left=left, right=right) if type(operator) in _COMPUTED:
            if not any(
                isinstance(each, (ast.Constant, ast.JoinedStr))
                and isinstance(getattr(each, "value", ""), str)
                for each in (left, right)
            ):
                other.op = _COMPUTED[type(operator)]()  # type: ignore[attr-defined]
                yield other
        case _:
            yield from _changed_values(node)


def _changed_values(node: ast.AST) -> Iterator[ast.AST]:
    other = copy.copy(node)
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.copy_location(ast.Constant(not value), node)
        case ast.Constant(value=int(value) | float(value)):
            step = value / 2 if isinstance(value, float) and abs(value) < _ONE_MATTERS else 1
            yield ast.copy_location(ast.Constant(value + (step or 1)), node)
            if value:
                yield ast.copy_location(ast.Constant(value - step), node)
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            if not isinstance(test, (ast.Compare, ast.BoolOp)) and not isinstance(node, ast.While):
                other.test = ast.UnaryOp(ast.Not(), test)  # type: ignore[attr-defined]
                yield other
        case ast.comprehension(ifs=[_, *_]):
            other.ifs = node.ifs[1:]  # type: ignore[attr-defined]
            yield other
        case ast.Continue():
            yield ast.copy_location(ast.Break(), node)
        case ast.Break():
            yield ast.copy_location(ast.Continue(), node)
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()) | ast.AugAssign():
            yield ast.copy_location(ast.Pass(), node)
        case ast.Call(func=ast.Name(id=name)) if name in _NAMED:
            other.func = ast.Name(_NAMED[name], ast.Load())  # type: ignore[attr-defined]
            yield other
        case _:
            return


def _get(parent: ast.AST, name: str, index: int | None) -> ast.AST:
    value = getattr(parent, name)
    return value if index is None else value[index]  # type: ignore[no-any-return]


def _set(parent: ast.AST, name: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(parent, name, node)
    else:
        getattr(parent, name)[index] = node


def _differing(before: str, after: str) -> tuple[str, str]:
    """Return what differs between two texts, with the words around it."""
    start = next(
        (at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other),
        min(len(before), len(after)),
    )
    end = next(
        (
            at
            for at, (one, other) in enumerate(zip(before[::-1], after[::-1], strict=False))
            if one != other
        ),
        0,
    )
    end = min(end, len(before) - start, len(after) - start)
    start = max(0, before.rfind("\n", 0, start) + 1, start - 30)
    behind = before.find("\n", len(before) - end)
    end = max(0, end - 30, len(before) - behind if behind >= 0 else 0)
    return before[start : len(before) - end].strip(), after[start : len(after) - end].strip()
