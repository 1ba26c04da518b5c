package ashyldy.notify.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.ProjectState;
import ashyldy.notify.SampleProject;
import ashyldy.notify.subscription.EventName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every event of every kind, as a stranger reads it, in `alerts/titles.<language>.txt`; `-Dapprove` rewrites the files
/// for review.
class AlertTitleTest {
    private static final Path FOLDER = Path.of("src/test/resources/alerts");

    private static final List<EventType> EVENTS = Arrays.stream(EventType.values())
            .filter(type -> EventName.parse(type.code()).isPresent())
            .toList();

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsReviewed(Language language) throws IOException {
        String written =
                Arrays.stream(Kind.values()).map(kind -> titles(kind, language)).collect(Collectors.joining("\n"));
        Path file = FOLDER.resolve("titles.%s.txt".formatted(language.code()));
        if (System.getProperty("approve") != null) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }

    @ParameterizedTest(name = "{1} {2} {4}")
    @CsvFileSource(resources = "/cases/titles.txt", delimiter = '|', quoteCharacter = '`')
    void namesAsTheReaderWould(String event, Kind kind, Language reader, Language printed, String name, String title) {
        ProjectState project = SampleProject.of(kind).named(printed, name).state();
        EventType type = EventName.parse(event).orElseThrow();
        assertEquals(title, new AlertTitle(Phrases.in(reader)).of(type, project, Optional.empty()));
    }

    @ParameterizedTest(name = "{1} {2} {4}")
    @CsvFileSource(resources = "/cases/titles-of-phases.txt", delimiter = '|', quoteCharacter = '`')
    void saysWhichPhaseItIs(String event, Kind kind, Language reader, String name, Integer phase, String title) {
        SampleProject sample = SampleProject.of(kind);
        Optional.ofNullable(name).ifPresent(called -> sample.named(Language.RU, called));
        Optional.ofNullable(phase).ifPresent(sample::phase);
        EventType type = EventName.parse(event).orElseThrow();
        assertEquals(title, new AlertTitle(Phrases.in(reader)).of(type, sample.state(), Optional.empty()));
    }

    private static String titles(Kind kind, Language language) {
        var title = new AlertTitle(Phrases.in(language));
        ProjectState project = SampleProject.of(kind).state();
        String place = place(language);
        return Stream.concat(
                        Stream.of("# " + kind.code()),
                        EVENTS.stream().map(type -> title.of(type, project, Optional.of(place))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String place(Language language) {
        return switch (language) {
            case KK -> "Талғар ауданы";
            case RU -> "Талгарский район";
            case EN -> "Talgar District";
        };
    }
}
