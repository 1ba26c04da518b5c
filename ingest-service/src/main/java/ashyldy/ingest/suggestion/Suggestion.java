package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import ashyldy.events.Language;

/// The same gap wherever it was seen.
///
/// @param because what the grammar reads there instead, each once
/// @param sentences in which it was seen, with the [words] marked, each once
/// @param articles in which it was seen, by the names of their files, each once
/// @param times how often it was seen, 1 or more
public record Suggestion(
        Lack lack,
        Language language,
        List<Proposal> proposals,
        List<String> because,
        List<String> sentences,
        List<String> articles,
        int times) {
    public Suggestion {
        proposals = List.copyOf(proposals);
        because = List.copyOf(because);
        sentences = List.copyOf(sentences);
        articles = List.copyOf(articles);
        if (times < 1) {
            throw new IllegalArgumentException("nobody suggests what was not seen");
        }
    }

    static Suggestion of(Gap gap, String article) {
        return new Suggestion(
                gap.lack(),
                gap.language(),
                gap.proposals(),
                List.of(gap.because()),
                List.of(gap.sentence()),
                List.of(article),
                1);
    }

    Suggestion and(Suggestion more) {
        return new Suggestion(
                lack,
                language,
                proposals,
                both(because, more.because),
                both(sentences, more.sentences),
                both(articles, more.articles),
                times + more.times);
    }

    private static List<String> both(List<String> one, List<String> other) {
        LinkedHashSet<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}
