"""Every page of the built documentation is whole, and every link within it leads somewhere.

``UNCTC_SITE`` names the folder of the built pages; the check ``docs`` of ``.ci/run`` builds them, in every language. Without
it the tests of the pages are skipped.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest

ROOT = Path(__file__).parents[1]
# The folders of the editions and the language that each is in.
LANGUAGES = {"": "en", "zh_CN": "zh-CN", "fr": "fr"}
ONCE = ("title", "h1", "article", "footer")
# What an article is made of; anything else came out of a text.
ELEMENTS = frozenset(
    re.findall(
        r"\S+",
        "a abbr article aside b blockquote br button caption code col colgroup dd details div dl dt em figcaption "
        "figure form h1 h2 h3 h4 h5 h6 hr i img input kbd label li nav noscript object ol p pre script section small span "
        "strong sub summary sup table tbody td tfoot th thead tr tt ul",
    )
)
# Pages that Sphinx makes itself.
WITHOUT_HEADING = frozenset({"search.html"})


@pytest.fixture
def site() -> Path:
    """The folder of the built pages."""
    built = os.environ.get("UNCTC_SITE")
    if built is None:
        pytest.skip("UNCTC_SITE names no folder of built pages")
    return Path(built)


# What only a text of Markdown has: marks of emphasis and code, links and roles.
MARKUP = re.compile(r"\*\*|`|\]\(|\{\w+\}(?=~|\w+/)")
# Where such characters are the content.
VERBATIM = frozenset({"code", "pre", "script", "style", "dt"})


@cache
def parsed(html: str) -> tuple[Element, list[str]]:
    """Return a page and what is wrong with its markup, as a browser reads it."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree: Element = parser.parse(html)
    return tree, [f"line {line}: {code}" for (line, _), code, _ in parser.errors]


def names_in(tree: Element) -> Iterator[str]:
    """Yield the names of the elements of HTML; those of a picture bear a namespace."""
    for each in tree.iter():
        if not str(each.tag).startswith("{"):
            yield each.tag


def faults_of(html: str, *, heading: bool = True) -> list[str]:
    """Return what shows that a page has swallowed some of its content, or shows what is none."""
    tree, faults = parsed(html)
    counts = Counter(names_in(tree))
    once = [name for name in ONCE if heading or name != "h1"]
    faults += [f"{counts[name]} × <{name}>" for name in once if counts[name] != 1]
    for article in tree.iter("article"):
        faults += [f"<{name}> in the article" for name in sorted({*names_in(article)} - ELEMENTS)]
    return faults


def words_in(element: Element) -> Iterator[str]:
    """Yield the words of an element that are no code."""
    if element.tag not in VERBATIM:
        yield element.text or ""
        for each in element:
            yield from words_in(each)
            yield each.tail or ""


def translated_share(html: str) -> float:
    """Return how much of the prose of a page is in Chinese: 1 for all, 0 for none."""
    tree, _ = parsed(html)
    prose = [
        text
        for article in tree.iter("article")
        for name in ("p", "figcaption")
        for each in article.iter(name)
        if len(re.findall(r"[a-z]{3,}|[\u4e00-\u9fff]{2}", text := " ".join(words_in(each)))) > 2
    ]
    chinese = sum(bool(re.search(r"[\u4e00-\u9fff]", text)) for text in prose)
    return chinese / len(prose) if prose else 0


def addresses_in(tree: Element) -> Iterator[str]:
    for each in tree.iter():
        for name in ("href", "src", "data"):
            address = each.get(name)
            if address and not urlsplit(address).scheme and not address.startswith("//"):
                yield address


def broken_links(site: Path) -> list[str]:
    """Return the links within the site that lead to no file, or to no place on its page."""

    @cache
    def anchors(page: Path) -> frozenset[str]:
        tree, _ = parsed(page.read_text("utf-8"))
        return frozenset(each.get(name, "") for each in tree.iter() for name in ("id", "name"))

    broken = []
    for page in sorted(site.rglob("*.html")):
        tree, _ = parsed(page.read_text("utf-8"))
        for address in addresses_in(tree):
            path, fragment = unquote(urlsplit(address).path), unquote(urlsplit(address).fragment)
            target = (page.parent / path).resolve() if path else page
            if not target.is_file():
                broken.append(f"{page.relative_to(site)}: {address} is no file")
            elif fragment and target.suffix == ".html" and fragment not in anchors(target):
                broken.append(f"{page.relative_to(site)}: {address} is no place on that page")
    return broken


