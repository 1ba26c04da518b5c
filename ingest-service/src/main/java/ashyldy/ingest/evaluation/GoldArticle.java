package ashyldy.ingest.evaluation;

import java.util.List;

/// An annotated article.
///
/// @param name of its file, without `.json`
/// @param language `ru`, `kk`, `kk-latn` or `en`
/// @param negative true where nothing may be claimed
/// @param json as it is handed in
public record GoldArticle(String name, String language, boolean negative, byte[] json, List<GoldProject> projects) {
    public GoldArticle {
        projects = List.copyOf(projects);
    }
}
