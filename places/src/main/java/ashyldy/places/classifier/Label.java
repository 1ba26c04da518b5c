package ashyldy.places.classifier;

import java.util.Optional;

/// A printed name taken apart.
///
/// @param kind what its type word says; empty where it has none that we know
/// @param name without type word
record Label(Optional<RowKind> kind, String name) {}
