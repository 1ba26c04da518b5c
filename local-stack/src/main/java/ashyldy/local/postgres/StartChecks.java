package ashyldy.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import ashyldy.local.process.PartFailed;

/// What has to hold before anyone relies on the server; the questions stand in `start-checks.sql`.
final class StartChecks {

    private StartChecks() {}

    static void pass(PostgresAddress address, String database, Path data) {
        address.database(database);
        try (Connection connection = address.connect(database)) {
            List<String> broken = broken(connection, data);
            if (!broken.isEmpty()) {
                throw new PartFailed("PostgreSQL on port %d: %s".formatted(address.port(), String.join(", ", broken)));
            }
        } catch (SQLException | IOException failure) {
            throw new PartFailed("PostgreSQL on port %d cannot be checked".formatted(address.port()), failure);
        }
    }

    private static List<String> broken(Connection connection, Path data) throws SQLException, IOException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answers = statement.executeQuery(questions())) {
            while (answers.next()) {
                if (!answers.getBoolean("holds")) {
                    broken.add(answers.getString("otherwise"));
                }
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            folder.next();
            if (!Path.of(folder.getString(1)).toRealPath().equals(data.toRealPath())) {
                broken.add("another server answers here, its data are in " + folder.getString(1));
            }
        }
        return broken;
    }

    private static String questions() throws IOException {
        try (InputStream file = StartChecks.class.getResourceAsStream("/start-checks.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
