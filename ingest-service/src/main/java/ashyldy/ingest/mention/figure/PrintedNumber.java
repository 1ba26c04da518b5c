package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.Optional;

import ashyldy.events.Language;

/// A number in digits, judged by the shape of its marks and by its language.
///
/// Spaces and apostrophes part thousands. Of commas and full stops the last is the decimal mark where both are there;
/// several of one sort part thousands; one alone is decimal, save the English comma before three digits.
///
/// @param mayGroup whether its one mark before three digits may as well part thousands: "1.500 places"
record PrintedNumber(BigDecimal value, boolean mayGroup) {
    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;

    /// Nothing for dates such as 14.09.2025, for absurdly long digits, and for what is no number.
    static Optional<PrintedNumber> of(String printed, Language language) {
        int commas = 0;
        int stops = 0;
        int spaces = 0;
        int digits = 0;
        for (int at = 0; at < printed.length(); at++) {
            char current = printed.charAt(at);
            digits += Character.isDigit(current) ? 1 : 0;
            commas += current == ',' ? 1 : 0;
            stops += current == '.' ? 1 : 0;
            spaces += Character.isDigit(current) || current == ',' || current == '.' ? 0 : 1;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return Optional.empty();
        }
        int decimal = decimal(printed, language, commas, stops);
        if (!isGrouped(printed, decimal)) {
            return Optional.empty();
        }
        boolean mayGroup = decimal >= 0 && commas + stops == 1 && spaces == 0 && isThousands(printed, decimal);
        return Optional.of(new PrintedNumber(value(printed, decimal), mayGroup));
    }

    /// Where the decimal mark stands, -1 for none.
    private static int decimal(String printed, Language language, int commas, int stops) {
        int last = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'));
        if (commas > 0 && stops > 0) {
            return last;
        }
        if (commas + stops != 1) {
            return -1;
        }
        boolean english = language == Language.EN && commas == 1 && isThousands(printed, last);
        return english ? -1 : last;
    }

    /// Three digits behind the mark, and no leading zero before it.
    private static boolean isThousands(String printed, int mark) {
        return printed.length() - mark - 1 == GROUP && mark > 0 && mark <= GROUP && printed.charAt(0) != '0';
    }

    /// Every mark but the decimal one parts groups of three.
    private static boolean isGrouped(String printed, int decimal) {
        int end = decimal < 0 ? printed.length() : decimal;
        int group = 0;
        boolean first = true;
        for (int at = 0; at < end; at++) {
            if (Character.isDigit(printed.charAt(at))) {
                group++;
                continue;
            }
            if (first ? group > GROUP : group != GROUP) {
                return false;
            }
            first = false;
            group = 0;
        }
        for (int at = end + 1; at < printed.length(); at++) {
            if (!Character.isDigit(printed.charAt(at))) {
                return false;
            }
        }
        return first || group == GROUP;
    }

    private static BigDecimal value(String printed, int decimal) {
        StringBuilder digits = new StringBuilder(printed.length());
        for (int at = 0; at < printed.length(); at++) {
            char current = printed.charAt(at);
            if (at == decimal) {
                digits.append('.');
            } else if (Character.isDigit(current)) {
                digits.append((char) ('0' + Character.digit(current, 10)));
            }
        }
        return new BigDecimal(digits.toString());
    }
}
