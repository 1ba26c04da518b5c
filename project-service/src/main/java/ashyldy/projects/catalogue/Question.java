package ashyldy.projects.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// One question to the database: its text, and the values of its placeholders in order.
record Question(String sql, List<Object> values) {

    static Question of(String sql, Object... values) {
        return new Question(sql, List.of(values));
    }

    <T> List<T> ask(DataSource database, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place));
            }
            return answers(statement, reading);
        } catch (SQLException failure) {
            throw new CatalogueUnavailable(failure);
        }
    }

    private static <T> List<T> answers(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> answers = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                answers.add(reading.of(row));
            }
        }
        return answers;
    }

    /// Makes a value of the row on which the result stands.
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
