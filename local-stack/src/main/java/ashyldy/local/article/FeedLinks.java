package ashyldy.local.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The addresses of the articles that an RSS or Atom feed names.
public final class FeedLinks {

    private static final int HEAD = 1024;

    private FeedLinks() {}

    static boolean isFeed(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        return head.contains("<rss") || head.contains("<feed");
    }

    public static List<String> of(byte[] feed) throws IOException {
        try {
            Document document = parser().newDocumentBuilder().parse(new ByteArrayInputStream(feed));
            return Stream.concat(
                            elements(document.getElementsByTagName("item")).map(FeedLinks::ofItem),
                            elements(document.getElementsByTagName("entry")).map(FeedLinks::ofEntry))
                    .filter(address -> !address.isBlank())
                    .toList();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("is a broken feed: " + broken.getMessage(), broken);
        }
    }

    /// A feed has no business with a document type.
    private static DocumentBuilderFactory parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static String ofItem(Element item) {
        return elements(item.getElementsByTagName("link"))
                .map(link -> link.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static String ofEntry(Element entry) {
        return elements(entry.getElementsByTagName("link"))
                .filter(link -> link.getAttribute("rel").isEmpty()
                        || link.getAttribute("rel").equals("alternate"))
                .map(link -> link.getAttribute("href").strip())
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
