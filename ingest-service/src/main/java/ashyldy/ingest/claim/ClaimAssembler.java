package ashyldy.ingest.claim;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.discourse.Answer;
import ashyldy.ingest.discourse.Discourse;
import ashyldy.ingest.discourse.PlaceSense;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.discourse.Speeches;
import ashyldy.ingest.frame.FrameReader;
import ashyldy.ingest.frame.FrameReading;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.pointing.PointedFrames;
import ashyldy.places.Gazetteer;

/// Reads the sentences of an article in order and writes one claim for each project that they tell of.
public final class ClaimAssembler {
    private final BaseNames names = new BaseNames();
    private final Gazetteer gazetteer;

    public ClaimAssembler(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param title the sentences of the headline, which stands outside the text
    public List<Claim> claims(Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        return claims(article, title, sentences, Readers.GRAMMAR, Optional.empty());
    }

    /// @param model what a model pointed at; absent where none was asked
    public List<Claim> claims(
            Article article,
            List<SentenceReading> title,
            List<SentenceReading> sentences,
            Readers readers,
            Optional<PointedFrames> model) {
        PlaceSense sense = new PlaceSense(gazetteer);
        List<Project> projects = readers.asksGrammar() || model.isEmpty()
                ? discourse(grammar(article), article, title, sentences, sense).projects()
                : List.of();
        if (model.isPresent() && readers.asksModel()) {
            List<Project> pointed = pointed(model.get(), article, title, sentences);
            projects = projects.isEmpty() ? pointed : new Union(projects, pointed, sense).projects();
        }
        return new ClaimWriting(article, sense, new VillageNames(sentences, names)).claims(projects);
    }

    private List<Project> pointed(
            PointedFrames model, Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        return discourse(model, article, title, sentences, new PlaceSense(gazetteer))
                .projects();
    }

    private FrameReader grammar(Article article) {
        return new FrameReading(gazetteer, article.publishedAt().map(PublishedAt::day));
    }

    /// How each frame was answered, for people who look at a reading.
    public List<Answer> answers(Article article, List<SentenceReading> title, List<SentenceReading> sentences) {
        return discourse(grammar(article), article, title, sentences, new PlaceSense(gazetteer))
                .answers();
    }

    private Discourse discourse(
            FrameReader frames,
            Article article,
            List<SentenceReading> title,
            List<SentenceReading> sentences,
            PlaceSense sense) {
        title.forEach(reading -> sense.remember(reading.places()));
        Discourse discourse = new Discourse(frames, sense, article.text());
        Speeches speeches = Speeches.of(sentences, article.text());
        boolean told = !sentences.isEmpty() && repeatsTitle(sentences.getFirst(), article);
        if (!told || frames.groups()) {
            title.forEach(
                    reading -> discourse.readTitle(reading, article.title().orElse("")));
        }
        for (int number = 0; number < sentences.size(); number++) {
            SentenceReading reading = sentences.get(number);
            if (frames.groups() || !reading.says(ClauseCode.SKIP)) {
                discourse.read(reading, number, speeches.speaker(number), told && number == 0);
            }
        }
        discourse.close();
        return discourse;
    }

    private static boolean repeatsTitle(SentenceReading reading, Article article) {
        String words =
                reading.quote(0, reading.sentence().size(), article.text()).text();
        return article.title().filter(title -> title.strip().equals(words)).isPresent();
    }
}
