package ashyldy.projects.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.places.Coordinates;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Reads bounds: of figures and days, and of where points lie.
final class Bounds {
    private static final int MOST_DIGITS = 30;
    private static final double WIDEST_KM = 1000;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String DEGREES = "-?\\d{1,3}(\\.\\d{1,15})?";

    private final Gazetteer gazetteer;

    Bounds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static Range<BigDecimal> figures(String name, String from, String to) {
        return range(name, from, to, Bounds::figure);
    }

    static Range<LocalDate> days(String name, String from, String to) {
        return range(name, from, to, Bounds::day);
    }

    /// Codes of the localities and districts whose point lies in the box and in the circle; empty where neither is
    /// asked
    /// for.
    Optional<Set<String>> spots(String box, String near, String within) {
        var holds = Stream.of(box(box), circle(near, within))
                .flatMap(Optional::stream)
                .reduce(Predicate::and);
        return holds.map(inside -> gazetteer.all().stream()
                .filter(Bounds::isSpot)
                .filter(place -> inside.test(place.coordinates().orElseThrow()))
                .map(place -> place.code().value())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// A region is no point.
    static boolean isSpot(Place place) {
        return place.coordinates().isPresent()
                && (place.level().isLocality()
                        || place.level().isDistrict()
                        || place.level().isCity());
    }

    private static Optional<Predicate<Coordinates>> box(String text) {
        if (Parameters.absent(text)) {
            return Optional.empty();
        }
        List<String> edges = Stream.of(text.split(",", -1)).map(String::strip).toList();
        if (edges.size() == 4 && edges.stream().allMatch(edge -> edge.matches(DEGREES))) {
            double west = Double.parseDouble(edges.get(0));
            double south = Double.parseDouble(edges.get(1));
            double east = Double.parseDouble(edges.get(2));
            double north = Double.parseDouble(edges.get(3));
            if (west <= east && south <= north && west >= -180 && east <= 180 && south >= -90 && north <= 90) {
                return Optional.of(point -> point.longitude() >= west
                        && point.longitude() <= east
                        && point.latitude() >= south
                        && point.latitude() <= north);
            }
        }
        throw new BadParameter("bbox", text, "west,south,east,north in degrees, as 76.7,43.1,77.2,43.4", List.of());
    }

    private static Optional<Predicate<Coordinates>> circle(String near, String within) {
        if (Parameters.absent(near) && Parameters.absent(within)) {
            return Optional.empty();
        }
        if (Parameters.absent(near) || Parameters.absent(within)) {
            String missing = Parameters.absent(near) ? "near" : "within";
            throw new BadParameter(missing, "", "there: a circle is near=43.24,76.92 and within=30, in km", List.of());
        }
        Coordinates centre = point(near);
        double km = radius(within);
        return Optional.of(point -> point.distanceKm(centre) <= km);
    }

    private static Coordinates point(String text) {
        String[] parts = text.strip().split("\\s*,\\s*", -1);
        if (parts.length == 2 && parts[0].matches(DEGREES) && parts[1].matches(DEGREES)) {
            double latitude = Double.parseDouble(parts[0]);
            double longitude = Double.parseDouble(parts[1]);
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Coordinates(latitude, longitude);
            }
        }
        throw new BadParameter("near", text, "latitude,longitude in degrees, as 43.24,76.92", List.of());
    }

    private static double radius(String text) {
        double km = text.strip().matches("\\d{1,4}(\\.\\d{1,6})?") ? Double.parseDouble(text.strip()) : 0;
        if (km > 0 && km <= WIDEST_KM) {
            return km;
        }
        throw new BadParameter("within", text, "a radius of more than 0 and at most 1000 km", List.of());
    }

    private static <T extends Comparable<? super T>> Range<T> range(
            String name, String from, String to, BiFunction<String, String, T> reading) {
        Optional<T> least = Optional.ofNullable(from)
                .filter(text -> !text.isBlank())
                .map(text -> reading.apply(name + "From", text.strip()));
        Optional<T> most = Optional.ofNullable(to)
                .filter(text -> !text.isBlank())
                .map(text -> reading.apply(name + "To", text.strip()));
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new BadParameter(
                    name + "To", to, "at or after %sFrom: nothing lies between".formatted(name), List.of());
        }
        return new Range<>(least, most);
    }

    private static BigDecimal figure(String parameter, String text) {
        try {
            BigDecimal figure = new BigDecimal(text);
            if (figure.signum() >= 0
                    && figure.precision() - figure.scale() <= MOST_DIGITS
                    && figure.scale() <= MOST_DIGITS) {
                return figure;
            }
        } catch (NumberFormatException unreadable) {
            // Told below, as one that is too long.
        }
        throw new BadParameter(
                parameter, text, "a figure such as 600 or 2.5e9, not negative, of at most 30 digits", List.of());
    }

    private static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // Told below, as one of a year that no calendar has.
        }
        throw new BadParameter(parameter, text, "a day such as 2025-12-13", List.of());
    }
}
