package ashyldy.ingest.evaluation;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// The figures of some articles together.
///
/// @param found projects that were found, of which the shares below speak
/// @param placed those whose place the text gives
/// @param named those that have a name
/// @param whole those of which every value is right
/// @param negatives articles of which nothing may be claimed
/// @param broken negatives of which something was
public record Tally(
        Ratio projects,
        int found,
        int kind,
        int stage,
        int placed,
        int place,
        int named,
        int name,
        Ratio amounts,
        Ratio dates,
        int whole,
        int negatives,
        int broken) {
    public static Tally of(Collection<ReadArticle> articles) {
        int found = sum(articles, article -> article.found().size());
        int invented = sum(articles, article -> article.invented().size());
        int missed = sum(articles, article -> article.missed().size());
        Predicate<Agreement> placed = agreement -> agreement.gold().isPlacedInText();
        Predicate<Agreement> named = agreement -> agreement.gold().name().isPresent();
        return new Tally(
                new Ratio(found, invented, missed),
                found,
                count(articles, Agreement::sameKind),
                count(articles, Agreement::acceptableStage),
                count(articles, placed),
                count(articles, placed.and(Agreement::samePlace)),
                count(articles, named),
                count(articles, named.and(Agreement::sameName)),
                amounts(articles),
                dates(articles),
                count(articles, Agreement::isWhole),
                sum(articles, article -> article.article().negative() ? 1 : 0),
                sum(
                        articles,
                        article -> article.article().negative()
                                        && !article.claims().isEmpty()
                                ? 1
                                : 0));
    }

    public double kindShare() {
        return Ratio.share(kind, found);
    }

    public double stageShare() {
        return Ratio.share(stage, found);
    }

    public double placeShare() {
        return Ratio.share(place, placed);
    }

    public double nameShare() {
        return Ratio.share(name, named);
    }

    /// Of all projects there are, not only of those found.
    public double wholeShare() {
        return Ratio.share(whole, projects.right() + projects.missed());
    }

    private static Ratio amounts(Collection<ReadArticle> articles) {
        int asked =
                sumFound(articles, agreement -> agreement.gold().ownFigures().size());
        int found = sumFound(articles, Agreement::figuresFound);
        return new Ratio(found, sumFound(articles, Agreement::figuresInvented), asked - found);
    }

    private static Ratio dates(Collection<ReadArticle> articles) {
        int asked = sumFound(articles, agreement -> agreement.gold().dates().size());
        int found = sumFound(articles, Agreement::datesFound);
        return new Ratio(found, sumFound(articles, Agreement::datesInvented), asked - found);
    }

    private static int count(Collection<ReadArticle> articles, Predicate<Agreement> what) {
        return sumFound(articles, agreement -> what.test(agreement) ? 1 : 0);
    }

    private static int sumFound(Collection<ReadArticle> articles, ToLongFunction<Agreement> what) {
        return sum(articles, article -> article.found().stream().mapToLong(what).sum());
    }

    private static int sum(Collection<ReadArticle> articles, ToLongFunction<ReadArticle> what) {
        return (int) articles.stream().mapToLong(what).sum();
    }
}
