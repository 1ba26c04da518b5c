package ashyldy.ingest.article;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The query parameters of `tracking-parameters.txt`.
final class TrackingParameters {
    private static final Predicate<String> KNOWN = Pattern.compile(
                    WordList.beside(TrackingParameters.class, "tracking-parameters.txt").stream()
                            .map(name -> Pattern.quote(name).replace("*", "\\E.*\\Q"))
                            .collect(Collectors.joining("|")))
            .asMatchPredicate();

    private TrackingParameters() {}

    /// @param parameter `name=value`, or a name alone
    static boolean has(String parameter) {
        return KNOWN.test(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT));
    }
}
