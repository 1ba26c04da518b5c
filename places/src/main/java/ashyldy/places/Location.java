package ashyldy.places;

/** Where a place is, and what the point stands for. */
public record Location(Coordinates coordinates, Basis basis) {

    public enum Basis {
        /** The point lies in the place itself. */
        PLACE,
        /** The place is a territory; the point is the town or village where its administration sits. */
        CENTRE
    }
}
