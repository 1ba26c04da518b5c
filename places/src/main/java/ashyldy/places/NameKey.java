package ashyldy.places;

import java.util.regex.Pattern;

/**
 * The skeleton that one name has in every script: Cyrillic, both Latin alphabets of Kazakh, and English fold to the
 * same letters a to z, by the table {@code name-key.tsv}. It keeps vowels and is good for look-up; its
 * {@link #vowelBlind()} form makes different names equal and is good only for proposing.
 */
public record NameKey(String value) {

    private static final Pattern VOWELS = Pattern.compile("[aeiou]+");

    public static NameKey of(String name) {
        return new NameKey(NameFolding.STANDARD.fold(name));
    }

    public NameKey vowelBlind() {
        return new NameKey(VOWELS.matcher(value).replaceAll("a"));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
