"""Every address of the desk, and which roles get an answer there. Written by hand; a new address has to be added."""

WRITERS = "author editor publisher"
CHECKERS = "editor publisher"
SEE_NEWS = f"{WRITERS} inspector admin"
SEE_PEOPLE = f"{SEE_NEWS} people"
EVERYBODY = SEE_PEOPLE
NOBODY = ""

# Lists and forms: who sees the list and a row, who adds, who deletes. A row of news belongs to a desk.
NEWS = {
    "article": (SEE_NEWS, WRITERS, CHECKERS),
    "finding": (SEE_NEWS, NOBODY, NOBODY),
    "proposal": (WRITERS, NOBODY, NOBODY),
    "photo": (SEE_NEWS, NOBODY, NOBODY),
    "picture": (SEE_NEWS, NOBODY, NOBODY),
    "attachment": (SEE_NEWS, NOBODY, NOBODY),
    "archivecopy": (SEE_NEWS, NOBODY, NOBODY),
    "mention": (SEE_NEWS, NOBODY, NOBODY),
    "printedtitle": (SEE_NEWS, NOBODY, NOBODY),
    "source": (SEE_NEWS, NOBODY, NOBODY),
    "transition": (SEE_NEWS, NOBODY, NOBODY),
}
OF_THE_SITE = {
    "articles_section": (SEE_NEWS, "admin", "admin"),
    "articles_page": (SEE_NEWS, "admin", "admin"),
    "articles_pinned": ("admin", "admin", "admin"),  # and who publishes at every desk, see test_front
    "articles_frontsection": ("admin", "admin", "admin"),
    "articles_notice": ("admin", "admin", "admin"),
    "articles_knownname": (WRITERS, NOBODY, WRITERS),
    "articles_redirect": ("admin", "admin", "admin"),
    "articles_siteprofile": ("admin", NOBODY, NOBODY),  # there is one, and it stays
    "articles_follower": ("admin", NOBODY, "admin"),
    "articles_subscription": ("admin", NOBODY, NOBODY),
    "people_official": (SEE_PEOPLE, "people", "people"),
    "people_appointment": (SEE_PEOPLE, "people", "people"),
    "people_agency": (SEE_PEOPLE, "people", "people"),
    "people_position": (SEE_PEOPLE, "people", "people"),
    "people_alias": (SEE_PEOPLE, "people", "people"),
    "people_titlereading": (SEE_PEOPLE, "people", "people"),
    "people_district": (SEE_PEOPLE, "admin", NOBODY),
    "people_succession": (NOBODY, NOBODY, NOBODY),
    "people_agencysuccession": (NOBODY, NOBODY, NOBODY),
    "people_changeset": (SEE_PEOPLE, NOBODY, NOBODY),
    "auth_user": ("admin", "admin", NOBODY),
    "auth_group": (NOBODY, NOBODY, NOBODY),
}

# Pages of their own: (roles that get an answer to GET, whether the page belongs to a desk).
PAGES = {
    "index": (EVERYBODY, False),
    "password_change_done": (EVERYBODY, False),
    "jsi18n": (EVERYBODY, False),
    "articles_article_act": ("publisher", True),  # "withdraw", of a published article
    "articles_article_compare": (SEE_NEWS, True),
    "articles_article_preview": (SEE_NEWS, True),
    "articles_article_writing": (SEE_NEWS, True),
    "articles_article_writing_new": (WRITERS, False),
    "articles_article_preview_page": (SEE_NEWS, True),
    "articles_finding_export": (SEE_NEWS, False),
    "articles_proposal_send": (WRITERS, False),
    "articles_proposal_step": (WRITERS, True),
    "articles_attachment_file": (SEE_NEWS, True),
    "articles_archivecopy_file": (SEE_NEWS, True),
    "articles_picture_preview": (SEE_NEWS, True),
    "articles_picture_choose": (SEE_NEWS, False),
    "articles_photo_preview": (SEE_NEWS, True),
    "articles_source_original": (SEE_NEWS, True),
    "audit_entry_export": ("admin inspector", False),
    "people_official_merge_with": ("people", False),
    "people_official_merge": ("people", False),
    "people_official_split": ("people", False),
    "people_official_compare": (SEE_PEOPLE, False),
    "people_official_duplicates": ("people", False),
    "people_popolo": (SEE_PEOPLE, False),
    "people_appointment_unconfirmed": ("people", False),
    "people_appointment_group": ("people", False),
    "people_appointment_outlived": ("people", False),
    "people_titlereading_table": (SEE_PEOPLE, False),
    "people_reform": ("admin", False),
    "people_changeset_undo": ("people admin", False),
    "auth_user_password_change": ("admin", False),
    "auth_user_invite": ("admin", False),
    "auth_user_hand_over": ("admin", False),
    **{f"people_{name}_export": (SEE_PEOPLE, False) for name in ("official", "appointment", "agency", "position")},
    **{f"people_{name}_import": ("people", False) for name in ("official", "appointment", "agency", "position")},
}

# Addresses that answer only to POST, or only lead on; each has tests of its own.
ONLY_POST = {
    "articles_article_newdraft",
    "articles_article_duplicate",
    "articles_archivecopy_make",
    "articles_article_preview_revoke",
    "articles_article_restore",
    "people_official_restore",
    "people_official_apart",
    "auth_user_invite_again",
    "auth_user_withdraw",
    "auth_user_reset_factors",
    "logout",
    *(f"people_{name}_process_import" for name in ("official", "appointment", "agency", "position")),
}
LEAD_ON = {"", "login", "autocomplete", "app_list", "password_change"}
