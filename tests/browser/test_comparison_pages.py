"""The page of a comparison in a real browser: filters, keys, moves, colours, a phone, no script, no way in or out."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

import unctc
from unctc.report import render_comparison
from unctc.testing import EditCounts, edited

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytest.importorskip("jinja2", reason="the extra report is not installed")
BROWSER = os.environ.get("UNCTC_CHROMIUM") or shutil.which("chromium")
# A page that does not come in ten minutes does not come: a busy machine is no fault of the page.
PATIENCE = 600_000
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
HOSTILE = (
    "</script><script>window.hit=1</script><img src=https://hostile.invalid/x onerror=window.hit=2>"
)
TWO = edited(
    unctc.sample(),
    random.Random(3),
    EditCounts(drops=1, insertions=1, moves=1, splits=1, merges=1, dues=1, rolls=1, reworded=0),
)
FOUND = unctc.diff(TWO.old, TWO.new)

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


def _few(language: unctc.Language, *texts: str) -> unctc.Resolution:
    return unctc.interpret(
        unctc.Resolution(
            symbol=unctc.Symbol("S/RES/2395 (2017)"),
            language=language,
            leading_paragraphs=tuple(
                unctc.OperativeParagraph(
                    text,
                    unctc.find_citations(text, language),
                    number=number,
                    printed_number=f"{number}.",
                )
                for number, text in enumerate(texts, 1)
            ),
        )
    )


TEXTS = (
    "Decides to extend the mandate of the Mission until 31 January 2023;",
    "Calls upon the parties to clear the minefields between the lines of resolution 1373 (2001);",
    "Requests the Secretary-General to report on good offices within 90 days;",
    "Decides to remain seized of the matter.",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, rendered once."""
    folder = tmp_path_factory.mktemp("pages")
    english = unctc.Language.ENGLISH
    old = _few(english, *TEXTS)
    new = _few(
        english, TEXTS[2].replace("90", "120"), TEXTS[0], "Welcomes the new bridge;", TEXTS[3]
    )
    hostile = _few(english, *(f"{text}{HOSTILE}" for text in TEXTS))
    bad = tuple(evolve(each, printed_number=HOSTILE) for each in hostile.leading_paragraphs)
    arabic = unctc.Language.ARABIC
    pages = {
        "letter": render_comparison(TWO.old, TWO.new, FOUND, page_language="en"),
        "few": render_comparison(old, new),
        "hostile": render_comparison(old, evolve(hostile, leading_paragraphs=bad)),
        "arabic": render_comparison(
            _few(arabic, "يقرر تمديد الولاية سنة واحدة؛"), _few(arabic, "يقرر تمديد الولاية سنتين؛")
        ),
    }
    for name, page in pages.items():
        (folder / f"{name}.html").write_text(page, "utf-8")
    return folder


class Opened:
    """A page and what came of opening it."""

    def __init__(self, context: BrowserContext, file: Path) -> None:
        context.set_default_timeout(PATIENCE)
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())

    def rows(self) -> list[str]:
        """Return the names of the paragraphs that are shown."""
        found = self.page.locator("tr.row.paragraph:visible")
        return list(found.evaluate_all("all => all.map(e => e.id)"))

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.id"))


Opening = Callable[..., Opened]


@pytest.fixture
def opened(browser: Browser, folder: Path) -> Iterator[Opening]:
    with ExitStack() as contexts:

        def opening(
            name: str,
            *,
            width: int = 1280,
            policy: bool = True,
            **options: Any,  # noqa: ANN401 - those of Playwright
        ) -> Opened:
            context = browser.new_context(
                viewport={"width": width, "height": 800}, bypass_csp=not policy, **options
            )
            contexts.callback(context.close)
            return Opened(context, folder / f"{name}.html")

        yield opening


def test_it_opens_without_a_complaint_and_asks_for_nothing(opened: Opening, folder: Path) -> None:
    shown = opened("letter")
    assert shown.page.locator("h1").inner_text().split() == [
        *("S/2018/208", "(Chinese)", "→", "S/2018/208", "(Chinese)")
    ]
    assert shown.page.locator(".lede").inner_text() == FOUND.summary
    assert shown.complaints == []
    assert shown.requests == [(folder / "letter.html").as_uri()]


