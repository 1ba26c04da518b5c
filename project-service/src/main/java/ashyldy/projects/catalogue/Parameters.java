package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import ashyldy.events.Kind;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Reads what a caller asks for. An absent or blank parameter is no condition; one that cannot be read is a
/// [BadParameter], never ignored.
public final class Parameters {

    private static final int USUAL_LIMIT = 50;
    private static final int LONGEST_SEARCH = 200;

    private final Gazetteer gazetteer;

    public Parameters(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Set<Kind> kinds(List<String> texts) {
        return Codes.read("kind", texts, Kind.values());
    }

    public Set<Stage> stages(List<String> texts) {
        return Codes.read("stage", texts, Stage.values());
    }

    Set<Work> works(List<String> texts) {
        return Codes.read("work", texts, Work.values());
    }

    /// @param text may be blank
    String words(String parameter, String text) {
        String words = search(parameter, text);
        if (!words.isEmpty() && SearchWords.folded(words).stream().allMatch(String::isEmpty)) {
            throw new BadParameter(parameter, words, "a word with a letter or a digit in it", List.of());
        }
        return words;
    }

    public Set<PromiseState> promiseStates(List<String> texts) {
        return Codes.read("state", texts, PromiseState.values());
    }

    /// What the scorecards are told apart by: region unless told.
    Scorecard.By scorecardsBy(String text) {
        if (absent(text)) {
            return Scorecard.By.REGION;
        }
        return Arrays.stream(Scorecard.By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "by", text, "one of the allowed values", List.of("region", "kind", "speaker")));
    }

    /// @param text a code or a name in any of the three languages; a name that several places share means all of them
    public Set<String> places(String text) {
        if (absent(text)) {
            return Set.of();
        }
        String wanted = text.strip();
        List<Place> found = gazetteer.byCode(wanted).map(List::of).orElseGet(() -> named(wanted));
        if (found.isEmpty()) {
            throw new BadParameter("place", wanted, "the code or name of a place that we know", regions());
        }
        return found.stream().map(place -> place.code().value()).collect(Collectors.toUnmodifiableSet());
    }

    public String search(String text) {
        return search("q", text);
    }

    private static String search(String parameter, String text) {
        String search = absent(text) ? "" : text.strip();
        if (search.length() > LONGEST_SEARCH) {
            throw new BadParameter(
                    parameter, search.substring(0, 40) + "…", "at most " + LONGEST_SEARCH + " characters", List.of());
        }
        return search;
    }

    /// A moment with offset, or the start of a day in Kazakhstan.
    public Optional<Instant> moment(String parameter, String text) {
        return Moments.read(parameter, text);
    }

    /// What is known to be wanted as it was then; absent for now.
    Optional<Instant> asOf(String text, Instant now) {
        return Moments.asOf(text, now);
    }

    /// Of a list of projects, which goes by their ids.
    public Paging paging(String limit, String cursor) {
        return new Paging(limit(limit), cursor(cursor, Cursor::isById));
    }

    /// Of a list that goes by days.
    Paging pagingByDay(String limit, String cursor) {
        return new Paging(limit(limit), cursor(cursor, after -> !after.isById()));
    }

    public Optional<Cursor> cursor(String text) {
        return cursor(text, any -> true);
    }

    private static Optional<Cursor> cursor(String text, Predicate<Cursor> ofThisList) {
        if (absent(text)) {
            return Optional.empty();
        }
        return Optional.of(Cursor.decoded(text)
                .filter(ofThisList)
                .orElseThrow(() -> new BadParameter(
                        "cursor", text, "a cursor that we gave: follow the link of the page before", List.of())));
    }

    public static int limit(String text) {
        if (absent(text)) {
            return USUAL_LIMIT;
        }
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= Paging.LARGEST) {
            return Integer.parseInt(text);
        }
        throw new BadParameter("limit", text, "a whole number from 1 to " + Paging.LARGEST, List.of());
    }

    private List<Place> named(String name) {
        List<Place> exact = gazetteer.meantBy(name);
        return exact.isEmpty() ? gazetteer.similar(name) : exact;
    }

    private List<String> regions() {
        return gazetteer.all().stream()
                .filter(place -> place.level().isFirst())
                .map(place -> place.code() + " " + place.names().en())
                .toList();
    }

    static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
