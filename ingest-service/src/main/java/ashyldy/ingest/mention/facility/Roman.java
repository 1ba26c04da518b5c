package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.OptionalInt;

/// Roman numerals as phases have them.
final class Roman {
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private Roman() {}

    static OptionalInt of(String printed) {
        int found = NUMERALS.indexOf(printed);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found + 1);
    }
}
