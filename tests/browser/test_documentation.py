"""The pages of the documentation in a real browser: nothing serious for axe, no complaint, no sideways scrolling.

``UNCTC_SITE`` names the folder of the built pages; the check ``docs`` of ``.ci/run`` builds them. Without it the tests are
skipped: to build them takes longer than all other tests of the browser.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSER = os.environ.get("UNCTC_CHROMIUM") or shutil.which("chromium")
# A page that does not come in ten minutes does not come: a busy machine is no fault of the page.
PATIENCE = 600_000
SITE = os.environ.get("UNCTC_SITE")
EVERY_PAGE = bool(os.environ.get("UNCTC_EVERY_PAGE"))
QUIET = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
SERIOUS = frozenset({"serious", "critical"})
# axe would load the style sheets once more.
OPTIONS: dict[str, Any] = {"preload": False, "resultTypes": ["violations"]}

pytestmark = [
    pytest.mark.skipif(
        BROWSER is None, reason="no Chromium: install it or name it in UNCTC_CHROMIUM"
    ),
    pytest.mark.skipif(SITE is None, reason="UNCTC_SITE names no folder of built pages"),
    pytest.mark.xdist_group("browser"),
]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the pages are served, as a reader gets them."""
    assert SITE is not None
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=SITE))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET, timeout=PATIENCE)
        yield chromium
        chromium.close()


def pages() -> list[str]:
    """Return the pages of the English edition, and of the others the first and the tutorials."""
    site = Path(SITE or "")
    found = sorted(site.rglob("*.html"))
    names = [page.relative_to(site).as_posix() for page in found if "_static" not in page.parts]
    others = ("zh_CN/", "fr/")
    return [
        name
        for name in names
        if not name.startswith(others) or name.endswith("/index.html") or "/tutorial/" in name
    ]


def test_there_are_pages() -> None:
    assert {"index.html", "zh_CN/index.html", "fr/index.html"} <= set(pages())


@pytest.mark.parametrize(("scheme", "width", "turn"), [("light", 1280, 0), ("dark", 390, 2)])
def test_axe_finds_nothing_serious(
    browser: Browser, address: str, scheme: Literal["light", "dark"], width: int, turn: int
) -> None:
    """A page in four is looked at wide and light, another narrow and dark; all in both ways where ``UNCTC_EVERY_PAGE`` is set."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("requestfailed", lambda request: said.append(f"{request.url} failed"))
    faults: list[str] = []
    chosen = pages() if EVERY_PAGE else pages()[turn::4]
    for name in chosen:
        page.goto(f"{address}/{name}")
        faults += [f"{name}: {each}" for each in said]
        if page.evaluate("document.documentElement.scrollWidth") > width:
            faults.append(f"{name}: scrolls sideways")
        faults += [
            f"{name}: {each['id']} at {each['nodes'][0]['target']}"
            for each in axe.run(page, options=OPTIONS).response["violations"]
            if each["impact"] in SERIOUS
        ]
        said.clear()
    context.close()
    assert faults == []
