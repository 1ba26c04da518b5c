package ashyldy.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Where tables of the gazetteer come from: those that we bring, or a folder of the operator's. */
interface PlaceFiles {

    PlaceFiles BUNDLED = new PlaceFiles() {
        @Override
        public InputStream open(String name) throws IOException {
            InputStream stream = PlaceFiles.class.getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return stream;
        }

        @Override
        public String label(String name) {
            return name;
        }
    };

    InputStream open(String name) throws IOException;

    /** What a complaint calls the file. */
    String label(String name);
}
