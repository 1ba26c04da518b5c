package ashyldy.edge.fresh;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// One state of what stands under an address, and whether a caller has it already.
///
/// `If-None-Match` is compared weakly, as RFC 9110 (13.1.2) asks: a proxy that compresses makes every tag weak, and
/// some add the name of the coding to it. `If-Modified-Since` counts only where no tag is sent (13.1.3).
///
/// @param tag letters and digits, the same for the same content
/// @param changedAt when this state came to be, where that is known
public record Revision(String tag, Optional<Instant> changedAt) {
    private static final Pattern OURS = Pattern.compile("[0-9A-Za-z.-]+");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*?)(?:(?:-|--|;)(?:gzip|br|zstd|deflate))?\"");
    private static final int DIGEST_BYTES = 16;

    /// Two digits for the day, of which the JDK's own RFC 1123 writes one before the tenth.
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Revision {
        if (!OURS.matcher(tag).matches()) {
            throw new IllegalArgumentException("no tag: " + tag);
        }
        changedAt = changedAt.map(at -> at.truncatedTo(ChronoUnit.SECONDS));
    }

    public static Revision of(String tag) {
        return new Revision(tag, Optional.empty());
    }

    /// The state that has this content.
    public static Revision of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return of(HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /// A second in which more may still happen names no state: nothing is said of it until it is over.
    public Revision changedAt(Instant at, Instant now) {
        return new Revision(
                tag, Optional.of(at).filter(change -> change.isBefore(now.truncatedTo(ChronoUnit.SECONDS))));
    }

    /// The whole answer, or only that nothing has changed since the caller asked last; with the headers of both.
    public Response.ResponseBuilder answer(HttpHeaders caller, Supplier<Response.ResponseBuilder> whole) {
        var answer = isKnownTo(caller) ? Response.notModified() : whole.get();
        changedAt.map(Revision::written).ifPresent(at -> answer.header(HttpHeaders.LAST_MODIFIED, at));
        return answer.tag(new EntityTag(tag));
    }

    boolean isKnownTo(HttpHeaders caller) {
        return isKnown(sent(caller, HttpHeaders.IF_NONE_MATCH), sent(caller, HttpHeaders.IF_MODIFIED_SINCE));
    }

    /// @param tags the lines of `If-None-Match`
    /// @param since the lines of `If-Modified-Since`
    boolean isKnown(List<String> tags, List<String> since) {
        if (!tags.isEmpty()) {
            return tags.stream().anyMatch(this::isNamedIn);
        }
        return changedAt.isPresent()
                && since.stream()
                        .flatMap(Revision::read)
                        .anyMatch(known -> !changedAt.get().isAfter(known));
    }

    private boolean isNamedIn(String tags) {
        return tags.strip().equals("*")
                || TAG.matcher(tags).results().anyMatch(each -> each.group(1).equals(tag));
    }

    private static List<String> sent(HttpHeaders caller, String header) {
        return Optional.ofNullable(caller.getRequestHeader(header)).orElse(List.of());
    }

    /// A date that cannot be read is as if it had not been sent.
    private static Stream<Instant> read(String date) {
        try {
            return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME
                    .parse(date.strip(), ZonedDateTime::from)
                    .toInstant());
        } catch (DateTimeException unreadable) {
            return Stream.empty();
        }
    }

    private static String written(Instant at) {
        return HTTP_DATE.format(at.atZone(ZoneOffset.UTC));
    }
}
