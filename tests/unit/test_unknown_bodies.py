"""Bodies that are told to act, or will, and that no register has, are named by a finding."""

from __future__ import annotations

from pathlib import Path

import pytest

import unctc

FOLDER = Path(__file__).parents[1] / "findings"


def names(text: str, language: str) -> list[str]:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2999 (2031)"),
        language=unctc.Language(language),
        leading_paragraphs=(unctc.OperativeParagraph(text, number=1),),
    )
    found = [each for each in unctc.check(resolution) if each.code == "MND203"]
    assert all(each.span is not None for each in found)
    return [each.span.of(text) for each in found if each.span is not None]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Requests the Committee on Lunar Affairs to report by 30 March 2032;", "Committee on Lunar Affairs"),
        ("en", "Further requests the Office for River Basins to report;", "Office for River Basins"),
        ("en", "Requests the United Nations Mission in Ruritania (UNMIR) to report;", "United Nations Mission in Ruritania"),
        ("en", "Urges the Group of Friends of Rivers to act;", "Group of Friends of Rivers"),
        ("fr", "Prie le Comité des affaires lunaires de présenter un rapport ;", "Comité des affaires lunaires"),
        ("fr", "Demande au Groupe d’étude sur les glaciers de faire rapport ;", "Groupe d’étude sur les glaciers"),
        ("es", "Solicita al Comité de Asuntos Lunares que presente un informe;", "Comité de Asuntos Lunares"),
        ("es", "Alienta al Grupo Especial sobre Glaciares a que informe;", "Grupo Especial sobre Glaciares"),
        ("ru", "просит Комитет по делам Луны представить доклад;", "Комитет по делам Луны"),
        ("ru", "призывает Специальную группу по ледникам представить доклад;", "Специальную группу по ледникам"),
        ("zh", "请月球事务委员会提交报告；", "月球事务委员会"),
        ("zh", "敦促河流流域办公室定期提交报告；", "河流流域办公室"),
        ("ar", "يطلب إلى لجنة شؤون القمر أن تقدم تقريرا؛", "لجنة شؤون القمر"),
        ("ar", "يطلب إلى مكتب أحواض الأنهار أن يقدم تقريرا؛", "مكتب أحواض الأنهار"),
    ],
)  # fmt: skip
def test_a_body_that_no_register_has_is_named(language: str, text: str, name: str) -> None:
    assert names(text, language) == [name]


@pytest.mark.parametrize("language", ["ar", "es", "ru"])
def test_a_letter_names_only_bodies_that_a_register_has(language: str) -> None:
    # In Arabic nothing says who acts in a letter, so that nothing is looked for.
    letter = unctc.load(FOLDER.parent / "data" / "letters" / f"{language}.txt")
    assert unctc.check(letter, select="MND203") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Requests the Counter-Terrorism Committee to report;"),
        ("en", "Requests the Committee to report;"),
        ("en", "Requests the Panel of Experts to report;"),
        (
            "en",
            "Requests the Office of the United Nations High Commissioner for Human Rights to report;",
        ),
        ("en", "Recalls that the Committee on Lunar Affairs is to report;"),
        ("fr", "Prie le Comité contre le terrorisme de faire rapport ;"),
        ("fr", "Prie le Secrétaire général de présenter au Comité des informations utiles ;"),
        ("fr", "Engage le Bureau à poursuivre ses efforts ;"),
        ("es", "Solicita al Comité contra el Terrorismo que informe;"),
        ("ru", "просит Контртеррористический комитет представить доклад;"),
        ("ru", "просит Комитет по мере возможности представить доклад;"),
        ("zh", "请反恐怖主义委员会提交报告；"),
        ("zh", "请这些委员会提交报告；"),
        ("ar", "يطلب إلى لجنة مكافحة الإرهاب أن تقدم تقريرا؛"),
    ],
)
def test_a_body_that_a_register_has_is_not(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Committee on Lunar Affairs will report every year.", ["Committee on Lunar Affairs"]),
        ("The Executive Directorate will report every year.", []),
        ("The Committee will report on lunar affairs every year.", []),
    ],
)
def test_a_programme_that_says_what_a_body_will_do(sentence: str, expected: list[str]) -> None:
    text = (FOLDER / "ATT103-good.en.txt").read_text("utf-8")
    changed = text.replace(
        "3. The Committee will follow up", f"3. {sentence} The Committee will follow up"
    )
    assert changed != text
    found = [each for each in unctc.check(unctc.loads(changed)) if each.code == "MND203"]
    assert [each.message.removeprefix("the register does not have ") for each in found] == expected
