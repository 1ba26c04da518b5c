package ashyldy.ingest.pointing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.events.Stage;

/// What a model answers of an article: for each project the words that tell of it. Its codes are opinions; every value
/// is read from the words.
///
/// @param malformed entries and spans that did not keep to the schema
public record Pointed(List<PointedProject> projects, int malformed) {
    public static final Pointed NOTHING = new Pointed(List.of(), 0);

    public Pointed {
        projects = List.copyOf(projects);
    }

    /// Of the parts of one article.
    public Pointed and(Pointed more) {
        return new Pointed(
                Stream.concat(projects.stream(), more.projects.stream()).toList(), malformed + more.malformed);
    }

    /// Words of one line.
    ///
    /// @param line 0 is the headline, 1 the first sentence
    public record Words(int line, String text) {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /// @param facility the project's own common noun
    /// @param name its proper name
    /// @param told what tells its stage
    public record PointedProject(
            Kind kind,
            Stage stage,
            Words facility,
            Optional<Words> name,
            Optional<Words> told,
            List<Words> places,
            List<Words> figures,
            List<Words> dates,
            List<Words> parties) {
        public PointedProject {
            places = List.copyOf(places);
            figures = List.copyOf(figures);
            dates = List.copyOf(dates);
            parties = List.copyOf(parties);
        }

        Stream<Words> words() {
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
    }
}
