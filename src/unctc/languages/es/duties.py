"""Spanish: how texts say who owes what to whom by when."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.acts import ACTS, FURTHER, SAYS
from unctc.languages.es.dated_predicates import DATED_PREDICATES, PRESENT
from unctc.languages.es.fragments import BODIES, CHAIR, JOINT, THE
from unctc.languages.es.kinds import KINDS
from unctc.languages.es.predicates import PREDICATES
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import DutyRules, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

_WHO: Final = rf"{THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
_ASIDE: Final = r"(?:,(?! que )[^,;]{2,90},| (?:en|con|dentro|por|bajo)[^,;]{2,60},?)*"
_FUTURE: Final = r"(?:se |le |les |lo |los )?[a-záéíóúñ]{2,20}(?:rá|rán)\b"
_SUBMITS: Final = r"(?:debe |deberá |ha de )?(?:le |les )?(?:present|prepar|facilit|proporcion|elabor|transmit|public|distribu|comunic|remit|remita|emit|entreg|rend|someter|sometan?|aport|suministr)\w*"
# What a sentence may begin with before its subject.
_LEAD: Final = r"(?:[^,;:\ue000-\ue0ff]{2,60}, |\([a-z]+\) )?"
_WILL: Final = rf"(?:{_FUTURE}|deben?\b|tienen?\b|prevén?\b|se proponen?\b)"
_CLAUSE: Final = rf"(?:\A|(?<= ))(?:^{_LEAD}|(?<=[;,] )|(?<= y ))"
# "con la ayuda de la Oficina, el Comité celebrará": the last of the list acts.
_NOT_ACTING: Final = rf"(?! {_FUTURE})"
_FEMININE: Final = r"(?:Direcc|Oficina|Asamblea|Organización|Comisión|Facilitadora|Entidad|Presiden(?:cia|ta)|Misión|Secretaría)"

DUTIES: Final = DutyRules(
    language=Language.SPANISH,
    sentence_end=late_pattern(
        r"(?<=[a-záéíóúñ)\d»”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-ZÁÉÍÓÚ(\ue000-\ue0ff])|$)|(?<=;) (?=(?:y |o )?\(?[a-z]{1,3}\) )"
    ),
    clause_end=late_pattern(rf"[;:](?!\d)|\.(?!\d)|,? y (?={_FUTURE})|, y a |, así como a "),
    kinds=KINDS,
    head=(
        # What is delivered, not what it is about.
        r"(?<!\bsobre el )(?<!\bsobre la )(?<!\bsobre los )(?<!\bsobre las )(?<!\bsobre sus )(?<!\bsobre cada )(?<!\brelativo a la )"
        rf"(?P<noun>{{nouns}})(?:(?<!lista)(?<!listas)(?<!visita)(?<!visitas)(?<!trabajo) (?:(?:escritos?|orales?|anual(?:es)?|provisional(?:es)?|detallados?|trimestral(?:es)?|semestral(?:es)?) )*(?:preparado |presentado )?(?:por |del |de )"
        rf"{THE}(?P<authors>{BODIES}))?"
    ),
    about=late_pattern(
        r"\b(?:sobre(?! la base)|acerca de|relativ[ao]s? a|referentes? a|en relación con|relacionad[ao]s? con|respecto de|dedicad[ao]s? a) ?(?P<subject>.+?)(?=, que (?:le |se )?[a-záéíóú]+(?:rá|rán)\b|,? (?:preparad|elaborad|realizad)[ao]s? (?:con|por)\b|$)"
    ),
    bare=late_pattern(
        r" (?:una? |el |la |los |las |sus? )?(?:informe|información|lista|recomendaciones|propuestas)(?: para su examen)?"
    ),
    predicates=(*PREDICATES, *DATED_PREDICATES),
    agents=(
        # "se pide a la Dirección Ejecutiva que presente"
        late_pattern(
            rf"\b[Ss]e (?:pide|pedirá|solicita|encarga|encomienda|ruega|recomienda|invita|exhorta|alienta|insta) (?:al?) ?{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:a )?que\b| a [a-z]+r\b)"
        ),
        # "corresponderá a la Dirección Ejecutiva presentar"
        late_pattern(
            rf"\b(?:[Cc]orresponde(?:rá)?|[Ii]ncumb(?:e|irá)|[Cc]ompete(?:rá)?|[Tt]oca(?:rá)?) (?:al?) ?{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| [a-z]+r\b)"
        ),
        # "Cada trimestre el Comité recibirá"
        late_pattern(
            rf"^(?:Cada|Tod[oa]s l[oa]s|En|Durante|Para|Antes|Dentro|A|Al|Tras|Con)\b [^,;:.\ue000-\ue0ff]{{2,80}} (?:el |la |los |las ){CHAIR}{THE}(?P<bodies>{BODIES}) (?={_FUTURE})"
        ),
        # "La Dirección Ejecutiva: a) presentará"
        late_pattern(
            rf"^{_LEAD}{THE}{CHAIR}{THE}(?P<bodies>{BODIES}){_ASIDE}:(?= ?\(?(?:[a-z]|1)\) {_WILL})"
        ),
        # "está previsto que la Dirección Ejecutiva organice"
        late_pattern(
            rf"\b(?:[Ee]stá previsto|[Ss]e prevé|[Ss]e espera|[Ss]e ha previsto|[Ss]e dispone) que {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= )"
        ),
        late_pattern(
            r"(?:\A|(?<= ))(?:^|(?<=[;.,:] )|(?<=, y )|(?<= y )(?<![\ue000-\ue0ff] y )|(?<=que )(?<!vez que )(?<!ués de que )(?<!asta que )|(?<=(?:19|20)\d\d ))(?:A este respecto, |En este sentido, |Además, |Asimismo, |Por otra parte, |\(?[a-z]\) )?"
            rf"(?!(?:del?|al?)\b){THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?: [a-záéíóúñ]{{3,20}}(?:ad|id|ent|ant)[oae]s)?{_ASIDE} ?"
            rf"(?=(?:{_FUTURE}|debe\b|deben\b|tiene\b|tienen\b|prevén?\b|se proponen?\b|espera[n]?\b|proyectan?\b|piensan?\b|está[n]?\b|ha(?:n)? de\b|habr(?:á|án) de\b|se (?:ha(?:n)? )?comprom(?:ete(?:n)?|etido) a\b|tratar(?:á|án) de\b|(?:le |les )?{PRESENT}\b|no ))"
        ),
    ),
    acting_pronouns=(
        Pronoun(
            late_pattern(rf"{_CLAUSE}(?:[ÉéEe]l|[ÉéEe]ste|[Ee]ste último) (?={_WILL})"),
            late_pattern(rf"(?!{_FEMININE})"),
        ),
        Pronoun(
            late_pattern(rf"{_CLAUSE}(?:[Ee]lla|[ÉéEe]sta|[Ee]sta última) (?={_WILL})"),
            late_pattern(rf"(?={_FEMININE}|[A-Z]{{2,}})"),
        ),
        Pronoun(
            late_pattern(rf"{_CLAUSE}(?:[Ee]llos|[Ee]llas|[Aa]mb[oa]s) (?={_WILL})"), plural=True
        ),
        # "Presentará su informe": the verb alone, of one who has been named before
        Pronoun(
            late_pattern(
                rf"^{_LEAD}(?:(?:[Aa]simismo|[Aa]demás|[Tt]ambién),? )?(?=(?:[Ll]es? )?(?!(?:[Hh]abrá|[Ss]erá|[Hh]ará falta|[Cc]abrá|[Cc]orresponderá|[Ii]ncumbirá|[Cc]ompeterá|[Tt]ocará|[Cc]onvendrá)\b)[A-ZÁÉÍÓÚa-záéíóúñ][a-záéíóúñ]{{2,20}}rá\b (?!por\b))"
            )
        ),
    ),
    openings=(
        late_pattern(
            rf"{_LEAD}(?!(?:[Aa]l?|[Dd]el?) ){THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?!(?:del?|y|o|e|al?|en|por|para|sobre|con)\b)[a-záéíóú]+)"
        ),
    ),
    dependent=late_pattern(
        r"\b(?:para|a fin de|con miras a|destinad[ao]s a|encaminad[ao]s a) [a-z]+[aei]r(?:l[aeo]s?)?\b[^,;.]{0,40}$|\b(?:en|durante|con|tras|desde|antes de|después de) (?:(?:su|sus|la|el|los|las|una?|cada) )?(?:[a-záéíóúñ-]+ ){0,2}$"
    ),
    governing=late_pattern(r" (?:del? )(?:el |la |los |las |sus? )?"),
    listed_dues=late_pattern(
        r",? y(?: (?:el|la|los|las))?(?: (?:resto|restantes?|demás|otr[ao]s?|segund[ao]s?|tercer[ao]?s?|últim[ao]s?)(?: [a-zé]+){0,2})?,? "
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"\b(?:ayudar|apoyar|asistir|prestar(?:á|án)? (?:apoyo|asistencia|ayuda))(?:á|án)? {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?:a |en |para ))"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:pedir|solicitar|encargar|encomendar|exhortar|alentar)(?:á|án)? {SAYS}{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:a|que)\b)"
            ),
            "partner",
        ),
        # "espera que la Dirección Ejecutiva presente"
        Shift(
            late_pattern(
                rf"\b(?:esperan?|desean?|confían? en) que {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?= (?:le |les )?[a-záéíóú]+)"
            ),
            "recipient",
        ),
        # "ha pedido a la Dirección Ejecutiva que presente un informe antes del 30 de junio"
        Shift(
            late_pattern(
                rf"\bha (?:pedido|solicitado|encargado|encomendado) {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:a|que)\b| [a-z]+r\b)"
            ),
            "partner",
            needs_due=True,
        ),
        Shift(
            late_pattern(
                rf"\binvitar(?:á|án)? {SAYS}{THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?=,| (?:a|que)\b)"
            ),
            "host",
        ),
        Shift(
            late_pattern(
                rf"\b(?:(?:recibir|escuchar)(?:á|án)?|tendr(?:á|án) ante sí)\b(?:(?:,[^,;.\ue000-\ue0ff]{{2,60}}| (?:cada|antes|a más|en|una vez|dos veces|dentro|para)\b[^;.,\ue000-\ue0ff]{{1,40}}?)?,? (?:de parte )?(?:del |de ){THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                r"\b(?:examinar|estudiar|analizar|debatir|considerar|revisar)(?:á|án)?\b(?=[^;.]*\b(?:informes?|listas?|información|recomendaciones|propuestas?|encuestas?|evaluaciones|análisis)\b)"
                rf"(?:(?=[^;.]*?\bque (?:{_SUBMITS} )?{THE}(?P<bodies>{BODIES})))?"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(rf",? y (?={_FUTURE})"),
    # "directrices, que someterá", "la lista de los Estados que visitará"
    relative=late_pattern(
        r"(?<!vez )\b(?:que|a l[ao]s que|en l[ao]s que|l[ao]s cuales) (?:(?:le |les |se )?[a-záéíóú]+(?:rá|rán)\b(?: a cabo)?|(?:se propone|tiene previsto|prevé|proyecta|piensa) [a-z]+r)$"
    ),
    # "una vez que presente", "no presentará"
    past=late_pattern(
        r"\b(?:[Cc]uando|[Uu]na vez que|[Dd]espués de que|[Ee]n cuanto|[Ss]i|[Hh]asta que)\b[^,;]*$|\bno (?:se |le |les )?$|\bno (?:se )?(?:est[áa]n?|estarán?|prevén?|tienen?|tendrán?|proponen?|piensan?|contemplan?|planean?|lograrán?) (?:[a-záéíóú]+ ){0,3}$"
        r"|\b(?:[Nn]ing[uú]n[ao]?s?|[Nn]unca|[Jj]amás|[Tt]ampoco)\b[^,;.]{0,40}$|\b(?:podr(?:á|án)|pueden?)\b[^;.]{0,60}$"
    ),
    recipients=(
        late_pattern(rf"\b(?:examinad|estudiad)[ao]s? por {THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"\b(?:a (?:la consideración|la aprobación|la atención)|para (?:el examen|la aprobación)|al examen) (?:del |de la |de los |por ){THE}(?P<bodies>{BODIES})"
        ),
        late_pattern(rf"\ba disposición del? {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"),
        late_pattern(rf"\b(?:actualizar(?:á|án)|pon(?:drán?|er|gan?)) {THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"\b(?:al?|para|ante) {THE}{CHAIR}{THE}(?P<bodies>{BODIES})(?! (?:a (?!más tardar)|que |en el marco))"
        ),
        late_pattern(
            rf"\b(?:informar|mantendr|mantener)(?:á|án)?(?: periódicamente)? {THE}(?P<bodies>{BODIES})"
        ),
    ),
    joins=(
        late_pattern(
            rf"\b(?:[Cc]onjuntamente|[Jj]unto|[Dd]e consuno) con {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
    ),
    partners=(
        late_pattern(
            rf"\b[Cc]on (?:el apoyo|la ayuda|la asistencia|la colaboración|el concurso) (?:del |de ){THE}(?P<bodies>{BODIES}){_NOT_ACTING}"
        ),
        late_pattern(
            rf"\b[Ee]n (?:estrecha )?(?:cooperación|coordinación|colaboración|consulta)(?: estrecha)? con {THE}(?P<bodies>{BODIES}){_NOT_ACTING}"
        ),
    ),
    dues_precede=False,
    acts=ACTS,
    joint=r"(?:,? [ye]|,? así como)(?:,? (?:a este respecto|a ese respecto|en este sentido|en este contexto|a tal fin|además|también),?)?",
    act_lead=(
        r"(?:,|;|\.|\b[ye])(?:,? (?:a este respecto|a ese respecto|en este sentido|en ese sentido|en este contexto|en ese contexto|a tal fin|con ese fin|a tal efecto|por consiguiente|por tanto|en consecuencia|además|también|asimismo|[ye]),?)* "
    ),
    word_end=r"(?!\w)",
    further=FURTHER,
    addressees=(
        late_pattern(rf"(?: {SAYS}|,[^,;]{{2,80}}, )(?:que |a que )?{_WHO}"),
        late_pattern(
            rf"\b[Mm]andato (?:de la|del|de los|de) (?P<bodies>{BODY}) (?:incluirá|comprenderá|abarcará|será)\b"
        ),
        late_pattern(
            r"(?:\b(?:(?:autorizar|encargar|solicitar|exhortar|llamamiento|exhortaci\w+|invitaci\w+|solicitud\w*|petici\w+|instrucci\w+|corresponde|incumbe|compete|obligaci\w+|responsabilidad|necesidad|importancia|intención)[^,;.]{0,30}? ))"
            rf"(?:a |al |para |de |del |que ){_WHO}(?= (?:de|a|debe|deberá|deben|deberán|para|que)|,|;|$| y)"
        ),
        late_pattern(
            rf"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
            r"(?<!\bde .)(?<!\bdel .)(?<!\bde la .)(?<!\bde los .)(?<!\bde las .)(?<!\bpor .)(?<!\bpor el .)(?<!\bpor la .)(?<!\bpor los .)(?<!\bcon .)(?<!\bcon el .)(?<!\bcon la .)(?<!\bcon los .)(?<!\bal .)(?<!\ba la .)(?<!\ba los .)(?<!\ba las .)"
            rf"[\ue000-\ue0ff]*+(?:(?:{JOINT}){BODY})*)(?:,[^,;]{{2,90}},)? (?:debe|deben|deberá|deberán|deberían?|{_FUTURE})"
        ),
    ),
    addressed_again=late_pattern(
        rf"(?:[Ll][aeo]s? )[a-z]+|(?:solicita|insta|alienta|exhorta|autoriza|encarga|pide|exige|decide|invita|encomienda){SAYS}(?:,[^,;]{{2,60}}, )? ?(?:a que|que) (?=[a-záéíóú]+(?:[ae]|[ae]n)\b)(?!se |no |las? |los? |el |est[aeo]s?\b|tod[ao]s?\b|cada\b|ambas\b|sobre\b|ante\b)|[a-z]+ (?:{SAYS})(?:que |a )?(?:est[ea]|est[oa]s|dich[oa]s?) (?:últim[oa]s?)\b"
    ),
    announces=late_pattern(
        r"\b(?:las siguientes (?:tareas|medidas|funciones|actividades|prioridades)|el siguiente mandato|el mandato (?:siguiente|que (?:se indica|figura) a continuación)|los siguientes (?:elementos|objetivos))\b"
    ),
    asked=late_pattern(r"\b(?:que|a [a-z]+[aei]r)\b"),
    asks=late_pattern(
        rf"(?<![\ue000-\ue0ff]),? y (?:a ){THE}(?P<bodies>{BODIES}) (?:a |que )|,? y (?:a |al )?que |, así como (?:a )?que |,? y a (?=[a-z]+[aei]r\b)"
    ),
    own_review=late_pattern(
        r"(?:\bsu (?:intención|disposición|determinación|voluntad|compromiso)\b|\best(?:á|ará) (?:dispuest|preparad|list)[oa]\b|\bse propone\b)[^;.]{0,160}?"
        r"\b(?:examinar|reexaminar|revisar|reconsiderar|(?:en|bajo)(?: constante| continuo)? (?:examen|revisión))"
        r"|\bque (?:mantendrá|seguirá|examinará|revisará)\b[^;.]{0,120}?\b(?:examen|examinando|revisión)\b"
    ),
)
