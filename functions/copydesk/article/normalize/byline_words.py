"""Words of a byline that are no name: roles, desks, agencies, verbs, sites."""

from copydesk.article.normalize.titles import is_organisation, is_role
from copydesk.article.normalize.word_lists import word_list


def is_no_person(name: str) -> bool:
    """Does any word say that these are no person's names?"""
    words = [word.casefold().strip(".,:'’") for word in name.split()]
    return any(
        word in word_list("nobody") or is_organisation(word) for word in words if len(word) > 1
    )


def looks_like_a_role(name: str) -> bool:
    """Is it "Political correspondent", "Chief Economist at Acme"?"""
    return any(is_role(word) for word in name.split())
