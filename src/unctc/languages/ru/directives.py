"""Russian: whom the verbs of operative paragraphs address, and where one of them asks for something more."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.ru.acts import SAYS
from unctc.languages.rules.bodies import BODY, listed
from unctc.late_patterns import late_pattern

__all__ = ["ADDRESSED", "BODIES", "CHAIR", "JOINT", "NOTED", "POINTS", "THE", "WHO"]

# Adjectives and pronouns that agree with a name: всем, соответствующим, его
THE: Final = (
    r"(?:(?:все|всех|всем|всеми|обе|обеим|обеих|его|ее|их|свой|своему|своего|своим|свою|этот|эти|этим|этих|"
    r"[а-яё-]{2,20}(?:ующ|ющ|ащ|ящ|анн|янн|енн|ительн|ующ|ельн|онн|альн|ическ|ск|уг)(?:ие|их|им|ими|ые|ых|ым|ыми|ий|ий|его|ему|ая|ую|ой|ого|ому)) ){0,3}"
)
JOINT: Final = (
    rf",? (?:и|или|а также|в том числе|включая|в частности|совместно с) {THE}|, {THE}|/| — "
)
BODIES: Final = listed(JOINT)
CHAIR: Final = r"(?:(?:[Пп]редседател(?:ь|я|ю|ем|е|и|ям|ями)|[Рр]уководител(?:ь|я|ю|ем|и|ям)|[Гг]лав(?:а|ы|е|у|ой)|[Чч]лен(?:ы|ам|ов|ами)|[Дд]иректор(?:а|у|ом)?) )?"
WHO: Final = rf"{THE}{CHAIR}{THE}(?P<bodies>{BODIES})"

# Whose something is, or to whom it is done, is not who does it.
_NOT_OF: Final = "".join(
    rf"(?<!\b{word} .)"
    for word in (
        *("в", "во", "к", "ко", "с", "со", "из", "от", "о", "об", "у", "на", "по", "за", "для"),
        *("при", "над", "перед", "между", "против", "до", "без", "через", "помимо", "кроме"),
    )
)
# должны, будет, может; but in "будет возглавляться" somebody else acts.
_OUGHT: Final = (
    r"(?:(?:долж(?:ен|на|но|ны)|буд(?:ет|ут)|обязан[аоы]?)(?!(?: [а-яё]+о)? (?:быть )?(?:возглав|определ|осуществляться|применят|оценива))|следует|надлежит|необходимо"
    r"|нес(?:ет|ут) (?:главную |основную |особую )?ответственность|продолжа(?:ет|ют))\b"
)
_SUBJECT: Final = rf"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].){_NOT_OF}[\ue000-\ue0ff]*+(?:(?:{JOINT}){BODY})*)"


def _who(verbs: str) -> re.Pattern[str]:
    """Return who does what *verbs* say by what is decided: "постановляет, что до 31 июля государства должны"."""
    return late_pattern(
        rf"\b(?:что|чтобы|котор(?:ой|ому|ым|ыми)),? (?:[^;.]{{2,300}}?[ ,])??{THE}{CHAIR}{_SUBJECT}"
        rf"(?: \([^()]{{2,80}}\))?(?:,[^;.]{{2,200}}?,| (?:в|при|по|на|и далее|также|как и прежде|впредь)\b[^;.,\ue000-\ue0ff]{{0,90}}?)? ?(?:{verbs})"
    )


POINTS: Final = late_pattern(
    rf"(?:(?<=что )|(?<=чтобы )|(?<=, )|(?<= и )|\A){THE}(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)[\ue000-\ue0ff]*+(?:(?:{JOINT}){BODY})*)(?:,[^,;]{{2,90}},)? (?:долж(?:ен|на|но|ны)|обязан[аоы]?|следует|надлежит|необходимо|будет|будут)\b"
)
_CALLED: Final = late_pattern(
    rf"\b(?:(?:призыв|просьб|обращени|требовани)\w*[^,;.]{{0,30}}? ко?|(?:обязанност|обязательств|ответственност|необходимост)\w+(?: для)?|разрешить|поручить|уполномочить|просить|рекомендовать|призвать) {WHO}"
    r"(?= (?:[а-яё]+о |в полной мере |и далее )?[а-яё]+(?:ть|ти|чь)(?:ся)?\b|,|;|$| и| по | за | в )"
)
_IMPORTANT: Final = late_pattern(
    rf"\b(?:(?:важност|необходимост|обязанност)\w*|важно|необходимо|просьб\w*)(?: [а-яё]+){{0,2}}?,? (?:(?:о )?том?(?:го|му)?, )?чтобы {WHO}"
)
"""Of whom it is said that it matters what they do: "важность того, чтобы стороны"."""
_MATTERS: Final = late_pattern(
    rf"\b(?:важност|необходимост)[а-яё]*(?: [^;.\ue000-\ue0ff]{{0,160}}? между {THE}(?P<between>{BODIES})"
    rf"| [^;.\ue000-\ue0ff]{{0,90}}?(?:действий|усилий|со стороны) {THE}(?P<joint>{BODIES}))"
)
"""Whose cooperation matters: "важность сотрудничества между"."""
_TOGETHER: Final = late_pattern(
    rf"\b(?:сотрудничеств|диалог|обмен|взаимодействи|координаци)[а-яё]*[^;.\ue000-\ue0ff]{{0,90}}? между {WHO}"
)
"""Who are to work together: "призывает к сотрудничеству между"."""
_MANDATE: Final = late_pattern(
    rf"\b(?:мандат|состав|персонал|численность)\w* {THE}(?P<bodies>{BODIES})(?=[^;.\ue000-\ue0ff]{{0,40}} (?:будет|должен)\b)"
)
"""Whose mandate is set: "постановляет, что мандат Миссии будет"."""
ADDRESSED: Final = (
    late_pattern(
        rf"(?:,? ?{SAYS}|,[^,;]{{2,80}}, )(?:,? ?(?:что|чтобы),? )?(?:к |ко |от |у )?(?:тому, чтобы )?(?:лидеров |руководство )?{WHO}"
    ),
    _CALLED,
    POINTS,
    _MANDATE,
    _who(rf"{_OUGHT}|(?:мо(?:жет|гут)|вправе)\b"),
    _MATTERS,
    _TOGETHER,
)
"""Whom a verb that asks addresses: right after it, after a word that leads to it, as who shall act."""
NOTED: Final = (_CALLED, _IMPORTANT, _MATTERS, POINTS, _who(_OUGHT))
"""Whom a verb addresses that merely stresses, recalls or reaffirms: those of whom it says what they ought to do."""
