package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An entry of a language file. It has no near miss yet, and does not load until somebody has written one.
///
/// @param id how its name begins: `ru.stage.opened`
/// @param says a code of the file, or [#CHOOSE]
/// @param form the pattern
public record Paragraph(String file, String id, String says, Map<String, String> with, String form)
        implements Proposal {
    /// Stands for a code that no model can propose; the head of the file lists them.
    public static final String CHOOSE = "CHOOSE";

    public Paragraph {
        with = Map.copyOf(with);
    }

    @Override
    public List<String> lines(int number, List<String> sentences) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + id + ".proposed_" + number);
        lines.add("  says: " + says);
        if (!with.isEmpty()) {
            lines.add("  with: " + properties());
        }
        lines.add("  forms: >");
        lines.add("    " + form);
        lines.add("  finds:");
        sentences.forEach(sentence -> lines.add("    - " + quoted(sentence)));
        lines.add("  ignores: []");
        return lines;
    }

    private String properties() {
        return new TreeMap<>(with)
                .entrySet().stream()
                        .map(property -> property.getKey() + ": "
                                + (property.getValue().equals("true") ? quoted("true") : property.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
