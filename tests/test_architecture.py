"""The arrows between the rooms, and the habits that keep the rooms small."""

import ast
import functools
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "unctc"
MODULES = sorted(SOURCE.rglob("*.py"))

LANGUAGE_CODES = frozenset({"ar", "de", "en", "es", "fr", "ru", "zh"})
LONGEST_MODULE = 600
# Names that say nothing and collect everything.
EMPTY_NAMES = frozenset({"common", "helpers", "misc", "util", "utils"})


def _names(module: Path) -> str:
    return module.relative_to(SOURCE).as_posix()


@functools.cache
def trees() -> dict[str, ast.AST]:
    """The parsed modules by their names."""
    return {_names(module): ast.parse(module.read_bytes()) for module in MODULES}


def test_there_is_source_to_check() -> None:
    assert len(trees()) > 100


@pytest.mark.skipif(
    importlib.util.find_spec("importlinter") is None, reason="import-linter is not installed"
)
def test_import_contracts_hold() -> None:
    program = "import sys; from importlinter.cli import lint_imports as lint; sys.exit(lint(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_importing_the_package_loads_no_optional_dependency() -> None:
    program = "import sys, unctc; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert not set(done.stdout.split()) & {"click", "cobalt", "hypothesis", "jinja2", "rich"}


def _is_language(node: ast.expr) -> bool:
    """Whether an expression is a language code, a member of Language or a display of such."""
    match node:
        case ast.Constant(value=str(code)):
            return code.lower() in LANGUAGE_CODES
        case ast.Attribute(value=ast.Name(id="Language") | ast.Attribute(attr="Language")):
            return True
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
            return any(_is_language(element) for element in elements)
        case _:
            return False


def branches_on_a_language(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of comparisons and cases that name a language."""
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=left, comparators=others):
                if any(_is_language(side) for side in (left, *others)):
                    yield node.lineno
            case ast.MatchValue(value=value) if _is_language(value):
                yield node.lineno


@pytest.mark.parametrize(
    ("code", "branches"),
    [
        ("if language == 'zh': pass", True),
        ("x = 1 if 'en' != doc.language else 2", True),
        ("if language in ('fr', 'es'): pass", True),
        ("if doc.language is Language.ZH: pass", True),
        ("while model.Language.EN == language: pass", True),
        ("match language:\n  case 'ru': pass", True),
        ("match language:\n  case Language.AR | Language.EN: pass", True),
        ("find_citations(text, language='zh')", False),
        ("if role == 'basis': pass", False),
        ("ZH = Language('zh')", False),
        ("if a.language == b.language: pass", False),
    ],
)
def test_what_counts_as_a_branch_on_a_language(code: str, branches: bool) -> None:
    assert any(branches_on_a_language(ast.parse(code))) is branches


def test_only_languages_branches_on_a_language() -> None:
    branching = {
        name: lines
        for name, tree in trees().items()
        if not name.startswith("languages/") and (lines := list(branches_on_a_language(tree)))
    }
    assert not branching, f"lines that branch on a language: {branching}"


def test_modules_stay_small() -> None:
    lengths = {_names(each): len(each.read_text("utf-8").splitlines()) for each in MODULES}
    long = {name: length for name, length in lengths.items() if length > LONGEST_MODULE}
    assert not long, f"modules of so many lines, to be split: {long}"


def test_modules_are_named_after_what_they_hold() -> None:
    empty = [
        name
        for name in trees()
        if {part.strip("_") for part in name.removesuffix(".py").split("/")} & EMPTY_NAMES
    ]
    assert not empty, f"names that say nothing: {empty}"


def test_a_class_name_means_one_thing() -> None:
    where: dict[str, list[str]] = {}
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                where.setdefault(node.name, []).append(f"{name}:{node.lineno}")
    twice = {each: places for each, places in where.items() if len(places) > 1}
    assert not twice, f"class names with more than one meaning: {twice}"


# A language's own words and letters are in its folder; its codes are in one module of the model.
_LETTERS_OF_SCRIPTS = re.compile(
    "[\u0400-\u052f\u0620-\u064a\u066e-\u06d3\u3400-\u9fff\uf900-\ufaff]"
)
_FOLDER = re.compile(rf"unctc\.languages\.(?:{'|'.join(sorted(LANGUAGE_CODES))})(?:\.|$)")


def languages_named(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of code, docstrings apart, that name a language or hold letters of its script."""
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in prose:
                if text in LANGUAGE_CODES or _LETTERS_OF_SCRIPTS.search(text):
                    yield node.lineno
            case ast.Attribute(value=ast.Name(id="Language"), attr=name) if name.isupper():
                yield node.lineno
            case ast.ImportFrom(module=str(name)) if _FOLDER.match(name):
                yield node.lineno


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("x = 'zh'", True),
        ("x = Language.CHINESE", True),
        ("x = '决议'", True),
        ("x = f'{a} резолюция'", True),
        ("x = '\\u0430'", True),
        ("from unctc.languages.zh.numerals import CHINESE", True),
        ("from unctc.languages.registry import rules_for", False),
        ("x = 'l’année'", False),
        ("def f():\n  '''第1373号决议'''", False),
        ("x = Language(code)", False),
        ("x = DEFAULT_LANGUAGE", False),
    ],
)
def test_what_counts_as_naming_a_language(code: str, names: bool) -> None:
    assert any(languages_named(ast.parse(code))) is names


def test_only_the_folder_of_a_language_names_it() -> None:
    folders = (*(f"languages/{code}/" for code in LANGUAGE_CODES), "model/languages.py")
    naming = {
        name: lines
        for name, tree in trees().items()
        if not name.startswith(folders) and (lines := sorted(set(languages_named(tree))))
    }
    assert not naming, f"lines that name a language or hold its letters: {naming}"
