"""Notes, heads and feet of pages in text that a program took out of a PDF: what is a note, and what calls it."""

from __future__ import annotations

import unctc
from unctc.loaders.embedded_directions import in_reading_order
from unctc.testing.text_coverage import coverage

HEAD = "United Nations   A/RES/77/901\nGeneral Assembly   Distr.: General\n12 January 2023\n"
FRONT = (
    "Resolution adopted by the General Assembly\non 30 December 2022\n77/901. {title}\n"
    "The General Assembly,\n"
)
TITLE = "Lamps for the keepers of lighthouses"
FIRST = "Recalling the lamps{call} that were lit in 2019, and the work of those who keep"
REST = "the lamps,\n1. Decides to light the lamps;\n2. Asks for oil.\n"

# The foot of the first page, what calls the note in the text, the note; none where the text calls none.
FEET = (
    ("______________\n1 See A/77/5.", ",1", "See A/77/5."),
    ("______________\n1\nSee A/77/5.", ", 1", "See A/77/5."),
    (
        "______________\n1\n\n22-12345 (E)\n\nSee A/77/5.\n\n120123\n\n*2212345*",
        " 1",
        "See A/77/5.",
    ),
    ("______________\nSee A/77/5.\n1", ",1", "See A/77/5."),
    ("______________\n¹ See A/77/5.", "¹", "See A/77/5."),
    ("______________\n(1) See A/77/5.", " (1)", "See A/77/5."),
    ("1 See A/77/5.", ",1", "See A/77/5."),
    ("1. See A/77/5, and\nwhat it says.", ", 1", "See A/77/5, and what it says."),
    ("______________\n1 See A/77/5.", "", None),
)


def taken_out(foot: str, call: str) -> str:
    front = FRONT.format(title=TITLE) + FIRST.format(call=call)
    return (
        f"{HEAD}{front}\n{foot}\n22-12345 (E) 120123\n\f{TITLE}\nA/RES/77/901\n{REST}2/2 22-12345\n"
    )


def test_notes_at_the_foot_of_a_page() -> None:
    for foot, call, note in FEET:
        text = taken_out(foot, call)
        document = unctc.loads(text, format="text", language="en")
        assert isinstance(document, unctc.Resolution)
        (paragraph,) = document.preambular_paragraphs
        comma = "," if "," in call else ""
        assert paragraph.text == f"{FIRST.format(call=comma)} the lamps,", foot
        assert [each.text for each in paragraph.footnotes] == ([note] if note else []), foot
        told = [] if note else ["note-without-call"]
        assert [each.code for each in document.unread] == told, foot
        assert [each.number for each in document.operative_paragraphs] == [1, 2]
        assert document.title is not None
        assert document.title.text == TITLE
        assert coverage(document, text).holds, foot


def test_paragraphs_at_the_foot_of_a_page_are_no_notes() -> None:
    # The text has a "1" of its own, and paragraph 1 ends the page.
    text = (
        f"{HEAD}{FRONT.format(title=TITLE)}Recalling phase 1 of its plan,\n1. Decides to light the lamps;\n"
        "22-12345 (E) 120123\n\fA/RES/77/901\n2. Asks for oil.\n2/2 22-12345\n"
    )
    document = unctc.loads(text, format="text", language="en")
    assert isinstance(document, unctc.Resolution)
    assert [each.number for each in document.operative_paragraphs] == [1, 2]
    assert document.unread == ()


def test_notes_that_go_on_overleaf_or_have_lost_their_order() -> None:
    text = (
        f"{HEAD}{FRONT.format(title=TITLE)}Recalling the lamps,1 the oil2 and the Agenda for 20303 and\n"
        "______________\nSee A/77/5.\nSee A/77/6.\n1\n2\n3\nSee A/77/7, and\n22-12345 (E) 120123\n"
        f"\fA/RES/77/901\n{REST}______________\nA/77/8.\n2/2 22-12345\n"
    )
    document = unctc.loads(text, format="text", language="en")
    assert isinstance(document, unctc.Resolution)
    (paragraph,) = document.preambular_paragraphs
    assert paragraph.text == "Recalling the lamps, the oil and the Agenda for 2030 and the lamps,"
    notes = [(each.marker, each.text) for each in paragraph.footnotes]
    assert notes == [("1", "See A/77/5."), ("2", "See A/77/6."), ("3", "See A/77/7, and A/77/8.")]
    assert coverage(document, text).holds


def test_lines_with_marks_of_direction_are_turned_round() -> None:
    turned = {
        "\u202b\u202aA/RES/77/901\u202c\u202c    \u202bالجمعية العامة\u202c": "الجمعية العامة    A/RES/77/901",
        "\u202b\u202a)\u202c\u202c": ")",
        "\u202b\u202a- 2\u202cتدعو الدول\u202a،\u202c\u202c": "2 -تدعو الدول،",
        "\u202b\u202a.See No. 51 )( .2\u202c\u202c": "2. () See No. 51.",
        "\u202bعام \u202a ،)1(2030\u202cوإذ\u202c": "عام 2030(1)، وإذ",
    }
    assert {line: in_reading_order(line) for line in turned} == turned


def test_a_day_at_the_foot_of_a_page_begins_no_note() -> None:
    text = (
        "Организация Объединенных Наций S/2002/1\nСовет Безопасности\nDistr.: General\n1 January 2002\nRussian\n\n"
        "Письмо Председателя Комитета Совета Безопасности,\nучрежденного резолюцией 1 (1946) о маяках, от\n"
        "1 января 2002 года на имя Председателя Совета Безопасности\nИмею честь препроводить программу (см. приложение).\n\n"
        "02-00001 1/2\n\fS/2002/1\n\n(Подпись) А. Смотритель\nПриложение\nПрограмма работы на 2002 год\n"
        "I. Введение\n1. Комитет зажжет лампы.\n\n02-00001 2/2\n"
    )
    letter = unctc.loads(text, format="text", language="ru")
    assert isinstance(letter, unctc.Letter)
    assert letter.letter is not None
    assert str(letter.letter.date) == "2002-01-01"
    assert not any(node.passage.footnotes for node in unctc.nodes_of(letter))
