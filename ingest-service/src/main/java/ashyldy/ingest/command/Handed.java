package ashyldy.ingest.command;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An article as it was found.
///
/// The origin names the file, with the line or the number where there is more than one article in it.
sealed interface Handed {
    Pattern NAME = Pattern.compile("(?<name>.+)\\.\\w+(?:[:\\[](?<number>\\d+)]?)?");

    String origin();

    /// What an answer to it is filed under: the file's name without its ending, with the line or the number.
    default String name() {
        Matcher parts = NAME.matcher(Path.of(origin()).getFileName().toString());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an article's origin: " + origin());
        }
        return parts.group("number") == null ? parts.group("name") : parts.group("name") + "-" + parts.group("number");
    }

    /// `{url?, title?, text | html, publishedAt? | published?}`
    record Json(String origin, byte[] json) implements Handed {}

    /// A saved web page, in the letters that it declares.
    record Page(String origin, byte[] html) implements Handed {}
}
