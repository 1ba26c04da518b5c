package ashyldy.wording;

import java.util.Optional;

/// One step of a place chain, from the village up to the region.
///
/// @param code absent for a place that the gazetteer does not know
public record PlaceStep(String label, Optional<String> code) {}
