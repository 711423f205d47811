"""Russian: names of missions, funds, offices, organizations and groups, in every case."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.package_data import package_text

__all__ = ["MISSIONS"]

_UN: Final = "Организации Объединенных Наций"
# "нового", "переходному": before what is named
_NEUTER: Final = r"(?:ое|ого|ому|им|ым|ом)"
_PLURAL: Final = r"(?:ые|ых|ым|ыми|ие|их|им|ими)"
_DECLINED: Final = {
    "un": _UN,
    "mission": r"[Мм]исси(?:ей|[яию])",
    "force": r"[Сс]ил(?:ами|ах|ам|ы)?",
    "office": r"(?:[Оо]тделени|[Бб]юро|[Уу]правлени)(?:ем|ям|[еяюи])?",
    "feminine": r"(?:ая|ой|ую)",
    "neuter": _NEUTER,
    "plural": _PLURAL,
}
"""Words that many names share, in every case, by what the table calls them."""
_DECLINED_WORD: Final = late_pattern(r"\{(?P<word>[a-z]+)\}")


def _declined() -> Iterator[BodyName]:
    """Yield the entries of the table ``missions.csv``.

    Each row has a body, a part that all forms of its long name share, the name as a pattern, in which
    declined words that many names share are in braces, and its acronyms, which are not declined.
    """
    rows = csv.DictReader(
        package_text("unctc.languages.ru", "missions.csv").splitlines(),
        delimiter=";",
    )
    for row in rows:
        acronyms = tuple(row["acronyms"].split())
        alone = (rf"(?<![А-Яа-я]){each}(?![А-Яа-я])" for each in acronyms)
        yield BodyName(
            body=Body[row["body"]],
            pattern="|".join((_DECLINED_WORD.sub(_forms, row["name"]), *alone)),
            hints=(row["part"], *acronyms),
            before=150,
            after=130,
        )


def _forms(word: re.Match[str]) -> str:
    return _DECLINED[word["word"]]


MISSIONS: Final = (
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"Комитет(?:ом|[аеу])? по санкциям",
        hints=("по санкциям",),
        before=14,
        after=12,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS,
        pattern=r"Групп(?:ами|ой|[аыеу]) экспертов(?! (?:Комитета )?1540)"
        r"|Групп(?:ой|[аыеу])(?! (?:по |экспертов|друзей|контроля|из|[А-Я]))(?!\w)",
        hints=("Групп",),
        before=0,
        after=40,
    ),
    BodyName(
        body=Body.SPECIAL_REPRESENTATIVE,
        pattern=r"(?:[Сс]пециальн|Личн)(?:ый|ого|ому|ым|ом|ая|ой|ую|ые|ых|ыми) представител(?:ями|ям|ях|ем|ей|[ьюяи])(?: Генерального секретаря)?"
        r"(?: по (?:[А-ЯЁ]|вопрос)[^,;.]{2,70}?(?= (?:и|и |о|об|в|принять|обеспечить|представ)|[,;.]|$))?",
        hints=("представител",),
        before=20,
        after=140,
    ),
    BodyName(
        body=Body.SPECIAL_ENVOY,
        pattern=r"(?:[Сс]пециальн|[Лл]ичн)(?:ый|ого|ому|ым|ом) посланник(?:ом|[ауе])?(?: Генерального секретаря)?",
        hints=("посланник",),
        before=20,
        after=40,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=rf"Секретариат(?:ом|[ауе])?(?: {_UN})?|Департамент(?:ом|[ауе])? (?:операций в пользу мира|оперативной поддержки|по политическим вопросам и вопросам миростроительства|глобальных коммуникаций|по экономическим и социальным вопросам|по делам Генеральной Ассамблеи и конференционному управлению)",
        hints=("Секретариат", "Департамент"),
        before=0,
        after=100,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        # "власти Южного Судана", "ливийские власти", but not "гражданские власти"
        pattern=rf"(?:(?:[Фф]едеральн|[Пп]ереходн|[Вв]ременн|[Оо]бновленн|[Рр]еорганизованн){_NEUTER} (?:[а-яё]{{2,25}}{_NEUTER} )?)?[Пп]равительств(?:ами|ах|ам|ом|[оауе])?(?: национального (?:единства|согласия))?"
        r"(?:(?: [А-ЯЁ][\w-]{1,30}(?:ой|ого)?){1,5})?"
        rf"|(?<!\w)(?!граждан|муниципаль|судеб|воен|мест|городс)[а-яё-]{{1,25}}(?:ск|янск){_PLURAL} власт(?:ями|ях|ям|ей|и)(?!\w)"
        r"|(?<!\w)[Вв]ласт(?:ями|ях|ям|ей|и)(?:(?: [А-ЯЁ][\w-]{1,30}){1,4})",
        hints=("равительств", "власт", "Власт"),
        before=60,
        after=120,
    ),
    BodyName(
        body=Body.PARTIES,
        # "со стороны" is no party, and stakeholders are none.
        pattern=r"(?<!со )(?<!другой )(?<!одной )(?<!своей )(?<!ованные )(?<!ованных )(?<!ованным )(?<!третьих )(?<![\w-])[Сс]торон(?:ами|ах|ам|ы)?(?!\w)"
        r"(?: (?:в |вооруженного |вооруженных )?конфликт(?:ах|ов|[еа]))?|(?:лидер|руководител)(?:ами|ями|ам|ям|ов|ей|[ыи]) обеих (?:сторон|общин)|[Лл]идер(?:ами|ам|ов|ы) двух общин",
        hints=("торон", "лидер", "руководител"),
        before=12,
        after=50,
    ),
    *_declined(),
)
