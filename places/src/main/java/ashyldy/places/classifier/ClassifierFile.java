package ashyldy.places.classifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a file of the classifier, whoever saved it.
public final class ClassifierFile {
    private ClassifierFile() {}

    /// Every line that says something, the header left out.
    ///
    /// @throws UnreadableClassifier when it holds no codes or no names
    public static List<ClassifierRow> rows(Path file) {
        List<List<String>> lines = ClassifierText.cells(file);
        Columns columns = Columns.of(lines)
                .orElseThrow(() -> new UnreadableClassifier(
                        file,
                        "is no classifier: wanted is a table with a column of nine-digit codes and one of names"
                                + " (save a spreadsheet as CSV)"));
        List<ClassifierRow> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            ClassifierRow row = row(at + 1, lines.get(at), columns);
            boolean header = rows.isEmpty() && !row.hasCode();
            if (!header && !lines.get(at).isEmpty()) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    private static ClassifierRow row(int line, List<String> cells, Columns columns) {
        return new ClassifierRow(
                line,
                Columns.cell(cells, columns.code()).replaceFirst("\\.0$", ""),
                Columns.cell(cells, columns.russian()),
                columns.kazakh().map(column -> Columns.cell(cells, column)).filter(name -> !name.isEmpty()));
    }
}
