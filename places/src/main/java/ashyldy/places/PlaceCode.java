package ashyldy.places;

import java.util.regex.Pattern;

/**
 * What a place is called for ever: its KATO prefix where that is known ("19", "1952", "711110"), otherwise our own
 * name under its parent's code ("33-koksu", "1962-tonkeris").
 *
 * @param value digits, small Latin letters and single hyphens
 */
public record PlaceCode(String value) implements Comparable<PlaceCode> {

    private static final Pattern FORM = Pattern.compile("[0-9a-z]+(-[0-9a-z]+)*");

    public PlaceCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a place code: '" + value + "'");
        }
    }

    /** Whether this is a number of the official classifier rather than a name of ours. */
    public boolean isOfficial() {
        return value.chars().allMatch(Character::isDigit);
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
