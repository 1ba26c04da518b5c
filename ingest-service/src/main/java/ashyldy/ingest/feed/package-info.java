/// Feeds are asked again and again; the page of each entry goes the same road as an article that somebody hands in, and
/// has a history of its own.
///
/// [FeedPoller] asks, [FeedVisit] is one visit. [FeedParser] reads RSS and Atom through [FeedTree], in which damage
/// stays
/// with the entry. [PageIntake] looks at a page, [PageSchedule] says when the next look is, [Pages] and [Feeds]
/// remember.
package ashyldy.ingest.feed;
