/// The read side of the registry: what callers may ask, and what they are told.
///
/// [Catalogue] answers in the registry's words, [StoredCatalogue] finds the answers in PostgreSQL, the resources put
/// them on the wire under `/api/v1`. Nothing here writes. What was known at an earlier moment is read from what the
/// database
/// has remembered since ([Knowledge]), by the same questions.
package ashyldy.projects.catalogue;
