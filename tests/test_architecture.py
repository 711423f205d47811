"""The arrows between the rooms, and the habits that keep the rooms small."""

import ast
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


def test_there_is_source_to_check() -> None:
    assert MODULES


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


@pytest.mark.parametrize("module", MODULES, ids=_names)
def test_only_languages_branches_on_a_language(module: Path) -> None:
    if "languages" in module.relative_to(SOURCE).parts[:1]:
        return
    lines = list(branches_on_a_language(ast.parse(module.read_bytes())))
    assert not lines, f"{_names(module)} branches on a language in lines {lines}"


@pytest.mark.parametrize("module", MODULES, ids=_names)
def test_modules_stay_small(module: Path) -> None:
    length = len(module.read_text(encoding="utf-8").splitlines())
    assert length <= LONGEST_MODULE, f"{_names(module)} has {length} lines: split it"


@pytest.mark.parametrize("module", MODULES, ids=_names)
def test_modules_are_named_after_what_they_hold(module: Path) -> None:
    parts = {part.strip("_") for part in module.relative_to(SOURCE).with_suffix("").parts}
    assert not parts & EMPTY_NAMES


def test_a_class_name_means_one_thing() -> None:
    where: dict[str, list[str]] = {}
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_bytes())):
            if isinstance(node, ast.ClassDef):
                where.setdefault(node.name, []).append(f"{_names(module)}:{node.lineno}")
    twice = {name: places for name, places in where.items() if len(places) > 1}
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


@pytest.mark.parametrize("module", MODULES, ids=_names)
def test_only_the_folder_of_a_language_names_it(module: Path) -> None:
    room, *below = module.relative_to(SOURCE).parts
    if (room == "languages" and below[0] in LANGUAGE_CODES) or _names(
        module
    ) == "model/languages.py":
        return
    lines = sorted(set(languages_named(ast.parse(module.read_bytes()))))
    assert not lines, f"{_names(module)} names a language or holds its letters in lines {lines}"
