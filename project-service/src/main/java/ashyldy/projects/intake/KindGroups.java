package ashyldy.projects.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import ashyldy.events.Kind;

/// Which kinds may be two names for one thing: the file `kind-groups.tsv`.
final class KindGroups {
    private final Map<Kind, String> groups = new EnumMap<>(Kind.class);

    private KindGroups() {}

    static KindGroups bundled() {
        var bundled = new KindGroups();
        for (var row : DataFile.rows("/ashyldy/projects/intake/kind-groups.tsv", 2)) {
            for (var kind : row.get(1).split(" ")) {
                if (bundled.groups.put(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), row.get(0)) != null) {
                    throw new IllegalStateException("a kind belongs to one group: " + kind);
                }
            }
        }
        return bundled;
    }

    String of(Kind kind) {
        return groups.getOrDefault(kind, kind.code());
    }
}
