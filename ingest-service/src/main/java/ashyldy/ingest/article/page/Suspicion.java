package ashyldy.ingest.article.page;

/// How far a sign is believed that an element is not the article, the strongest first.
enum Suspicion {
    /// Other people's words, consent, what is not shown: not read while there is anything else to read.
    NEVER,
    /// What surrounds an article: not read unless it holds most of the prose of the page.
    AROUND,
    /// What says something of a picture.
    CAPTION,
    /// What may stand in the midst of an article: sentences in it are read.
    HINT
}
