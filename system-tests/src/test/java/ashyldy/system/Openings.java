package ashyldy.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Invented news for load: in every district a school opens, and each opening is told by two outlets in two languages.
final class Openings {
    /// Kazakh, Russian, English; in each the district, its region and the number of places.
    private static final List<String> TEXTS = List.of(
            "%s, %s: %d орындық жаңа мектеп ашылды. Құрылыс екі жылға созылды.",
            "%s, %s: открылась новая школа на %d мест. Строительство велось два года.",
            "%s, %s: a new school for %d pupils has opened. It took two years to build.");

    private Openings() {}

    /// @param projects how many, each in a district of its own; every one gives two articles
    static List<Map<String, String>> articles(Gazetteer gazetteer, int projects) {
        var districts = gazetteer.all().stream()
                .filter(place -> place.level() == PlaceLevel.DISTRICT)
                .toList();
        var articles = new ArrayList<Map<String, String>>();
        IntStream.range(0, projects).forEach(number -> {
            var district = districts.get(number);
            var region = gazetteer.region(district).orElseThrow();
            articles.add(article(district, region, number, number % 3, "first"));
            articles.add(article(district, region, number, (number + 1) % 3, "second"));
        });
        return articles;
    }

    private static Map<String, String> article(Place district, Place region, int number, int language, String outlet) {
        return Map.of(
                "url", "https://%s.example/news/%d".formatted(outlet, number),
                "publishedAt", "2026-10-%02d".formatted(1 + number % 28),
                "text",
                        TEXTS.get(language)
                                .formatted(label(district, language), label(region, language), 100 + 10 * number));
    }

    private static String label(Place place, int language) {
        return List.of(place.names().kk(), place.names().ru(), place.names().en())
                .get(language);
    }
}
