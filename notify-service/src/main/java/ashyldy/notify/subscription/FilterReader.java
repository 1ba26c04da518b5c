package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.places.Coordinates;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;

/// Understands the filters of a request, or says which of them it does not understand and what it would.
public final class FilterReader {
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int MOST_PROJECTS = 50;
    private static final BigDecimal WIDEST_KM = BigDecimal.valueOf(1000);
    private static final int LONGEST_WORDS = 200;
    private static final int MOST_DIGITS = 30;
    private static final String NEW = "new";

    private final PlaceChoice places;

    public FilterReader(PlaceChoice places) {
        this.places = places;
    }

    /// @throws BadField for the first filter that cannot be accepted
    public Interest read(Filter filter) {
        return new Interest(
                new Where(places(filter), around(filter)),
                new What(
                        coded("kinds", filter.kinds(), Kind.values()),
                        coded("work", filter.work(), Work.values()),
                        coded("stage", filter.stage(), Stage.values()),
                        projects(filter.projects())),
                new HowMuch(
                        range("capacity", filter.capacityFrom(), filter.capacityTo()),
                        range("cost", filter.costFrom(), filter.costTo())),
                new Mentions(
                        words("party", filter.party()), words("programme", filter.programme()), words("q", filter.q())),
                events(filter),
                onlyNew(filter.only()));
    }

    private Set<PlaceCode> places(Filter filter) {
        return some(filter.place()).stream()
                .map(text -> places.read(String.valueOf(text)))
                .map(Place::code)
                .collect(Collectors.toSet());
    }

    private static Optional<Where.Circle> around(Filter filter) {
        if (filter.near() == null && filter.within() == null) {
            return Optional.empty();
        }
        if (filter.near() == null || filter.within() == null) {
            String missing = filter.near() == null ? "near" : "within";
            throw new BadField(missing, "A point needs both: near=43.24,76.92 and within=30, in km.", List.of());
        }
        if (filter.within().signum() <= 0 || filter.within().compareTo(WIDEST_KM) > 0) {
            throw new BadField("within", "A radius is more than 0 and at most 1000 km.", List.of());
        }
        return Optional.of(
                new Where.Circle(point(filter.near()), filter.within().doubleValue()));
    }

    private static Coordinates point(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            double latitude = Double.parseDouble(point.group(1));
            double longitude = Double.parseDouble(point.group(2));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Coordinates(latitude, longitude);
            }
        }
        throw new BadField("near", "A point is latitude and longitude in degrees: 43.24,76.92.", List.of());
    }

    private static Range range(String figure, BigDecimal from, BigDecimal to) {
        refuseNoFigure(figure + "From", from);
        refuseNoFigure(figure + "To", to);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new BadField(
                    figure + "To",
                    "Nothing is at least %s and at most %s.".formatted(from.toPlainString(), to.toPlainString()),
                    List.of());
        }
        return new Range(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /// Written out, 1e999999999 would fill the memory.
    private static void refuseNoFigure(String field, BigDecimal value) {
        if (value != null && (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS)) {
            throw new BadField(field, "A figure has at most 30 digits on either side of its point.", List.of());
        }
        if (value != null && value.signum() < 0) {
            throw new BadField(field, "A figure is not negative.", List.of());
        }
    }

    private static Set<String> words(String field, String text) {
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        Set<String> words = Folded.words(text);
        if (words.isEmpty() || text.length() > LONGEST_WORDS) {
            throw new BadField(field, "Words are at most 200 characters, with a letter among them.", List.of());
        }
        return words;
    }

    /// Whether there is such a project is not asked: it may be one of which nothing has been told yet.
    private static Set<UUID> projects(List<String> texts) {
        if (some(texts).size() > MOST_PROJECTS) {
            throw new BadField(
                    "projects", "At most %d projects are named at once.".formatted(MOST_PROJECTS), List.of());
        }
        return some(texts).stream().map(FilterReader::project).collect(Collectors.toSet());
    }

    private static UUID project(String text) {
        if (text == null || !ID.matcher(text.strip()).matches()) {
            throw new BadField(
                    "projects",
                    "'%.50s' is no id of a project; it stands at the end of the address of its page.".formatted(text),
                    List.of());
        }
        return UUID.fromString(text.strip());
    }

    /// A filter that asks for a stage in which none of its events leaves a project would be silent for ever.
    private static Set<EventType> events(Filter filter) {
        Set<EventType> events = each("events", filter.events(), EventName::parse, EventName.all());
        Set<Stage> stages = coded("stage", filter.stage(), Stage.values());
        if (events.isEmpty()
                && some(filter.projects()).isEmpty()
                && !stages.isEmpty()
                && stages.stream().noneMatch(FilterReader::isOpening)) {
            throw new BadField(
                    "stage",
                    "Without events only openings are told, and an opened project is in no such stage.",
                    List.of("opened", "stage_opened"));
        }
        return events;
    }

    private static boolean isOpening(Stage stage) {
        return stage == Stage.OPENED || stage == Stage.STAGE_OPENED;
    }

    private static boolean onlyNew(String only) {
        if (only != null && !only.equals(NEW)) {
            throw new BadField("only", "Leave it out, or hear of each project once.", List.of(NEW));
        }
        return only != null;
    }

    private static <T extends Coded> Set<T> coded(String field, List<String> texts, T[] values) {
        return each(
                field,
                texts,
                code -> Arrays.stream(values)
                        .filter(value -> value.code().equals(code))
                        .findFirst(),
                Arrays.stream(values).map(Coded::code).toList());
    }

    private static <T> Set<T> each(
            String field, List<String> texts, Function<String, Optional<T>> read, List<String> choices) {
        Set<T> values = new HashSet<>();
        for (String text : some(texts)) {
            values.add(Optional.ofNullable(text)
                    .flatMap(read)
                    .orElseThrow(() -> new BadField(field, "'%.50s' is none of them.".formatted(text), choices)));
        }
        return values;
    }

    private static List<String> some(List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
