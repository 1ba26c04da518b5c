package ashyldy.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JvmTest {

    @TempDir
    Path folder;

    @Test
    void withoutAnArchiveItStartsWithoutOne() {
        assertFalse(version().command().toString().contains("Archive"));
    }

    @Test
    void anArchiveThatDoesNotFitIsNamedInTheLogAndStopsNobody() throws Exception {
        Files.writeString(folder.resolve("app.jsa"), "no archive at all");
        Jvm jvm = version();
        Path log = folder.resolve("log");

        int code = new Program(jvm.command(), folder, log).start().waitFor();

        assertTrue(jvm.command().contains("-XX:SharedArchiveFile=" + folder.resolve("app.jsa")));
        assertEquals(0, code);
        assertTrue(Files.readString(log).contains("archive"), Files.readString(log));
    }

    private Jvm version() {
        return new Jvm(List.of("--version"), folder.resolve("app.jsa"));
    }
}
