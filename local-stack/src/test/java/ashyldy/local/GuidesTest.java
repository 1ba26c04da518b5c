package ashyldy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// What the guides of the repository point to.
class GuidesTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");

    @Test
    void everyPictureAndFileThatAGuideNamesIsThere() throws IOException {
        var links = guides().stream().flatMap(GuidesTest::links).toList();

        assertFalse(links.isEmpty());
        assertEquals(List.of(), links.stream().filter(Files::notExists).toList());
    }

    /// At the top, in `docs` and beside each module.
    private static List<Path> guides() throws IOException {
        try (var top = Files.walk(REPOSITORY, 2);
                var docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<Path> links(Path guide) {
        try {
            return LINK.matcher(Files.readString(guide)).results().map(link -> guide.resolveSibling(link.group(1)));
        } catch (IOException unreadable) {
            throw new IllegalStateException("no guide: " + guide, unreadable);
        }
    }
}
