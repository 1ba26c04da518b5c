/// How an article comes in and how it is kept.
///
/// A request, a line of a batch and an entry of a feed all become a [Submission]: clean text, one spelling of the
/// address,
/// a date that can be. [ArticleIntake] has it read, keeps it in [Articles] and answers with a [Receipt]. What cannot be
/// taken is a [RefusedInput] that names the field.
package ashyldy.ingest.article;
