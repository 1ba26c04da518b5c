package ashyldy.local.article;

/// What was found where articles were looked for.
///
/// The origin names the file, with the line where there is more than one article in it.
public sealed interface Found {

    String origin();

    /// An article as one line of JSON, as ingest-service takes it.
    record Article(String origin, String line) implements Found {}

    /// Something that is no article, and why.
    record Skipped(String origin, String why) implements Found {}
}
