package ashyldy.projects.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A parameter of a request that we cannot read, or do not know.
public final class BadParameter extends RuntimeException {

    private final String parameter;
    private final String value;
    private final List<String> allowed;
    private final Optional<String> nearest;

    public BadParameter(String parameter, String value, String expected, List<String> allowed) {
        this("'%s' is not %s".formatted(shown(value), expected), parameter, value, allowed, Optional.empty());
    }

    private BadParameter(
            String message, String parameter, String value, List<String> allowed, Optional<String> nearest) {
        super(message);
        this.parameter = parameter;
        this.value = value;
        this.allowed = List.copyOf(allowed);
        this.nearest = nearest;
    }

    /// One that nobody reads here: left aside, a misspelt `place` would ask for the whole country.
    static BadParameter unknown(String parameter, Collection<String> known) {
        String nearest = Spelling.nearest(parameter, known);
        String message = "There is no parameter '%s' here; the nearest is '%s'".formatted(shown(parameter), nearest);
        return new BadParameter(
                message, shown(parameter), "", known.stream().sorted().toList(), Optional.of(nearest));
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    /// All values that would do; empty where they cannot be listed.
    public List<String> allowed() {
        return allowed;
    }

    /// The parameter that was meant, perhaps, by one that nobody knows.
    public Optional<String> nearest() {
        return nearest;
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
