package ashyldy.benchmarks.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.local.postgres.PostgresAddress;
import ashyldy.places.Gazetteer;
import ashyldy.places.NameKey;
import ashyldy.places.Place;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Fills the tables of the registry as its transactions do, some thousand projects a transaction.
final class InventedProjects {
    private static final int BATCH = 2_000;

    private static final String REMEMBER = """
        insert into project_past (id, known_from, gone, version, kind, work, stage, region_code, district_code,
            locality_code, search, state, opened_on, first_seen_on, changed_at, news_at, promises, history, facts)
        select id, changed_at, false, version, kind, work, stage, region_code, district_code, locality_code, search,
            state, opened_on, first_seen_on, changed_at, news_at, promises, history, facts
        from project_whole where not exists (select from project_past where project_past.id = project_whole.id)\
        """;

    private final String database;
    private final PrintStream progress;

    InventedProjects(String database, PrintStream progress) {
        this.database = database;
        this.progress = progress;
    }

    /// @return milliseconds a project, of the first ones, which are remembered one by one as the service does it; the
    /// others are remembered in bulk
    double fill(int projects) throws SQLException {
        String[] places = places();
        try (Connection connection =
                DriverManager.getConnection(database, PostgresAddress.USER, PostgresAddress.PASSWORD)) {
            long begun = System.nanoTime();
            invent(connection, places, 1, Math.min(BATCH, projects));
            double each = (System.nanoTime() - begun) / 1e6 / Math.min(BATCH, projects);
            run(connection, "set session_replication_role = replica");
            for (int from = BATCH + 1; from <= projects; from += BATCH) {
                invent(connection, places, from, Math.min(projects, from + BATCH - 1));
                progress.printf("\r%,d of %,d projects invented", Math.min(projects, from + BATCH - 1), projects);
            }
            progress.printf("%nRemembering them%n");
            run(connection, REMEMBER);
            run(connection, "vacuum analyze");
            return each;
        }
    }

    private static void invent(Connection connection, String[] places, int from, int to) throws SQLException {
        try (var insert = connection.prepareStatement(sql().formatted(from, to))) {
            insert.setObject(1, places);
            insert.execute();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Region, district, locality and the folded words of their names.
    private static String[] places() {
        Gazetteer gazetteer = Gazetteer.kazakhstan();
        return gazetteer.all().stream()
                .filter(place ->
                        place.level().isLocality() && place.coordinates().isPresent())
                .map(place -> line(gazetteer, place))
                .toArray(String[]::new);
    }

    private static String line(Gazetteer gazetteer, Place place) {
        String region =
                gazetteer.region(place).map(found -> found.code().value()).orElse("");
        String district =
                gazetteer.district(place).map(found -> found.code().value()).orElse("");
        String words = Stream.concat(Stream.of(place), gazetteer.ancestors(place).stream())
                .flatMap(each -> each.names().all().stream())
                .flatMap(name -> List.of(name.split("[^\\p{L}\\p{N}]+")).stream())
                .map(word -> NameKey.of(word).value())
                .distinct()
                .collect(Collectors.joining(" "));
        return String.join("|", region, district, place.code().value(), words);
    }

    private static String sql() {
        try (var resource = InventedProjects.class.getResourceAsStream("invent-projects.sql")) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
