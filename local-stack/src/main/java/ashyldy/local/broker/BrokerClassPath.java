package ashyldy.local.broker;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import ashyldy.local.process.PartFailed;

/// What the broker's process runs on: this module and the jars that the build put beside it.
final class BrokerClassPath {

    /// Names another folder of jars than the `broker` beside this module's classes or jar.
    static final String FOLDER = "ashyldy.broker.folder";

    private BrokerClassPath() {}

    static Path folder() {
        return Path.of(
                System.getProperty(FOLDER, ownPlace().resolveSibling("broker").toString()));
    }

    static String find() {
        Path jars = folder();
        if (!Files.isDirectory(jars)) {
            throw new PartFailed(
                    "the broker's jars are not in %s: build with Maven, or set -D%s".formatted(jars, FOLDER));
        }
        return ownPlace() + File.pathSeparator + jars.resolve("*");
    }

    private static Path ownPlace() {
        try {
            URI place = BrokerClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException strange) {
            throw new PartFailed("cannot tell where this module's classes are", strange);
        }
    }
}
