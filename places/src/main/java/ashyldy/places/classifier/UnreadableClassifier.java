package ashyldy.places.classifier;

import java.nio.file.Path;

/// A file that is no classifier, and why, in words for the person at the terminal.
public final class UnreadableClassifier extends RuntimeException {
    UnreadableClassifier(Path file, String why) {
        super(file + " " + why);
    }
}
