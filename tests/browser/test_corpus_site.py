"""The site of a corpus in a real browser, opened from a folder: links, search, timeline, and nothing from elsewhere."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import unctc
from unctc import corpus

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("duckdb", reason="the extra corpus is not installed")
pytest.importorskip("jinja2", reason="the extra report is not installed")
BROWSER = os.environ.get("UNCTC_CHROMIUM") or shutil.which("chromium")
# A page that does not come in ten minutes does not come: a busy machine is no fault of the page.
PATIENCE = 600_000
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
HOSTILE = "</script><script>window.hit=1</script><img src=x onerror=window.hit=2>"
RESOLUTION = Path(__file__).parents[1] / "data" / "resolution.en.akn.xml"

pytestmark = [
    pytest.mark.skipif(
        BROWSER is None, reason="no Chromium: install it or name it in UNCTC_CHROMIUM"
    ),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    sync_api.expect.set_options(timeout=PATIENCE)
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET, timeout=PATIENCE)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of the letter, of resolutions that it cites and that cite each other, and of a hostile one."""
    where = tmp_path_factory.mktemp("site")
    files = where / "files"
    files.mkdir()
    unctc.dump(unctc.sample(), files / "S_2018_208.json")
    shutil.copy(RESOLUTION, files / "resolution.akn.xml")
    text = (
        "Directs CTED to report by 30 March 2019 on cafés, recalling resolution 1373 (2001);",
        f"Decides to remain seized of the matter {HOSTILE};",
    )
    for number, year, language in ((1373, 2001, "en"), (2395, 2017, "en"), (2395, 2017, "fr")):
        resolution = unctc.Resolution(
            symbol=unctc.Symbol(f"S/RES/{number} ({year})"),
            language=unctc.Language(language),
            adopted=dt.date(year, 12, 21),
            title=unctc.Title(f"Threats {number} {HOSTILE}"),
            leading_paragraphs=tuple(
                unctc.OperativeParagraph(
                    words,
                    number=place,
                    printed_number=f"{place}.",
                    citations=unctc.find_citations(words, unctc.Language.ENGLISH),
                )
                for place, words in enumerate(text, 1)
            ),
        )
        unctc.dump(unctc.interpret(resolution), files / f"{number}.{language}.json")
    store = corpus.build([files], where / "store").store
    corpus.write_site(store, where / "site", title="A few documents")
    corpus.write_site(store, where / "chinese", page_language="zh")
    return where / "site"


Opening = Callable[[str], "Page"]


@pytest.fixture
def opened(browser: Browser, site: Path) -> Iterator[Opening]:
    """Open a page; at the end, nothing has complained and nothing was asked for outside of the folder."""
    complaints: list[str] = []
    requests: list[str] = []
    contexts = []

    def opening(name: str) -> Page:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto((site / name).as_uri())
        return page

    yield opening
    for page in (page for context in contexts for page in context.pages):
        assert page.evaluate("window.hit") is None
    for context in contexts:
        context.close()
    assert complaints == []
    assert all(each.startswith((site.as_uri(), "data:,")) for each in requests), requests


def searched(page: Page, question: str, status: str) -> list[str]:
    page.fill("#search", question)
    sync_api.expect(page.locator("#search-status")).to_have_text(status)
    return [each.split(" ")[0] for each in page.locator("#results a").all_inner_texts()]


def test_the_first_page_lists_every_work(opened: Opening) -> None:
    page = opened("index.html")
    assert page.locator("h1").inner_text() == "A few documents"
    assert set(page.locator(".works li > a bdi").all_inner_texts()) == {
        "S/2018/208",
        "S/RES/3999 (2041)",
        "S/RES/1373 (2001)",
        "S/RES/2395 (2017)",
    }
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontWeight") == "400"


