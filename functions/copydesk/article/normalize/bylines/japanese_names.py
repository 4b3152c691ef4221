"""Names of people in Japanese, which sets no space between surname and given name.

山村太郎      two signs that surnames are made of, and two of a given name
山村ひさみ    the given name in kana
長谷川優子    one of the few surnames in three signs
日本代表      ← no given name ends so

It is for lines that something else bears out: a date beside it, or a page that says "author".
"""

import re

_SECOND_OF_SURNAMES = (
    "田中村山川河野本藤井林原崎﨑木島嶋口谷沢澤橋内上下岡森石池坂辺邊部瀬浜濱水尾倉宮塚津戸根屋場代見平地保家賀葉生西岸間浦永江堀"
    "須久暮松杉柳元丸垣形城園越関脇玉"
)
_LAST_OF_GIVEN_NAMES = (
    "郎朗太介助輔一二三五男夫雄生也哉弥治司史志士次樹希輝喜基子美香奈菜恵江枝代世里理莉花華佳加絵衣依乃之人仁斗翔大吾悟郷平彦久浩"
    "弘宏博裕幸行光晃明昌正政雅則紀規典憲徳昭彰章健賢剛毅孝隆貴崇誠真信伸慎進勝克己実豊満茂繁稔勇勲優祐佑悠葵陽洋海陸地馬登蔵造"
    "作歩朋友智知俊敏利寿哲徹和忍尋織帆翼慶康薫純潤淳順"
)
_SURNAMES_OF_THREE = (
    "佐々木|長谷川|五十嵐|久保田|小笠原|大久保|高見沢|高見澤|小野寺|長谷部|宇佐美|大河内|佐久間|日比野|曽我部"
    "|波多野|小野田|小田切|御手洗|阿久津|伊集院|宇都宮|安孫子|我孫子|小早川|大和田|小山田|加賀谷|東海林|海老原"
    "|海老名|海老沢|三田村|二階堂|千々岩|野々村|奈良岡|小宮山|曽根崎|矢田部|八木沢|山之内|竹之内|堀之内|池之上"
    "|井之上|河野辺|美濃部|大日方|大河原|大曽根|小久保|久保寺|中曽根|西園寺|徳大寺|喜多川|喜多村|須々木|四方田"
    "|八重樫|九十九|甲斐田|具志堅|喜屋武|我那覇|仲宗根|与那覇|与那嶺|佐々田|小佐野|佐土原|日下部"
    "|伊地知|小松原|小田島|小田原|小野塚|小野沢|長谷見"
)
_COUNTRY = "日本"

_IN_KANJI = re.compile(
    rf"(?:(?!{_COUNTRY})[一-鿿][々{_SECOND_OF_SURNAMES}]|{_SURNAMES_OF_THREE})"
    rf"[一-鿿][{_LAST_OF_GIVEN_NAMES}]"
)
# Not 更新しました: verbs end in these.
_IN_KANA = re.compile(r"[一-鿿々]{2,3}[ぁ-ん]{2,3}[^たるすいくてうむぬをが\W]")


def is_japanese_name(word: str) -> bool:
    """Is it a full name in four or five signs, or one whose given name is in kana?

    >>> is_japanese_name("山村太郎"), is_japanese_name("日本代表")
    (True, False)
    """
    return _IN_KANJI.fullmatch(word) is not None or is_name_with_kana(word)


def is_name_with_kana(word: str) -> bool:
    """Is it signs of a surname, and kana that no verb ends in?"""
    return _IN_KANA.fullmatch(word) is not None and "\u3040" < word[-1] < "\u30a0"
