"""What programmes of other committees promise, with other rhythms and deadlines, in six languages."""

from __future__ import annotations

import datetime as dt

import pytest

from unctc.extraction.deliverables import find_deliverables
from unctc.extraction.year_parts import Said
from unctc.languages.registry import rules_for
from unctc.model.bodies import Body
from unctc.model.due import DueDate
from unctc.model.mandates import Deliverable

SAID = Said(dt.date(2026, 1, 1))
COMMITTEES = {
    "1540": Body.COMMITTEE_1540,
    "1267": Body.COMMITTEE_1267,
    "1718": Body.COMMITTEE_1718,
    "2231": Body.COMMITTEE,
}


def promised(text: str, language: str, committee: str) -> Deliverable:
    rules = rules_for(language).duties
    assert rules is not None
    (found,) = find_deliverables(text, rules, committee=COMMITTEES[committee], said=SAID)
    return found


@pytest.mark.parametrize(
    ("language", "committee", "kind", "responsible", "recipient", "due", "text"),
    [
        ("en", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "The Group of Experts will submit to the Committee, by 30 June 2026, a report on national implementation action plans."),
        ("en", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "The Chair will brief the Security Council in the first half of 2026 on the work of the Committee."),
        ("en", "1540", "meeting", "1540 Committee", "", "once every 3 months", "The Committee will hold, every three months, an informal meeting with Member States."),
        ("en", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "The Group of Experts will provide the Committee with quarterly updates on its outreach activities."),
        ("en", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "No later than 15 September 2026, the Committee will submit to the Security Council its annual report."),
        ("en", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "The Monitoring Team will submit its second comprehensive report to the Committee by mid-2026."),
        ("en", "2231", "report", "2231 Facilitator", "Security Council", "once every 6 months", "The Facilitator for the implementation of resolution 2231 (2015) will report to the Security Council every six months."),
        ("en", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after the renewal of its mandate", "The Panel of Experts will submit its midterm report to the Committee within 90 days of the renewal of its mandate."),
        ("en", "1540", "visit", "1540 Committee", "", "in 2026", "The Committee will conduct in 2026 visits to States at their invitation."),
        ("en", "1540", "list", "1540 Group of Experts", "1540 Committee", "by 1 March 2026", "The Group of Experts will provide to the Committee, by 1 March 2026, a list of requests for assistance."),
        ("en", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "The Committee will hold an open briefing for Member States before the end of the year."),
        ("en", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "The Monitoring Team will provide the Committee with an oral update each month."),
        ("en", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "The Group of Experts shall transmit its assessment of the gaps to the Committee not later than 31 October 2026."),
        ("en", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "In cooperation with the Office for Disarmament Affairs, the Committee will submit a report to the Security Council before the end of December 2026."),
        ("fr", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "Le Groupe d’experts présentera au Comité, d’ici au 30 juin 2026, un rapport sur les plans d’action nationaux."),
        ("fr", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "La présidence fera au Conseil de sécurité, au premier semestre de 2026, un exposé sur les travaux du Comité."),
        ("fr", "1540", "meeting", "1540 Committee", "", "once every 3 months", "Le Comité tiendra tous les trois mois une réunion informelle avec les États Membres."),
        ("fr", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "Le Groupe d’experts fournira au Comité des mises à jour trimestrielles sur ses activités de sensibilisation."),
        ("fr", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "Au plus tard le 15 septembre 2026, le Comité présentera au Conseil de sécurité son rapport annuel."),
        ("fr", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "L’Équipe de surveillance présentera son deuxième rapport complet au Comité d’ici à la mi-2026."),
        ("fr", "2231", "report", "2231 Facilitator", "Security Council", "once every 6 months", "Le Facilitateur pour l’application de la résolution 2231 (2015) fera rapport au Conseil de sécurité tous les six mois."),
        ("fr", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after le renouvellement de son mandat", "Le Groupe d’experts présentera son rapport à mi-parcours au Comité dans les 90 jours suivant le renouvellement de son mandat."),
        ("fr", "1540", "visit", "1540 Committee", "", "in 2026", "Le Comité effectuera en 2026 des visites dans les États qui l’auront invité."),
        ("fr", "1540", "list", "1540 Group of Experts", "1540 Committee", "before 1 March 2026", "Le Groupe d’experts communiquera au Comité, avant le 1er mars 2026, une liste des demandes d’assistance."),
        ("fr", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "Le Comité organisera une séance d’information à l’intention des États Membres avant la fin de l’année."),
        ("fr", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "L’Équipe de surveillance fera au Comité un point oral chaque mois."),
        ("fr", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "Le Groupe d’experts transmettra au Comité son évaluation des lacunes au plus tard le 31 octobre 2026."),
        ("fr", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "En coopération avec le Bureau des affaires de désarmement, le Comité présentera un rapport au Conseil de sécurité avant la fin de décembre 2026."),
        ("es", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "El Grupo de Expertos presentará al Comité, a más tardar el 30 de junio de 2026, un informe sobre los planes de acción nacionales."),
        ("es", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "La Presidencia ofrecerá al Consejo de Seguridad, en el primer semestre de 2026, una exposición informativa sobre la labor del Comité."),
        ("es", "1540", "meeting", "1540 Committee", "", "once every 3 months", "El Comité celebrará cada tres meses una reunión oficiosa con los Estados Miembros."),
        ("es", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "El Grupo de Expertos proporcionará al Comité información actualizada trimestral sobre sus actividades de divulgación."),
        ("es", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "A más tardar el 15 de septiembre de 2026, el Comité presentará al Consejo de Seguridad su informe anual."),
        ("es", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "El Equipo de Vigilancia presentará su segundo informe amplio al Comité a más tardar a mediados de 2026."),
        ("es", "2231", "briefing", "2231 Facilitator", "Security Council", "once every 6 months", "El Facilitador para la aplicación de la resolución 2231 (2015) informará al Consejo de Seguridad cada seis meses."),
        ("es", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after la renovación de su mandato", "El Grupo de Expertos presentará su informe de mitad de período al Comité en un plazo de 90 días a partir de la renovación de su mandato."),
        ("es", "1540", "visit", "1540 Committee", "", "in 2026", "El Comité realizará en 2026 visitas a los Estados que lo inviten."),
        ("es", "1540", "list", "1540 Group of Experts", "1540 Committee", "before 1 March 2026", "El Grupo de Expertos facilitará al Comité, antes del 1 de marzo de 2026, una lista de las solicitudes de asistencia."),
        ("es", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "El Comité celebrará una sesión informativa abierta para los Estados Miembros antes de que termine el año."),
        ("es", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "El Equipo de Vigilancia proporcionará al Comité información actualizada oral cada mes."),
        ("es", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "El Grupo de Expertos transmitirá al Comité su evaluación de las deficiencias a más tardar el 31 de octubre de 2026."),
        ("es", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "En cooperación con la Oficina de Asuntos de Desarme, el Comité presentará un informe al Consejo de Seguridad antes de finales de diciembre de 2026."),
        ("ru", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "Группа экспертов представит Комитету к 30 июня 2026 года доклад о национальных планах действий."),
        ("ru", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "Председатель проведет для Совета Безопасности в первой половине 2026 года брифинг о работе Комитета."),
        ("ru", "1540", "meeting", "1540 Committee", "", "once every 3 months", "Комитет будет проводить каждые три месяца неофициальную встречу с государствами-членами."),
        ("ru", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "Группа экспертов будет ежеквартально представлять Комитету обновленную информацию о своей информационно-разъяснительной деятельности."),
        ("ru", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "Не позднее 15 сентября 2026 года Комитет представит Совету Безопасности свой ежегодный доклад."),
        ("ru", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "Группа по наблюдению представит Комитету свой второй всеобъемлющий доклад к середине 2026 года."),
        ("ru", "2231", "report", "2231 Facilitator", "Security Council", "once every 6 months", "Координатор по вопросу осуществления резолюции 2231 (2015) будет представлять Совету Безопасности доклад каждые шесть месяцев."),
        ("ru", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after продления срока действия ее мандата", "Группа экспертов представит Комитету свой среднесрочный доклад в течение 90 дней после продления срока действия ее мандата."),
        ("ru", "1540", "visit", "1540 Committee", "", "in 2026", "Комитет осуществит в 2026 году поездки в государства по их приглашению."),
        ("ru", "1540", "list", "1540 Group of Experts", "1540 Committee", "before 1 March 2026", "Группа экспертов представит Комитету до 1 марта 2026 года перечень просьб об оказании помощи."),
        ("ru", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "Комитет проведет открытый брифинг для государств-членов до конца года."),
        ("ru", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "Группа по наблюдению будет ежемесячно представлять Комитету обновленную информацию в устной форме."),
        ("ru", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "Группа экспертов препроводит Комитету свою оценку пробелов не позднее 31 октября 2026 года."),
        ("ru", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "В сотрудничестве с Управлением по вопросам разоружения Комитет представит доклад Совету Безопасности до конца декабря 2026 года."),
        ("zh", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "专家组将在2026年6月30日前向委员会提交关于国家执行行动计划的报告。"),
        ("zh", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "主席将在2026年上半年向安全理事会通报委员会的工作。"),
        ("zh", "1540", "meeting", "1540 Committee", "", "once every 3 months", "委员会将每三个月与会员国举行一次非正式会议。"),
        ("zh", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "专家组将每季度向委员会提供关于外联活动的最新情况。"),
        ("zh", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "至迟于2026年9月15日，委员会将向安全理事会提交年度报告。"),
        ("zh", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "监测组将在2026年年中之前向委员会提交第二份全面报告。"),
        ("zh", "2231", "report", "2231 Facilitator", "Security Council", "once every 6 months", "第2231(2015)号决议执行情况协调人将每六个月向安全理事会提交一份报告。"),
        ("zh", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after 任务延长", "专家小组将在任务延长后90天内向委员会提交中期报告。"),
        ("zh", "1540", "visit", "1540 Committee", "", "in 2026", "委员会将在2026年应邀对各国进行访问。"),
        ("zh", "1540", "list", "1540 Group of Experts", "1540 Committee", "by 1 March 2026", "专家组将在2026年3月1日前向委员会提交援助请求清单。"),
        ("zh", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "委员会将在年底前为会员国举行公开通报会。"),
        ("zh", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "监测组将每月向委员会口头提供最新情况。"),
        ("zh", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "专家组将至迟于2026年10月31日向委员会提交对差距的评估。"),
        ("zh", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "委员会将与裁军事务厅合作，在2026年12月底前向安全理事会提交报告。"),
        ("ar", "1540", "report", "1540 Group of Experts", "1540 Committee", "by 30 June 2026", "سيقدم فريق الخبراء إلى اللجنة، بحلول 30 حزيران/يونيه 2026، تقريرا عن خطط العمل الوطنية."),
        ("ar", "1540", "briefing", "1540 Committee", "Security Council", "in the first half of 2026", "سيقدم الرئيس إلى مجلس الأمن، في النصف الأول من عام 2026، إحاطة عن أعمال اللجنة."),
        ("ar", "1540", "meeting", "1540 Committee", "", "once every 3 months", "ستعقد اللجنة كل ثلاثة أشهر اجتماعا غير رسمي مع الدول الأعضاء."),
        ("ar", "1540", "update", "1540 Group of Experts", "1540 Committee", "once every 3 months", "سيقدم فريق الخبراء إلى اللجنة كل ثلاثة أشهر معلومات مستكملة عن أنشطة التوعية."),
        ("ar", "1540", "report", "1540 Committee", "Security Council", "by 15 September 2026", "في موعد أقصاه 15 أيلول/سبتمبر 2026، ستقدم اللجنة إلى مجلس الأمن تقريرها السنوي."),
        ("ar", "1267", "report", "Monitoring Team", "1267 Committee", "by mid-2026", "سيقدم فريق الرصد تقريره الشامل الثاني إلى اللجنة بحلول منتصف عام 2026."),
        ("ar", "2231", "report", "2231 Facilitator", "Security Council", "once every 6 months", "سيقدم الميسر المعني بتنفيذ القرار 2231 (2015) تقريرا إلى مجلس الأمن كل ستة أشهر."),
        ("ar", "1718", "report", "1718 Panel of Experts", "1718 Committee", "within 90 days after تجديد ولايته", "سيقدم فريق الخبراء تقرير منتصف المدة إلى اللجنة في غضون 90 يوما من تجديد ولايته."),
        ("ar", "1540", "visit", "1540 Committee", "Member States", "in 2026", "ستجري اللجنة في عام 2026 زيارات إلى الدول بناء على دعوتها."),
        ("ar", "1540", "list", "1540 Group of Experts", "1540 Committee", "before 1 March 2026", "سيقدم فريق الخبراء إلى اللجنة، قبل 1 آذار/مارس 2026، قائمة بطلبات المساعدة."),
        ("ar", "1540", "briefing", "1540 Committee", "Member States", "by 2026", "ستعقد اللجنة إحاطة مفتوحة للدول الأعضاء قبل نهاية العام."),
        ("ar", "1267", "update", "Monitoring Team", "1267 Committee", "once a month", "سيقدم فريق الرصد إلى اللجنة معلومات مستكملة شفوية كل شهر."),
        ("ar", "1540", "assessment", "1540 Group of Experts", "1540 Committee", "by 31 October 2026", "سيحيل فريق الخبراء إلى اللجنة تقييمه للثغرات في موعد أقصاه 31 تشرين الأول/أكتوبر 2026."),
        ("ar", "1540", "report", "1540 Committee", "Security Council", "by December 2026", "بالتعاون مع مكتب شؤون نزع السلاح، ستقدم اللجنة تقريرا إلى مجلس الأمن قبل نهاية كانون الأول/ديسمبر 2026."),
        ("en", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "Every six months, the Group of Experts will report to the Committee on its activities."),
        ("en", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "The Committee will circulate to Member States by 31 March 2027 an updated list of names."),
        ("en", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "The Chair will brief the Security Council every 90 days on the work of the Committee."),
        ("en", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "The Group of Experts will prepare for the Committee a guide to effective practices by the end of the third quarter of 2027."),
        ("en", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "The Monitoring Team will present its recommendations to the Committee within 30 days."),
        ("en", "1540", "review", "1540 Committee", "Security Council", "before 1 December 2026", "The Committee will submit its review to the Security Council before 1 December 2026."),
        ("en", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "The Committee will convene a special meeting in the second quarter of 2027."),
        ("en", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "The Committee will submit its programme of work to the Security Council by the end of January 2027."),
        ("fr", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "Tous les six mois, le Groupe d’experts fera rapport au Comité sur ses activités."),
        ("fr", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "Le Comité distribuera aux États Membres, d’ici au 31 mars 2027, une liste actualisée de noms."),
        ("fr", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "Le Président fera au Conseil de sécurité un exposé tous les 90 jours sur les travaux du Comité."),
        ("fr", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "Le Groupe d’experts établira pour le Comité un guide des pratiques efficaces d’ici à la fin du troisième trimestre de 2027."),
        ("fr", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "L’Équipe de surveillance présentera ses recommandations au Comité dans un délai de 30 jours."),
        ("fr", "1540", "review", "1540 Committee", "Security Council", "before 1 December 2026", "Le Comité présentera son examen au Conseil de sécurité avant le 1er décembre 2026."),
        ("fr", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "Le Comité tiendra une réunion spéciale au deuxième trimestre de 2027."),
        ("fr", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "Le Comité présentera son programme de travail au Conseil de sécurité avant la fin de janvier 2027."),
        ("es", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "Cada seis meses, el Grupo de Expertos presentará al Comité un informe sobre sus actividades."),
        ("es", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "El Comité distribuirá a los Estados Miembros, a más tardar el 31 de marzo de 2027, una lista actualizada de nombres."),
        ("es", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "La Presidencia ofrecerá una exposición informativa al Consejo de Seguridad cada 90 días sobre la labor del Comité."),
        ("es", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "El Grupo de Expertos preparará para el Comité una guía de prácticas eficaces antes de que finalice el tercer trimestre de 2027."),
        ("es", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "El Equipo de Vigilancia presentará sus recomendaciones al Comité en un plazo de 30 días."),
        ("es", "1540", "review", "1540 Committee", "Security Council", "before 1 December 2026", "El Comité presentará su examen al Consejo de Seguridad antes del 1 de diciembre de 2026."),
        ("es", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "El Comité celebrará una reunión extraordinaria en el segundo trimestre de 2027."),
        ("es", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "El Comité presentará su programa de trabajo al Consejo de Seguridad a más tardar a fines de enero de 2027."),
        ("ru", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "Каждые шесть месяцев Группа экспертов будет представлять Комитету доклад о своей деятельности."),
        ("ru", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "Комитет распространит среди государств-членов к 31 марта 2027 года обновленный перечень имен."),
        ("ru", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "Председатель будет проводить для Совета Безопасности брифинги о работе Комитета каждые 90 дней."),
        ("ru", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "Группа экспертов подготовит для Комитета руководство по эффективной практике до конца третьего квартала 2027 года."),
        ("ru", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "Группа по наблюдению представит Комитету свои рекомендации в течение 30 дней."),
        ("ru", "1540", "review", "1540 Committee", "Security Council", "before 1 December 2026", "Комитет представит свой обзор Совету Безопасности до 1 декабря 2026 года."),
        ("ru", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "Комитет проведет специальное заседание во втором квартале 2027 года."),
        ("ru", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "Комитет представит Совету Безопасности свою программу работы к концу января 2027 года."),
        ("zh", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "专家组将每六个月向委员会提交活动报告。"),
        ("zh", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "委员会将在2027年3月31日前向会员国分发最新名单。"),
        ("zh", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "主席将每90天向安全理事会通报委员会的工作。"),
        ("zh", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "专家组将在2027年第三季度末之前为委员会编写有效做法指南。"),
        ("zh", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "监测组将在30天内向委员会提出建议。"),
        ("zh", "1540", "report", "1540 Committee", "Security Council", "by 1 December 2026", "委员会将在2026年12月1日前向安全理事会提交审查报告。"),
        ("zh", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "委员会将在2027年第二季度举行特别会议。"),
        ("zh", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "委员会将在2027年1月底前向安全理事会提交工作方案。"),
        ("ar", "1540", "report", "1540 Group of Experts", "1540 Committee", "once every 6 months", "سيقدم فريق الخبراء كل ستة أشهر تقريرا إلى اللجنة عن أنشطته."),
        ("ar", "1267", "list", "1267 Committee", "Member States", "by 31 March 2027", "ستعمم اللجنة على الدول الأعضاء، بحلول 31 آذار/مارس 2027، قائمة مستكملة بالأسماء."),
        ("ar", "1718", "briefing", "1718 Committee", "Security Council", "once every 90 days", "سيقدم الرئيس إحاطة إلى مجلس الأمن كل 90 يوما عن أعمال اللجنة."),
        ("ar", "1540", "guide", "1540 Group of Experts", "1540 Committee", "by quarter 3 of 2027", "سيعد فريق الخبراء للجنة دليلا للممارسات الفعالة بحلول نهاية الربع الثالث من عام 2027."),
        ("ar", "1267", "recommendations", "Monitoring Team", "1267 Committee", "within 30 days", "سيقدم فريق الرصد توصياته إلى اللجنة في غضون 30 يوما."),
        ("ar", "1540", "review", "1540 Committee", "Security Council", "before 1 December 2026", "ستقدم اللجنة استعراضها إلى مجلس الأمن قبل 1 كانون الأول/ديسمبر 2026."),
        ("ar", "1540", "meeting", "1540 Committee", "", "in quarter 2 of 2027", "ستعقد اللجنة اجتماعا خاصا في الربع الثاني من عام 2027."),
        ("ar", "1540", "programme", "1540 Committee", "Security Council", "by January 2027", "ستقدم اللجنة برنامج عملها إلى مجلس الأمن بحلول نهاية كانون الثاني/يناير 2027."),
    ],
)  # fmt: skip
def test_who_owes_what_to_whom_by_when(
    language: str, committee: str, kind: str, responsible: str, recipient: str, due: str, text: str
) -> None:
    found = promised(text, language, committee)
    stated = found.due.words if isinstance(found.due, DueDate) else str(found.due)
    assert (stated, found.kind.value) == (due, kind)
    assert [str(each) for each in found.responsible] == [responsible]
    assert [str(each) for each in found.recipients] == ([recipient] if recipient else [])
