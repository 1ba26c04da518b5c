package ashyldy.ingest.article;

import java.net.IDN;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The one spelling of a web address, so that a link shared with a campaign's tail is still the same article.
///
/// Scheme and host in lower case, no default port, no fragment, no tracking parameters; what stays keeps its order,
/// because some sites read it. Letters outside ASCII are percent-encoded.
///
/// An archive that knows an article by name instead of by address may send a URN (RFC 8141); nothing is ever fetched
/// from one.
///
/// @param text for example `https://example.kz/news/5?page=2` or `urn:archive:2024-17`
public record CanonicalUrl(String text) {
    /// Longer addresses are refused: they are data, not places.
    static final int LONGEST = 2_000;

    private static final Pattern SHAPE =
            Pattern.compile("(?<scheme>[^:/?#]+)://(?<authority>[^/?#]*)(?<path>[^?#]*)(\\?(?<query>[^#]*))?(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(?<host>[^:]+|\\[[0-9a-fA-F:.]+])(:(?<port>\\d{0,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final Pattern NAME =
            Pattern.compile("urn:(?<space>[a-z0-9][a-z0-9-]{0,30}[a-z0-9]):(?<name>[^?#]+)", Pattern.CASE_INSENSITIVE);
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";

    public CanonicalUrl {
        Objects.requireNonNull(text, "text");
    }

    /// @throws IllegalArgumentException if it is neither the address of a web page nor a URN, with the reason
    public static CanonicalUrl of(String address) {
        var line = CleanText.line(address);
        var name = NAME.matcher(line);
        return new CanonicalUrl(shortEnough(name.matches() ? urn(name) : page(line)));
    }

    private static String urn(Matcher parts) {
        return "urn:" + parts.group("space").toLowerCase(Locale.ROOT) + ":" + encoded(parts.group("name"));
    }

    private static String page(String address) {
        var parts = SHAPE.matcher(address);
        require(parts.matches(), "is not a web address such as https://example.kz/news/1");
        var scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
        require(scheme.equals("http") || scheme.equals("https"), "must begin with http:// or https://");
        return scheme + "://" + authority(scheme, parts.group("authority")) + path(parts) + query(parts);
    }

    private static String shortEnough(String text) {
        require(text.length() <= LONGEST, "is longer than %d characters".formatted(LONGEST));
        return text;
    }

    /// Name-based: the same address has the same id for ever.
    public UUID id() {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }

    /// The host without its `www.`, the name by which readers know the site; a URN has none.
    public Optional<String> site() {
        var parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(
                        parts.group("authority").replaceFirst("^www\\.", "").replaceFirst(":\\d+$", ""))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String authority(String scheme, String authority) {
        require(!authority.contains("@"), "must not hold a user name");
        var parts = AUTHORITY.matcher(authority);
        require(parts.matches(), "needs a host name");
        var port = Optional.ofNullable(parts.group("port")).filter(number -> !number.isEmpty());
        var standard = scheme.equals("https") ? "443" : "80";
        return host(parts.group("host"))
                + port.filter(number -> !number.equals(standard))
                        .map(number -> ":" + number)
                        .orElse("");
    }

    private static String host(String host) {
        var plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var ascii = plain.startsWith("[") ? plain : IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED);
        var lower = ascii.toLowerCase(Locale.ROOT);
        require(HOST.matcher(lower).matches(), "needs a host name, not \"%s\"".formatted(host));
        return lower;
    }

    private static String path(Matcher parts) {
        return parts.group("path").isEmpty() ? "/" : encoded(parts.group("path"));
    }

    private static String query(Matcher parts) {
        var kept = Stream.ofNullable(parts.group("query"))
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.has(parameter))
                .map(CanonicalUrl::encoded)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String encoded(String raw) {
        var encoded = new StringBuilder();
        for (byte unit : raw.getBytes(UTF_8)) {
            var plain = unit == '%' || Character.isLetterOrDigit(unit) && unit > 0 || KEPT.indexOf(unit) >= 0;
            encoded.append(plain ? String.valueOf((char) unit) : "%%%02X".formatted(unit));
        }
        return Pattern.compile("%([0-9a-fA-F]{2})?").matcher(encoded).replaceAll(CanonicalUrl::upperCase);
    }

    private static String upperCase(MatchResult escape) {
        return escape.group(1) == null ? "%25" : escape.group().toUpperCase(Locale.ROOT);
    }

    private static void require(boolean fine, String fault) {
        if (!fine) {
            throw new IllegalArgumentException(fault);
        }
    }
}
