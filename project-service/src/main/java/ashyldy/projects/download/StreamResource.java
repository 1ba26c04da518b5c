package ashyldy.projects.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Semaphore;

import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.projects.catalogue.Selection;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;

/// Writes files while they are read, some at a time.
///
/// A fault in the middle breaks the connection off, so that half a file is never taken for a whole one.
final class StreamResource {
    private static final int AT_ONCE = 16;
    private static final int BUFFER = 1 << 16;

    private final Catalogue catalogue;
    private final Semaphore places = new Semaphore(AT_ONCE);

    StreamResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @throws HttpProblem 503 where as many are being written as may be
    StreamingOutput of(Selection selection, Format format, Instant now) {
        if (places.availablePermits() == 0) {
            throw HttpProblem.builder()
                    .withStatus(503)
                    .withTitle("Too many downloads at once")
                    .withDetail("%d files are being sent; ask again in a few seconds.".formatted(AT_ONCE))
                    .withHeader(HttpHeaders.RETRY_AFTER, 10)
                    .build();
        }
        return out -> {
            places.acquireUninterruptibly();
            try {
                write(selection, format, now, out);
            } finally {
                places.release();
            }
        };
    }

    private void write(Selection selection, Format format, Instant now, OutputStream out) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            format.begin(writer);
            catalogue.each(selection, now, project -> add(format, project, writer));
            format.end(writer);
            writer.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void add(Format format, Dossier project, Writer writer) {
        try {
            format.add(project, writer);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
