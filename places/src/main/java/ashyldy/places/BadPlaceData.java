package ashyldy.places;

/** A file of the gazetteer says something that cannot be; the message names the file and the line. */
public final class BadPlaceData extends RuntimeException {

    BadPlaceData(String complaint) {
        super(complaint);
    }

    BadPlaceData(String file, int line, String reason) {
        super("%s:%d: %s".formatted(file, line, reason));
    }

    BadPlaceData(String file, Exception cause) {
        super("%s: cannot be read: %s".formatted(file, cause), cause);
    }
}
