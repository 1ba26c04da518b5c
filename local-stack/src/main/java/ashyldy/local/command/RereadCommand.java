package ashyldy.local.command;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import ashyldy.local.article.IngestClient;
import ashyldy.local.reread.RereadState;
import ashyldy.local.reread.RereadWatch;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;

@Command(
        name = "reread",
        description =
                "Read all stored articles again by what the reader has learned since; nobody is alerted. It goes on in"
                        + " what ./ashyldy up runs, also without this command; called again, the command joins it.",
        mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {

    /// A minute: as long as a service that was killed needs to come back.
    private static final int ATTEMPTS = 120;

    private final Terminal terminal;
    private final AtomicBoolean watching = new AtomicBoolean();

    RereadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var watch = new RereadWatch(ingest(ATTEMPTS));
        RereadState begun = watch.startOrJoin(ingest(1));
        RereadState end = follow(watch, begun);
        terminal.out().print(end.table());
        return end.isGood() ? 0 : 1;
    }

    private RereadState follow(RereadWatch watch, RereadState begun) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::sayThatItGoesOn));
        watching.set(true);
        terminal.err().println(greeting(begun));
        try (ProgressBar bar = terminal.progressBar("Rereading", begun.articles())) {
            return watch.follow(begun, now -> {
                bar.setExtraMessage(" " + now.counts());
                bar.stepTo(now.taken());
            });
        } finally {
            watching.set(false);
        }
    }

    /// When the command is ended by Ctrl-C.
    private void sayThatItGoesOn() {
        if (watching.get()) {
            String below = terminal.showsProgress() ? "\n" : "";
            terminal.err().println(below + "The reread goes on without this command; ./ashyldy reread joins it again.");
        }
    }

    private IngestClient ingest(int attempts) {
        return new IngestClient(terminal.ingest(), terminal.knownKey(), attempts);
    }

    private static String greeting(RereadState begun) {
        return begun.taken() > 0
                ? "Joining the reread that has taken %d of %d articles".formatted(begun.taken(), begun.articles())
                : "Reading %d articles again".formatted(begun.articles());
    }
}
