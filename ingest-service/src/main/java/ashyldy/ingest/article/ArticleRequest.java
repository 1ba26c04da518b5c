package ashyldy.ingest.article;

import java.util.Optional;

import ashyldy.events.PublishedAt;

/// The body of a submission as the API describes it; [SubmissionReader] reads it, so that it can name what is wrong.
///
/// @param url the article's own address; without one the text is its identity
/// @param text clean text, taken as it is; or else
/// @param html the page, of which the article is taken
/// @param publishedAt a day, or a date-time with offset; between 1990 and the day after tomorrow
record ArticleRequest(
        Optional<String> url,
        Optional<String> title,
        Optional<String> text,
        Optional<String> html,
        Optional<PublishedAt> publishedAt) {}
