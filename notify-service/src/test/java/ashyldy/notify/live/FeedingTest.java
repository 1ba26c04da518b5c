package ashyldy.notify.live;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import ashyldy.events.Language;
import ashyldy.notify.alert.Alert;
import ashyldy.notify.alert.AlertId;
import ashyldy.notify.alert.AlertText;
import ashyldy.notify.alert.Happening;
import ashyldy.notify.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class FeedingTest {
    private static final SubscriptionId OURS = new SubscriptionId(new UUID(1, 1));
    private static final SubscriptionId OTHERS = new SubscriptionId(new UUID(2, 2));

    private final Map<SubscriptionId, Integer> raised = new HashMap<>(Map.of(OURS, 0, OTHERS, 0));
    private final List<Map<SubscriptionId, Long>> asked = new ArrayList<>();
    private final List<Alert> written = new ArrayList<>();
    private final Set<OpenStream> hungry = new HashSet<>();
    private final Map<OpenStream, Farewell> ended = new HashMap<>();
    private final Feeding feeding = new Feeding(this::standing, this::pages, this::json, Clock.systemUTC());

    @Test
    void anAlertIsWrittenOnceForAllReadersOfItsSubscription() {
        List<Reader> readers = List.of(Reader.quick(), Reader.quick(), Reader.quick());
        raised.put(OURS, 2);

        feed(readers.stream().map(reader -> open(reader, OURS, 0)).toList());

        readers.forEach(reader -> assertEquals(List.of("1", "2"), reader.read()));
        assertEquals(2, written.size());
    }

    @Test
    void whoDoesNotReadKeepsNobodyElseWaiting() {
        var slow = Reader.stopsAfter(1);
        var quick = Reader.quick();
        List<OpenStream> both = List.of(open(slow, OURS, 0), open(quick, OURS, 0));
        raised.put(OURS, 3);

        feed(both);
        raised.put(OURS, 5);
        feed(both);

        assertEquals(List.of("1"), slow.read());
        assertEquals(List.of("1", "2", "3", "4", "5"), quick.read());
    }

    @Test
    void readersOfOneSubscriptionWhoAreUnequallyFarGetWhatEachHasMissed() {
        var first = Reader.quick();
        var second = Reader.quick();
        raised.put(OURS, 4);

        feed(List.of(open(first, OURS, 1), open(second, OURS, 3)));

        assertEquals(List.of("2", "3", "4"), first.read());
        assertEquals(List.of("4"), second.read());
    }

    @Test
    void subscriptionsAreReadTogether() {
        raised.putAll(Map.of(OURS, 1, OTHERS, 2));

        feed(List.of(open(Reader.quick(), OURS, 0), open(Reader.quick(), OTHERS, 0)));

        assertEquals(List.of(Map.of(OURS, 0L, OTHERS, 0L)), asked);
    }

    @Test
    void whoHasTakenAWholePageIsHungryStill() {
        var behind = open(Reader.quick(), OURS, 0);
        var abreast = open(Reader.quick(), OTHERS, 0);
        raised.putAll(Map.of(OURS, 250, OTHERS, 1));

        feed(List.of(behind, abreast));

        assertEquals(Set.of(behind), hungry);
    }

    @Test
    void theReaderOfADeletedSubscriptionIsToldSo() {
        var orphan = open(Reader.quick(), OURS, 7);
        raised.remove(OURS);

        feed(List.of(orphan));

        assertEquals(Map.of(orphan, Farewell.DELETED), ended);
        assertFalse(hungry.contains(orphan));
    }

    private void feed(Collection<OpenStream> streams) {
        feeding.feed(streams, hungry::add, ended::put);
    }

    private static OpenStream open(Reader reader, SubscriptionId subscription, long seen) {
        return new OpenStream(reader, Cursor.start(subscription).at(seen), Instant.EPOCH);
    }

    private Standing standing(Collection<Cursor> cursors) {
        Set<Cursor> behind = new HashSet<>();
        Set<Cursor> deleted = new HashSet<>();
        for (Cursor cursor : cursors) {
            Integer newest = raised.get(cursor.subscription());
            if (newest == null) {
                deleted.add(cursor);
            } else if (newest > cursor.number()) {
                behind.add(cursor);
            }
        }
        return new Standing(behind, deleted);
    }

    private List<Alert> pages(Map<SubscriptionId, Long> numbers) {
        asked.add(numbers);
        return numbers.entrySet().stream()
                .flatMap(reader -> LongStream.rangeClosed(reader.getValue() + 1, raised.get(reader.getKey()))
                        .limit(Feeding.PAGE)
                        .mapToObj(number -> alert(reader.getKey(), number)))
                .toList();
    }

    private String json(Alert alert) {
        written.add(alert);
        return Long.toString(alert.number());
    }

    private static Alert alert(SubscriptionId subscription, long number) {
        var happening = new Happening("h", "kz.ashyldy.project.opened.v1", "s", Optional.empty(), Instant.EPOCH, "{}");
        var text = new AlertText(Language.EN, "title", "body", "html");
        return new Alert(
                new AlertId(new UUID(0, number)),
                subscription,
                number,
                Optional.empty(),
                happening,
                text,
                Instant.EPOCH);
    }
}
