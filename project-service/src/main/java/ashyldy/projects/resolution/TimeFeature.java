package ashyldy.projects.resolution;

import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// One facility opens once, and is not planned any more once it is open.
final class TimeFeature {
    private static final String NAME = "time";

    /// Papers of the same season may call one building finished, handed over and opened.
    private static final long ONE_OPENING = 370;

    private static final long ON_TIME = 184;
    private static final long STALE_PLAN = 90;

    private TimeFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        var here = Days.opened(one);
        var there = Days.opened(other);
        if (here.isPresent() && there.isPresent()) {
            return openings(here.get(), there.get());
        }
        return here.flatMap(opened -> ahead(opened, other)).or(() -> there.flatMap(opened -> ahead(opened, one)));
    }

    private static Optional<Evidence> openings(Days one, Days other) {
        long gap = one.gapTo(other);
        if (gap <= ON_TIME) {
            return Optional.of(Evidence.of(NAME, 0.05, "opened %s and %s", one, other));
        }
        if (gap <= ONE_OPENING) {
            return Optional.empty();
        }
        return Optional.of(
                one.told() && other.told()
                        ? Evidence.veto(NAME, "opened %s and %s", one, other)
                        : Evidence.of(NAME, -0.30, "said to be open %s and %s", one, other));
    }

    private static Optional<Evidence> ahead(Days opened, Sighting plan) {
        if (plan.stage() != Stage.PLANNED && plan.stage() != Stage.UNDER_CONSTRUCTION) {
            return Optional.empty();
        }
        boolean stale = plan.published()
                .filter(day -> day.isAfter(opened.to().plusDays(STALE_PLAN)))
                .isPresent();
        if (stale) {
            return Optional.of(Evidence.of(NAME, -0.40, "still to come after it had opened %s", opened));
        }
        var promised = plan.dates(DateRole.PLANNED_COMPLETION).toList();
        return promised.stream()
                .flatMap(date -> Days.of(date).stream())
                .filter(due -> due.gapTo(opened) <= ON_TIME)
                .findFirst()
                .map(due -> Evidence.of(NAME, 0.10, "promised for %s and opened %s", due, opened))
                .or(() -> promised.stream()
                        .filter(date -> date.from().isEmpty())
                        .findFirst()
                        .map(date -> Evidence.of(NAME, 0.05, "promised without a year and opened %s", opened)));
    }
}
