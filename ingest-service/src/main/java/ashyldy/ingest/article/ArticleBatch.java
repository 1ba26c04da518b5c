package ashyldy.ingest.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import ashyldy.ingest.article.BatchSummary.Refusal;
import ashyldy.ingest.article.BatchSummary.Tally;
import ashyldy.ingest.article.SubmissionLines.Line;

/// Takes one article a line. A bad line is refused and stops no good one; each article is durable before the next.
public final class ArticleBatch {
    private static final int BUFFER = 65_536;

    private final SubmissionReader reader;
    private final ArticleIntake intake;
    private final ReadingRoom room;
    private final int longestLine;

    /// @param longestLine in bytes
    public ArticleBatch(SubmissionReader reader, ArticleIntake intake, ReadingRoom room, int longestLine) {
        this.reader = reader;
        this.intake = intake;
        this.room = room;
        this.longestLine = longestLine;
    }

    public BatchSummary receive(InputStream body) throws IOException {
        var lines = new SubmissionLines(new BufferedInputStream(body, BUFFER), longestLine);
        var tally = new Tally();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                receive(line.get(), tally);
            }
        }
        return tally.summary();
    }

    private void receive(Line line, Tally tally) {
        try {
            tally.add(room.read(() -> intake.receive(submission(line))));
        } catch (RefusedInput refused) {
            tally.add(new Refusal(line.number(), refused.field(), refused.getMessage()));
        }
    }

    private Submission submission(Line line) {
        if (line.oversized()) {
            throw RefusedInput.body("is larger than %d bytes".formatted(longestLine));
        }
        return reader.read(line.bytes());
    }
}
