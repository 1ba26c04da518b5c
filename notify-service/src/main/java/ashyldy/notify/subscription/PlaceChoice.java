package ashyldy.notify.subscription;

import java.util.List;
import java.util.stream.Collectors;

import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceNames;

/// Finds the one place that a subscriber means by a code or a name.
public final class PlaceChoice {
    private static final int MOST_CANDIDATES = 20;

    private final Gazetteer gazetteer;

    public PlaceChoice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// A place as it is offered to a person who has to choose.
    ///
    /// @param within what lies around it, in English, from the nearest to the widest
    public record Candidate(String code, String kk, String ru, String en, String level, String within) {}

    /// @throws BadField if no place, or more than one, is called so; it lists the candidates with their codes
    public Place read(String text) {
        String wanted = text.strip();
        var coded = gazetteer.byCode(wanted);
        if (coded.isPresent()) {
            return coded.get();
        }
        List<Place> named = narrowed(wanted, gazetteer.meantBy(wanted));
        if (named.size() == 1) {
            return named.getFirst();
        }
        List<Place> candidates = named.isEmpty() ? gazetteer.similar(wanted) : named;
        throw new BadField("place", why(wanted, named), offer(candidates));
    }

    /// "Almaty" is a city, a region and a district without their type words; the city is called exactly so.
    private static List<Place> narrowed(String name, List<Place> places) {
        List<Place> exact = places.stream()
                .filter(place -> place.names().all().stream().anyMatch(name::equalsIgnoreCase))
                .toList();
        return exact.size() == 1 ? exact : places;
    }

    private static String why(String name, List<Place> named) {
        return named.isEmpty()
                ? "No place is called '%s'.".formatted(name)
                : "%d places are called '%s': give the code of one.".formatted(named.size(), name);
    }

    private List<Candidate> offer(List<Place> places) {
        return places.stream().limit(MOST_CANDIDATES).map(this::candidate).toList();
    }

    private Candidate candidate(Place place) {
        PlaceNames names = place.names();
        String within = gazetteer.ancestors(place).stream()
                .map(each -> each.names().en())
                .collect(Collectors.joining(", "));
        return new Candidate(
                place.code().value(),
                names.kk(),
                names.ru(),
                names.en(),
                place.level().word(),
                within);
    }
}
