package ashyldy.ingest.mention.place;

/// What a place name does in its sentence.
public enum PlaceUse {
    /// Something is there.
    SITE,
    /// Part of an office ("the akim of …"): tells of the region, not of a site.
    OFFICE,
    /// An end of a way: "to Almaty", "from Almaty".
    WAY,
    /// Whose people are supplied: "to provide the residents of …".
    SERVED,
    /// The dateline of an agency.
    DATELINE
}