@pytest.mark.parametrize("name", ["few", "arabic"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible(opened: Opening, name: str, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    shown = opened(name, policy=False, color_scheme=scheme)
    results = axe.run(shown.page)
    assert results.violations_count == 0, results.generate_report()


def test_filters(opened: Opening) -> None:
    shown = opened("letter")
    page = shown.page
    every = shown.rows()
    page.select_option("#filter-change", "dropped")
    assert len(shown.rows()) == len(FOUND.dropped)
    page.select_option("#filter-change", "added")
    assert shown.rows() == [str(path).replace("/", "-") for path in FOUND.added]
    page.select_option("#filter-change", "moved")
    assert len(shown.rows()) == 2 * len(FOUND.moved)
    page.select_option("#filter-change", "any")
    assert 0 < len(shown.rows()) < len(every)
    page.click("#filter-reset")
    sync_api.expect(page.locator("#filter-status")).to_have_text("")
    assert shown.rows() == every
    page.check("#filter-promises")
    changed = {path for each in FOUND.deliverables if each.new for path in each.new.paragraphs}
    assert {str(path).replace("/", "-") for path in changed} <= set(shown.rows())
    assert page.evaluate("location.hash").startswith("#?promises=")
    assert shown.complaints == []


def test_keys(opened: Opening) -> None:
    shown = opened("few")
    page = shown.page
    page.keyboard.press("j")
    first = shown.focused()
    assert first == shown.rows()[0]
    page.keyboard.press("n")
    assert page.evaluate("'changed' in document.activeElement.dataset") is True
    page.keyboard.press("p")
    assert shown.focused() == first
    page.keyboard.press("f")
    assert shown.focused() == "filter-section"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("t")
    assert page.locator("#theme-light").is_checked()
    page.keyboard.press("?")
    assert shown.focused() == "keys-on"
    assert "with a change" in page.locator("#keys").inner_text()
    assert shown.complaints == []


def test_a_move_is_a_link_there_and_back(opened: Opening) -> None:
    shown = opened("few")
    page = shown.page
    links = page.locator(".row .moves a")
    assert links.count() == 2
    ends = [each.get_attribute("href") for each in links.all()]
    links.first.click()
    assert page.evaluate("location.hash") == ends[0]
    page.locator(f"{ends[0]} .moves a").click()
    assert page.evaluate("location.hash") == ends[1]
    # The line in the picture leads to where the paragraph is now.
    line = page.locator(".change-map a:has(.m-line)")
    assert line.count() == 1
    assert line.get_attribute("href") in ends


def test_words_are_struck_and_underlined(opened: Opening) -> None:
    page = opened("few").page
    for tag, line, text in (("del", "line-through", "90"), ("ins", "underline", "120")):
        found = page.locator(f".row {tag}", has_text=text).first
        assert line in str(found.evaluate("e => getComputedStyle(e).textDecorationLine"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_and_print(opened: Opening, scheme: str) -> None:
    shown = opened("few", color_scheme=scheme)
    lightness = "+getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0] > 127"
    assert shown.page.evaluate(lightness) is (scheme == "light")
    shown.page.emulate_media(media="print")
    assert not shown.page.locator("#filters").is_visible()
    assert shown.page.locator("tr.row.paragraph").count() == len(shown.rows())


def test_a_phone(opened: Opening) -> None:
    shown = opened("few", width=400)
    page = shown.page
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    # What has not changed is there once; of what has both sides are, with their names.
    same = page.locator("tr.row.is-same").first
    assert same.locator("p[lang]:visible").count() == 1
    both = page.locator("tr.row.is-reworded .which:visible")
    assert {each.inner_text() for each in both.all()} == {"old", "new"}


def test_it_can_be_read_without_script(opened: Opening) -> None:
    shown = opened("few", java_script_enabled=False)
    assert len(shown.rows()) == 6
    assert not shown.page.locator("#filters").is_visible()
    assert shown.page.locator(".row .moves a").count() == 2


def test_arabic_has_the_old_one_on_the_right(opened: Opening) -> None:
    page = opened("arabic", width=1500).page
    old, new, margin = (
        page.locator(f"#operative-1 > td:nth-child({n})").bounding_box() for n in (1, 2, 3)
    )
    assert old
    assert new
    assert margin
    assert old["x"] > new["x"] > margin["x"]


def test_a_hostile_document_injects_nothing(opened: Opening, folder: Path) -> None:
    shown = opened("hostile")
    page = shown.page
    page.select_option("#filter-change", "any")
    page.keyboard.press("j")
    assert page.evaluate("window.hit") is None
    assert page.locator("img, iframe, object").count() == 0
    assert shown.requests == [(folder / "hostile.html").as_uri()]
    assert shown.complaints == []
