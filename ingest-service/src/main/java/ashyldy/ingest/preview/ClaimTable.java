package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ashyldy.events.Claim;

/// One claim, a line a value.
final class ClaimTable {
    private ClaimTable() {}

    static List<String> lines(Claim claim, int number) {
        List<String> lines = new ArrayList<>();
        String many =
                claim.aggregate().map(all -> ", " + all.count() + " of them").orElse("");
        lines.add("  %d  %s, %s%s"
                .formatted(number, claim.kind().code(), claim.work().code(), many));
        lines.add(line("stage", claim.stage().code()));
        claim.phase().ifPresent(phase -> lines.add(line("phase", String.valueOf(phase.ordinal()))));
        claim.name().ifPresent(name -> lines.add(line("name", name.text())));
        claim.place().ifPresent(place -> lines.add(line("place", Values.of(place))));
        claim.amounts().forEach(amount -> lines.add(line("amount", Values.of(amount))));
        claim.dates().forEach(date -> lines.add(line("date", Values.of(date))));
        claim.parties().forEach(party -> lines.add(line(party.role().code(), party.name())));
        claim.programme().ifPresent(programme -> lines.add(line("programme", programme.name())));
        claim.speaker().ifPresent(speaker -> lines.add(line("speaker", speaker.name())));
        lines.add(line("confidence", String.format(Locale.ROOT, "%.2f", claim.confidence())));
        lines.add(line("rules", String.join(", ", claim.rules())));
        return lines;
    }

    private static String line(String what, String value) {
        return "     %-11s %s"
                .formatted(what, value.replaceAll("\\p{Cntrl}+", " "))
                .stripTrailing();
    }
}
