package ashyldy.ingest.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.asking.Answered;
import ashyldy.ingest.asking.Endpoint;
import ashyldy.ingest.asking.Model;
import ashyldy.ingest.asking.NoAnswer;
import ashyldy.ingest.pointing.AnswerReader;
import ashyldy.ingest.pointing.NumberedArticle;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.pointing.UnreadableAnswer;
import picocli.CommandLine.Option;

/// Whether a second reader looks at the articles too, and where its answers come from: an endpoint, or a folder in
/// which
/// they were recorded.
final class SecondReaderOptions {
    @Option(
            names = "--second-reader",
            description = "Ask the model at ASHYLDY_READER_URL (and _MODEL, _KEY) where the projects stand.")
    private boolean asks;

    @Option(
            names = "--answers",
            paramLabel = "ANSWERS",
            description = "A folder of recorded answers, NAME.json for each article NAME; NAME-2.json"
                    + " for the article on line 2 of NAME.jsonl, or for number 2, from 0, of a list in NAME.json. With --second-reader what is"
                    + " missing there is asked for and recorded.")
    private Optional<Path> folder = Optional.empty();

    boolean isOn() {
        return asks || folder.isPresent();
    }

    /// For the articles of one run; closed at its end.
    ///
    /// @throws UnreadableFile where nobody is asked and there is no such folder
    Answers open(ArticleReading reading, PrintStream err) {
        if (!asks && folder.isPresent() && !Files.isDirectory(folder.get())) {
            throw new UnreadableFile(folder.get(), "is no folder of answers");
        }
        return new Answers(reading, err);
    }

    /// What the second reader answers of each article.
    final class Answers implements AutoCloseable {
        private final ArticleReading reading;
        private final PrintStream err;
        private final OperatorHttp http = new OperatorHttp();
        private final Optional<Model> model;
        private final AnswerReader recorded = new AnswerReader(ReadingJson.MAPPER);

        private Answers(ArticleReading reading, PrintStream err) {
            this.reading = reading;
            this.err = err;
            this.model = asks
                    ? Optional.of(new Model(
                            Endpoint.of(System.getenv()), http::send, InstantSource.system(), ReadingJson.MAPPER))
                    : Optional.empty();
        }

        /// Nothing pointed at where the article names no facility; empty where no answer came, which is said.
        Optional<Pointed> about(String name, Article article) throws IOException {
            Optional<NumberedArticle> question = reading.question(article);
            return question.isEmpty() ? Optional.of(Pointed.NOTHING) : answer(name, question.get());
        }

        private Optional<Pointed> answer(String name, NumberedArticle question) throws IOException {
            Optional<Path> file = folder.map(kept -> kept.resolve(name + ".json"));
            try {
                if (file.filter(Files::exists).isPresent()) {
                    return Optional.of(recorded.read(Files.readString(file.get())));
                }
                return model.isEmpty() ? missing(name) : Optional.of(asked(question, file));
            } catch (NoAnswer | UnreadableAnswer fault) {
                err.println(name + ": " + fault.getMessage());
                return Optional.empty();
            }
        }

        private Optional<Pointed> missing(String name) {
            err.println(name + ": no answer is recorded");
            return Optional.empty();
        }

        private Pointed asked(NumberedArticle question, Optional<Path> file) throws IOException {
            Answered answered = model.orElseThrow().ask(question);
            if (file.isPresent()) {
                Files.createDirectories(file.get().toAbsolutePath().getParent());
                Files.writeString(file.get(), recorded.written(answered.pointed()));
            }
            return answered.pointed();
        }

        @Override
        public void close() {
            http.close();
        }
    }
}
