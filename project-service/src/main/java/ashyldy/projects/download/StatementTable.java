package ashyldy.projects.download;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.PublishedAt;
import ashyldy.events.Source;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.Fact;
import com.fasterxml.jackson.databind.JsonNode;

/// `statements.csv`: one row for each value that an article gives, with the words and the address of the article.
final class StatementTable {
    private StatementTable() {}

    /// @param source empty where the article is no source any more
    record Statement(Dossier dossier, Fact fact, Optional<Source> source) {}

    static Stream<Statement> rows(Dossier dossier) {
        return dossier.facts().stream()
                .map(fact -> new Statement(
                        dossier,
                        fact,
                        Shown.project(dossier).sources().stream()
                                .filter(source -> source.article().equals(fact.article()))
                                .findFirst()));
    }

    static List<Column<Statement>> columns() {
        return List.of(
                Column.of(
                        "project_id",
                        "id of the project",
                        one -> Shown.project(one.dossier()).id()),
                Column.of(
                        "field",
                        "what it is a value of, as amount.capacity.places.project",
                        one -> one.fact().field()),
                Column.maybe(
                        "value",
                        "figure, name, code of a stage or finest place",
                        one -> value(one.fact().value())),
                Column.maybe("unit", "of a figure", one -> text(one, "unit")),
                Column.maybe(
                        "approximation",
                        "of a figure: exact, about, at_least, at_most",
                        one -> text(one, "approximation")),
                Column.maybe("from", "first day of a date", one -> text(one, "from")),
                Column.maybe("to", "last day of a date", one -> text(one, "to")),
                Column.maybe("precision", "of a date or a place", one -> text(one, "precision")),
                Column.of(
                        "shown",
                        "true for the value that the project shows",
                        one -> one.fact().shown()),
                Column.of(
                        "verified",
                        "false where only a model has seen the opening",
                        one -> one.fact().verified()),
                Column.of(
                        "quote",
                        "the words of the article",
                        one -> one.fact().quote().text()),
                Column.maybe(
                        "sentence",
                        "the sentence around them",
                        one -> one.fact().quote().sentence().map(sentence -> sentence.text())),
                Column.of(
                        "quote_in",
                        "text or title of the article",
                        one -> one.fact().quote().part().code()),
                Column.of(
                        "quote_start",
                        "where the words begin in it, in UTF-16 units",
                        one -> one.fact().quote().start()),
                Column.of(
                        "quote_end", "where they end", one -> one.fact().quote().end()),
                source("url", "address of the article", Source::url),
                source("outlet", "who printed it", Source::outlet),
                source(
                        "published_at",
                        "when, as far as the article says",
                        source -> source.publishedAt().map(PublishedAt::text)),
                source(
                        "language",
                        "of the article",
                        source -> Optional.of(source.language().code())),
                source("title", "of the article", Source::title),
                Column.of("article", "id of the article", one -> one.fact().article()),
                Column.of(
                        "claim",
                        "id of the claim in the article",
                        one -> one.fact().claim()));
    }

    private static Column<Statement> source(String name, String meaning, Function<Source, Optional<?>> value) {
        return Column.maybe(name, meaning, one -> one.source().flatMap(value));
    }

    private static Optional<?> value(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.asText());
        }
        if (value.path("value").isNumber()) {
            return Optional.of(new BigDecimal(value.path("value").asText()));
        }
        return Stream.of("name", "text")
                .filter(value::hasNonNull)
                .map(field -> value.path(field).asText())
                .findFirst()
                .or(() -> finest(value));
    }

    private static Optional<String> finest(JsonNode place) {
        return Stream.of("locality", "district", "region")
                .filter(place::hasNonNull)
                .map(place::path)
                .flatMap(level -> Stream.of("code", "ru", "kk", "en", "text")
                        .filter(level::hasNonNull)
                        .map(name -> level.path(name).asText()))
                .findFirst();
    }

    private static Optional<String> text(Statement one, String field) {
        JsonNode value = one.fact().value();
        return value.hasNonNull(field) ? Optional.of(value.path(field).asText()) : Optional.empty();
    }
}
