package ashyldy.notify.subscription;

import java.util.Optional;
import java.util.Set;

import ashyldy.places.Coordinates;
import ashyldy.places.PlaceCode;

/// Where something has to happen: in one of the places with all that lies in them, or around a point; without either
/// anywhere in the country.
public record Where(Set<PlaceCode> places, Optional<Circle> around) {
    public static final Where ANYWHERE = new Where(Set.of(), Optional.empty());

    /// @param km more than 0
    public record Circle(Coordinates centre, double km) {
        public Circle {
            if (!(km > 0)) {
                throw new IllegalArgumentException("a circle has a radius: " + km);
            }
        }

        boolean holds(Coordinates point) {
            return point.distanceKm(centre) <= km;
        }
    }

    public Where {
        places = Set.copyOf(places);
    }

    boolean holds(Concern concern) {
        if (places.isEmpty() && around.isEmpty()) {
            return concern.places().contains(Concern.COUNTRY);
        }
        for (PlaceCode place : places) {
            if (concern.places().contains(place.value())) {
                return true;
            }
        }
        return around.isPresent()
                && concern.point().isPresent()
                && around.get().holds(concern.point().get());
    }
}
