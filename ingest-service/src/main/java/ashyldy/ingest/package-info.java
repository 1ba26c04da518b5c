/// From the news to claims, in the order of the data:
///
/// - [ashyldy.ingest.web] is polite to strangers' servers, [ashyldy.ingest.letters] reads their bytes as letters and
///   [ashyldy.ingest.time] their dates as days;
/// - [ashyldy.ingest.feed] asks feeds for news and follows the pages of their entries;
/// - [ashyldy.ingest.article] takes an article in, cleans it and keeps it; of a page,
///   [ashyldy.ingest.article.page] reads headline, day and text, and [ashyldy.ingest.article.date] every written day;
/// - [ashyldy.ingest.ArticleReading] reads it: its text into sentences, sentences into mentions, mentions into frames,
/// frames into
///   projects, projects into claims;
/// - [ashyldy.ingest.name] gives the names in them a form that stands alone;
/// - [ashyldy.ingest.publish] tells the other services, in the transaction that keeps the article;
/// - [ashyldy.ingest.reread] takes what was read before through the same steps again, when it is asked to.
///
/// [ashyldy.ingest.Wiring] puts the parts together.
package ashyldy.ingest;
