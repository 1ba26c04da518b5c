package ashyldy.benchmarks.road;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Invented articles, each of which tells that something has opened that no other tells of: another kind of building or
/// another village.
public final class Openings {
    private static final int FEWEST = 100;

    private final Gazetteer gazetteer;
    private final List<Sentence> sentences;
    private final List<Place> villages;

    private record Sentence(Locale language, String text) {
        static Sentence of(String line) {
            String[] columns = line.split("\t");
            return new Sentence(Locale.of(columns[0]), columns[1]);
        }
    }

    /// @param day on which they are published
    public record Opening(String url, LocalDate day, String text) {}

    public Openings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.sentences = sentences();
        this.villages = gazetteer.all().stream()
                .filter(place -> place.level() == PlaceLevel.SETTLEMENT && isOneWord(place))
                .filter(place -> gazetteer
                        .parentOf(place)
                        .filter(parent -> parent.level() == PlaceLevel.DISTRICT)
                        .isPresent())
                .toList();
    }

    /// So many can be told apart.
    int most() {
        return villages.size() * sentences.size();
    }

    /// @throws IllegalArgumentException if more are wanted than can be told apart
    public List<Opening> of(LocalDate day, int count) {
        if (count > most()) {
            throw new IllegalArgumentException("%d openings cannot be told apart, %d can".formatted(count, most()));
        }
        List<Opening> openings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Place village = villages.get(number % villages.size());
            Sentence sentence = sentences.get(number / villages.size());
            openings.add(
                    new Opening("https://road.example/%d".formatted(number), day, text(sentence, village, number)));
        }
        return openings;
    }

    private String text(Sentence sentence, Place village, int number) {
        Locale reader = sentence.language();
        return sentence.text()
                .replace("{village}", village.names().in(reader))
                .replace(
                        "{district}",
                        gazetteer.district(village).orElseThrow().names().in(reader))
                .replace(
                        "{region}",
                        gazetteer.region(village).orElseThrow().names().in(reader))
                .replace("{count}", String.valueOf(FEWEST + number));
    }

    /// Of two words not all are read as one name, and two villages may become one.
    private static boolean isOneWord(Place place) {
        return place.names().all().stream().noneMatch(name -> name.contains(" "));
    }

    private static List<Sentence> sentences() {
        try (InputStream file = Openings.class.getResourceAsStream("/road/openings.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Sentence::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
