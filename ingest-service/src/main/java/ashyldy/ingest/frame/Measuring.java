package ashyldy.ingest.frame;

import ashyldy.ingest.mention.facility.KindMention;

/// Of what a figure may be the figure.
///
/// @param facility the project's own words
/// @param own whether the figure's sentence names it
/// @param priced whether its cost is known already, so that what follows is a share
public record Measuring(KindMention facility, boolean own, boolean priced) {}
