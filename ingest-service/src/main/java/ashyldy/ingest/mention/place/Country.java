package ashyldy.ingest.mention.place;

/// A country other than Kazakhstan.
///
/// @param code ISO 3166-1 alpha-2; `XX` where the data do not tell them apart
public record Country(String code, String kk, String ru, String en) {}
