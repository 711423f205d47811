"""Parts of years and of months, years counted from the text's own, and other times that give a due, in six languages."""

import datetime as dt

import pytest
from attrs import evolve

import unctc
from unctc.extraction.marked_text import dues_of
from unctc.extraction.year_parts import Said
from unctc.model.due import Bound, Due, DueDate, PartOfPeriod, Unit
from unctc.model.languages import Language
from unctc.report.page_words import PageWords

SAID = Said(dt.date(2026, 3, 4), 80)


def stated(due: Due) -> str:
    """Return a due as the text states it."""
    return due.words if isinstance(due, DueDate) else str(due)


@pytest.mark.parametrize(
    ("language", "expected", "text"),
    [
        ("en", "by mid-2026", "Requests the Secretary-General to submit a report by mid-2026;"),
        ("en", "by mid-2026", "to report by the middle of 2026"),
        ("en", "in the first half of 2027", "to report in the first half of 2027;"),
        ("en", "by quarter 1 of 2027", "by the end of the first quarter of 2027"),
        ("en", "by early 2026", "no later than early 2026"),
        ("en", "by 2026", "Requests CTED to report by year's end"),
        ("en", "by 2026", "by year-end"),
        ("en", "in the first half of 2027", "within the first six months of 2027"),
        ("en", "in early 2027", "at the beginning of 2027"),
        ("en", "by mid-July 2026", "by mid-July 2026"),
        ("en", "in the second half of 2028", "during the second half of the year 2028"),
        ("en", "by 2026", "by the end of this year"),
        ("en", "by 2027", "before the end of next year"),
        ("en", "in early 2027", "early next year"),
        ("en", "in 2026", "to convene later this year a meeting"),
        ("en", "until mid-2027", "until mid-2027"),
        ("en", "before the second half of 2027", "before the second half of 2027"),
        ("en", "in late 2026", "in late 2026"),
        ("en", "by 2026", "towards the end of 2026"),
        ("en", "by March 2026", "by the end of the month"),
        ("en", "in quarter 3 of 2027", "in the third quarter of 2027"),
        ("en", "in early March 2027", "in early March 2027"),
        ("en", "by 2026", "by the end of 2026"),
        ("en", "81st session", "at its next session"),
        ("en", "80th session", "before the end of its current session"),
        ("en", "by the first half of 2027", "at the latest in the first half of 2027"),
        ("en", "", "Recalls the first quarter of the century and early warning"),
        ("en", "", "a mid-term report on the middle of the country"),
        ("en", "", "by 1,000 troops in the first half"),
        (
            "fr",
            "by mid-2026",
            "Prie le Secrétaire général de lui présenter un rapport d’ici à la mi-2026",
        ),
        ("fr", "by mid-2026", "d’ici au milieu de 2026"),
        ("fr", "in the first half of 2027", "de présenter un rapport au premier semestre de 2027"),
        ("fr", "in the first half of 2027", "dans la première moitié de 2027"),
        ("fr", "by quarter 1 of 2027", "d’ici à la fin du premier trimestre de 2027"),
        ("fr", "by quarter 1 of 2027", "avant la fin du premier trimestre 2027"),
        ("fr", "by early 2026", "au plus tard début 2026"),
        ("fr", "by early 2026", "au plus tard au début de 2026"),
        ("fr", "in early 2027", "au début de l’année 2027"),
        ("fr", "in the first half of 2027", "dans les six premiers mois de 2027"),
        ("fr", "in the first half of 2027", "au cours des six premiers mois de l’année 2027"),
        ("fr", "by 2026", "d’ici à la fin de l’année"),
        ("fr", "by 2026", "avant la fin de l’année en cours"),
        ("fr", "by 2026", "d’ici la fin de 2026"),
        ("fr", "by 2026", "d’ici fin 2026"),
        ("fr", "by 2026", "avant fin 2026"),
        ("fr", "by 2026", "vers la fin de 2026"),
        ("fr", "in mid-July 2026", "à la mi-juillet 2026"),
        ("fr", "by mid-July 2026", "d’ici à la mi-juillet 2026"),
        ("fr", "in early 2027", "au début de l’année prochaine"),
        ("fr", "in quarter 3 of 2027", "au troisième trimestre de 2027"),
        ("fr", "until mid-2027", "jusqu’à la mi-2027"),
        ("fr", "before the second half of 2027", "avant le second semestre de 2027"),
        ("fr", "in 2027", "dans le courant de 2027"),
        ("fr", "in 2026", "au cours de cette année"),
        ("fr", "81st session", "à sa prochaine session"),
        ("fr", "by March 2026", "d’ici à la fin du mois"),
        ("fr", "by 2026", "pour la fin de l’année"),
        ("fr", "", "à mi-parcours, le milieu de la nuit et fin stratège"),
        (
            "es",
            "by mid-2026",
            "Solicita al Secretario General que presente un informe a más tardar a mediados de 2026",
        ),
        ("es", "by mid-2026", "para mediados de 2026"),
        (
            "es",
            "in the first half of 2027",
            "que presente un informe en el primer semestre de 2027",
        ),
        ("es", "in the first half of 2027", "durante la primera mitad de 2027"),
        ("es", "by quarter 1 of 2027", "antes de que finalice el primer trimestre de 2027"),
        ("es", "by quarter 1 of 2027", "a más tardar al final del primer trimestre de 2027"),
        ("es", "by early 2026", "a más tardar a principios de 2026"),
        ("es", "in early 2027", "a comienzos de 2027"),
        ("es", "in the first half of 2027", "en los seis primeros meses de 2027"),
        ("es", "by 2026", "antes de que termine el año"),
        ("es", "by 2026", "antes de fin de año"),
        ("es", "by 2026", "a más tardar a fines de este año"),
        ("es", "by 2026", "para finales de 2026"),
        ("es", "by 2026", "antes de finales de 2026"),
        ("es", "in mid-July 2026", "a mediados de julio de 2026"),
        ("es", "in early 2027", "a principios del próximo año"),
        ("es", "in quarter 3 of 2027", "en el tercer trimestre de 2027"),
        ("es", "until mid-2027", "hasta mediados de 2027"),
        ("es", "before the second half of 2027", "antes del segundo semestre de 2027"),
        ("es", "in 2026", "más adelante en este año"),
        ("es", "81st session", "en su próximo período de sesiones"),
        ("es", "in early 2027", "al comienzo de 2027"),
        ("es", "by quarter 2 of 2027", "a más tardar en el segundo trimestre de 2027"),
        ("es", "by March 2026", "antes de fin de mes"),
        ("es", "", "a mitad de período; al principio de distinción; fin de la violencia"),
        (
            "ru",
            "by mid-2026",
            "просит Генерального секретаря представить доклад к середине 2026 года",
        ),
        ("ru", "by mid-2026", "не позднее середины 2026 года"),
        ("ru", "in the first half of 2027", "представить доклад в первой половине 2027 года"),
        ("ru", "in the first half of 2027", "в первом полугодии 2027 года"),
        ("ru", "by quarter 1 of 2027", "до конца первого квартала 2027 года"),
        ("ru", "by quarter 1 of 2027", "к концу первого квартала 2027 года"),
        ("ru", "by early 2026", "не позднее начала 2026 года"),
        ("ru", "in early 2027", "в начале 2027 года"),
        ("ru", "in the first half of 2027", "в течение первых шести месяцев 2027 года"),
        ("ru", "by 2026", "к концу года"),
        ("ru", "by 2026", "до конца текущего года"),
        ("ru", "by 2027", "до конца следующего года"),
        ("ru", "by 2026", "в конце 2026 года"),
        ("ru", "in mid-July 2026", "в середине июля 2026 года"),
        ("ru", "in early 2027", "в начале следующего года"),
        ("ru", "in quarter 3 of 2027", "в третьем квартале 2027 года"),
        ("ru", "until mid-2027", "вплоть до середины 2027 года"),
        ("ru", "before the second half of 2027", "до второй половины 2027 года"),
        ("ru", "in 2026", "позднее в этом году"),
        ("ru", "81st session", "на своей следующей сессии"),
        ("ru", "80th session", "до окончания нынешней сессии"),
        ("ru", "by mid-2026", "к середине 2026 г."),
        ("ru", "in the second half of 2026", "во втором полугодии 2026 года"),
        ("ru", "by March 2026", "до конца месяца"),
        ("ru", "", "в начале операции; в середине пути; до конца "),
        ("zh", "by mid-2026", "请秘书长在2026年年中之前提交报告"),
        ("zh", "by mid-2026", "至迟于2026年中提交报告"),
        ("zh", "in the first half of 2027", "请秘书长在2027年上半年提交报告"),
        ("zh", "in the first half of 2027", "在2027年前六个月内提交报告"),
        ("zh", "by quarter 1 of 2027", "在2027年第一季度结束前提交报告"),
        ("zh", "by quarter 1 of 2027", "至迟于2027年第一季度末提交"),
        ("zh", "by early 2026", "至迟于2026年初提交"),
        ("zh", "in early 2027", "在2027年初提交报告"),
        ("zh", "by 2026", "在今年年底前提交报告"),
        ("zh", "by 2026", "请秘书长在年底前提交报告"),
        ("zh", "by 2026", "请秘书长年底之前提交报告"),
        ("zh", "by 2027", "明年年底前"),
        ("zh", "in mid-July 2026", "于2026年7月中旬提交"),
        ("zh", "by mid-July 2026", "至迟于2026年7月中旬提交"),
        ("zh", "in early 2027", "在明年初提交报告"),
        ("zh", "in quarter 3 of 2027", "在2027年第三季度举行会议"),
        ("zh", "until mid-2027", "延长至2027年年中"),
        ("zh", "before the second half of 2027", "在2027年下半年之前"),
        ("zh", "in 2026", "在今年晚些时候举行"),
        ("zh", "81st session", "向大会下届会议提交报告"),
        ("zh", "in the first half of 2027", "于2027年上半年，举行会议"),
        ("zh", "by 2026", "至迟在本年底提交报告"),
        ("zh", "", "2026年中国代表团；2027年上半年的报告"),
        ("ar", "by mid-2026", "يطلب إلى الأمين العام أن يقدم تقريرا بحلول منتصف عام 2026"),
        ("ar", "by mid-2026", "في موعد أقصاه منتصف عام 2026"),
        ("ar", "in the first half of 2027", "أن يقدم تقريرا في النصف الأول من عام 2027"),
        ("ar", "in the first half of 2027", "خلال النصف الأول من عام 2027"),
        ("ar", "by quarter 1 of 2027", "قبل نهاية الربع الأول من عام 2027"),
        ("ar", "by quarter 1 of 2027", "بحلول نهاية الربع الأول من عام 2027"),
        ("ar", "by early 2026", "في موعد لا يتجاوز أوائل عام 2026"),
        ("ar", "in early 2027", "في بداية عام 2027"),
        ("ar", "in early 2027", "في مطلع عام 2027"),
        ("ar", "in the first half of 2027", "خلال الأشهر الستة الأولى من عام 2027"),
        ("ar", "by 2026", "بحلول نهاية العام"),
        ("ar", "by 2026", "قبل نهاية السنة الجارية"),
        ("ar", "by 2026", "بحلول نهاية هذا العام"),
        ("ar", "by 2026", "بحلول نهاية عام 2026"),
        ("ar", "in mid-July 2026", "في منتصف تموز/يوليه 2026"),
        ("ar", "in early 2027", "في أوائل العام المقبل"),
        ("ar", "in quarter 3 of 2027", "في الربع الثالث من عام 2027"),
        ("ar", "until mid-2027", "حتى منتصف عام 2027"),
        ("ar", "before the second half of 2027", "قبل النصف الثاني من عام 2027"),
        ("ar", "in 2026", "في وقت لاحق من هذا العام"),
        ("ar", "81st session", "في دورتها المقبلة"),
        ("ar", "by mid-2026", "بحلول منتصف سنة 2026"),
        ("ar", "in late 2026", "في أواخر عام 2026"),
        ("ar", "by March 2026", "قبل نهاية الشهر"),
        ("ar", "", "في بداية العملية وفي منتصف الطريق"),
        ("en", "in March 2027", "Requests the Secretary-General to submit a report in March 2027;"),
        (
            "en",
            "within 60 days",
            "Requests the Secretary-General to report within sixty (60) days;",
        ),
        ("en", "once every 45 days", "to report every 45 days"),
        (
            "en",
            "within 90 days after the date of adoption of this resolution",
            "to report no later than 90 days from the date of adoption of this resolution",
        ),
        (
            "en",
            "30 days before the expiration of the mandate",
            "to submit its final report 30 days prior to the expiration of the mandate",
        ),
        ("en", "30 days before its expiry", "at least 30 days before its expiry"),
        ("en", "once every 6 months", "to report at six-month intervals"),
        ("en", "once every 6 months", "to report to it every six months thereafter"),
        ("en", "twice a year", "to provide two briefings a year"),
        ("en", "on 15 June 2027", "to convene a high-level meeting on 15 June 2027"),
        ("en", "until 31 January 2027", "Decides to renew until 31 January 2027 the mandate"),
        ("en", "until 15 March 2027", "Decides that the mandate shall expire on 15 March 2027"),
        (
            "en",
            "within 1 year after the adoption of this resolution",
            "one year after the adoption of this resolution",
        ),
        ("en", "once every 3 years", "to review the strategy every three years"),
        ("en", "once every 2 years", "on a biennial basis"),
        ("en", "83rd session", "to include in the provisional agenda of its eighty-third session"),
        ("en", "82nd session + 84th session", "at its eighty-second and eighty-fourth sessions"),
        ("en", "within 72 hours", "to notify the Committee within 72 hours"),
        ("en", "within 48 hours after such delivery", "within 48 hours of such delivery"),
        ("en", "within 2 working days", "within two working days"),
        ("en", "by 2030", "to eliminate hunger by 2030"),
        ("en", "in 2028", "to convene in 2028 a review conference"),
        ("en", "until 2027", "to extend the programme through 2027"),
        ("en", "by 30 June 2027", "on or before 30 June 2027"),
        ("en", "by 30 June 2027", "by June 30, 2027"),
        ("en", "within 6 weeks", "within six weeks"),
        ("fr", "in March 2027", "de lui présenter un rapport en mars 2027"),
        ("fr", "by 1 April 2027", "le 1er avril 2027 au plus tard"),
        ("fr", "within 60 days", "dans un délai de soixante jours"),
        ("fr", "within 60 days", "dans les soixante (60) jours"),
        ("fr", "once every 45 days", "tous les quarante-cinq jours"),
        (
            "fr",
            "within 90 days after l’adoption de la présente résolution",
            "dans les quatre-vingt-dix jours suivant l’adoption de la présente résolution",
        ),
        (
            "fr",
            "30 days before l’expiration de son mandat",
            "trente jours avant l’expiration de son mandat",
        ),
        (
            "fr",
            "30 days before l’expiration du mandat",
            "au plus tard 30 jours avant l’expiration du mandat",
        ),
        ("fr", "once every 6 months", "tous les six mois"),
        ("fr", "twice a year", "deux fois par an"),
        ("fr", "on 15 June 2027", "de tenir une réunion de haut niveau le 15 juin 2027"),
        ("fr", "until 31 January 2027", "Décide de proroger jusqu’au 31 janvier 2027 le mandat"),
        ("fr", "once every 3 years", "tous les trois ans"),
        ("fr", "once every 2 years", "tous les deux ans"),
        ("fr", "once every 2 years", "une année sur deux"),
        ("fr", "83rd session", "à l’ordre du jour provisoire de sa quatre-vingt-troisième session"),
        ("fr", "within 72 hours", "dans les 72 heures"),
        (
            "fr",
            "within 48 hours after cette livraison",
            "dans les quarante-huit heures suivant cette livraison",
        ),
        ("fr", "by 2030", "d’ici à 2030"),
        ("fr", "in 2028", "d’organiser en 2028 une conférence d’examen"),
        ("fr", "within 12 months", "pour une période de douze mois"),
        ("fr", "within 1 year", "pour une période d’un an"),
        (
            "fr",
            "within 1 year after l’adoption de la présente résolution",
            "un an après l’adoption de la présente résolution",
        ),
        ("fr", "once every 3 months", "trimestriellement"),
        ("fr", "once every 90 days", "tous les 90 jours"),
        ("es", "in March 2027", "que le presente un informe en marzo de 2027"),
        ("es", "by 1 April 2027", "a más tardar el 1 de abril de 2027"),
        ("es", "by 1 April 2027", "a más tardar el 1º de abril de 2027"),
        ("es", "within 60 days", "en un plazo de sesenta días"),
        ("es", "within 60 days", "en un plazo de sesenta (60) días"),
        ("es", "once every 45 days", "cada 45 días"),
        (
            "es",
            "within 90 days after la aprobación de la presente resolución",
            "en un plazo de 90 días a partir de la aprobación de la presente resolución",
        ),
        ("es", "30 days before que expire su mandato", "30 días antes de que expire su mandato"),
        (
            "es",
            "30 days before la expiración del mandato",
            "a más tardar 30 días antes de la expiración del mandato",
        ),
        ("es", "once every 6 months", "cada seis meses"),
        ("es", "twice a year", "dos veces al año"),
        ("es", "on 15 June 2027", "que celebre una reunión de alto nivel el 15 de junio de 2027"),
        ("es", "until 31 January 2027", "Decide prorrogar hasta el 31 de enero de 2027 el mandato"),
        ("es", "once every 3 years", "cada tres años"),
        ("es", "once every 2 years", "cada dos años"),
        (
            "es",
            "83rd session",
            "el programa provisional de su octogésimo tercer período de sesiones",
        ),
        ("es", "within 72 hours", "en un plazo de 72 horas"),
        (
            "es",
            "within 48 hours after esa entrega",
            "dentro de las 48 horas siguientes a esa entrega",
        ),
        ("es", "by 2030", "para 2030"),
        ("es", "by 2030", "a más tardar en 2030"),
        ("es", "in 2028", "que convoque en 2028 una conferencia de examen"),
        ("es", "within 12 months", "por un período de 12 meses"),
        ("es", "within 1 year", "por un período de un año"),
        (
            "es",
            "within 1 year after la aprobación de la presente resolución",
            "un año después de la aprobación de la presente resolución",
        ),
        ("es", "once every 3 months", "trimestralmente"),
        ("ru", "in March 2027", "представить доклад в марте 2027 года"),
        ("ru", "by 1 April 2027", "не позднее 1 апреля 2027 года"),
        ("ru", "within 60 days", "в течение 60 дней"),
        ("ru", "within 60 days", "в шестидесятидневный срок"),
        ("ru", "once every 45 days", "каждые 45 дней"),
        (
            "ru",
            "within 90 days after принятия настоящей резолюции",
            "в течение 90 дней после принятия настоящей резолюции",
        ),
        (
            "ru",
            "30 days before истечения срока действия мандата",
            "за 30 дней до истечения срока действия мандата",
        ),
        ("ru", "once every 6 months", "каждые шесть месяцев"),
        ("ru", "twice a year", "два раза в год"),
        ("ru", "on 15 June 2027", "провести 15 июня 2027 года заседание высокого уровня"),
        ("ru", "until 31 January 2027", "постановляет продлить до 31 января 2027 года мандат"),
        ("ru", "once every 3 years", "каждые три года"),
        ("ru", "once every 3 years", "раз в три года"),
        ("ru", "once every 2 years", "раз в два года"),
        ("ru", "83rd session", "в предварительную повестку дня своей восемьдесят третьей сессии"),
        ("ru", "within 72 hours", "в течение 72 часов"),
        ("ru", "within 48 hours after такой поставки", "в течение 48 часов после такой поставки"),
        ("ru", "by 2030", "к 2030 году"),
        ("ru", "by 2030", "не позднее 2030 года"),
        ("ru", "in 2028", "созвать в 2028 году конференцию по обзору"),
        ("ru", "within 12 months", "на период в 12 месяцев"),
        ("ru", "within 1 year", "сроком на один год"),
        (
            "ru",
            "within 1 year after принятия настоящей резолюции",
            "через год после принятия настоящей резолюции",
        ),
        ("ru", "once every 3 months", "ежеквартально"),
        ("ru", "within 6 months", "на шестимесячный период"),
        ("ru", "once every 120 days", "один раз в 120 дней"),
        ("zh", "in March 2027", "请秘书长于2027年3月提交报告"),
        ("zh", "by 1 April 2027", "至迟于2027年4月1日"),
        ("zh", "by 1 April 2027", "请秘书长2027年4月1日前报告"),
        ("zh", "within 60 days", "在60天内"),
        ("zh", "within 60 days", "在六十天内"),
        ("zh", "once every 45 days", "每45天报告一次"),
        ("zh", "within 90 days after 本决议通过", "在本决议通过后90天内"),
        ("zh", "30 days before 任务期限届满", "在任务期限届满前30天"),
        ("zh", "once every 6 months", "每六个月报告一次"),
        ("zh", "twice a year", "每年两次"),
        ("zh", "on 15 June 2027", "定于2027年6月15日举行高级别会议"),
        ("zh", "until 31 January 2027", "决定将任务期限延长至2027年1月31日"),
        ("zh", "once every 3 years", "每三年审查一次"),
        ("zh", "once every 2 years", "每两年一次"),
        ("zh", "83rd session", "列入第八十三届会议临时议程"),
        ("zh", "within 72 hours", "在72小时内"),
        ("zh", "within 48 hours after 交付", "在交付后48小时内"),
        ("zh", "by 2030", "到2030年消除饥饿"),
        ("zh", "in 2028", "在2028年召开审查会议"),
        ("zh", "within 12 months", "延长12个月"),
        ("zh", "within 1 year", "为期一年"),
        ("zh", "within 1 year after 本决议通过", "在本决议通过一年后"),
        ("zh", "once every 3 months", "每季度"),
        ("zh", "once every 90 days", "每隔90天"),
        ("ar", "in March 2027", "أن يقدم تقريرا في آذار/مارس 2027"),
        ("ar", "by 1 April 2027", "في موعد أقصاه 1 نيسان/أبريل 2027"),
        ("ar", "within 60 days", "في غضون 60 يوما"),
        ("ar", "within 60 days", "في غضون ستين يوما"),
        ("ar", "once every 45 days", "كل 45 يوما"),
        ("ar", "within 90 days after اتخاذ هذا القرار", "في غضون 90 يوما من اتخاذ هذا القرار"),
        ("ar", "30 days before انتهاء ولايتها", "قبل 30 يوما من انتهاء ولايتها"),
        ("ar", "30 days before انتهاء ولايته", "قبل انتهاء ولايته بثلاثين يوما"),
        ("ar", "once every 6 months", "كل ستة أشهر"),
        ("ar", "twice a year", "مرتين في السنة"),
        ("ar", "on 15 June 2027", "أن يعقد اجتماعا رفيع المستوى في 15 حزيران/يونيه 2027"),
        ("ar", "until 31 January 2027", "يقرر تمديد ولاية البعثة حتى 31 كانون الثاني/يناير 2027"),
        ("ar", "once every 3 years", "كل ثلاث سنوات"),
        ("ar", "once every 2 years", "كل سنتين"),
        ("ar", "83rd session", "في جدول الأعمال المؤقت لدورتها الثالثة والثمانين"),
        ("ar", "within 72 hours", "في غضون 72 ساعة"),
        ("ar", "within 48 hours after هذا التسليم", "في غضون 48 ساعة من هذا التسليم"),
        ("ar", "by 2030", "بحلول عام 2030"),
        ("ar", "in 2028", "أن يعقد في عام 2028 مؤتمرا استعراضيا"),
        ("ar", "within 12 months", "لفترة 12 شهرا"),
        ("ar", "within 1 year", "لمدة سنة واحدة"),
        ("ar", "within 1 year after اتخاذ هذا القرار", "بعد سنة واحدة من اتخاذ هذا القرار"),
        ("ar", "once every 3 months", "كل ثلاثة أشهر"),
        ("ar", "once a year", "سنويا"),
        ("ar", "once every 120 days", "مرة كل 120 يوما"),
    ],
)
def test_a_time_is_due_as_the_text_states_it(language: str, expected: str, text: str) -> None:
    found = dues_of(text, Language(language), SAID)
    assert " + ".join(stated(each.due) for each in found) == expected


