"""Signs, doubled words, bodies, and what could not be read."""

import pytest

import unctc
from unctc import Annex, Enclosure, Language, Letter, Paragraph, Unread, WorkProgramme
from unctc.checks.context import CheckContext
from unctc.model.nodes import nodes_of
from unctc.model.resolutions import PresidentialStatement


def letter(*texts: str, language: str = "zh") -> Letter:
    paragraphs = tuple(Paragraph(text, number=n) for n, text in enumerate(texts, 1))
    return Letter(
        Language(language),
        attachments=(
            Annex(
                "附件",
                number=None,
                title=None,
                programme=WorkProgramme(body=None, period=None, opening=paragraphs),
            ),
        ),
    )


def found(text: str, select: str, language: str = "zh") -> list[str]:
    return [each.message for each in unctc.check(letter(text, language=language), select=select)]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("作出通报,同时考虑", "zh", 1),
        ("作出通报, 同时考虑", "zh", 1),
        ("监测情况;(b)协助", "zh", 1),
        ("作出通报，同时考虑", "zh", 0),
        ("第1373(2001)号,1624", "zh", 0),
        ("A,B", "zh", 0),
        ("brief the Council，taking", "en", 1),
        ("Il aide，elle", "fr", 0),
    ],
)
def test_signs_of_another_script(text: str, language: str, count: int) -> None:
    assert len(found(text, "SRC201", language)) == count


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("cooperation in in support", "en", ["in"]),
        ("The the Council", "en", []),
        ("they had had it", "en", []),
        ("it said that that was", "en", []),
        ("Baden-Baden Baden", "en", []),
        ("委员会将将协助", "zh", ["将"]),
        ("实现目的的方法", "zh", []),
        ("执行情况执行情况", "zh", ["执行情况"]),
        ("le le Conseil", "fr", []),
    ],
)
def test_words_that_stand_twice(text: str, language: str, words: list[str]) -> None:
    assert found(text, "SRC202", language) == [f"{word} stands twice" for word in words]


def test_a_body_whose_name_repeats_the_word_before_it() -> None:
    assert found("协助反恐委员会反恐委员会执行局的工作", "SRC202") == []


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("反恐委员会将协助反恐委员会推动执行", "zh", 1),
        ("执行局将协助反恐委员会推动执行", "zh", 0),
        ("反恐委员会将协助会员国，反恐委员会欢迎", "zh", 0),
        ("The Counter-Terrorism Committee will assist the Counter-Terrorism Committee", "en", 1),
        ("The Counter-Terrorism Committee will assist States", "en", 0),
        ("Le Comité aide le Comité", "fr", 0),
    ],
)
def test_a_body_that_assists_itself(text: str, language: str, count: int) -> None:
    assert len(found(text, "SRC301", language)) == count


def test_text_that_was_not_read_is_shown_shortened() -> None:
    document = Letter(Language.ENGLISH, unread=(Unread("word " * 20, "before-letter"),))
    (finding,) = unctc.check(document, select="SRC101")
    assert finding.message.endswith("…")
    assert finding.location is None


def test_announcements() -> None:
    text = """2018年3月9日秘书长给安全理事会主席的信
谨随函附上工作方案(S/2017/375，附件)。
主席
张军(签名)
附件
反恐怖主义委员会2018年工作方案(见附文)
1. 反恐委员会将开展活动。
附文
反恐怖主义委员会执行局2018年工作方案
1. 执行局将开展活动。
"""
    findings = unctc.check(unctc.loads(text, format="text"), select="ATT1")
    assert [(each.code, str(each.path)) for each in findings] == [("ATT102", "annex")]


def test_without_a_letter_or_a_table_nothing_is_announced() -> None:
    assert unctc.check(letter("Hilfe", language="de"), select="ATT1") == ()
    alone = Letter(Language.CHINESE, letter=unctc.TransmittalLetter())
    assert unctc.check(alone, select="ATT1") == ()
    text = unctc.TransmittalLetter(paragraphs=(Paragraph("Siehe Anlage."),))
    assert unctc.check(Letter(Language.GERMAN, letter=text), select="ATT1") == ()


def test_periods_that_nobody_states_do_not_differ() -> None:
    document = letter("反恐委员会将开展活动。")
    assert unctc.check(document, select="ATT6") == ()
    assert unctc.check(letter("aide", language="fr"), select="ATT6") == ()
    paragraph = Paragraph("2018年1月1日至12月31日期间的工作方案")
    with_letter = Letter(
        Language.CHINESE,
        letter=unctc.TransmittalLetter(paragraphs=(paragraph,)),
        attachments=document.attachments,
    )
    assert unctc.check(with_letter, select="ATT602") == ()


