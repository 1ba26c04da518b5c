package ashyldy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import ashyldy.local.command.Ashyldy;
import ashyldy.local.process.Child;
import ashyldy.local.process.Folders;

/// A project folder with stand-ins for the services, and the commands run in it as processes of their own.
final class Commands {

    private final Path home = Folders.temporary();
    private int runs;

    Commands() throws IOException {
        for (String module : List.of("ingest-service", "project-service", "notify-service")) {
            StandIn.packageAs(home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"));
        }
    }

    Path home() {
        return home;
    }

    Running run(Map<String, String> environment, String... arguments) throws IOException {
        runs++;
        Path out = home.resolve("out." + runs);
        Path err = home.resolve("err." + runs);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dashyldy.home=" + home,
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                Ashyldy.class.getName()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    record Running(Process process, Path out, Path err) {

        String said() throws IOException {
            return Files.readString(out) + Files.readString(err);
        }

        /// Waits until the words were said so many times.
        void says(String words, int times, Duration patience) throws IOException {
            long end = System.nanoTime() + patience.toNanos();
            while (said().split(Pattern.quote(words), -1).length <= times) {
                if (System.nanoTime() > end || !process.isAlive()) {
                    throw new AssertionError("not said: " + words + "\n" + said());
                }
                Child.pause(Duration.ofMillis(50));
            }
        }

        int exitCode() throws InterruptedException {
            return process.waitFor();
        }
    }
}
