package ashyldy.notify.subscription;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FilterQueryTest {
    private final FilterReader reader = new FilterReader(new PlaceChoice(Gazetteer.kazakhstan()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            place=19                                     | place=19
            place=1962&place=19                          | place=19,1962
            place=1962,19                                | place=19,1962
            place=Talgar+District                        | place=1962
            kind=school                                  | kinds=school
            kinds=school,clinic                          | kinds=school,clinic
            kinds=school&kind=clinic                     | kinds=school,clinic
            event=project.opened                         | events=project.opened
            costFrom=1e9                                 | costFrom=1000000000
            costFrom=5000000000.0&capacityTo=900         | capacityTo=900&costFrom=5000000000
            near=43.3,77.24&within=40                    | near=43.300000,77.240000&within=40
            q=New+School&only=new                        | q=new+school&only=new
            projects=B1F3A520-1111-4000-8000-000000000001 | projects=b1f3a520-1111-4000-8000-000000000001
            project=b1f3a520-1111-4000-8000-000000000002&projects=b1f3a520-1111-4000-8000-000000000001 | projects=b1f3a520-1111-4000-8000-000000000001,b1f3a520-1111-4000-8000-000000000002
            place=&kinds=&q=                             | ''
            language=kk                                  | ''
            """)
    void theSameViewHasOneAddress(String asked, String written) {
        Interest interest = reader.read(FilterQuery.read(parameters(asked), Set.of("language")));

        String address = write(interest, asked.contains("event"));

        assertEquals(written, address);
        assertEquals(
                address, write(reader.read(FilterQuery.read(parameters(address), Set.of())), asked.contains("event")));
    }

    private static String write(Interest interest, boolean withEvents) {
        Filter filter = InterestJson.filter(interest);
        return FilterQuery.write(withEvents ? filter : filter.withoutEvents());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            plase=19                      | plase
            Place=19                      | Place
            costFrom=much                 | costFrom
            costFrom=1e999999999&costTo=1 | costFrom
            costTo=1e-999999999           | costTo
            costFrom=2&costTo=1           | costTo
            costFrom=1&costFrom=2         | costFrom
            q=a&q=b                       | q
            kinds=palace                  | kinds
            kinds=school,palace           | kinds
            place=Atlantis                | place
            near=43.3,77.24               | within
            only=old                      | only
            projects=1-1-1-1-1            | projects
            projects=school               | projects
            """)
    void whatIsNotUnderstoodIsNamed(String asked, String field) {
        var bad = assertThrows(BadField.class, () -> reader.read(FilterQuery.read(parameters(asked), Set.of())));

        assertEquals(field, bad.field());
    }

    @Test
    void fiftyProjectsAreNamedAtOnceAndNoMore() {
        String fifty = "projects=" + "%s,".repeat(50).formatted((Object[]) ids(50));

        assertEquals(
                50,
                reader.read(FilterQuery.read(parameters(fifty), Set.of()))
                        .what()
                        .projects()
                        .size());
        assertThrows(
                BadField.class, () -> reader.read(FilterQuery.read(parameters(fifty + UUID.randomUUID()), Set.of())));
    }

    private static UUID[] ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toArray(UUID[]::new);
    }

    @Test
    void anUnknownParameterIsAnsweredWithAllThatThereAre() {
        var bad = assertThrows(
                BadField.class, () -> FilterQuery.read(parameters("x".repeat(500) + "=1"), Set.of("language")));

        assertTrue(bad.choices().containsAll(Filter.NAMES));
        assertTrue(bad.choices().contains("language"));
        assertTrue(bad.field().length() < 60, bad.field());
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String each : query.split("&")) {
            if (!each.isEmpty()) {
                String[] parts = each.split("=", 2);
                parameters
                        .computeIfAbsent(parts[0], first -> new ArrayList<>())
                        .add(URLDecoder.decode(parts[1], UTF_8));
            }
        }
        return parameters;
    }
}
