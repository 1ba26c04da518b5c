package ashyldy.ingest.pointing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.pointing.Pointed.Words;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Span;

/// Finds the words of a model in the sentences of the article. What does not stand there to the letter is not found.
final class Finder {
    private final NumberedArticle lines;
    private final List<SentenceReading> title;
    private final List<SentenceReading> sentences;
    private int lost;

    Finder(NumberedArticle lines, List<SentenceReading> title, List<SentenceReading> sentences) {
        this.lines = lines;
        this.title = title;
        this.sentences = sentences;
    }

    Optional<Found> find(Words words) {
        Optional<Found> found =
                lines.line(words.line()).flatMap(line -> line.find(words.text()).flatMap(span -> tokens(line, span)));
        lost += found.isEmpty() ? 1 : 0;
        return found;
    }

    List<Found> all(List<Words> words) {
        List<Found> found = new ArrayList<>();
        words.forEach(each -> find(each).ifPresent(found::add));
        return found;
    }

    /// How many of the words asked for were not found so far.
    int lost() {
        return lost;
    }

    private Optional<Found> tokens(Line line, Span span) {
        List<SentenceReading> among = line.number() == 0 ? title : List.of(sentences.get(line.number() - 1));
        return among.stream()
                .map(reading -> tokens(reading, span, line.source()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found> tokens(SentenceReading reading, Span span, String source) {
        Sentence sentence = reading.sentence();
        int from = 0;
        while (from < sentence.size() && sentence.token(from).end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.token(to).start() < span.end()) {
            to++;
        }
        return to > from ? Optional.of(new Found(reading, from, to, source)) : Optional.empty();
    }
}
