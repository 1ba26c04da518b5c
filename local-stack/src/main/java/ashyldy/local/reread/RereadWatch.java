package ashyldy.local.reread;

import java.time.Duration;
import java.util.function.Consumer;

import ashyldy.local.article.IngestClient;
import ashyldy.local.process.Child;

/// Starts a reread, or joins the one under way, and watches it to its end. It needs nobody who watches.
public final class RereadWatch {

    private static final String REREADS = "/api/v1/rereads";
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final IngestClient ingest;

    /// @param ingest for following; patient with a service that is coming back
    public RereadWatch(IngestClient ingest) {
        this.ingest = ingest;
    }

    /// @param asking says at once that nothing runs
    public RereadState startOrJoin(IngestClient asking) {
        return RereadState.read(asking.post(REREADS));
    }

    public RereadState follow(RereadState begun, Consumer<RereadState> progress) {
        RereadState now = begun;
        progress.accept(now);
        while (!now.finished()) {
            Child.pause(GLANCE);
            now = RereadState.read(ingest.get(REREADS + "/" + begun.id()));
            progress.accept(now);
        }
        return now;
    }
}
