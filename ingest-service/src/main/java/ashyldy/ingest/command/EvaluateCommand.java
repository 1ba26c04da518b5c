package ashyldy.ingest.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.evaluation.Calibration;
import ashyldy.ingest.evaluation.Evaluation;
import ashyldy.ingest.evaluation.FaultList;
import ashyldy.ingest.evaluation.FigureJson;
import ashyldy.ingest.evaluation.FigureTable;
import ashyldy.ingest.evaluation.GoldArticle;
import ashyldy.ingest.evaluation.GoldFolder;
import ashyldy.ingest.evaluation.ReadArticle;
import ashyldy.ingest.evaluation.Scoreboard;
import ashyldy.ingest.language.LanguagePacks;
import ashyldy.ingest.language.UnprovedForms;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.places.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = "Read annotated articles and say how well they were read. A folder holds articles/*.json and"
                + " gold/*.json; no running stack is needed.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    /// Whoever annotated an article has seen it: none is from the future, whatever the clock says.
    private static final InstantSource LATER = InstantSource.fixed(Instant.parse("2100-01-01T00:00:00Z"));

    private final PrintStream out;
    private final PrintStream err;
    private ArticleReading reading;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Annotated articles.")
    private List<Path> folders;

    @Option(names = "--verbose", description = "Every miss, every false claim, and in what the others differ.")
    private boolean verbose;

    @Option(names = "--unproved-forms", description = "Forms of the language data that no sentence of theirs shows.")
    private boolean unprovedForms;

    @Option(names = "--calibration", description = "What a confidence is worth.")
    private boolean calibration;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--scoreboard",
            paramLabel = "FILE",
            description = "Write the figures as tab-separated lines, a line a language, then a line an article.")
    private Optional<Path> scoreboard = Optional.empty();

    @Option(names = "--predictions", paramLabel = "OUT", description = "Write what was read, a JSON file an article.")
    private Optional<Path> predictions = Optional.empty();

    @Mixin
    private SecondReaderOptions second;

    EvaluateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        reading = new ArticleReading(LanguagePacks.load(), Gazetteer.chosenBy(System.getenv()));
        List<GoldArticle> articles = folders.stream()
                .map(GoldFolder::new)
                .flatMap(folder -> folder.articles().stream())
                .toList();
        Evaluation evaluation = second.isOn() ? compared(articles) : evaluate(articles, Readers.GRAMMAR, Map.of());
        print(evaluation);
        if (json.isPresent()) {
            ReadingJson.write(json.get(), FigureJson.of(evaluation));
        }
        if (scoreboard.isPresent()) {
            Files.writeString(scoreboard.get(), new Scoreboard(evaluation).text());
        }
        if (unprovedForms) {
            out.println();
            new UnprovedForms(LanguagePacks.load()).lines().forEach(out::println);
        }
        return evaluation.unread().isEmpty() ? 0 : 1;
    }

    /// Each reader by itself, then both together, with how far they agree.
    private Evaluation compared(List<GoldArticle> articles) throws IOException {
        Map<String, Pointed> answers = answers(articles);
        for (Readers readers : List.of(Readers.GRAMMAR, Readers.MODEL)) {
            Evaluation alone = evaluate(articles, readers, answers);
            out.println(readers.title());
            print(alone);
            out.println();
        }
        Evaluation both = evaluate(articles, Readers.BOTH, answers);
        new Calibration(both).agreement().forEach(out::println);
        out.println();
        out.println(Readers.BOTH.title());
        return both;
    }

    /// Each article is asked about once, whatever is measured.
    private Map<String, Pointed> answers(List<GoldArticle> articles) throws IOException {
        Progress progress = new Progress("Asking", articles.size(), err);
        ArticleTaking taking = new ArticleTaking(LATER);
        Map<String, Pointed> answers = new HashMap<>();
        try (var model = second.open(reading, err)) {
            for (GoldArticle article : articles) {
                answer(article, taking, model).ifPresent(answer -> answers.put(article.name(), answer));
                progress.step();
            }
        }
        progress.end();
        return answers;
    }

    /// Of what is refused nobody is asked; its reading says why.
    private static Optional<Pointed> answer(
            GoldArticle article, ArticleTaking taking, SecondReaderOptions.Answers model) throws IOException {
        try {
            return model.about(article.name(), taking.article(article.json())).or(() -> Optional.of(Pointed.NOTHING));
        } catch (RefusedInput refused) {
            return Optional.empty();
        }
    }

    private Evaluation evaluate(List<GoldArticle> articles, Readers readers, Map<String, Pointed> answers)
            throws IOException {
        Progress progress = new Progress("Reading", articles.size(), err);
        ArticleTaking taking = new ArticleTaking(LATER);
        List<ReadArticle> read = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (GoldArticle article : articles) {
            Optional<Pointed> answer = Optional.ofNullable(answers.get(article.name()));
            read.add(new ReadArticle(
                    article, claims(article, json -> reading.read(taking.article(json), readers, answer), unread)));
            progress.step();
        }
        progress.end();
        return new Evaluation(read, unread);
    }

    private List<Claim> claims(GoldArticle article, Function<byte[], ArticleRead> reading, List<String> unread)
            throws IOException {
        try {
            ArticleRead read = reading.apply(article.json());
            if (predictions.isPresent()) {
                Files.createDirectories(predictions.get());
                ReadingJson.write(predictions.get().resolve(article.name() + ".json"), read);
            }
            return read.claims();
        } catch (RefusedInput refused) {
            unread.add(article.name() + ": " + refused.getMessage());
            return List.of();
        }
    }

    private void print(Evaluation evaluation) {
        FaultList faults = new FaultList(evaluation);
        if (verbose) {
            faults.details().forEach(out::println);
            out.println();
        }
        new FigureTable(evaluation.tallies()).lines().forEach(out::println);
        out.println();
        faults.counts().forEach(out::println);
        if (calibration) {
            out.println();
            new Calibration(evaluation).lines().forEach(out::println);
        }
    }
}
