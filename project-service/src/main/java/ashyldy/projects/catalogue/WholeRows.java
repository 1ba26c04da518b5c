package ashyldy.projects.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticlePart;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Stage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Facts and stages that were remembered as JSON, under the names of their columns.
final class WholeRows {
    private final ObjectMapper json;

    WholeRows(ObjectMapper json) {
        this.json = json;
    }

    List<Fact> facts(JsonNode remembered) {
        var facts = new ArrayList<Fact>();
        remembered.forEach(each -> facts.add(new Fact(
                each.path("field").asText(),
                each.path("value"),
                id(each, "article"),
                id(each, "claim_id"),
                quote(each),
                each.path("shown").asBoolean(),
                each.path("verified").asBoolean())));
        return facts;
    }

    List<StageChange> stages(JsonNode remembered) {
        var stages = new ArrayList<StageChange>();
        remembered.forEach(each -> stages.add(new StageChange(
                json.convertValue(each.path("stage").asText(), Stage.class),
                day(each, "happened_from"),
                day(each, "happened_to"),
                id(each, "article"),
                each.hasNonNull("quote")
                        ? Optional.of(json.convertValue(each.path("quote"), Quote.class))
                        : Optional.empty(),
                moment(each.path("recorded_at").asText()),
                each.path("verified").asBoolean())));
        return stages;
    }

    private static Quote quote(JsonNode fact) {
        Quote words = new Quote(
                fact.path("quote_start").asInt(),
                fact.path("quote_end").asInt(),
                fact.path("quote_text").asText());
        Quote placed = fact.path("quote_in").asText().equals(ArticlePart.TITLE.code()) ? words.inTitle() : words;
        return fact.hasNonNull("sentence_text")
                ? placed.within(new QuotedSentence(
                        fact.path("sentence_start").asInt(),
                        fact.path("sentence_end").asInt(),
                        fact.path("sentence_text").asText()))
                : placed;
    }

    private static UUID id(JsonNode row, String column) {
        return UUID.fromString(row.path(column).asText());
    }

    private static Optional<LocalDate> day(JsonNode row, String column) {
        return row.hasNonNull(column)
                ? Optional.of(LocalDate.parse(row.path(column).asText()))
                : Optional.empty();
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
