package ashyldy.projects.resolution;

import java.util.Optional;

/// When the works began.
final class StartFeature implements Feature {
    private static final String NAME = "start";
    private static final long NEAR = 100;

    private final Finding month = Finding.of(NAME, "month");
    private final Finding year = Finding.of(NAME, "year");
    private final Finding near = Finding.of(NAME, "near");
    private final Finding apart = Finding.of(NAME, "apart");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return Moments.of(one.life().start(), other.life().start())
                .map(pair -> finding(pair).because("begun %s and %s", pair.one(), pair.other()));
    }

    private Finding finding(Moments pair) {
        if (pair.gap() == 0) {
            return pair.areMonths() ? month : year;
        }
        return pair.gap() <= NEAR ? near : apart;
    }
}
