"""Links over a text: what a page shows, and what is refused."""

import pytest

import unctc
from unctc import (
    Citation,
    InvalidCitationTextError,
    InvalidLinkError,
    InvalidValueError,
    Language,
    MisplacedCitationError,
    Pinpoint,
    Role,
    Span,
    Symbol,
    UnknownFormatError,
    UnsupportedLanguageError,
    annotate,
)
from unctc.model.citations import ParagraphReference

TEXT = "see resolution 1373 (2001), so"
HREF = "https://docs.un.org/en/S/RES/1373(2001)"


def cited(start: int, end: int, text: str = TEXT) -> Citation:
    return Citation(Symbol("S/RES/1373 (2001)"), Span(start, end), printed=text[start:end])


FOUND = (cited(15, 26),)


class TestHtml:
    def test_a_link(self) -> None:
        assert annotate(TEXT, FOUND) == (
            f'see resolution <a href="{HREF}" title="S/RES/1373 (2001)" data-symbol="S/RES/1373 (2001)"'
            ' data-role="basis">1373 (2001)</a>, so'
        )

    def test_role_and_pinpoint(self) -> None:
        pinpoint = Pinpoint((ParagraphReference(6, item="a"),))
        (plain,) = FOUND
        citation = Citation(
            plain.target, plain.span, printed=plain.printed, pinpoint=pinpoint, role=Role.BODY_NAME
        )
        written = annotate(TEXT, [citation])
        assert 'title="S/RES/1373 (2001), paragraph 6 (a)"' in written
        assert 'data-role="body_name" data-pinpoint="paragraph 6 (a)"' in written

    def test_what_stands_in_the_text_is_no_markup(self) -> None:
        text = "<script>alert('&amp;')</script> \"1373 (2001)\" -->"
        start = text.index("1373")
        written = annotate(text, [cited(start, start + 11, text)])
        assert "<script" not in written
        assert written.startswith(
            "&lt;script&gt;alert(&#x27;&amp;amp;&#x27;)&lt;/script&gt; &quot;<a "
        )

    def test_what_is_linked_is_no_markup(self) -> None:
        text = '"><img src=x onerror=alert(1)>'
        written = annotate(text, [cited(0, len(text), text)], link=lambda _: '"><img src=x>')
        assert "<img" not in written
        assert 'href="%22%3E%3Cimg%20src=x%3E"' in written

    def test_line_ends(self) -> None:
        assert annotate("a\nb\r\nc\r", ()) == "a\nb&#13;\nc&#13;"
        assert annotate("a\nb\r\nc\r", (), line_breaks="hard") == "a<br>\nb<br>\nc<br>\n"

    def test_what_no_page_can_show(self) -> None:
        written = annotate("a\x00b\ud800c\x1b[31m\x85\t", ())
        assert written == "a�b�c�[31m�\t"
        assert written.encode()


class TestMarkdown:
    def test_a_link(self) -> None:
        assert (
            annotate(TEXT, FOUND, format="markdown") == f"see resolution [1373 (2001)]({HREF}), so"
        )

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("*a* _b_ `c` [d](e) <f> &amp; !", r"\*a\* \_b\_ \`c\` \[d\](e) \<f\> \&amp; \!"),
            (
                "# a\n1. b\n2) c\n- d\n+ e\n=\n18.5 f",
                "\\# a\n1\\. b\n2\\) c\n\\- d\n\\+ e\n\\=\n18.5 f",
            ),
            ("    code\n\ttab\n > quote", "&#32;   code\n&#9;tab\n&#32;\\> quote"),
            ("a  \nb\t", "a &#32;\nb&#9;"),
            ("a \\", "a \\\\"),
            ("http://a.b", r"http\://a.b"),
            ("(a) to-day: 70/291", "(a) to-day: 70/291"),
            ("a\n \n\u00a0\nb", "a\n\n\nb"),
            ("\u3000a\u00a0", "&#12288;a&#160;"),
        ],
    )
    def test_what_stands_in_the_text_is_no_markup(self, text: str, written: str) -> None:
        assert annotate(text, (), format="markdown") == written

    def test_a_line_break_in_a_link(self) -> None:
        text = "1373 \n\n(2001)"
        assert annotate(text, [cited(0, len(text), text)], format="markdown") == (
            f"[1373 &#10;&#10;(2001)]({HREF})"
        )

    def test_an_exclamation_makes_no_image(self) -> None:
        text = "!1373 (2001)"
        assert annotate(text, [cited(1, 12, text)], format="markdown").startswith(r"\![1373")

    def test_hard_line_breaks_stand_within_paragraphs_only(self) -> None:
        written = annotate("a\nb\n\nc\n", (), format="markdown", line_breaks="hard")
        assert written == "a\\\nb\n\nc\n"

    def test_addresses(self) -> None:
        def link(address: str) -> str:
            written = annotate(TEXT, FOUND, format="markdown", link=lambda _: address)
            return written.partition("](")[2].removesuffix("), so")

        assert link("/a(b)?c&copy=1") == "/a(b)?c&amp;copy=1"
        assert link("/a(b") == "/a%28b"
        assert link("/a)b(") == "/a%29b%28"
        assert link("/a b\\<>\n第") == "/a%20b%5C%3C%3E%0A%E7%AC%AC"

    def test_a_text_cut_by_an_unlinked_citation_is_read_as_one(self) -> None:
        text = "1. a"
        citation = Citation(Symbol("S/1"), Span(0, 1), printed="1")
        assert annotate(text, [citation], format="markdown", link=lambda _: None) == r"1\. a"


