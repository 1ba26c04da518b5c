package ashyldy.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.local.mail.Mail;
import ashyldy.local.mail.MailSink;
import ashyldy.local.samples.Sample;
import ashyldy.local.samples.Sample.Tells;
import ashyldy.local.samples.Samples;
import ashyldy.local.telegram.FakePerson;
import ashyldy.local.telegram.FakePerson.Seen;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What `./ashyldy demo` prints, beside what the index of its sample news says that they tell, and what its people got.
class DemoTest {
    private static final Pattern TITLE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d  ([^:]+): .*");
    private static final Pattern PAGE = Pattern.compile(" +http://([^.]+)\\.localhost:\\d+(/\\S+)");
    private static final Pattern CHAT = Pattern.compile("(?m)^  a chat +(http\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// As the launcher has played it, on the very programs that run here.
    @Test
    void everyOpeningIsToldOnceAndNothingIsToldOfTheRest() throws Exception {
        assertToldAsTheIndexSays(RunningStack.playedOnce(), Samples.all());
    }

    /// What both readers see is told once; an opening that only the model has seen is among what is not told.
    @Test
    void theSameHoldsWithASecondReaderPeopleAreToldWithoutAKeyAndAllOfItEndsWithinSeconds() throws Exception {
        List<ProcessHandle> parts;
        long stopping;
        try (var demo = RunningStack.demo(List.of("--second-reader"))) {
            var said = demo.said();
            assertToldAsTheIndexSays(said, Samples.withThoseForASecondReader());
            assertTrue(said.contains("marked on their pages and told to nobody: 1"), said);
            assertToldInAChat(chat(said));
            assertToldByMail(demo.data().resolve("demo/mails"));
            parts = demo.parts();
            stopping = System.nanoTime();
        }
        var stop = Duration.ofNanos(System.nanoTime() - stopping);

        assertEquals(5, parts.size());
        assertTrue(parts.stream().noneMatch(ProcessHandle::isAlive), parts::toString);
        assertTrue(stop.compareTo(PATIENCE) < 0, stop::toString);
    }

    /// Subscribed by buttons, told, muted what was told, and saw it set right in place.
    private static void assertToldInAChat(List<Seen> seen) {
        var all = seen.toString();
        var said = seen.stream().filter(each -> !each.fromBot()).map(Seen::text).toList();
        assertEquals(List.of("/start", "/subscribe"), said);
        var told = seen.stream()
                .filter(each -> each.buttons().contains("Mute for 30 days"))
                .toList();
        assertEquals(
                List.of(
                        "Corrected: sports facility “Дельфин” – Ekibastuz, edits 1",
                        "Opened: school – Shymkent, edits 0"),
                told.stream()
                        .map(each -> each.text().lines().findFirst().orElse("") + ", edits " + each.edits())
                        .sorted()
                        .toList());
        assertTrue(all.contains("2,700") && !all.contains("2,900"), all);
    }

    /// Asked, agreed, told, and out of it with the one click of a mail program.
    private static void assertToldByMail(Path folder) throws Exception {
        var mails =
                MailSink.to("dana@example.kz", folder).stream().map(Mail::read).toList();
        var all = mails.toString();
        assertTrue(mails.getFirst().link("/confirm/").isPresent(), all);
        var told = mails.getLast();
        assertTrue(told.subject().endsWith(" ашылды"), all);
        var unsubscribe = told.unsubscribe().orElseThrow();

        var page = told.link("/follow/").orElseThrow();
        assertFalse(answer(HttpRequest.newBuilder(page)).contains("Сіз жазылымнан бас тарттыңыз"));

        answer(HttpRequest.newBuilder(unsubscribe)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertTrue(answer(HttpRequest.newBuilder(page)).contains("Сіз жазылымнан бас тарттыңыз"));
    }

    private static List<Seen> chat(String said) {
        var page = CHAT.matcher(said);
        assertTrue(page.find(), said);
        return new FakePerson(URI.create(page.group(1)), 101, "en").sees();
    }

    private static String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.header("Accept-Language", "kk").build(), BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer::body);
            return answer.body();
        }
    }

    private static void assertToldAsTheIndexSays(String said, List<Sample> samples) {
        var alerts = alerts(said);
        var openings = pages(samples, EnumSet.of(Tells.OPENING));
        assertEquals(openings.size(), about("Opened", alerts).size(), alerts::toString);
        // What two outlets tell is told with the page of whichever is read first; so is what was promised or begun
        // before.
        assertCites("Opened", samples, EnumSet.of(Tells.OPENING, Tells.AGAIN), alerts);
        assertCites("Work has begun", samples, EnumSet.of(Tells.START, Tells.AGAIN), alerts);
        assertCites("Promised", samples, EnumSet.of(Tells.PROMISE, Tells.START, Tells.AGAIN), alerts);
        var silent = pages(samples, EnumSet.of(Tells.NOTHING));
        assertFalse(alerts.stream().map(Told::page).anyMatch(silent::contains), alerts::toString);
    }

    /// Some are told, each once, and none by another page.
    private static void assertCites(String title, List<Sample> samples, Set<Tells> tells, List<Told> alerts) {
        var cited = about(title, alerts);
        assertTrue(!cited.isEmpty() && pages(samples, tells).containsAll(cited), () -> title + ": " + cited);
        assertEquals(cited.size(), Set.copyOf(cited).size(), cited::toString);
    }

    private static List<String> about(String title, List<Told> alerts) {
        return alerts.stream()
                .filter(alert -> alert.title().equals(title))
                .map(Told::page)
                .toList();
    }

    private static Set<String> pages(List<Sample> samples, Set<Tells> tells) {
        return samples.stream()
                .filter(sample -> tells.contains(sample.tells()))
                .map(Sample::page)
                .collect(Collectors.toSet());
    }

    /// An alert as it was printed: the first words of its title, and the page that it cites.
    private record Told(String title, String page) {}

    private static List<Told> alerts(String said) {
        var alerts = new ArrayList<Told>();
        String title = null;
        for (var line : said.lines().toList()) {
            var head = TITLE.matcher(line);
            var page = PAGE.matcher(line);
            if (head.matches()) {
                title = head.group(1);
            } else if (page.matches()) {
                alerts.add(new Told(title, page.group(1) + page.group(2)));
            }
        }
        return alerts;
    }
}
