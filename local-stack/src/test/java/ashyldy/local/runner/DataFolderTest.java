package ashyldy.local.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import ashyldy.local.process.Account;
import ashyldy.local.process.Folders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DataFolderTest {

    private final Path folder = Folders.temporary();

    @AfterEach
    void delete() {
        Folders.delete(folder);
    }

    @Test
    void emptiesItselfButForTheLock() throws IOException {
        Files.createDirectories(folder.resolve("kafka/data"));
        Files.writeString(folder.resolve("api-key"), "old");

        try (DataFolder data = DataFolder.locked(folder)) {
            data.empty();
        }

        try (var left = Files.list(folder)) {
            assertEquals(1, left.peek(file -> assertTrue(file.endsWith("lock"))).count());
        }
    }

    @Test
    void knowsWhenTheLastHolderWasKilled() throws IOException {
        DataFolder.locked(folder).close();
        try (DataFolder afterCleanEnd = DataFolder.locked(folder)) {
            assertFalse(afterCleanEnd.leftInHaste());
        }

        Files.writeString(folder.resolve("lock"), "4711");
        try (DataFolder afterKill = DataFolder.locked(folder)) {
            assertTrue(afterKill.leftInHaste());
        }
    }

    @Test
    void keepsPostgresOutOfAFolderThatItsAccountCannotReach() throws IOException {
        assumeTrue(Account.isRoot(), "an ordinary user runs PostgreSQL under the own account");
        try (DataFolder data = DataFolder.locked(folder.resolve("data"))) {
            assertEquals(folder.resolve("data/postgres"), data.postgres());

            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

            assertTrue(data.isSplit());
            assertTrue(
                    data.postgres().startsWith("/var/lib/ashyldy"),
                    data.postgres().toString());
        }
    }
}
