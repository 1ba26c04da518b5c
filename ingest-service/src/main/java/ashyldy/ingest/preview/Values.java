package ashyldy.ingest.preview;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DatePrecision;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectDate;
import ashyldy.events.Scope;

/// Values of a claim in a few words.
final class Values {
    private Values() {}

    static String of(Amount amount) {
        String bound = amount.approximation() == Approximation.EXACT
                ? ""
                : amount.approximation().code().replace('_', ' ') + " ";
        String scope =
                amount.scope() == Scope.PROJECT ? "" : " (" + amount.scope().code() + ")";
        return "%s %s%s %s%s"
                .formatted(amount.measure().code(), bound, amount.value().toPlainString(), amount.unit(), scope);
    }

    static String of(ProjectDate date) {
        String days = date.from()
                .map(from -> date.precision() == DatePrecision.DAY
                        ? from.toString()
                        : from + ".." + date.to().orElseThrow())
                .orElse("year open");
        return "%s %s (%s)".formatted(date.role().code(), days, date.precision().code());
    }

    /// From the fine to the coarse.
    static String of(ClaimPlace place) {
        String levels = Stream.of(place.locality(), place.district(), place.region())
                .flatMap(Optional::stream)
                .map(Values::of)
                .collect(Collectors.joining(", "));
        String serves = place.serves().stream().map(Values::of).collect(Collectors.joining(", "));
        return (levels.isEmpty() ? place.country() : levels) + (serves.isEmpty() ? "" : ", serves " + serves);
    }

    private static String of(PlaceName name) {
        return name.en().or(name::text).or(name::ru).or(name::kk).or(name::code).orElseThrow();
    }
}
