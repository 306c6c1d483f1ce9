"""Build the four packages, 42 to 45."""

import unicodedata

from parts import CASES, lines, pack, picture, word


def save(name, entries, day):
    (CASES / f"{name}.zip").write_bytes(pack(entries, day))


# A text file and numbered pictures, in another order in the package than in the text.
text = "\r\n".join(lines("42-dam-doi")) + "\r\n"
save(
    "42-dam-doi",
    [
        ("anh3.jpg", picture("42-3")),
        ("bai.txt", text.encode()),
        ("anh1.jpg", picture("42-1")),
        ("anh2.jpg", picture("42-2")),
    ],
    (2023, 6, 15),
)

# A Word text without pictures; the pictures' names say the captions in folded letters.
photos = ("dc-cam-bun-hac-phat-bieu", "gian-hang-xoai-sap-vat", "lanh-dao-huyen-tang-qua", "le-khai-mac")
texts = lines("43-yen-chau")
day = (2022, 5, 30)
save(
    "43-yen-chau",
    [("Ngay hoi xoai 2022.docx", word(texts, day, bold=(1,), italic=(4, 5, 7, 9), right=(12,)))]
    + [(f"{photo}.jpg", picture(photo)) for photo in photos],
    day,
)

# A folder packed on a Mac: its own files besides, one name decomposed; the captions stand at the text's end.
folder = "Tin GPMB đường ven biển/"
first = unicodedata.normalize("NFC", "ảnh 1 đối thoại.jpg")
second = unicodedata.normalize("NFD", "Ảnh 2 đoạn vướng Hải Khê.jpg")
note = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\x02" + b"\x00" * 40
save(
    "44-hai-lang",
    [
        (folder, b""),
        (folder + ".DS_Store", b"\x00\x00\x00\x01Bud1" + b"\x00" * 400),
        (folder + "Ảnh/", b""),
        (folder + "Ảnh/" + second, picture("44-2")),
        ("__MACOSX/" + folder + "Ảnh/._" + second, note),
        (folder + "Ảnh/" + first, picture("44-1")),
        ("__MACOSX/" + folder + "Ảnh/._" + first, note),
        (folder + "Ảnh/Thumbs.db", bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 504),
        (folder + "Bài Hải Lăng.txt", ("\n\n".join(lines("44-hai-lang")) + "\n").encode()),
        ("__MACOSX/" + folder + "._Bài Hải Lăng.txt", note),
    ],
    (2021, 8, 12),
)

# Marks with file names in the text, and a picture more than captions.
texts = lines("45-krong-bong")
save(
    "45-krong-bong",
    [("Bai Cu Pui.txt", ("\n".join(texts) + "\n").encode("utf-8-sig"))]
    + [(f"IMG_{number}.JPG", picture(f"45-{number}")) for number in ("0231", "0235", "0236", "0240")],
    (2022, 10, 24),
)
