"""French: how citations are written."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.citations import CitationRules, any_of
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_MONTHS: Final = (
    "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
)
_DAY: Final = rf"\d{{1,2}}(?:er)? {_MONTHS}(?: (?:19|20)\d\d)?"
_NUMBER: Final = r"(?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?![\w/])(?: ?[a-z]{1,4}\)){0,2}"

_OTHER_BODIES: Final = (
    r"Assemblée des Nations Unies pour l['’]environnement",
    r"Assemblée (?:mondiale de la Santé|parlementaire)",
    r"Assemblée d['’]ONU-Habitat",
    r"Conférence (?:des (?:États )?[Pp]arties|des Parties|générale|[a-zé]+|d['’]|de |des )",
    r"Réunion des (?:États )?[Pp]arties",
    r"Conseil de (?:l['’]Europe|l['’]Union européenne|paix et de sécurité|l['’]Atlantique|la Ligue)",
    r"Conseil (?:permanent|européen)",
    r"[Mm]inist(?:re|ère)s?",
    r"Communauté andine",
    r"Réunion consultative",
    r"Conseil des (?:ministres|gouverneurs)",
    r"Parlement européen",
    r"Union européenne",
    r"Union africaine",
    r"Ligue des États arabes",
    r"Commission européenne",
    r"Commission économique(?: et sociale)?(?: des Nations Unies)? pour l['’][AEO]\w+(?:(?:,| et| le| les| la| l['’])* ?[A-Z]\w+){0,4}",
    r"Commission (?:des stupéfiants|de la condition de la femme|pour la prévention du crime(?: et la justice pénale)?|de la population(?: et du développement)?|du développement (?:durable|social)|de la science et de la technique au service du développement|de statistique|du droit international|économique|océanographique|internationale)",
    r"Sous-Commission",
    r"Organisation (?:mondiale|internationale|pour|de|des) (?!Nations)[A-Za-zé’' ]{1,20}",
    r"Agence internationale",
    r"AIEA",
    r"UNESCO",
    r"OMS",
    r"OIT",
    r"OMI",
    r"ONUDI",
    r"OSCE",
    r"OIAC",
    r"CEDEAO",
    r"IGAD",
    r"Convention (?:sur|contre|relative|des|de)",
    r"Pacte (?:international)?",
    r"Protocole de",
    r"Congrès",
    r"Parlement",
    r"PESC",
    r"APCE",
)
_LOOKALIKES: Final = (
    r"[Aa]rticles?",
    r"[Aa]rts?\.",
    r"[Rr]èglements?",
    r"[Ll]ois?",
    r"[Dd]écrets?(?:-loi)?",
    r"[Dd]irectives?",
    r"[Dd]écret-loi",
    r"[Vv]ols?\.",
    r"[Vv]olume",
    r"[Pp]ages?",
    r"[Pp]p?\.",
    r"[Cc]hap(?:itre|\.)",
    r"[Cc]ommuniqués?",
    r"[Rr]ecommandations?(?: générales?)?",
    r"[Oo]bservations?(?: générales?)?",
    r"[Pp]oints?",
    r"[Aa]ffaires?",
    r"[Tt]ableaux?",
    r"[Aa]ccords?",
    r"[Pp]rotocoles?",
    r"[Ss]ections?",
    r"[Pp]rincipes?",
    r"[Oo]bjectifs?",
    r"[Cc]ibles?",
    r"[Nn]ormes?",
    r"[Ss]éances?",
    r"[Oo]rdonnances?",
    r"[Aa]vis",
    r"[Cc]ommunications?",
)

CITATIONS: Final = CitationRules(
    language=Language.FRENCH,
    resolution=r"\b(?:[Rr]ésolution|RÉSOLUTION|[Rr]és\.)",
    resolutions=r"\b(?:[Rr]ésolutions|RÉSOLUTIONS)\b",
    decision=r"\b(?:[Dd]écision|DÉCISION|[Dd]éc\.)",
    decisions=r"\b(?:[Dd]écisions|DÉCISIONS)\b",
    statement=r"\b[Dd]éclarations? (?:de (?:sa|la) présidence|de son [Pp]résident|du [Pp]résident|présidentielles?)",
    bodies=(
        (
            "other",
            r"\b" + any_of(*_OTHER_BODIES),
        ),
        ("board", r"\b[Cc]onseils? (?:d['’]administration|exécutifs?)\b"),
        (
            "A/HRC",
            r"\bConseil des droits de l['’]homme\b|\bCONSEIL DES DROITS DE L['’]HOMME\b|\bCDH\b",
        ),
        ("E", r"\bConseil économique et social\b|\bCONSEIL ÉCONOMIQUE ET SOCIAL\b|\bECOSOC\b"),
        ("E/CN.4", r"\bCommission des droits de l['’]homme\b"),
        ("S", r"\bConseil de sécurité\b|\bCS\b|\bCONSEIL DE SÉCURITÉ\b"),
        ("A", r"\bAssemblée générale\b|\bASSEMBLÉE GÉNÉRALE\b|\bAG\b(?!/)"),
        ("council", r"\bConseil\b"),
        ("assembly", r"\bAssemblée\b"),
        ("commission", r"\bCommission\b"),
    ),
    body_link=r" ?,? ?(?:(?:de|par|prises?|adoptées?|émanant|émanée|publiées?|que|lors|issues?) ){0,4}(?:du |de la |de l ?['’] ?|(?:par|que|de) (?:le |la |l ?['’] ?))(?=Conseil|Assemblée|Commission|Conférence|Sous|Parlement|Union|Organisation|Ligue|Réunion|Agence|UNESCO|OSCE|OMS|ONU|A|C|O|U|M|R)",
    body_lead=r"(?:,? (?:dans|par|en vertu de|conformément à|aux termes de|au titre de) (?:sa|ses|la|les|sur) )(?:(?:récentes?|précédentes?|nouvelles?) ){0,2}|,? | (?:la|les|sa|ses) |,? (?:notamment|en particulier|dont|y compris) (?:(?:dans|par) )?(?:(?:la|les|sa|ses) )?",
    body_speaks=r",? (?:a |ont |avait |a également |n['’]a )?(?:adopt|approuv|décid|réaffirm|demand|accueilli|salué|créé|prorog|prié|pris|dans|par |renouvel|établi|mis|entériné|institué|donn|fait)[^;]{0,80}",
    articles=r"le|la|l ?['’]",
    genitives="du ",
    nations=r" (?:des Nations Unies|de l ?['’] ?(?:ONU|Organisation des Nations Unies))",
    clauses=r"\b(?:que|comme|et|lorsque|où)|\b(?:qu|lorsqu) ?['’]",
    possessive=r"\b(?:[Ss]es|[Ss]a|[Ss]on|[Ll]eurs?)\b",
    subject_break=r"\b(?:[Rr]appel|[Rr]éaffirm|[Rr]éitér|[Cc]onsidér|[Nn]otant|[Pp]renant note|[Gg]ard|[Aa]yant (?:à l['’]esprit|présent)|[Ss]e référant|[Gg]uidé)",
    lookalikes=r"\b" + any_of(*_LOOKALIKES) + r"\b",
    numero=r"\b[Nn](?:os?|[°ºᵒ]s?|uméros?)(?![\w])\.?|n<sup>o</sup>|№",
    filler=r"(?:[ ,:;(\"“”‘’«»\[-]|\bl ?['’]|\b(?:de|du|des|la|le|les|et|sur|en particulier|notamment|à savoir|intitulées?|adoptées?|au titre|voir|voir aussi|dont la (?:plus récente|dernière) est|plus récemment|Nations Unies|Organisation des Nations Unies)\b){0,12}",
    separators=r"(?:et|ou|ni|à|ainsi que|de même que|,|;|-)(?: ?(?:et|ou|notamment|en particulier|dans|de|du|à|par|aux|des|en))?(?: (?:la|le|les|sa|ses|celles? (?:de la|de l ?['’]|du|des)))?",
    item_lead=r"(?:(?:[Nn][o°º]s? )|(?:du Conseil de sécurité )|«)?",
    dates=rf"(?:, )?(?:(?:en date|datées?|adoptées?|publiées?|respectivement),? )?(?:(?:en date )?(?:du|des|les?) )?(?:{_DAY}|{_MONTHS} (?:19|20)\d\d)|,? ?\ben date,? respectivement,?",
    details=rf"\b(?:[Ss]ect\.|[Ss]ections?|[Pp]ar\.|[Pp]aragraphes?|[Aa]nnexes?|[Cc]hap\.|[Pp]arties?)(?: {_NUMBER}(?: ?(?:-|,|et|à) ?{_NUMBER}){{0,6}})?(?![\w/(])",
    numeral_after=rf" ?(?:%|pour cent|{_MONTHS})",
    typical_leads=(" résolution ",),
    typical_list_leads=(" résolutions ",),
    typical_gaps=frozenset({", ", " et ", " ou "}),
    part_to=r"à",
    part_and=r"et",
    bare_leads=(
        r"ésolutions?(?: (?:ultérieures?|suivantes?|antérieures?|pertinentes?|connexes|successives))?",
        r"ÉSOLUTIONS?",
        r"Rés\.(?<=\bRés\.)",
        r"rés\.(?<=\brés\.)",
        r"omités?(?: des sanctions)?",
        r"quipe de surveillance ?\(?",
        r"anctions",
    ),
    including=(r"otamment", r"n particulier"),
    bare_follows=(),
    committee_leads=r"\bComités?(?: des sanctions)?|\b[Ll]istes? (?:des|relatives? aux) sanctions|\b[Rr]égimes? de sanctions|\bsurveillance des sanctions|\bÉquipe de surveillance ?\(?",
    committee_follows=r"(?!)",
    committee_before=(
        r"(?:Comités?|Groupes? de travail|Commission|Groupes? d['’]experts|Équipe (?:d['’]appui analytique et )?de surveillance)"
        r"(?: du Conseil de sécurité| des sanctions| spécial)?(?: (?:contre|concernant|sur|pour|chargée?|relatif|relative)\b[^.;,]{1,60}?)?"
        r"(?: ?\([^()]{1,40}\))?,? (?:qui a été )?(?:faisant suite|(?:créé|établi|institué|constitué)e?s?"
        r"(?: (?:conformément|en application|en vertu|par|suite|en exécution))?)(?: au| à| aux| de| du| par)?"
        r"(?: ?(?:le )?paragraphe \d{1,2}(?: [a-z]\))?)?(?: de)?(?: la| les| l['’]| aux| des| ses| sa)? ?"
    ),
    title_quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    paragraph=r"\b(?:[Aa]ux |[Aa]u |[Ll]es? |[Dd]u |[Dd]es )?(?:[Pp]aragraphes?|[Pp]ar\.)",
    paragraph_to=r"(?: ?- ?| à )",
    paragraph_and=r"et|ou|ainsi que",
    paragraph_item=r"\b(?:[Aa]linéas?|[Ss]ous-paragraphes?)",
    paragraph_of=r"(?:de|du|des)(?: l['’]annexe)?(?: (?:de|à))?(?: (?:la|sa|ses|les|cette|l['’]))?",
    annex=r"\b[Aa]nnexes?\b",
    stop=r"[;?!]|\.(?= |$)(?<!\bpar\.)(?<!\bart\.)(?<![Rr]és\.)(?<!\b[Nn]o\.)(?<!sect\.)(?<!chap\.)(?<!vol\.)",
)
