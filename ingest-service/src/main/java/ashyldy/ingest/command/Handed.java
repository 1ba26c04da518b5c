package ashyldy.ingest.command;

/// An article as it was found.
///
/// The origin names the file, with the line or the number where there is more than one article in it.
sealed interface Handed {
    String origin();

    /// `{url?, title?, text | html, publishedAt? | published?}`
    record Json(String origin, byte[] json) implements Handed {}

    /// A saved web page, in the letters that it declares.
    record Page(String origin, byte[] html) implements Handed {}
}
