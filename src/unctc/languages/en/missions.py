"""English: names of missions, funds, offices and organizations, which have no other forms."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["MISSIONS"]

_UNITED_NATIONS: Final = "United Nations "


def _named(body: Body, *names: str) -> BodyName:
    """Return the names of a body, and those that begin with "United Nations" with "UN", too."""
    short = (
        each.replace(_UNITED_NATIONS, "UN ", 1)
        for each in names
        if each.startswith(_UNITED_NATIONS)
    )
    return BodyName.of(body, *names, *short)


MISSIONS: Final = (
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"Sanctions Committee(?!’)",
        hints=("Sanctions Committee",),
        before=2,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS,
        pattern=r"(?:Panel|Group) of Experts(?<!1540 Group of Experts)|[Pp]anel(?<=\b[Tt]he [Pp]anel)(?! of)",
        hints=("of Experts", "anel"),
        before=8,
        after=14,
    ),
    BodyName(
        body=Body.SPECIAL_REPRESENTATIVE,
        pattern=r"Special Representatives?(?: of the Secretary[- ]General)?(?: for (?:the )?[A-Z][\w’-]{1,30}(?: (?:of |and |the |in ){0,2}(?![A-Z]{4,})[A-Z][\w’-]{1,30}){0,6})?",
        hints=("Special Representative",),
        before=2,
        after=160,
    ),
    BodyName(
        body=Body.SPECIAL_ENVOY,
        pattern=r"(?:Special|Personal) Envoys?(?: of the Secretary[- ]General)?(?: for (?:the )?[A-Z][\w’-]{1,30}(?: (?:of |and |the |in ){0,2}(?![A-Z]{4,})[A-Z][\w’-]{1,30}){0,4})?",
        hints=("Envoy",),
        before=12,
        after=120,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"Secretariat\b|Department of (?:Peace Operations|Operational Support|Political and Peacebuilding Affairs|Global Communications|Economic and Social Affairs|General Assembly and Conference Management)",
        hints=("Secretariat", "Department of"),
        before=2,
        after=70,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"(?:(?:[Tt]ransitional |Federal |[Ii]nterim |Revitalized ){0,2}[Gg]overnments?(?: of (?:National (?:Unity|Accord)|(?:the )?[A-Z][\w’-]{1,30}(?: (?:of |and |the ){0,2}[A-Z][\w’-]{1,30}){0,5}))?)(?!-|[’'])"
        r"|(?:[A-Z][\w-]{1,30} ){1,2}[Aa]uthorities(?!-|[’'])",
        hints=("overnment", "uthorities"),
        before=50,
        after=90,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"sides(?:(?<=both sides)|(?<=two sides)|(?<=the sides))|leaders of (?:the two|both) (?:sides|communities|parties)|parties(?<!olitical parties)(?<!tates parties)(?<!hird parties)(?<!tates Parties)(?: to (?:the )?(?:armed )?conflicts?)?(?!’)",
        hints=("parties", "sides", "leaders of"),
        before=40,
        after=40,
    ),
    _named(Body.UNTSO, "United Nations Truce Supervision Organization", "UNTSO"),
    _named(Body.UNFICYP, "United Nations Peacekeeping Force in Cyprus", "UNFICYP"),
    _named(Body.UNDOF, "United Nations Disengagement Observer Force", "UNDOF"),
    _named(Body.UNIFIL, "United Nations Interim Force in Lebanon", "UNIFIL"),
    _named(Body.MINURSO, "United Nations Mission for the Referendum in Western Sahara", "MINURSO"),
    _named(Body.UNMIK, "United Nations Interim Administration Mission in Kosovo", "UNMIK"),
    _named(Body.UNAMA, "United Nations Assistance Mission in Afghanistan", "UNAMA"),
    _named(Body.UNAMI, "United Nations Assistance Mission for Iraq", "UNAMI"),
    _named(Body.UNMIL, "United Nations Mission in Liberia", "UNMIL"),
    _named(Body.UNOCI, "United Nations Operation in Côte d’Ivoire", "UNOCI"),
    _named(Body.AMISOM, "African Union Mission in Somalia", "AMISOM"),
    _named(Body.UNAMID, "African Union-United Nations Hybrid Operation in Darfur", "UNAMID"),
    _named(
        Body.MONUSCO,
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        "MONUSCO",
    ),
    _named(Body.IRMCT, "International Residual Mechanism for Criminal Tribunals", "IRMCT"),
    _named(Body.UNISFA, "United Nations Interim Security Force for Abyei", "UNISFA"),
    _named(Body.UNMISS, "United Nations Mission in South Sudan", "UNMISS"),
    _named(Body.UNSMIL, "United Nations Support Mission in Libya", "UNSMIL"),
    _named(
        Body.MINUSMA,
        "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "MINUSMA",
    ),
    _named(Body.UNSOM, "United Nations Assistance Mission in Somalia", "UNSOM"),
    _named(
        Body.MINUSCA,
        "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic",
        "MINUSCA",
    ),
    _named(Body.UNSOS, "United Nations Support Office in Somalia", "UNSOS"),
    _named(
        Body.UNVMC,
        "United Nations Verification Mission in Colombia",
        "Verification Mission",
        "UNVMC",
    ),
    _named(
        Body.UNITAD,
        "United Nations Investigative Team to Promote Accountability for Crimes Committed by Da’esh/Islamic State in Iraq and the Levant",
        "UNITAD",
    ),
    _named(Body.UNMHA, "United Nations Mission to Support the Hudaydah Agreement", "UNMHA"),
    _named(Body.BINUH, "United Nations Integrated Office in Haiti", "BINUH"),
    _named(
        Body.UNITAMS, "United Nations Integrated Transition Assistance Mission in Sudan", "UNITAMS"
    ),
    _named(Body.ATMIS, "African Union Transition Mission in Somalia", "ATMIS"),
    _named(Body.MSS, "Multinational Security Support mission", "MSS mission", "MSS"),
    _named(Body.UNTMIS, "United Nations Transitional Assistance Mission in Somalia", "UNTMIS"),
    _named(Body.AUSSOM, "African Union Support and Stabilization Mission in Somalia", "AUSSOM"),
    _named(Body.GSF, "Gang Suppression Force", "GSF"),
    _named(Body.UNSOH, "United Nations Support Office in Haiti", "UNSOH"),
    _named(Body.UNOWAS, "United Nations Office for West Africa and the Sahel", "UNOWAS"),
    _named(Body.UNOCA, "United Nations Regional Office for Central Africa", "UNOCA"),
    _named(Body.OCHA, "Office for the Coordination of Humanitarian Affairs", "OCHA"),
    _named(
        Body.OHCHR,
        "Office of the United Nations High Commissioner for Human Rights",
        "Office of the High Commissioner for Human Rights",
        "United Nations High Commissioner for Human Rights",
        "OHCHR",
    ),
    _named(
        Body.UNHCR,
        "Office of the United Nations High Commissioner for Refugees",
        "United Nations High Commissioner for Refugees",
        "UNHCR",
    ),
    _named(
        Body.UNRWA,
        "United Nations Relief and Works Agency for Palestine Refugees in the Near East",
        "UNRWA",
    ),
    _named(Body.WFP, "World Food Programme", "WFP"),
    _named(Body.FAO, "Food and Agriculture Organization of the United Nations", "FAO"),
    _named(Body.WHO, "World Health Organization", "WHO"),
    _named(Body.IAEA, "International Atomic Energy Agency", "IAEA"),
    _named(
        Body.OPCW,
        "Organization for the Prohibition of Chemical Weapons",
        "Organisation for the Prohibition of Chemical Weapons",
        "OPCW",
    ),
    _named(Body.UNEP, "United Nations Environment Programme", "UNEP"),
    _named(Body.UNFPA, "United Nations Population Fund", "UNFPA"),
    _named(Body.UN_HABITAT, "United Nations Human Settlements Programme", "UN-Habitat"),
    _named(Body.UNCTAD, "United Nations Conference on Trade and Development", "UNCTAD"),
    _named(Body.UNMAS, "United Nations Mine Action Service", "UNMAS"),
    _named(Body.IOM, "International Organization for Migration", "IOM"),
    _named(Body.ILO, "International Labour Organization", "ILO"),
    _named(Body.WORLD_BANK, "World Bank"),
    _named(Body.ECOSOC, "Economic and Social Council", "ECOSOC"),
    _named(Body.HUMAN_RIGHTS_COUNCIL, "Human Rights Council"),
    _named(Body.PEACEBUILDING_COMMISSION, "Peacebuilding Commission"),
    _named(Body.ACABQ, "Advisory Committee on Administrative and Budgetary Questions", "ACABQ"),
    _named(Body.AFRICAN_UNION, "African Union Peace and Security Council", "African Union"),
    _named(Body.EUROPEAN_UNION, "European Union"),
    _named(Body.ECOWAS, "Economic Community of West African States", "ECOWAS"),
    _named(Body.IGAD, "Intergovernmental Authority on Development", "IGAD"),
    _named(Body.SADC, "Southern African Development Community", "SADC"),
    _named(Body.LEAGUE_OF_ARAB_STATES, "League of Arab States"),
)
