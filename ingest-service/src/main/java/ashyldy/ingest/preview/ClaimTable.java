package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Claim;
import ashyldy.events.Quote;

/// One claim, a line a value.
final class ClaimTable {
    private ClaimTable() {}

    static List<String> lines(Claim claim, int number) {
        List<String> lines = new ArrayList<>();
        String many =
                claim.aggregate().map(all -> ", " + all.count() + " of them").orElse("");
        lines.add("  %d  %s, %s%s"
                .formatted(number, claim.kind().code(), claim.work().code(), many));
        lines.add(read("stage", claim.stage().code(), claim.stageQuote()));
        claim.phase().ifPresent(phase -> lines.add(read("phase", phase.ordinal() + "", Optional.of(phase.quote()))));
        claim.name().ifPresent(name -> lines.add(read("name", name.text(), Optional.of(name.quote()))));
        claim.place().ifPresent(place -> lines.add(read("place", Values.of(place), place.quote())));
        claim.amounts().forEach(amount -> lines.add(read("amount", Values.of(amount), Optional.of(amount.quote()))));
        claim.dates().forEach(date -> lines.add(read("date", Values.of(date), Optional.of(date.quote()))));
        claim.parties()
                .forEach(party -> lines.add(read(party.role().code(), party.name(), Optional.of(party.quote()))));
        claim.programme()
                .ifPresent(programme -> lines.add(read("programme", programme.name(), Optional.of(programme.quote()))));
        claim.speaker().ifPresent(speaker -> lines.add(read("speaker", speaker.name(), Optional.of(speaker.quote()))));
        lines.add(line("confidence", String.format(Locale.ROOT, "%.2f", claim.confidence())));
        lines.add(line("rules", String.join(", ", claim.rules())));
        return lines;
    }

    /// A value, and the rule by which its words were read.
    private static String read(String what, String value, Optional<Quote> quote) {
        return quote.flatMap(Quote::rule)
                .map(rule -> line(what, "%-42s  %s".formatted(value.replaceAll("\\p{Cntrl}+", " "), rule)))
                .orElseGet(() -> line(what, value));
    }

    private static String line(String what, String value) {
        return "     %-11s %s"
                .formatted(what, value.replaceAll("\\p{Cntrl}+", " "))
                .stripTrailing();
    }
}