def test_links_go_both_ways(opened: Opening) -> None:
    page = opened("index.html")
    page.locator("a", has_text="S/RES/2395 (2017)").first.click()
    assert page.locator("h1").inner_text() == "S/RES/2395 (2017)"
    page.locator(".text a", has_text="1373 (2001)").first.click()
    assert page.locator("h1").inner_text() == "S/RES/1373 (2001)"
    citing = page.locator("section:has(#cited-by) li > a:first-child").all_inner_texts()
    assert citing == ["S/2018/208", "S/RES/2395 (2017)", "S/RES/3999 (2041)"]
    page.locator("section:has(#cited-by) li", has_text="S/RES/2395").locator(".place").click()
    assert page.locator("h1").inner_text() == "S/RES/2395 (2017)"
    assert "1373" in page.locator(":target").inner_text()
    page.locator(":target .permalink").click()
    sync_api.expect(page.locator("#said")).to_have_text("Link copied")
    page.locator('a[hreflang="fr"]').click()
    assert page.locator(".text > div").get_attribute("lang") == "fr"


def test_every_link_leads_somewhere(site: Path) -> None:
    html5lib = pytest.importorskip("html5lib")
    pages = {
        path: html5lib.parse(path.read_text("utf-8"), namespaceHTMLElements=False)
        for path in site.rglob("*.html")
    }
    anchors = {path: {each.get("id") for each in tree.iter()} for path, tree in pages.items()}
    followed = 0
    for path, tree in pages.items():
        for each in tree.iter("a"):
            place, _, anchor = str(each.get("href")).partition("#")
            if place.startswith("https://"):
                continue
            target = (path.parent / place).resolve() if place else path
            assert target in pages, (path.name, place)
            assert not anchor or anchor in anchors[target], (path.name, each.get("href"))
            followed += 1
    assert followed > 500


def test_the_pages_are_in_a_language(site: Path) -> None:
    html = pytest.importorskip("lxml.html")
    named = {"unctc", "RES", "III"}
    for name in ("index.html", "bodies.html", "timeline.html", "documents/S_2018_208.zh.html"):
        tree = html.document_fromstring((site.parent / "chinese" / name).read_text("utf-8"))
        assert tree.get("lang") == "zh"
        for each in tree.xpath("//script|//style|//*[@lang='en']|//bdi"):
            each.drop_tree()
        said = " ".join(tree.xpath("//text()|//@aria-label|//@data-found|//@data-words"))
        assert {each for each in re.findall("[A-Za-z]{3,}", said) if each not in named} == set()
    assert "反恐执行局" in (site.parent / "chinese" / "bodies.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["index.html", "documents/S_RES_2395_2017.en.html"])
def test_search(name: str, opened: Opening) -> None:
    page = opened(name)
    # A title before a text, a symbol, accents, the beginning of a word, Chinese of two letters and of one.
    assert searched(page, "threats 2395", "2 found") == ["S/RES/2395"] * 2
    assert searched(page, "S/RES/1373 (2001)", "4 found")[0] == "S/RES/1373"
    assert searched(page, "CAFES remai", "3 found")
    assert searched(page, "反恐委员会", "1 found") == ["S/2018/208"]
    assert searched(page, "恐", "1 found") == ["S/2018/208"]
    assert searched(page, "反恐 会委", "0 found") == []
    assert searched(page, "constructor", "0 found") == []
    assert searched(page, "", "") == []
    searched(page, "反恐委员会", "1 found")
    page.locator("#results a").click()
    assert page.locator("h1").inner_text() == "S/2018/208"


def test_bodies_and_timeline(opened: Opening) -> None:
    page = opened("bodies.html")
    page.locator("main a", has_text="CTED").first.click()
    assert page.locator("h1").inner_text() == "CTED"
    assert page.locator(".mandates li").count() > 2
    page.locator("nav a", has_text="Timeline").click()
    assert page.locator("rect.bar").count() == page.locator(".mandates li").count() > 2
    page.locator("svg a", has_text="S/RES/2395").first.click()
    assert "30 March 2019" in page.locator(":target").inner_text()


def test_it_is_accessible(browser: Browser, site: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    for name in ("documents/S_RES_3999_2041.en.html", "timeline.html"):
        context = browser.new_context(bypass_csp=True)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto((site / name).as_uri())
        results = axe.run(page)
        context.close()
        assert results.violations_count == 0, results.generate_report()
