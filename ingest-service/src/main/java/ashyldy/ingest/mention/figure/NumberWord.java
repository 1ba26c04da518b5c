package ashyldy.ingest.mention.figure;

import java.math.BigDecimal;

import ashyldy.ingest.language.Entry;

/// An entry of `numbers.yaml`, ready for reading.
record NumberWord(Numeral sort, BigDecimal value, boolean alone, boolean glued) {
    static NumberWord of(Entry entry) {
        return new NumberWord(
                Numeral.of(entry),
                entry.property("value").map(BigDecimal::new).orElse(BigDecimal.ZERO),
                !"false".equals(entry.with().get("bare")),
                entry.is("glued"));
    }
}
