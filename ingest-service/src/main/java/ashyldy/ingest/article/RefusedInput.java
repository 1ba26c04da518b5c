package ashyldy.ingest.article;

import java.util.Objects;
import java.util.Optional;

/// What was sent cannot be taken; says which field is wrong, and why, in words for whoever sent it.
public final class RefusedInput extends RuntimeException {
    private final transient Optional<String> field;
    private final transient Optional<TextPosition> position;

    /// Where the JSON stops making sense, both counted from 1.
    public record TextPosition(int line, int column) {}

    private RefusedInput(Optional<String> field, Optional<TextPosition> position, String detail) {
        super(Objects.requireNonNull(detail, "detail"));
        this.field = field;
        this.position = position;
    }

    public static RefusedInput in(String field, String detail) {
        return new RefusedInput(Optional.of(field), Optional.empty(), detail);
    }

    static RefusedInput body(String detail) {
        return new RefusedInput(Optional.empty(), Optional.empty(), detail);
    }

    static RefusedInput at(TextPosition position, Optional<String> field, String detail) {
        return new RefusedInput(field, Optional.of(position), detail);
    }

    /// The field of the request that is wrong; absent where the body as a whole is.
    public Optional<String> field() {
        return field;
    }

    public Optional<TextPosition> position() {
        return position;
    }
}
