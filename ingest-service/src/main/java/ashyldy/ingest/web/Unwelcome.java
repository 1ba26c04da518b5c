package ashyldy.ingest.web;

import java.io.IOException;

/// The `robots.txt` of the server does not allow this page.
public final class Unwelcome extends IOException {
    Unwelcome(String host, String path) {
        super("robots.txt of %s does not allow %s".formatted(host, path));
    }
}
