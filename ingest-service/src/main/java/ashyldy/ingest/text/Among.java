package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// What is asked of the few things of a sentence: any of its facilities, the first of its places.
///
/// Plain loops, for a sentence holds none or one or two of anything and is asked hundreds of times; a stream would cost
/// more than what is in it.
public final class Among {
    private Among() {}

    public static <T> boolean any(List<T> things, Predicate<? super T> fits) {
        int size = things.size();
        for (int at = 0; at < size; at++) {
            if (fits.test(things.get(at))) {
                return true;
            }
        }
        return false;
    }

    public static <T> boolean none(List<T> things, Predicate<? super T> fits) {
        return !any(things, fits);
    }

    public static <T> boolean all(List<T> things, Predicate<? super T> fits) {
        int size = things.size();
        for (int at = 0; at < size; at++) {
            if (!fits.test(things.get(at))) {
                return false;
            }
        }
        return true;
    }

    public static <T> int count(List<T> things, Predicate<? super T> fits) {
        int size = things.size();
        int count = 0;
        for (int at = 0; at < size; at++) {
            count += fits.test(things.get(at)) ? 1 : 0;
        }
        return count;
    }

    public static <T> Optional<T> first(List<T> things, Predicate<? super T> fits) {
        int size = things.size();
        for (int at = 0; at < size; at++) {
            T thing = things.get(at);
            if (fits.test(thing)) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    public static <T> Optional<T> first(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.getFirst());
    }

    public static <T> Optional<T> last(List<T> things, Predicate<? super T> fits) {
        for (int at = things.size() - 1; at >= 0; at--) {
            T thing = things.get(at);
            if (fits.test(thing)) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    /// Those that fit, in the same order.
    public static <T> List<T> those(List<T> things, Predicate<? super T> fits) {
        int size = things.size();
        List<T> found = null;
        for (int at = 0; at < size; at++) {
            T thing = things.get(at);
            if (fits.test(thing)) {
                found = found == null ? new ArrayList<>(size - at) : found;
                found.add(thing);
            }
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    /// What each of them is made into, in the same order.
    public static <T, R> List<R> each(List<T> things, Function<? super T, ? extends R> make) {
        int size = things.size();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(make.apply(things.getFirst()));
        }
        List<R> made = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            made.add(make.apply(things.get(at)));
        }
        return List.copyOf(made);
    }

    /// The first that something can be made of.
    public static <T, R> Optional<R> firstMade(List<T> things, Function<? super T, Optional<R>> make) {
        int size = things.size();
        for (int at = 0; at < size; at++) {
            Optional<R> made = make.apply(things.get(at));
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /// What is made of those of which something can be made.
    public static <T, R> List<R> allMade(List<T> things, Function<? super T, Optional<R>> make) {
        int size = things.size();
        if (size == 0) {
            return List.of();
        }
        List<R> all = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            make.apply(things.get(at)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /// The one of the least cost; of equals the first.
    public static <T> Optional<T> nearest(List<T> things, ToIntFunction<? super T> cost) {
        int size = things.size();
        T best = null;
        int least = 0;
        for (int at = 0; at < size; at++) {
            T thing = things.get(at);
            int its = cost.applyAsInt(thing);
            if (best == null || its < least) {
                best = thing;
                least = its;
            }
        }
        return Optional.ofNullable(best);
    }
}
