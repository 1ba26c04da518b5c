package ashyldy.projects.resolution;

import java.util.Objects;

/// One reason why two sightings are, or are not, the same project.
///
/// @param feature what was looked at
/// @param weight -1.0 to 1.0, added up; of no account beside a veto
/// @param veto whether this alone decides that they differ
/// @param because what was found, for a person to read
public record Evidence(String feature, double weight, boolean veto, String because) {
    public Evidence {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(because, "because");
        if (!(weight >= -1 && weight <= 1)) {
            throw new IllegalArgumentException("a weight is between -1 and 1: " + weight);
        }
    }

    static Evidence of(String feature, double weight, String because, Object... values) {
        return new Evidence(feature, weight, false, because.formatted(values));
    }

    static Evidence veto(String feature, String because, Object... values) {
        return new Evidence(feature, -1, true, because.formatted(values));
    }
}
