"""Committees that are known by names are told by them, in six languages; "the Committee" means one that is named."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

import unctc
from unctc.model.bodies import NAMED_COMMITTEES, Body

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
REQUESTS = {
    "en": "Requests the {} to submit a report by 30 March 2032;",
    "fr": "Prie {} de lui présenter un rapport ;",
    "es": "Solicita {} que presente un informe;",
    "ru": "просит {} представить доклад;",
    "zh": "请{}提交报告；",
    "ar": "يطلب إلى {} أن تقدم تقريرا؛",
}


def names(language: str) -> list[tuple[Body, str]]:
    table = files(f"unctc.languages.{language}").joinpath("committees.csv").read_text("utf-8")
    rows = csv.DictReader(table.splitlines(), delimiter=";")
    return [(Body[row["body"]], name) for row in rows for name in row["names"].split("|")]


def told(*texts: str, language: str) -> list[list[str]]:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("A/RES/80/12"),
        language=unctc.Language(language),
        leading_paragraphs=tuple(
            unctc.OperativeParagraph(text, number=number) for number, text in enumerate(texts, 1)
        ),
    )
    return [[str(body) for body in each.addressees] for each in unctc.mandates(resolution)]


def with_article(name: str, language: str) -> str:
    feminine = "Commission" in name or "Comisión" in name
    if language == "fr":
        return f"{'la' if feminine else 'le'} {name}"
    if language == "es":
        return f"{'a la' if feminine else 'al'} {name}"
    return name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_committee_is_told_by_its_name(language: str) -> None:
    for body, name in names(language):
        text = REQUESTS[language].format(with_article(name, language))
        assert told(text, language=language) == [[body.value]], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_all_of_them(language: str) -> None:
    assert {body for body, _ in names(language)} == NAMED_COMMITTEES


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Committee on Lunar Affairs"),
        ("fr", "Comité des affaires lunaires"),
        ("es", "Comité de Asuntos Lunares"),
        ("ru", "Комитет по делам Луны"),
        ("zh", "月球事务委员会"),
        ("ar", "لجنة شؤون القمر"),
    ],
)
def test_one_that_no_register_has_is_not_the_committee(language: str, name: str) -> None:
    text = REQUESTS[language].format(with_article(name, language))
    assert told(text, language=language) == [[]]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Recalls the report of the Special Committee on Peacekeeping Operations;", "Requests the Special Committee to continue to examine the question;"),
        ("en", "Recalls the report of the Committee on the Rights of the Child;", "Invites the Committee to report;"),
        ("fr", "Rappelle le rapport du Comité spécial des opérations de maintien de la paix ;", "Prie le Comité spécial de poursuivre l’examen de la question ;"),
        ("es", "Recuerda el informe del Comité Especial de Operaciones de Mantenimiento de la Paz;", "Solicita al Comité Especial que siga examinando la cuestión;"),
        ("ru", "ссылается на доклад Специального комитета по операциям по поддержанию мира;", "просит Специальный комитет продолжить рассмотрение вопроса;"),
        ("zh", "回顾维持和平行动特别委员会的报告；", "请特别委员会继续审查这一问题；"),
        ("ar", "تشير إلى تقرير اللجنة الخاصة المعنية بعمليات حفظ السلام؛", "تطلب إلى اللجنة الخاصة أن تواصل دراسة المسألة؛"),
    ],
)  # fmt: skip
def test_the_committee_is_the_one_that_is_named(language: str, first: str, second: str) -> None:
    (body,) = told(first, second, language=language)[-1]
    assert Body(body) in NAMED_COMMITTEES


@pytest.mark.parametrize(
    "text",
    [
        "Directs CTED to report to the Committee on Member States’ progress;",
        "Directs CTED to inform the Committee on its visits;",
    ],
)
def test_what_the_committee_is_told_of_is_no_name(text: str) -> None:
    from unctc.extraction.bodies import find_bodies

    named = [each.body for each in find_bodies(text, unctc.Language.ENGLISH)]
    assert None in named
    assert not NAMED_COMMITTEES & set(named)
