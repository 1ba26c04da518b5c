package ashyldy.notify.matching;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.notify.follower.FollowerId;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.HowMuch;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Mentions;
import ashyldy.notify.subscription.Range;
import ashyldy.notify.subscription.Subscription;
import ashyldy.notify.subscription.SubscriptionId;
import ashyldy.notify.subscription.What;
import ashyldy.notify.subscription.Where;
import ashyldy.places.Coordinates;
import ashyldy.places.PlaceCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The index against the plain question put to everybody, on a small world in which much is wanted by many.
class InterestIndexTest {
    private static final Instant DAY = Instant.parse("2026-05-20T10:00:00Z");
    private static final List<String> PLACES = List.of("19", "1962", "1962-besagash", "23", "2334", "71");
    private static final List<String> WORDS = List.of("pool", "best", "keleshek", "po", "city", "stroy");
    private static final List<UUID> PROJECTS =
            List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4), new UUID(1, 5));
    private static final List<Kind> KINDS = List.of(Kind.SCHOOL, Kind.CLINIC, Kind.ROAD);
    private static final List<EventType> EVENTS =
            List.of(EventType.PROJECT_OPENED, EventType.PROJECT_STARTED, EventType.PROMISE_KEPT);

    private final Random random = new Random(7);

    @ParameterizedTest(name = "{0} subscriptions")
    @ValueSource(ints = {0, 1, 30, 3000})
    void findsExactlyThoseWhoWantIt(int count) {
        var index = new InterestIndex();
        List<Subscription> all = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            Subscription subscription = subscription(UUID.randomUUID());
            all.add(subscription);
            index.put(subscription);
        }
        assertSame(all, index);

        for (int each = 0; each < count; each += 3) {
            index.remove(all.get(each).id());
        }
        List<Subscription> left = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            if (each % 3 == 1) {
                Subscription changed = subscription(all.get(each).id().value());
                left.add(changed);
                index.put(changed);
            } else if (each % 3 == 2) {
                left.add(all.get(each));
            }
        }
        assertEquals(left.size(), index.size());
        assertSame(left, index);
    }

    private void assertSame(List<Subscription> all, InterestIndex index) {
        int hits = 0;
        for (int each = 0; each < 300; each++) {
            Concern concern = concern();
            List<Subscription> wanting = all.stream()
                    .filter(subscription -> subscription.interest().wants(concern))
                    .sorted(Comparator.comparing(
                            subscription -> subscription.id().value()))
                    .toList();
            hits += wanting.size();
            assertEquals(wanting, index.wanting(concern), concern.toString());
        }
        assertTrue(all.size() < 1000 || hits > 1000, "a world in which nobody wants anything proves nothing: " + hits);
    }

    private Subscription subscription(UUID id) {
        return new Subscription(
                new SubscriptionId(id), new FollowerId(id), Optional.empty(), interest(), Language.EN, DAY);
    }

    private Interest interest() {
        Set<PlaceCode> places = new HashSet<>();
        some(PLACES, 2).forEach(code -> places.add(new PlaceCode(code)));
        Optional<Where.Circle> circle =
                rarely() ? Optional.of(new Where.Circle(point(), 1 + random.nextInt(900))) : Optional.empty();
        return new Interest(
                new Where(places, circle),
                new What(
                        some(KINDS, 2),
                        rarely() ? Set.of(Work.EXPANSION) : Set.of(),
                        Set.of(),
                        rarely() ? some(PROJECTS, 2) : Set.of()),
                new HowMuch(range(), range()),
                new Mentions(
                        rarely() ? some(WORDS, 2) : Set.of(),
                        rarely() ? some(WORDS, 1) : Set.of(),
                        rarely() ? some(WORDS, 1) : Set.of()),
                some(EVENTS, 2),
                false);
    }

    private Concern concern() {
        Set<String> party = some(WORDS, 2);
        Set<String> programme = some(WORDS, 1);
        Set<String> words = new HashSet<>(some(WORDS, 2));
        words.addAll(party);
        words.addAll(programme);
        Set<String> places = new HashSet<>(some(PLACES, 2));
        places.add(Concern.COUNTRY);
        return new Concern(
                EVENTS.get(random.nextInt(EVENTS.size())),
                PROJECTS.get(random.nextInt(PROJECTS.size())),
                rarely() ? some(PROJECTS, 2) : Set.of(),
                KINDS.get(random.nextInt(KINDS.size())),
                random.nextBoolean() ? Work.EXPANSION : Work.CONSTRUCTION,
                Stage.OPENED,
                rarely() ? Set.of() : places,
                rarely() ? Optional.empty() : Optional.of(point()),
                figure(),
                figure(),
                List.of(party),
                programme,
                words);
    }

    private Range range() {
        BigDecimal from = BigDecimal.valueOf(random.nextInt(5));
        return switch (random.nextInt(6)) {
            case 0 -> new Range(Optional.of(from), Optional.empty());
            case 1 -> new Range(Optional.of(from), Optional.of(from.add(BigDecimal.TWO)));
            case 2 -> new Range(Optional.empty(), Optional.of(from));
            default -> Range.OPEN;
        };
    }

    private Optional<BigDecimal> figure() {
        return rarely() ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(6)));
    }

    /// In and around the country, to the far side of the date line.
    private Coordinates point() {
        return rarely()
                ? new Coordinates(-60 + random.nextInt(120), random.nextBoolean() ? 179.9 : -179.9)
                : new Coordinates(40 + 15 * random.nextDouble(), 47 + 40 * random.nextDouble());
    }

    private <T> Set<T> some(List<T> values, int most) {
        Set<T> some = new HashSet<>();
        int count = random.nextInt(most + 1);
        for (int each = 0; each < count; each++) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return some;
    }

    private boolean rarely() {
        return random.nextInt(4) == 0;
    }
}
