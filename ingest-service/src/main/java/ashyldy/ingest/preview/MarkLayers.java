package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;

/// The lines under one row of text. A mark goes on the first line where it and its label have room.
final class MarkLayers {
    private final int columns;
    private final List<StringBuilder> layers = new ArrayList<>();

    MarkLayers(int columns) {
        this.columns = columns;
    }

    /// @param column of the first cell
    /// @param label empty where the mark goes on in the next row
    void add(int column, int width, char line, String label) {
        String drawn = String.valueOf(line).repeat(width);
        boolean fits = label.isEmpty() || column + width + 1 + label.length() <= columns;
        if (fits || column <= label.length()) {
            place(column, label.isEmpty() ? drawn : drawn + " " + label);
        } else {
            place(column - label.length() - 1, label + " " + drawn);
        }
    }

    private void place(int column, String drawn) {
        StringBuilder layer = layers.stream()
                .filter(one -> one.isEmpty() || one.length() < column)
                .findFirst()
                .orElseGet(() -> {
                    layers.add(new StringBuilder());
                    return layers.getLast();
                });
        layer.append(" ".repeat(Math.max(0, column - layer.length()))).append(drawn);
    }

    List<String> lines() {
        return layers.stream().map(StringBuilder::toString).toList();
    }
}
