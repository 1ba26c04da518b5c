package ashyldy.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import ashyldy.local.process.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SharedStackTest {

    private static final Path FOLDER = Folders.temporary();

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// A killed JVM cannot clean up after itself.
    @AfterAll
    static void delete() {
        Folders.delete(FOLDER);
    }

    @Test
    void nothingIsLeftRunningWhenItsJvmIsKilled() throws Exception {
        Process holder = holder();
        List<ProcessHandle> parts = parts(holder);

        holder.destroyForcibly().waitFor();

        assertEquals(2, parts.size());
        for (ProcessHandle part : parts) {
            part.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /// A JVM that has said that both parts run.
    private static Process holder() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + FOLDER,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                        StackHolder.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals("running", holder.inputReader().readLine());
        return holder;
    }

    private static List<ProcessHandle> parts(Process holder) {
        return holder.children().toList();
    }

    /// What a test JVM does: asks for both and lives on.
    static final class StackHolder {

        private StackHolder() {}

        public static void main(String[] arguments) throws Exception {
            SharedStack.postgres().database("held");
            SharedStack.broker();
            System.out.println("running");
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
