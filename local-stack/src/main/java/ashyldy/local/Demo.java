package ashyldy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import ashyldy.local.alert.Alert;
import ashyldy.local.alert.AlertStream;
import ashyldy.local.alert.AlertTally;
import ashyldy.local.article.ArticleSearch;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.Sending;
import ashyldy.local.article.WebPages;
import ashyldy.local.process.Child;
import ashyldy.local.runner.DataFolder;
import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Service;
import ashyldy.local.runner.Settings;
import ashyldy.local.samples.SampleSite;

/// `./ashyldy demo`: everything on fresh data, sample news published in a feed, every alert printed as it arrives, one
/// article corrected, and a summary.
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private final Settings settings;
    private final Journal journal;
    private final PrintStream out;
    private final AlertTally tally = new AlertTally();

    public Demo(Settings settings, Journal journal, PrintStream out) {
        this.settings = settings;
        this.journal = journal;
        this.out = out;
    }

    /// Returns when all is read; the stack goes on serving.
    public void run() throws IOException {
        DataFolder data = DataFolder.locked(settings.data().resolve("demo"));
        data.empty();
        var site = new SampleSite(InstantSource.system());
        var up = new Up(settings, journal);
        up.start(data, follow(site));
        AlertStream alerts = subscribe();
        publish(site);
        correct(site);
        out.println(summary(site, alerts));
        out.println(up.addresses(data.path()));
    }

    /// What ingest-service is told: to poll the site's feed, often, although it is a private address.
    private static Map<String, String> follow(SampleSite site) {
        return Map.of(
                "ASHYLDY_FEEDS", site.feed().toString(),
                "ASHYLDY_FEEDS_INTERVAL", "2s",
                "ASHYLDY_FEEDS_ALLOW_PRIVATE", "127.0.0.0/8");
    }

    private AlertStream subscribe() {
        AlertStream alerts = AlertStream.ofEverything(settings.ports().address(Service.NOTIFY), settings.key());
        Thread.ofVirtual().name("alerts").start(() -> alerts.follow(this::print));
        return alerts;
    }

    private void publish(SampleSite site) {
        journal.say("%d sample articles are in the feed %s; alerts follow".formatted(site.size(), site.feed()));
        site.publish();
        await(() -> site.read() == site.size());
        silence();
    }

    /// As `./ashyldy read URL` would: the same address with other words is a new revision, and no second alert.
    private void correct(SampleSite site) {
        String address = site.revise().toString();
        journal.say("The outlet corrects " + address);
        var ingest = new IngestClient(settings.ports().address(Service.INGEST), settings.key(), 5);
        new Sending(ingest, sent -> {}).all(new ArticleSearch(new WebPages()).in(List.of(address)));
        silence();
    }

    private void print(Alert alert) {
        tally.add(alert);
        out.printf("%s  %s%n", LocalTime.now().truncatedTo(ChronoUnit.SECONDS), alert.title());
        alert.text().lines().forEach(line -> out.println("          " + line));
        out.println();
    }

    private String summary(SampleSite site, AlertStream alerts) {
        return """
                %d of %d articles were read. Alerts:
                %s
                The same alerts for a browser: %s
                """.formatted(site.read(), site.size(), tally.table(), alerts.address());
    }

    private void silence() {
        tally.listen();
        await(() -> tally.isQuietFor(SILENCE));
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Child.pause(Duration.ofMillis(100));
        }
    }
}
