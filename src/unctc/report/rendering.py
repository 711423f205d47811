"""Render a document, or a trace of it, as one self-contained HTML page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from functools import partial

from unctc.checks import check
from unctc.checks.context import CheckContext
from unctc.comparing import diff
from unctc.errors import InvalidValueError
from unctc.extraction.bodies import names_of_programme_bodies
from unctc.interpretation import interpret
from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.findings import Finding
from unctc.model.languages import DEFAULT_LANGUAGE, Language
from unctc.model.letters import Letter
from unctc.model.periods import Period
from unctc.model.programme_deliverables import dated_deliverables
from unctc.model.reports import Report
from unctc.model.traces import Trace
from unctc.report.citation_matrix import Matrix, matrix_of
from unctc.report.comparison_view import comparison_page
from unctc.report.kinds import kind_of
from unctc.report.mandate_lines import mandate_lines
from unctc.report.margin_findings import Margin
from unctc.report.page_pictures import PagePictures, pictures_of
from unctc.report.page_view import Page
from unctc.report.page_words import PageWords
from unctc.report.parts import ReportPart, parts_of_letter
from unctc.report.row_builder import Anchors, RowMaker
from unctc.report.standalone_texts import part_of_unread, parts_of_report, parts_of_text
from unctc.report.templating import fill
from unctc.report.timeline import Timeline, timeline_of
from unctc.report.trace_view import Tracks, tracks_of

__all__ = ["render", "render_comparison", "render_timeline", "render_trace"]


def render(
    document: Document,
    *,
    findings: Iterable[Finding] | None = None,
    trace: Trace | None = None,
    resolutions: Iterable[Document] = (),
    pages: bytes | None = None,
    page_language: Language | str | None = None,
) -> str:
    """Return *document* as one page of HTML that needs nothing else, no network and no script.

    A letter shows annex and enclosure side by side, paragraph by paragraph, with the words that differ;
    any other document its paragraphs, a resolution also its mandates: who shall do what, by when. Citations are links, findings are in the margin. Everything that
    comes from the document is escaped, and a Content-Security-Policy lets nothing in from elsewhere.

    Args:
        document: the document.
        findings: what to say in the margin; what :func:`unctc.check` finds if not given.
        trace: what the programmes take up of resolutions; shown as a part of its own.
        resolutions: the resolutions of the trace, for their words.
        pages: the PDF file that *document* was loaded from; each finding then opens a picture of its page with
            its words boxed.
        page_language: the language of what the page says itself; that of the document if not given, and English
            where there is no table of these words. What findings say is English.

    Raises:
        InvalidValueError: *document* is no document, or *trace* is given with one that has no programmes.
        LoadError: *pages* is given, and the document was not loaded from a PDF file, or from another one.
        MissingDependencyError: jinja2 is not installed, or with *pages* pypdfium2.
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> import unctc
        >>> from unctc.report import render
        >>> page = render(unctc.sample())
        >>> page[:15], "https://docs.un.org/zh/S/RES/2396(2017)" in page
        ('<!doctype html>', True)
        >>> '<html lang="zh"' in page, "Timeline" in render(unctc.sample(), page_language="en")
        (True, True)
    """
    kind = kind_of(document)
    found = check(document) if findings is None else tuple(findings)
    margin, anchors = Margin.of(found), Anchors()
    context = CheckContext(document)
    words = _words(document, page_language)
    names = partial(names_of_programme_bodies, language=document.language)
    maker = RowMaker(document.language, margin, anchors, names, words)
    if isinstance(document, Letter):
        parts = tuple(parts_of_letter(document, context, maker))
    elif isinstance(document, Report):
        parts = tuple(parts_of_report(document, maker))
    else:
        parts = tuple(parts_of_text(document, maker))
    parts += tuple(part_of_unread(document.unread, maker))
    tracks = None
    if trace is not None:
        tracks = _tracks(document, trace, resolutions, anchors, words)
    page = Page(
        document,
        words(f"kind.{kind}"),
        parts,
        found,
        margin.rest(),
        _matrix(parts, document, words),
        _timeline(context.interpreted, words) if _is_read(context.interpreted) else None,
        tracks,
        mandate_lines(context.interpreted, words),
        PagePictures() if pages is None else pictures_of(document, found, pages),
        words,
    )
    return fill("report.html.jinja", page=page, words=words)


def render_trace(
    document: Letter,
    trace: Trace,
    resolutions: Iterable[Document] = (),
    *,
    page_language: Language | str | None = None,
) -> str:
    """Return *trace* as one page of HTML: programme on one side, operative paragraphs on the other, evidence between.

    The page needs nothing else, as that of :func:`render`. What a person has confirmed or rejected shows.

    Args:
        document: the letter whose programmes were traced.
        trace: what :func:`unctc.trace` returned for it.
        resolutions: the resolutions that were searched; without them their paragraphs are named, not quoted.
        page_language: the language of what the page says itself, as for :func:`render`.

    Raises:
        InvalidValueError: *document* has no work programme.
        MissingDependencyError: jinja2 is not installed.
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> import unctc
        >>> from unctc.report import render_trace
        >>> operative = unctc.OperativeParagraph(
        ...     "Directs CTED to report by 30 March 2018;", number=9
        ... )
        >>> resolution = unctc.Resolution(
        ...     symbol=unctc.Symbol("S/RES/2395 (2017)"),
        ...     language=unctc.Language.ENGLISH,
        ...     leading_paragraphs=(operative,),
        ... )
        >>> document = unctc.sample()
        >>> page = render_trace(document, unctc.trace(document, [resolution]), [resolution])
        >>> "Directs CTED to report by 30 March 2018;" in page
        True
    """
    anchors, words = Anchors(), _words(document, page_language)
    tracks = _tracks(document, trace, resolutions, anchors, words)
    kind = words(f"kind.{kind_of(document)}")
    page = Page(document, kind, (), tracks=tracks, words=words)
    return fill("trace.html.jinja", page=page, words=words)


def render_comparison(
    old: Document,
    new: Document,
    comparison: Comparison | None = None,
    *,
    only: Collection[str] = (),
    page_language: Language | str | None = None,
) -> str:
    """Return what has changed from *old* to *new* as one page of HTML: both beside each other, word by word.

    Words that only one of the two has are marked, a paragraph that has moved is a link to where it is now and
    back, and a picture shows all of it at once. The page needs nothing else, as that of :func:`render`.

    Args:
        old: the older document.
        new: the one that is compared with it.
        comparison: what :func:`unctc.diff` returned for the two, whole; found anew if not given.
        only: the groups of changes to show, ``deliverables``, ``mandates``, ``paragraphs``, ``citations``,
            ``sections``, ``document``, with the paragraphs that have such a change; everything if not given.
        page_language: the language of what the page says itself; that of the documents if not given, English where
            they have two. What findings and warnings say is English.

    Raises:
        InvalidValueError: the two are not of one kind.
        MissingDependencyError: jinja2 is not installed.

    Example:
        >>> import unctc
        >>> from unctc.report import render_comparison
        >>> old = unctc.sample()
        >>> text = unctc.dumps(old, format="text").replace("2018年3月30日", "2019年4月15日")
        >>> page = render_comparison(old, unctc.loads(text, format="text"))
        >>> "<del>2018年3月30</del>" in page, "<ins>2019年4月15</ins>" in page
        (True, True)
    """
    found = diff(old, new) if comparison is None else comparison
    if page_language is None and old.language is not new.language:
        page_language = DEFAULT_LANGUAGE
    words = _words(new, page_language)
    page = comparison_page(found, old, new, only, words)
    return fill("comparison.html.jinja", page=page, words=words)


def render_timeline(document: Document, *, page_language: Language | str | None = None) -> str:
    """Return what *document* promises or demands with a date or a number as a picture: SVG, with its own style, light and dark.

    Args:
        document: a letter with work programmes, or a resolution.
        page_language: the language of what the picture says itself, as for :func:`render`.

    Raises:
        InvalidValueError: nothing in it has a date or a number.
        NotInDocumentError: nobody can read deliverables in its language yet.
        MissingDependencyError: jinja2 is not installed.
        UnsupportedLanguageError: there is no such language.

    Example:
        >>> import unctc
        >>> from unctc.report import render_timeline
        >>> picture = render_timeline(unctc.sample(), page_language="en")
        >>> picture[:4], "by 30 March 2018" in picture
        ('<svg', True)
    """
    words = _words(document, page_language)
    timeline = _timeline(interpret(document), words)
    if timeline is None:
        raise InvalidValueError(
            expected="a document with deliverables or mandates that have a date or a number",
            found=f"none in a {kind_of(document).replace('-', ' ')}",
            where=str(getattr(document, "symbol", None) or "document"),
            fix="Look at programme.deliverables; continuing tasks have no place on a timeline.",
        )
    name = str(document.symbol or words.part("document"))
    return fill("timeline.svg.jinja", timeline=timeline, name=name, words=words)


def _words(document: Document, page_language: Language | str | None) -> PageWords:
    return PageWords.of(document.language if page_language is None else page_language)


def _tracks(
    document: Document,
    trace: Trace,
    resolutions: Iterable[Document],
    anchors: Anchors,
    words: PageWords,
) -> Tracks:
    if not isinstance(document, Letter) or not document.programmes:
        raise InvalidValueError(
            expected="a document with a work programme",
            found=type(document).__name__ if not isinstance(document, Letter) else "none in it",
            where=str(getattr(document, "symbol", None) or "document"),
            fix="Give the document that was traced.",
        )
    return tracks_of(document, trace, resolutions, anchors, words)


def _matrix(parts: Sequence[ReportPart], document: Document, words: PageWords) -> Matrix:
    alone = sum(part.two_sided for part in parts) == 1
    named = [(part.two_sided and alone, part.two_sided, part.rows) for part in parts]
    return matrix_of(named, document.language, words)


def _is_read(document: Document) -> bool:
    """Whether deliverables or mandates have been read: the page in a language without rules for them has no timeline."""
    if isinstance(document, Letter):
        return all(each.deliverables is not None for each in document.programmes)
    return not isinstance(document, Report) and document.mandates is not None


def _timeline(document: Document, words: PageWords) -> Timeline | None:
    if isinstance(document, Report):
        return None
    if not isinstance(document, Letter):
        adopted, known = document.adopted, document.mandates or ()
        period = Period(adopted, _a_year_after(adopted)) if adopted else None
        return timeline_of(known, period, words)
    periods = [each.period for each in document.programmes if each.period is not None]
    due = (each.deliverable for each in dated_deliverables(document))
    return timeline_of(due, next(iter(periods), None), words)


def _a_year_after(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=365)
