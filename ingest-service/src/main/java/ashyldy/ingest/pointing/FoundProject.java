package ashyldy.ingest.pointing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.pointing.Pointed.PointedProject;

/// A project that a model pointed out, with its words where they stand.
public record FoundProject(
        PointedProject said,
        Found facility,
        Optional<Found> name,
        Optional<Found> told,
        List<Found> places,
        List<Found> figures,
        List<Found> dates,
        List<Found> parties) {
    /// Nothing where the facility's own words do not stand in the article.
    static Optional<FoundProject> of(PointedProject said, Finder finder) {
        return finder.find(said.facility())
                .map(facility -> new FoundProject(
                        said,
                        facility,
                        said.name().flatMap(finder::find),
                        said.told().flatMap(finder::find),
                        finder.all(said.places()),
                        finder.all(said.figures()),
                        finder.all(said.dates()),
                        finder.all(said.parties())));
    }

    /// All that was found of it, its own noun first.
    public Stream<Found> words() {
        return Stream.of(
                        Stream.of(facility),
                        name.stream(),
                        told.stream(),
                        places.stream(),
                        figures.stream(),
                        dates.stream(),
                        parties.stream())
                .flatMap(each -> each);
    }

    static List<Found> in(SentenceReading reading, List<Found> words) {
        return words.stream().filter(each -> each.reading() == reading).toList();
    }
}
