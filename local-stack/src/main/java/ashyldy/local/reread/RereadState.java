package ashyldy.local.reread;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/// How far a reread has come, as ingest-service says it.
///
/// @param articles how many were kept when it began
/// @param taken how many of them have been read again
/// @param failures address and reason of those that could not be
public record RereadState(
        String id,
        boolean finished,
        long articles,
        long taken,
        long changed,
        long unchanged,
        long failed,
        List<String> failures) {

    private static final int SHOWN = 20;

    public RereadState {
        failures = List.copyOf(failures);
    }

    static RereadState read(JsonNode answer) {
        return new RereadState(
                answer.path("id").asText(),
                answer.hasNonNull("finishedAt"),
                answer.path("articles").asLong(),
                answer.path("taken").asLong(),
                answer.path("changed").asLong(),
                answer.path("unchanged").asLong(),
                answer.path("failed").asLong(),
                StreamSupport.stream(answer.path("failures").spliterator(), false)
                        .map(RereadState::failure)
                        .toList());
    }

    /// True when every article could be read again.
    public boolean isGood() {
        return finished && failed == 0;
    }

    /// In one line, beside a progress bar, which cuts off what does not fit.
    public String counts() {
        return "changed %d, failed %d, same %d".formatted(changed, failed, unchanged);
    }

    public String table() {
        var table = new StringBuilder();
        row(table, "read again", taken);
        row(table, "changed", changed);
        row(table, "unchanged", unchanged);
        row(table, "failed", failed);
        failures.stream()
                .limit(SHOWN)
                .forEach(failure -> table.append("    ").append(failure).append('\n'));
        if (failed > SHOWN) {
            table.append("    and %d more%n".formatted(failed - SHOWN));
        }
        return table.toString();
    }

    private static String failure(JsonNode failure) {
        String article = failure.path("article").asText();
        String reason = failure.path("reason").asText().lines().findFirst().orElse("no reason given");
        return failure.path("url").asText(article) + "  " + reason;
    }

    private static void row(StringBuilder table, String name, long count) {
        table.append("%-12s %7d%n".formatted(name, count));
    }
}
