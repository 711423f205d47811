"""The pages in a real browser: they open, filter, listen to keys, go dark, and let nothing in or out."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from attrs import evolve

import unctc
from unctc.languages.registry import languages_with
from unctc.report import render, render_trace
from unctc.testing.carrier_files import PdfLine, pdf_file

if TYPE_CHECKING:
    from playwright.sync_api import Browser

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSER = os.environ.get("UNCTC_CHROMIUM") or shutil.which("chromium")
# A page that does not come in ten minutes does not come: a busy machine is no fault of the page.
PATIENCE = 600_000
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DATA = Path(__file__).parents[1] / "data"
HOSTILE = (
    "</script><script>window.hit=1</script><img src=https://hostile.invalid/x onerror=window.hit=2>"
)
PAGES = (
    "Letter dated 4 March 2019 from the Chair of the Committee addressed to the President of the Council",
    "The Committee follows resolution 2178 (2014) in its work.",
)

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
        # Playwright gives each launch a fresh folder for its profile and removes it.
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET, timeout=PATIENCE)
        yield chromium
        chromium.close()


def _few(document: unctc.Letter) -> unctc.Letter:
    """Return the document with its first sections only: to look into every corner of a page takes long."""
    attachments = tuple(
        evolve(each, programme=evolve(each.programme, sections=each.programme.sections[:1]))
        for each in document.attachments
        if each.programme is not None
    )
    return evolve(document, attachments=attachments)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, rendered once."""
    folder = tmp_path_factory.mktemp("pages")
    document = unctc.sample()
    (folder / "report.html").write_text(render(document, page_language="en"), "utf-8")
    source = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Directs CTED to report to the CTC by 30 March 2018 on the assessment process;",
                number=9,
                printed_number="9.",
            ),
            unctc.OperativeParagraph("Directs CTED to paint all doors;", number=10),
        ),
    )
    trace = unctc.trace(document, [source])
    (folder / "trace.html").write_text(
        render_trace(document, trace, [source], page_language="en"), "utf-8"
    )
    few = _few(document)
    few_trace = unctc.trace(few, [source])
    page = render(few, trace=few_trace, resolutions=[source], page_language="en")
    for language in languages_with("pages"):
        own = render(few, trace=few_trace, resolutions=[source], page_language=language)
        (folder / f"few.{language.value}.html").write_text(own, "utf-8")
    traced = render(document, trace=trace, resolutions=[source], page_language="en")
    (folder / "traced.html").write_text(traced, "utf-8")
    (folder / "few.html").write_text(page, "utf-8")
    assert few.letter is not None
    paragraphs = tuple(
        evolve(each, text=each.text + HOSTILE, printed_number=HOSTILE)
        for each in few.letter.paragraphs
    )
    attachments = tuple(evolve(each, label=HOSTILE) for each in few.attachments)
    bad = evolve(few, letter=evolve(few.letter, paragraphs=paragraphs), attachments=attachments)
    arabic = evolve(few, language=unctc.Language.ARABIC)
    (folder / "arabic.html").write_text(render(arabic, findings=()), "utf-8")
    scan = pdf_file([[PdfLine(147.0, 700.0, line)] for line in PAGES])
    read = unctc.loads(scan, language="en", partial=True)
    words = next(each for each in unctc.nodes_of(read) if each.passage.citations).passage
    found = unctc.Finding(
        "CIT101", unctc.Severity.ERROR, "odd", location=words.locate(words.citations[0].span)
    )
    (folder / "pages.html").write_text(render(read, findings=[found], pages=scan), "utf-8")
    findings = (unctc.Finding(HOSTILE, unctc.Severity.ERROR, HOSTILE, name=HOSTILE),)
    (folder / "hostile.html").write_text(render(bad, findings=findings), "utf-8")
    adopted = unctc.load(DATA / "resolution.en.akn.xml")
    for code in ("en", "ar"):
        page = render(adopted, page_language=code)
        (folder / f"resolution.{code}.html").write_text(page, "utf-8")
    letter = unctc.load(DATA / "letters" / "ar.txt")
    (folder / "letter.ar.html").write_text(render(letter), "utf-8")
    return folder


