package ashyldy.notify.subscription;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The filters of an address: `?place=19&kinds=school,clinic&costFrom=1e9`. A list is given with commas or several
/// times over.
///
/// An empty parameter is none, as the empty field of a form.
public final class FilterQuery {
    private static final Map<String, String> ALIASES =
            Map.of("kind", "kinds", "event", "events", "project", "projects");

    private final Map<String, List<String>> parameters;

    private FilterQuery(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /// @param others what may stand in the address beside the filters
    /// @throws BadField for a parameter that nobody knows, that is no number, or that is given twice; a misspelt
    /// `place` would otherwise ask for the whole country
    public static Filter read(Map<String, List<String>> parameters, Set<String> others) {
        for (String name : parameters.keySet()) {
            if (!name.isEmpty()
                    && !Filter.NAMES.contains(name)
                    && !ALIASES.containsKey(name)
                    && !others.contains(name)) {
                List<String> names = Stream.concat(
                                Filter.NAMES.stream(), others.stream().sorted())
                        .toList();
                throw new BadField(shown(name), "There is no such parameter.", names);
            }
        }
        return new FilterQuery(parameters).filter();
    }

    /// The parameters that read as these filters, in one order, without the `?`; empty for none.
    public static String write(Filter filter) {
        return parameters(filter).entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// The filters that are set, by their names in one order, as text.
    public static Map<String, String> parameters(Filter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("place", filter.place());
        values.put("near", filter.near());
        values.put("within", filter.within());
        values.put("kinds", filter.kinds());
        values.put("work", filter.work());
        values.put("stage", filter.stage());
        values.put("projects", filter.projects());
        values.put("events", filter.events());
        values.put("capacityFrom", filter.capacityFrom());
        values.put("capacityTo", filter.capacityTo());
        values.put("costFrom", filter.costFrom());
        values.put("costTo", filter.costTo());
        values.put("party", filter.party());
        values.put("programme", filter.programme());
        values.put("q", filter.q());
        values.put("only", filter.only());
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(","));
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object words -> words.toString();
        };
    }

    /// A comma may stand in a query as it is, and is easier to read.
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("%2C", ",");
    }

    private Filter filter() {
        return new Filter(
                list("place"),
                one("near"),
                number("within"),
                list("kinds"),
                list("work"),
                list("stage"),
                list("projects"),
                list("events"),
                number("capacityFrom"),
                number("capacityTo"),
                number("costFrom"),
                number("costTo"),
                one("party"),
                one("programme"),
                one("q"),
                one("only"));
    }

    private List<String> list(String name) {
        return values(name)
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private String one(String name) {
        List<String> given = values(name).toList();
        if (given.size() > 1) {
            throw new BadField(name, "It is given %d times.".formatted(given.size()), List.of());
        }
        return given.isEmpty() ? null : given.getFirst();
    }

    private BigDecimal number(String name) {
        return Optional.ofNullable(one(name)).map(text -> number(name, text)).orElse(null);
    }

    private static BigDecimal number(String name, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException unreadable) {
            throw new BadField(
                    name, "'%s' is no number; one is 2500000000 or 2.5e9.".formatted(shown(text)), List.of());
        }
    }

    private Stream<String> values(String name) {
        return parameters.entrySet().stream()
                .filter(each ->
                        ALIASES.getOrDefault(each.getKey(), each.getKey()).equals(name))
                .flatMap(each -> each.getValue().stream())
                .filter(text -> !text.isBlank());
    }

    private static String shown(String text) {
        return text.length() > 50 ? text.substring(0, 50) + "\u2026" : text;
    }
}
