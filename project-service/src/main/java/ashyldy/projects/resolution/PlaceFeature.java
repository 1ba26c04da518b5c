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

    private PlaceFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        return differs(one, other, Whereabouts::region)
                .or(() -> differs(one, other, Whereabouts::district))
                .or(() -> differs(one, other, Whereabouts::locality))
                .or(() -> sameLocality(one.place(), other.place()))
                .or(() -> same(one, other, Whereabouts::district, 0.25, "both in the district %s"))
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

    private static Optional<Evidence> sameLocality(Whereabouts one, Whereabouts other) {
        if (one.locality().isEmpty() || other.locality().isEmpty() || one.isRepublicanCity()) {
            return Optional.empty();
        }
        return Optional.of(
                one.town() || other.town()
                        ? Evidence.of(
                                NAME,
                                0.25,
                                "both in the town %s",
                                one.locality().get())
                        : Evidence.of(NAME, 0.45, "both in %s", one.locality().get()));
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
