package ashyldy.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GazetteerCasesTest {

    private final Gazetteer gazetteer = Gazetteer.kazakhstan();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases/counts.txt", delimiterString = "|")
    void holdsAsManyAsTheStructureHas(String level, int count) {
        PlaceLevel wanted = PlaceLevel.ofWord(level).orElseThrow();
        assertEquals(
                count,
                gazetteer.all().stream()
                        .filter(place -> place.level() == wanted)
                        .count());
    }

    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "/cases/codes.txt", delimiterString = "|", emptyValue = "", nullValues = "-")
    void findsByCode(String code, String level, String parent, String kk, String ru, String en) {
        var place = gazetteer.byCode(code);

        assertEquals(level, place.map(found -> found.level().word()).orElse(null));
        assertEquals(parent, place.flatMap(Place::parent).map(PlaceCode::value).orElse(null));
        assertEquals(kk, place.map(found -> found.names().in(Locale.of("kk"))).orElse(null));
        assertEquals(ru, place.map(found -> found.names().in(Locale.of("ru"))).orElse(null));
        assertEquals(en, place.map(found -> found.names().in(Locale.ENGLISH)).orElse(null));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "/cases/named.txt", delimiterString = "|")
    void findsEveryPlaceOfAName(String name, String codes) {
        assertEquals(text(codes), codes(gazetteer.named(name)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "/cases/similar.txt", delimiterString = "|")
    void findsANameInAnyScript(String name, String codes) {
        assertEquals(text(codes), codes(gazetteer.similar(name)));
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvFileSource(resources = "/cases/proposals.txt", delimiterString = "|")
    void proposesWhatDiffersInItsVowels(String name, String code) {
        assertTrue(gazetteer.proposals(name).contains(place(code)), () -> codes(gazetteer.proposals(name)));
        assertTrue(!gazetteer.similar(name).contains(place(code)), "proposed only");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases/wants-proof.txt", delimiterString = "|")
    void warnsOfNamesThatMeanMore(String name, boolean wantsProof) {
        assertEquals(wantsProof, gazetteer.wantsProof(name));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvFileSource(resources = "/cases/within.txt", delimiterString = "|")
    void knowsWhatLiesInWhat(String place, String ancestor, boolean within) {
        assertEquals(within, gazetteer.isWithin(place(place), place(ancestor)));
    }

    @ParameterizedTest(name = "{0} once in {1}: {2}")
    @CsvFileSource(resources = "/cases/was-within.txt", delimiterString = "|")
    void knowsWhatLayInWhat(String place, String unit, boolean within) {
        assertEquals(within, gazetteer.wasWithin(place(place), place(unit)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/around.txt", delimiterString = "|")
    void knowsRegionDistrictAndCentre(String code, String region, String district, String centre) {
        Place place = place(code);
        var itsDistrict = gazetteer.district(place);

        assertEquals(region, gazetteer.region(place).orElseThrow().code().value());
        assertEquals(district, itsDistrict.map(found -> found.code().value()).orElse(null));
        assertEquals(
                centre,
                itsDistrict
                        .flatMap(gazetteer::centreOf)
                        .map(found -> found.code().value())
                        .orElse(null));
    }

    @ParameterizedTest(name = "{0} – {1}: {2} km")
    @CsvFileSource(resources = "/cases/distances.txt", delimiterString = "|")
    void measuresDistances(String from, String to, double km, double tolerance) {
        Coordinates start = place(from).coordinates().orElseThrow();
        assertEquals(km, start.distanceKm(place(to).coordinates().orElseThrow()), tolerance);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/cases/headless.txt", delimiterString = "|")
    void takesTheTypeWordOff(String code, String kk, String ru, String en) {
        assertEquals(new PlaceNames(kk, ru, en), place(code).headlessNames());
    }

    @Test
    void aDistrictStandsWhereItsCentreIsAndSaysSo() {
        Location talgar = place("1962").location().orElseThrow();

        assertEquals(Location.Basis.CENTRE, talgar.basis());
        assertEquals(place("1962-talgar").coordinates().orElseThrow(), talgar.coordinates());
    }

    @Test
    void listsChildrenAndAncestorsFromNearToFar() {
        Place tonkeris = place("1962-tonkeris");

        assertEquals(List.of(place("1962"), place("19")), gazetteer.ancestors(tonkeris));
        assertEquals(place("1962"), gazetteer.parentOf(tonkeris).orElseThrow());
        assertTrue(gazetteer.children(place("1962")).contains(tonkeris));
        assertEquals(11, gazetteer.children(place("19")).size());
    }

    @Test
    void findsTheNearestFirstAndTownsOnly() {
        Coordinates aktau = place("4710").coordinates().orElseThrow();

        assertEquals("4710 4710-umirzak 4750-mangystau", codes(gazetteer.near(aktau, 15)));
        assertEquals("", codes(gazetteer.near(new Coordinates(0, 0), 500)));
    }

    private Place place(String code) {
        return gazetteer.byCode(code).orElseThrow(() -> new AssertionError("no place " + code));
    }

    private static String codes(List<Place> places) {
        return places.stream().map(place -> place.code().value()).collect(Collectors.joining(" "));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
