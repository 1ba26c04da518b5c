package ashyldy.system;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import ashyldy.places.Gazetteer;

/// Reads the same news twice: once in peace, once while each of the five processes is ended with kill -9 in turn, in
/// another
/// order. Nothing may be lost and nothing may be there twice.
///
/// `system-tests/kill-loop [FILE.jsonl…]`: articles as JSON lines with `text` and, where known, `url`, `title` and
/// `publishedAt` or `published`; without a file, invented ones.
final class KillLoop {
    private static final List<String> PARTS =
            List.of("postgres", "BrokerProcess", "ingest-service", "project-service", "notify-service");
    private static final int MOST = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration SETTLED = Duration.ofSeconds(6);

    private final List<Map<String, String>> articles;

    KillLoop(List<Map<String, String>> articles) {
        this.articles = List.copyOf(articles);
    }

    public static void main(String[] files) throws IOException {
        var loop = new KillLoop(
                files.length == 0
                        ? Openings.articles(Gazetteer.kazakhstan(), MOST / 2)
                        : Stream.of(files)
                                .flatMap(JsonLines::articles)
                                .limit(MOST)
                                .toList());
        System.exit(loop.report() ? 0 : 1);
    }

    /// True if the two outcomes are the same; says so, and the counts, on standard output.
    boolean report() throws IOException {
        var peace = inPeace();
        var storm = inStorm(peace);
        System.out.printf("%-12s %10s %10s %10s %10s%n", "", "articles", "projects", "openings", "doubles");
        print("in peace", peace);
        print("in storm", storm);
        difference("projects only in peace", peace.projects(), storm.projects());
        difference("projects only in storm", storm.projects(), peace.projects());
        difference("openings only in peace", peace.openings(), storm.openings());
        difference("openings only in storm", storm.openings(), peace.openings());
        var same = peace.equals(storm) && peace.articles() == articles.size() && storm.doubles() == 0;
        System.out.println(same ? "nothing lost, nothing twice" : "NOT the same");
        return same;
    }

    Outcome inPeace() throws IOException {
        try (var stack = new RunningStack();
                var api = new Api(stack)) {
            var subscription = openings(api);
            var accepted = new ArrayList<String>();
            for (var article : articles) {
                accepted.add(untilAccepted(api, article));
            }
            return settled(api, subscription, accepted, null);
        }
    }

    /// @param expected to wait for; the reading ends early where it is reached, and late where it is not
    Outcome inStorm(Outcome expected) throws IOException {
        try (var stack = new RunningStack();
                var api = new Api(stack)) {
            var subscription = openings(api);
            var shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(20261122));
            var accepted = new ArrayList<String>();
            var share = Math.max(1, shuffled.size() / (PARTS.size() + 1));
            for (var number = 0; number < shuffled.size(); number++) {
                if (number > 0 && number % share == 0 && number / share <= PARTS.size()) {
                    var part = PARTS.get(number / share - 1);
                    System.out.printf("kill -9 %s after %d articles%n", part, number);
                    stack.kill(part);
                }
                accepted.add(untilAccepted(api, shuffled.get(number)));
            }
            return settled(api, subscription, accepted, expected);
        }
    }

    private static String openings(Api api) throws IOException {
        return api.subscribe(Map.of("events", List.of("project.opened"), "language", "en"));
    }

    /// A sender who gets no 202 sends again.
    private static String untilAccepted(Api api, Map<String, String> article) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return api.send(article).path("id").textValue();
            } catch (IOException refused) {
                if (System.nanoTime() > end) {
                    throw refused;
                }
                pause(Duration.ofMillis(200));
            }
        }
    }

    /// Waits until what is expected stands, or nothing has changed for a while, and then a little longer for what comes
    /// twice.
    private static Outcome settled(Api api, String subscription, List<String> accepted, Outcome expected)
            throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var quiet = expected == null ? SETTLED : SETTLED.multipliedBy(5);
        Outcome before = null;
        var since = System.nanoTime();
        while (System.nanoTime() < end) {
            var now = attempt(api, subscription, accepted);
            if (now == null || !now.equals(before)) {
                since = System.nanoTime();
            }
            before = now;
            var enough = expected != null && expected.equals(now) ? SETTLED : quiet;
            if (now != null && System.nanoTime() - since > enough.toNanos()) {
                return now;
            }
            pause(Duration.ofSeconds(1));
        }
        return Outcome.of(api, subscription, accepted);
    }

    /// Null while a service is on its way back.
    private static Outcome attempt(Api api, String subscription, List<String> accepted) {
        try {
            return Outcome.of(api, subscription, accepted);
        } catch (IOException away) {
            System.out.println("not yet: " + away);
            return null;
        }
    }

    private static void print(String name, Outcome outcome) {
        System.out.printf(
                "%-12s %10d %10d %10d %10d%n",
                name,
                outcome.articles(),
                outcome.projects().size(),
                outcome.openings().size(),
                outcome.doubles());
    }

    private static void difference(String title, List<String> one, List<String> other) {
        var only = new ArrayList<>(one);
        other.forEach(only::remove);
        only.forEach(line -> System.out.println(title + ": " + line));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
