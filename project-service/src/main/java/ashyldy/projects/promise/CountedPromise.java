package ashyldy.projects.promise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateRole;
import ashyldy.events.PlaceName;
import ashyldy.events.Source;

/// A bare total that an article promises or reports: "13 schools this year". It names no project and is none.
public record CountedPromise(Claim claim, Source source) {
    public CountedPromise {
        Objects.requireNonNull(source, "source");
        if (claim.aggregate().isEmpty()) {
            throw new IllegalArgumentException("not a total: " + claim.id());
        }
    }

    public static List<CountedPromise> of(ArticleRead article) {
        return article.claims().stream()
                .filter(claim -> claim.aggregate().isPresent())
                .map(claim -> new CountedPromise(claim, article.source()))
                .toList();
    }

    int count() {
        return claim.aggregate().orElseThrow().count();
    }

    Optional<String> regionCode() {
        return claim.place().flatMap(ClaimPlace::region).flatMap(PlaceName::code);
    }

    Optional<Interval> due() {
        return claim.dates().stream()
                .filter(date -> date.role() == DateRole.PLANNED_COMPLETION)
                .flatMap(date -> Interval.of(date).stream())
                .findFirst();
    }
}
