package ashyldy.local.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArticleSearchTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            one.json    | {"text":"Мектеп ашылды."}               | {"text":"Мектеп ашылды."}
            page.html   | <p>Мектеп ашылды.</p>                   | {"html":"<p>Мектеп ашылды.</p>"}
            body.txt    | Мектеп ашылды.                          | {"text":"Мектеп ашылды."}
            gold.json   | {"projects":[]}                         | has neither text nor html
            broken.json | {"text":                                | is not JSON
            empty.txt   | ''                                      | is empty
            photo.jpg   | bytes                                   | is not JSON, JSONL, HTML or text by its name
            """)
    void aFileIsReadByItsName(String name, String content, String found) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);

        List<Found> all = find(file.toString());

        assertEquals(1, all.size());
        assertTrue(told(all.getFirst()).startsWith(found), told(all.getFirst()));
        assertEquals(file.toString(), all.getFirst().origin());
    }

    @Test
    void textIsSentToTheLetter() throws IOException {
        Path file = Files.writeString(folder.resolve("as-it-is.txt"), " Мектеп\n\nБүгін ашылды.\n");

        assertEquals(
                "{\"text\":\" Мектеп\\n\\nБүгін ашылды.\\n\"}",
                told(find(file.toString()).getFirst()));
    }

    @Test
    void linesAreArticlesAndKnowTheirNumber() throws IOException {
        Path file = Files.writeString(folder.resolve("many.jsonl"), "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n");

        assertEquals(
                List.of(file + ":1", file + ":3"),
                find(file.toString()).stream().map(Found::origin).toList());
    }

    @Test
    void aFolderIsAllItsFilesByNameAndHiddenOnesAreLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("articles/.git"));
        Files.writeString(folder.resolve("articles/b.txt"), "b.");
        Files.writeString(folder.resolve("articles/a.txt"), "a.");
        Files.writeString(folder.resolve("articles/.git/c.txt"), "c.");

        assertEquals(
                List.of("{\"text\":\"a.\"}", "{\"text\":\"b.\"}"),
                find(folder.resolve("articles").toString()).stream()
                        .map(ArticleSearchTest::told)
                        .toList());
    }

    @Test
    void aPageIsDecodedAsItSaysAndUnknownBytesAreRefusedRatherThanGuessed() throws IOException {
        String page = "<meta charset=windows-1251><p>Школа открыта</p>";
        Path good = Files.write(folder.resolve("good.html"), page.getBytes(Charset.forName("windows-1251")));
        Path bad = Files.write(folder.resolve("bad.txt"), "Школа".getBytes(Charset.forName("windows-1251")));

        assertTrue(told(find(good.toString()).getFirst()).contains("Школа открыта"));
        assertEquals("is not encoded in UTF-8", told(find(bad.toString()).getFirst()));
    }

    @Test
    void feedsNameTheirPages() throws IOException {
        String rss = "<rss><channel><link>http://a/</link><item><link> http://a/1 </link></item></channel></rss>";
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='http://b/1'/></entry></feed>";

        assertEquals(List.of("http://a/1"), FeedLinks.of(rss.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("http://b/1"), FeedLinks.of(atom.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Found> find(String place) {
        try (var found = new ArticleSearch(new WebPages()).in(List.of(place))) {
            return found.toList();
        }
    }

    private static String told(Found found) {
        return switch (found) {
            case Found.Article article -> article.line();
            case Found.Skipped skipped -> skipped.why();
        };
    }
}
