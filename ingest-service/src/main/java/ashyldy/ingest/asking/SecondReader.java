package ashyldy.ingest.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.pointing.NumberedArticle;

/// Which articles the model is asked about: those in which the lexicon sees a facility, of sources that the operator
/// has not kept to this machine.
public final class SecondReader {
    private final Optional<Model> model;
    private final ArticleReading reading;
    private final List<String> excluded;

    /// @param model absent where the second reader is off
    /// @param excluded hosts whose articles never leave this machine, with all below them
    SecondReader(Optional<Model> model, ArticleReading reading, List<String> excluded) {
        this.model = model;
        this.reading = reading;
        this.excluded = excluded.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    Optional<Model> model() {
        return model;
    }

    /// What it would be asked; nothing where it is not to be asked.
    Optional<NumberedArticle> question(Article article) {
        return model.isEmpty() || isExcluded(article) ? Optional.empty() : reading.question(article);
    }

    private boolean isExcluded(Article article) {
        return !excluded.isEmpty()
                && article.url()
                        .map(SecondReader::host)
                        .filter(this::isExcluded)
                        .isPresent();
    }

    private boolean isExcluded(String host) {
        return excluded.stream().anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }

    /// Of a canonical address, which may hold what [java.net.URI] refuses: brackets in its path, `_` in its host.
    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.startsWith("http") ? url.substring(start, end) : "";
    }
}
