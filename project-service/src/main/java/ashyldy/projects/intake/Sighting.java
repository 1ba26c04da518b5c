package ashyldy.projects.intake;

import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Claim;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.ProjectDate;
import ashyldy.events.PublishedAt;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.events.Stage;

/// One claim of one article, with the words in which the registry compares it.
///
/// @param group the kinds that this may be called elsewhere
/// @param words of the name, none where the article gives no name
/// @param spots numbered parts of a town: "microdistrict 12"
/// @param keys two sightings without a common key are never compared
public record Sighting(
        Claim claim,
        Source source,
        String group,
        Whereabouts place,
        NameWords words,
        Set<String> spots,
        Set<String> keys) {

    private static final Set<Measure> SIZES =
            EnumSet.of(Measure.CAPACITY, Measure.COUNT, Measure.POWER, Measure.LENGTH);

    private static final MathContext ROUNDED = new MathContext(2);

    private static final Set<Stage> OPENINGS = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    /// As text, which is also how the database orders ids; Java compares their halves as signed numbers.
    public static final Comparator<UUID> IDS = Comparator.comparing(UUID::toString);

    /// By time, so that a later article has the last word; ids settle what happens on one day. What no date places
    /// comes
    /// first: it must not overrule what is dated.
    public static final Comparator<Sighting> BY_TIME = Comparator.comparing(Sighting::day)
            .thenComparing(Sighting::article, IDS)
            .thenComparing(Sighting::id, IDS);

    public Sighting {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
        spots = Collections.unmodifiableSet(new TreeSet<>(spots));
        keys = Collections.unmodifiableSet(new TreeSet<>(keys));
    }

    public UUID id() {
        return claim.id();
    }

    public UUID article() {
        return source.article();
    }

    public Kind kind() {
        return claim.kind();
    }

    public Stage stage() {
        return claim.stage();
    }

    /// False for an opening that only a model has seen. What else a model points at is read by the grammar.
    public boolean isVerified() {
        return claim.verified() || !OPENINGS.contains(stage());
    }

    public Optional<LocalDate> published() {
        return source.publishedAt().map(PublishedAt::day);
    }

    /// The day of this evidence: of publication, else the first day on which what it tells can have happened, else the
    /// beginning of time.
    public LocalDate day() {
        return published()
                .orElseGet(() -> happened()
                        .flatMap(date -> date.from().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
    }

    /// When it opened, as far as the article that calls it opened says so.
    public Stream<ProjectDate> openings() {
        return stage() == Stage.OPENED ? dates(DateRole.OPENING) : Stream.empty();
    }

    public Stream<ProjectDate> dates(DateRole role) {
        return claim.dates().stream().filter(date -> date.role() == role);
    }

    /// The figures of the project as a whole.
    public List<Amount> figures() {
        return claim.amounts().stream()
                .filter(amount -> amount.scope() == Scope.PROJECT)
                .toList();
    }

    /// The keys that find a name wherever it is.
    public Stream<String> nameKeys() {
        return keys.stream().filter(SearchKeys::isName);
    }

    /// Where the registry counts how much of this group is built: in its town, its district and its region, as far as
    /// these
    /// are known by code. A village builds so little that nothing need be counted.
    public Stream<String> crowdKeys() {
        return Stream.of(
                        place.isTown() ? place.locality() : Optional.<PlaceKey>empty(),
                        place.district(),
                        place.region())
                .flatMap(Optional::stream)
                .flatMap(spot -> crowdKey(group, spot).stream())
                .distinct();
    }

    /// What tells its work from others in a count: name, size and village. Ten reports of one school have few of these.
    public String mark() {
        return Stream.of(
                        words.proper().stream().map(WordForms::stem).sorted(),
                        spots.stream(),
                        place.locality().stream()
                                .flatMap(PlaceKey::handles)
                                .sorted()
                                .limit(1),
                        figures().stream().flatMap(Sighting::size).sorted(),
                        words.proper().isEmpty() ? Stream.of(year()) : Stream.<String>empty())
                .flatMap(marks -> marks)
                .collect(Collectors.joining(" "));
    }

    /// What tells its work from the others of its article, however much an article learns of it: name and place, and no
    /// figure.
    public String likeness() {
        return Stream.of(words.proper().stream().map(WordForms::stem).sorted(), spots.stream(), finest())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private Stream<String> finest() {
        return place.locality().or(place::district).or(place::region).stream()
                .flatMap(spot -> spot.handles().sorted().limit(1));
    }

    private String year() {
        return published().map(day -> "in " + day.getYear()).orElse("");
    }

    private static Stream<String> size(Amount amount) {
        return SIZES.contains(amount.measure())
                ? Stream.of(amount.value().round(ROUNDED).stripTrailingZeros().toPlainString())
                : Stream.empty();
    }

    public static Optional<String> crowdKey(String group, PlaceKey place) {
        return place.code().map(code -> group + "|" + code);
    }

    private Stream<ProjectDate> happened() {
        return claim.dates().stream().filter(date -> date.role() != DateRole.PLANNED_COMPLETION);
    }
}
