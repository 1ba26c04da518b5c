package ashyldy.ingest.language.grammar;

/// The five forms of an English verb.
///
/// @param third "builds"
record EnglishVerb(String base, String third, String past, String participle, String gerund) {
    static final String PARTICIPLE = "PARTICIPLE";
    private static final String VOWELS = "aeiou";
    private static final String REGULAR = "-";
    private static final int CLOSED_SYLLABLE = 3;

    static EnglishVerb regular(String base) {
        return new EnglishVerb(base, third(base), past(base), past(base), gerund(base));
    }

    /// @param gerund a hyphen where it is regular
    static EnglishVerb listed(String base, String past, String participle, String gerund) {
        return new EnglishVerb(base, third(base), past, participle, gerund.equals(REGULAR) ? gerund(base) : gerund);
    }

    /// A verb group with this verb in the place of the words in capitals.
    String in(String group) {
        return group.replace(PARTICIPLE, participle)
                .replace("GERUND", gerund)
                .replace("THIRD", third)
                .replace("PAST", past)
                .replace("BASE", base);
    }

    private static String third(String base) {
        if (endsInConsonantAndY(base)) {
            return withoutLast(base) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }

    private static String past(String base) {
        if (endsInConsonantAndY(base)) {
            return withoutLast(base) + "ied";
        }
        return base.endsWith("e") ? base + "d" : doubled(base) + "ed";
    }

    private static String gerund(String base) {
        boolean silent = base.endsWith("e") && !base.endsWith("ee");
        return silent ? withoutLast(base) + "ing" : doubled(base) + "ing";
    }

    /// "Stop, stopped": one syllable that one vowel and one consonant end.
    private static String doubled(String base) {
        int length = base.length();
        boolean closed = length >= CLOSED_SYLLABLE
                && !isVowel(base.charAt(length - 1))
                && "wxy".indexOf(base.charAt(length - 1)) < 0
                && isVowel(base.charAt(length - 2))
                && !isVowel(base.charAt(length - CLOSED_SYLLABLE));
        boolean single = base.chars().filter(letter -> isVowel((char) letter)).count() == 1;
        return closed && single ? base + base.charAt(length - 1) : base;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && !isVowel(base.charAt(base.length() - 2));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String withoutLast(String base) {
        return base.substring(0, base.length() - 1);
    }
}
