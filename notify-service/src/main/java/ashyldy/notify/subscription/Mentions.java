package ashyldy.notify.subscription;

import java.util.Set;

/// Which words have to stand in what is told of a project; each set is folded, and empty sets ask for nothing.
///
/// A word asked for is found at the beginning of a word that is told, so that "hospital" finds "hospitals".
///
/// @param party of one party, all together
/// @param programme of the programme
/// @param anywhere in names, parties, the programme or the quoted sentences
public record Mentions(Set<String> party, Set<String> programme, Set<String> anywhere) {
    public static final Mentions NONE = new Mentions(Set.of(), Set.of(), Set.of());

    public Mentions {
        party = Set.copyOf(party);
        programme = Set.copyOf(programme);
        anywhere = Set.copyOf(anywhere);
    }

    boolean holds(Concern concern) {
        return (party.isEmpty() || concern.parties().stream().anyMatch(name -> all(party, name)))
                && all(programme, concern.programme())
                && all(anywhere, concern.words());
    }

    private static boolean all(Set<String> wanted, Set<String> told) {
        for (String word : wanted) {
            if (told.stream().noneMatch(each -> each.startsWith(word))) {
                return false;
            }
        }
        return true;
    }
}
