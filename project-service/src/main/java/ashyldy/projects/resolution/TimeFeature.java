package ashyldy.projects.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One facility opens once, is promised before that, and is not planned any more once it is begun.
final class TimeFeature {
    private static final long DAYS_OF_AN_EVENT = 10;
    private static final long SEASON = 60;
    private static final long ONE_YEAR = 370;
    private static final long STALE = 45;
    private static final long LONGEST = 1600;

    private static final Set<String> SLIPPING = Set.of("due", "kept", "order", "seen");

    private TimeFeature() {}

    /// Two who call it open.
    static Optional<Evidence> opening(Profile one, Profile other) {
        return nearest(one.life().openings(), other.life().openings()).map(pair -> opening(pair.one(), pair.other()));
    }

    private static Evidence opening(Days one, Days other) {
        return Evidence.of("opening", openingOutcome(one, other), "opened %s and %s", one, other);
    }

    private static String openingOutcome(Days one, Days other) {
        long gap = one.gapTo(other);
        boolean told = one.told() && other.told();
        boolean rough = one.length() >= Days.SEASON || other.length() >= Days.SEASON;
        if (gap == 0) {
            return rough
                    ? "year"
                    : one.isMonth() && one.length() > 1 || other.length() > 1 ? "month" : told ? "day" : "event";
        }
        if (gap > ONE_YEAR) {
            return told ? "apart.told" : "apart";
        }
        if (told) {
            return rough ? "apart" : gap <= 3 ? "event" : gap <= SEASON ? "weeks.told" : "apart";
        }
        return gap <= DAYS_OF_AN_EVENT ? "event" : gap <= SEASON ? "weeks" : "months";
    }

    /// Two promises.
    static Optional<Evidence> due(Profile one, Profile other) {
        return nearest(one.life().due(), other.life().due()).map(pair -> {
            long gap = pair.one().gapTo(pair.other());
            boolean month = pair.one().isMonth() && pair.other().isMonth();
            var outcome = gap == 0 ? month ? "month" : "year" : gap <= 400 ? "moved" : "apart";
            return Evidence.of("due", outcome, "promised for %s and %s", pair.one(), pair.other());
        });
    }

    /// A promise and an opening.
    static Optional<Evidence> kept(Profile one, Profile other) {
        return kept(one.life().due(), other.life().opened())
                .or(() -> kept(other.life().due(), one.life().opened()))
                .or(() -> someday(one, other))
                .or(() -> someday(other, one));
    }

    private static Optional<Evidence> someday(Profile plan, Profile fact) {
        return fact.life()
                .opened()
                .filter(open -> plan.life().promised())
                .map(open -> Evidence.of("kept", "someday", "promised without a year and opened %s", open));
    }

    private static Optional<Evidence> kept(List<Days> due, Optional<Days> opened) {
        return opened.flatMap(open -> nearest(due, List.of(open))).map(pair -> {
            long gap = pair.one().gapTo(pair.other());
            var outcome = gap == 0 ? pair.one().isMonth() ? "month" : "year" : gap <= 400 ? "late" : "apart";
            return Evidence.of("kept", outcome, "promised for %s and opened %s", pair.one(), pair.other());
        });
    }

    static Optional<Evidence> start(Profile one, Profile other) {
        return both(one.life().start(), other.life().start()).map(pair -> {
            long gap = pair.one().gapTo(pair.other());
            boolean month = pair.one().isMonth() && pair.other().isMonth();
            var outcome = gap == 0 ? month ? "month" : "year" : gap <= 100 ? "near" : "apart";
            return Evidence.of("start", outcome, "begun %s and %s", pair.one(), pair.other());
        });
    }

    /// What is begun is not planned any more, what is open not to come.
    static Optional<Evidence> order(Profile one, Profile other) {
        return stale(one, other).or(() -> stale(other, one)).or(() -> span(one, other));
    }