def test_every_page_is_whole(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert {"index.html", "search.html"} <= {page.name for page in pages}
    faults = [
        f"{page.relative_to(site)}: {fault}"
        for page in pages
        for fault in faults_of(page.read_text("utf-8"), heading=page.name not in WITHOUT_HEADING)
    ]
    assert faults == []


def test_every_page_of_the_documentation_is_built(site: Path) -> None:
    sources = {path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.md")}
    built = {page.relative_to(site) for page in site.rglob("*.html")}
    assert {source.with_suffix(".html") for source in sources} <= built


@pytest.mark.parametrize("folder", LANGUAGES)
def test_every_edition_has_every_page_and_says_its_language(site: Path, folder: str) -> None:
    for source in (ROOT / "docs").rglob("*.md"):
        page = site / folder / source.relative_to(ROOT / "docs").with_suffix(".html")
        tree, _ = parsed(page.read_text("utf-8"))
        assert (tree.get("lang") or "").replace("_", "-") == LANGUAGES[folder], page


def test_every_page_leads_to_itself_in_the_other_editions(site: Path) -> None:
    for folder in LANGUAGES:
        for page in (site / folder / "index.html", site / folder / "how-to" / "add-a-check.html"):
            name = page.relative_to(site / folder)
            tree, _ = parsed(page.read_text("utf-8"))
            (switch,) = (each for each in tree.iter("nav") if each.get("class") == "editions")
            found = {
                each.get("hreflang"): (page.parent / (each.get("href") or "")).resolve()
                for each in switch.iter("a")
            }
            assert found == {
                language: (site / other / name).resolve()
                for other, language in LANGUAGES.items()
                if other != folder
            }


def test_the_chinese_edition_is_in_chinese(site: Path) -> None:
    shares = {
        page.relative_to(site / "zh_CN").as_posix(): translated_share(page.read_text("utf-8"))
        for page in (site / "zh_CN").rglob("*.html")
    }
    whole = {page for page, share in shares.items() if share >= 0.95}
    assert len(whole) >= 25, shares
    assert {"index.html", "tutorial/index.html", "reference/findings.html"} <= whole


def test_chinese_search_knows_parts_of_words(site: Path) -> None:
    for folder in LANGUAGES:
        index = (site / folder / "searchindex.js").read_text("utf-8")
        terms = json.loads(index.removeprefix("Search.setIndex(").removesuffix(")"))["terms"]
        assert {"恐怖", "附件"} <= terms.keys()
        script = (site / folder / "_static" / "language_data.js").read_text("utf-8")
        assert "var splitQuery" in script
        for name in re.findall(r"window\.Stemmer = (\w+)", script):
            assert re.search(rf"{name} ?= ?function|class {name}\b", script)


def test_no_markup_is_left_in_the_words(site: Path) -> None:
    left = [
        f"{page.relative_to(site)}: {text.strip()[:80]}"
        for page in sorted(site.rglob("*.html"))
        for article in parsed(page.read_text("utf-8"))[0].iter("article")
        for text in words_in(article)
        if MARKUP.search(text)
    ]
    assert left == []


def test_no_link_within_the_site_is_broken(site: Path) -> None:
    assert broken_links(site) == []


WHOLE = (
    "<!DOCTYPE html><html><head><title>t</title></head><body><article><h1>a</h1>{}</article>"
    "<footer></footer></body></html>"
)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("<table><tr><td><p><section>, <title>, <subsection></p></td></tr></table>", "title"),
        ("<p>the <docNumber> of a letter</p>", "<docnumber> in the article"),
        ("<p>a <p>b</p></p>", "unexpected-end-tag"),
        ("<h1>b</h1>", "2 × <h1>"),
    ],
)
def test_a_page_that_swallows_is_seen(content: str, told: str) -> None:
    assert faults_of(WHOLE.format("<p>b</p>")) == []
    assert any(told in each for each in faults_of(WHOLE.format(content)))


def test_a_broken_link_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        WHOLE.format("<p id='b'><a href='#b'>b</a><a href='c.html'>c</a></p>"), "utf-8"
    )
    (tmp_path / "b.html").write_text(
        WHOLE.format("<a href='a.html#c'>c</a><img src='https://a.org/x'>"), "utf-8"
    )
    assert broken_links(tmp_path) == [
        "a.html: c.html is no file",
        "b.html: a.html#c is no place on that page",
    ]
