package ashyldy.benchmarks.road;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import ashyldy.places.Gazetteer;

/// Sends openings at an even pace and tells how long each was on its way to the subscriber.
public final class Road {
    private static final int A_SECOND = 10;
    private static final Duration EVENLY = Duration.ofSeconds(1).dividedBy(A_SECOND);
    /// Telegram lets a bot write into a chat once a second.
    private static final Duration TO_A_CHAT = Duration.ofMillis(1_300);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Kept here, for a logger that nobody holds forgets its level.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final PrintStream out;
    private final PrintStream err;
    private final Outlook outlook;

    /// @param warmUp articles that do not count: compilers and pools learn from them
    /// @param counted those that are told by the stream
    /// @param told those that are told in a chat and a mailbox as well, afterwards and slower
    private record Outlook(int warmUp, int counted, int told) {
        static final Outlook QUICK = new Outlook(50, 100, 30);
        static final Outlook FULL = new Outlook(200, 600, 100);

        int streamed() {
            return warmUp + counted;
        }

        int all() {
            return warmUp + counted + told;
        }
    }

    public Road(PrintStream out, PrintStream err, boolean quick) {
        this.out = out;
        this.err = err;
        this.outlook = quick ? Outlook.QUICK : Outlook.FULL;
    }

    /// False if an article was refused, or an alert was lost or came twice.
    ///
    /// @param home the project's folder with the packaged services
    public boolean walk(Path home) {
        KAFKA.setLevel(Level.WARNING);
        var openings = new Openings(Gazetteer.kazakhstan()).of(LocalDate.now(), outlook.all());
        var inboxes = new Inboxes();
        var stack = new OwnStack(inboxes.variables());
        stack.start(home, err);
        var subscriber = new Subscriber();
        subscriber.follow(stack.notifications());
        try (var outlet = new Outlet(stack.ingest())) {
            err.println("Warming up");
            send(openings.subList(0, outlook.warmUp()), 0, EVENLY, outlet);
            awaitTheLast(outlook.warmUp(), outlet, subscriber);
            err.println("Measuring");
            send(openings.subList(outlook.warmUp(), outlook.streamed()), outlook.warmUp(), EVENLY, outlet);
            awaitTheLast(outlook.streamed(), outlet, subscriber);
            err.println("Measuring to a chat and a mailbox");
            inboxes.subscribe(stack.notifications());
            send(openings.subList(outlook.streamed(), outlook.all()), outlook.streamed(), TO_A_CHAT, outlet);
            awaitTheLast(outlook.all(), outlet, subscriber);
            awaitTheLast(outlook.told(), inboxes);
            Traces traces = Traces.of(stack);
            boolean streamed = reportStream(outlet, subscriber, traces);
            return reportInboxes(outlet, inboxes, traces) && streamed;
        }
    }

    /// One after the other at an even pace.

    /// @param from number of the first
    private void send(List<Openings.Opening> openings, int from, Duration every, Outlet outlet) {
        long start = System.nanoTime();
        for (int each = 0; each < openings.size(); each++) {
            sleepUntil(start + every.multipliedBy(each).toNanos());
            outlet.send(from + each, openings.get(each));
            if ((each + 1) % 50 == 0) {
                err.printf("%4d of %d sent%n", each + 1, openings.size());
            }
        }
    }

    private static void awaitTheLast(int sent, Outlet outlet, Subscriber subscriber) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && (outlet.answered() < sent
                        || subscriber.count() < outlet.accepted().size())) {
            sleepUntil(System.nanoTime() + Duration.ofMillis(50).toNanos());
        }
    }

    private static void awaitTheLast(int told, Inboxes inboxes) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && (inboxes.inChat().size() < told || inboxes.inMailbox().size() < told)) {
            sleepUntil(System.nanoTime() + Duration.ofMillis(200).toNanos());
        }
    }

    private boolean reportStream(Outlet outlet, Subscriber subscriber, Traces traces) {
        var measured = outlet.accepted(outlook.warmUp(), outlook.streamed());
        List<Journey> journeys = journeys(measured, traces, subscriber.received());
        int lost = outlet.accepted().size() - subscriber.count();
        out.printf(
                "%d openings at %d a second over REST, after %d to warm up; one subscriber follows by SSE%n%n",
                outlook.counted(), A_SECOND, outlook.warmUp());
        var shares = new Shares();
        for (int hop = 0; hop < Journey.HOPS.size(); hop++) {
            shares.with(Journey.HOPS.get(hop), hop(journeys, hop));
        }
        shares.lines().forEach(out::println);
        out.printf("%nrefused %d, lost %d, twice %d%n", outlet.refused(), lost, subscriber.doubled());
        return outlet.refused() == 0 && lost == 0 && subscriber.doubled() == 0;
    }

    private boolean reportInboxes(Outlet outlet, Inboxes inboxes, Traces traces) {
        var sent = outlet.accepted(outlook.streamed(), outlook.all());
        List<Journey> chat = journeys(sent, traces, inboxes.inChat());
        List<Journey> mail = journeys(sent, traces, inboxes.inMailbox());
        out.printf(
                "%n%d more, one every %d ms; a chat of Telegram (a stand-in that keeps its limits) and a mailbox%n%n",
                outlook.told(), TO_A_CHAT.toMillis());
        new Shares()
                .with("alert written to shown in the chat", hop(chat, Journey.RECEIVED))
                .with("alert written to in the mailbox", hop(mail, Journey.RECEIVED))
                .with("ACCEPTED TO SHOWN IN THE CHAT", hop(chat, Journey.WHOLE))
                .with("ACCEPTED TO IN THE MAILBOX", hop(mail, Journey.WHOLE))
                .lines()
                .forEach(out::println);
        out.printf(
                "%nlost %d in the chat, %d in the mailbox%n",
                outlook.told() - chat.size(), outlook.told() - mail.size());
        return chat.size() == outlook.told() && mail.size() == outlook.told();
    }

    /// Of those that have arrived.
    private static List<Journey> journeys(
            Map<String, Outlet.Accepted> sent, Traces traces, Map<String, Instant> received) {
        return sent.entrySet().stream()
                .flatMap(article -> Journey.of(article.getKey(), article.getValue(), traces, received).stream())
                .toList();
    }

    private static List<Double> hop(List<Journey> journeys, int hop) {
        return journeys.stream().map(journey -> journey.hops().get(hop)).toList();
    }

    private static void sleepUntil(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
