package ashyldy.local.article;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// An article as ingest-service takes it: `{url?, title?, text | html, publishedAt? | published?}`.
final class ArticleJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleJson() {}

    static JsonNode tree(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    static Found found(String origin, JsonNode article) {
        return isMissing(article, "text") && isMissing(article, "html")
                ? new Found.Skipped(origin, "has neither text nor html")
                : new Found.Article(origin, article.toString());
    }

    static String line(Map<String, String> fields) {
        return JSON.valueToTree(fields).toString();
    }

    private static boolean isMissing(JsonNode article, String field) {
        return article.path(field).asText("").isBlank();
    }
}
