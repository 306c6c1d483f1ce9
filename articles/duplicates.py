"""What news knows against two records being one official."""

from collections import defaultdict
from itertools import combinations

from articles.models import Mention
from cms.text import title_key
from people.duplicates import speaks_against


@speaks_against
def one_article_tells_them_apart(officials):
    """Return the pairs of officials who are named by the same words in one article, each on their own.

    Two spellings in one article may well be one person.
    """
    named = defaultdict(set)
    mentions = Mention.objects.filter(official__in=officials)
    for article, name, official in mentions.values_list("article", "printed_name", "official"):
        named[article, title_key(name)].add(official)
    return {pair for some in named.values() for pair in combinations(sorted(some), 2)}
