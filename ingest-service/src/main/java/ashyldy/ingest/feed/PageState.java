package ashyldy.ingest.feed;

import ashyldy.events.Coded;

/// What has become of a page.
enum PageState implements Coded {
    /// It has not been read yet.
    WAITING,
    /// Its article is kept.
    KEPT,
    /// It was looked for over days and in vain.
    GIVEN_UP,
    /// It was read and is not there any more; what it said is taken back.
    WITHDRAWN
}
