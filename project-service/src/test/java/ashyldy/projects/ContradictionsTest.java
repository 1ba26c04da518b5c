package ashyldy.projects;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import ashyldy.events.JudgedClaim;
import ashyldy.events.Judgement;
import ashyldy.events.JudgementKind;
import ashyldy.events.Kind;
import ashyldy.projects.judgement.Contradictions;
import ashyldy.projects.judgement.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Nobody can say what somebody has said otherwise, over any number of corners. `a=b` the same, `a!b` not, `a<b` a is a
/// part of b, `a|b` a is split off b, `a:5` a value of a is 5.
class ContradictionsTest {
    private static final Map<String, JudgementKind> SIGNS = new TreeMap<>(Map.of(
            "=", JudgementKind.SAME,
            "!", JudgementKind.NOT_THE_SAME,
            "<", JudgementKind.PART_OF,
            "|", JudgementKind.SPLIT,
            ":", JudgementKind.CORRECT));

    @ParameterizedTest(name = "{0}; then {1}: against {2}")
    @CsvSource(delimiter = ';', textBlock = """
        ''              ; a=b  ; ''
        a=b             ; b=c  ; ''
        a=b             ; a!b  ; a=b
        a!b             ; a=b  ; a!b
        a!b             ; b=a  ; a!b
        a!b             ; a=c  ; ''
        a=b b=c         ; a!c  ; a=b b=c
        a=b b=c x=y     ; a!c  ; a=b b=c
        a=b c!b         ; a=c  ; c!b
        a=b c=d b!c     ; a=d  ; b!c
        a=b c=d         ; a!c  ; ''
        ab=c            ; a|b  ; ab=c
        a|b             ; a=b  ; a|b
        a|b             ; b=c  ; ''
        ab|c            ; a!b  ; ab|c
        a<b             ; a=b  ; a<b
        a<b             ; a!b  ; ''
        a<b             ; b<a  ; a<b
        a<b b<c         ; c<a  ; a<b b<c
        a<b b<c         ; a=c  ; a<b b<c
        a<b c=b         ; c<a  ; a<b
        a<b             ; c<b  ; ''
        a:5             ; a:6  ; a:5
        a:5             ; a:5  ; ''
        a:5             ; b:6  ; ''
        a:5 a=b         ; b:6  ; a:5
        """)
    void namesWhatStandsAgainstIt(String standing, String fresh, String against) {
        var judgements = new InMemoryJudgements();
        var said = new TreeMap<UUID, String>();
        for (var word : words(standing)) {
            var judgement = judgement(word);
            judgements.add(judgement);
            said.put(judgement.id(), word);
        }

        var found = Contradictions.of(standing(judgement(fresh)), judgements);

        assertEquals(
                words(against).stream().sorted().collect(joining(" ")),
                found.stream().map(one -> said.get(one.id())).sorted().collect(joining(" ")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Judgement judgement(String word) {
        var sign = SIGNS.keySet().stream().filter(word::contains).findFirst().orElseThrow();
        var sides = word.split("[=!<|:]");
        boolean corrects = sign.equals(":");
        return new Judgement(
                id(word),
                1,
                SIGNS.get(sign),
                claims(sides[0]),
                corrects ? List.of() : claims(sides[1]),
                Optional.of("amount.capacity.places.project").filter(field -> corrects),
                Optional.of(sides[1]).filter(value -> corrects),
                "A. Reviewer",
                "seen on the spot",
                Instant.parse("2026-02-01T06:00:00Z"),
                Optional.empty());
    }

    private static Standing standing(Judgement judgement) {
        return new Standing(
                judgement,
                judgement.one().stream().map(JudgedClaim::claim).collect(toSet()),
                judgement.other().stream().map(JudgedClaim::claim).collect(toSet()),
                Optional.empty());
    }

    private static List<JudgedClaim> claims(String names) {
        return names.chars()
                .mapToObj(Character::toString)
                .map(name -> new JudgedClaim(id(name), id("article " + name), Kind.SCHOOL, name))
                .toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
