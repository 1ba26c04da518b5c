package ashyldy.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Language;

/// Which of our languages a reader wants.
public final class Preference {

    private Preference() {}

    /// One of our codes, and nothing else.
    public static Optional<Language> named(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /// The best match of an `Accept-Language` header; Russian, which most readers share, where it names none of ours.
    public static Language accepted(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header == null ? "" : header);
            String best = Locale.lookupTag(ranges, List.of("kk", "ru", "en"));
            return named(best == null ? "" : best).orElse(Language.RU);
        } catch (IllegalArgumentException malformed) {
            return Language.RU;
        }
    }
}
