package ashyldy.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ashyldy.ingest.article.CanonicalUrl;

import static java.util.function.Predicate.not;

/// The page of an entry: the address behind a counter, the alternate of Atom, the link of RSS, an id that is an
/// address.
final class EntryLink {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern NOT_IN_AN_ADDRESS = Pattern.compile("[\\s\"<>\\\\^`{|}]");

    private EntryLink() {}

    static Optional<CanonicalUrl> of(FeedElement entry, URI base) {
        return Stream.of(
                        entry.children("feedburner:origlink").map(FeedElement::text),
                        entry.children("link").filter(EntryLink::isPage).map(EntryLink::target),
                        entry.children("guid").filter(EntryLink::isAddress).map(FeedElement::text),
                        entry.children("id").map(FeedElement::text),
                        entry.attribute("rdf:about").stream())
                .flatMap(links -> links)
                .map(String::strip)
                .filter(not(String::isEmpty))
                .flatMap(link -> resolved(link, base).stream())
                .findFirst();
    }

    private static boolean isPage(FeedElement link) {
        return link.attribute("rel")
                        .map(rel -> rel.equalsIgnoreCase("alternate"))
                        .orElse(true)
                && link.attribute("type")
                        .map(type -> type.contains("html") || type.contains("xml"))
                        .orElse(true);
    }

    private static String target(FeedElement link) {
        return link.attribute("href").orElseGet(link::ownText);
    }

    private static boolean isAddress(FeedElement guid) {
        return guid.attribute("isPermaLink")
                .map(said -> !said.equalsIgnoreCase("false"))
                .orElse(true);
    }

    private static Optional<CanonicalUrl> resolved(String link, URI base) {
        try {
            var absolute = ABSOLUTE.matcher(link).matches()
                    ? link
                    : base.resolve(NOT_IN_AN_ADDRESS.matcher(link).replaceAll("%20"))
                            .toString();
            return Optional.of(CanonicalUrl.of(absolute))
                    .filter(url -> url.site().isPresent());
        } catch (IllegalArgumentException noPage) {
            return Optional.empty();
        }
    }
}
