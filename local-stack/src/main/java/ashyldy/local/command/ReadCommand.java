package ashyldy.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import ashyldy.local.article.ArticleSearch;
import ashyldy.local.article.Found;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.Sending;
import ashyldy.local.article.SendingReport;
import ashyldy.local.article.WebPages;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Send articles to what ./ashyldy up runs. To send twice is harmless.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private static final int ATTEMPTS_A_SECOND = 2;

    private final Terminal terminal;
    private final ArticleSearch search = new ArticleSearch(new WebPages());

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL",
            description =
                    "JSON {url?, title?, text or html, publishedAt?}, JSONL, HTML, text; all files below a folder;"
                            + " a page or a feed.")
    private List<String> places;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "How long to wait for a service that does not answer: ${DEFAULT-VALUE}, which is as long as one"
                            + " that was killed needs to come back.")
    private int patience;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var ingest =
                new IngestClient(terminal.ingest(), terminal.knownKey(), Math.max(1, patience * ATTEMPTS_A_SECOND));
        try (ProgressBar bar = terminal.progressBar("Reading", count())) {
            SendingReport report = new Sending(ingest, bar::stepBy).all(search.in(places));
            bar.close();
            terminal.out().print(report.table());
            return report.isGood() ? 0 : 1;
        }
    }

    /// Files are cheap to look through twice; pages behind addresses are not.
    private long count() {
        List<String> files =
                places.stream().filter(place -> !place.startsWith("http")).toList();
        if (!terminal.showsProgress() || files.size() < places.size()) {
            return -1;
        }
        try (Stream<Found> all = search.in(files)) {
            return all.count();
        }
    }
}
