package ashyldy.notify.channel.telegram;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The buttons under a message, row by row.
public record Keyboard(List<List<Button>> rows) {
    public static final Keyboard NONE = new Keyboard(List.of());

    /// @param data at most 64 bytes; comes back when somebody presses the button, or something else does
    public record Button(String label, String data) {
        private static final int LONGEST = 64;

        public Button {
            Objects.requireNonNull(label, "label");
            if (label.isBlank() || data.isEmpty() || data.getBytes(UTF_8).length > LONGEST) {
                throw new IllegalArgumentException("a button has a label and 1 to 64 bytes: " + data);
            }
        }
    }

    public Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Keyboard column(List<Button> buttons) {
        return new Keyboard(buttons.stream().map(List::of).toList());
    }

    JsonNode json(ObjectMapper json) {
        ObjectNode markup = json.createObjectNode();
        ArrayNode lines = markup.putArray("inline_keyboard");
        for (List<Button> row : rows) {
            ArrayNode line = lines.addArray();
            row.forEach(button -> line.addObject().put("text", button.label()).put("callback_data", button.data()));
        }
        return markup;
    }
}
