package ashyldy.projects.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/// What is begun is not planned any more, what is open not to come.
final class OrderFeature implements Feature {
    static final String NAME = "order";

    private static final long STALE = 45;
    private static final long LONGEST = 1600;

    private final Finding afterOpening = Finding.of(NAME, "after.opening");
    private final Finding afterStart = Finding.of(NAME, "after.start");
    private final Finding years = Finding.of(NAME, "years");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return stale(one.life(), other.life())
                .or(() -> stale(other.life(), one.life()))
                .or(() -> years(one.life(), other.life()));
    }

    private Optional<Evidence> stale(Life plan, Life fact) {
        return afterOpening(plan, fact).or(() -> afterStart(plan, fact));
    }

    private Optional<Evidence> afterOpening(Life plan, Life fact) {
        return fact.opened()
                .flatMap(open -> plan.unfinished()
                        .filter(day -> day.isAfter(open.to().plusDays(STALE)))
                        .map(day -> afterOpening.because("still to come %s after it had opened %s", day, open)));
    }

    private Optional<Evidence> afterStart(Life plan, Life fact) {
        return fact.begun()
                .flatMap(begun -> plan.planned()
                        .filter(day -> day.isAfter(begun.plusDays(STALE)))
                        .map(day -> afterStart.because("still planned %s though begun %s", day, begun)));
    }

    private Optional<Evidence> years(Life one, Life other) {
        return Stream.of(one, other).allMatch(life -> life.first().isPresent()) && span(one, other) > LONGEST
                ? Optional.of(years.because(
                        "%s and %s are years apart",
                        one.first().get(), other.first().get()))
                : Optional.empty();
    }

    private static long span(Life one, Life other) {
        var first = earlier(one.first().get(), other.first().get());
        var last = one.last().get().isAfter(other.last().get())
                ? one.last().get()
                : other.last().get();
        return ChronoUnit.DAYS.between(first, last);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