def test_paths_of_a_letter_without_titles() -> None:
    document = Letter(
        Language.CHINESE,
        letter=unctc.TransmittalLetter(paragraphs=(Paragraph("谨随函附上。"),)),
        attachments=(Enclosure("附文"),),
    )
    assert [str(node.path) for node in nodes_of(document)] == ["letter/1"]
    assert CheckContext(document).locate(document.letter.paragraphs[0]) is None  # type: ignore[union-attr]  # it has one


def test_two_kinds_of_documents_are_no_versions_of_one() -> None:
    statement = PresidentialStatement(
        language=Language.ENGLISH, symbol=unctc.Symbol("S/PRST/2018/9")
    )
    findings = unctc.check_versions(letter("开展活动。"), statement, select="LNG101")
    assert [each.message for each in findings] == ["Letter is compared with PresidentialStatement"]


@pytest.mark.parametrize(
    ("language", "same", "different"),
    [
        ("ar", "30 آذار/مارس 2018", "31 آذار/مارس 2018"),
        ("de", "30. März 2018", "31. März 2018"),
        ("es", "el 30 de marzo de 2018", "el 31 de marzo de 2018"),
        ("fr", "le 30 mars 2018", "le 31 mars 2018"),
        ("ru", "30 марта 2018 года", "31 марта 2018 года"),
    ],
)
def test_days_are_compared_in_every_language(language: str, same: str, different: str) -> None:
    one = letter("2018年3月30日")
    assert unctc.check_versions(one, letter(same, language=language), select="LNG401") == ()
    (finding,) = unctc.check_versions(one, letter(different, language=language), select="LNG401")
    facts = dict(finding.arguments)
    assert (facts["stated"], facts["other_stated"]) == ("2018-03-30", "2018-03-31")


def test_what_the_first_version_lacks_is_reported_too() -> None:
    one, other = letter("开展活动。"), letter("It acts.", "It helps.", language="en")
    (finding,) = unctc.check_versions(one, other, select="LNG2")
    assert (str(finding.path), finding.message) == ("annex/2", "in en, not in zh")


@pytest.mark.parametrize(
    ("ours", "theirs", "said"),
    [
        ("2025年10月17日至20日", "from 17 to 20 October 2025", None),
        ("2025年9月30日至10月2日", "30 September to 2 October 2025", None),
        ("2025年7月15日和16日", "15\u00a0and 16\u00a0July\u00a02025", None),
        ("2025年12月30日至2026年1月2日", "from 30 December 2025 until 2 January 2026", None),
        # Without its year a day is still the same day.
        ("2025年7月15日", "by 15 July of the same year", None),
        ("2025年7月15日", "as soon as possible", ("2025-07-15", "nothing")),
        ("尽快", "by 15 July 2025", ("nothing", "2025-07-15")),
        ("2025年7月15日", "15 August 2025", ("2025-07-15", "2025-08-15")),
    ],
)
def test_days_in_two_languages(ours: str, theirs: str, said: tuple[str, str] | None) -> None:
    found = unctc.check_versions(letter(ours), letter(theirs, language="en"), select="LNG401")
    facts = [dict(each.arguments) for each in found]
    assert [(each["stated"], each["other_stated"]) for each in facts] == ([said] if said else [])


def test_what_counts_by_its_place_is_compared_only_where_the_counts_are_equal() -> None:
    def transmitted(language: str, *texts: str) -> Letter:
        paragraphs = tuple(Paragraph(text, unctc.find_citations(text, language)) for text in texts)
        return Letter(Language(language), letter=unctc.TransmittalLetter(paragraphs=paragraphs))

    one = transmitted("zh", "谨随函附上。", "根据第1373(2001)号决议。")
    same = transmitted("en", "I have the honour.", "It recalls resolution 1624 (2005).")
    more = transmitted("en", "I have the honour.", "It recalls resolution 1624 (2005).", "Thanks.")
    (difference,) = unctc.check_versions(one, same)
    assert (difference.code, str(difference.path)) == ("LNG301", "letter/2")
    (sizes,) = unctc.check_versions(one, more)
    assert (sizes.code, str(sizes.path)) == ("LNG202", "letter")
    assert dict(sizes.arguments) == {"items": "2", "other": "en", "other_items": "3"}
