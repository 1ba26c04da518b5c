package ashyldy.ingest.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page tells machines about its article, in JSON-LD: read as sites write it, with raw line feeds in strings, a
/// comma too many, or an object cut off.
final class LinkedData {
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();
    private static final Pattern WRAPPING = Pattern.compile("<!--|-->|<!\\[CDATA\\[|]]>|^\\s*//.*$", Pattern.MULTILINE);
    private static final Pattern BROKEN_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,60})\"");

    private static final Pattern ARTICLE =
            Pattern.compile(".*(Article|Posting|Report|Review|Recipe|CreativeWork)|WebPage|Blog");
    private static final Pattern BEST = Pattern.compile(".*(Article|Posting)");

    /// What stands under these is about something else.
    private static final Set<String> OTHERS = Set.of(
            "comment",
            "comments",
            "review",
            "reviews",
            "itemListElement",
            "hasPart",
            "video",
            "image",
            "author",
            "publisher",
            "associatedMedia",
            "about",
            "mentions",
            "citation",
            "isBasedOn",
            "itemReviewed",
            "subEvent");

    private static final int DEEPEST = 8;
    private static final int MOST_ARTICLES = 100;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<String> brokenDates = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        var data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            data.read(script.data());
        }
        data.articles.sort((one, other) -> Boolean.compare(isBest(other), isBest(one)));
        return data;
    }

    Stream<String> headlines() {
        return articles.stream().filter(LinkedData::isBest).flatMap(article -> text(article, "headline"));
    }

    Stream<String> published() {
        return Stream.concat(
                articles.stream().flatMap(article -> text(article, "datePublished")), brokenDates.stream());
    }

    /// The longest body that an article brings.
    Optional<String> body() {
        return articles.stream()
                .flatMap(article -> text(article, "articleBody"))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    private void read(String script) {
        var json = WRAPPING.matcher(script).replaceAll("");
        try {
            collect(LENIENT.readTree(json), DEEPEST);
        } catch (JsonProcessingException unreadable) {
            BROKEN_DATE.matcher(json).results().limit(1).forEach(found -> brokenDates.add(found.group(1)));
        }
    }

    /// An object of its own, a list of them, or a `@graph`, nested as the site likes.
    private void collect(JsonNode node, int depth) {
        if (depth == 0 || articles.size() >= MOST_ARTICLES) {
            return;
        }
        if (node.isObject() && hasType(node, ARTICLE)) {
            articles.add(node);
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth - 1));
        } else {
            node.properties().stream()
                    .filter(field -> field.getValue().isContainerNode() && !OTHERS.contains(field.getKey()))
                    .forEach(field -> collect(field.getValue(), depth - 1));
        }
    }

    private static boolean isBest(JsonNode article) {
        return hasType(article, BEST);
    }

    private static boolean hasType(JsonNode node, Pattern types) {
        var type = node.path("@type");
        return type.isArray()
                ? type.valueStream().anyMatch(one -> types.matcher(one.asText()).matches())
                : types.matcher(type.asText()).matches();
    }

    private static Stream<String> text(JsonNode article, String field) {
        return Stream.of(article.path(field))
                .filter(JsonNode::isTextual)
                .map(value -> Parser.unescapeEntities(value.textValue(), false))
                .filter(value -> !value.isBlank());
    }
}
