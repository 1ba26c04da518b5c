package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.ingest.language.grammar.Form;

/// What an act of some class says of a stage in each form of its verb: the one table `acts.tsv`, for all languages.
final class ActTable {
    private static final String NOTHING = "-";
    private static final int NAMED = 2;

    /// @param says a code of a topic
    record Cell(Topic topic, String says) {
        private static Cell of(String written) {
            int point = written.indexOf('.');
            return point < 0
                    ? new Cell(Topic.STAGES, written)
                    : new Cell(
                            Topic.valueOf(written.substring(0, point).toUpperCase(java.util.Locale.ROOT)),
                            written.substring(point + 1));
        }
    }

    /// One class of acts.
    ///
    /// @param work what is done to the facility, where the class alone tells it
    record Row(Optional<String> work, Map<Form, Cell> cells) {}

    private final Map<String, Row> rows = new HashMap<>();

    private ActTable() {}

    static ActTable read(LanguageFiles files) {
        ActTable table = new ActTable();
        List<Form> forms = Arrays.asList(Form.values());
        for (String[] row : files.rows("acts.tsv", NAMED + forms.size())) {
            Map<Form, Cell> cells = new EnumMap<>(Form.class);
            for (Form form : forms) {
                String written = row[NAMED + form.ordinal()].strip();
                if (!written.equals(NOTHING)) {
                    cells.put(form, Cell.of(written));
                }
            }
            Optional<String> work = Optional.of(row[1].strip()).filter(name -> !name.equals(NOTHING));
            table.rows.put(row[0].strip(), new Row(work, Map.copyOf(cells)));
        }
        return table;
    }

    Row row(String actClass, String where) {
        Row row = rows.get(actClass);
        if (row == null) {
            throw new BrokenLanguageData(where, "no such class of acts: " + actClass);
        }
        return row;
    }
}
