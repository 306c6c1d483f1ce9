"""What each shape of the document is, by its name there."""

from django.utils.translation import gettext_lazy as _

PAGE = _("A page of a list.")
SHAPES = {
    "Agency": _("A body of party, state, front or unions."),
    "AgencyDetail": _("An agency with what it belongs to and its history."),
    "AgencyName": _("An agency, in short."),
    "AgencyPage": PAGE,
    "Article": _("An article as a list shows it."),
    "ArticleDetail": _("An article with everything that it names."),
    "ArticlePage": PAGE,
    "Attachment": _("A document of an article."),
    "Correction": _("A public note that the article said something else before."),
    "EnglishEdition": _("The English edition of an article, as an editor wrote it."),
    "FiledPlace": _("A place under which an article is filed, with what became of it."),
    "Mention": _("Somebody named in an article, as printed then."),
    "Official": _("Somebody who holds or held public posts."),
    "OfficialDetail": _("An official with contact and other names."),
    "OfficialName": _("An official, in short."),
    "OfficialPage": PAGE,
    "Photo": _("A photo of an article with its words."),
    "Place": _("A unit of local government during one stretch of its life."),
    "PlaceDetail": _("A place with its history."),
    "PlaceName": _("A place, in short."),
    "PlacePage": PAGE,
    "PlaceStep": _("A place directly before or after another."),
    "Post": _("A post that an official holds or held."),
    "Problem": _("What was wrong with a request (RFC 9457)."),
    "Rendition": _("A picture file in one size."),
    "Section": _("A part of the site: news, notices, economy and so on."),
    "SectionPage": PAGE,
}
