package ashyldy.places;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private final PastMemberships memberships;
    private final Set<PlaceCode> wantingProof;

    private Gazetteer(PlaceTables tables) {
        PlaceRegister register = PlaceRegister.read(tables);
        places = register.places().stream().sorted(ORDER).toList();
        codes = new CodeIndex(places, register.formerCodes(), register.centres());
        hierarchy = new Hierarchy(places);
        names = NameIndex.of(places, ExactName::of);
        skeletons = NameIndex.of(places, NameKey::of);
        vowelBlindSkeletons = NameIndex.of(places, name -> NameKey.of(name).vowelBlind());
        guardedNames = GuardedNames.read(
                tables.rows("guarded-names.tsv"), name -> !named(name).isEmpty());
        memberships = PastMemberships.read(
                tables.rows("past-memberships.tsv"),
                code -> codes.find(code.value()).orElse(null));
        wantingProof = register.wantingProof();
    }

    /** The gazetteer that we bring, shared by all callers; throws {@link BadPlaceData} at first use when it is broken. */
    public static Gazetteer kazakhstan() {
        return Bundled.GAZETTEER;
    }

    /**
     * Ours and the tables of an operator's folder, any of {@code units settlements positions guarded-names
     * past-memberships classifier .tsv}; ours alone without one.
     *
     * @throws BadPlaceData when there is no such folder, or a line of it cannot be right
     */
    public static Gazetteer with(Optional<Path> folder) {
        return folder.isEmpty() ? kazakhstan() : new Gazetteer(PlaceTables.with(folder));
    }

    /** The same without what was taken over from the classifier: what a new file of it is compared with. */
    public static Gazetteer unclassified(Optional<Path> folder) {
        return folder.isEmpty()
                ? kazakhstan()
                : new Gazetteer(PlaceTables.with(folder).withoutClassifier());
    }

    /**
     * As the variable {@code ASHYLDY_PLACES} says, which names the operator's folder.
     *
     * @throws BadPlaceData as {@link #with(Optional)} does
     */
    public static Gazetteer chosenBy(Map<String, String> environment) {
        return with(Optional.of(environment.getOrDefault("ASHYLDY_PLACES", ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of));
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

    /**
     * What a person means who types a name: of {@link #named(String)} those that we or the operator wrote by hand, else
     * the villages of the classifier; the town of Aktau has three of them for namesakes.
     */
    public List<Place> meantBy(String name) {
        List<Place> all = named(name);
        List<Place> prominent = all.stream().filter(place -> !wantsProof(place)).toList();
        return prominent.isEmpty() ? all : prominent;
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

    /**
     * Whether a place means itself only beside its type word or its district: the villages of the classifier are called
     * like half of the dictionary.
     */
    public boolean wantsProof(Place place) {
        return wantingProof.contains(place.code());
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

    /**
     * Whether a place lay in a unit before its own was split off: Semey in East Kazakhstan, until 2022. An article of
     * before says so, and people go on saying it. False where it lies there today.
     */
    public boolean wasWithin(Place place, Place unit) {
        return !isWithin(place, unit)
                && Stream.concat(Stream.of(place), ancestors(place).stream())
                        .flatMap(each -> memberships.holders(each).stream())
                        .anyMatch(holder -> isWithin(holder, unit));
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
        private static final Gazetteer GAZETTEER = new Gazetteer(PlaceTables.with(Optional.empty()));
    }
}
