package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;

/// A promise and an opening.
final class KeptFeature implements Feature {
    static final String NAME = "kept";

    private static final long SLIP = 400;

    private final Finding month = Finding.of(NAME, "month");
    private final Finding year = Finding.of(NAME, "year");
    private final Finding someday = Finding.of(NAME, "someday");
    private final Finding late = Finding.of(NAME, "late");
    private final Finding apart = Finding.of(NAME, "apart");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return kept(one.life().due(), other.life().opened())
                .or(() -> kept(other.life().due(), one.life().opened()))
                .or(() -> someday(one, other))
                .or(() -> someday(other, one));
    }

    private Optional<Evidence> someday(Profile plan, Profile fact) {
        return fact.life()
                .opened()
                .filter(open -> plan.life().promised())
                .map(open -> someday.because("promised without a year and opened %s", open));
    }

    private Optional<Evidence> kept(List<Days> due, Optional<Days> opened) {
        return opened.flatMap(open -> Moments.nearest(due, List.of(open)))
                .map(pair -> finding(pair).because("promised for %s and opened %s", pair.one(), pair.other()));
    }

    private Finding finding(Moments pair) {
        if (pair.gap() == 0) {
            return pair.one().isMonth() ? month : year;
        }
        return pair.gap() <= SLIP ? late : apart;
    }
}
