package ashyldy.ingest.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import ashyldy.events.ArticleRead;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.article.Readers;
import ashyldy.ingest.article.RefusedInput;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.preview.ArticlePreview;
import ashyldy.places.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "preview",
        description = "Print what would be read from articles, with the words that say it; nothing is stored and no"
                + " running stack is needed.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private static final int NARROWEST = 40;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON ({title, text | html, url, publishedAt}), JSONL, HTML or text, or a folder of these.")
    private List<Path> files;

    @Option(names = "--json", description = "Print what was read as JSON, an article a document.")
    private boolean json;

    @Option(
            names = "--reader",
            paramLabel = "READER",
            description = "With a second reader: grammar, model or both (${DEFAULT-VALUE}).")
    private String reader = "both";

    @Mixin
    private SecondReaderOptions second;

    @Option(names = "--mentions", description = "List also what was found and came into no claim.")
    private boolean mentions;

    @Option(
            names = "--columns",
            paramLabel = "N",
            description = "Width of the terminal; ${DEFAULT-VALUE} unless given.")
    private int columns = Integer.getInteger("ashyldy.columns", 100);

    PreviewCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ArticleTaking taking = new ArticleTaking(InstantSource.system());
        ArticlePreview preview = new ArticlePreview(Gazetteer.chosenBy(System.getenv()));
        int faults = 0;
        try (SecondReaderOptions.Answers answers = second.open(preview.reading(), err)) {
            for (Path file : files) {
                for (Handed handed : ArticleFiles.in(file)) {
                    try {
                        Article article = taking.article(handed);
                        print(handed.origin(), article, read(handed, article, preview, answers), preview);
                    } catch (RefusedInput refused) {
                        err.println(handed.origin() + " " + refused.getMessage());
                        faults++;
                    }
                }
            }
        }
        return faults == 0 ? 0 : 1;
    }

    private ArticleRead read(
            Handed handed, Article article, ArticlePreview preview, SecondReaderOptions.Answers answers)
            throws IOException {
        Readers readers = second.isOn() ? Readers.of(reader) : Readers.GRAMMAR;
        Optional<Pointed> answer = readers.asksModel()
                ? answers.about(handed.name(), article).or(() -> Optional.of(Pointed.NOTHING))
                : Optional.empty();
        return preview.reading().read(article, readers, answer);
    }

    private void print(String origin, Article article, ArticleRead read, ArticlePreview preview) throws IOException {
        if (json) {
            out.println(ReadingJson.MAPPER.writeValueAsString(read));
        } else {
            out.println(origin);
            preview.lines(article, read, Math.max(NARROWEST, columns), mentions).forEach(out::println);
        }
    }
}
