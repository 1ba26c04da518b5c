package ashyldy.local.article;

import java.util.Map;

/// What was found where articles were looked for.
///
/// The origin names the file, with the line where there is more than one article in it.
public sealed interface Found {

    String origin();

    /// An article as one line of JSON, as ingest-service takes it.
    record Article(String origin, String line) implements Found {

        /// The page at an address.
        public static Article page(String address, String html) {
            return new Article(address, ArticleJson.line(Map.of("url", address, "html", html)));
        }
    }

    /// Something that is no article, and why.
    record Skipped(String origin, String why) implements Found {}
}
