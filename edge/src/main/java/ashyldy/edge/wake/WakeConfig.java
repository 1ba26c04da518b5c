package ashyldy.edge.wake;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// Where other copies of the service are heard; the defaults and their reasons stand in
/// `microprofile-config.properties`.
@ConfigMapping(prefix = "ashyldy.wake")
public interface WakeConfig {
    String jdbcUrl();

    Optional<String> username();

    Optional<String> password();
}
