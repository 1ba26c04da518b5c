package ashyldy.benchmarks.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What another JVM keeps, in bytes: on its heap after a collection, and in all.
record Memory(long heap, long resident) {
    private static final Pattern USED = Pattern.compile("(?i)(?:DefNew|new generation|tenured).*?used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KILOBYTE = 1024;

    static Memory of(Process process) {
        ask(process, "GC.run");
        long heap = sum(USED, ask(process, "GC.heap_info"));
        try {
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            return new Memory(heap, Files.exists(status) ? sum(RESIDENT, Files.readString(status)) : 0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String ask(Process process, String question) {
        try {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asking = new ProcessBuilder(jcmd, Long.toString(process.pid()), question)
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static long sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                * KILOBYTE;
    }
}
