package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.FollowerId;
import ashyldy.places.Gazetteer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RevisingTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final String MADE = """
            {"name": "Schools", "place": ["19"], "kinds": ["school"], "events": ["project.started"], "q": "pool",
             "language": "kk", "rhythm": "daily", "quiet": {"from": "22:00", "to": "07:00", "zone": "Asia/Almaty"}}""";

    private final ObjectMapper json = EventJson.mapper();
    private final WishReader wishes = new WishReader(new FilterReader(new PlaceChoice(Gazetteer.kazakhstan())));
    private final Revising revising = new Revising(json, wishes);

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvFileSource(resources = "/cases/changes.txt", delimiter = '|', quoteCharacter = '\0', nullValues = "")
    void changesWhatItNamesAndNothingElse(String patch, String field, String expected) throws Exception {
        Wish made = wishes.read(json.readValue(MADE, SubscriptionRequest.class));
        var follower = new Follower(
                new FollowerId(UUID.randomUUID()),
                Optional.empty(),
                made.timetable().orElseThrow(),
                List.of(),
                NOW);
        var subscription = new Subscription(
                new SubscriptionId(UUID.randomUUID()),
                follower.id(),
                made.name(),
                made.interest(),
                made.language(),
                NOW);

        boolean refused = field != null || "object".equals(expected) || "no JSON".equals(expected);
        if (refused) {
            var bad = assertThrows(
                    BadField.class, () -> revising.revise(subscription, follower, patch == null ? "" : patch));
            assertEquals(field == null ? "" : field, bad.field());
            assertTrue((bad.getMessage() + bad.choices()).contains(expected), bad.getMessage());
            return;
        }
        var revised = revising.revise(subscription, follower, patch);

        assertEquals(
                expected.equals("{}") ? List.of() : List.of(expected.split(" ")),
                different(subscription, follower, revised));
    }

    private List<String> different(Subscription before, Follower follower, Revising.Revised after) {
        JsonNode was = json.valueToTree(InterestJson.filter(before.interest()));
        JsonNode is = json.valueToTree(InterestJson.filter(after.subscription().interest()));
        List<String> names = new ArrayList<>();
        Filter.NAMES.stream()
                .filter(name -> !was.path(name).equals(is.path(name)))
                .forEach(names::add);
        add(names, "name", !before.name().equals(after.subscription().name()));
        add(names, "language", before.language() != after.subscription().language());
        var timetable = follower.timetable();
        var changed = after.follower().timetable();
        add(names, "rhythm", timetable.rhythm() != changed.rhythm());
        add(
                names,
                "quiet",
                !timetable.quiet().equals(changed.quiet()) || !timetable.zone().equals(changed.zone()));
        add(names, "paused", after.paused().isPresent());
        return names;
    }

    private static void add(List<String> names, String name, boolean different) {
        if (different) {
            names.add(name);
        }
    }
}
