package ashyldy.ingest.feed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import ashyldy.edge.outbound.Response;
import ashyldy.ingest.article.ArticleIntake;
import ashyldy.ingest.article.ReadingRoom;
import ashyldy.ingest.article.Receipt;
import ashyldy.ingest.article.Submission;
import ashyldy.ingest.article.SubmissionReader;
import ashyldy.ingest.article.page.PageReader;

/// Fetches the page of an entry and hands its article in.
public final class PageIntake {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\"';\\s]+)");

    private final Web web;
    private final PageReader pages;
    private final ArticleIntake intake;
    private final ReadingRoom room;

    public PageIntake(Web web, PageReader pages, ArticleIntake intake, ReadingRoom room) {
        this.web = web;
        this.pages = pages;
        this.intake = intake;
        this.room = room;
    }

    /// @throws IOException if there is no such page
    /// @throws RefusedInput if it holds no article
    Receipt take(FeedEntry entry) throws IOException {
        var answer = web.get(entry.link(), Map.of("Accept", "text/html, application/xhtml+xml"));
        if (answer.status() != 200) {
            throw new IOException("answers with status " + answer.status());
        }
        var type = answer.header("content-type").orElse("text/html").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
            throw new IOException("is no page but " + type);
        }
        return room.read(() -> intake.receive(submission(answer, entry)));
    }

    private Submission submission(Response answer, FeedEntry entry) {
        return SubmissionReader.ofPage(
                pages.read(answer.body(), charset(answer), Optional.of(entry.link())),
                Optional.of(entry.link()),
                entry.title(),
                entry.publishedAt());
    }

    private static Optional<String> charset(Response answer) {
        return answer.header("content-type")
                .map(type -> CHARSET.matcher(type.toLowerCase(Locale.ROOT)))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .filter(PageIntake::isKnown);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException unknown) {
            return false;
        }
    }
}
