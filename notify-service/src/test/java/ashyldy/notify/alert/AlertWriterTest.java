package ashyldy.notify.alert;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Language;
import ashyldy.events.ProjectEvent;
import ashyldy.notify.SampleChanges;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Compares what readers get with `alerts/<case>.<language>.txt`; `-Dapprove` rewrites the files for review.
class AlertWriterTest {
    private static final Path FOLDER = Path.of("src/test/resources/alerts");

    private final AlertWriter writer = new AlertWriter(
            Gazetteer.kazakhstan(),
            URI.create("https://ashyldy.example/"),
            InstantSource.fixed(Instant.parse("2025-09-05T06:00:00Z")));

    @TestFactory
    Stream<DynamicTest> readsAsReviewed() {
        return new TreeMap<>(SampleChanges.ALL)
                .entrySet().stream()
                        .flatMap(sample -> Stream.of(Language.values())
                                .map(language -> DynamicTest.dynamicTest(
                                        sample.getKey() + " " + language.code(),
                                        () -> compare(sample.getKey(), sample.getValue(), language))));
    }

    private void compare(String name, Map.Entry<EventType, ProjectEvent> change, Language language) throws IOException {
        var project = new ProjectId(change.getValue().project().id());
        AlertText text = writer.write(change.getKey(), change.getValue(), project, language);
        String written = "%s%n%n%s%n%n--- html%n%s%n".formatted(text.title(), text.body(), text.html());
        Path file = FOLDER.resolve("%s.%s.txt".formatted(name, language.code()));
        if (System.getProperty("approve") != null) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}
