package ashyldy.ingest.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.suggestion.GapReading;
import ashyldy.ingest.suggestion.Suggestion;
import ashyldy.ingest.suggestion.SuggestionJson;
import ashyldy.ingest.suggestion.SuggestionText;
import ashyldy.ingest.suggestion.Suggestions;
import ashyldy.places.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "suggest",
        description = "List what a second reader found in articles and the grammar missed, as proposed entries of the"
                + " language files; nothing is changed. The sentences shown belong to their publishers: an accepted"
                + " entry needs a sentence of your own.",
        mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON ({title, text | html, url, publishedAt}), JSONL, HTML or text, or a folder of these.")
    private List<Path> files;

    @Mixin
    private SecondReaderOptions second;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Only what was seen so often; ${DEFAULT-VALUE} unless given.")
    private int least = 1;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    private final Suggestions suggestions = new Suggestions();
    private int faults;
    private int unanswered;

    SuggestCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (!second.isOn()) {
            throw new ParameterException(spec.commandLine(), "Whose answers? Say --second-reader or --answers ANSWERS");
        }
        ArticleTaking taking = new ArticleTaking(InstantSource.system());
        GapReading gaps = new GapReading(Gazetteer.chosenBy(System.getenv()));
        List<Handed> articles = ArticleFiles.inAll(files);
        Progress progress = new Progress("Reading", articles.size(), err);
        try (SecondReaderOptions.Answers answers = second.open(gaps.reading(), err)) {
            for (Handed handed : articles) {
                read(handed, taking, answers, gaps);
                progress.step();
            }
        }
        progress.end();
        print();
        return faults == 0 ? 0 : 1;
    }

    private void read(Handed handed, ArticleTaking taking, SecondReaderOptions.Answers answers, GapReading gaps)
            throws IOException {
        try {
            Article article = taking.article(handed);
            Optional<Pointed> answer = answers.about(handed.name(), article);
            answer.ifPresent(pointed -> suggestions.add(handed.name(), gaps.gaps(article, pointed)));
            unanswered += answer.isEmpty() ? 1 : 0;
        } catch (RefusedInput refused) {
            err.println(handed.origin() + " " + refused.getMessage());
            faults++;
        }
    }

    private void print() throws IOException {
        List<Suggestion> frequent = suggestions.mostFrequentFirst().stream()
                .filter(suggestion -> suggestion.times() >= least)
                .toList();
        if (json) {
            out.println(ReadingJson.MAPPER.writeValueAsString(SuggestionJson.of(frequent)));
        } else {
            SuggestionText.lines(frequent).forEach(out::println);
        }
        if (unanswered > 0) {
            err.println("articles without an answer: " + unanswered);
        }
    }
}
