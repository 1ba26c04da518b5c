package ashyldy.ingest.command;

import java.nio.file.Path;

/// A file that holds no article we can take.
final class UnreadableFile extends RuntimeException {
    UnreadableFile(Path file, String what) {
        super(file + " " + what);
    }
}
