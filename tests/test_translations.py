"""The translations of the documentation lose nothing: no reference, no link, no code, and no page of those promised.

The catalogs are read as they are in the repository; `tests/test_site.py` looks at the pages that are built from them.
"""

import ast
import csv
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

DOCS = Path(__file__).parents[1] / "docs"
CATALOGS = DOCS / "locale"
# The theme's own words: no page.
THEME = "sphinx"

CODE = re.compile(r"(?<!`)(`+)(?!`)(?P<code>.+?)(?<!`)\1(?!`)", re.DOTALL)
ROLE = re.compile(r"(?<!`)(?P<role>\{[\w:]+\}|:[\w:]+:)`(?P<text>[^`]*)`")
TITLED = re.compile(r".*<(?P<target>[^<>]+)>", re.DOTALL)
LINK = re.compile(r"!?\[[^\]]*\]\((?P<address>[^()\s]+)\)")
# What stays as it is: code, roles, addresses.
LITERAL = re.compile(rf"{ROLE.pattern}|`[^`]*`|\([^()\s]+\)")
STRONG = re.compile(r"(?<!\*)\*\*(?=\S).+?\*\*", re.DOTALL)


class Entry(NamedTuple):
    """A message of a catalog and its translation."""

    message: str
    translation: str
    fuzzy: bool


def entries(catalog: str) -> list[Entry]:
    """Read a catalog, without its header."""
    found = []
    for block in re.split(r"\n\s*\n", catalog):
        values = {"msgid": "", "msgstr": ""}
        key = ""
        fuzzy = False
        for line in block.splitlines():
            if line.startswith("#"):
                fuzzy = fuzzy or (line.startswith("#,") and "fuzzy" in line)
                continue
            name, _, rest = line.partition(" ")
            key = name if name in values else key
            if key:
                values[key] += ast.literal_eval(rest if name == key else line)
        if values["msgid"]:
            found.append(Entry(values["msgid"], values["msgstr"], fuzzy))
    return found


def marks(text: str) -> Counter[str]:
    """Count what a translation must keep: targets of references, addresses of links, code, and stress."""
    found: Counter[str] = Counter()
    for role in ROLE.finditer(text):
        titled = TITLED.fullmatch(role["text"])
        found[f"{role['role'].strip(':{}')} {titled['target'] if titled else role['text']}"] += 1
    rest = ROLE.sub("", text)
    found.update(f"code {code['code']}" for code in CODE.finditer(rest))
    found.update(f"link {link['address']}" for link in LINK.finditer(rest))
    found["strong"] = len(STRONG.findall(CODE.sub("", rest)))
    return found


def catalogs(language: str) -> dict[str, list[Entry]]:
    """Return the catalogs of an edition by their pages."""
    folder = CATALOGS / language / "LC_MESSAGES"
    return {
        path.relative_to(folder).with_suffix("").as_posix(): entries(path.read_text("utf-8"))
        for path in sorted(folder.rglob("*.po"))
    }


def whole_pages(language: str) -> set[str]:
    """Return the pages of which every message is translated."""
    return {
        page
        for page, messages in catalogs(language).items()
        if page != THEME
        and messages
        and all(each.translation and not each.fuzzy for each in messages)
    }


LANGUAGES = sorted(path.name for path in CATALOGS.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_catalog_is_of_a_page(language: str) -> None:
    pages = {
        path.relative_to(DOCS).with_suffix("").as_posix()
        for path in DOCS.rglob("*.md")
        if "_build" not in path.parts
    }
    assert catalogs(language).keys() - {THEME} <= pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_reference_a_link_or_code(language: str) -> None:
    lost = [
        f"{page}: {each.message[:60]!r}: {dict(marks(each.message) - marks(each.translation))} became "
        f"{dict(marks(each.translation) - marks(each.message))}"
        for page, messages in catalogs(language).items()
        for each in messages
        if each.translation and marks(each.message) != marks(each.translation)
    ]
    assert lost == []


def test_the_chinese_edition_has_its_pages() -> None:
    whole = whole_pages("zh_CN")
    how_to = {f"how-to/{path.stem}" for path in (DOCS / "how-to").glob("*.md")}
    must = {
        "index",
        "glossary",
        "tutorial/index",
        "tutorial/trace-a-programme",
        "reference/findings",
    }
    assert len(whole) >= 25
    # A page that has just been written may wait for its translator; most may not.
    assert len((must | how_to) - whole) <= 5


def test_the_french_edition_has_its_first_pages() -> None:
    assert {"index", "tutorial/index"} <= whole_pages("fr")


@pytest.mark.parametrize(
    ("message", "translation", "kept"),
    [
        ("see {doc}`a`", "见 {doc}`a`", True),
        ("see {doc}`a`", "见 {doc}`b`", False),
        ("see {doc}`the page <a>`", "见 {doc}`该页 <a>`", True),
        ("[a page](a.md)", "[某页](a.md)", True),
        ("[a page](a.md)", "某页", False),
        ("`--dated` and `a`", "`a` 和 `--dated`", True),
        ("`--dated`", "`--日期`", False),
        ("`{by}` and `a`", "`{by}`、`a`", True),
        ("``None`` if unknown", "不明时为 ``None``", True),
        ("**Text** is data", "**文字**是数据", True),
        ("**Text** is data", "文字是数据", False),
    ],
)
def test_what_is_lost_is_seen(message: str, translation: str, *, kept: bool) -> None:
    assert (marks(message) == marks(translation)) is kept


def test_entries_are_read_over_several_lines() -> None:
    catalog = (
        'msgid ""\nmsgstr "Language: fr\\n"\n\n#, fuzzy\nmsgid ""\n"a "\n"b"\nmsgstr "c \\"d\\""\n'
    )
    assert entries(catalog) == [Entry("a b", 'c "d"', fuzzy=True)]


def terms(language: str) -> dict[str, list[str]]:
    """Return by each English term what it may be called in a language."""
    with (CATALOGS / language / "terms.csv").open(encoding="utf-8", newline="") as file:
        return {row["english"]: row["translation"].split("/") for row in csv.DictReader(file)}


def test_terms_are_the_same_on_every_page() -> None:
    others = []
    for english, allowed in terms("zh_CN").items():
        named = re.compile(rf"(?<![\w-]){re.escape(english)}s?(?![\w-])", re.IGNORECASE)
        others += [
            f"{page}: {english!r} in {each.message[:60]!r} is none of {allowed}"
            for page, messages in catalogs("zh_CN").items()
            for each in messages
            if each.translation not in {"", each.message}
            and named.search(LITERAL.sub("", each.message))
            and not any(term in each.translation for term in allowed)
        ]
    assert others == []
