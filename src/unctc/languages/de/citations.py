"""German: how citations are written by the United Nations' German Translation Section."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.citations import CitationRules, any_of
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_MONTHS: Final = (
    "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
)
_DAY: Final = rf"\d{{1,2}}\. ?{_MONTHS}(?: (?:19|20)\d\d)?"
_NUMBER: Final = r"(?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?![\w/])(?: ?\(?[a-z]{1,4}\)){0,2}"

_OTHER_BODIES: Final = (
    r"Umweltversammlung",
    r"Weltgesundheitsversammlung",
    r"Parlamentarischen? Versammlung",
    r"Konferenz der Vertrags(?:parteien|staaten)",
    r"Vertragsstaatenkonferenz",
    r"Generalkonferenz",
    r"[A-Z][a-zäöü]*konferenz",
    r"Konferenz",
    r"Europarats?",
    r"Rates? der Europäischen Union",
    r"Europäischen? (?:Rats?|Rates|Parlaments?|Union|Kommission)",
    r"Afrikanischen? Union",
    r"Rats? für Frieden und Sicherheit",
    r"Ständigen? Rats?",
    r"Gouverneursrats?",
    r"Verwaltungsrats?",
    r"Liga der Arabischen Staaten",
    r"Suchtstoffkommission",
    r"Kommission für (?:die Rechtsstellung|Verbrechens|Bevölkerung)",
    r"Unterkommission",
    r"Atomenergie-Organisation",
    r"IAEO",
    r"UNESCO",
    r"WHO",
    r"ILO",
    r"OSZE",
    r"OVCW",
    r"Übereinkommens? (?:über|gegen|zur)",
    r"Paktes",
    r"Protokolls? von",
    r"Bundestags?",
    r"Kongress",
    r"GASP",
    r"EU",
)
_LOOKALIKES: Final = (
    r"[Aa]rtikels?",
    r"[Aa]rt\.",
    r"[Rr]egel",
    r"[Gg]esetz(?:es)?",
    r"[Dd]ekret",
    r"[Vv]erordnung(?:en)?",
    r"[Rr]ichtlinie",
    r"[Bb]and",
    r"[Bb]d\.",
    r"[Ss]eiten?",
    r"S\.",
    r"[Kk]ap(?:itel|\.)",
    r"[Kk]ommuniqu[eé]s?",
    r"[Ee]mpfehlung(?:en)?",
    r"[Bb]emerkung(?:en)?",
    r"[Tt]agesordnungspunkt",
    r"[Pp]unkte?",
    r"[Tt]abelle",
    r"[Aa]bkommen",
    r"[Pp]rotokoll",
    r"[Aa]bschnitt",
    r"[Gg]rundsatz",
    r"[Zz]iele?",
    r"[Zz]ielvorgaben?",
    r"[Nn]orm",
    r"[Ss]itzung",
    r"[Vv]erfügung",
    r"[Mm]itteilung",
)

CITATIONS: Final = CitationRules(
    language=Language.GERMAN,
    resolution=r"\b(?:[A-Z][a-zäöü]+rats|[A-Z][a-zäöü]+s)?-?(?:[Rr]esolution|RESOLUTION)(?!s|en|\w)",
    resolutions=r"\b(?:[A-Z][a-zäöü]+rats|[A-Z][a-zäöü]+s)?-?(?:[Rr]esolutionen|RESOLUTIONEN)\b",
    decision=r"\b(?:[Bb]eschlu(?:ss|ß)(?:es)?|BESCHLUSS)\b",
    decisions=r"\b[Bb]eschlüssen?\b",
    statement=r"\bErklärungen? (?:seiner Präsidentschaft|seines Präsidenten|seiner Präsidentin|der Präsidentschaft|des Präsidenten)",
    bodies=(
        (
            "other",
            r"\b" + any_of(*_OTHER_BODIES),
        ),
        ("board", r"\bExekutivrat(?:s|es)?\b"),
        ("A/HRC", r"\b(?:Menschenrechtsrat(?:s|es)?|MENSCHENRECHTSRAT(?:S|ES)?)\b"),
        ("E", r"\bWirtschafts- und Sozialrat(?:s|es)?\b"),
        ("E/CN.4", r"\bMenschenrechtskommission\b"),
        ("S", r"\b(?:Sicherheitsrat(?:s|es)?|SICHERHEITSRAT(?:S|ES)?)\b"),
        ("A", r"\b(?:Generalversammlung|GENERALVERSAMMLUNG)\b"),
        ("council", r"\bRat(?:s|es)?\b"),
        ("assembly", r"\bVersammlung\b"),
        ("commission", r"\bKommission\b"),
    ),
    body_link=r" ?,?(?: (?:der|des|vom|von der|durch (?:den|die)))(?: Vereinten Nationen)? ",
    body_lead=r",? (?:(?:in|mit|durch|gemäß|nach|unter) (?:seiner|seinen|ihrer|ihren|der|den) )?(?:(?:einschlägigen|früheren|jüngsten) ){0,2}",
    body_speaks=r",? (?:hat |nahm |verabschiede|beschl|billig|bekräftig|begrüß|in |mit |verläng|forder|richt|setz)[^;]{0,80}",
    articles=r"der|die",
    opening=r" ?,|(?: [a-zäöüß]+){1,3} (?=der |die )",
    genitives="des ",
    nations=r" der Vereinten Nationen",
    clauses=r"\b(?:dass|wie|und|als)",
    possessive=r"\b(?:[Ss]eine[rnsm]?|[Ii]hre[rnsm]?)\b",
    subject_break=r"\b(?:unter Hinweis|in Bekräftigung|Kenntnis nehmend|eingedenk|erinnernd|erneut|geleitet|in Anbetracht)",
    lookalikes=r"\b" + any_of(*_LOOKALIKES) + r"\b",
    numero=r"\bNr(?:n)?\.|\bNummern?\b|№",
    filler=r"(?:[ ,:;(\"“”„‘’«»\[-]|\b(?:der|des|die|das|den|und|über|insbesondere|nämlich|namentlich|vom|Vereinten Nationen)\b){0,12}",
    separators=r"(?:und|oder|noch|bis|sowie|als auch|wie auch|,|;|-)(?: ?(?:und|insbesondere|in|der|die|den|auf|mit))?(?: (?:(?:die|der|den) (?:der|des)|die|der|den|seine[rn]?|ihre[rn]?))?",
    item_lead=r"(?:Nr\. |„)?",
    dates=rf"(?:, )?(?:(?:vom|von|am|der) )?(?:{_DAY}|{_MONTHS} (?:19|20)\d\d)",
    details=rf"\b(?:[Aa]bschnitte?|[Aa]bschn\.|[Zz]iffern?|[Zz]iff\.|[Aa]nlagen?|[Aa]nhang|[Kk]ap\.|[Tt]eile?|[Aa]bs\.|[Aa]bsatz)(?: {_NUMBER}(?: ?(?:-|,|und|bis) ?{_NUMBER}){{0,6}})?(?![\w/(])",
    numeral_after=rf" ?(?:%|Prozent|\. ?{_MONTHS})",
    typical_leads=(" Resolution ",),
    typical_list_leads=(" Resolutionen ",),
    typical_gaps=frozenset({", ", " und ", " oder ", " sowie "}),
    part_to=r"bis",
    part_and=r"und",
    bare_leads=(r"esolution(?:en)?", r"anktionslisten?", r"usschuss(?:es)?", r"omitees?"),
    including=(r"nsbesondere", r"inschließlich"),
    bare_follows=(
        ("usschuss", r"-?(?:[Ss]anktions)?-?[Aa]", ("-A", " A", "sa", "-a")),
        ("usschüsse", r"-?(?:[Ss]anktions)?-?[Aa]", ("-A", " A", "sa", "-a")),
        ("omitee", "-?[Kk]", ("-K", " K")),
        ("-Team", "", (r"[0-9]",)),
    ),
    committee_leads=r"\bSanktionslisten?|\b(?:Sanktionsa|A)usschuss(?:es)?|\bKomitees?",
    committee_follows=r"-?(?:[Ss]anktions)?-?(?:[Aa]usschuss(?:es)?|[Aa]usschüssen?|[Kk]omitees?|Team)\b",
    committee_before=(
        r"(?:(?:[A-Z][a-zäöü]*a|A)usschuss(?:es)?|(?:[A-Z][a-zäöü]*a|A)usschüssen?|Arbeitsgruppe|Komitees?|Kommission|Sachverständigengruppe)(?: des Sicherheitsrats)?"
        r"(?: (?:betreffend|für|zur|über) [^.;,]{1,60}?)?(?: ?\([^()]{1,40}\))? (?:nach(?: Ziffer \d{1,2}(?: ?[a-z]\))?)?|gemäß)(?: der| den| seiner| seinen)? ?"
    ),
    committee_after=(
        r" {0,4}(?:(?:eingesetzt|eingerichtet|geschaffen)(?:en|e|er|es)?) (?:[A-Z][a-zäöü]+ )?"
        r"(?:[A-Z][a-zäöü]*a|A)usschuss| {0,4}(?:eingesetzt|eingerichtet|geschaffen)(?:en|e|er|es)? (?:Sachverständigengruppe|Arbeitsgruppe|(?:Überwachungst|T)eam)"
    ),
    title_quotes=(("„", "“"), ("»", "«"), ("“", "”")),
    paragraph=r"\b(?:[Zz]iffern?|[Zz]iff\.|[Aa]bsatz|[Aa]bsätzen?|[Aa]bs\.)",
    paragraph_to=r"(?: ?- ?| bis )",
    paragraph_and=r"und|oder|sowie",
    paragraph_item=r"\b(?:[Bb]uchstaben?)",
    paragraph_of=r"(?:der|seiner|ihrer|von|des)(?: Anlage)?(?: (?:der|zu|von|seiner|ihrer))?",
    annex=r"\b(?:[Aa]nlagen?|[Aa]nhang|[Aa]nhangs)\b",
    stop=r"[;?!]|(?<!\d)(?<!Nr)(?<!Ziff)(?<!Abs)(?<!Art)(?<!Kap)\.(?= |$)",
)
