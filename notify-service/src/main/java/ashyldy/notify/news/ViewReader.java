package ashyldy.notify.news;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.FilterReader;
import ashyldy.wording.Preference;

/// Understands the address of a feed or of the page of messages.
public final class ViewReader {
    public static final String LANGUAGE = "language";

    private final FilterReader filters;

    public ViewReader(FilterReader filters) {
        this.filters = filters;
    }

    /// @param others what else may stand in the address
    /// @param accepted `Accept-Language`, null where it is not sent; weaker than `language`
    /// @throws BadField for what cannot be accepted
    public View read(Map<String, List<String>> parameters, Set<String> others, String accepted) {
        Set<String> beside = new HashSet<>(others);
        beside.add(LANGUAGE);
        var filter = FilterQuery.read(parameters, beside);
        return new View(filters.read(filter), language(parameters, accepted));
    }

    /// The language in which to answer, also where the address is not understood.
    public static Language preferred(Map<String, List<String>> parameters, String accepted) {
        return asked(parameters).flatMap(Preference::named).orElseGet(() -> Preference.accepted(accepted));
    }

    private static Language language(Map<String, List<String>> parameters, String accepted) {
        if (asked(parameters).isPresent()
                && asked(parameters).flatMap(Preference::named).isEmpty()) {
            throw new BadField(LANGUAGE, "The language in which news are written.", List.of("kk", "ru", "en"));
        }
        return preferred(parameters, accepted);
    }

    private static Optional<String> asked(Map<String, List<String>> parameters) {
        return parameters.getOrDefault(LANGUAGE, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
