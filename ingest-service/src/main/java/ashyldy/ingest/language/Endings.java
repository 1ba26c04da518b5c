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

    /// The last slot that a chain of endings fills, and how many it fills.
    private record Chain(String slot, int length) {}

    private final List<Slot> slots;
    private final Map<String, Chain> chains = new HashMap<>();
    private final int longest;
    private final boolean dropsDoubled;

    /// @param dropsDoubled whether folding makes two equal letters one, also where a stem meets its ending
    Endings(List<Slot> slots, boolean dropsDoubled) {
        this.slots = List.copyOf(slots);
        this.dropsDoubled = dropsDoubled;
        chain("", 0, new Chain("", 0));
        longest = chains.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// Writes every chain once, so that reading only looks up: thousands for Kazakh, dozens for Russian.
    private void chain(String ending, int from, Chain last) {
        if (chains.size() > MOST) {
            throw new BrokenLanguageData("endings", "more than " + MOST + " chains");
        }
        chains.merge(ending, last, Endings::shorter);
        for (Slot slot : slots) {
            if (slot.order() >= from) {
                Chain longer = new Chain(slot.name(), last.length() + 1);
                slot.endings().forEach(next -> chain(joined(ending, next), slot.order() + 1, longer));
            }
        }
    }

    private static Chain shorter(Chain one, Chain other) {
        return other.length() < one.length() ? other : one;
    }

    /// Doubled letters are one in the Kazakh skeleton; a doubled ending is rare elsewhere.
    private static String joined(String ending, String next) {
        boolean doubled = !ending.isEmpty() && ending.charAt(ending.length() - 1) == next.charAt(0);
        return ending + (doubled ? next.substring(1) : next);
    }

    /// The name of the last slot that the rest of a word fills, empty text for a bare stem, nothing for a rest that is
    /// no ending.
    public Optional<String> slotOf(String form, int stemLength) {
        Chain plain = chains.get(form.substring(stemLength));
        Chain undoubled = chains.get(undoubled(form, stemLength));
        Chain simplest = plain == null ? undoubled : undoubled == null ? plain : shorter(plain, undoubled);
        return Optional.ofNullable(simplest).map(Chain::slot);
    }

    boolean accepts(String form, int stemLength) {
        int rest = form.length() - stemLength;
        return rest == 0
                || rest <= longest
                        && (chains.containsKey(form.substring(stemLength))
                                || chains.containsKey(undoubled(form, stemLength)));
    }

    /// The ending with the letter that it shares with the stem: "Shymkent" and "-te" are "Shymkente" once folded.
    private String undoubled(String form, int stemLength) {
        return form.substring(
                dropsDoubled && stemLength > 0 && stemLength < form.length() ? stemLength - 1 : stemLength);
    }

    int longest() {
        return longest;
    }
}
