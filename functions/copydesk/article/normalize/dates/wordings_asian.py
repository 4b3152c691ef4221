"""Dates in the languages of Asia and Africa: rows of the table of wordings."""

from collections.abc import Mapping

from copydesk.article.normalize.dates.wording import Wording

# fmt: off
ASIAN: Mapping[str, Wording] = {
    "ar": Wording(
        last_year="من العام الماضي|العام الماضي|من السنة الماضية|السنة الماضية",
        this_year="من العام الجاري|العام الجاري|هذا العام|من هذا العام|العام الحالي"
        "|من العام الحالي",
        next_year="من العام المقبل|العام المقبل|العام القادم",
        last_month="الشهر الماضي", this_month="الشهر الجاري|هذا الشهر", next_month="الشهر المقبل",
        day_before_yesterday="أول أمس|أمس الأول", yesterday="أمس", today="اليوم", tomorrow="غدا"
        "|غداً",
        last="الماضي|الماضية", next="المقبل|المقبلة|القادم",
        in_="في|منذ|عام|سنة|حتى|العام", joints="من|يوم|في|عام|سنة",
        to_come="سوف|المقبل|المقبلة|القادم|حتى|المقرر|سيتم|ستعقد|سيعقد",
    ),
    "zh": Wording(
        last_year="去年", this_year="今年", next_year="明年",
        last_month="上个月|上月", this_month="本月|这个月", next_month="下个月|下月",
        day_before_yesterday="前天", yesterday="昨天|昨日|昨晚", today="今天|今日|今早|今晚",
        tomorrow="明天|明日", day_after_tomorrow="后天", last="上|上个", next="下|下个",
        to_come="将|明|下周|预计|计划|将于", order="ymd",
    ),
    "ja": Wording(
        last_year="昨年|去年", this_year="今年|本年", next_year="来年", last_month="先月",
        this_month="今月", next_month="来月", day_before_yesterday="一昨日|おととい",
        yesterday="昨日|きのう", today="今日|本日|きょう", tomorrow="明日|あす", last="先週の|先週",
        next="来週の|来週", to_come="予定|来週|見通し|まで|明日|方針", order="ymd",
    ),
    "ko": Wording(
        last_year="지난해|작년", this_year="올해|금년", next_year="내년", last_month="지난달",
        this_month="이번 달|이달", next_month="다음 달|내달", yesterday="어제", today="오늘",
        tomorrow="내일", day_before_yesterday="그저께", day_after_tomorrow="모레", last="지난",
        next="다음 주|다음", to_come="예정|계획|까지|전망", order="ymd",
    ),
    "id": Wording(
        last_year="tahun lalu", this_year="tahun ini", next_year="tahun depan",
        last_month="bulan lalu", this_month="bulan ini", next_month="bulan depan",
        yesterday="kemarin", today="hari ini", tomorrow="besok", last="lalu", next="depan"
        "|mendatang",
        in_="pada|sejak|tahun|hingga|sampai|dari", joints="tanggal|tahun",
        to_come="akan|depan|mendatang|hingga|dijadwalkan|rencana", capital=True,
    ),
    "vi": Wording(
        last_year="năm ngoái|năm trước", this_year="năm nay", next_year="năm tới|sang năm|năm sau",
        last_month="tháng trước", this_month="tháng này", next_month="tháng tới",
        yesterday="hôm qua", today="hôm nay|sáng nay|tối nay|chiều nay", tomorrow="ngày mai",
        in_="năm", joints="năm|ngày", to_come="sẽ|dự kiến|tới",
    ),
    "th": Wording(
        last_year="ปีที่แล้ว", this_year="ปีนี้", next_year="ปีหน้า", yesterday="เมื่อวานนี้|เมื่อวาน",
        today="วันนี้", tomorrow="พรุ่งนี้", joints="พ.ศ.|ค.ศ.|ที่|เดือน|ปี",
        to_come="จะ|เตรียม|คาดว่า|กำหนด|หน้า",
    ),
    "sw": Wording(
        last_year="mwaka jana|mwaka uliopita", this_year="mwaka huu", next_year="mwaka ujao",
        last_month="mwezi uliopita", this_month="mwezi huu", next_month="mwezi ujao",
        yesterday="jana", today="leo", tomorrow="kesho", day_before_yesterday="juzi",
        day_after_tomorrow="kesho kutwa", in_="mwaka|tangu|hadi|ya|mwezi", joints="ya|mwaka",
        to_come="atakuwa|itakuwa|hadi|ijayo|itakamilika|itaanza", capital=True,
    ),
    "kk": Wording(
        last_year="былтыр|өткен жылы", this_year="биыл", next_year="келесі жылы", yesterday="кеше",
        today="бүгін", tomorrow="ертең", joints="жылғы|жылдың|жылы|жыл",
    ),
    "he": Wording(
        last_year="בשנה שעברה|אשתקד", this_year="השנה", next_year="בשנה הבאה|לשנה הבאה",
        last_month="בחודש שעבר", this_month="החודש", next_month="בחודש הבא",
        yesterday="אתמול|אמש", today="היום|הבוקר|הערב", tomorrow="מחר",
        day_before_yesterday="שלשום", day_after_tomorrow="מחרתיים", last="שעבר", next="הבא",
        in_="בשנת|שנת|משנת|עד|מאז|בשנה",
        to_come="צפוי|צפויה|צפויות|צפויים|יהיה|תהיה|יהיו|עד|עתיד|הבא|הבאה",
    ),
}
# fmt: on
