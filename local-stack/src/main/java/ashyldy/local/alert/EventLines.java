package ashyldy.local.alert;

import java.util.Optional;

/// Puts server-sent events together from their lines.
final class EventLines {

    private final StringBuilder data = new StringBuilder();
    private String id;

    /// @return the data of an event when the line ends one
    Optional<String> take(String line) {
        if (line.isEmpty()) {
            return event();
        }
        if (line.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n").append(value(line));
        } else if (line.startsWith("id:")) {
            id = value(line);
        }
        return Optional.empty();
    }

    Optional<String> lastId() {
        return Optional.ofNullable(id);
    }

    /// The line broke within an event, which will come again.
    void forgetHalf() {
        data.setLength(0);
    }

    private Optional<String> event() {
        if (data.isEmpty()) {
            return Optional.empty();
        }
        String event = data.toString();
        data.setLength(0);
        return Optional.of(event);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).replaceFirst("^ ", "");
    }
}
