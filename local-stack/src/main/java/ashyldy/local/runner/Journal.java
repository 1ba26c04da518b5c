package ashyldy.local.runner;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;

/// What happens to the parts, a line each, for the person at the terminal.
public final class Journal {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final PrintStream out;
    private final InstantSource clock;

    public Journal(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    public void say(String line) {
        out.println(line);
    }

    void serves(Part part, Duration after) {
        out.printf(Locale.ROOT, "  %-16s ready after %4.1f s%n", part.name(), seconds(after));
    }

    void died(Part part, int code) {
        out.printf(Locale.ROOT, "%s %s died (exit code %d): starting it again%n", now(), part.name(), code);
    }

    void isBack(Part part, Duration after) {
        out.printf(Locale.ROOT, "%s %s is back after %.1f s%n", now(), part.name(), seconds(after));
    }

    void failed(Part part, PartFailed why) {
        out.printf(Locale.ROOT, "%s %s: %s%n", now(), part.name(), why.getMessage());
    }

    private String now() {
        return TIME.format(clock.instant());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
