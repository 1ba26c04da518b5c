package ashyldy.projects.resolution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import ashyldy.events.Kind;
import ashyldy.projects.intake.PlaceKey;

/// A level on which both are known and differ keeps them apart. What they agree on counts in [Rivals].
final class PlaceFeature implements Feature {
    private static final String NAME = "place";

    /// What runs through many places may be reported from any of them.
    private static final Set<Kind> LONG =
            EnumSet.of(Kind.ROAD, Kind.RAILWAY, Kind.GAS, Kind.WATER_SUPPLY, Kind.HEATING, Kind.POWER, Kind.DIGITAL);

    private static final Set<Kind> LINES = EnumSet.of(
            Kind.ROAD,
            Kind.STREET,
            Kind.RAILWAY,
            Kind.GAS,
            Kind.WATER_SUPPLY,
            Kind.HEATING,
            Kind.WASTEWATER,
            Kind.PARK);

    private final Finding along = Finding.of(NAME, "along");

    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return differs(one, other, Profile::regions)
                .or(() -> differs(one, other, Profile::districts))
                .or(() -> differs(one, other, Profile::localities));
    }

    private Optional<Evidence> differs(Profile one, Profile other, Function<Profile, List<PlaceKey>> level) {
        var here = level.apply(one);
        var there = level.apply(other);
        if (here.isEmpty() || there.isEmpty() || share(here, there)) {
            return Optional.empty();
        }
        return Optional.of(
                runsFar(one) && runsFar(other)
                        ? along.because("%s and %s, though it may run through both", here, there)
                        : Evidence.veto(NAME, "differs", "%s is not %s", here, there));
    }

    static boolean share(List<PlaceKey> here, List<PlaceKey> there) {
        return here.stream().anyMatch(place -> there.stream().anyMatch(place::same));
    }

    /// Roads and pipes, and what is laid out rather than built.
    static boolean isLine(Profile profile) {
        return LINES.containsAll(profile.kinds());
    }

    private static boolean runsFar(Profile profile) {
        return LONG.containsAll(profile.kinds());
    }
}
