package ashyldy.projects;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import ashyldy.events.ArticleRead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// What becomes of a promise, case by case, in whatever order its articles arrive.
class PromiseCasesTest {
    private static final String PROJECT = "; in Tonkeris, Talgar District, Almaty Region; called Арман";

    record Case(String name, String today, List<ArticleRead> articles, List<String> promises) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var file = PromiseCasesTest.class.getResourceAsStream("/cases/promises.txt")) {
            return Arrays.stream(new String(file.readAllBytes(), UTF_8).split("\n\n"))
                    .skip(1)
                    .map(text -> parsed(text.strip().split("\n")));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPromiseBecomesWhatItsArticlesSay(Case wanted) {
        var articles = new ArrayList<>(wanted.articles());
        for (int seed = 0; seed < 6; seed++) {
            var desk = new Desk();
            desk.waitUntil(wanted.today());
            articles.forEach(desk::read);

            assertEquals(
                    wanted.promises(),
                    desk.projects.now.values().stream()
                            .flatMap(project -> project.promises().stream())
                            .map(RegistryText::turns)
                            .sorted()
                            .toList(),
                    () -> wanted.articles() + "\n" + desk.registry());
            Collections.shuffle(articles, new Random(seed));
        }
    }

    private static Case parsed(String[] lines) {
        var articles = new ArrayList<ArticleRead>();
        var promises = new ArrayList<String>();
        for (var line : Arrays.stream(lines).skip(2).toList()) {
            if (line.startsWith("= ")) {
                promises.add(line.substring(2));
            } else {
                articles.add(article(articles.size(), line.split("\\|")));
            }
        }
        return new Case(lines[0], lines[1].substring("today ".length()), articles, promises);
    }

    private static ArticleRead article(int number, String[] cells) {
        var day = Optional.of(cells[0].strip()).filter(text -> !text.equals("-"));
        return Articles.article("article-" + number, day, 1, "school " + cells[1].strip() + PROJECT);
    }
}
