package ashyldy.ingest;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectDate;
import ashyldy.events.PublishedAt;
import ashyldy.ingest.article.Article;

/// Prints claims so that a person can check them at a glance: one line a value.
final class ClaimLines {
    private ClaimLines() {}

    static String of(ArticleRead read) {
        return read.claims().stream().map(ClaimLines::of).collect(Collectors.joining("\n"));
    }

    private static String of(Claim claim) {
        Stream<String> head = Stream.of("%s %s %s"
                .formatted(
                        claim.kind().code(),
                        claim.work().code(),
                        claim.stage().code() + (claim.verified() ? "" : " unverified")));
        return Stream.of(
                        head,
                        claim.name().map(name -> "  name " + name.text()).stream(),
                        claim.place().map(place -> "  place " + place(place)).stream(),
                        claim.aggregate().map(many -> "  aggregate " + many.count()).stream(),
                        claim.amounts().stream().map(amount -> "  " + amount(amount)),
                        claim.dates().stream().map(date -> "  " + date(date)),
                        claim.parties().stream()
                                .map(party -> "  " + party.role().code() + " " + party.name()),
                        claim.programme().map(programme -> "  programme " + programme.name()).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    static String place(ClaimPlace place) {
        return Stream.of(place.region(), place.district(), place.locality())
                .flatMap(Optional::stream)
                .map(ClaimLines::name)
                .collect(Collectors.joining(" / "));
    }

    private static String name(PlaceName name) {
        return name.en().or(name::text).orElse("?");
    }

    static String amount(Amount amount) {
        return "%s %s %s %s %s"
                .formatted(
                        amount.measure().code(),
                        amount.value().toPlainString(),
                        amount.unit(),
                        amount.scope().code(),
                        amount.approximation().code());
    }

    static String date(ProjectDate date) {
        return "%s %s %s"
                .formatted(
                        date.role().code(),
                        date.from()
                                .map(from -> from + " " + date.to().orElseThrow())
                                .orElse("open"),
                        date.precision().code());
    }

    /// An article of the fixed day of all tests.
    static Article article(String text) {
        return new Article(
                new UUID(0, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PublishedAt("2026-03-05")),
                1,
                text);
    }
}
