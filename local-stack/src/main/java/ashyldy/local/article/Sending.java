package ashyldy.local.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Sends what is found in batches and keeps count.
public final class Sending {

    private static final int MOST_ARTICLES = 20;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final IngestClient ingest;
    private final IntConsumer progress;
    private final SendingReport report = new SendingReport();
    private final List<Found.Article> batch = new ArrayList<>();
    private int characters;

    /// @param progress is told how many more have been dealt with
    public Sending(IngestClient ingest, IntConsumer progress) {
        this.ingest = ingest;
        this.progress = progress;
    }

    public SendingReport all(Stream<Found> everything) {
        everything.forEachOrdered(found -> {
            switch (found) {
                case Found.Article article -> add(article);
                case Found.Skipped skipped -> skip(skipped);
            }
        });
        send();
        return report;
    }

    private void add(Found.Article article) {
        batch.add(article);
        characters += article.line().length();
        if (batch.size() >= MOST_ARTICLES || characters >= MOST_CHARACTERS) {
            send();
        }
    }

    private void skip(Found.Skipped skipped) {
        report.add(skipped);
        progress.accept(1);
    }

    private void send() {
        if (batch.isEmpty()) {
            return;
        }
        report.add(batch.size(), ingest.send(List.copyOf(batch)));
        progress.accept(batch.size());
        batch.clear();
        characters = 0;
    }
}
