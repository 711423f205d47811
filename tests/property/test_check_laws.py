"""What holds for every letter that is checked: agreement is silent, and each fault is found where it was put."""

import random
from collections import Counter

import pytest
from budgets import WHOLE_DOCUMENTS, budget
from hypothesis import given, settings
from hypothesis import strategies as st

import unctc
from unctc import Letter
from unctc.checks import runner
from unctc.checks.registry import CHECKS
from unctc.testing import (
    FAULTS,
    Injected,
    consistent_letters,
    damaged_texts,
    draft_resolutions,
    faulty_letters,
    letters,
    presidential_statements,
    resolutions,
)

pytestmark = pytest.mark.property

_PROFILE = settings.default or settings()
THOROUGH = settings(
    max_examples=1000 if _PROFILE.max_examples >= 400 else WHOLE_DOCUMENTS.max_examples
)
FORMATS = ("json", "text", "akn4un")


@budget(1.0)
@WHOLE_DOCUMENTS
@given(consistent_letters())
def test_where_annex_and_enclosure_agree_nothing_is_found(letter: Letter) -> None:
    assert unctc.check(letter) == ()


@pytest.mark.parametrize("kind", FAULTS)
def test_each_fault_is_found_where_it_was_put_and_nothing_else_is(kind: str) -> None:
    @budget(0.5)
    @THOROUGH
    @given(faulty_letters(kind))
    def law(injected: Injected) -> None:
        found = Counter((each.code, str(each.path)) for each in unctc.check(injected.letter))
        assert found == Counter(injected.expected)

    law()


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters())
def test_checks_do_not_change_the_document(injected: Injected) -> None:
    before = unctc.dumps(injected.letter)
    unctc.check(injected.letter)
    assert unctc.dumps(injected.letter) == before


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters(), st.randoms(use_true_random=False))
def test_the_order_of_the_checks_does_not_matter(
    injected: Injected, shuffler: random.Random
) -> None:
    found = unctc.check(injected.letter)
    rows = list(CHECKS)
    shuffler.shuffle(rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(runner, "every_check", lambda _: tuple(rows))
        assert unctc.check(injected.letter) == found


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters())
def test_one_check_alone_finds_what_it_finds_among_all(injected: Injected) -> None:
    found = unctc.check(injected.letter)
    alone = [each for row in CHECKS for each in unctc.check(injected.letter, select=row.code)]
    assert Counter(alone) == Counter(found)


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters())
def test_findings_are_the_same_after_a_way_through_every_format(injected: Injected) -> None:
    found = unctc.check(injected.letter)
    for name in FORMATS:
        copy = unctc.loads(unctc.dumps(injected.letter, format=name), format=name)
        assert unctc.check(copy) == found, name


@budget(1.0)
@WHOLE_DOCUMENTS
@given(faulty_letters().flatmap(lambda each: st.tuples(st.just(each), damaged_texts(each.letter))))
def test_findings_are_the_same_whatever_a_pdf_does_to_the_text(drawn: tuple[Injected, str]) -> None:
    injected, text = drawn
    found = unctc.check(unctc.loads(text, format="text"), ignore="CIT501")
    assert found == unctc.check(injected.letter)
    for each in found:
        assert each.location is not None
        assert text[each.location.start : each.location.end].strip()


@budget(1.0)
@WHOLE_DOCUMENTS
@given(st.one_of(letters(), resolutions(), draft_resolutions(), presidential_statements()))
def test_every_kind_of_document_can_be_checked(document: unctc.Document) -> None:
    for each in unctc.check(document):
        assert each.message
        assert "{" not in each.message
    assert unctc.check_versions(document, document, ignore="LNG102") == ()
