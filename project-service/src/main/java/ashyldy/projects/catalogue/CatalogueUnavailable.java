package ashyldy.projects.catalogue;

/// The database did not answer; asking again later may help.
final class CatalogueUnavailable extends RuntimeException {

    CatalogueUnavailable(Throwable cause) {
        super("the catalogue cannot be read now", cause);
    }
}
