package ashyldy.ingest.reread;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// An article that could not be read again; what was published of it stands.
record Failure(UUID article, Optional<String> url, String reason) {
    Failure {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(reason, "reason");
    }
}
