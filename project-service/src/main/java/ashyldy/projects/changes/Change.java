package ashyldy.projects.changes;

import java.util.Optional;
import java.util.UUID;

import ashyldy.projects.catalogue.Dossier;

/// A project as it is since its last change.
///
/// @param position in the feed
/// @param known empty where it is gone: merged into another project, or taken back by all its sources
record Change(long position, UUID id, Optional<Dossier> known, Optional<UUID> mergedInto) {}
