package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the gazetteer's files come from: those that we bring, or a folder of the operator's. */
@FunctionalInterface
interface PlaceFiles {

    PlaceFiles BUNDLED = name -> {
        InputStream stream = PlaceFiles.class.getResourceAsStream(name);
        if (stream == null) {
            throw new NoSuchFileException(name);
        }
        return stream;
    };

    InputStream open(String name) throws IOException;

    static PlaceFiles in(Path folder) {
        return name -> Files.newInputStream(folder.resolve(name));
    }
}
