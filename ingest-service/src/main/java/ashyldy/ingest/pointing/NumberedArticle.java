package ashyldy.ingest.pointing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Span;

/// An article as a model gets it: numbered sentences, one a line, the headline as `[0]`.
public final class NumberedArticle {
    private final Optional<Line> headline;
    private final List<Line> sentences;

    private NumberedArticle(Optional<Line> headline, List<Line> sentences) {
        this.headline = headline;
        this.sentences = sentences;
    }

    /// @param sentences of the article's text, in order
    public static NumberedArticle of(Article article, List<Sentence> sentences) {
        Optional<Line> headline = article.title()
                .map(title -> Line.of(0, title, new Span(0, title.length())))
                .filter(line -> !line.words().isEmpty());
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            lines.add(Line.of(lines.size() + 1, article.text(), sentence.span()));
        }
        return new NumberedArticle(headline, List.copyOf(lines));
    }

    /// A line by its number.
    Optional<Line> line(int number) {
        if (number == 0) {
            return headline;
        }
        return number > 0 && number <= sentences.size() ? Optional.of(sentences.get(number - 1)) : Optional.empty();
    }

    /// The article in parts of so many characters at most, each with the headline; a sentence is never cut.
    ///
    /// @param longest characters, above 0
    public List<String> parts(int longest) {
        List<String> parts = new ArrayList<>();
        List<Line> part = new ArrayList<>();
        int length = 0;
        for (Line line : sentences) {
            if (!part.isEmpty() && length + line.words().length() > longest) {
                parts.add(text(part));
                part.clear();
                length = 0;
            }
            part.add(line);
            length += line.words().length();
        }
        if (!part.isEmpty() || headline.isPresent()) {
            parts.add(text(part));
        }
        return parts;
    }

    private String text(List<Line> part) {
        List<Line> lines = new ArrayList<>(headline.stream().toList());
        lines.addAll(part);
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