def test_a_part_of_a_year_is_no_day() -> None:
    (found,) = dues_of("to report by mid-2026", Language.ENGLISH)
    assert found.due == DueDate(
        dt.date(2026, 6, 30), precision=Unit.YEAR, bound=Bound.BY, part=PartOfPeriod.MID
    )
    assert found.span.of("to report by mid-2026") == "by mid-2026"
    (found,) = dues_of("in the first half of 2027", Language.ENGLISH)
    assert found.due == DueDate(dt.date(2027, 6, 30), precision="half-year", bound="on")


@pytest.mark.parametrize(
    ("due", "first", "last"),
    [
        (DueDate(dt.date(2026, 6, 30), precision="year", part="mid"), "2026-05-01", "2026-06-30"),
        (DueDate(dt.date(2026, 7, 15), precision="month", part="mid"), "2026-07-11", "2026-07-15"),
        (
            DueDate(dt.date(2026, 7, 10), precision="month", part="early"),
            "2026-07-01",
            "2026-07-10",
        ),
        (DueDate(dt.date(2027, 12, 31), precision="half-year"), "2027-07-01", "2027-12-31"),
        (DueDate(dt.date(2026, 2, 28)), "2026-02-28", "2026-02-28"),
    ],
)
def test_the_days_that_words_may_mean(due: DueDate, first: str, last: str) -> None:
    assert [each.isoformat() for each in due.stretch] == [first, last]


