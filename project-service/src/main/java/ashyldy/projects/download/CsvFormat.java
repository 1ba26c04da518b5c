package ashyldy.projects.download;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.projects.catalogue.Dossier;

/// A table as CSV: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Cyrillic.
///
/// @param rows of one project
record CsvFormat<T>(List<Column<T>> columns, Function<Dossier, Stream<T>> rows) implements Format {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// What some spreadsheet takes for the beginning of a formula, the wide forms of East Asian keyboards included.
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    CsvFormat {
        columns = List.copyOf(columns);
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        write(columns.stream().map(Column::name), out);
    }

    @Override
    public void add(Dossier project, Writer out) throws IOException {
        for (T row : rows.apply(project).toList()) {
            write(columns.stream().map(column -> cell(column, row)), out);
        }
    }

    @Override
    public void end(Writer out) {}

    private static void write(Stream<String> cells, Writer out) throws IOException {
        out.write(cells.collect(Collectors.joining(",", "", "\r\n")));
    }

    private static <T> String cell(Column<T> column, T row) {
        return column.value()
                .apply(row)
                .map(value -> switch (value) {
                    case BigDecimal figure -> figure.toPlainString();
                    case Number figure -> figure.toString();
                    case Object text -> text(text.toString());
                })
                .orElse("");
    }

    /// A text that a spreadsheet would take for a formula is kept a text by an apostrophe.
    private static String text(String value) {
        String safe = FORMULA.matcher(value).lookingAt() ? "'" + value : value;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
