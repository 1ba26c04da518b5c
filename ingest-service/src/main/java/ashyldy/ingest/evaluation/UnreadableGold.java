package ashyldy.ingest.evaluation;

import java.nio.file.Path;

/// A folder or a file of annotations is not what it should be.
public final class UnreadableGold extends RuntimeException {
    UnreadableGold(Path where, String what) {
        super(where + " " + what);
    }
}
