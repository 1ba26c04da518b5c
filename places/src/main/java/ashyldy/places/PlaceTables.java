package ashyldy.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines that a gazetteer is made of: ours, and behind them those of an operator's folder. Own lines add to ours and
 * change none of them.
 */
final class PlaceTables {

    /** Settlements taken over from the official classifier; only an operator has them. */
    private static final String CLASSIFIER = "classifier.tsv";

    private final Optional<OwnFolder> own;
    private final boolean classified;

    private PlaceTables(Optional<OwnFolder> own, boolean classified) {
        this.own = own;
        this.classified = classified;
    }

    static PlaceTables with(Optional<Path> folder) {
        return new PlaceTables(folder.map(OwnFolder::new), true);
    }

    PlaceTables withoutClassifier() {
        return new PlaceTables(own, false);
    }

    List<Row> rows(String name) {
        return Stream.concat(bundled(name).stream(), own(name).stream()).toList();
    }

    /** What is ours alone to say, such as the words for "district". */
    List<Row> bundled(String name) {
        return Table.read(PlaceFiles.BUNDLED, name);
    }

    List<Row> classifier() {
        return classified ? own(CLASSIFIER) : List.of();
    }

    private List<Row> own(String name) {
        return own.filter(folder -> folder.has(name))
                .map(folder -> Table.read(folder, name))
                .orElse(List.of());
    }
}
