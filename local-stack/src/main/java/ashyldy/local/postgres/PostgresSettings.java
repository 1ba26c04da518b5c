package ashyldy.local.postgres;

import java.nio.file.Path;

import ashyldy.local.process.Folders;
import ashyldy.local.process.FreePorts;

/// Where a server keeps its data, where its program is unpacked to (a folder that several servers may share),
/// and the loopback port it listens on. A temporary one skips the flush to disk of its very first files, and of
/// nothing else.
public record PostgresSettings(Path folder, Path programs, int port, boolean temporary) {

    /// Everything below one folder of a test.
    public static PostgresSettings forTests(Path folder) {
        return new PostgresSettings(
                Folders.make(folder).resolve("postgres"), folder.resolve("programs"), FreePorts.any(), true);
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }
}
