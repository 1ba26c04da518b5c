package ashyldy.local.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A kind of file that holds articles.
interface Format {

    boolean takes(String fileName);

    /// To be closed by the caller.
    Stream<Found> read(Path file) throws IOException;
}
