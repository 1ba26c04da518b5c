package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.places.Coordinates;
import ashyldy.places.PlaceCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/// An interest as the filters that would make it again: so it is kept, shown and exported.
///
/// What is read here was accepted once. A place that the gazetteer has lost meanwhile stays in the interest, and a
/// code that this version does not know is a fault of the installation.
public final class InterestJson {
    private final ObjectMapper json;

    public InterestJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(Interest interest) {
        try {
            return json.writeValueAsString(filter(interest));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings and numbers can always be written", impossible);
        }
    }

    public Interest read(String text) {
        try {
            return interest(json.readValue(text, Filter.class));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored interest that cannot be read: " + text, damaged);
        }
    }

    /// The filters that make this interest.
    public static Filter filter(Interest interest) {
        Optional<Where.Circle> circle = interest.where().around();
        return new Filter(
                interest.where().places().stream()
                        .map(PlaceCode::value)
                        .sorted()
                        .toList(),
                circle.map(Where.Circle::centre).map(InterestJson::point).orElse(null),
                circle.map(Where.Circle::km).map(BigDecimal::valueOf).orElse(null),
                inOrder(Kind.class, interest.what().kinds()),
                inOrder(Work.class, interest.what().works()),
                inOrder(Stage.class, interest.what().stages()),
                interest.what().projects().stream().map(UUID::toString).sorted().toList(),
                interest.eventsInOrder().stream().map(EventName::of).toList(),
                interest.howMuch().capacity().from().orElse(null),
                interest.howMuch().capacity().to().orElse(null),
                interest.howMuch().cost().from().orElse(null),
                interest.howMuch().cost().to().orElse(null),
                text(interest.mentions().party()),
                text(interest.mentions().programme()),
                text(interest.mentions().anywhere()),
                interest.onlyNew() ? "new" : null);
    }

    private static Interest interest(Filter kept) {
        Optional<Where.Circle> circle = Optional.ofNullable(kept.near())
                .map(point -> new Where.Circle(point(point), kept.within().doubleValue()));
        return new Interest(
                new Where(some(kept.place()).stream().map(PlaceCode::new).collect(Collectors.toSet()), circle),
                new What(
                        coded(kept.kinds(), Kind.values()),
                        coded(kept.work(), Work.values()),
                        coded(kept.stage(), Stage.values()),
                        some(kept.projects()).stream().map(UUID::fromString).collect(Collectors.toSet())),
                new HowMuch(
                        new Range(Optional.ofNullable(kept.capacityFrom()), Optional.ofNullable(kept.capacityTo())),
                        new Range(Optional.ofNullable(kept.costFrom()), Optional.ofNullable(kept.costTo()))),
                new Mentions(words(kept.party()), words(kept.programme()), words(kept.q())),
                events(kept.events()),
                kept.only() != null);
    }

    private static String point(Coordinates point) {
        return String.format(Locale.ROOT, "%.6f,%.6f", point.latitude(), point.longitude());
    }

    private static Coordinates point(String text) {
        String[] parts = text.split(",");
        return new Coordinates(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static String text(Set<String> words) {
        return words.isEmpty() ? null : words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.copyOf(List.of(text.split(" ")));
    }

    private static <E extends Enum<E> & Coded> List<String> inOrder(Class<E> type, Set<E> values) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return ordered.stream().map(Coded::code).toList();
    }

    private static <T extends Coded> Set<T> coded(List<String> codes, T[] values) {
        return some(codes).stream()
                .map(code -> Arrays.stream(values)
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a stored code that nobody knows: " + code)))
                .collect(Collectors.toSet());
    }

    private static Set<EventType> events(List<String> names) {
        return some(names).stream()
                .map(name -> EventName.parse(name).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<String> some(List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
