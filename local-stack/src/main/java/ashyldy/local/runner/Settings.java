package ashyldy.local.runner;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import ashyldy.local.process.Folders;
import ashyldy.local.process.PartFailed;

/// What a person may choose by environment: `ASHYLDY_DATA`, `ASHYLDY_PORT_OFFSET`, `ASHYLDY_API_KEY`, `ASHYLDY_PLACES`.
///
/// @param home the project's folder
/// @param data the data folder, `.ashyldy` in the project's folder unless moved
/// @param chosenKey the key that was set, if one was
/// @param places the folder of own place tables, `places` in the data folder unless moved
public record Settings(Path home, Path data, Ports ports, Optional<String> chosenKey, Path places) {

    /// Names the folder of own place tables, to us and to the services.
    public static final String PLACES = "ASHYLDY_PLACES";

    public static Settings from(Map<String, String> environment, Path home) {
        Path data = home.resolve(environment.getOrDefault("ASHYLDY_DATA", ".ashyldy"))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                home,
                data,
                new Ports(offset(environment.getOrDefault("ASHYLDY_PORT_OFFSET", "0"))),
                Optional.ofNullable(environment.get(ApiKey.VARIABLE)).filter(key -> !key.isBlank()),
                places(environment.getOrDefault(PLACES, ""), data));
    }

    /// The folder of own place tables. The one in the data folder may be empty; another has to be there.
    public Path placesFolder() {
        return places.startsWith(data) ? Folders.make(places) : places;
    }

    private static Path places(String chosen, Path data) {
        return chosen.isBlank() ? data.resolve("places") : Path.of(chosen).toAbsolutePath();
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
