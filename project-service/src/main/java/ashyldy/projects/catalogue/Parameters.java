package ashyldy.projects.catalogue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Reads what a caller asks for. An absent or blank parameter is no condition; one that cannot be read is a
/// [BadParameter], never ignored.
public final class Parameters {

    private static final int USUAL_LIMIT = 50;
    private static final int LONGEST_SEARCH = 200;
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private final Gazetteer gazetteer;

    public Parameters(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public Set<Kind> kinds(List<String> texts) {
        return codes("kind", texts, Kind.values());
    }

    public Set<Stage> stages(List<String> texts) {
        return codes("stage", texts, Stage.values());
    }

    public Set<PromiseState> promiseStates(List<String> texts) {
        return codes("state", texts, PromiseState.values());
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
        String search = absent(text) ? "" : text.strip();
        if (search.length() > LONGEST_SEARCH) {
            throw new BadParameter(
                    "q", search.substring(0, 40) + "…", "at most " + LONGEST_SEARCH + " characters", List.of());
        }
        return search;
    }

    /// A moment with offset, or the start of a day in Kazakhstan.
    public Optional<Instant> moment(String parameter, String text) {
        if (absent(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text.strip().replace(' ', '+'))
                                    .toInstant()
                            : LocalDate.parse(text.strip())
                                    .atStartOfDay(KAZAKHSTAN)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            String expected = "a day (2025-12-13) or a date-time with offset (2025-12-13T09:30:00+05:00)";
            throw new BadParameter(parameter, text, expected, List.of());
        }
    }

    public Paging paging(String limit, String cursor) {
        return new Paging(limit(limit), cursor(cursor));
    }

    public Optional<Cursor> cursor(String text) {
        if (absent(text)) {
            return Optional.empty();
        }
        return Optional.of(Cursor.decoded(text)
                .orElseThrow(() -> new BadParameter(
                        "cursor", text, "a cursor that we gave: follow the link of the page before", List.of())));
    }

    private static int limit(String text) {
        if (absent(text)) {
            return USUAL_LIMIT;
        }
        if (text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= Paging.LARGEST) {
            return Integer.parseInt(text);
        }
        throw new BadParameter("limit", text, "a whole number from 1 to " + Paging.LARGEST, List.of());
    }

    private static <C extends Coded> Set<C> codes(String parameter, List<String> texts, C[] vocabulary) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code(parameter, code, vocabulary))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <C extends Coded> C code(String parameter, String code, C[] vocabulary) {
        return Arrays.stream(vocabulary)
                .filter(coded -> coded.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        code,
                        "one of the allowed values",
                        Arrays.stream(vocabulary).map(Coded::code).toList()));
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

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
