package ashyldy.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import ashyldy.local.process.PartFailed;
import org.postgresql.ds.PGSimpleDataSource;

/// A running server on a loopback port. It trusts every local user, so any password does.
public record PostgresAddress(int port) {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /// Creates the database with the extension pg_trgm where it does not exist yet.
    ///
    /// @return its JDBC URL
    public String database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try {
            if (!exists(name)) {
                execute("postgres", "create database " + name);
            }
            execute(name, "create extension if not exists pg_trgm");
            return url(name);
        } catch (SQLException refused) {
            throw new PartFailed("cannot create the database " + name, refused);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /// Without the DriverManager, which does not see drivers of every class loader.
    Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source.getConnection();
    }

    private boolean exists(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
