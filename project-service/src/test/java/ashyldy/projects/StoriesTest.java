package ashyldy.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import ashyldy.events.ProjectEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Folders of articles and the registry they lead to. `-Dapprove` writes what is found; the change is then reviewed.
class StoriesTest {
    static Stream<Story> stories() throws IOException {
        return Story.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void endsInTheExpectedRegistryAndTellsOnlyWhatIsNew(Story story) throws IOException {
        var desk = new Desk();
        var told = new StringBuilder();
        for (var article : story.articles()) {
            told.append(article.title().orElseThrow()).append('\n');
            int before = desk.events.size();
            desk.read(article);
            told.append(RegistryText.events(desk.events.subList(before, desk.events.size())));
        }

        expect(story, "registry.txt", desk.registry());
        expect(story, "events.txt", told.toString());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void endsInTheSameRegistryInWhateverOrderItIsRead(Story story) throws IOException {
        var articles = new ArrayList<>(story.articles());
        var expected = registry(articles);

        for (int seed = 0; seed < 60; seed++) {
            Collections.shuffle(articles, new Random(seed));

            assertEquals(expected, registry(articles), "shuffled with seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tellsTheSameWhereManyAreReadTogether(Story story) throws IOException {
        var oneByOne = new Desk();
        story.articles().forEach(oneByOne::read);
        var together = new Desk();

        together.read(story.articles());

        assertEquals(oneByOne.registry(), together.registry());
        assertEquals(ofProjects(oneByOne), ofProjects(together));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readAgainChangesNothingAndTellsNothing(Story story) throws IOException {
        var desk = new Desk();
        var articles = story.articles();
        articles.forEach(desk::read);
        var registry = desk.registry();
        desk.events.clear();

        articles.reversed().forEach(desk::read);

        assertEquals(registry, desk.registry());
        assertTrue(desk.events.isEmpty(), () -> RegistryText.events(desk.events));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void leadsToTheSameRegistryAndIsNoNewsWhereEveryArticleIsReadAgain(Story story) throws IOException {
        var articles = story.articles();
        var desk = new Desk();

        articles.forEach(article -> desk.read(article.again(article.revision())));

        assertEquals(registry(articles), desk.registry());
        assertFalse(desk.events.isEmpty());
        assertEquals(List.of(), desk.news(), () -> RegistryText.events(desk.events));
    }

    private static String ofProjects(Desk desk) {
        return RegistryText.events(desk.events.stream()
                .filter(event -> event.data() instanceof ProjectEvent)
                .toList());
    }

    private static String registry(List<ArticleRead> articles) {
        var desk = new Desk();
        articles.forEach(desk::read);
        return desk.registry();
    }

    private static void expect(Story story, String name, String found) throws IOException {
        var file = story.folder().resolve(name);
        if (System.getProperty("approve") != null) {
            Files.writeString(file, found);
        }
        assertTrue(Files.exists(file), () -> file + " is written by -Dapprove; found:\n" + found);
        assertEquals(Files.readString(file), found);
    }
}
