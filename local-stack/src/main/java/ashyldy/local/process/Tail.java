package ashyldy.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The end of a log file, for the one line that says why something did not start.
public final class Tail {

    private static final int LINES = 3;
    private static final long LONG = 20_000_000;

    private Tail() {}

    public static String of(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException missing) {
            return "no log at " + log;
        }
    }

    /// Puts a long log aside, over the one that was put aside before.
    public static void keepShort(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LONG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException refused) {
            throw new PartFailed("cannot put aside " + log, refused);
        }
    }
}
