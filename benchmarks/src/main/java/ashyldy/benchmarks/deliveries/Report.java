package ashyldy.benchmarks.deliveries;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table at the end.
final class Report {
    private static final String COUNT = "%-58s %8s%n";
    private static final String DELAY = "%-58s %8s %8s %8s %8s%n";

    private final Plan plan;
    private final Receipts receipts;
    private final List<Kill> kills;
    private final Tally tally;

    Report(Plan plan, Receipts receipts, List<Kill> kills) {
        this.plan = plan;
        this.receipts = receipts;
        this.kills = kills;
        this.tally = new Tally(receipts.accepted(), kills);
    }

    /// @return whether nothing was lost, and nothing came twice without its reason
    boolean print(PrintStream out, Instant begun, int abandoned) {
        out.printf(
                Locale.ROOT,
                "%d openings, %d a second, to %d endpoints; kill -9 every %d s, in turn: %s%n%n",
                plan.openings(),
                plan.aSecond(),
                plan.endpoints(),
                Plan.BETWEEN_KILLS.toSeconds(),
                kills.stream().map(Kill::part).toList());
        counts(out, abandoned);
        pace(out, begun);
        delays(out);
        return tally.lost(plan.messages()) == 0
                && abandoned == 0
                && tally.underTwoIds() == 0
                && tally.doubled().keySet().stream().allMatch(Kills.SERVICE::equals);
    }

    private void counts(PrintStream out, int abandoned) {
        out.printf(COUNT, "delivered", tally.delivered());
        out.printf(COUNT, "lost", tally.lost(plan.messages()));
        out.printf(COUNT, "given up by notify-service", abandoned);
        out.printf(COUNT, "the same event under two ids", tally.underTwoIds());
        Map<String, Integer> doubled = tally.doubled();
        out.printf(COUNT, "taken twice: notify-service died between yes and note", count(doubled, Kills.SERVICE));
        out.printf(COUNT, "taken twice: PostgreSQL died between yes and note", count(doubled, Kills.DATABASE));
        out.printf(COUNT, "taken twice: for no reason", count(doubled, ""));
        out.printf(COUNT, "attempts that came", receipts.attempts());
        for (Fate fate : Fate.values()) {
            out.printf(COUNT, "  of them: " + fate.title(), share(receipts.attempts(fate), receipts.attempts()));
        }
    }

    private static int count(Map<String, Integer> doubled, String cause) {
        return doubled.getOrDefault(cause, 0);
    }

    private void pace(PrintStream out, Instant begun) {
        double seconds = tally.last()
                .map(last -> Duration.between(begun, last).toMillis() / 1e3)
                .orElse(0.0);
        out.printf(COUNT, "seconds", number("%.0f", seconds));
        out.printf(COUNT, "deliveries a second", number("%.1f", seconds == 0 ? 0 : tally.delivered() / seconds));
        double down = kills.stream()
                .mapToDouble(kill -> Duration.between(kill.at(), kill.back()).toMillis() / 1e3)
                .sum();
        out.printf(COUNT, "seconds in which notify-service was not ready", number("%.0f", down));
    }

    private void delays(PrintStream out) {
        out.println();
        out.printf(DELAY, "milliseconds from the registry's event to the yes", "messages", "p50", "p99", "max");
        for (Temper temper : Temper.values()) {
            delays(
                    out,
                    temper.title() + ", told when nothing was down",
                    tally.delays(receipt -> receipt.temper() == temper && tally.isPeaceful(receipt)));
            delays(out, temper.title() + ", all", tally.delays(receipt -> receipt.temper() == temper));
        }
    }

    private static void delays(PrintStream out, String title, List<Double> delays) {
        out.printf(DELAY, title, delays.size(), at(delays, 50), at(delays, 99), at(delays, 100));
    }

    /// The nearest rank.
    private static String at(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? "-" : number("%.0f", sorted.get((sorted.size() * percent + 99) / 100 - 1));
    }

    private static String share(long part, long whole) {
        return "%d %s".formatted(part, number("%.1f %%", whole == 0 ? 0 : 100.0 * part / whole));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
