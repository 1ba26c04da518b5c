package ashyldy.projects.intake;

/// Whether two folded words are one word in two cases: Kazakh and Russian inflect at the end.
public final class WordForms {
    /// Shorter words have too many neighbours, unless one of the two is the bare stem itself.
    private static final int SHORTEST_STEM = 4;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_ENDING = 3;

    private WordForms() {}

    public static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = commonStart(one, other);
        int ending = Math.max(one.length(), other.length()) - common;
        boolean bareStem = common == Math.min(one.length(), other.length());
        return common >= (bareStem ? SHORTEST_WORD : SHORTEST_STEM)
                && ending <= Math.min(LONGEST_ENDING, common - 1)
                && isLetters(one, other);
    }

    /// What all cases of a word start with.
    public static String stem(String word) {
        return word.length() <= SHORTEST_STEM ? word : word.substring(0, SHORTEST_STEM);
    }

    private static boolean isLetters(String one, String other) {
        return !Character.isDigit(one.charAt(0)) && !Character.isDigit(other.charAt(0));
    }

    private static int commonStart(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
