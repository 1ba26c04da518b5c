package ashyldy.projects.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.Judgement;
import ashyldy.events.JudgementKind;
import ashyldy.events.ProjectDate;
import ashyldy.events.PublishedAt;

/// The reading of an article, which brings changes.
///
/// @param day on which the article was news: of publication, else the latest day that it mentions
/// @param reread whether the article was known and the reader has learned something: that is no news, whatever it
/// tells
public record Occasion(UUID article, Optional<LocalDate> day, boolean reread) {
    public Occasion {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(day, "day");
    }

    public static Occasion reading(ArticleRead article) {
        return new Occasion(
                article.id(),
                article.publishedAt().map(PublishedAt::day).or(() -> latestDay(article.claims())),
                article.reread());
    }

    /// What a person has said. Only a value that is set right is news: it reaches those who were told the wrong one.
    public static Occasion judging(Judgement judgement) {
        boolean news = judgement.kind() == JudgementKind.CORRECT && judgement.stands();
        return new Occasion(judgement.one().getFirst().article(), Optional.empty(), !news);
    }

    public boolean isNews(NewsWindow window) {
        return isNews(day, window);
    }

    boolean isNews(Optional<LocalDate> happened, NewsWindow window) {
        return !reread && window.has(happened);
    }

    private static Optional<LocalDate> latestDay(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.dates().stream())
                .map(ProjectDate::to)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }
}
