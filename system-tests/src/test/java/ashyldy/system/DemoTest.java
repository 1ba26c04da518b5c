package ashyldy.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.local.samples.Sample;
import ashyldy.local.samples.Sample.Tells;
import ashyldy.local.samples.Samples;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What `./ashyldy demo` prints, beside what the index of its sample news says that they tell.
class DemoTest {
    private static final Pattern TITLE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d  ([^:]+): .*");
    private static final Pattern PAGE = Pattern.compile(" +http://([^.]+)\\.localhost:\\d+(/\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void everyOpeningIsToldOnceNothingIsToldOfTheRestAndAllOfItEndsWithinSeconds() throws Exception {
        plays(List.of(), Samples.all());
    }

    /// What both readers see is told once; an opening that only the model has seen is among what is not told.
    @Test
    void theSameHoldsWithASecondReaderWhoseAnswersArePlayedBack() throws Exception {
        var said = plays(List.of("--second-reader"), Samples.withThoseForASecondReader());

        assertTrue(said.contains("marked on their pages and told to nobody: 1"), said);
    }

    private static String plays(List<String> options, List<Sample> samples) throws Exception {
        String said;
        List<Told> alerts;
        List<ProcessHandle> parts;
        long stopping;
        try (var demo = RunningStack.demo(options)) {
            said = demo.said();
            alerts = alerts(said);
            parts = demo.parts();
            stopping = System.nanoTime();
        }
        var stop = Duration.ofNanos(System.nanoTime() - stopping);

        var openings = pages(samples, EnumSet.of(Tells.OPENING));
        assertEquals(openings.size(), about("Opened", alerts).size(), alerts::toString);
        // What two outlets tell is told with the page of whichever is read first; so is what was promised or begun
        // before.
        assertCites("Opened", samples, EnumSet.of(Tells.OPENING, Tells.AGAIN), alerts);
        assertCites("Work has begun", samples, EnumSet.of(Tells.START, Tells.AGAIN), alerts);
        assertCites("Promised", samples, EnumSet.of(Tells.PROMISE, Tells.START, Tells.AGAIN), alerts);
        var silent = pages(samples, EnumSet.of(Tells.NOTHING));
        assertTrue(alerts.stream().map(Told::page).noneMatch(silent::contains), alerts::toString);
        assertEquals(5, parts.size());
        assertTrue(parts.stream().noneMatch(ProcessHandle::isAlive), parts::toString);
        assertTrue(stop.compareTo(PATIENCE) < 0, stop::toString);
        return said;
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
