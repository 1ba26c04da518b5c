package ashyldy.ingest.article;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import ashyldy.events.PublishedAt;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page says it was published: JSON-LD, then the meta elements, then the first `time` of the article.
public final class PageDate {
    private static final String META = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name=article:published_time], meta[name=pubdate], meta[name=publish-date], meta[name=date],"
            + " meta[name=DC.date.issued]";
    private static final String TIME = "time[itemprop=datePublished], time[pubdate], article time, main time, time";
    private static final int DEEPEST = 8;

    private final ObjectMapper json;
    private final PublicationDate dates;

    public PageDate(ObjectMapper json, PublicationDate dates) {
        this.json = json;
        this.dates = dates;
    }

    Optional<PublishedAt> of(Document page) {
        return Stream.of(
                        page.select("script[type=application/ld+json]").stream().flatMap(this::inLinkedData),
                        page.select(META).stream().map(meta -> meta.attr("content")),
                        page.select(TIME).stream().map(time -> time.attr("datetime")))
                .flatMap(texts -> texts)
                .flatMap(text -> dates.printed(text).stream())
                .findFirst();
    }

    private Stream<String> inLinkedData(Element script) {
        try {
            return published(json.readTree(script.data()), DEEPEST);
        } catch (JsonProcessingException unreadable) {
            return Stream.empty();
        }
    }

    /// An object of its own, a list of them, or a `@graph`, nested as the site likes.
    private static Stream<String> published(JsonNode node, int depth) {
        if (depth == 0) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(node.path("datePublished"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue),
                StreamSupport.stream(node.spliterator(), false)
                        .filter(JsonNode::isContainerNode)
                        .flatMap(child -> published(child, depth - 1)));
    }
}
