package ashyldy.projects.resolution;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.projects.intake.Sighting;

/// All that is looked at, with its weights; what is missing here plays no part.
final class Features {
    private static final List<Feature> ALL = List.of(
            Features::kind,
            PlaceFeature::compare,
            NameFeature::compare,
            PartFeature::compare,
            PhaseFeature::compare,
            WorkFeature::compare,
            TimeFeature::compare,
            ArticleFeature::compare,
            PartyFeature::compare,
            FigureFeature.telling(Measure.CAPACITY, 0.40),
            FigureFeature.telling(Measure.POWER, 0.40),
            FigureFeature.of(Measure.AREA, 0.30, -0.15),
            FigureFeature.of(Measure.COST, 0.30, -0.10),
            FigureFeature.of(Measure.LENGTH, 0.25, -0.20),
            FigureFeature.of(Measure.COUNT, 0.25, -0.25),
            FigureFeature.of(Measure.JOBS, 0.15, 0),
            FigureFeature.of(Measure.STOREYS, 0.05, -0.20));

    private Features() {}

    static Comparison compare(Sighting one, Sighting other) {
        return new Comparison(ALL.stream()
                .map(feature -> feature.compare(one, other))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Evidence> kind(Sighting one, Sighting other) {
        if (!one.group().equals(other.group())) {
            return Optional.of(Evidence.veto(
                    "kind", "%s and %s", one.kind().code(), other.kind().code()));
        }
        boolean telling = one.kind() == other.kind() && one.kind() != Kind.OTHER;
        return Optional.of(
                telling
                        ? Evidence.of("kind", 0.15, "both %s", one.kind().code())
                        : Evidence.of(
                                "kind",
                                0.05,
                                "%s and %s may be one kind",
                                one.kind().code(),
                                other.kind().code()));
    }
}