Scheme = Literal["light", "dark"]


class Opened:
    """A page and what came of opening it."""

    def __init__(
        self,
        browser: Browser,
        file: Path,
        *,
        scheme: Scheme = "light",
        script: bool = True,
        policy: bool = True,
        width: int = 1280,
    ) -> None:
        self.context = browser.new_context(
            color_scheme=scheme,
            java_script_enabled=script,
            bypass_csp=not policy,
            viewport={"width": width, "height": 800},
        )
        self.context.set_default_timeout(PATIENCE)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())

    def visible(self, selector: str) -> int:
        return int(self.page.locator(f"{selector}:visible").count())

    def settle(self) -> None:
        """Wait until everything is shown again: a form is reset after its event."""
        # Not by wait_for_function: the page's policy forbids the evaluation that it polls by.
        sync_api.expect(self.page.locator("#filter-status")).to_have_text("")

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.id"))


Opening = Callable[..., Opened]


@pytest.fixture
def opened(browser: Browser, folder: Path) -> Iterator[Opening]:
    pages: list[Opened] = []

    def opening(
        name: str,
        *,
        scheme: Scheme = "light",
        script: bool = True,
        policy: bool = True,
        width: int = 1280,
    ) -> Opened:
        pages.append(
            Opened(browser, folder / name, scheme=scheme, script=script, policy=policy, width=width)
        )
        return pages[-1]

    yield opening
    for each in pages:
        each.context.close()


@pytest.mark.parametrize("name", ["report.html", "trace.html"])
def test_it_opens_without_a_complaint_and_asks_for_nothing(
    opened: Opening, folder: Path, name: str
) -> None:
    shown = opened(name)
    assert shown.page.locator("h1").inner_text() == "S/2018/208"
    assert shown.complaints == []
    assert shown.requests == [(folder / name).as_uri()]


