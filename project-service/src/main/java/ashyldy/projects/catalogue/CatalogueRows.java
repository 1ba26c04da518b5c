package ashyldy.projects.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticlePart;
import ashyldy.events.CountedPromise;
import ashyldy.events.ProjectState;
import ashyldy.events.Promise;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Stage;
import ashyldy.projects.resolution.Evidence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Makes the catalogue's values of the registry's rows.
final class CatalogueRows {

    private static final TypeReference<List<Promise>> PROMISES = new TypeReference<>() {};

    private static final TypeReference<List<ProjectState>> PROJECTS = new TypeReference<>() {};

    private static final Evidence UNVERIFIED = new Evidence(
            "verified",
            "model",
            0,
            false,
            "only a model has seen this opening: the grammar does not read these words as one");

    private final ObjectMapper json;
    private final WholeRows remembered;

    CatalogueRows(ObjectMapper json) {
        this.json = json;
        this.remembered = new WholeRows(json);
    }

    Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                read(row, "state", ProjectState.class),
                day(row, "opened_on"),
                day(row, "first_seen_on"),
                day(row, "news_at"),
                moment(row, "changed_at"),
                parsed(() -> json.readValue(row.getString("promises"), PROMISES)));
    }

    /// With its facts and stages in the same row.
    Dossier whole(ResultSet row) throws SQLException {
        return new Dossier(
                listing(row),
                remembered.stages(read(row, "history", JsonNode.class)),
                remembered.facts(read(row, "facts", JsonNode.class)),
                Optional.empty());
    }

    PromisedProject promised(ResultSet row) throws SQLException {
        return new PromisedProject(read(row, "promise", Promise.class), read(row, "state", ProjectState.class));
    }

    CountedProjects counted(ResultSet row) throws SQLException {
        return new CountedProjects(
                read(row, "state", CountedPromise.class),
                parsed(() -> json.readValue(row.getString("projects"), PROJECTS)));
    }

    Dossier withdrawn(ResultSet row) throws SQLException {
        Instant moment = moment(row, "withdrawn_at");
        Listing listing = new Listing(
                read(row, "state", ProjectState.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                moment,
                List.of());
        return new Dossier(listing, List.of(), List.of(), Optional.of(moment));
    }

    StageChange stageChange(ResultSet row) throws SQLException {
        return new StageChange(
                json.convertValue(row.getString("stage"), Stage.class),
                day(row, "happened_from"),
                day(row, "happened_to"),
                row.getObject("article", UUID.class),
                row.getString("quote") == null ? Optional.empty() : Optional.of(read(row, "quote", Quote.class)),
                moment(row, "recorded_at"),
                row.getBoolean("verified"));
    }

    Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getString("field"),
                read(row, "value", JsonNode.class),
                row.getObject("article", UUID.class),
                row.getObject("claim_id", UUID.class),
                quote(row),
                row.getBoolean("shown"),
                row.getBoolean("verified"));
    }

    private static Quote quote(ResultSet row) throws SQLException {
        Quote words = new Quote(row.getInt("quote_start"), row.getInt("quote_end"), row.getString("quote_text"));
        Quote placed = row.getString("quote_in").equals(ArticlePart.TITLE.code()) ? words.inTitle() : words;
        String sentence = row.getString("sentence_text");
        return sentence == null
                ? placed
                : placed.within(new QuotedSentence(row.getInt("sentence_start"), row.getInt("sentence_end"), sentence));
    }

    Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getObject("claim_id", UUID.class),
                Optional.of(row.getObject("other_claim_id", UUID.class)),
                Optional.ofNullable(row.getObject("other_project_id", UUID.class)),
                row.getString("answer"),
                row.getDouble("score"),
                read(row, "evidence", JsonNode.class));
    }

    Judgement unverified(ResultSet row) throws SQLException {
        return new Judgement(
                row.getObject("claim_id", UUID.class),
                Optional.empty(),
                Optional.empty(),
                "unverified",
                0,
                json.valueToTree(List.of(UNVERIFIED)));
    }

    private <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String text = row.getString(column);
        return parsed(() -> json.readValue(text, type));
    }

    private static <T> T parsed(Parsing<T> parsing) throws SQLException {
        try {
            return parsing.result();
        } catch (JsonProcessingException unreadable) {
            throw new SQLException("a row of the registry is not readable JSON", unreadable);
        }
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Parsing<T> {
        T result() throws JsonProcessingException, SQLException;
    }
}
