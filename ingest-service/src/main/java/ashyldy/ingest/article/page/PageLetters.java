package ashyldy.ingest.article.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.Jsoup;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The letters of a page. What its server says of their encoding and what it says itself are hints: the first of them
/// that gives letters is right.
final class PageLetters {
    /// Browsers, too, look for a declared encoding no further.
    private static final int HEAD = 5 * 1024;

    /// What newsrooms of the country wrote in before UTF-8.
    private static final Charset OF_OLD = Charset.forName("windows-1251");

    /// One unreadable character among so many is a slip, not another encoding.
    private static final int RARE = 1_000;

    private PageLetters() {}

    static String of(byte[] html, Optional<String> server) {
        var utf8 = new String(html, UTF_8);
        return isBeyondDoubt(html, utf8) ? utf8 : byLabel(html, server);
    }

    /// Other encodings do not come out as UTF-8 by chance.
    private static boolean isBeyondDoubt(byte[] html, String utf8) {
        return utf8.length() < html.length && utf8.indexOf('\uFFFD') < 0;
    }

    private static String byLabel(byte[] html, Optional<String> server) {
        return Stream.of(
                        server.map(Charset::forName),
                        Optional.of(declared(html)),
                        Optional.of(UTF_8),
                        Optional.of(OF_OLD))
                .flatMap(Optional::stream)
                .distinct()
                .map(charset -> new Reading(new String(html, charset)))
                .min(Comparator.comparing(Reading::isBroken))
                .orElseThrow()
                .text();
    }

    private static Charset declared(byte[] html) {
        try (var head = new ByteArrayInputStream(html, 0, Math.min(html.length, HEAD))) {
            return Jsoup.parse(head, null, "").charset();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Reading(String text) {
        boolean isBroken() {
            return text.chars().filter(unit -> unit == '\uFFFD').count() * RARE > text.length();
        }
    }
}
