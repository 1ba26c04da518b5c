package ashyldy.notify.matching;

import java.util.ArrayList;
import java.util.List;

import ashyldy.notify.subscription.Where;
import ashyldy.places.Coordinates;

/// Squares of the globe in four sizes. A circle is covered by few squares, of the size that fits it; a point lies in
/// one
/// of each size.
final class Grid {
    /// Sides in degrees.
    private static final double[] SIZES = {0.25, 1, 4, 16};

    private static final double KM_A_DEGREE = 111.2;
    private static final int WHOLE_CIRCLE = 360;

    /// Nearer to a pole degrees of longitude have no length; nobody builds there.
    private static final double LAST_LATITUDE = 85;

    private Grid() {}

    static List<Anchor.Square> around(Coordinates point) {
        List<Anchor.Square> squares = new ArrayList<>();
        for (int size = 0; size < SIZES.length; size++) {
            squares.add(square(size, row(size, point.latitude()), column(size, point.longitude())));
        }
        return squares;
    }

    static List<Anchor.Square> covering(Where.Circle circle) {
        double tall = circle.km() / KM_A_DEGREE;
        double latitude = Math.min(LAST_LATITUDE, Math.abs(circle.centre().latitude()) + tall);
        double wide = Math.min(WHOLE_CIRCLE / 2.0, tall / Math.cos(Math.toRadians(latitude)));
        int size = 0;
        while (size < SIZES.length - 1 && SIZES[size] < tall) {
            size++;
        }
        List<Anchor.Square> squares = new ArrayList<>();
        int north = row(size, circle.centre().latitude() + tall);
        int east = column(size, circle.centre().longitude() + wide);
        for (int row = row(size, circle.centre().latitude() - tall); row <= north; row++) {
            for (int column = column(size, circle.centre().longitude() - wide); column <= east; column++) {
                squares.add(square(size, row, column));
            }
        }
        return squares;
    }

    private static int row(int size, double latitude) {
        return (int) Math.floor(latitude / SIZES[size]);
    }

    private static int column(int size, double longitude) {
        return (int) Math.floor(longitude / SIZES[size]);
    }

    /// Columns go round the globe.
    private static Anchor.Square square(int size, int row, int column) {
        int columns = (int) Math.ceil(WHOLE_CIRCLE / SIZES[size]);
        return new Anchor.Square(size, row, Math.floorMod(column, columns));
    }
}
