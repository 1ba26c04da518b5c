package ashyldy.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import ashyldy.local.article.ArticleSearch;
import ashyldy.local.article.Found;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.WebPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "preview",
        description = "Print what would be read from articles, with the words that say it; nothing is stored.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "As for read.")
    private List<String> places;

    PreviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var ingest = new IngestClient(terminal.ingest(), "", 1);
        var claims = new ClaimLines(terminal.isPlain() ? Quoting.PLAIN : Quoting.UNDERLINED);
        var skipped = new AtomicInteger();
        new ArticleSearch(new WebPages()).in(places).forEachOrdered(found -> {
            switch (found) {
                case Found.Article article -> {
                    terminal.out().println(article.origin());
                    claims.of(ingest.preview(article)).forEach(terminal.out()::println);
                }
                case Found.Skipped one -> {
                    skipped.incrementAndGet();
                    terminal.err().println(one.origin() + " " + one.why());
                }
            }
        });
        return skipped.get() == 0 ? 0 : 1;
    }
}
