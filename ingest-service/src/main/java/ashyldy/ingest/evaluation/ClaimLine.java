package ashyldy.ingest.evaluation;

import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.events.Claim;
import ashyldy.events.PlaceName;
import ashyldy.events.ProjectName;

/// A claim in a few words, as an annotated project is printed.
final class ClaimLine {
    private ClaimLine() {}

    static String of(Claim claim) {
        return "%s %s %s %s"
                .formatted(
                        claim.kind().code(),
                        claim.stage().code(),
                        claim.name().map(ProjectName::text).orElse("-"),
                        claim.place()
                                .flatMap(place -> Stream.of(place.locality(), place.district(), place.region())
                                        .flatMap(Optional::stream)
                                        .findFirst())
                                .flatMap(ClaimLine::printed)
                                .orElse("nowhere"));
    }

    private static Optional<String> printed(PlaceName name) {
        return name.en().or(name::text).or(name::ru).or(name::kk);
    }
}
