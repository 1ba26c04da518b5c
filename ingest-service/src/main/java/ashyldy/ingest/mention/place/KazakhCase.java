package ashyldy.ingest.mention.place;

import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.LanguagePack;

/// The case that a printed Kazakh name stands in, once the gazetteer knows the name without its ending.
final class KazakhCase {
    /// "-da", "-dagy": something is there.
    static final Set<String> INSIDE = Set.of("locative", "relational");

    private KazakhCase() {}

    static Optional<String> of(String printed, LanguagePack pack, PlaceIndex index) {
        String form = pack.folding().fold(printed);
        return pack.placeEndings().names(printed).stream()
                .filter(name -> !index.named(name).isEmpty())
                .map(name -> pack.folding().fold(name))
                .filter(form::startsWith)
                .findFirst()
                .flatMap(name -> pack.endings().slotOf(form, name.length()));
    }
}
