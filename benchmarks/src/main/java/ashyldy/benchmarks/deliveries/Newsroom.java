package ashyldy.benchmarks.deliveries;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

import ashyldy.benchmarks.road.Openings;
import ashyldy.benchmarks.road.OwnStack;
import ashyldy.local.article.Found;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.Sending;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Hands articles in, each until it is accepted.
final class Newsroom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ATTEMPTS = 200;

    private final IngestClient ingest;

    Newsroom(URI ingest) {
        this.ingest = new IngestClient(ingest, OwnStack.KEY, ATTEMPTS);
    }

    void send(Openings.Opening opening) {
        Stream<Found> article = Stream.of(new Found.Article(opening.url(), json(opening)));
        var report = new Sending(ingest, _ -> {}).all(article);
        if (!report.isGood()) {
            throw new IllegalStateException("an opening was refused:\n" + report.table());
        }
    }

    private static String json(Openings.Opening opening) {
        try {
            return JSON.writeValueAsString(
                    Map.of("url", opening.url(), "publishedAt", opening.day().toString(), "text", opening.text()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }
}
