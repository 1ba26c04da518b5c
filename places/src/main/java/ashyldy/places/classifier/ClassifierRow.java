package ashyldy.places.classifier;

import java.util.Optional;

/// One line of the classifier.
///
/// @param line in the file, from 1
/// @param code nine digits: `AB` region, `CD` district or city, `EF` rural or city district, `HIJ` settlement; what was
/// printed where it is no such code
/// @param russian the name with its type word, as printed
public record ClassifierRow(int line, String code, String russian, Optional<String> kazakh) {
    private static final int DIGITS = 9;

    boolean hasCode() {
        return code.length() == DIGITS && code.chars().allMatch(Character::isDigit);
    }

    String region() {
        return code.substring(0, 2);
    }

    String unit() {
        return code.substring(0, 4);
    }

    boolean isRegion() {
        return code.endsWith("0000000");
    }

    boolean isUnit() {
        return !isRegion() && code.endsWith("00000");
    }

    boolean isRuralDistrict() {
        return !isRegion() && !isUnit() && code.endsWith("000");
    }

    /// Without the zeros of the levels that it does not use, as the gazetteer writes codes.
    String shortCode() {
        if (isRegion()) {
            return region();
        }
        return isUnit() ? unit() : isRuralDistrict() ? code.substring(0, 6) : code;
    }
}
