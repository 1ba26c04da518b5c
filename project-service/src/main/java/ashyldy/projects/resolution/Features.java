package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.List;

import ashyldy.events.Measure;

/// All that is looked at; what is missing here plays no part. What costs least and decides most comes first.
final class Features {
    private static final List<Feature> ALL = List.of(
            new KindFeature(),
            new PlaceFeature(),
            new SpotFeature(),
            new NameFeature(),
            new ArticleFeature(),
            new PartFeature(),
            new PhaseFeature(),
            new WorkFeature(),
            new PartyFeature(),
            new OpeningFeature(),
            new DueFeature(),
            new KeptFeature(),
            new StartFeature(),
            new OrderFeature(),
            new SeasonFeature(),
            new FigureFeature(Measure.CAPACITY),
            new FigureFeature(Measure.POWER),
            new FigureFeature(Measure.AREA),
            new FigureFeature(Measure.COST),
            new FigureFeature(Measure.LENGTH),
            new FigureFeature(Measure.COUNT),
            new FigureFeature(Measure.JOBS),
            new FigureFeature(Measure.STOREYS));

    private static final Slips SLIPS = new Slips();
    private static final Alike ALIKE = new Alike();

    static {
        if (!Weights.unread().isEmpty()) {
            throw new IllegalStateException("evidence.tsv has rows that nothing reads: " + Weights.unread());
        }
    }

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
        SLIPS.together(evidence).ifPresent(evidence::add);
        ALIKE.together(evidence).ifPresent(evidence::add);
        evidence.add(Rivals.compare(one, other, crowd));
        return new Comparison(evidence);
    }
}
