package ashyldy.local.article;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/// What ingest-service says of a batch; a refusal names the line, which is told as the article's origin here.
record BatchAnswer(int accepted, int unchanged, int revised, int unread, List<String> refusals) {

    BatchAnswer {
        refusals = List.copyOf(refusals);
    }

    static BatchAnswer read(JsonNode answer, List<Found.Article> articles) {
        List<String> refusals = new ArrayList<>();
        for (JsonNode refusal : answer.path("refused")) {
            int line = refusal.path("line").asInt(1);
            String field = refusal.path("field").asText("");
            refusals.add("%s  %s %s"
                    .formatted(
                            origin(line, articles),
                            field,
                            refusal.path("detail").asText())
                    .replaceAll(" {3,}", "  "));
        }
        return new BatchAnswer(
                answer.path("accepted").asInt(),
                answer.path("unchanged").asInt(),
                answer.path("revised").asInt(),
                answer.path("unread").asInt(),
                refusals);
    }

    private static String origin(int line, List<Found.Article> articles) {
        return line >= 1 && line <= articles.size() ? articles.get(line - 1).origin() : "line " + line;
    }
}
