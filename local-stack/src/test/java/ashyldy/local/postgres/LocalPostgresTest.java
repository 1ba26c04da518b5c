package ashyldy.local.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import ashyldy.local.process.Folders;
import ashyldy.local.process.PartFailed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LocalPostgresTest {

    private static final Path FOLDER = Folders.temporary();
    private static final LocalPostgres SERVER = new LocalPostgres(PostgresSettings.forTests(FOLDER));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        assertFalse(SERVER.process().isAlive());
        Folders.delete(FOLDER);
    }

    @Test
    void aDatabaseIsMadeOnceAndComparesCyrillicWords() throws SQLException {
        String url = SERVER.address().database("registry");

        assertEquals(url, SERVER.address().database("registry"));
        assertTrue(url.endsWith("/registry"));
        assertEquals("1", answer("registry", "select similarity('Мектеп', 'мектеп')"));
    }

    @Test
    void aStrangeDatabaseNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SERVER.address().database("x; drop database postgres"));
    }

    @Test
    void aDatabaseThatCannotCompareCyrillicIsNotedAtTheStart() throws SQLException {
        execute("postgres", "create database blind template template0 locale 'C'");
        execute("blind", "create extension pg_trgm");

        assertEquals("0", answer("blind", "select cardinality(show_trgm('Школа'))"));
        var refusal = assertThrows(
                PartFailed.class, () -> StartChecks.pass(SERVER.address(), "blind", FOLDER.resolve("postgres/data")));
        assertTrue(refusal.getMessage().contains("Cyrillic"), refusal.getMessage());
    }

    @Test
    void anotherServerOnThePortIsNotTakenForOurs() {
        var refusal = assertThrows(PartFailed.class, () -> StartChecks.pass(SERVER.address(), "postgres", FOLDER));

        assertTrue(refusal.getMessage().contains("another server answers here"), refusal.getMessage());
    }

    @Test
    void whatWasCommittedIsThereAfterKillMinusNine() throws Exception {
        SERVER.address().database("durable");
        execute("durable", "create table opened (name text)");
        execute("durable", "insert into opened values ('мектеп')");

        SERVER.process().destroyForcibly().waitFor();
        SERVER.start();

        assertEquals("мектеп", answer("durable", "select name from opened"));
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = SERVER.address().connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(String database, String sql) throws SQLException {
        try (Connection connection = SERVER.address().connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
