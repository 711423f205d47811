"""Laws that hold for every resolution, draft and statement."""

import pickle
from collections import Counter

import pytest
from budgets import WHOLE_DOCUMENTS
from hypothesis import given
from hypothesis import strategies as st

import unctc
from unctc.testing import draft_resolutions, presidential_statements, resolutions
from unctc.testing.passages import PHRASES

pytestmark = pytest.mark.property

Text = unctc.Resolution | unctc.DraftResolution | unctc.PresidentialStatement
UNREAD: st.SearchStrategy[Text] = st.one_of(
    resolutions(), draft_resolutions(), presidential_statements()
)
ANY: st.SearchStrategy[Text] = st.one_of(UNREAD, UNREAD.map(unctc.interpret))


@WHOLE_DOCUMENTS
@given(ANY)
def test_json_there_and_back(document: Text) -> None:
    again = unctc.loads(unctc.dumps(document), format="json")
    assert again == document
    assert isinstance(again, Text)
    assert (again.furniture, again.findings) == (document.furniture, document.findings)


@WHOLE_DOCUMENTS
@given(ANY)
def test_pickles(document: Text) -> None:
    assert pickle.loads(pickle.dumps(document)) == document


@WHOLE_DOCUMENTS
@given(ANY)
def test_spans_lie_in_their_texts(document: Text) -> None:
    for passage in (*document.passages, *document.footnotes):
        text = passage.text
        assert all(each.span.of(text) == each.printed for each in passage.citations)
        assert all(each.span.end <= len(text) for each in passage.links)
        assert all(0 <= each.offset <= len(text) for each in passage.footnotes)
        assert all(span.of(text) for span in passage.emphasis)


@WHOLE_DOCUMENTS
@given(st.from_type(unctc.Resolution))
def test_every_paragraph_is_found_by_its_number(resolution: unctc.Resolution) -> None:
    numbers = Counter(each.number for each in resolution.operative_paragraphs)
    for paragraph in resolution.operative_paragraphs:
        assert paragraph.number is not None
        if numbers[paragraph.number] == 1:
            assert resolution.operative(paragraph.number) is paragraph
        assert paragraph.opening_phrase == PHRASES[resolution.language].decides
        assert paragraph.label == str(paragraph.number)
