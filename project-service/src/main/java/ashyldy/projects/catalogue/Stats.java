package ashyldy.projects.catalogue;

import java.util.Map;

/// The registry in figures, each map from a code of the vocabulary to how many there are, sorted by code.
///
/// @param regions by place code; projects whose region nobody named are not in it
/// @param promises by state
public record Stats(
        long projects,
        Map<String, Long> stages,
        Map<String, Long> kinds,
        Map<String, Long> regions,
        Map<String, Long> promises) {

    public long stage(String code) {
        return stages.getOrDefault(code, 0L);
    }

    public long promise(String code) {
        return promises.getOrDefault(code, 0L);
    }
}
