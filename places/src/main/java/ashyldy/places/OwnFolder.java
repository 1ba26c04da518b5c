package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of an operator's own tables; each table may be missing, the folder may not. */
record OwnFolder(Path folder) implements PlaceFiles {

    OwnFolder {
        if (!Files.isDirectory(folder)) {
            throw new BadPlaceData(folder + ": there is no such folder of places");
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name));
    }

    @Override
    public String label(String name) {
        return folder.resolve(name).toString();
    }
}