@pytest.mark.parametrize(
    ("name", "width"),
    [
        *(("few.html", 1280), ("few.ar.html", 400), ("few.zh.html", 400)),
        *(("letter.ar.html", 1280), ("resolution.en.html", 1280), ("resolution.ar.html", 400)),
    ],
)
@pytest.mark.parametrize(
    ("scheme", "rules"),
    [("light", {}), ("dark", {"runOnly": {"type": "rule", "values": ["color-contrast"]}})],
)
def test_it_is_accessible(
    opened: Opening, name: str, width: int, scheme: Scheme, rules: dict[str, Any]
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    shown = opened(name, scheme=scheme, policy=False, width=width)
    results = axe.run(shown.page, options=rules)
    assert results.violations_count == 0, results.generate_report()


def test_filters(opened: Opening) -> None:
    shown = opened("report.html")
    page = shown.page
    everything = shown.visible("tr.row")
    page.select_option("#filter-finding", "CIT201")
    assert shown.visible("tr.row.paragraph") == 1
    assert page.locator("#annex-4").is_visible()
    # Its headings stay, the letter goes.
    assert page.locator("tr.heading:visible").count() == 2
    assert not page.locator("#letter").is_visible()
    assert page.locator("#filter-status").inner_text().startswith("1 of ")
    page.select_option("#filter-finding", "error")
    assert shown.visible("tr.row.paragraph") == len(
        {each.path.name for each in unctc.check(unctc.sample(), severity="error")}
    )
    page.click("#filter-reset")
    shown.settle()
    assert shown.visible("tr.row") == everything

    page.select_option("#filter-document", label="S/2004/124")
    assert shown.visible("tr.row.paragraph") == 1
    assert page.locator("a.cite.sought").all_inner_texts() == ["S/2004/124"]
    assert page.locator(".p-cell:not(.dimmed)").count() == 1
    page.select_option("#filter-document", "")

    page.select_option("#filter-section", label="\u2003\u2003G. 在反恐背景下促进尊重人权")
    assert shown.visible("tr.row.paragraph") == 1
    assert page.locator("#annex-39").is_visible()
    page.click("#filter-reset")
    shown.settle()
    page.check("#filter-differs")
    assert shown.visible("tr.row.paragraph") == page.locator("tr.paragraph[data-differs]").count()
    assert shown.complaints == []


def test_keys(opened: Opening) -> None:
    shown = opened("report.html")
    page = shown.page
    page.keyboard.press("j")
    assert shown.focused() == "letter-1"
    page.keyboard.press("j")
    assert shown.focused() == "letter-2"
    page.keyboard.press("k")
    assert shown.focused() == "letter-1"
    first = page.evaluate("getComputedStyle(document.activeElement.cells[0]).backgroundColor")
    other = page.evaluate(
        "getComputedStyle(document.getElementById('letter-2').cells[0]).backgroundColor"
    )
    assert first != other
    page.keyboard.press("n")
    assert shown.focused() == "annex-1"
    page.keyboard.press("n")
    assert shown.focused() == "annex-3"
    page.keyboard.press("p")
    assert shown.focused() == "annex-1"
    page.keyboard.press("f")
    assert shown.focused() == "filter-section"
    # A list takes letters for itself.
    page.keyboard.press("j")
    assert shown.focused() == "filter-section"
    page.select_option("#filter-finding", "CIT201")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("j")
    assert shown.focused() == "annex-4"
    page.keyboard.press("x")
    shown.settle()
    page.keyboard.press("t")
    assert page.locator("#theme-light").is_checked()
    page.keyboard.press("?")
    assert shown.focused() == "keys-on"
    page.keyboard.press("Space")
    page.keyboard.press("t")
    assert page.locator("#theme-light").is_checked()
    assert shown.complaints == []


def test_the_first_tab_skips_to_the_text(opened: Opening) -> None:
    shown = opened("few.html")
    shown.page.keyboard.press("Tab")
    assert shown.page.locator(".skip").evaluate("e => e.getBoundingClientRect().top") >= 0
    shown.page.keyboard.press("Enter")
    assert shown.focused() == "main"


def test_the_trace_filters(opened: Opening) -> None:
    shown = opened("trace.html")
    page = shown.page
    page.select_option("#filter-part", "enclosure")
    assert shown.visible("article.row") == 40
    page.select_option("#filter-standing", "traced")
    assert 0 < shown.visible("article.row") < 40
    assert page.locator("#trace-enclosure-7").is_visible()
    assert shown.complaints == []


def test_text_is_searched_and_the_address_remembers(opened: Opening) -> None:
    shown = opened("report.html")
    page = shown.page
    page.fill("#filter-text", "马德里指导原则")
    found = page.locator("tr.row.paragraph:visible")
    assert 0 < found.count() < 10
    assert all("马德里指导原则" in words for words in found.all_inner_texts())
    page.select_option("#filter-finding", "any")
    fewer = found.count()
    address = page.evaluate("location.hash")
    assert address.startswith("#?")
    page.goto("about:blank")
    page.goto(shown.requests[0] + address)
    assert page.input_value("#filter-text") == "马德里指导原则"
    assert found.count() == fewer
    # A link to a paragraph that is filtered away brings it back.
    page.evaluate("location.hash = '#letter-1'")
    shown.settle()
    assert page.locator("#letter-1").is_visible()
    assert page.input_value("#filter-text") == ""
    assert shown.complaints == []


def test_a_paragraph_shows_the_link_to_itself(opened: Opening) -> None:
    shown = opened("report.html", width=400)
    page = shown.page
    places = page.locator("#annex-7 .cell-place")
    assert places.all_inner_texts() == ["annex, paragraph 7", "enclosure, paragraph 7"]
    assert page.locator("#annex-7 .permalink svg").first.is_visible()
    places.first.locator("a").click()
    sync_api.expect(page.locator("#said")).to_have_text("Link copied")
    assert page.evaluate("location.hash") == "#annex-7"
    # A version has an address of its own, and is marked; what is chosen stays when the page is loaded again.
    page.select_option("#filter-finding", "any")
    plain = page.evaluate(
        "getComputedStyle(document.getElementById('enclosure-4')).backgroundColor"
    )
    page.locator("#annex-4 .permalink").last.click()
    page.reload()
    assert page.evaluate("location.hash") == "#enclosure-4"
    assert page.input_value("#filter-finding") == "any"
    marked = page.locator("#enclosure-4")
    assert marked.evaluate("e => getComputedStyle(e).backgroundColor") != plain
    assert 0 <= marked.evaluate("e => e.getBoundingClientRect().top") < 800
    assert shown.complaints == []


def test_filters_and_findings_reach_the_trace(opened: Opening) -> None:
    shown = opened("traced.html")
    page = shown.page
    every = shown.visible("article.row")
    page.select_option("#filter-finding", "CIT201")
    assert page.locator("article.row:visible").evaluate_all("all => all.map(e => e.id)") == [
        "trace-enclosure-4"
    ]
    page.click("#filter-reset")
    shown.settle()
    assert shown.visible("article.row") == every
    page.select_option("#filter-section", label="\u2003\u2003G. 在反恐背景下促进尊重人权")
    assert page.locator("article.row:visible").evaluate_all("all => all.map(e => e.id)") == [
        "trace-annex-39",
        "trace-enclosure-39",
    ]
    assert shown.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours(opened: Opening, scheme: str) -> None:
    shown = opened("few.html", scheme=scheme)
    lightness = "+getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0] > 127"
    assert shown.page.evaluate(lightness) is (scheme == "light")
    shown.page.locator("label", has_text="Dark").click()
    assert shown.page.evaluate(lightness) is False
    shown.page.locator("label", has_text="Light").click()
    assert shown.page.evaluate(lightness) is True
    shown.page.emulate_media(media="print")
    assert shown.visible("#filters") == 0
    assert shown.visible("tr.row.paragraph") > 4


def test_arabic_has_the_annex_on_the_right(opened: Opening) -> None:
    shown = opened("arabic.html", width=1500)
    left, right, margin = (
        shown.page.locator(f"#annex-2 > td:nth-child({n})").bounding_box() for n in (1, 2, 3)
    )
    assert left
    assert right
    assert margin
    assert left["x"] > right["x"] > margin["x"]


def test_it_works_without_script(opened: Opening) -> None:
    shown = opened("few.html", script=False)
    assert shown.visible("tr.row.paragraph") > 4
    assert not shown.page.locator("#filters").is_visible()
    assert not shown.page.locator("#keys").is_visible()


def test_a_hostile_document_injects_nothing(opened: Opening, folder: Path) -> None:
    shown = opened("hostile.html")
    page = shown.page
    page.select_option("#filter-finding", "any")
    page.keyboard.press("j")
    assert page.evaluate("window.hit") is None
    assert page.locator("img, iframe, object").count() == 0
    assert shown.requests == [(folder / "hostile.html").as_uri()]
    assert shown.complaints == []
    # Were markup to get in, the policy would stop it.
    picture = "Object.assign(document.createElement('img'), {src: 'https://hostile.invalid/y'})"
    with page.expect_console_message(lambda said: "Content Security Policy" in said.text):
        page.evaluate(f"document.body.append({picture})")


def test_a_narrow_screen_does_not_scroll_sideways(opened: Opening) -> None:
    shown = opened("few.html", width=400)
    assert shown.page.evaluate("document.documentElement.scrollWidth") <= 400
    # Two texts have the whole width where there is no room for a third column.
    shown.page.set_viewport_size({"width": 1400, "height": 800})
    rows = shown.page.locator("#annex-2 > td")
    left, right = (rows.nth(n).bounding_box() for n in (0, 1))
    assert left
    assert right
    assert right["x"] + right["width"] - left["x"] > 0.95 * 1352
    assert shown.page.locator(".two > thead").first.is_visible()


def test_a_finding_opens_its_page(opened: Opening, folder: Path) -> None:
    shown = opened("pages.html")
    page = shown.page
    assert not page.locator(".on-page svg").is_visible()
    page.click(".on-page summary")
    picture = page.locator(".on-page svg")
    box = picture.bounding_box()
    spot = page.locator(".on-page rect").bounding_box()
    assert box is not None
    assert spot is not None
    assert box["width"] > 300
    assert 1.2 < box["height"] / box["width"] < 1.5
    assert box["x"] < spot["x"] < spot["x"] + spot["width"] < box["x"] + box["width"]
    assert page.locator("#page-2 image").count() == 1
    page.set_viewport_size({"width": 390, "height": 800})
    box = picture.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert shown.complaints == []
    assert [each for each in shown.requests if not each.startswith("data:")] == [
        (folder / "pages.html").as_uri()
    ]


@pytest.mark.parametrize("language", languages_with("pages"))
@pytest.mark.parametrize("width", [400, 1280])
def test_every_language_filters_and_fits(opened: Opening, language: str, width: int) -> None:
    shown = opened(f"few.{language}.html", width=width)
    page = shown.page
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.select_option("#filter-finding", "any")
    said = page.locator("#filter-status").inner_text()
    number = page.locator(".row.paragraph:visible, article.row:visible").count()
    assert str(number) in said
    assert "{" not in said
    assert shown.complaints == []


def test_an_arabic_page_runs_from_the_right(opened: Opening) -> None:
    shown = opened("letter.ar.html", width=1400)
    page = shown.page
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    # The head is on the right, the tools on the left; the annex is right of the enclosure.
    title, tools = (page.locator(each).bounding_box() for each in ("h1 bdi", ".masthead-tools nav"))
    assert title
    assert tools
    assert title["x"] > tools["x"]
    first, second = (page.locator(f"#annex-2 > td:nth-child({n})").bounding_box() for n in (1, 2))
    assert first
    assert second
    assert first["x"] > second["x"]
    # Time runs from the right, and what a lane is about is right of its bars and inside the picture.
    months = page.locator(".timeline > text.p-label")
    places = [months.nth(n).bounding_box() for n in (0, 5)]
    assert places[0]
    assert places[1]
    assert places[0]["x"] > places[1]["x"]
    label = page.locator(".p-lane .p-words").first.bounding_box()
    bar = page.locator(".p-lane .p-mark").first.bounding_box()
    picture = page.locator("svg.timeline").bounding_box()
    assert label
    assert bar
    assert picture
    assert label["x"] > bar["x"]
    assert label["x"] + label["width"] <= picture["x"] + picture["width"] + 1
    assert shown.complaints == []


def test_the_timeline_is_a_list_on_a_phone(opened: Opening) -> None:
    shown = opened("report.html", width=390)
    assert not shown.page.locator("svg.timeline").is_visible()
    lanes = shown.page.locator(".lanes li:visible")
    assert "by 30 March 2018" in lanes.first.inner_text()
    assert lanes.count() == shown.page.locator(".p-lane").count()
    wide = opened("report.html")
    assert wide.page.locator("svg.timeline").is_visible()
    assert wide.visible(".lanes li") == 0


def test_what_stands_alone_is_printed_at_full_width(opened: Opening) -> None:
    shown = opened("resolution.en.html", width=1400)
    shown.page.emulate_media(media="print")
    page_width, text = shown.page.evaluate(
        "[document.body.clientWidth, document.querySelector('.one .row td p[lang]').offsetWidth]"
    )
    assert text > 0.95 * page_width


def test_nothing_is_empty_on_a_wide_screen(opened: Opening) -> None:
    shown = opened("resolution.en.html", width=1400)
    assert shown.page.locator("#preamble-1 .cell-place").inner_text() == "preamble, paragraph 1"
    table = shown.page.locator(".one").first.bounding_box()
    words = shown.page.locator(".one .row td p[lang]").first.bounding_box()
    assert table
    assert words
    assert table["width"] > 0.95 * 1352
    assert words["width"] > 0.7 * table["width"]
