package ashyldy.projects.resolution;

import java.util.Optional;

/// Two promises.
final class DueFeature implements Feature {
    static final String NAME = "due";

    /// By so many days promises are put off.
    private static final long SLIP = 400;

    private final Finding month = Finding.of(NAME, "month");
    private final Finding year = Finding.of(NAME, "year");
    private final Finding moved = Finding.of(NAME, "moved");
    private final Finding apart = Finding.of(NAME, "apart");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return Moments.nearest(one.life().due(), other.life().due())
                .map(pair -> finding(pair).because("promised for %s and %s", pair.one(), pair.other()));
    }

    private Finding finding(Moments pair) {
        if (pair.gap() == 0) {
            return pair.areMonths() ? month : year;
        }
        return pair.gap() <= SLIP ? moved : apart;
    }
}
