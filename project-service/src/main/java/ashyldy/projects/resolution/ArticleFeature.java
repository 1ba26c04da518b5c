package ashyldy.projects.resolution;

import java.util.Optional;

import ashyldy.projects.intake.Sighting;

/// One article that speaks twice speaks of two, unless it gives both one name.
final class ArticleFeature {
    private ArticleFeature() {}

    static Optional<Evidence> compare(Sighting one, Sighting other) {
        return one.article().equals(other.article()) && !NameFeature.agree(one, other)
                ? Optional.of(Evidence.veto("article", "one article tells them apart"))
                : Optional.empty();
    }
}
