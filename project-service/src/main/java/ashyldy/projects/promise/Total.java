package ashyldy.projects.promise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.ArticleRead;
import ashyldy.events.Cited;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateRole;
import ashyldy.events.Measure;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectDate;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.projects.intake.Sighting;

/// A bare total that an article promises: "13 schools this year". It names no project and is none.
public record Total(Claim claim, Source source) {
    /// What has opened already, or never will, is counted too, and is no promise.
    private static final Set<Stage> OVER = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED, Stage.CANCELLED);

    static final Comparator<Total> BY_TIME = Comparator.comparing((Total total) ->
                    total.source.publishedAt().map(PublishedAt::day).orElse(LocalDate.MAX))
            .thenComparing(total -> total.source.article(), Sighting.IDS)
            .thenComparing(total -> total.claim.id(), Sighting.IDS);

    public Total {
        Objects.requireNonNull(source, "source");
        if (claim.aggregate().isEmpty()) {
            throw new IllegalArgumentException("not a total: " + claim.id());
        }
    }

    /// Those of an article that are promises, the first of each id.
    public static List<Total> of(ArticleRead article) {
        return article.claims().stream()
                .filter(claim -> claim.aggregate().isPresent() && !OVER.contains(claim.stage()))
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(claim -> new Total(claim, article.source()))
                .toList();
    }

    public CountedKey key() {
        return new CountedKey(
                claim.kind(),
                claim.work(),
                CountedKey.place(claim.place()),
                due().map(days -> days.to().getYear()),
                count());
    }

    int count() {
        return claim.aggregate().orElseThrow().count();
    }

    Optional<String> regionCode() {
        return claim.place().flatMap(ClaimPlace::region).flatMap(PlaceName::code);
    }

    Optional<Interval> due() {
        return promised().flatMap(date -> Interval.of(date).stream()).findFirst();
    }

    /// The words that give the number, else those that promise it, else those that name the date or the place.
    Optional<Cited<Quote>> said() {
        var number = claim.amounts().stream()
                .filter(amount -> amount.measure() == Measure.COUNT)
                .map(Amount::quote);
        var words = Stream.of(
                number,
                claim.stageQuote().stream(),
                promised().map(ProjectDate::quote),
                claim.place().flatMap(ClaimPlace::quote).stream());
        return words.flatMap(quotes -> quotes).findFirst().map(quote -> new Cited<>(quote, source.article()));
    }

    private Stream<ProjectDate> promised() {
        return claim.dates().stream().filter(date -> date.role() == DateRole.PLANNED_COMPLETION);
    }
}
