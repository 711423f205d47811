"""A programme for 2019, made up of S/2018/208 in our own words, against the programme for 2018: the key says what was done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from attrs import evolve

import unctc
from unctc import ChangeStatus, Language, Letter, NodePath, Paragraph, Section, WorkProgramme
from unctc.extraction.citations import find_citations
from unctc.serializers.comparison_rows import change_rows

OLD = unctc.sample()
LISTED = "2395(2017)和2396(2017)号"
LISTED_NOW = "2395(2017)、2396(2017)和2462(2019)号"
MARITIME = (
    "反恐委员会在反恐执行局的协助下，将就海上贩运与恐怖主义的联系召开一次公开会议，"
    "邀请港口管理机构、渔业监察员和造船业的专家介绍经验。"
)
MARITIME_OF_CTED = (
    "反恐执行局将协助反恐委员会就海上贩运与恐怖主义的联系召开一次公开会议，"
    "邀请港口管理机构、渔业监察员和造船业的专家介绍经验。"
)
# In which paragraphs, by their numbers of 2018, words give way to others.
REPLACED = {
    7: ("2018年3月30日", "2019年4月15日"),
    12: ("2018年6月30日", "2019年6月30日"),
    16: ("考虑制定", "优先考虑制定和公布"),
    32: ("每年两次", "每年三次"),
    34: ("2018年3月30日", "2019年3月30日"),
}
ACTOR = {
    0: ("反恐执行局于2019年6月30日前提交的报告", "反恐怖主义办公室于2019年6月30日前提交的报告"),
    1: ("反恐执行局将于2019年6月30日前向", "反恐怖主义办公室将于2019年6月30日前向"),
}
DROPPED = 10
SPLIT = (6, "在这方面，")
INSERTED_AFTER = 21
MOVED, MOVED_AFTER = 20, 30
RENAMED = ("在反恐背景下促进尊重人权", "在反恐背景下促进尊重人权和法治")


def _text(text: str, number: int, part: int) -> str:
    for before, after in filter(None, (REPLACED.get(number), (LISTED, LISTED_NOW))):
        text = text.replace(before, after)
    if number == 12:
        before, after = ACTOR[part]
        assert before in text
        text = text.replace(before, after)
    return text


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text, find_citations(text, language=Language.CHINESE))


def _programme(programme: WorkProgramme, part: int) -> WorkProgramme:
    kept = {each.number: each for each in programme.paragraphs}
    numbers = iter(range(1, 100))

    def changed(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        made: list[Paragraph] = []
        for each in paragraphs:
            assert each.number is not None
            if each.number in (DROPPED, MOVED):
                continue
            text = _text(each.text, each.number, part)
            if each.number == SPLIT[0]:
                at = text.index(SPLIT[1])
                made += [_paragraph(text[:at]), _paragraph(text[at:])]
            else:
                made.append(_paragraph(text))
            if each.number == INSERTED_AFTER:
                made.append(_paragraph((MARITIME, MARITIME_OF_CTED)[part]))
            if each.number == MOVED_AFTER:
                made.append(_paragraph(kept[MOVED].text))
        return tuple(
            evolve(each, number=number, printed_number=f"{number}.")
            for each in made
            for number in (next(numbers),)
        )

    def section(each: Section) -> Section:
        heading = each.heading
        text = heading.text.replace(LISTED, LISTED_NOW)
        text = RENAMED[1] if text == RENAMED[0] else text
        return evolve(
            each,
            heading=evolve(heading, text=text, citations=find_citations(text, language="zh")),
            paragraphs=changed(each.paragraphs),
            sections=tuple(map(section, each.sections)),
        )

    return evolve(
        programme,
        opening=changed(programme.opening),
        sections=tuple(map(section, programme.sections)),
        period=unctc.Period(dt.date(2019, 1, 1), dt.date(2019, 12, 31)),
        deliverables=None,
    )


def made_up() -> Letter:
    assert OLD.letter is not None
    assert OLD.letter.signature is not None
    name = OLD.letter.signature.name
    assert name is not None
    signed = OLD.letter.signature.text.replace(name, "玛丽亚·格朗让")
    span = unctc.Span(signed.index("玛"), signed.index("玛") + len("玛丽亚·格朗让"))
    role = OLD.letter.signature.role
    start = signed.index(role) if role else 0
    signature = evolve(
        OLD.letter.signature,
        text=signed,
        name_span=span,
        role_span=unctc.Span(start, start + len(role)) if role else None,
        citations=find_citations(signed, language="zh"),
    )
    attachments = tuple(
        evolve(each, programme=_programme(each.programme, part) if each.programme else None)
        for part, each in enumerate(OLD.attachments)
    )
    return unctc.interpret(
        evolve(
            OLD,
            symbol=unctc.Symbol("S/2019/71"),
            letter=evolve(OLD.letter, signature=signature),
            attachments=attachments,
        )
    )


NEW = made_up()
FOUND = unctc.diff(OLD, NEW)


def now(number: int) -> int:
    """Return the number of 2019 of a paragraph of 2018 that is still there."""
    order: list[int] = []
    for each in range(1, 41):
        if each in (DROPPED, MOVED):
            continue
        order += [each, 0] if each in (SPLIT[0], INSERTED_AFTER) else [each]
        order += [MOVED] if each == MOVED_AFTER else []
    return order.index(number) + 1


def both(make: Callable[[str], str]) -> set[str]:
    return {make(part) for part in ("annex", "enclosure")}


def test_the_numbers_are_those_of_the_new_programme() -> None:
    assert now(40) == 41
    assert NEW.programmes[0].paragraph(now(40)).text == OLD.programmes[0].paragraph(40).text


def test_every_paragraph_is_recognised_and_no_other_pair_is_made() -> None:
    numbers = [each for each in range(1, 41) if each not in (DROPPED, SPLIT[0])]
    expected = {
        (f"{part}/{each}", f"{part}/{now(each)}")
        for part in ("annex", "enclosure")
        for each in numbers
    }
    letter = {(f"letter/{each}", f"letter/{each}") for each in range(1, 6)}
    assert {(str(each.old), str(each.new)) for each in FOUND.pairs} == expected | letter


def test_what_is_dropped_new_and_split() -> None:
    assert set(map(str, FOUND.dropped)) == both(lambda part: f"{part}/{DROPPED}")
    inserted = now(INSERTED_AFTER) + 1
    assert set(map(str, FOUND.added)) == both(lambda part: f"{part}/{inserted}")
    assert {(str(each.old), tuple(map(str, each.new))) for each in FOUND.split} == {
        (f"{part}/6", (f"{part}/6", f"{part}/7")) for part in ("annex", "enclosure")
    }
    assert FOUND.merged == ()


def test_one_paragraph_of_each_programme_has_moved() -> None:
    assert {str(each.old) for each in FOUND.moved} == both(lambda part: f"{part}/{MOVED}")


def test_citations_alone_are_gathered() -> None:
    listing = {
        node.path
        for node in unctc.nodes_of(OLD)
        if LISTED in node.passage.text and node.path.part != "letter" and node.path.number
    }
    alone = {each.old for each in FOUND.paragraphs if each.citations_only}
    assert alone == listing
    (change,) = FOUND.citations
    assert str(change.symbol) == "S/RES/2462 (2019)"
    assert len(change.added) == len(listing)
    assert change.removed == ()
    assert list(map(str, FOUND.cited_first)) == ["S/RES/2462 (2019)"]
    assert FOUND.cited_no_longer == ()


def test_words_that_differ_are_those_that_were_changed() -> None:
    edited = {7, 12, 16, 32, 34}
    assert {str(each.old) for each in FOUND.reworded} == {
        f"{part}/{number}" for part in ("annex", "enclosure") for number in edited
    }
    (edit,) = (
        edit for each in FOUND.reworded if str(each.old) == "annex/32" for edit in each.edits
    )
    assert (edit.removed, edit.inserted) == ("两", "三")


def test_deadlines_rhythms_and_actors() -> None:
    found = {
        (str(each.old.paragraphs[0]), each.status, each.aspects)
        for each in FOUND.deliverables
        if each.old is not None and each.new is not None
    }
    aspects = {
        (path, status, tuple((each.aspect, each.old, each.new) for each in changed))
        for path, status, changed in found
    }
    assert aspects == {
        ("annex/7", ChangeStatus.CHANGED, (("due", "2018-03-30", "2019-04-15"),)),
        ("annex/12", ChangeStatus.CHANGED, (("responsible", "CTED", "OCT"),)),
        ("annex/32", ChangeStatus.CHANGED, (("due", "twice a year", "3 times a year"),)),
        ("annex/34", ChangeStatus.CARRIED_OVER, (("due", "2018-03-30", "2019-03-30"),)),
    }
    others = {
        (each.status, str((each.old or each.new).paragraphs[0]))  # type: ignore[union-attr]  # one of them is there
        for each in FOUND.deliverables
        if each.old is None or each.new is None
    }
    assert others == {
        (ChangeStatus.DROPPED, "annex/10"),
        (ChangeStatus.NEW, f"annex/{now(INSERTED_AFTER) + 1}"),
    }


def test_sections_periods_and_signatory() -> None:
    renamed = {each.old_heading: each.new_heading for each in FOUND.sections if each.renamed}
    assert renamed == dict([RENAMED])
    others = [each for each in FOUND.sections if not each.renamed]
    assert [str(each.old) for each in others] == ["annex/II.A", "enclosure/II.A"]
    for each in others:
        assert each.citations_only
        assert each.new_heading == each.old_heading.replace(LISTED, LISTED_NOW)
        assert list(map(str, each.citations_added)) == ["S/RES/2462 (2019)"]
    assert not any(each.moved for each in FOUND.sections)
    facts = {(each.aspect, str(each.path)): (each.old, each.new) for each in FOUND.document}
    year = ("2018-01-01 to 2018-12-31", "2019-01-01 to 2019-12-31")
    assert facts.pop(("period", "annex")) == facts.pop(("period", "enclosure")) == year
    ((aspect, _), (_, signs)) = facts.popitem()
    assert (aspect, signs) == ("signatory", "玛丽亚·格朗让")
    assert not facts


def test_the_summary_says_it_in_one_sentence() -> None:
    assert FOUND.summary.startswith(
        "2 deadlines changed, 1 deliverable changed, 1 deliverable new,"
    )
    assert "2 paragraphs dropped" in FOUND.summary
    assert FOUND.warnings == ()
    assert NodePath("annex/6") in {each.old for each in FOUND.split}


def test_a_heading_that_cites_something_else_is_a_row_of_citations() -> None:
    rows = [each for each in change_rows(FOUND, OLD, NEW) if each.old == "annex/II.A"]
    assert [(each.group, each.change, each.after) for each in rows] == [
        ("sections", "cites otherwise", "S/RES/2462 (2019)")
    ]


def _renumbered(programme: WorkProgramme, change: Callable[[list[Section]], None]) -> WorkProgramme:
    """Return the programme with the subsections of its second section changed, and its paragraphs numbered through."""
    second = programme.sections[1]
    subsections = list(second.sections)
    change(subsections)
    numbers = iter(range(1, 100))

    def numbered(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(evolve(each, number=next(numbers)) for each in paragraphs)

    def section(each: Section) -> Section:
        own = numbered(each.paragraphs)
        return evolve(each, paragraphs=own, sections=tuple(map(section, each.sections)))

    opening = numbered(programme.opening)
    first, last = programme.sections[0], programme.sections[2:]
    sections = (first, evolve(second, sections=tuple(subsections)), *last)
    return evolve(
        programme, opening=opening, sections=tuple(map(section, sections)), deliverables=None
    )


def _against(change: Callable[[list[Section]], None]) -> unctc.Comparison:
    annex, enclosure = OLD.attachments
    assert annex.programme is not None
    changed = evolve(annex, programme=_renumbered(annex.programme, change))
    return unctc.diff(OLD, evolve(OLD, attachments=(changed, enclosure)))


def test_a_section_has_moved_with_its_paragraphs() -> None:
    def swap(sections: list[Section]) -> None:
        sections[4], sections[5] = sections[5], sections[4]

    found = _against(swap)
    (section,) = found.sections
    assert section.moved
    assert section.old is not None
    order = [node.path for node in unctc.nodes_of(OLD)]
    first = order.index(section.old) + 1
    assert [each.old for each in found.moved] == order[first : first + len(found.moved)]
    assert (found.added, found.dropped, found.reworded) == ((), (), ())


def test_what_has_moved_and_cites_something_else_is_not_reworded() -> None:
    def move(sections: list[Section]) -> None:
        *others, last = sections[1].paragraphs
        last, first = others.pop(), last
        text = last.text.replace("2395(2017)和2396(2017)号", "2395(2017)、2396(2017)和2462(2019)号")
        last = evolve(last, text=text, citations=find_citations(text, language="zh"))
        sections[1] = evolve(sections[1], paragraphs=(*others, first))
        sections[2] = evolve(sections[2], paragraphs=(*sections[2].paragraphs, last))

    (moved,) = (found := _against(move)).moved
    assert moved.citations_only
    assert found.reworded == ()
    assert [(str(each.symbol), each.added) for each in found.citations] == [
        ("S/RES/2462 (2019)", (moved.new,))
    ]
