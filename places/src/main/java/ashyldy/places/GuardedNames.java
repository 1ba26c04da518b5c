package ashyldy.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Names that also mean a word, a person, a river: alone they prove no place. */
final class GuardedNames {

    private final Set<ExactName> names;

    private GuardedNames(Set<ExactName> names) {
        this.names = Set.copyOf(names);
    }

    /** @param isPlace whether some place is called so: a guard without a place to guard is a slip of the pen */
    static GuardedNames read(List<Row> rows, Predicate<String> isPlace) {
        Set<ExactName> names = new HashSet<>();
        for (Row row : rows) {
            String name = row.required("name");
            row.required("means");
            if (!isPlace.test(name)) {
                throw row.bad("no place is called '" + name + "'");
            }
            if (!names.add(ExactName.of(name))) {
                throw row.bad("'" + name + "' stands twice");
            }
        }
        return new GuardedNames(names);
    }

    boolean contains(String name) {
        return names.contains(ExactName.of(name));
    }
}
