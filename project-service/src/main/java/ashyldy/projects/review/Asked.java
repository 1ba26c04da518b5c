package ashyldy.projects.review;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what a caller asks for: what is not there, or cannot be read, is refused by its name and never ignored.
final class Asked {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");
    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    private Asked() {}

    static void only(Collection<String> sent, Set<String> known) {
        sent.stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw Refusal.bad(
                    name,
                    "There is no parameter '%s'.".formatted(name),
                    known.stream().sorted().toList());
        });
    }

    static int limit(String text) {
        if (isAbsent(text)) {
            return USUAL;
        }
        if (!LIMIT.matcher(text).matches() || Integer.parseInt(text) > LARGEST) {
            throw Refusal.bad("limit", "'%s' is not a whole number from 1 to %d.".formatted(text, LARGEST));
        }
        return Integer.parseInt(text);
    }

    static Optional<UUID> id(String name, String text) {
        if (isAbsent(text)) {
            return Optional.empty();
        }
        if (!ID.matcher(text).matches()) {
            throw Refusal.bad(name, "'%s' is not an id (UUID).".formatted(text));
        }
        return Optional.of(UUID.fromString(text));
    }

    static <C> Optional<C> cursor(String text, Function<String, Optional<C>> decoded) {
        return isAbsent(text)
                ? Optional.empty()
                : Optional.of(decoded.apply(text)
                        .orElseThrow(() -> Refusal.bad(
                                "cursor", "This is no cursor that we gave: follow the link of the page before.")));
    }

    /// The version in `If-Match`; absent where any will do.
    static Optional<Long> version(String ifMatch) {
        if (isAbsent(ifMatch) || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        var matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw Refusal.bad("If-Match", "'%s' is no version that we gave, such as \"1\".".formatted(ifMatch));
        }
        return Optional.of(Long.valueOf(matcher.group(1)));
    }

    private static boolean isAbsent(String text) {
        return text == null || text.isBlank();
    }
}
