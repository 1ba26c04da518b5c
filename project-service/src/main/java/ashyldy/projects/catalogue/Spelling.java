package ashyldy.projects.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Guesses what somebody meant who misspelt a name.
final class Spelling {
    /// Longer ones are not compared letter by letter.
    private static final int LONGEST = 40;

    private Spelling() {}

    /// The known name with the fewest letters to change; of equals the first in the alphabet.
    static String nearest(String name, Collection<String> known) {
        String word = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(
                        other -> changes(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static int changes(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int i = 0; i <= other.length(); i++) {
            above[i] = i;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int i = 1; i < here.length; i++) {
                int changed = above[i - 1] + (one.charAt(row - 1) == other.charAt(i - 1) ? 0 : 1);
                here[i] = Math.min(changed, 1 + Math.min(above[i], here[i - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
