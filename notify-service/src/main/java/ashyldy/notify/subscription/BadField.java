package ashyldy.notify.subscription;

import java.util.List;

/// A field of a request that cannot be accepted.
public final class BadField extends RuntimeException {
    private final String field;
    private final transient List<?> choices;

    /// @param choices what could stand there instead, empty where that is no list
    public BadField(String field, String why, List<?> choices) {
        super(why);
        this.field = field;
        this.choices = List.copyOf(choices);
    }

    public String field() {
        return field;
    }

    public List<?> choices() {
        return choices;
    }
}
