package ashyldy.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/// What was read from an article, a line for every value and the words that say it.
final class ClaimLines {

    private final Quoting quoting;

    ClaimLines(Quoting quoting) {
        this.quoting = quoting;
    }

    /// @param read the data of the event `article.read`
    List<String> of(JsonNode read) {
        List<String> lines = new ArrayList<>();
        JsonNode claims = read.path("claims");
        lines.add("  language %s, published %s, claims: %d"
                .formatted(
                        read.path("language").asText(),
                        text(read, "publishedAt").orElse("unknown"),
                        claims.size()));
        claims.forEach(claim -> lines.addAll(ofClaim(claim)));
        return lines;
    }

    private List<String> ofClaim(JsonNode claim) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  %s, %s%s"
                .formatted(claim.path("kind").asText(), claim.path("work").asText(), counted(claim.path("aggregate"))));
        lines.add(line("stage", claim.path("stage").asText(), claim.path("stageQuote")));
        if (claim.hasNonNull("name")) {
            lines.add(line(
                    "name",
                    claim.path("name").path("text").asText(),
                    claim.path("name").path("quote")));
        }
        if (claim.hasNonNull("place")) {
            lines.add(line(
                    "place", place(claim.path("place")), claim.path("place").path("quote")));
        }
        claim.path("amounts")
                .forEach(amount ->
                        lines.add(line(amount.path("measure").asText(), amount(amount), amount.path("quote"))));
        claim.path("dates")
                .forEach(date -> lines.add(line(date.path("role").asText(), interval(date), date.path("quote"))));
        claim.path("parties")
                .forEach(party -> lines.add(
                        line(party.path("role").asText(), party.path("name").asText(), party.path("quote"))));
        return lines;
    }

    private String line(String what, String value, JsonNode quote) {
        String words = text(quote, "text").map(quoting::of).orElse("");
        return "    %-18s %-36s %s".formatted(what, value, words).stripTrailing();
    }

    private static String counted(JsonNode aggregate) {
        return aggregate.hasNonNull("count")
                ? ", %d of them".formatted(aggregate.path("count").asInt())
                : "";
    }

    private static String place(JsonNode place) {
        return Stream.of("locality", "district", "region")
                .map(place::path)
                .flatMap(name -> Stream.of("en", "text", "ru", "kk")
                        .flatMap(in -> text(name, in).stream())
                        .limit(1))
                .collect(Collectors.joining(", "));
    }

    private static String amount(JsonNode amount) {
        String approximation = amount.path("approximation").asText("exact");
        String scope = amount.path("scope").asText("project");
        return "%s%s %s%s"
                .formatted(
                        approximation.equals("exact") ? "" : approximation.replace('_', ' ') + " ",
                        amount.path("value").decimalValue().toPlainString(),
                        amount.path("unit").asText(),
                        scope.equals("project") ? "" : " (" + scope + ")");
    }

    private static String interval(JsonNode date) {
        String from = text(date, "from").orElse("?");
        String to = text(date, "to").orElse("?");
        return from.equals(to) ? from : from + " to " + to;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }
}
