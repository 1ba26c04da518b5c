package ashyldy.benchmarks.deliveries;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class EndpointTest {
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:01Z");
    private static final String EVENT = "{\"id\": \"e1\", \"time\": \"2026-11-28T06:00:00Z\"}";

    private final Receipts receipts = new Receipts();

    @Test
    void whatIsTakenIsKnownByItsId() throws Exception {
        try (var endpoint = endpoint(Temper.HEALTHY)) {
            assertEquals(204, post(endpoint.address(), "m1"));
            assertEquals(204, post(endpoint.address(), "m1"));
        }

        Instant raised = Instant.parse("2026-11-28T06:00:00Z");
        var receipt = new Receipt(7, Temper.HEALTHY, "m1", "e1", raised, NOW);
        assertEquals(List.of(receipt, receipt), receipts.accepted());
        assertEquals(1, receipts.messages());
    }

    @Test
    void whoFailsAtFirstIsMended() throws Exception {
        try (var endpoint = endpoint(Temper.FAILING)) {
            assertEquals(500, post(endpoint.address(), "m1"));
            endpoint.mend();
            assertEquals(204, post(endpoint.address(), "m1"));
        }

        assertEquals(List.of(1L, 1L), List.of(receipts.attempts(Fate.FAILED), receipts.attempts(Fate.ACCEPTED)));
    }

    @Test
    @Timeout(20)
    void whoHangsTakesNothing() throws InterruptedException {
        try (var endpoint = endpoint(Temper.HANGING);
                var http = HttpClient.newHttpClient()) {
            var answer = http.sendAsync(request(endpoint.address(), "m1"), BodyHandlers.discarding());
            while (receipts.attempts(Fate.HUNG) == 0) {
                Thread.sleep(5);
            }
            assertFalse(answer.isDone());
            answer.cancel(true);
        }

        assertEquals(0, receipts.messages());
    }

    @Test
    void aMessageMeetsTheSameFateInEveryRun() {
        List<Fate> one = fates();
        List<Fate> other = fates();

        assertEquals(one, other);
        assertEquals(
                List.of(1000L, true, true),
                List.of(
                        (long) one.size(),
                        one.stream().filter(Fate.HUNG::equals).count() > 50,
                        one.stream().filter(Fate.ACCEPTED::equals).count() > 600));
    }

    @Test
    void ofFiftyEndpointsTwoHangTwoFailAndHalfAreHealthy() {
        List<Temper> all =
                IntStream.range(0, 50).mapToObj(number -> Temper.of(number, 50)).toList();

        assertEquals(
                List.of(2L, 2L, 21L, 25L),
                List.of(
                        count(all, Temper.HANGING),
                        count(all, Temper.FAILING),
                        count(all, Temper.MOODY),
                        count(all, Temper.HEALTHY)));
    }

    private static long count(List<Temper> all, Temper temper) {
        return all.stream().filter(temper::equals).count();
    }

    private static List<Fate> fates() {
        List<Fate> fates = new ArrayList<>();
        var chances = new SplittableRandom(1);
        for (int attempt = 0; attempt < 1000; attempt++) {
            fates.add(Temper.MOODY.fate(chances, true));
        }
        return fates;
    }

    private Endpoint endpoint(Temper temper) {
        return new Endpoint(7, temper, receipts, InstantSource.fixed(NOW));
    }

    private static int post(URI address, String message) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request(address, message), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static HttpRequest request(URI address, String message) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("webhook-id", message)
                .POST(BodyPublishers.ofString(EVENT))
                .build();
    }
}
