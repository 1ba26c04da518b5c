package ashyldy.projects.page;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// Where notify-service tells of a project, and lets people follow it.
///
/// @param entrance how to follow it
/// @param messages what was told of it
public record Following(String entrance, String messages) {

    /// Empty where nobody has said where notify-service is.
    static Optional<Following> of(UUID project, String language, Optional<URI> notify) {
        return notify.map(address -> address.toString().replaceFirst("/$", ""))
                .map(address -> new Following(
                        "%s/follow?project=%s&language=%s".formatted(address, project, language),
                        "%s/messages?projects=%s&language=%s".formatted(address, project, language)));
    }
}
