"""English: names of missions, funds, offices and organizations, which have no other forms."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["MISSIONS"]

MISSIONS: Final = (
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"Sanctions Committee(?!’)",
        hints=("Sanctions Committee",),
        before=2,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS,
        pattern=r"(?:Panel|Group) of Experts(?<!1540 Group of Experts)|Panel(?<=\b[Tt]he Panel)(?! of)",
        hints=("of Experts", "Panel"),
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
    BodyName.of(Body.UNTSO, "United Nations Truce Supervision Organization", "UNTSO"),
    BodyName.of(Body.UNFICYP, "United Nations Peacekeeping Force in Cyprus", "UNFICYP"),
    BodyName.of(Body.UNDOF, "United Nations Disengagement Observer Force", "UNDOF"),
    BodyName.of(Body.UNIFIL, "United Nations Interim Force in Lebanon", "UNIFIL"),
    BodyName.of(
        Body.MINURSO, "United Nations Mission for the Referendum in Western Sahara", "MINURSO"
    ),
    BodyName.of(Body.UNMIK, "United Nations Interim Administration Mission in Kosovo", "UNMIK"),
    BodyName.of(Body.UNAMA, "United Nations Assistance Mission in Afghanistan", "UNAMA"),
    BodyName.of(Body.UNAMI, "United Nations Assistance Mission for Iraq", "UNAMI"),
    BodyName.of(Body.UNMIL, "United Nations Mission in Liberia", "UNMIL"),
    BodyName.of(Body.UNOCI, "United Nations Operation in Côte d’Ivoire", "UNOCI"),
    BodyName.of(Body.AMISOM, "African Union Mission in Somalia", "AMISOM"),
    BodyName.of(Body.UNAMID, "African Union-United Nations Hybrid Operation in Darfur", "UNAMID"),
    BodyName.of(
        Body.MONUSCO,
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        "MONUSCO",
    ),
    BodyName.of(Body.IRMCT, "International Residual Mechanism for Criminal Tribunals", "IRMCT"),
    BodyName.of(Body.UNISFA, "United Nations Interim Security Force for Abyei", "UNISFA"),
    BodyName.of(Body.UNMISS, "United Nations Mission in South Sudan", "UNMISS"),
    BodyName.of(Body.UNSMIL, "United Nations Support Mission in Libya", "UNSMIL"),
    BodyName.of(
        Body.MINUSMA,
        "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "MINUSMA",
    ),
    BodyName.of(Body.UNSOM, "United Nations Assistance Mission in Somalia", "UNSOM"),
    BodyName.of(
        Body.MINUSCA,
        "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic",
        "MINUSCA",
    ),
    BodyName.of(Body.UNSOS, "United Nations Support Office in Somalia", "UNSOS"),
    BodyName.of(Body.UNVMC, "United Nations Verification Mission in Colombia", "UNVMC"),
    BodyName.of(
        Body.UNITAD,
        "United Nations Investigative Team to Promote Accountability for Crimes Committed by Da’esh/Islamic State in Iraq and the Levant",
        "UNITAD",
    ),
    BodyName.of(Body.UNMHA, "United Nations Mission to Support the Hudaydah Agreement", "UNMHA"),
    BodyName.of(Body.BINUH, "United Nations Integrated Office in Haiti", "BINUH"),
    BodyName.of(
        Body.UNITAMS, "United Nations Integrated Transition Assistance Mission in Sudan", "UNITAMS"
    ),
    BodyName.of(Body.ATMIS, "African Union Transition Mission in Somalia", "ATMIS"),
    BodyName.of(Body.MSS, "Multinational Security Support mission", "MSS mission", "MSS"),
    BodyName.of(Body.UNTMIS, "United Nations Transitional Assistance Mission in Somalia", "UNTMIS"),
    BodyName.of(
        Body.AUSSOM, "African Union Support and Stabilization Mission in Somalia", "AUSSOM"
    ),
    BodyName.of(Body.GSF, "Gang Suppression Force", "GSF"),
    BodyName.of(Body.UNSOH, "United Nations Support Office in Haiti", "UNSOH"),
    BodyName.of(Body.UNOWAS, "United Nations Office for West Africa and the Sahel", "UNOWAS"),
    BodyName.of(Body.UNOCA, "United Nations Regional Office for Central Africa", "UNOCA"),
    BodyName.of(Body.OCHA, "Office for the Coordination of Humanitarian Affairs", "OCHA"),
    BodyName.of(
        Body.OHCHR,
        "Office of the United Nations High Commissioner for Human Rights",
        "Office of the High Commissioner for Human Rights",
        "United Nations High Commissioner for Human Rights",
        "OHCHR",
    ),
    BodyName.of(
        Body.UNHCR,
        "Office of the United Nations High Commissioner for Refugees",
        "United Nations High Commissioner for Refugees",
        "UNHCR",
    ),
    BodyName.of(
        Body.UNRWA,
        "United Nations Relief and Works Agency for Palestine Refugees in the Near East",
        "UNRWA",
    ),
    BodyName.of(Body.WFP, "World Food Programme", "WFP"),
    BodyName.of(Body.FAO, "Food and Agriculture Organization of the United Nations", "FAO"),
    BodyName.of(Body.WHO, "World Health Organization", "WHO"),
    BodyName.of(Body.IAEA, "International Atomic Energy Agency", "IAEA"),
    BodyName.of(
        Body.OPCW,
        "Organization for the Prohibition of Chemical Weapons",
        "Organisation for the Prohibition of Chemical Weapons",
        "OPCW",
    ),
    BodyName.of(Body.UNEP, "United Nations Environment Programme", "UNEP"),
    BodyName.of(Body.UNFPA, "United Nations Population Fund", "UNFPA"),
    BodyName.of(Body.UN_HABITAT, "United Nations Human Settlements Programme", "UN-Habitat"),
    BodyName.of(Body.UNCTAD, "United Nations Conference on Trade and Development", "UNCTAD"),
    BodyName.of(Body.UNMAS, "United Nations Mine Action Service", "UNMAS"),
    BodyName.of(Body.IOM, "International Organization for Migration", "IOM"),
    BodyName.of(Body.ILO, "International Labour Organization", "ILO"),
    BodyName.of(Body.WORLD_BANK, "World Bank"),
    BodyName.of(Body.ECOSOC, "Economic and Social Council", "ECOSOC"),
    BodyName.of(Body.HUMAN_RIGHTS_COUNCIL, "Human Rights Council"),
    BodyName.of(Body.PEACEBUILDING_COMMISSION, "Peacebuilding Commission"),
    BodyName.of(
        Body.ACABQ, "Advisory Committee on Administrative and Budgetary Questions", "ACABQ"
    ),
    BodyName.of(Body.AFRICAN_UNION, "African Union Peace and Security Council", "African Union"),
    BodyName.of(Body.EUROPEAN_UNION, "European Union"),
    BodyName.of(Body.ECOWAS, "Economic Community of West African States", "ECOWAS"),
    BodyName.of(Body.IGAD, "Intergovernmental Authority on Development", "IGAD"),
    BodyName.of(Body.SADC, "Southern African Development Community", "SADC"),
    BodyName.of(Body.LEAGUE_OF_ARAB_STATES, "League of Arab States"),
)
