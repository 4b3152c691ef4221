"""Verbs of speech in languages of Asia and Africa that have capital letters."""

from collections.abc import Mapping

from copydesk.article.normalize.quotes.speech_wording import Speech

# fmt: off
OVERSEAS: Mapping[str, Speech] = {
    "id": Speech(
        verbs="kata|mengatakan|menyatakan|menyebut|menjelaskan|menegaskan|menambahkan|menuturkan"
        "|ujar|ungkap|tutur|jelas|tegas|katanya|ujarnya|menurut|ucap|tambah|papar|terang|imbuh"
        "|lanjut|tandas|pungkas|beber|sambung|ungkapnya|tuturnya|jelasnya|tegasnya|ucapnya"
        "|tambahnya|paparnya|terangnya|imbuhnya|tandasnya|pungkasnya|bebernya",
        he="dia|ia", she="dia|ia", according_to="menurut", behind_a_name="di",
    ),
    "vi": Speech(
        verbs="nói|cho biết|cho hay|khẳng định|nhấn mạnh|chia sẻ|phát biểu|tuyên bố|nhận định"
        "|bày tỏ|cho rằng|giải thích|kể|viết|trả lời|lưu ý|cảnh báo|đề nghị|thông tin|bổ sung",
        he="ông|anh", she="bà|chị|cô", according_to="theo", family_first=True,
    ),
    "sw": Speech(
        verbs="alisema|amesema|anasema|alieleza|ameeleza|aliongeza|ameongeza|alisisitiza"
        "|amesisitiza|aliambia|alidai|amedai|aliandika|aliuliza|alijibu|alionya|ameonya|alitangaza"
        "|wamesema|walisema|alibainisha|amebainisha",
        he="yeye", she="yeye", according_to="kwa mujibu wa",
    ),
}
# fmt: on
