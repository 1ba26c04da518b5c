package ashyldy.benchmarks.deliveries;

import java.util.random.RandomGenerator;

/// How an endpoint treats its callers.
enum Temper {
    HEALTHY("healthy"),
    MOODY("moody"),
    HANGING("hanging at first"),
    FAILING("failing at first");

    private static final int HUNDRED = 100;
    private static final int FAIL = 10;
    private static final int HANG = 20;
    private static final int RESET = 24;

    private final String title;

    Temper(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// Of twenty endpoints one hangs and one fails, eight are moody, and ten are healthy. Of smaller numbers at least
    /// one is of each sort.
    static Temper of(int number, int endpoints) {
        int few = Math.max(1, endpoints / 20);
        if (number < few) {
            return HANGING;
        }
        if (number < 2 * few) {
            return FAILING;
        }
        return number < endpoints / 2 ? MOODY : HEALTHY;
    }

    /// @param chance seeded, so that the same message meets the same fate in every run
    /// @param atFirst before the endpoint was mended
    Fate fate(RandomGenerator chance, boolean atFirst) {
        return switch (this) {
            case HEALTHY -> Fate.ACCEPTED;
            case MOODY -> moody(chance.nextInt(HUNDRED));
            case HANGING -> atFirst ? Fate.HUNG : Fate.ACCEPTED;
            case FAILING -> atFirst ? Fate.FAILED : Fate.ACCEPTED;
        };
    }

    private static Fate moody(int chance) {
        if (chance < FAIL) {
            return Fate.FAILED;
        }
        if (chance < HANG) {
            return Fate.HUNG;
        }
        return chance < RESET ? Fate.RESET : Fate.ACCEPTED;
    }
}
