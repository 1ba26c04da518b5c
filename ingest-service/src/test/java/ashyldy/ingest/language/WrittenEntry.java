package ashyldy.ingest.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/// An entry as a linguist wrote it: the words of its forms, and what it must ignore.
record WrittenEntry(String id, List<String> words, List<String> ignores) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// Letters that a near miss has in common with a form.
    private static final int NEAR = 3;

    static Stream<WrittenEntry> in(Path file) {
        try {
            return StreamSupport.stream(YAML.readTree(file.toFile()).spliterator(), false)
                    .map(WrittenEntry::of);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WrittenEntry of(JsonNode entry) {
        List<String> words = Stream.of("forms", "verbs", "nouns", "except")
                .map(field -> entry.path(field).asText())
                .flatMap(WrittenEntry::words)
                .toList();
        List<String> ignores = StreamSupport.stream(entry.path("ignores").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new WrittenEntry(entry.path("id").asText(), words, ignores);
    }

    /// Sentences of which no word begins like a word of a form; a form of signs alone has no near miss.
    Stream<String> farMisses() {
        return words.isEmpty()
                ? Stream.empty()
                : ignores.stream()
                        .filter(sentence -> words(sentence).noneMatch(this::isNear))
                        .map(sentence -> id + ": " + sentence);
    }

    private boolean isNear(String word) {
        return words.stream().anyMatch(form -> word.startsWith(form.substring(0, Math.min(NEAR, form.length()))));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435'))
                .results()
                .map(MatchResult::group);
    }
}
