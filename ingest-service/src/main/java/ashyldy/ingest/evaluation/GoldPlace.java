package ashyldy.ingest.evaluation;

import java.util.Optional;

/// An annotated place: the names of its levels in English spelling.
public record GoldPlace(Optional<String> region, Optional<String> district, Optional<String> locality) {
    static final GoldPlace NOWHERE = new GoldPlace(Optional.empty(), Optional.empty(), Optional.empty());

    boolean isKnown() {
        return region.isPresent() || district.isPresent() || locality.isPresent();
    }

    /// Only its finest level.
    GoldPlace finest() {
        if (locality.isPresent()) {
            return new GoldPlace(Optional.empty(), Optional.empty(), locality);
        }
        return district.isPresent() ? new GoldPlace(Optional.empty(), district, Optional.empty()) : this;
    }

    String printed() {
        return locality.or(() -> district).or(() -> region).orElse("nowhere");
    }
}
