package ashyldy.projects.page;

import ashyldy.events.Quote;

/// The words of an article that prove a value, in the sentence in which they stand.
///
/// @param before what stands before the words in their sentence; empty where the sentence was not kept
/// @param text the words themselves, marked on the page
/// @param after what stands after them
public record Citation(String before, String text, String after, Origin origin) {
    static Citation of(Quote quote, Origin origin) {
        return new Citation(quote.before(), quote.text(), quote.after(), origin);
    }

    /// Whether there is more to show than the words, so that they have to be marked in it.
    public boolean whole() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