def test_what_counts_from_its_own_year_is_due_in_the_year_of_the_resolution() -> None:
    text = "Requests the Secretary-General to report to the Council by the end of the year;"
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        leading_paragraphs=(unctc.OperativeParagraph(text, number=9),),
    )
    (found,) = unctc.mandates(resolution)
    assert found.due == DueDate(dt.date(2017, 12, 31), precision="year")
    # Where nobody knows when it is said, nothing is guessed.
    assert dues_of(text, Language.ENGLISH) == ()


def test_what_is_past_is_not_due() -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2395 (2017)"),
        language=unctc.Language.ENGLISH,
        adopted=dt.date(2017, 12, 21),
        leading_paragraphs=(
            unctc.OperativeParagraph(
                "Urges CTED to follow up the visits made in the first half of 2017;", number=9
            ),
        ),
    )
    (found,) = unctc.mandates(resolution)
    assert found.due is None


@pytest.mark.parametrize("part", [None, *PartOfPeriod])
@pytest.mark.parametrize("to", ["json", "akn4un"])
def test_parts_are_written_and_read_back(to: str, part: PartOfPeriod | None) -> None:
    due = DueDate(dt.date(2026, 6, 30), precision="year" if part else "half-year", part=part)
    letter = unctc.sample()
    attachment = letter.attachments[0]
    assert attachment.programme is not None
    assert attachment.programme.deliverables
    first, *others = attachment.programme.deliverables
    programme = evolve(attachment.programme, deliverables=(evolve(first, due=due), *others))
    changed = evolve(
        letter, attachments=(evolve(attachment, programme=programme), *letter.attachments[1:])
    )
    read = unctc.loads(unctc.dumps(changed, format=to), format=to)
    assert isinstance(read, unctc.Letter)
    assert read.attachments[0].programme is not None
    assert read.attachments[0].programme.deliverables
    assert read.attachments[0].programme.deliverables[0].due == due


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "by mid-2026"),
        ("fr", "au plus tard : mi-2026"),
        ("es", "a más tardar: mediados de 2026"),
        ("ru", "не позднее середины 2026 года"),
        ("zh", "不迟于2026年中"),
        ("ar", "في موعد أقصاه منتصف عام 2026"),
    ],
)
def test_pages_have_words_for_parts(language: str, words: str) -> None:
    due = DueDate(dt.date(2026, 6, 30), precision="year", part="mid")
    assert PageWords.of(Language(language)).due(due) == words
