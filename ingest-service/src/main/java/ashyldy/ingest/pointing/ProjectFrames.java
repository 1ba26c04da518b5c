package ashyldy.ingest.pointing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.frame.Bound;
import ashyldy.ingest.frame.Dated;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Joined;
import ashyldy.ingest.frame.Measured;
import ashyldy.ingest.frame.Sense;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.place.PlaceMention;

/// The frames of one project at which a model pointed: one for each sentence in which it has words.
final class ProjectFrames {
    private static final String BECAUSE = "pointed at";

    private final FoundProject project;
    private final int number;
    private final PointedFrames.Reader reader;
    private final Facility facility;
    private final Told told;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Found> unlisted = new ArrayList<>();
    private final List<Found> unread = new ArrayList<>();

    ProjectFrames(FoundProject project, int number, boolean shared, PointedFrames.Reader reader) {
        this.project = project;
        this.number = number;
        this.reader = reader;
        this.facility = new Facility(project, shared, reader.mentions());
        this.told = new Told(project, facility.named(), reader.published());
        Set<SentenceReading> readings = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(project.words(), Stream.of(told.words()))
                .map(Found::reading)
                .filter(readings::add)
                .map(this::frame)
                .forEach(frames::add);
    }

    List<Frame> frames() {
        return List.copyOf(frames);
    }

    /// Words in which the grammar read no value.
    int unread() {
        return unread.size();
    }

    /// The project beside what the grammar reads in its words.
    SeenProject seen() {
        List<Found> missed =
                Stream.concat(unread.stream(), unlisted.stream()).distinct().toList();
        return new SeenProject(project, facility.known(), facility.named(), told.read(), missed);
    }

    private Frame frame(SentenceReading reading) {
        boolean names = project.facility().reading() == reading;
        KindMention mention = names ? facility.named() : facility.pointed(first(reading));
        Sense sense = new Sense(reading, reader.published());
        return new Frame(
                reading,
                mention,
                told.words().reading() == reading
                        ? List.of(new Bound<>(new Statement(told.assertion(), List.of()), BECAUSE))
                        : List.of(),
                places(reading),
                amounts(reading, mention, sense),
                parties(reading, sense),
                Optional.empty(),
                names ? sense.phase(mention) : Optional.empty(),
                dates(reading, sense),
                Optional.of(new Frame.Given(number, names, names ? rules() : List.of())));
    }

    /// That the model has seen it, and where the grammar reads its words otherwise than the model takes them.
    private List<String> rules() {
        List<String> rules = new ArrayList<>(List.of(ModelRules.SEEN));
        facility.disagreement().ifPresent(kind -> rules.add(ModelRules.says(kind)));
        told.disagreement().ifPresent(stage -> rules.add(ModelRules.says(stage)));
        return rules;
    }

    /// The first of its words in a sentence.
    private Found first(SentenceReading reading) {
        return Stream.concat(project.words(), Stream.of(told.words()))
                .filter(found -> found.reading() == reading)
                .findFirst()
                .orElseThrow();
    }

    private List<Bound<PlaceMention>> places(SentenceReading reading) {
        List<Bound<PlaceMention>> places = new ArrayList<>();
        for (Found words : FoundProject.in(reading, project.places())) {
            List<PlaceMention> known =
                    reading.places().stream().filter(words::touches).toList();
            List<PlaceMention> found = known.isEmpty() ? settled(words).stream().toList() : known;
            if (found.isEmpty()) {
                unread.add(words);
            } else if (known.isEmpty() && found.getFirst().candidates().isEmpty()) {
                unlisted.add(words);
            }
            found.forEach(place -> places.add(new Bound<>(place, BECAUSE)));
        }
        return places;
    }

    /// Where a district is pointed at too, a name that nobody listed is a village of it.
    private Optional<PlaceMention> settled(Found words) {
        boolean rural = project.places().stream()
                .flatMap(place -> place.reading().places().stream().filter(place::touches))
                .anyMatch(PlaceMention::isDistrict);
        return reader.mentions().place(words.reading(), words.from(), words.to(), words.source(), rural);
    }

    private List<Bound<Measured>> amounts(SentenceReading reading, KindMention mention, Sense sense) {
        return read(reading, project.figures(), reading.amounts()).stream()
                .flatMap(amount -> sense.measured(amount, mention).stream())
                .map(amount -> new Bound<>(amount, BECAUSE))
                .toList();
    }

    private List<Bound<Dated>> dates(SentenceReading reading, Sense sense) {
        Optional<Assertion> assertion =
                Optional.of(told.words().reading() == reading ? told.assertion() : afterwards());
        return read(reading, project.dates(), reading.dates()).stream()
                .flatMap(date -> sense.dated(date, assertion).stream())
                .toList();
    }

    /// What began is told in its own sentence; a later one tells when it will end.
    private Assertion afterwards() {
        return told.assertion().beginning() ? told.assertion().endingWorks() : told.assertion();
    }

    private List<Bound<Joined>> parties(SentenceReading reading, Sense sense) {
        List<Found> words = FoundProject.in(reading, project.parties());
        return sense.joined(facility.named().kind()).stream()
                .filter(party -> words.stream()
                        .anyMatch(found -> found.touches(party.value().mention())))
                .toList();
    }

    /// The mentions at which the model's words point; words that point at none are counted.
    private <M extends Mention> List<M> read(SentenceReading reading, List<Found> all, List<M> mentions) {
        List<Found> words = FoundProject.in(reading, all);
        words.stream()
                .filter(found -> mentions.stream().noneMatch(found::touches))
                .forEach(unread::add);
        return mentions.stream()
                .filter(mention -> words.stream().anyMatch(found -> found.touches(mention)))
                .toList();
    }
}
