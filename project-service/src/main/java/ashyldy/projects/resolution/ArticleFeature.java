package ashyldy.projects.resolution;

import java.util.Collections;
import java.util.Optional;

/// One article that speaks twice speaks of two, unless it gives both one name.
final class ArticleFeature implements Feature {
    @Override
    public Optional<Evidence> compare(Profile one, Profile other) {
        return !Collections.disjoint(one.articles(), other.articles()) && !NameFeature.agree(one, other)
                ? Optional.of(Evidence.veto("article", "two", "one article tells them apart"))
                : Optional.empty();
    }
}
