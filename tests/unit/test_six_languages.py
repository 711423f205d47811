"""Letters and resolutions as text in the six official languages: what each language's words give."""

from pathlib import Path

import pytest

import unctc
from unctc.errors import UnreadableSourceError
from unctc.model.letters import Letter
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution

LETTERS = Path(__file__).parents[1] / "data" / "letters"

TITLES = {
    "ar": (
        "رئيسة لجنة مجلس الأمن المنشأة عملا بالقرار 1373 (2001) بشأن مكافحة الإرهاب",
        "رئيس مجلس الأمن",
    ),
    "es": (
        "la Presidenta del Comité del Consejo de Seguridad establecido en virtud de la resolución 1373 (2001) relativa a la lucha contra el terrorismo",
        "Presidente del Consejo de Seguridad",
    ),
    "ru": (
        "Председателя Комитета Совета Безопасности, учрежденного резолюцией 1373 (2001) о борьбе с терроризмом",
        "Председателя Совета Безопасности",
    ),
}


def read(language: str) -> Letter:
    document = unctc.load(LETTERS / f"{language}.txt", language=language)
    assert isinstance(document, Letter)
    return document


@pytest.mark.parametrize("language", sorted(TITLES))
class TestALetter:
    def test_masthead(self, language: str) -> None:
        document = read(language)
        assert (str(document.symbol), str(document.issued)) == ("S/2019/1417", "2019-02-13")
        assert (document.distribution, document.original_language) == ("General", "en")

    def test_title(self, language: str) -> None:
        letter = read(language).letter
        assert letter is not None
        assert str(letter.date) == "2019-02-11"
        assert (letter.author, letter.addressee) == TITLES[language]

    def test_paragraphs_and_items(self, language: str) -> None:
        letter = read(language).letter
        assert letter is not None
        assert [len(each.items) for each in letter.paragraphs] == [0, 3, 0]

    def test_signature(self, language: str) -> None:
        letter = read(language).letter
        assert letter is not None
        assert letter.signature is not None
        name, role = letter.signature.name, letter.signature.role
        assert name is not None
        assert role is not None
        assert len(name.split()) in (2, 3)
        assert role.endswith("1373 (2001)")

    def test_the_language_is_told_from_the_text(self, language: str) -> None:
        assert unctc.load(LETTERS / f"{language}.txt") == read(language)

    def test_neutral_shape(self, language: str) -> None:
        annex, enclosure = read(language).attachments
        assert annex.programme is not None
        assert enclosure.programme is not None
        assert [each.number for each in annex.programme.walk()] == ["I", "II", "A", "B"]
        assert [each.number for each in annex.programme.paragraphs] == [1, 2, 3]
        assert [str(each.body) for each in (annex.programme, enclosure.programme)] == [
            "CTC",
            "CTED",
        ]
        assert {
            str(each.programme.period.end)
            for each in (annex, enclosure)
            if each.programme and each.programme.period
        } == {"2019-12-31"}

    def test_nothing_is_unread(self, language: str) -> None:
        assert read(language).unread == ()


RESOLUTIONS = {
    "ar": "القرار 9999 (2041)\n\nالذي اتخذه مجلس الأمن في جلسته 11500، المعقودة في 14 آذار/مارس 2041\n\nإن مجلس الأمن،\n\nإذ يشير إلى القرار 1373 (2001)،\n\n1 - يقرر تمديد ولاية المديرية التنفيذية؛\n\n2 - يطلب إلى الأمين العام ما يلي:\n\n(أ) تقديم تقرير؛\n\n(ب) تقديم إحاطة؛\n\n3 - يقرر أن يبقي المسألة قيد نظره.\n",
    "en": "Resolution 9999 (2041)\n\nAdopted by the Security Council at its 11500th meeting, on\n14 March 2041\n\nThe Security Council,\n\nRecalling resolution 1373 (2001),\n\n1. Decides to extend the mandate of CTED;\n\n2. Requests the Secretary-General:\n\n(a) To report;\n\n(b) To brief the Council;\n\n3. Decides to remain seized of the matter.\n",
    "es": "Resolución 9999 (2041)\n\nAprobada por el Consejo de Seguridad en su 11500ª sesión, celebrada el 14 de marzo de 2041\n\nEl Consejo de Seguridad,\n\nRecordando la resolución 1373 (2001),\n\n1. Decide prorrogar el mandato;\n\n2. Solicita al Secretario General que:\n\na) Presente un informe;\n\nb) Informe al Consejo;\n\n3. Decide seguir ocupándose de la cuestión.\n",
    "fr": "Résolution 9999 (2041)\n\nAdoptée par le Conseil de sécurité à sa 11500e séance, le 14 mars 2041\n\nLe Conseil de sécurité,\n\nRappelant la résolution 1373 (2001),\n\n1. Décide de proroger le mandat ;\n\n2. Prie le Secrétaire général :\n\na) De présenter un rapport ;\n\nb) De l’informer ;\n\n3. Décide de rester saisi de la question.\n",
    "ru": "Резолюция 9999 (2041),\n\nпринятая Советом Безопасности на его 11500-м заседании 14 марта 2041 года\n\nСовет Безопасности,\n\nссылаясь на резолюцию 1373 (2001),\n\n1. постановляет продлить мандат;\n\n2. просит Генерального секретаря:\n\na) представить доклад;\n\nb) провести брифинг;\n\n3. постановляет продолжать заниматься этим вопросом.\n",
    "zh": "第9999(2041)号决议\n\n2041年3月14日安全理事会第11500次会议通过\n\n安全理事会，\n\n回顾第1373(2001)号决议，\n\n1. 决定延长执行局的任务期限；\n\n2. 请秘书长：\n\n(a) 提出报告；\n\n(b) 通报情况；\n\n3. 决定继续处理此案。\n",
}


