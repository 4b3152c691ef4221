"""Chinese names: a surname of one sign or two, and one or two signs behind it: 李建国, 欧阳娜."""

import re

_SURNAMES = (
    "王李张劉刘陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘"
    "于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯"
    "龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章"
    "鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁蓝藍路游辛靳管張洪賴呂簡蓋白莫"
    # Rarer ones of the Hundred Family Surnames, but for those that are words of any sentence.
    "褚尤戚喻柏窦竇奚鲍鮑廉岑滕邬鄔傅卞卜穆湛祁禹狄臧茅屈闵閔娄婁刁骆駱虞昝裘缪繆郁杭钮鈕嵇荀甄芮糜巫隗宓郗栾欒厉厲"
    "戎束郜蓟薊蒲邰卓蔺藺屠胥莘姬郦酈雍桑桂濮扈冀郏郟浦晏柴瞿茹艾庾暨匡寇阙闕沃巩鞏晁敖訾阚闞饶饒鞠巢蒯荆荊竺逯桓仇"
)
SURNAME = rf"(?:欧阳|歐陽|司马|司馬|诸葛|上官|[{_SURNAMES}])"
"""A pattern; some of its signs are words as well."""


def is_chinese_name(words: str) -> bool:
    """Are these two to four characters that begin with a known surname?"""
    return re.fullmatch(rf"{SURNAME}[一-鿿]{{1,2}}", words) is not None
