"""What the makers of portals call the parts of a page: in class names and ids, in English and in Vietnamese."""

import re

from articles.intake.readers.html.markup import Node

# SharePoint, DNN, Liferay, Joomla, WordPress, VNPT's and other portals. Found anywhere in a name: "boxTinLienQuan".
ASIDE = re.compile(
    r"menu|navi(?!t)|\bnav|nav(?:bar|_|-)|foot|sidebar|side-bar|related|relate_|lien-?_?quan|tin-?_?khac|khac\b|"
    r"tin-?_?moi|tin-?_?cu\b|other-?_?(?:news|article|post|item)|news-?_?other|\bnewer|\bolder|"
    r"\bshare(?!point)|share(?:this|box|bar|-|_)|social|addthis|facebook|zalo|comment|binh-?_?luan|phan-?_?hoi|feedback|"
    r"y-?_?kien|banner|breadcrumb|duong-?_?dan|sitemap|doc-?_?them|xem-?_?them|read-?_?more|(?:most|xem|doc)-?_?"
    r"(?:read|view|nhieu)|noi-?_?bat|tieu-?_?diem|hot-?_?news|(?:\b|_)ads?\b|advert|quang-?_?cao|(?<!elementor-)widget|"
    r"toolbar|paging|paginat|\btags?\b|tag-?_?cloud|tu-?_?khoa|keyword|(?<!re)search|tim-?_?kiem|login|dang-?_?nhap|"
    r"web-?_?links?|lien-?_?ket|survey|tham-?_?do|thong-?_?ke|counter|popup|modal|cookie|\brating|danh-?_?gia|"
    r"copyright|\bskip|cung-?_?chuyen|chuyen-?_?muc|category-?_?list|recent|suggest|recommend|post-navigation|"
    r"newsletter|list-?_?news|news-?_?list|hidden-print|back-?_?to-?_?top|navigation|contentinfo|complementary|"
    r"van-?_?ban-?_?moi"
)
PAGE_HEAD = re.compile(r"\b(?:site|page|top|main)?[-_]?header\b|\bbanner\b|masthead")
BODY = re.compile(
    r"noi-?_?dung|chi-?_?tiet|articlebody|(?:article|news|entry|post|item|detail|blog|story|main|page|ctn|new|tin|bai)"
    r"[-_]?(?:content|body|text|detail|fulltext|full)|content-?_?(?:detail|news|article|main|body|tin)|"
    r"detail-?_?(?:content|news|body)|journal-content|ms-rtestate|fulltext|full-?text|bai-?_?viet|news_?detail|"
    r"text-?_?content|body-?_?content|elementor-widget-theme-post-content|fck_detail|the-article"
)
SUMMARY = re.compile(
    r"sapo|\blead\b|tom-?_?tat|trich-?_?(?:yeu|dan)|summary|(?:short|news|post)-?_?desc|description|intro"
)
DATE = re.compile(r"date|time|ngay|thoi-?_?gian|publish|created|posted|post-?_?on|meta|info")
AUTHOR = re.compile(r"author|tac-?_?gia|by-?line|but-?_?danh|nguoi-?_?(?:dang|viet)|writer")
HEADLINE = re.compile(r"title|tieu-?_?de|headline|ten-?_?(?:bai|tin)|\btit\b|heading")
# What a page prints over other news and over what its readers wrote.
OTHER_NEWS = re.compile(
    r"[^\w]*(?:(?:(?:những|các|một số) )?(?:tin|bài|bài viết|tin tức|tin bài|tin, bài|nội dung|thông tin|sự kiện)"
    r"(?: tức| bài)? (?:khác|liên quan|cùng (?:chuyên mục|loại|chủ đề|thể loại)|mới(?: hơn| nhất| đăng)?|cũ(?: hơn)?|"
    r"đã (?:đăng|đưa)|nổi bật|(?:được )?(?:đọc|xem) nhiều(?: nhất)?|tiếp theo)|(?:mời (?:bạn )?)?(?:xem|đọc) thêm|"
    r"(?:bạn )?có thể (?:bạn )?quan tâm|ý kiến(?: bạn đọc| của bạn)?|bình luận|(?:gửi|viết) (?:bình luận|phản hồi|"
    r"ý kiến)|related (?:news|posts|articles))\b",
    re.IGNORECASE,
)
OTHER_NEWS_ALONE = re.compile(OTHER_NEWS.pattern + r"[\s\d:.…»>()/]*", re.IGNORECASE)
ASIDE_ELEMENTS = {"nav", "footer", "aside", "button", "menu", "dialog"}
WHOLE = {"", "html", "body", "form", "main", "article"}


def is_aside(node: Node) -> bool:
    """Whether an element is called a menu, a footer, other news or the like; how much it holds is not looked at."""
    if node.name in WHOLE:
        return False
    if node.name in ASIDE_ELEMENTS:
        return True
    return bool((label := node.label.strip()) and (ASIDE.search(label) or PAGE_HEAD.search(label)))


def is_body(node: Node) -> bool:
    """Whether an element is called the text of an article."""
    return bool((label := node.label.strip()) and BODY.search(label))
