package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.Entry;

/// A word that holds a numeral, its unit, or both: "twenty-five", "three-hundred-bed", "million-tenge".
///
/// @param parts of its numeral
/// @param value of the numeral where it is written into the word itself, as Russian does
/// @param unit of the rest of the word
record CompoundNumber(List<NumberPart> parts, Optional<BigDecimal> value, Optional<Entry> unit) {
    CompoundNumber {
        parts = List.copyOf(parts);
    }
}
