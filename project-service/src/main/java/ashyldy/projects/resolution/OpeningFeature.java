package ashyldy.projects.resolution;

import java.util.Optional;

/// Two who call it open: one facility opens once.
final class OpeningFeature implements Feature {
    static final String NAME = "opening";

    private static final long DAYS_OF_AN_EVENT = 10;
    private static final long DAYS_BETWEEN_TOLD_DATES = 3;
    private static final long SEASON = 60;
    private static final long ONE_YEAR = 370;

    private final Finding day = Finding.of(NAME, "day");
    private final Finding event = Finding.of(NAME, "event");
    private final Finding month = Finding.of(NAME, "month");
    private final Finding year = Finding.of(NAME, "year");
    private final Finding weeks = Finding.of(NAME, "weeks");
    private final Finding weeksTold = Finding.of(NAME, "weeks.told");
    private final Finding months = Finding.of(NAME, "months");
    private final Finding apart = Finding.of(NAME, "apart");
    private final Finding undated = Finding.of(NAME, "undated");
    private final Finding apartTold = Finding.of(NAME, "apart.told");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        if (!one.life().open() || !other.life().open()) {
            return Optional.empty();
        }
        return Moments.nearest(one.life().openings(), other.life().openings())
                .map(pair -> finding(pair.one(), pair.other()).because("opened %s and %s", pair.one(), pair.other()))
                .or(() -> Optional.of(undated.because("both are open")));
    }

    private Finding finding(Days one, Days other) {
        long gap = one.gapTo(other);
        boolean told = one.told() && other.told();
        boolean rough = one.length() >= Days.SEASON || other.length() >= Days.SEASON;
        if (gap == 0) {
            return rough ? year : one.isMonth() && one.length() > 1 || other.length() > 1 ? month : told ? day : event;
        }
        if (gap > ONE_YEAR) {
            return told ? apartTold : apart;
        }
        if (told) {
            return rough ? apart : gap <= DAYS_BETWEEN_TOLD_DATES ? event : gap <= SEASON ? weeksTold : apart;
        }
        return gap <= DAYS_OF_AN_EVENT ? event : gap <= SEASON ? weeks : months;
    }
}
