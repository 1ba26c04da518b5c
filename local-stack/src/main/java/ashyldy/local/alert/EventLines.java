package ashyldy.local.alert;

import java.util.Optional;

/// Puts server-sent events together from their lines.
final class EventLines {

    /// By which the service says why it ends the stream.
    private static final String CLOSED = "closed";

    private final StringBuilder data = new StringBuilder();
    private String id;
    private String name;

    /// @return the data of an event when the line ends one; what the service says of the stream itself is none
    Optional<String> take(String line) {
        if (line.isEmpty()) {
            return event();
        }
        if (line.startsWith("data:")) {
            data.append(data.isEmpty() ? "" : "\n").append(value(line));
        } else if (line.startsWith("id:")) {
            id = value(line);
        } else if (line.startsWith("event:")) {
            name = value(line);
        }
        return Optional.empty();
    }

    Optional<String> lastId() {
        return Optional.ofNullable(id);
    }

    /// The line broke within an event, which will come again.
    void forgetHalf() {
        data.setLength(0);
        name = null;
    }

    private Optional<String> event() {
        if (data.isEmpty()) {
            return Optional.empty();
        }
        String event = data.toString();
        boolean isAlert = !CLOSED.equals(name);
        forgetHalf();
        return isAlert ? Optional.of(event) : Optional.empty();
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).replaceFirst("^ ", "");
    }
}
