package ashyldy.ingest.article.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import ashyldy.ingest.article.WordList;

/// The zone that a text names: an offset, a name of the time zone database, or one of the short names in `zones.tsv`.
final class ZoneNames {
    private final Map<String, ZoneId> names;

    private ZoneNames(Map<String, ZoneId> names) {
        this.names = names;
    }

    static ZoneNames load() {
        return new ZoneNames(WordList.beside(ZoneNames.class, "zones.tsv").stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> ZoneId.of(parts[1]))));
    }

    Optional<ZoneId> named(String text) {
        var name = text.replace(" ", "");
        var known = names.get(name.toUpperCase(Locale.ROOT));
        return known == null ? inFull(name.replaceFirst("^(GMT|UTC)(?=[+-])", "")) : Optional.of(known);
    }

    private static Optional<ZoneId> inFull(String name) {
        try {
            return Optional.of(ZoneId.of(name.replaceFirst("^([+-])(\\d)(?=$|:)", "$10$2")));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
