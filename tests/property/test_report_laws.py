"""Laws of the page: whatever the document, all of it is there, once, and nothing else."""

import re
from collections import Counter

import pytest
from budgets import WHOLE_DOCUMENTS, budget
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import unctc
from unctc.alignment.word_diff import differences
from unctc.model.nodes import passages_of
from unctc.report import render
from unctc.testing import (
    draft_resolutions,
    letters,
    paragraphs,
    presidential_statements,
    resolutions,
)

pytestmark = pytest.mark.property

Text = unctc.Resolution | unctc.DraftResolution | unctc.PresidentialStatement
TEXTS: st.SearchStrategy[Text] = st.one_of(
    resolutions(), draft_resolutions(), presidential_statements()
)


def _said(tree: html.HtmlElement) -> str:
    texts = tree.xpath("//body//text()[not(ancestor::sup or ancestor::script)]")
    return re.sub(r"\s+", "", "".join(texts))


def _page_of(document: unctc.Document) -> html.HtmlElement:
    tree = html.document_fromstring(render(document))
    assert max(Counter(tree.xpath("//@id")).values()) == 1
    findings = Counter(each.message for each in unctc.check(document))
    shown = tree.xpath("//p[@class='finding-words']")
    assert Counter(each.text_content() for each in shown) == findings
    counted = sum(int(each) for each in tree.xpath("//@data-count"))
    assert counted == len(document.citations)
    return tree


@budget(1.0)
@WHOLE_DOCUMENTS
@given(letters(paired=True))
def test_a_letter_is_on_its_page(document: unctc.Letter) -> None:
    said = _said(_page_of(document))
    for passage in passages_of(document):
        assert re.sub(r"\s+", "", passage.text) in said


@budget(1.0)
@WHOLE_DOCUMENTS
@given(TEXTS)
def test_a_text_is_on_its_page(document: Text) -> None:
    said = _said(_page_of(document))
    for passage in (*document.passages, *document.footnotes):
        assert re.sub(r"\s+", "", passage.text) in said


@WHOLE_DOCUMENTS
@given(paragraphs(), paragraphs())
def test_what_only_one_has_is_marked(left: unctc.Paragraph, right: unctc.Paragraph) -> None:
    words = [re.findall(r"[^\W\d_]", each.text) for each in (left, right)]
    for passage, marks, other in zip(
        (left, right), differences(left, right), reversed(words), strict=True
    ):
        covered = {offset for span in marks for offset in range(span.start, span.end)}
        for offset, letter in enumerate(passage.text):
            if letter.isalpha() and letter not in other:
                assert offset in covered
    assert differences(left, left) == ((), ())