@pytest.mark.parametrize("language", sorted(RESOLUTIONS))
class TestAResolution:
    def test_parts(self, language: str) -> None:
        document = unctc.loads(RESOLUTIONS[language], format="text", language=language)
        assert isinstance(document, Resolution)
        assert str(document.symbol) == "S/RES/9999 (2041)"
        assert (str(document.adopted), document.meeting) == ("2041-03-14", 11500)
        assert document.opening is not None
        assert len(document.preambular_paragraphs) == 1
        assert [each.number for each in document.operative_paragraphs] == [1, 2, 3]
        assert [each.label for each in document.operative(2).points] == (
            ["أ", "ب"] if language == "ar" else ["a", "b"]
        )
        assert document.unread == ()

    def test_a_paragraph_a_line(self, language: str) -> None:
        text = RESOLUTIONS[language]
        dense = unctc.loads(text.replace("\n\n", "\n"), format="text", language=language)
        assert dense == unctc.loads(text, format="text", language=language)

    def test_there_and_back(self, language: str) -> None:
        document = unctc.loads(RESOLUTIONS[language], format="text", language=language)
        for name in ("json", "akn4un"):
            assert unctc.loads(unctc.dumps(document, format=name), format=name) == document


class TestOldVolumes:
    TEXT = (
        "48 (1948). Resolution of 23 April 1948\n[S/727]\n\nThe Security Council,\n\nRecalling its truce\nof 17 April,\n\n"
        "Establishes a commission of three;\n\nRequests it to report\nin four days.\n\nAdopted at the 287th meeting.\n"
    )

    def test_unnumbered_paragraphs(self) -> None:
        document = unctc.loads(self.TEXT, format="text")
        assert isinstance(document, Resolution)
        assert (str(document.symbol), document.meeting, str(document.draft)) == (
            "S/RES/48 (1948)",
            287,
            "S/727",
        )
        assert [each.text.split()[0] for each in document.operative_paragraphs] == [
            "Establishes",
            "Requests",
        ]
        assert document.preambular_paragraphs[0].text == "Recalling its truce of 17 April,"
        assert document.closing is not None

    def test_the_year_is_in_the_date_where_the_heading_has_none(self) -> None:
        text = self.TEXT.replace(
            "48 (1948). Resolution of 23 April 1948", "Resolution 290\nof 8 December 1970"
        )
        assert str(unctc.loads(text, format="text").symbol) == "S/RES/290 (1970)"


def test_a_statement() -> None:
    text = (
        "S/PRST/2019/99\n\nStatement by the President of the Security Council\n\nAt the 8500th meeting of the Security Council,"
        " held on 3 May 2019, the President made the following statement:\n\n“The Security Council recalls resolution 1373 (2001).\n\n“The Council asks for a report.”\n"
    )
    document = unctc.loads(text, format="text")
    assert isinstance(document, PresidentialStatement)
    assert (document.meeting, len(document.leading_paragraphs)) == (8500, 2)


def test_a_draft() -> None:
    text = "S/2041/720\n\nAlbania: draft resolution\n\nThe Security Council,\n\nRecalling resolution 1373 (2001),\n\n1. Decides to act.\n"
    document = unctc.loads(text, format="text")
    assert isinstance(document, DraftResolution)
    assert str(document.symbol) == "S/2041/720"


class TestWhatIsNoDocument:
    NOVEL = (
        "It was a dark evening. The Security Council had met, and the rain fell on the river.\n" * 9
    )

    def test_it_is_refused(self) -> None:
        with pytest.raises(UnreadableSourceError, match="fits into none of them"):
            unctc.loads(self.NOVEL, format="text", language="en")

    def test_what_there_is_is_given_on_demand(self) -> None:
        document = unctc.loads(self.NOVEL, format="text", language="en", partial=True)
        assert document.unread

    def test_citations_of_what_is_unread_count(self) -> None:
        text = self.NOVEL + "See resolution 1373 (2001).\n"
        document = unctc.loads(text, format="text", language="en", partial=True)
        assert [str(each.target) for each in document.citations] == ["S/RES/1373 (2001)"]
