package ashyldy.ingest.pointing;

import ashyldy.events.ArticlePart;
import ashyldy.events.Quote;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Span;

/// Words of a model that stand in a sentence, as the tokens that they touch.
///
/// @param source the title or the article's text
public record Found(SentenceReading reading, int from, int to, String source) implements Mention {
    public boolean touches(Mention mention) {
        return mention.overlaps(from, to);
    }

    /// Whether a quote of the article's text has some of the words.
    public boolean isAt(Quote quote) {
        Span span = reading.span(from, to);
        return quote.part() == ArticlePart.TEXT && span.overlaps(new Span(quote.start(), quote.end()));
    }

    /// How many tokens they share.
    public int sharedWith(Mention mention) {
        return Math.max(0, Math.min(to, mention.to()) - Math.max(from, mention.from()));
    }
}
