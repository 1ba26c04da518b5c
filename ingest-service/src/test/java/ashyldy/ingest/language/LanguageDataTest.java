package ashyldy.ingest.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The data files are clean: composed letters, no look-alikes, every kind in every language.
class LanguageDataTest {
    private static final Path FOLDER = Path.of("src/main/resources/language");
    private static final Pattern MIXED = Pattern.compile("\\p{IsCyrillic}[a-zA-Z]|[a-zA-Z]\\p{IsCyrillic}");

    @Test
    void everyFileIsComposed() throws IOException {
        assertEquals(List.of(), lines(line -> !Normalizer.isNormalized(line, Normalizer.Form.NFC)));
    }

    @Test
    void noLatinLetterHidesInACyrillicWord() throws IOException {
        assertEquals(List.of(), lines(line -> MIXED.matcher(line).find()));
    }

    @Test
    void everyKindAndStageHasAWordInEveryLanguage() {
        LanguagePacks packs = LanguagePacks.load();
        for (Topic topic : List.of(Topic.KINDS, Topic.STAGES, Topic.WORKS)) {
            assertEquals(
                    1,
                    Arrays.stream(Language.values())
                            .map(language -> codes(packs.of(language), topic))
                            .distinct()
                            .count(),
                    topic + " differ");
        }
    }

    /// A sentence that looks like nothing the entry finds proves nothing.
    @Test
    void everyIgnoredSentenceIsANearMiss() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .flatMap(WrittenEntry::in)
                            .flatMap(WrittenEntry::farMisses)
                            .toList());
        }
    }

    private static TreeSet<String> codes(LanguagePack pack, Topic topic) {
        return pack.entries().stream()
                .filter(entry -> entry.topic() == topic)
                .map(Entry::says)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(java.util.function.Predicate<String> bad) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(LanguageDataTest::read)
                    .filter(bad)
                    .toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
