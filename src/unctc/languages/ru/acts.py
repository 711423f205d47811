"""Russian: the verbs with which organs act.

One Russian verb often stands for several English ones; it has the name of the one that it renders most often.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act
from unctc.model.bodies import Body

__all__ = ["ACTS", "FURTHER", "SAYS"]

SAYS: Final = r"(?:,? ?(?:также|далее|кроме того|вновь|в частности|в этой связи|в этом контексте|особо|настоятельно|еще раз|решительно|с этой целью|в том числе|особенно|в связи с этим|впредь|соответственно),? )*"
"""Words that may follow the verb."""

FURTHER: Final = (
    r"(?:(?:далее|также|кроме того|в этой связи|безоговорочно|глубоко|полностью|твердо|искренне|со всей решительностью|"
    r"самым решительным образом|решительно|категорически|самым серьезным образом|недвусмысленно|горячо|всецело|впредь) )*"
)
"""Words before the verb that leave it what it is."""

# настоятельно, самым настоятельным образом
_FIRMLY: Final = r"(?:настоятельно|самым настоятельным образом|со всей настоятельностью|настойчиво|в срочном порядке настоятельно)"
_FEELING: Final = r"(?:(?:глубок|серьезн|больш|крайн)(?:ой|ей|им) )?(?:обеспокоенностью|озабоченностью|беспокойством|тревогой)"

# To work together and to do more of it is what is encouraged; to comply and to cease is called for.
_GOES_ON: Final = r"[^,;.]{0,60}?\b(?:продолжени|дальнейш|координ|взаимодейств|проведени)"

ACTS: Final = (
    Act(
        "reiterates",
        rf"вновь (?:призывает|просит|требует|обраща(?:ется|ясь)(?! с призывом)|предлагает)|вновь {_FIRMLY} призывает",
        mandates=False,
        names_addressees=True,
    ),
    Act(
        "reiterates",
        r"вновь (?:заявля\w+(?! (?:далее |также )?о необходимости)|обраща(?:ется|ясь)|выражает|подчеркивает|отсылает)"
        r"|(?:настоятельно )?повторяет|подтверждает сво(?:й призыв|ю просьбу)|возобновляет свой призыв",
        mandates=False,
    ),
    Act("urges", rf"{_FIRMLY} призывает|продолжает {_FIRMLY} призывать|{_FIRMLY}(?= и | призыва)"),
    Act("implores", r"убедительно просит"),
    Act(
        "requests",
        r"(?:настоятельно )?просит|запрашивает|обращается с просьбой|обращается к [^,;.]{3,60}? с просьбой",
    ),
    Act("directs", r"поручает|предписывает"),
    Act("instructs", r"дает указание"),
    Act("decides", r"постановляет|принимает решение"),
    Act("encourages", rf"призывает(?={_GOES_ON})"),
    Act(
        "calls upon",
        r"призывает|обращается с призывом|обращается(?= к)|продолжает призывать",
        of=dict.fromkeys(
            (
                *(Body.SECRETARIAT, Body.PANEL_OF_EXPERTS),
                *(Body.SPECIAL_REPRESENTATIVE, Body.UNSOM),
            ),
            "encourages",
        ),
    ),
    Act(
        "encourages",
        r"(?:вновь )?(?:настоятельно )?рекомендует|поощряет|высказывается(?= (?:за|в пользу))|продолжает (?:поощрять|рекомендовать)",
    ),
    Act("invites", r"предлагает|приглашает"),
    Act("demands", r"требует"),
    Act("authorizes", r"уполномочивает|разрешает"),
    Act("recommends", r"советует"),
    Act("insists", r"настаивает"),
    Act("approves", r"утверждает(?!, что)"),
    Act("asserts", r"утверждает", mandates=False),
    Act("renews", r"возобновляет"),
    Act("extends", r"продлевает|продляет"),
    Act("maintains", r"сохраняет"),
    Act("establishes", r"учреждает|создает"),
    Act("appoints", r"назначает", mandates=False),
    Act("reaffirms", r"(?:вновь )?подтверждает|вновь высказывается", mandates=False),
    Act(
        "stresses",
        r"подчеркивает|(?:вновь )?особо (?:подчеркивает|выделяет)|делает упор",
        mandates=False,
    ),
    Act("underscores", r"особо указывает", mandates=False),
    Act(
        "emphasizes",
        r"(?:вновь )?особо отмечает|обращает особое внимание|акцентирует внимание",
        mandates=False,
    ),
    Act(
        "reminds",
        r"напоминает(?= (?:все(?:м|х)|государств\w+|сторон\w+|власт\w+|правительств\w+|[а-яё-]+(?:ому|ым|им) (?:[а-яё-]+(?:ому|ым|им) )?(?:правительству|властям|сторонам|государствам)))",
        mandates=False,
        names_addressees=True,
    ),
    Act("recalls", r"напоминает|ссылается|вспоминает", mandates=False),
    Act(
        "welcomes",
        r"приветствует|с (?:большим |глубоким )?удовлетворением (?:отмечает|принимает к сведению)|с удовлетворением",
        mandates=False,
    ),
    Act(
        "commends",
        r"(?:высоко|положительно) оценивает|дает высокую оценку|воздает должное",
        mandates=False,
    ),
    Act("looks forward", r"с (?:нетерпением|интересом) ожидает|рассчитывает", mandates=False),
    Act(
        "notes",
        rf"принимает (?:далее |также )?(?:к сведению|во внимание)|(?:вновь )?обращает внимание|с {_FEELING} отмечает|с (?:признательностью и удовлетворением|интересом) (?:отмечает|принимает к сведению)|отмечает",
        mandates=False,
    ),
    Act(
        "regrets",
        r"(?:глубоко )?сожалеет|с (?:глубоким )?сожалением (?:отмечает|констатирует)|выражает (?:также |далее )?(?:глубокое |свое |серьезное )*сожаление(?! и)",
        mandates=False,
    ),
    Act("deplores", r"выражает (?:глубокое )?сожаление и|порицает", mandates=False),
    Act("condemns", r"осуждает", mandates=False),
    Act(
        "recognizes",
        r"признает|учитывает|сознает|осознает|констатирует|квалифицирует",
        mandates=False,
    ),
    Act("endorses", r"одобряет", mandates=False),
    Act("supports", r"поддерживает|выступает(?= (?:за|в поддержку))", mandates=False),
    Act("rejects", r"отвергает", mandates=False),
    Act(
        "expresses",
        r"выражает|заявляет(?= о )|заявляет о|с признательностью отмечает|заверяет|благодарит",
        mandates=False,
    ),
    Act("reaffirms", r"вновь заявляет", mandates=False),
    Act("affirms", r"заявляет", mandates=False),
    Act("intends", r"намерен|намеревается", mandates=False),
    Act("declares", r"объявляет|провозглашает", mandates=False),
    Act("confirms", r"удостоверяет", mandates=False),
    Act("clarifies", r"разъясняет|уточняет|поясняет", mandates=False),
    Act("considers", r"считает|полагает", mandates=False),
    Act("determines", r"определяет", mandates=False),
    Act("understands", r"исходит из того|понимает", mandates=False),
    Act("accepts", r"соглашается принять", mandates=False),
    Act("agrees", r"соглашается", mandates=False),
    Act("congratulates", r"поздравляет", mandates=False),
    Act("cautions", r"предостерегает", mandates=False),
    Act("warns", r"предупреждает", mandates=False),
    Act("undertakes", r"обязуется", mandates=False),
    Act("transmits", r"препровождает", mandates=False),
    Act("adopts", r"принимает", mandates=False),
    Act("reviews", r"рассматривает", mandates=False),
)
