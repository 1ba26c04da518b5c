package ashyldy.ingest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.claim.ClaimAssembler;
import ashyldy.ingest.claim.ToldYear;
import ashyldy.ingest.discourse.Answer;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.mention.MentionReading;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.WordedSentence;
import ashyldy.ingest.mention.place.PlaceIndex;
import ashyldy.ingest.mention.time.PresentYear;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.pointing.PointedFrames;
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

    /// By the grammar alone.
    public ArticleRead read(Article article) {
        return read(article, Readers.GRAMMAR, Optional.empty());
    }

    /// @param answer of the model that was asked; absent where none was
    public ArticleRead read(Article article, Readers readers, Optional<Pointed> answer) {
        ReadText body = text.read(article.text());
        return new ArticleRead(
                article.id(),
                article.url(),
                article.title(),
                article.outlet(),
                body.language(),
                article.publishedAt(),
                article.revision(),
                claims(article, body, new Wanted(readers, answer)));
    }

    /// What a model is asked of an article; nothing where the lexicon sees no facility in it.
    public Optional<NumberedArticle> question(Article article) {
        List<WordedSentence> sentences = worded(article.text());
        return tells(article, sentences)
                ? Optional.of(NumberedArticle.of(
                        article,
                        sentences.stream().map(WordedSentence::sentence).toList()))
                : Optional.empty();
    }

    /// How the words of an answer fare in an article.
    public PointedFrames.Tally tally(Article article, Pointed answer) {
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        return pointed(answer, article, headline(article, present), sentences(article, present))
                .tally();
    }

    private record Wanted(Readers readers, Optional<Pointed> answer) {}

    private List<Claim> claims(Article article, ReadText body, Wanted wanted) {
        List<WordedSentence> sentences =
                body.sentences().stream().map(mentions::words).toList();
        if (!tells(article, sentences)) {
            return List.of();
        }
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        List<SentenceReading> read = read(sentences, article.text(), present);
        List<Claim> found = claims(article, read, present, wanted);
        if (present.year().isPresent()) {
            return found;
        }
        return ToldYear.of(found, read)
                .map(told -> claims(article, read(sentences, article.text(), told), told, wanted))
                .orElse(found);
    }

    private boolean tells(Article article, List<WordedSentence> sentences) {
        return Stream.concat(sentences.stream(), worded(article.title().orElse("")).stream())
                .anyMatch(WordedSentence::namesFacility);
    }

    private List<Claim> claims(Article article, List<SentenceReading> sentences, PresentYear present, Wanted wanted) {
        List<SentenceReading> title = headline(article, present);
        return claims.claims(
                article,
                title,
                sentences,
                wanted.readers(),
                wanted.answer().map(answer -> pointed(answer, article, title, sentences)));
    }

    /// What a model pointed at in an article, for people who look at a reading.
    public PointedFrames pointed(Article article, Pointed answer) {
        PresentYear present = PresentYear.ofPublication(article.publishedAt().map(PublishedAt::day));
        return pointed(answer, article, headline(article, present), sentences(article, present));
    }

    private PointedFrames pointed(
            Pointed answer, Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        NumberedArticle lines = NumberedArticle.of(
                article, sentences.stream().map(SentenceReading::sentence).toList());
        return PointedFrames.of(
                answer,
                lines,
                title,
                sentences,
                new PointedFrames.Reader(article.publishedAt().map(PublishedAt::day), mentions));
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
                .peek(_ -> stopIfGivenUp())
                .map(sentence -> mentions.read(sentence, words, present))
                .toList();
    }

    /// Whoever wanted it has gone or has waited too long.
    private static void stopIfGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading was given up");
        }
    }
}
