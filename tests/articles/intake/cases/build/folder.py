"""Build the two folders, 46 and 47."""

from parts import CASES, lines, picture, word


def save(name, files):
    (CASES / name).mkdir(exist_ok=True)
    for file, content in files.items():
        (CASES / name / file).write_bytes(content)


# The captions stand in a list beside the Word text.
texts = lines("46-meo-vac")
article, captions = texts[:-3], texts[-3:]
save(
    "46-meo-vac",
    {
        "Khai giang Sung Tra.docx": word(article, (2023, 9, 5), bold=(0,), right=(len(article) - 1,)),
        "chu-thich.txt": ("\r\n".join(captions) + "\r\n").encode(),
        **{f"IMG_{n}.JPG": picture(f"46-{n}") for n in (1, 2, 3)},
    },
)

# A text with its captions in place, and two numbered pictures.
save(
    "47-go-vap",
    {
        "bai viet.txt": ("\n\n".join(lines("47-go-vap")) + "\n").encode(),
        **{f"{n}.jpg": picture(f"47-{n}") for n in (1, 2)},
    },
)
