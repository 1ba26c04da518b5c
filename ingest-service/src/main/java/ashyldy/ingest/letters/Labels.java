package ashyldy.ingest.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Names of encodings as servers and documents write them, by the file `labels.txt`: browsers have long read many a
/// name
/// as a larger encoding than it means.
final class Labels {
    private static final Pattern IN_TYPE = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\"';,\\s]+)");
    private static final Pattern IN_XML = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']?\\s*([^\"'\\s?>]+)");
    private static final Pattern IN_HTML =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([^\"'\\s/>;]+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> READ_AS = readAs();

    private Labels() {}

    static Optional<Charset> inType(Optional<String> contentType) {
        return contentType.flatMap(type -> in(IN_TYPE, type.toLowerCase(Locale.ROOT)));
    }

    static Optional<Charset> inXml(String head) {
        return in(IN_XML, head);
    }

    static Optional<Charset> inHtml(String head) {
        return in(IN_HTML, head).or(() -> in(IN_XML, head));
    }

    private static Optional<Charset> in(Pattern place, String text) {
        var found = place.matcher(text);
        return found.find() ? charset(found.group(1)) : Optional.empty();
    }

    /// Nothing for a name that nobody knows.
    static Optional<Charset> charset(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(READ_AS.getOrDefault(name, name))
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException bogus) {
            return Optional.empty();
        }
    }

    private static Map<String, String> readAs() {
        var names = new HashMap<String, String>();
        try (var file = Labels.class.getResourceAsStream("labels.txt")) {
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(words -> {
                        for (int i = 1; i < words.length; i++) {
                            names.put(words[i], words[0]);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.copyOf(names);
    }
}
