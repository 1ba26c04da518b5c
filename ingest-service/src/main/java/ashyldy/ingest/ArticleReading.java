package ashyldy.ingest;

import java.util.List;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.claim.ClaimAssembler;
import ashyldy.ingest.claim.ToldYear;
import ashyldy.ingest.discourse.Answer;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.mention.MentionReading;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.WordedSentence;
import ashyldy.ingest.mention.place.PlaceIndex;
import ashyldy.ingest.mention.time.PresentYear;
import ashyldy.ingest.text.TextReading;
import ashyldy.ingest.text.TextReading.ReadText;
import ashyldy.places.Gazetteer;

/// Reads an article: text → sentences → mentions → claims. Immutable once made, so that any number of threads may share
/// one.
public final class ArticleReading {
    private final TextReading text;
    private final MentionReading mentions;
    private final ClaimAssembler claims;

    public ArticleReading(LanguagePacks packs, Gazetteer gazetteer) {
        text = new TextReading(packs);
        mentions = new MentionReading(packs, new PlaceIndex(gazetteer));
        claims = new ClaimAssembler(gazetteer);
    }

    /// With the languages and places that we bring.
    public static ArticleReading standard() {
        return new ArticleReading(LanguagePacks.load(), Gazetteer.kazakhstan());
    }

    public ArticleRead read(Article article) {
        ReadText body = text.read(article.text());
        return new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                body.language(),
                article.publishedAt(),
                article.revision(),
                claims(article, body));
    }

    private List<Claim> claims(Article article, ReadText body) {
        List<WordedSentence> sentences =
                body.sentences().stream().map(mentions::words).toList();
        boolean tells = Stream.concat(sentences.stream(), worded(article.title().orElse("")).stream())
                .anyMatch(WordedSentence::namesFacility);
        if (!tells) {
            return List.of();
        }
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        List<SentenceReading> read = read(sentences, article.text(), present);
        List<Claim> found = claims(article, read, present);
        if (present.year().isPresent()) {
            return found;
        }
        return ToldYear.of(found, read)
                .map(told -> claims(article, read(sentences, article.text(), told), told))
                .orElse(found);
    }

    private List<Claim> claims(Article article, List<SentenceReading> sentences, PresentYear present) {
        return claims.claims(article, headline(article, present), sentences);
    }

    private List<SentenceReading> headline(Article article, PresentYear present) {
        String title = article.title().orElse("");
        return read(worded(title), title, present);
    }

    private List<WordedSentence> worded(String words) {
        return text.read(words).sentences().stream().map(mentions::words).toList();
    }

    /// How each frame of an article is answered, for people who look at a reading.
    public List<Answer> answers(Article article) {
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        return claims.answers(article, headline(article, present), sentences(article, present));
    }

    /// All mentions of the sentences of an article, for people who look at a reading.
    public List<SentenceReading> sentences(Article article, PresentYear present) {
        return read(worded(article.text()), article.text(), present);
    }

    private List<SentenceReading> read(List<WordedSentence> sentences, String words, PresentYear present) {
        return sentences.stream()
                .map(sentence -> mentions.read(sentence, words, present))
                .toList();
    }
}
