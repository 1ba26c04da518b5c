package ashyldy.local.runner;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import ashyldy.local.process.PartFailed;

/// What a person may choose by environment: `ASHYLDY_DATA`, `ASHYLDY_PORT_OFFSET`, `ASHYLDY_API_KEY`.
///
/// @param home the project's folder
/// @param data the data folder, `.ashyldy` in the project's folder unless moved
/// @param chosenKey the key that was set, if one was
public record Settings(Path home, Path data, Ports ports, Optional<String> chosenKey) {

    public static Settings from(Map<String, String> environment, Path home) {
        Path data = home.resolve(environment.getOrDefault("ASHYLDY_DATA", ".ashyldy"));
        return new Settings(
                home,
                data.toAbsolutePath().normalize(),
                new Ports(offset(environment.getOrDefault("ASHYLDY_PORT_OFFSET", "0"))),
                Optional.ofNullable(environment.get(ApiKey.VARIABLE)).filter(key -> !key.isBlank()));
    }

    /// The key of every stack on these data.
    public String key() {
        return chosenKey.orElseGet(() -> ApiKey.in(data));
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException strange) {
            throw new PartFailed("ASHYLDY_PORT_OFFSET is not a number: " + text);
        }
    }
}
