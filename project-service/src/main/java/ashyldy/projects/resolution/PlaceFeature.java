package ashyldy.projects.resolution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import ashyldy.events.Kind;
import ashyldy.projects.intake.PlaceKey;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.Whereabouts;

/// The finest level that both know decides; a level on which they differ keeps them apart.
final class PlaceFeature {
    private static final String NAME = "place";

    /// What runs through many places may be reported from any of them.
    private static final Set<Kind> LONG =
            EnumSet.of(Kind.ROAD, Kind.RAILWAY, Kind.GAS, Kind.WATER_SUPPLY, Kind.HEATING, Kind.POWER, Kind.DIGITAL);

    /// A town or district builds hardly two of these at a time, so being in the same one says more.
    private static final Set<Kind> SELDOM_BUILT = EnumSet.of(
            Kind.YOUTH_CENTRE, Kind.COLLEGE, Kind.UNIVERSITY, Kind.AIRPORT, Kind.DESALINATION, Kind.LANDFILL);

    private static final double IN_ONE_TOWN = 0.25;
    private static final double THE_ONLY_ONE_IN_TOWN = 0.40;

    private PlaceFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        return differs(one, other, Whereabouts::region)
                .or(() -> differs(one, other, Whereabouts::district))
                .or(() -> differs(one, other, Whereabouts::locality))
                .or(() -> sameLocality(one, other))
                .or(() -> same(one, other, Whereabouts::district, inOneTown(one, other), "both in the district %s"))
                .or(() -> same(one, other, Whereabouts::region, 0.05, "both in the region %s"));
    }

    private static Optional<Evidence> differs(
            Sighting one, Sighting other, Function<Whereabouts, Optional<PlaceKey>> level) {
        var here = level.apply(one.place());
        var there = level.apply(other.place());
        if (here.isEmpty() || there.isEmpty() || here.get().same(there.get())) {
            return Optional.empty();
        }
        boolean both = LONG.contains(one.kind()) && LONG.contains(other.kind());
        return Optional.of(
                both
                        ? Evidence.of(NAME, -0.10, "%s and %s, though it may run through both", here.get(), there.get())
                        : Evidence.veto(NAME, "%s is not %s", here.get(), there.get()));
    }

    private static Optional<Evidence> sameLocality(Sighting one, Sighting other) {
        var here = one.place();
        var there = other.place();
        if (here.locality().isEmpty() || there.locality().isEmpty() || here.isRepublicanCity()) {
            return Optional.empty();
        }
        return Optional.of(
                here.town() || there.town()
                        ? Evidence.of(
                                NAME,
                                inOneTown(one, other),
                                "both in the town %s",
                                here.locality().get())
                        : Evidence.of(NAME, 0.45, "both in %s", here.locality().get()));
    }

    private static double inOneTown(Sighting one, Sighting other) {
        boolean seldom = SELDOM_BUILT.contains(one.kind()) && SELDOM_BUILT.contains(other.kind());
        return seldom && !one.place().isRepublicanCity() ? THE_ONLY_ONE_IN_TOWN : IN_ONE_TOWN;
    }

    private static Optional<Evidence> same(
            Sighting one,
            Sighting other,
            Function<Whereabouts, Optional<PlaceKey>> level,
            double weight,
            String because) {
        return level.apply(one.place())
                .filter(here -> level.apply(other.place()).isPresent())
                .map(here -> Evidence.of(NAME, weight, because, here));
    }
}
