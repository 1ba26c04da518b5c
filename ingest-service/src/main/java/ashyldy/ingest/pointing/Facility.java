package ashyldy.ingest.pointing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.MentionReading;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.figure.Figure;

/// The noun of a project at which a model pointed: as the grammar reads it, or, where the grammar knows no such noun,
/// of
/// the kind that the model takes it for.
final class Facility {
    static final String RULE = "reader.model.kind";

    private final FoundProject project;
    private final boolean shared;
    private final MentionReading mentions;
    private final KindMention noun;

    /// @param shared whether others are told of by the same noun
    Facility(FoundProject project, boolean shared, MentionReading mentions) {
        this.project = project;
        this.shared = shared;
        this.mentions = mentions;
        this.noun = noun();
    }

    /// Where the project's own noun stands.
    KindMention named() {
        return counted(noun, project.facility().reading());
    }

    /// In a sentence that only tells more of it.
    ///
    /// @param words of the project there
    KindMention pointed(Found words) {
        KindMention mention =
                counted(noun.pointedAt(words.from(), words.to(), false, Optional.empty()), words.reading());
        return project.name()
                .filter(found -> found.reading() == words.reading())
                .flatMap(Names::read)
                .map(mention::called)
                .orElse(mention);
    }

    /// "Three houses", "22 streets": a number at which the model pointed, before a noun of the facility's kind.
    private KindMention counted(KindMention mention, SentenceReading reading) {
        if (mention.count().isPresent()) {
            return mention;
        }
        return FoundProject.in(reading, project.figures()).stream()
                .filter(found -> reading.amounts().stream().noneMatch(found::touches)
                        && reading.dates().stream().noneMatch(found::touches))
                .flatMap(found ->
                        mentions.figures(reading).stream().filter(figure -> figure.isAlone() && counts(figure, found)))
                .findFirst()
                .map(mention::counting)
                .orElse(mention);
    }

    private boolean counts(Figure number, Found words) {
        boolean bare = number.to() == words.to();
        return number.from() == words.from()
                && nouns(words.reading())
                        .filter(each -> each.to() > number.to())
                        .anyMatch(each -> each.from() <= number.to() || !bare && words.touches(each));
    }

    /// Nouns of the facility's kind in a sentence.
    private Stream<KindMention> nouns(SentenceReading reading) {
        Stream<KindMention> own = project.facility().reading() == reading ? Stream.of(noun) : Stream.empty();
        return Stream.concat(own, reading.kinds().stream()).filter(each -> each.kind() == noun.kind());
    }

    private KindMention noun() {
        KindMention mention = known().map(this::judged).orElseGet(this::unknown);
        Optional<NameMention> name = project.name()
                .filter(found -> found.reading() == project.facility().reading())
                .flatMap(Names::read);
        return new KindMention(
                mention.from(),
                mention.to(),
                mention.kind(),
                mention.entry(),
                false,
                mention.plural(),
                mention.count(),
                mention.works(),
                name);
    }

    /// Where the grammar reads another kind than the model says.
    Optional<Kind> disagreement() {
        return known().map(this::judged)
                .map(KindMention::kind)
                .filter(kind -> kind != project.said().kind())
                .map(_ -> project.said().kind());
    }

    private Optional<KindMention> known() {
        Found words = project.facility();
        return words.reading().kinds().stream()
                .filter(words::touches)
                .max(Comparator.comparingInt((KindMention kind) -> words.sharedWith(kind))
                        .thenComparing(kind -> kind.kind() == project.said().kind()));
    }

    /// A noun that many kinds share is read as what the model says; a count that it did not point at is not its own.
    private KindMention judged(KindMention known) {
        boolean open = known.isShared() || known.isWeak() || known.kind() == Kind.OTHER;
        KindMention kind = open ? known.as(project.said().kind()) : known;
        boolean counted = known.count().filter(this::isPointedAt).isPresent();
        return counted ? kind : shared || known.count().isPresent() ? kind.single() : kind;
    }

    private boolean isPointedAt(Figure count) {
        return project.figures().stream()
                .filter(found -> found.reading() == project.facility().reading())
                .anyMatch(found -> found.overlaps(count.from(), count.to()));
    }

    private KindMention unknown() {
        Kind kind = project.said().kind();
        Entry entry = new Entry(RULE, Topic.KINDS, kind.code(), Map.of(), List.of(), List.of(), List.of());
        return new KindMention(
                project.facility().from(),
                project.facility().to(),
                kind,
                entry,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
