package ashyldy.ingest.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;
import ashyldy.ingest.text.Span;
import ashyldy.ingest.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/// Tables of facilities: `tables/compositions.<language>.txt` holds a sentence with the facilities in brackets and
/// their
/// kinds, parted by a bar; an empty second column means that the sentence names none.
class CompositionTest {
    private static final LanguagePacks PACKS = LanguagePacks.load();

    @TestFactory
    Stream<DynamicTest> everyFacilityIsFoundAsMarked() {
        return Arrays.stream(Language.values()).flatMap(CompositionTest::rows);
    }

    private static Stream<DynamicTest> rows(Language language) {
        return lines(Path.of("src/test/resources/tables/compositions." + language.code() + ".txt")).stream()
                .map(line -> {
                    String[] row = line.split("[|]", -1);
                    Example example = Example.of(row[0].strip());
                    return dynamicTest(row[0].strip(), () -> {
                        assertEquals(told(example.text(), example.marked(), row[1].strip()), read(language, example));
                    });
                });
    }

    private static String read(Language language, Example example) {
        LanguagePack pack = PACKS.of(language);
        List<Token> tokens =
                pack.tokenizer().tokens(example.text(), 0, example.text().length());
        List<Match> kinds = pack.lexicon().in(tokens).of(Topic.KINDS).stream()
                .filter(match -> !match.says("nothing")
                        && match.entry()
                                .property("needs")
                                .filter(need -> !need.equals("supply"))
                                .isEmpty())
                .toList();
        return told(
                example.text(),
                kinds.stream()
                        .map(match -> tokens.get(match.from())
                                .span()
                                .to(tokens.get(match.to() - 1).span()))
                        .toList(),
                kinds.stream().map(match -> match.entry().says()).collect(Collectors.joining(", ")));
    }

    private static String told(String text, List<Span> spans, String kinds) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("; ", kinds + ": ", ""));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
