package ashyldy.places;

import java.util.List;
import java.util.stream.Stream;

/**
 * Other spellings and former names by language; {@code kk} also holds Kazakh in Latin script. An alias is a key for
 * look-up, not a proof of identity: one alias may stand at several places.
 */
public record Aliases(List<String> kk, List<String> ru, List<String> en) {

    public Aliases {
        kk = List.copyOf(kk);
        ru = List.copyOf(ru);
        en = List.copyOf(en);
    }

    public List<String> all() {
        return Stream.of(kk, ru, en).flatMap(List::stream).distinct().toList();
    }
}
