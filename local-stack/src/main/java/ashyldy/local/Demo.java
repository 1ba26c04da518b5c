package ashyldy.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import ashyldy.local.alert.Alert;
import ashyldy.local.alert.AlertStream;
import ashyldy.local.alert.AlertTally;
import ashyldy.local.article.Found;
import ashyldy.local.article.IngestClient;
import ashyldy.local.article.Sending;
import ashyldy.local.process.Child;
import ashyldy.local.runner.DataFolder;
import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Service;
import ashyldy.local.runner.Settings;
import ashyldy.local.samples.SampleSite;
import ashyldy.local.samples.Samples;

/// `./ashyldy demo`: everything on fresh data, sample news published in a feed, every alert printed as it arrives, one
/// article corrected, and a summary. Two people without a key are told as well, in a chat and by mail.
public final class Demo {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private final Settings settings;
    private final Journal journal;
    private final PrintStream out;
    private final Optional<DemoReader> reader;
    private final AlertTally tally = new AlertTally();

    private Demo(Settings settings, Journal journal, PrintStream out, Optional<DemoReader> reader) {
        this.settings = settings;
        this.journal = journal;
        this.out = out;
        this.reader = reader;
    }

    public static Demo of(Settings settings, Journal journal, PrintStream out) {
        return new Demo(settings, journal, out, Optional.empty());
    }

    /// The same with a second reader that plays back answers, and a few more articles for it.
    public static Demo withSecondReader(Settings settings, Journal journal, PrintStream out) throws IOException {
        return new Demo(settings, journal, out, Optional.of(new DemoReader(settings.ports())));
    }

    /// Returns when all is read; the stack goes on serving.
    public void run() throws IOException {
        DataFolder data = DataFolder.locked(settings.data().resolve("demo"));
        data.empty();
        var site = new SampleSite(
                InstantSource.system(), reader.isPresent() ? Samples.withThoseForASecondReader() : Samples.all());
        var up = new Up(settings, journal);
        var people = new DemoPeople(data.path().resolve("mails"));
        up.start(data, variables(site, people, data.path()));
        people.subscribe(settings.ports().address(Service.NOTIFY));
        AlertStream alerts = subscribe();
        publish(site);
        people.mute();
        correct(site);
        people.awaitCorrection();
        out.println(summary(site, alerts));
        out.println(people.summary());
        reader.map(DemoReader::summary).ifPresent(out::println);
        out.println(up.addresses(data.path()));
    }

    private Map<String, String> variables(SampleSite site, DemoPeople people, Path folder) throws IOException {
        Map<String, String> all = new HashMap<>(follow(site, hosts(site, folder)));
        all.putAll(people.variables());
        reader.ifPresent(second -> {
            second.knows(site.answers());
            all.putAll(second.variables());
        });
        return all;
    }

    /// What ingest-service is told: to poll the site's feed, often, although it is a private address, and where the
    /// outlets are.
    private static Map<String, String> follow(SampleSite site, Path hosts) {
        return Map.of(
                "ASHYLDY_FEEDS",
                site.feed().toString(),
                "ASHYLDY_FEEDS_INTERVAL",
                "1s",
                "ASHYLDY_FEEDS_REST",
                "0s",
                "ASHYLDY_FEEDS_ALLOW_PRIVATE",
                "127.0.0.0/8",
                "JAVA_TOOL_OPTIONS",
                "-Djdk.net.hosts.file=" + hosts);
    }

    /// The outlets have names of their own, which no name server knows. The machine keeps its own name, too.
    private static Path hosts(SampleSite site, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(site.hosts());
        lines.add("127.0.0.1 localhost " + ownName());
        return Files.write(folder.resolve("hosts"), lines);
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }

    private AlertStream subscribe() {
        AlertStream alerts = AlertStream.ofTheWholeCountry(settings.ports().address(Service.NOTIFY), settings.key());
        Thread.ofVirtual().name("alerts").start(() -> alerts.follow(this::print));
        return alerts;
    }

    private void publish(SampleSite site) {
        journal.say("%d sample articles are in the feed %s; alerts follow".formatted(site.size(), site.feed()));
        site.publish();
        await(() -> site.read() == site.size() && !tally.isEmpty());
        silence();
        reader.ifPresent(_ -> journal.say("The second reader has looked at them, one after the other"));
    }

    /// The same address with other words is a new revision, and no second alert.
    private void correct(SampleSite site) {
        Map.Entry<String, String> page = site.revise();
        journal.say("The outlet corrects " + page.getKey());
        var ingest = new IngestClient(settings.ports().address(Service.INGEST), settings.key(), 5);
        new Sending(ingest, sent -> {}).all(Stream.of(Found.Article.page(page.getKey(), page.getValue())));
        silence();
    }

    private void print(Alert alert) {
        tally.add(alert);
        out.printf("%tT  %s%n", LocalTime.now(), alert.title());
        alert.text().lines().forEach(line -> out.println("          " + line));
        out.println();
    }

    private String summary(SampleSite site, AlertStream alerts) {
        return """
            %d of %d articles were read. Alerts:
            %s
            The page of this subscriber: %s
            """.formatted(site.read(), site.size(), tally.table(), alerts.page());
    }

    private void silence() {
        int asked;
        do {
            asked = asked();
            tally.listen();
            await(() -> tally.isQuietFor(SILENCE));
        } while (asked() > asked);
    }

    private int asked() {
        return reader.map(DemoReader::asked).orElse(0);
    }

    static void await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Child.pause(Duration.ofMillis(100));
        }
    }
}
