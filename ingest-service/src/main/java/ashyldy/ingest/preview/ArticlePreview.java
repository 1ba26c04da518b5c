package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;

import ashyldy.events.ArticleRead;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.mention.MentionReading;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.place.PlaceIndex;
import ashyldy.ingest.mention.time.PresentYear;
import ashyldy.ingest.text.TextReading;
import ashyldy.places.Gazetteer;

/// Reads an article and says what was read, with the quotes under the text.
public final class ArticlePreview {
    private final ArticleReading reading;
    private final TextReading text;
    private final MentionReading mentions;

    public ArticlePreview(Gazetteer gazetteer) {
        LanguagePacks packs = LanguagePacks.load();
        reading = new ArticleReading(packs, gazetteer);
        text = new TextReading(packs);
        mentions = new MentionReading(packs, new PlaceIndex(gazetteer));
    }

    public ArticleReading reading() {
        return reading;
    }

    /// @param read what was read of the article, by whomever
    /// @param columns of the terminal
    /// @param withMentions whether what came into no claim is listed too
    public List<String> lines(Article article, ArticleRead read, int columns, boolean withMentions) {
        List<Mark> marks = ClaimMarks.of(read.claims());
        List<String> lines = new ArrayList<>();
        lines.add("  language %s, published %s, claims: %d"
                .formatted(
                        read.language().code(),
                        read.publishedAt().map(PublishedAt::text).orElse("unknown"),
                        read.claims().size()));
        article.title().ifPresent(title -> lines.add("  title    " + title));
        lines.add("");
        lines.addAll(new DrawnText(article.text(), columns).lines(marks));
        for (int number = 0; number < read.claims().size(); number++) {
            lines.addAll(ClaimTable.lines(read.claims().get(number), number + 1));
            lines.add("");
        }
        if (withMentions) {
            lines.add("  frames, and what each speaks of");
            lines.addAll(FrameLines.of(reading.answers(article)));
            lines.add("");
            lines.add("  found, in no claim");
            lines.addAll(new Unclaimed(article.text(), marks).lines(mentions(article)));
            lines.add("");
        }
        return lines;
    }

    private List<SentenceReading> mentions(Article article) {
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        return text.read(article.text()).sentences().stream()
                .map(mentions::words)
                .map(sentence -> mentions.read(sentence, article.text(), present))
                .toList();
    }
}
