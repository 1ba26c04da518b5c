package ashyldy.ingest.article.page;

/// Why a block is not read as part of the article.
enum Drop {
    /// Menus, sidebars, advertisements: what surrounds an article.
    SURROUNDS,
    /// Date, author, a widget: near the article, and no sentences in it.
    DETAILS,
    COMMENTS_OR_HIDDEN,
    OTHER_STORY,
    CARD,
    HEADLINE,
    CAPTION,
    LINK,
    /// "Read also" and what it announces.
    POINTER,
    /// Sharing, subscribing, credits.
    FURNITURE,
    /// Said twice on the page.
    REPEATED,
    BEFORE_TEXT,
    AFTER_TEXT,
    HEADS_NOTHING
}
