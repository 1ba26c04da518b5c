package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// What follows a node of a trie, by letter or by number of a word: sorted, and found without boxing.
final class Branches<N> {
    private int[] keys = {};
    private final List<N> nodes = new ArrayList<>(0);

    /// Null where nothing follows.
    N at(int key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? null : nodes.get(found);
    }

    N grow(int key, Supplier<N> fresh) {
        int found = Arrays.binarySearch(keys, key);
        if (found >= 0) {
            return nodes.get(found);
        }
        int place = -found - 1;
        int[] more = Arrays.copyOf(keys, keys.length + 1);
        System.arraycopy(keys, place, more, place + 1, keys.length - place);
        more[place] = key;
        keys = more;
        nodes.add(place, fresh.get());
        return nodes.get(place);
    }

    void forEach(ObjIntConsumer<N> each) {
        for (int at = 0; at < keys.length; at++) {
            each.accept(nodes.get(at), keys[at]);
        }
    }
}
