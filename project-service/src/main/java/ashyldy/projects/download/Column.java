package ashyldy.projects.download;

import java.util.Optional;
import java.util.function.Function;

/// A column of a table.
///
/// @param meaning as the codebook says it
/// @param value of a row; empty cells stand for what nobody says
record Column<T>(String name, String meaning, Function<T, Optional<?>> value) {
    static <T> Column<T> of(String name, String meaning, Function<T, ?> value) {
        return new Column<>(name, meaning, value.andThen(Optional::ofNullable));
    }

    static <T> Column<T> maybe(String name, String meaning, Function<T, Optional<?>> value) {
        return new Column<>(name, meaning, value);
    }
}
