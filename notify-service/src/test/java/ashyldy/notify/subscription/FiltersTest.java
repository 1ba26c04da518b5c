package ashyldy.notify.subscription;

import java.util.Set;
import java.util.UUID;

import ashyldy.edge.json.EventJson;
import ashyldy.events.Approximation;
import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.events.Work;
import ashyldy.notify.SampleProject;
import ashyldy.places.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static ashyldy.notify.SampleProject.coded;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// One school, into which another project was merged: 900 places, 5 billion tenge, in Talgar District, "Daryn" pool
/// school, built anew.
class FiltersTest {
    private static final UUID SCHOOL = UUID.fromString("7b1f3a52-1111-4000-8000-000000000001");
    private static final UUID MERGED = UUID.fromString("7b1f3a52-1111-4000-8000-000000000002");

    private final FilterReader reader = new FilterReader(new PlaceChoice(Gazetteer.kazakhstan()));
    private final ConcernReader concerns = new ConcernReader(new Whereabouts(Gazetteer.kazakhstan()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {}                                              | heard
            {"place": ["23", "1962"]}                       | heard
            {"place": ["23", "1952"]}                       | not
            {"near": "43.30,77.24", "within": 40}           | heard
            {"near": "43.30,77.24", "within": 40, "place": ["23"]} | heard
            {"near": "51.16,71.45", "within": 40}           | not
            {"work": ["construction"]}                      | heard
            {"work": ["rehabilitation"]}                    | not
            {"stage": ["opened"]}                           | heard
            {"stage": ["stage_opened"]}                     | not
            {"capacityFrom": 900}                           | heard
            {"capacityFrom": 900.5}                         | not
            {"capacityTo": 899}                             | not
            {"costFrom": 5000000000}                        | heard
            {"costFrom": 5000000001}                        | not
            {"costFrom": 1, "costTo": 4999999999}           | not
            {"q": "daryn"}                                  | heard
            {"q": "DARYN school"}                           | heard
            {"q": "aryn"}                                   | not
            {"q": "daryn hospital"}                         | not
            {"party": "best"}                               | not
            {"programme": "comfortable"}                    | not
            {"projects": ["7b1f3a52-1111-4000-8000-000000000001"]} | heard
            {"projects": ["7B1F3A52-1111-4000-8000-000000000002"]} | heard
            {"projects": ["7b1f3a52-1111-4000-8000-000000000003"]} | not
            {"projects": ["7b1f3a52-1111-4000-8000-000000000001", "7b1f3a52-1111-4000-8000-000000000003"]} | heard
            {"projects": ["7b1f3a52-1111-4000-8000-000000000001"], "kinds": ["road"]} | not
            """)
    void whatIsAskedForHasToHoldAtOnce(String body, String answer) throws Exception {
        Interest interest = reader.read(EventJson.mapper().readValue(body, Filter.class));

        boolean wants =
                interest.wants(concerns.read(EventType.PROJECT_OPENED, school().state(), Set.of(SCHOOL, MERGED)));

        assertEquals(answer.equals("heard"), wants);
    }

    @Test
    void whatIsKnownToTheRegionAloneIsInNoCircle() throws Exception {
        var near = "{\"near\": \"43.30,77.24\", \"within\": 300}";
        Interest interest = reader.read(EventJson.mapper().readValue(near, Filter.class));
        var region = SampleProject.of(Kind.SCHOOL).in(coded("19"), null, null).state();

        assertEquals(false, interest.wants(concerns.read(EventType.PROJECT_OPENED, region)));
    }

    @Test
    void dollarsAreNoTengeAndAPartIsNotTheWhole() throws Exception {
        Interest costly = reader.read(EventJson.mapper().readValue("{\"costFrom\": 10}", Filter.class));
        var dollars = SampleProject.of(Kind.SCHOOL)
                .amount(Measure.COST, "1000", "USD")
                .state();
        var part = SampleProject.of(Kind.SCHOOL)
                .amount(Measure.COST, "1000", "KZT", Approximation.EXACT, Scope.COMPONENT)
                .state();

        assertEquals(false, costly.wants(concerns.read(EventType.PROJECT_OPENED, dollars)));
        assertEquals(false, costly.wants(concerns.read(EventType.PROJECT_OPENED, part)));
    }

    @Test
    void whoNamesAProjectHearsEveryChangeOfItUnlessSomeAreChosen() throws Exception {
        var json = new InterestJson(EventJson.mapper());
        var named = "{\"projects\": [\"%s\"]%s}";

        Interest all = reader.read(EventJson.mapper().readValue(named.formatted(SCHOOL, ""), Filter.class));
        Interest some = reader.read(EventJson.mapper()
                .readValue(named.formatted(SCHOOL, ", \"events\": [\"project.opened\"]"), Filter.class));

        assertEquals(Interest.EVERY_CHANGE, all.events());
        assertEquals(Set.of(EventType.PROJECT_OPENED), some.events());
        assertEquals(all, json.read(json.write(all)));
    }

    @Test
    void whatIsKeptIsWhatWasAskedFor() throws Exception {
        String all = """
                {"place": ["19"], "near": "43.24,76.92", "within": 30, "kinds": ["school"], "work": ["expansion"],
                 "stage": ["opened"], "projects": ["7b1f3a52-1111-4000-8000-000000000001"], "events": ["project.opened"], "capacityFrom": 1, "capacityTo": 2, "costFrom": 3,
                 "costTo": 4, "party": "a b", "programme": "c", "q": "d", "only": "new"}""";
        Interest interest = reader.read(EventJson.mapper().readValue(all, Filter.class));
        var json = new InterestJson(EventJson.mapper());

        assertEquals(interest, json.read(json.write(interest)));
    }

    private static SampleProject school() {
        return SampleProject.of(Kind.SCHOOL)
                .id(SCHOOL)
                .work(Work.CONSTRUCTION)
                .named(Language.EN, "Daryn school with a pool")
                .in(coded("19"), coded("1962"), null)
                .amount(Measure.CAPACITY, "900", "places")
                .amount(Measure.COST, "5000000000", "KZT");
    }
}
