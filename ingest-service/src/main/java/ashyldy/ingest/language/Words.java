package ashyldy.ingest.language;

/// Knows the words of a language, wherever in a text they stand.
@FunctionalInterface
public interface Words {
    /// What is known of the word, number or mark from one character to before another.
    Word of(String text, int from, int to);
}
