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
    void withoutACacheItStartsWithoutOne() {
        assertFalse(version().command().toString().contains("AOT"));
    }

    @Test
    void aCacheThatDoesNotFitIsNamedInTheLogAndStopsNobody() throws Exception {
        Files.writeString(folder.resolve("app.aot"), "no cache at all");
        Jvm jvm = version();
        Path log = folder.resolve("log");

        int code = new Program(jvm.command(), folder, log).start().waitFor();

        assertTrue(jvm.command().contains("-XX:AOTCache=" + folder.resolve("app.aot")));
        assertEquals(0, code);
        assertTrue(Files.readString(log).contains("AOT"), Files.readString(log));
    }

    private Jvm version() {
        return new Jvm(List.of("--version"), folder.resolve("app.aot"));
    }
}
