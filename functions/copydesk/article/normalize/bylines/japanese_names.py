"""Names of people in Japanese, which sets no space between surname and given name.

山村太郎      two signs that surnames are made of, and two of a given name
山村ひさみ    the given name in kana
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
_COUNTRY = "日本"

_IN_KANJI = re.compile(
    rf"(?!{_COUNTRY})[一-鿿][々{_SECOND_OF_SURNAMES}][一-鿿][{_LAST_OF_GIVEN_NAMES}]"
)
# Not 更新しました: verbs end in these.
_IN_KANA = re.compile(r"[一-鿿々]{2,3}[ぁ-ん]{2,3}[^たるすいくてうむぬをが\W]")


def is_japanese_name(word: str) -> bool:
    """Is it a full name in four signs, or one whose given name is in kana?

    >>> is_japanese_name("山村太郎"), is_japanese_name("日本代表")
    (True, False)
    """
    return _IN_KANJI.fullmatch(word) is not None or is_name_with_kana(word)


def is_name_with_kana(word: str) -> bool:
    """Is it signs of a surname, and kana that no verb ends in?"""
    return _IN_KANA.fullmatch(word) is not None and "\u3040" < word[-1] < "\u30a0"