    private static Optional<Evidence> stale(Profile plan, Profile fact) {
        var open = fact.life().opened();
        if (open.isPresent()) {
            var late = plan.life()
                    .unfinished()
                    .filter(day -> day.isAfter(open.get().to().plusDays(STALE)));
            if (late.isPresent()) {
                return Optional.of(Evidence.of(
                        "order", "after.opening", "still to come %s after it had opened %s", late.get(), open.get()));
            }
        }
        return plan.life()
                .planned()
                .filter(day -> fact.life()
                        .begun()
                        .filter(begun -> day.isAfter(begun.plusDays(STALE)))
                        .isPresent())
                .map(day -> Evidence.of(
                        "order",
                        "after.start",
                        "still planned %s though begun %s",
                        day,
                        fact.life().begun().get()));
    }

    private static Optional<Evidence> span(Profile one, Profile other) {
        return both(one.life().first(), other.life().first())
                .filter(pair -> span(one, other, pair) > LONGEST)
                .map(pair -> Evidence.of("order", "years", "%s and %s are years apart", pair.one(), pair.other()));
    }

    private static long span(Profile one, Profile other, Pair<LocalDate> firsts) {
        var last = Stream.of(one, other)
                .map(profile -> profile.life().last().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var first = firsts.one().isBefore(firsts.other()) ? firsts.one() : firsts.other();
        return ChronoUnit.DAYS.between(first, last);
    }

    /// What slips, slips in every report: dates that disagree count together, and no more than this.
    static Optional<Evidence> together(List<Evidence> evidence) {
        double against = evidence.stream()
                .filter(reason -> SLIPPING.contains(reason.feature()))
                .mapToDouble(reason -> Math.min(0, reason.weight()))
                .sum();
        double most = Weights.of("dates", "most");
        return against < most
                ? Optional.of(Evidence.weighing("dates", "most", most - against, "dates slip together"))
                : Optional.empty();
    }

    /// How near in time they are spoken of at their stages.
    static Optional<Evidence> season(Profile one, Profile other) {
        return season("plans", one.life().plans(), other.life().plans())
                .or(() -> season("works", one.life().works(), other.life().works()))
                .or(() -> season("plan.works", one.life().plans(), other.life().works()))
                .or(() -> season("plan.works", other.life().plans(), one.life().works()))
                .or(() -> season("works.open", one.life().works(), other.life().opened()))
                .or(() -> season("works.open", other.life().works(), one.life().opened()))
                .or(() -> season("plan.open", one.life().plans(), other.life().opened()))
                .or(() -> season("plan.open", other.life().plans(), one.life().opened()));
    }

    private static Optional<Evidence> season(String stages, Optional<Days> one, Optional<Days> other) {
        return both(one, other).map(pair -> {
            long gap = pair.one().gapTo(pair.other());
            var distance = gap <= 120
                    ? "months"
                    : gap <= 270 ? "season" : gap <= 500 ? "year" : gap <= 1000 ? "years" : "apart";
            return Evidence.of("seen", stages + "." + distance, "told of %s and %s", pair.one(), pair.other());
        });
    }

    private record Pair<T>(T one, T other) {}

    private static <T> Optional<Pair<T>> both(Optional<T> one, Optional<T> other) {
        return one.flatMap(here -> other.map(there -> new Pair<>(here, there)));
    }

    private static Optional<Pair<Days>> nearest(List<Days> some, List<Days> others) {
        Optional<Pair<Days>> nearest = Optional.empty();
        for (var one : some) {
            for (var other : others) {
                if (nearest.isEmpty() || isNearer(one, other, nearest.get())) {
                    nearest = Optional.of(new Pair<>(one, other));
                }
            }
        }
        return nearest;
    }

    private static boolean isNearer(Days one, Days other, Pair<Days> than) {
        long gap = one.gapTo(other);
        long best = than.one().gapTo(than.other());
        return gap < best
                || gap == best
                        && one.length() + other.length()
                                < than.one().length() + than.other().length();
    }
}
