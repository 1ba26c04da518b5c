package ashyldy.projects.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Phase;
import ashyldy.events.Scope;
import ashyldy.events.Work;
import ashyldy.places.NameKey;
import ashyldy.projects.intake.PlaceKey;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.Whereabouts;

/// What all the sightings of one project say together; of a single one, what that says.
final class Profile {
    private final List<Sighting> sightings;
    private final Set<UUID> articles = new HashSet<>();
    private final Set<Kind> kinds = new HashSet<>();
    private final Set<Work> works = new HashSet<>();
    private final Set<String> parties = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> describing = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();
    private final Set<String> spots = new TreeSet<>();
    private final Set<Integer> phases = new TreeSet<>();
    private final List<PlaceKey> regions;
    private final List<PlaceKey> districts;
    private final List<PlaceKey> localities;
    private final int townspeople;
    private final Life life;

    private Profile(List<Sighting> sightings) {
        this.sightings = sightings;
        sightings.forEach(this::add);
        regions = places(Whereabouts::region);
        districts = places(Whereabouts::district);
        localities = places(Whereabouts::locality);
        townspeople = sightings.stream()
                .mapToInt(sighting -> sighting.place().townspeople())
                .max()
                .orElse(0);
        life = Life.of(sightings);
    }

    static Profile of(Sighting sighting) {
        return new Profile(List.of(sighting));
    }

    static Profile of(Collection<Sighting> sightings) {
        return new Profile(sightings.stream().sorted(Sighting.BY_TIME).toList());
    }

    Profile with(Profile other) {
        return of(Stream.concat(sightings.stream(), other.sightings.stream()).toList());
    }

    private void add(Sighting sighting) {
        var claim = sighting.claim();
        articles.add(sighting.article());
        kinds.add(claim.kind());
        works.add(claim.work());
        claim.parties().forEach(party -> parties.add(party.role().code() + " " + NameKey.of(party.name())));
        claim.phase().map(Phase::ordinal).ifPresent(phases::add);
        var words = sighting.words();
        words.proper().forEach(word -> (isNumber(word) ? numbers : names).add(word));
        spots.addAll(sighting.spots());
        describing.addAll(words.describing());
        parts.addAll(words.part());
    }

    private List<PlaceKey> places(Function<Whereabouts, Optional<PlaceKey>> level) {
        var places = new ArrayList<PlaceKey>();
        for (var sighting : sightings) {
            level.apply(sighting.place())
                    .filter(place -> places.stream().noneMatch(place::same))
                    .ifPresent(places::add);
        }
        return places;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    List<Sighting> sightings() {
        return sightings;
    }

    String group() {
        return sightings.getFirst().group();
    }

    Set<Kind> kinds() {
        return kinds;
    }

    Set<Work> works() {
        return works;
    }

    Set<UUID> articles() {
        return articles;
    }

    Set<String> parties() {
        return parties;
    }

    /// Of the name: "12" in school No. 12.
    Set<String> numbers() {
        return numbers;
    }

    /// The words of the name that are nobody else's.
    Set<String> names() {
        return names;
    }

    boolean isNamed() {
        return !names.isEmpty() || !numbers.isEmpty();
    }

    Set<String> describing() {
        return describing;
    }

    Set<String> parts() {
        return parts;
    }

    /// Numbered parts of its town.
    Set<String> spots() {
        return spots;
    }

    Set<Integer> phases() {
        return phases;
    }

    List<PlaceKey> regions() {
        return regions;
    }

    List<PlaceKey> districts() {
        return districts;
    }

    List<PlaceKey> localities() {
        return localities;
    }

    /// How many live in its town; 0 where it is in none.
    int townspeople() {
        return townspeople;
    }

    Life life() {
        return life;
    }

    List<Amount> figures(Measure measure, Scope scope) {
        return sightings.stream()
                .flatMap(sighting -> sighting.claim().amounts().stream())
                .filter(amount -> amount.measure() == measure && amount.scope() == scope)
                .toList();
    }
}
