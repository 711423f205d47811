"""A citation in a body's name is told from one that the body goes by, in each language."""

import pytest

import unctc

NAMES = [
    ("en", "the Committee established pursuant to resolution 1540 (2004)"),
    (
        "en",
        "the Panel of Experts (the Panel), established by paragraph 24 of resolution 1973 (2011)",
    ),
    ("fr", "le Comité du Conseil de sécurité faisant suite à la résolution 2713 (2023)"),
    ("fr", "le Groupe d’experts sur le Yémen créé en application de la résolution 2140 (2014)"),
    ("es", "el Comité establecido en virtud del párrafo 30 de la resolución 1988 (2011)"),
    ("es", "el Comité del Consejo de Seguridad dimanante de la resolución 1267 (1999)"),
    ("ru", "Комитет Совета Безопасности, учрежденный резолюцией 1540 (2004)"),
    ("ru", "Комитету, учрежденному пунктом 57 резолюции 2127 (2013)"),
    ("ar", "لجنة مجلس الأمن العاملة بموجب القرار 751 (1992)"),
    ("ar", "فريق الخبراء المعني باليمن المنشأ عملا بالقرار 2140 (2014)"),
    ("zh", "第2127(2013)号决议第57段所设委员会"),
    ("zh", "第1540(2004)号决议所设安全理事会委员会"),
    ("de", "der nach Resolution 1267 (1999) eingesetzte Ausschuss"),
    ("de", "der Ausschuss des Sicherheitsrats nach Resolution 1540 (2004)"),
]
BASES = [
    ("en", "Requests the Committee, pursuant to resolution 1373 (2001), to report"),
    ("fr", "Le Comité a, conformément à la résolution 1373 (2001), examiné ces rapports"),
    ("fr", "présenté au Comité conformément au paragraphe 12 de la résolution 2588 (2021)"),
    (
        "es",
        "transmita información al Comité de conformidad con el párrafo 7 de la resolución 1960 (2010)",
    ),
    ("ru", "предоставлять Комитету информацию согласно пункту 7 резолюции 1960 (2010)"),
    ("ar", "التي أحالتها اللجنة، عملا بالفقرة 20 من القرار 1373 (2001)"),
    ("zh", "委员会将根据第1373(2001)号决议采取行动"),
    ("zh", "第1970(2011)号决议规定的措施应适用于制裁委员会认定的人"),
    ("de", "gemäß Resolution 1373 (2001) beschließt der Rat"),
    ("de", "Der Ausschuss wird gemäß Resolution 1373 (2001) tätig"),
]


@pytest.mark.parametrize(("language", "text"), NAMES)
def test_part_of_a_name(language: str, text: str) -> None:
    (citation,) = unctc.find_citations(text, language)
    assert citation.role is unctc.Role.BODY_NAME


@pytest.mark.parametrize(("language", "text"), BASES)
def test_what_a_body_goes_by(language: str, text: str) -> None:
    (citation,) = unctc.find_citations(text, language)
    assert citation.role is unctc.Role.BASIS
