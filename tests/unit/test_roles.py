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


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # The numbers of a list do the same, and the next list may do another thing.
        ("the Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015), recalling resolution 1373 (2001)", "nnnb"),
        ("recalling resolutions 1373 (2001) and 1624 (2005), the Committee pursuant to resolution 1267 (1999)", "bbn"),
        ("acting under resolution 2395 (2017), the Committee pursuant to resolutions 1267 (1999) and 1989 (2011) recalls resolution 1624 (2005)", "bnnb"),
        # A body that is named before one list is not named for the next.
        ("the Committee established pursuant to resolution 1540 (2004) and by resolution 1373 (2001)", "nb"),
        ("the Committee pursuant to resolution 1267 (1999); resolution 1373 (2001)", "nb"),
        ("“Measures under resolution 1373 (2001) and 1624 (2005) of all States”, resolution 2395 (2017)", "ttb"),
        ('"Measures of all the States under resolution 1373 (2001)"', "t"),
        ('the "Plan" and "Measures of all the States under resolution 1373 (2001)"', "t"),
    ],
)  # fmt: skip
def test_the_roles_of_lists(text: str, roles: str) -> None:
    letters = {unctc.Role.BODY_NAME: "n", unctc.Role.BASIS: "b", unctc.Role.TITLE: "t"}
    found = unctc.find_citations(text, "en")
    assert "".join(letters[each.role] for each in found) == roles


FAR = "a" * 280
QUOTED = [
    # More than 24 characters besides the number, or more than 12 behind it, are a title.
    ("en", "“Acts of the resolution 1373 (2001)”", False),
    ("en", "“Acts under a resolution 1373 (2001)”", True),
    ("en", "“resolution 1373 (2001) and the law”", False),
    ("en", "“resolution 1373 (2001) and the laws”", True),
    ("en", "adopted “1373 (2001) and the law”", False),
    ("en", "adopted “1373 (2001) and the laws”", True),
    # A title is not begun before it and ended before it, nor begun after it, and it has an end.
    ("en", "the report “Acts of States on borders”, of which resolution 1373 (2001) “speaks”", False),
    ("en", "resolution 1373 (2001), and the report “Acts of States on borders”", False),
    ("en", "the report “Acts of States on borders of which resolution 1373 (2001) speaks", False),
    ("en", "“Of 1998” and “Acts of States on borders and resolution 1373 (2001)”", True),
    # It is 300 characters long at most on either side.
    ("en", f"“{FAR}, of all 9 States, resolution 1373 (2001)”", True),
    ("en", f"“{FAR}, of all 10 States, resolution 1373 (2001)”", False),
    ("en", f"“resolution 1373 (2001){FAR}, for the 14 States”", True),
    ("en", f"“resolution 1373 (2001){FAR}, for the 140 States”", False),
    ("fr", "le rapport « Mesures prises en vertu de la résolution 1373 (2001) »", True),
    ("ru", "доклад «Меры государств во исполнение резолюции 1373 (2001)»", True),
    ("zh", "题为“各国根据第1373(2001)号决议采取的措施和今后的各项工作”的报告", True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "is_title"), QUOTED)
def test_part_of_a_title(language: str, text: str, *, is_title: bool) -> None:
    (citation,) = [each for each in unctc.find_citations(text, language) if "1373" in each.printed]
    assert citation.role is (unctc.Role.TITLE if is_title else unctc.Role.BASIS)
