package ashyldy.places;

import java.util.List;
import java.util.Map;

/** A table that we bring, for the packages below this one. */
public final class BundledTable {

    private BundledTable() {}

    /**
     * The lines as cells by column.
     *
     * @param name with its folder below this package
     */
    public static List<Map<String, String>> rows(String name) {
        return Table.read(PlaceFiles.BUNDLED, name).stream().map(Row::cells).toList();
    }
}
