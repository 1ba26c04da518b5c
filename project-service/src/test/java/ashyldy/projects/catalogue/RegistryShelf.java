package ashyldy.projects.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

import ashyldy.edge.json.EventJson;
import ashyldy.events.Cited;
import ashyldy.events.ClaimPlace;
import ashyldy.events.CountedPromise;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectName;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/// Puts rows into the registry's tables as the write side does, for tests that read.
@Singleton
public class RegistryShelf {

    private final ObjectMapper json = EventJson.mapper();
    private final DataSource database;

    RegistryShelf(DataSource database) {
        this.database = database;
    }

    public void clear() {
        run("truncate project, project_past, project_redirect, project_withdrawn, counted_promise, counted,"
                + " sighting, article cascade");
    }

    /// Another text whenever anything in the registry is another.
    String print() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    select concat_ws(' ', (select max(ordinal) from project_past), (select count(*) from project_past),
                        (select sum(version) from project), (select count(*) from promise), (select count(*) from fact),
                        (select count(*) from stage_change), (select count(*) from counted),
                        (select count(*) from sighting), (select count(*) from project_redirect),
                        (select count(*) from project_withdrawn))\
                    """);
                var print = statement.executeQuery()) {
            print.next();
            return print.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void put(ProjectState project, String openedOn, String newsAt, Instant changedAt) {
        Optional<ClaimPlace> place = project.place().map(Cited::value);
        run(
                """
                insert into project (id, version, kind, work, stage, region_code, district_code, locality_code, search,
                                     state, opened_on, first_seen_on, changed_at, news_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)\
                """,
                project.id(),
                project.version(),
                project.kind().code(),
                project.work().code(),
                project.stage().code(),
                code(place.flatMap(ClaimPlace::region)),
                code(place.flatMap(ClaimPlace::district)),
                code(place.flatMap(ClaimPlace::locality)),
                search(project),
                written(project),
                day(openedOn),
                day(newsAt),
                OffsetDateTime.ofInstant(changedAt, ZoneOffset.UTC),
                day(newsAt));
    }

    /// Has all of it remembered as it stands now, as the end of a transaction does.
    public void remember() {
        run("update project set version = version");
    }

    public void changed(UUID project, Instant moment) {
        run(
                "update project set changed_at = ?, version = version + 1 where id = ?",
                OffsetDateTime.ofInstant(moment, ZoneOffset.UTC),
                project);
    }

    public void merge(UUID old, UUID survivor) {
        run("insert into project_redirect values (?, ?)", old, survivor);
        run("delete from project where id = ?", old);
    }

    public void reached(
            ProjectState project, int position, Stage stage, String from, String to, UUID article, Quote quote) {
        run(
                "insert into stage_change values (?, ?, ?, ?, ?, ?, ?::jsonb, now())",
                project.id(),
                position,
                stage.code(),
                day(from),
                day(to),
                article,
                quote == null ? null : written(quote));
    }

    public void promised(ProjectState project, Promise promise) {
        run(
                "insert into promise values (?, ?, ?, ?, ?, ?::jsonb)",
                promise.id(),
                project.id(),
                promise.state().code(),
                promise.due().value().from().orElse(null),
                promise.due().value().to().orElse(null),
                written(promise));
    }

    public void fact(ProjectState project, String field, Object value, UUID article, Quote quote, boolean shown) {
        run(
                "insert into fact values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                project.id(),
                article,
                UUID.randomUUID(),
                field,
                written(value),
                quote.start(),
                quote.end(),
                quote.text(),
                shown);
    }

    public void counted(CountedPromise counted, String place, int year) {
        run(
                "insert into counted values (?, ?, ?, ?, ?, ?, ?::jsonb)",
                counted.id(),
                counted.kind().code(),
                counted.work().code(),
                place,
                year,
                counted.count(),
                written(counted));
        counted.named().forEach(project -> run("insert into counted_named values (?, ?)", counted.id(), project));
    }

    public void merged(UUID old, UUID survivor) {
        run("insert into project_redirect values (?, ?)", old, survivor);
    }

    public void withdrawn(ProjectState project) {
        run("insert into project_withdrawn values (?, ?::jsonb, now())", project.id(), written(project));
    }

    public void sighted(UUID claim, UUID article, UUID project) {
        run("insert into article values (?, 1) on conflict do nothing", article);
        run("insert into sighting values (?, ?, ?, ?, null, '{}', '{}', '{}')", claim, article, claim, project);
    }

    public void judged(UUID claim, UUID other, String answer, double score, String evidence) {
        run("insert into verdict values (?, ?, ?, ?, ?::jsonb)", claim, other, answer, score, evidence);
    }

    private static String search(ProjectState project) {
        Stream<String> names = project.names().stream().map(Cited::value).map(ProjectName::text);
        Stream<String> places = project.place().stream()
                .map(Cited::value)
                .flatMap(place -> Stream.of(place.region(), place.district(), place.locality()))
                .flatMap(Optional::stream)
                .flatMap(name -> Stream.of(name.kk(), name.ru(), name.en()).flatMap(Optional::stream));
        return Stream.concat(names, places)
                .flatMap(text -> SearchWords.folded(text).stream())
                .collect(Collectors.joining(" "));
    }

    private static String code(Optional<PlaceName> place) {
        return place.flatMap(PlaceName::code).orElse(null);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