class TestOptions:
    def test_language(self) -> None:
        assert "docs.un.org/fr/" in annotate(TEXT, FOUND, language="fr")
        assert "docs.un.org/ru/" in annotate(TEXT, FOUND, language=Language.RUSSIAN)
        text = "安全理事会第1373(2001)号决议"
        found = unctc.find_citations(text, "zh")
        assert "docs.un.org/zh/" in annotate(text, found, language="auto")

    def test_order_does_not_matter(self) -> None:
        text = "resolutions 1373 (2001) and 2178 (2014)"
        found = unctc.find_citations(text)
        assert annotate(text, iter(reversed(found))) == annotate(text, found)

    def test_no_link(self) -> None:
        assert annotate(TEXT, FOUND, link=lambda _: None) == TEXT

    @pytest.mark.parametrize(
        "address", ["/1373", "1373.html#p1", "mailto:a@b.org", "HTTP://a.org", "//a.org", "?a:b"]
    )
    def test_addresses(self, address: str) -> None:
        assert f'href="{address}"' in annotate(TEXT, FOUND, link=lambda _: address)


class TestRefused:
    @pytest.mark.parametrize(
        "citations",
        [
            (cited(0, 10), cited(9, 12)),
            (cited(0, 10), cited(0, 10)),
            (cited(0, 10), cited(2, 4)),
            (Citation(Symbol("S/1"), Span(0, 31), printed=TEXT),),
            (Citation(Symbol("S/1"), Span(40, 44), printed="1373"),),
            (cited(3, 3),),
            (Citation(Symbol("S/1"), Span(0, 4), printed="1373"),),
        ],
    )
    @pytest.mark.parametrize("wanted", ["html", "markdown"])
    def test_misplaced_citations(self, citations: tuple[Citation, ...], wanted: str) -> None:
        with pytest.raises(MisplacedCitationError) as caught:
            annotate(TEXT, citations, format=wanted)  # type: ignore[arg-type]
        error = caught.value
        assert all((error.expected, error.found, error.where, error.fix))

    @pytest.mark.parametrize(
        "address",
        [
            "javascript:alert(1)",
            " java\nscript:x",
            "\x01JAVASCRIPT:x",
            "data:text/html,x",
            "",
            " ",
            5,
        ],
    )
    def test_what_is_no_address(self, address: str) -> None:
        with pytest.raises(InvalidLinkError, match="1373"):
            annotate(TEXT, FOUND, link=lambda _: address)

    def test_what_is_no_text(self) -> None:
        for text in (b"x", None, 1):
            with pytest.raises(InvalidCitationTextError):
                annotate(text, ())  # type: ignore[arg-type]

    def test_what_is_no_citation(self) -> None:
        for citations in ("1373", [None], None, 5):
            with pytest.raises(InvalidValueError, match="find_citations"):
                annotate(TEXT, citations)  # type: ignore[arg-type]

    def test_options(self) -> None:
        with pytest.raises(UnknownFormatError, match="html, markdown"):
            annotate(TEXT, FOUND, format="rst")  # type: ignore[arg-type]
        with pytest.raises(InvalidValueError, match="line_breaks"):
            annotate(TEXT, FOUND, line_breaks="soft")  # type: ignore[arg-type]
        for language in ("xx", ""):
            with pytest.raises(UnsupportedLanguageError, match="auto"):
                annotate(TEXT, FOUND, language=language)
