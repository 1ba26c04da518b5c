package ashyldy.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import ashyldy.events.ArticleRead;

/// Papers that promise, move, stop, cancel and open a handful of works, correct themselves, and are read again.
final class RandomPress {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2025-06-01");
    private static final String[] PLACES = {
        "in Tonkeris, Talgar District, Almaty Region",
        "in Talgar District, Almaty Region",
        "in Almaty Region",
        "in Kainar, Abai Region",
        "in Semey, Abai Region"
    };
    private static final String[] STAGES = {
        "planned", "planned", "under_construction", "suspended", "cancelled", "opened", "unknown", "stage_opened"
    };
    private static final String[] DUES = {"2025-09-01", "2025", "2026", "2026-03", "2026-08", "2027", "open"};
    private static final String[] MORE = {
        "",
        "",
        "",
        "; capacity 300 places",
        "; capacity 600 places",
        "; called Арман",
        "; called школа № 12",
        "; says Ерлан Сейтов",
        "; phase 1",
        "; phase 2",
        "; unverified",
        "; opening 2026-01"
    };

    private final Random random;
    private final List<ArticleRead> printed = new ArrayList<>();

    RandomPress(long seed) {
        random = new Random(seed);
    }

    /// The next article to be read: mostly a new one, else a better reading or a correction of an old one.
    ArticleRead next() {
        var article = printed.isEmpty() || random.nextInt(4) > 0 ? fresh() : again();
        printed.add(article);
        return article;
    }

    private ArticleRead fresh() {
        return Articles.article("article-" + printed.size(), day(), 1, claims());
    }

    private ArticleRead again() {
        var old = printed.get(random.nextInt(printed.size()));
        var name = old.title().orElseThrow();
        int revision =
                (int) printed.stream().filter(one -> one.id().equals(old.id())).count() + 1;
        var article =
                Articles.article(name, old.publishedAt().map(at -> at.day().toString()), revision, claims());
        return random.nextBoolean() ? article.again(revision) : article;
    }

    private Optional<String> day() {
        return random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(FIRST_DAY.plusDays(random.nextInt(240)).toString());
    }

    private String[] claims() {
        var claims = new ArrayList<String>();
        int count = random.nextInt(3);
        for (int i = 0; i <= count; i++) {
            claims.add(random.nextInt(6) == 0 ? total() : claim());
        }
        return claims.stream().distinct().toArray(String[]::new);
    }

    private String claim() {
        var due = random.nextInt(3) == 0 ? "" : "; due " + one(DUES);
        return "school " + one(STAGES) + "; " + one(PLACES) + due + one(MORE);
    }

    private String total() {
        return "school planned; in Almaty Region; total " + (random.nextBoolean() ? 13 : 8) + "; due "
                + (random.nextBoolean() ? "2026" : "2026-12") + (random.nextBoolean() ? "; says Ерлан Сейтов" : "");
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
