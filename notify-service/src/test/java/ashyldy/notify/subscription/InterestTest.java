package ashyldy.notify.subscription;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.notify.SampleProject;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static ashyldy.notify.SampleProject.coded;
import static ashyldy.notify.SampleProject.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class InterestTest {
    private final ConcernReader concerns = new ConcernReader(new Whereabouts(Gazetteer.kazakhstan()));

    @ParameterizedTest(name = "{0} {1} {2}: {3} of a {4} at {5} is heard: {6}")
    @CsvFileSource(resources = "/cases/interests.txt", delimiter = '|')
    void wantsWhatHappensInItsPlaceOfItsKind(
            String place, String kinds, String events, String happens, String kind, String at, String heard) {
        var interest = new Interest(
                new Where(set(place, PlaceCode::new), Optional.empty()),
                new What(set(kinds, code -> Kind.valueOf(code.toUpperCase())), Set.of(), Set.of()),
                HowMuch.ANY,
                Mentions.NONE,
                set(events, name -> EventName.parse(name).orElseThrow()),
                false);
        var concern = concern(happens, kind, at);

        assertEquals(heard.equals("yes"), interest.wants(concern));
    }

    @Test
    void nobodyIsToldOfTheRegistrysBookkeeping() {
        var merged = Set.of(EventType.PROJECT_MERGED);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Interest(Where.ANYWHERE, What.ANYTHING, HowMuch.ANY, Mentions.NONE, merged, false));
    }

    private Concern concern(String happens, String kind, String at) {
        var project = SampleProject.of(Kind.valueOf(kind.toUpperCase()));
        switch (at) {
            case "nowhere" -> {}
            case "abroad" -> project.inCountry("KG", coded("19"), null, null);
            case "1962 unlisted" -> project.in(coded("19"), coded("1962"), printed("Jana Qonys"));
            default -> project.in(null, null, coded(at));
        }
        return concerns.read(EventName.parse(happens).orElseThrow(), project.state());
    }

    private static <T> Set<T> set(String words, Function<String, T> read) {
        return words.equals("-")
                ? Set.of()
                : Arrays.stream(words.split(" ")).map(read).collect(Collectors.toSet());
    }
}
