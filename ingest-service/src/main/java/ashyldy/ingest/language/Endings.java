package ashyldy.ingest.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The endings that a word of one language may carry: a row of slots, each of which may be filled once, in order.
///
/// Russian and English have one slot, Kazakh a chain (plural, possessive, case, …). Works on folded forms.
public final class Endings {
    private static final int MOST = 60_000;

    /// One slot of the chain: `locative` and the endings that stand in it. Slots of one order exclude each other.
    record Slot(int order, String name, Set<String> endings) {}

    private final List<Slot> slots;
    private final Map<String, String> lastSlots = new HashMap<>();
    private final int longest;

    Endings(List<Slot> slots) {
        this.slots = List.copyOf(slots);
        chain("", 0, "");
        longest = lastSlots.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Writes every chain once, so that reading only looks up: thousands for Kazakh, dozens for Russian.
    private void chain(String ending, int from, String last) {
        if (lastSlots.size() > MOST) {
            throw new BrokenLanguageData("endings", "more than " + MOST + " chains");
        }
        lastSlots.putIfAbsent(ending, last);
        for (Slot slot : slots) {
            if (slot.order() >= from) {
                slot.endings().forEach(next -> chain(joined(ending, next), slot.order() + 1, slot.name()));
            }
        }
    }

    /// Doubled letters are one in the Kazakh skeleton; a doubled ending is rare elsewhere.
    private static String joined(String ending, String next) {
        boolean doubled = !ending.isEmpty() && ending.charAt(ending.length() - 1) == next.charAt(0);
        return ending + (doubled ? next.substring(1) : next);
    }

    /// The name of the last slot that the rest of a word fills, empty text for a bare stem, nothing for a rest that is
    /// no ending.
    public Optional<String> slotOf(String rest) {
        return Optional.ofNullable(lastSlots.get(rest));
    }

    boolean accepts(String form, int stemLength) {
        int rest = form.length() - stemLength;
        return rest == 0 || rest <= longest && lastSlots.containsKey(form.substring(stemLength));
    }

    int longest() {
        return longest;
    }
}
