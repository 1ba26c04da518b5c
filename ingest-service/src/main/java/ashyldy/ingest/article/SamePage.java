package ashyldy.ingest.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.util.function.Predicate.not;

/// What all spellings of one page's address have in common: http or https, with `www.` or without, the light version
/// for
/// telephones, with a slash at the end. Nothing is ever fetched from it.
final class SamePage {
    private static final Pattern SHAPE = Pattern.compile("https?://([^/?]+)([^?]*)(?:\\?(.*))?");
    private static final Pattern LIGHT_HOST = Pattern.compile("^(?:www|m|mobile|amp|wap)\\.(?=[^.]+\\.[^.:]+)");
    private static final Set<String> LIGHT_FOLDERS = Set.of("amp", "m", "mobile");
    private static final Pattern LIGHT_FILE = Pattern.compile("\\.amp(?=\\.html?$|$)");
    private static final Predicate<String> LIGHT_PARAMETER =
            Pattern.compile("amp(?:=.*)?|outputType=amp|view=amp|m=1").asMatchPredicate();

    private SamePage() {}

    static String of(CanonicalUrl url) {
        var parts = SHAPE.matcher(url.text());
        if (!parts.matches()) {
            return url.text();
        }
        var query = parts.group(3) == null ? "" : query(parts.group(3));
        return host(parts.group(1)) + path(parts.group(2)) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String host(String host) {
        return LIGHT_HOST.matcher(host).replaceFirst("");
    }

    private static String path(String path) {
        List<String> steps =
                Arrays.stream(path.split("/")).filter(not(String::isEmpty)).toList();
        if (steps.size() > 1 && LIGHT_FOLDERS.contains(steps.getFirst())) {
            steps = steps.subList(1, steps.size());
        }
        if (steps.size() > 1 && steps.getLast().equals("amp")) {
            steps = steps.subList(0, steps.size() - 1);
        }
        return LIGHT_FILE.matcher("/" + String.join("/", steps)).replaceFirst("");
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&")).filter(LIGHT_PARAMETER.negate()).collect(Collectors.joining("&"));
    }
}
