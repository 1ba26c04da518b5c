package ashyldy.projects.resolution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Work;
import ashyldy.projects.intake.Sighting;

/// To repair a building is not to build it; of roads and pipes the papers say both of one work.
final class WorkFeature {
    private static final String NAME = "work";

    private static final Set<Kind> LINES = EnumSet.of(
            Kind.ROAD,
            Kind.STREET,
            Kind.RAILWAY,
            Kind.GAS,
            Kind.WATER_SUPPLY,
            Kind.HEATING,
            Kind.WASTEWATER,
            Kind.PARK);

    private WorkFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        var here = one.claim().work();
        var there = other.claim().work();
        if (here == there) {
            return Optional.empty();
        }
        var works = EnumSet.of(here, there);
        boolean repairAndNew = works.equals(EnumSet.of(Work.REHABILITATION, Work.CONSTRUCTION));
        return Optional.of(
                repairAndNew && !LINES.contains(one.kind())
                        ? Evidence.veto(NAME, "a repair is not a new building")
                        : Evidence.of(NAME, -0.10, "%s and %s", here.code(), there.code()));
    }
}
