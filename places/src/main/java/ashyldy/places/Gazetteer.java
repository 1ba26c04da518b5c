package ashyldy.places;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places of Kazakhstan, read once and never changed. Every list comes in the same order: wider levels first, then
 * more people first, then by code.
 */
public final class Gazetteer {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::level)
            .thenComparing(place -> -place.population().orElse(0))
            .thenComparing(Place::code);

    private final List<Place> places;
    private final CodeIndex codes;
    private final Hierarchy hierarchy;
    private final NameIndex<ExactName> names;
    private final NameIndex<NameKey> skeletons;
    private final NameIndex<NameKey> vowelBlindSkeletons;
    private final GuardedNames guardedNames;

    private Gazetteer(PlaceFiles files) {
        PlaceRegister register = PlaceRegister.read(files);
        places = register.places().stream().sorted(ORDER).toList();
        codes = new CodeIndex(places, register.formerCodes(), register.centres());
        hierarchy = new Hierarchy(places);
        names = NameIndex.of(places, ExactName::of);
        skeletons = NameIndex.of(places, NameKey::of);
        vowelBlindSkeletons = NameIndex.of(places, name -> NameKey.of(name).vowelBlind());
        guardedNames = GuardedNames.read(
                Table.read(files, "guarded-names.tsv"), name -> !named(name).isEmpty());
    }

    /** The gazetteer that we bring, shared by all callers; throws {@link BadPlaceData} at first use when it is broken. */
    public static Gazetteer kazakhstan() {
        return Bundled.GAZETTEER;
    }

    /** A gazetteer of the same files in a folder of the operator's; throws {@link BadPlaceData}. */
    public static Gazetteer read(Path folder) {
        return new Gazetteer(PlaceFiles.in(folder));
    }

    public List<Place> all() {
        return places;
    }

    /** The place with this code, also by a code that it had before; empty for any other text. */
    public Optional<Place> byCode(String code) {
        return codes.find(code);
    }

    public Optional<Place> byCode(PlaceCode code) {
        return byCode(code.value());
    }

    /** All places that are spelled so in any language, whole name or alias, with or without the type word. */
    public List<Place> named(String name) {
        return names.find(name);
    }

    /** All places whose name has the same skeleton in whatever script; see {@link NameKey}. */
    public List<Place> similar(String name) {
        return skeletons.find(name);
    }

    /** Places whose name differs at most in its vowels: proposals that want proof, never an answer. */
    public List<Place> proposals(String name) {
        return vowelBlindSkeletons.find(name);
    }

    /**
     * Whether a name also means a word, a person, a river or the like, so that a text must vouch for the place by its
     * type word or by the region nearby.
     */
    public boolean wantsProof(String name) {
        return guardedNames.contains(name);
    }

    public Optional<Place> parentOf(Place place) {
        return hierarchy.ancestors(place).stream().findFirst();
    }

    /** From the nearest to the widest, without the place itself. */
    public List<Place> ancestors(Place place) {
        return hierarchy.ancestors(place);
    }

    public List<Place> children(Place place) {
        return hierarchy.children(place);
    }

    /** Whether a place is the other one or lies in it. */
    public boolean isWithin(Place place, Place ancestor) {
        return place.equals(ancestor) || hierarchy.ancestors(place).contains(ancestor);
    }

    /** The region or republican city in which a place lies, or which it is. */
    public Optional<Place> region(Place place) {
        return hierarchy.region(place);
    }

    /** The district in which a place lies, or which it is; empty for regions and for cities that have no district above. */
    public Optional<Place> district(Place place) {
        return hierarchy.district(place);
    }

    /** The town or village where the administration of a region or district sits, where we know it. */
    public Optional<Place> centreOf(Place place) {
        return codes.centreOf(place);
    }

    /** Cities and settlements within a distance, the nearest first; territories are left out. */
    public List<Place> near(Coordinates point, double km) {
        record Nearby(Place place, double km) {}
        return places.stream()
                .filter(place ->
                        place.level().isLocality() && place.coordinates().isPresent())
                .map(place -> new Nearby(place, place.coordinates().get().distanceKm(point)))
                .filter(nearby -> nearby.km() <= km)
                .sorted(Comparator.comparingDouble(Nearby::km))
                .map(Nearby::place)
                .toList();
    }

    /** Loads on first use, by the language's own guarantee, once. */
    private static final class Bundled {
        private static final Gazetteer GAZETTEER = new Gazetteer(PlaceFiles.BUNDLED);
    }
}
