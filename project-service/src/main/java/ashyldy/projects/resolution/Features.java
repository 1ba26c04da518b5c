package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.List;

import ashyldy.events.Measure;

/// All that is looked at; what is missing here plays no part. What costs least and decides most comes first.
final class Features {
    private static final List<Feature> ALL = List.of(
            KindFeature::compare,
            PlaceFeature::compare,
            PlaceFeature::spots,
            NameFeature::compare,
            ArticleFeature::compare,
            PartFeature::compare,
            PhaseFeature::compare,
            WorkFeature::compare,
            PartyFeature::compare,
            TimeFeature::opening,
            TimeFeature::due,
            TimeFeature::kept,
            TimeFeature::start,
            TimeFeature::order,
            TimeFeature::season,
            new FigureFeature(Measure.CAPACITY),
            new FigureFeature(Measure.POWER),
            new FigureFeature(Measure.AREA),
            new FigureFeature(Measure.COST),
            new FigureFeature(Measure.LENGTH),
            new FigureFeature(Measure.COUNT),
            new FigureFeature(Measure.JOBS),
            new FigureFeature(Measure.STOREYS));

    private Features() {}

    static Comparison compare(Profile one, Profile other, Crowd crowd) {
        var evidence = new ArrayList<Evidence>();
        for (var feature : ALL) {
            var found = feature.compare(one, other);
            found.ifPresent(evidence::add);
            if (found.isPresent() && found.get().veto()) {
                return new Comparison(evidence);
            }
        }
        TimeFeature.together(evidence).ifPresent(evidence::add);
        evidence.add(Rivals.compare(one, other, crowd));
        return new Comparison(evidence);
    }
}
