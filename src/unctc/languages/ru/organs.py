"""Russian: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

_HEADS: Final = (
    *(
        "комитету?",
        "подкомитету?",
        "управлени[ею]",
        "комисси[юия]",
        "групп[уеа]",
        "бюро",
        "совету?",
    ),
    *("канцеляри[юия]", "мисси[юия]", "центру?", "агентств[оу]", "фонду?", "институту?"),
    *("механизму?", "директорату?", "трибуналу?"),
)
# What makes of the noun a body of its own: "по делам рек"; "по мере возможности" does not.
_OWN: Final = r" (?:по (?!мере|всей|всему|всем|этому|этим|вопросу|возможности|линии|просьбе|итогам|своему)|за |против |для )"
_NAME: Final = (
    r"(?P<name>(?=[А-ЯЁ])(?:[А-ЯЁ][а-яё-]+(?:ый|ий|ой|ому|ему|ую|ая) )?"
    rf"(?P<head>(?i:{'|'.join(_HEADS)}))(?={_OWN})(?: (?!учрежденн\w+|созданн\w+|раз\b|при\b|в\b)[^\s,;.()]+){{1,10}}?)"
)

ORGANS: Final = OrganRules(
    language=Language.RUSSIAN,
    told=late_pattern(
        rf"(?:(?![а-яё]+(?:ть|ти|чь|ться)\b)[А-Яа-яё]+,? ){{1,4}}?{_NAME}(?: \([^()]{{2,40}}\))?"
        r"(?= (?:и далее |и впредь |[а-яё]+о )?[а-яё]+(?:ть|(?<!ос)ти|чь|ться|тись)\b|, (?:в|чтобы) )"
    ),
    acts=late_pattern(
        rf"(?:\A|(?<=[.;] )){_NAME}(?= (?:будет|должен|должна|должно|представит|проведет|рассмотрит)\b)"
    ),
)
