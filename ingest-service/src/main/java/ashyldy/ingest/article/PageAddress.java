package ashyldy.ingest.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of two addresses an article is kept under. The one that a page calls its own, unless another article is kept
/// there: some sites give all their pages the address of one.
public final class PageAddress {
    private static final double ALIKE = 0.5;

    private final Articles articles;

    public PageAddress(Articles articles) {
        this.articles = articles;
    }

    /// @param fetched from where it was read
    /// @param own that it calls its own
    public CanonicalUrl of(CanonicalUrl fetched, Optional<CanonicalUrl> own, String text) {
        return own.filter(address -> articles.known(address)
                        .flatMap(articles::find)
                        .map(kept -> isAlike(kept.article().text(), text))
                        .orElse(true))
                .orElse(fetched);
    }

    private static boolean isAlike(String one, String other) {
        var words = words(one);
        var others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return shared >= ALIKE * Math.min(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\P{L}+")).collect(Collectors.toSet());
    }
}
