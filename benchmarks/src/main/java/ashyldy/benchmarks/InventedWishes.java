package ashyldy.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
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
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// Subscriptions and happenings as they may be asked and may happen, the same in every run: two of three want openings
/// of
/// one to three kinds in a village, a town or a district, others in a region, some whatever costs more than a sum, some
/// what is told with a word.
final class InventedWishes {
    private static final Instant DAY = Instant.parse("2026-05-20T10:00:00Z");
    private static final int WORDS = 2_000;
    private static final int TOLD = 20;
    private static final List<EventType> HAPPENS = List.of(
            EventType.PROJECT_OPENED,
            EventType.PROJECT_OPENED,
            EventType.PROJECT_STARTED,
            EventType.PROJECT_ANNOUNCED,
            EventType.PROMISE_MADE,
            EventType.PROJECT_CHANGED);

    private final Gazetteer gazetteer = Gazetteer.kazakhstan();
    private final List<Place> places = gazetteer.all();
    private final List<Place> regions =
            places.stream().filter(place -> place.parent().isEmpty()).toList();
    private final Random random = new Random(20260520);

    List<Subscription> subscriptions(int count) {
        List<Subscription> subscriptions = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            subscriptions.add(new Subscription(
                    new SubscriptionId(id), new FollowerId(id), Optional.empty(), interest(), Language.RU, DAY));
        }
        return subscriptions;
    }

    List<Concern> happenings(int count) {
        List<Concern> happenings = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            happenings.add(happening());
        }
        return happenings;
    }

    private Interest interest() {
        int sort = random.nextInt(100);
        Where where = sort < 67 ? in(places) : sort < 82 ? in(regions) : Where.ANYWHERE;
        Range cost = sort >= 82 && sort < 92 || sort % 10 == 0 ? atLeast(1_000_000_000L) : Range.OPEN;
        Mentions mentions = sort >= 92 ? new Mentions(Set.of(), Set.of(), Set.of(word())) : Mentions.NONE;
        Set<EventType> events = random.nextInt(5) == 0
                ? Set.of(EventType.PROJECT_STARTED, EventType.PROJECT_OPENED, EventType.PROMISE_MADE)
                : Interest.OPENINGS;
        return new Interest(
                where,
                new What(sort >= 82 && sort < 92 ? Set.of() : kinds(), Set.of(), Set.of()),
                new HowMuch(sort % 10 == 1 ? atLeast(100) : Range.OPEN, cost),
                mentions,
                events,
                false);
    }

    private Concern happening() {
        Place place = places.get(random.nextInt(places.size()));
        Set<String> codes = new HashSet<>(Set.of(Concern.COUNTRY, place.code().value()));
        gazetteer.ancestors(place).forEach(around -> codes.add(around.code().value()));
        Set<String> words = new HashSet<>();
        for (int each = 0; each < TOLD; each++) {
            words.add(word());
        }
        return new Concern(
                HAPPENS.get(random.nextInt(HAPPENS.size())),
                new UUID(random.nextLong(), random.nextLong()),
                Set.of(),
                kind(),
                Work.CONSTRUCTION,
                Stage.OPENED,
                codes,
                place.coordinates(),
                Optional.of(BigDecimal.valueOf(figure(100))),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(figure(100_000_000L))),
                List.of(),
                Set.of(),
                words);
    }

    private Where in(List<Place> choice) {
        Set<PlaceCode> chosen = new HashSet<>();
        int count = random.nextInt(5) == 0 ? 2 : 1;
        for (int each = 0; each < count; each++) {
            chosen.add(choice.get(random.nextInt(choice.size())).code());
        }
        return new Where(chosen, Optional.empty());
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = new HashSet<>();
        int count = 1 + random.nextInt(3);
        for (int each = 0; each < count; each++) {
            kinds.add(kind());
        }
        return kinds;
    }

    private Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    private Range atLeast(long least) {
        return new Range(Optional.of(BigDecimal.valueOf(figure(least))), Optional.empty());
    }

    /// Round, and rarer the larger it is.
    private long figure(long least) {
        return least * (1 + (long) Math.abs(10 * random.nextGaussian()));
    }

    /// None begins another.
    private String word() {
        return "word%05d".formatted((int) (WORDS * Math.pow(random.nextDouble(), 2)));
    }
}
