"""Examples of answers; people and places are invented."""

SITE = "https://tin.vidu.vn"
API = f"{SITE}/api/v1"


def listed(row, path):
    """Return the first page of a list of forty-one rows, cut to one of them."""
    more = f"{API}/{path}/?page=2"
    return {"count": 41, "page": 1, "per_page": 20, "next": more, "previous": None, "results": [row]}


def address(path, answer):
    """Return the two addresses of a row."""
    return {"url": f"{SITE}/{path}/", "api_url": f"{API}/{answer}/"}


SECTION = {
    "slug": "kinh-te",
    "name": "Kinh tế",
    **address("chuyen-muc/kinh-te", "sections/kinh-te"),
    "articles_url": f"{API}/articles/?section=kinh-te",
}
PLACE_NAME = {
    "slug": "huyen-nam-thuong",
    "name": "Huyện Nậm Thượng",
    "tier": "huyen",
    "ends_on": "2025-06-30",
    **address("dia-ban/huyen-nam-thuong", "places/huyen-nam-thuong"),
}
PROVINCE = {
    "slug": "tinh-son-linh",
    "name": "Tỉnh Sơn Lĩnh",
    "tier": "province",
    "ends_on": None,
    **address("dia-ban/tinh-son-linh", "places/tinh-son-linh"),
}
COMMUNE = {
    "slug": "xa-lung-vau",
    "name": "Xã Lùng Vầu",
    "tier": "commune",
    "ends_on": None,
    **address("dia-ban/xa-lung-vau", "places/xa-lung-vau"),
}
STEP = {"place": COMMUNE, "resolution": "Nghị quyết 9999/NQ-UBTVQH15"}
PLACE_ROW = {
    **PLACE_NAME,
    "code": "99901",
    "starts_on": None,
    "parent": PROVINCE,
    "articles_url": f"{API}/articles/?district=huyen-nam-thuong",
}
PLACE = {**PLACE_ROW, "other_names": ["H. Nậm Thượng"], "predecessors": [], "successors": [STEP]}
AGENCY_NAME = {
    "slug": "huyen-uy-huyen-nam-thuong",
    "name": "Huyện ủy Nậm Thượng",
    "kind": "party_committee",
    "ends_on": "2025-06-30",
    **address("co-quan/huyen-uy-huyen-nam-thuong", "agencies/huyen-uy-huyen-nam-thuong"),
}
AGENCY_ROW = {
    **AGENCY_NAME,
    "starts_on": None,
    "end_state": "",
    "place": PLACE_NAME,
    "articles_url": f"{API}/articles/?agency=huyen-uy-huyen-nam-thuong",
}
AGENCY = {
    **AGENCY_ROW,
    "other_names": [],
    "parent": None,
    "predecessors": [],
    "successors": [],
    "officials_url": f"{API}/officials/?agency=huyen-uy-huyen-nam-thuong",
}
OFFICIAL_NAME = {
    "slug": "vu-thu-hien",
    "name": "Vũ Thu Hiền",
    **address("can-bo/vu-thu-hien", "officials/vu-thu-hien"),
}
POST = {
    "title": "Bí thư",
    "name": "Bí thư Huyện ủy Nậm Thượng",
    "agency": AGENCY_NAME,
    "start": "2019-05",
    "end": "2025-06-30",
    "in_force": False,
    "is_acting": False,
    "is_confirmed": True,
    "attested_on": None,
    "decision_number": "12/QĐ-TU",
    "decision_on": "2019-05-03",
}
OFFICIAL_ROW = {
    **OFFICIAL_NAME,
    "distinction": "",
    "articles_url": f"{API}/articles/?official=vu-thu-hien",
    "posts": [POST],
}
OFFICIAL = {
    **OFFICIAL_ROW,
    "other_names": [],
    "portrait": None,
    "phone": "",
    "email": "vu.thu.hien@vidu.vn",
}
SLUG = "hoi-nghi-ban-ve-duong-len-vung-che"
FILE = f"{SITE}/media/pictures/1f/1f4c"
CARD = f"{FILE}-050050-card-640.webp"
PHOTO = {
    "key": 1,
    "url": f"{SITE}/tin-tuc/{SLUG}/anh/1/",
    "caption": "Quang cảnh hội nghị.",
    "alt": "Đại biểu ngồi quanh bàn dài trong hội trường.",
    "credit": "Lý Văn Páo",
    "video_url": "",
    "renditions": [
        {
            "size": "card",
            "url": CARD,
            "width": 640,
            "height": 360,
            "media_type": "image/webp",
        },
        {"size": "wide", "url": f"{FILE}-wide-1600.webp", "width": 1600, "height": 1000, "media_type": "image/webp"},
    ],
}
ARTICLE_NAME = {
    "slug": SLUG,
    "title": "Hội nghị bàn về đường lên vùng chè",
    "summary": "Ba thôn vùng cao sẽ có đường mới trong năm nay.",
    "section": SECTION,
    "event_on": "2022-03-09",
    "event_ends_on": None,
    "published_at": "2022-03-10T08:00:00+07:00",
    "updated_at": "2022-03-10T08:00:00+07:00",
    **address(f"tin-tuc/{SLUG}", f"articles/{SLUG}"),
}
ARTICLE_ROW = {
    **ARTICLE_NAME,
    "teaser": "Ba thôn vùng cao sẽ có đường mới trong năm nay.",
    "places": [PLACE_NAME],
    "cover": PHOTO,
}
ARTICLE = {
    **ARTICLE_NAME,
    "html": "<p>Ba thôn có đường mới.</p>",
    "text": "Ba thôn có đường mới.",
    "byline": "Hoàng Seo Lù",
    "source": "",
    "publisher": "Huyện ủy Nậm Thượng",
    "licence": "CC BY 4.0",
    "language": "vi",
    "places": [{**PLACE_NAME, "starts_on": None, "parent": PROVINCE, "successors": [STEP]}],
    "agencies": [AGENCY_NAME],
    "mentions": [{"name": "Vũ Thu Hiền", "titles": ["Bí thư Huyện ủy"], "official": OFFICIAL_NAME}],
    "photos": [PHOTO],
    "attachments": [],
    "corrections": [{"at": "2022-03-11T09:30:00+07:00", "text": "Bản trước viết nhầm số thôn."}],
    "english": None,
}
ARTICLES = listed(ARTICLE_ROW, "articles")
OFFICIALS = listed(OFFICIAL_ROW, "officials")
AGENCIES = listed(AGENCY_ROW, "agencies")
PLACES = listed(PLACE_ROW, "places")
SECTIONS = listed(SECTION, "sections")
