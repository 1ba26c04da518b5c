package ashyldy.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.pointing.AnswerReader;
import ashyldy.ingest.pointing.Pointed;

/// Answers in a folder, a file NAME.json for each article.
record RecordedAnswers(Path folder) implements Answers {
    RecordedAnswers {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFile(folder, "is no folder of answers");
        }
    }

    @Override
    public Optional<Pointed> to(String name, Article article) throws IOException {
        Path file = folder.resolve(name + ".json");
        return Files.exists(file)
                ? Optional.of(new AnswerReader(ReadingJson.MAPPER).read(Files.readString(file)))
                : Optional.empty();
    }
}
