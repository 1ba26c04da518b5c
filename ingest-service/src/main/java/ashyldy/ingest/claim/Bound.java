package ashyldy.ingest.claim;

import ashyldy.ingest.mention.facility.KindMention;

/// A facility and what its sentence asserts of it.
record Bound(KindMention kind, Assertion assertion) {}
