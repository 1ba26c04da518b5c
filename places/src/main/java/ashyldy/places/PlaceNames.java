package ashyldy.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One name in Kazakh (Cyrillic), Russian and English. */
public record PlaceNames(String kk, String ru, String en) {

    public PlaceNames {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a place needs its name in kk, ru and en");
        }
    }

    /** The label for a reader; Russian for a language that we do not speak. */
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "kk" -> kk;
            case "en" -> en;
            default -> ru;
        };
    }

    /** The spellings, each once, in the order kk, ru, en. */
    public List<String> all() {
        return Stream.of(kk, ru, en).distinct().toList();
    }
}
