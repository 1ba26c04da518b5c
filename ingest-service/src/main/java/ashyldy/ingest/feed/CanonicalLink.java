package ashyldy.ingest.feed;

import java.net.URI;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import ashyldy.ingest.article.CanonicalUrl;
import org.jsoup.parser.Parser;

/// The address that a page calls its own, where it is on the same site and leads to a page of it.
final class CanonicalLink {
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]{0,2000}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL =
            Pattern.compile("\\brel\\s*=\\s*[\"']?canonical\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET =
            Pattern.compile("\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIGHT = Pattern.compile("^(?:m|mobile|amp|wap)\\.");

    private CanonicalLink() {}

    /// @param page from where it was fetched
    static Optional<CanonicalUrl> of(String html, CanonicalUrl page) {
        return LINK.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(link -> CANONICAL.matcher(link).find())
                .flatMap(link -> TARGET.matcher(link).results().limit(1))
                .map(CanonicalLink::address)
                .findFirst()
                .flatMap(address -> resolved(address, page))
                .filter(own -> isOfTheSameSite(own, page) && !isFront(own));
    }

    static boolean isFront(CanonicalUrl url) {
        var address = URI.create(url.text());
        return address.getRawPath().equals("/") && address.getRawQuery() == null;
    }

    static boolean isOfTheSameSite(CanonicalUrl one, CanonicalUrl other) {
        return site(one).equals(site(other));
    }

    private static String site(CanonicalUrl url) {
        return LIGHT.matcher(url.site().orElse(url.text())).replaceFirst("");
    }

    private static String address(MatchResult link) {
        for (int i = 1; i <= link.groupCount(); i++) {
            if (link.group(i) != null) {
                return Parser.unescapeEntities(link.group(i), true);
            }
        }
        return "";
    }

    private static Optional<CanonicalUrl> resolved(String address, CanonicalUrl page) {
        try {
            return address.isBlank()
                    ? Optional.empty()
                    : Optional.of(CanonicalUrl.of(
                            URI.create(page.text()).resolve(address.strip()).toString()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
