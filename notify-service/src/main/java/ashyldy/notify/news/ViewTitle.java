package ashyldy.notify.news;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Coded;
import ashyldy.events.Language;
import ashyldy.notify.subscription.FilterQuery;
import ashyldy.notify.subscription.Interest;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import ashyldy.wording.Wording;

/// Says in the reader's language what a view shows: "What has opened: Talgar District, school".
public final class ViewTitle {
    /// What is said in words; anything else is said as it would be asked for, so that no condition is hidden.
    private static final Set<String> WORDED = Set.of("place", "kinds", "work", "events", "projects", "q");

    private final Gazetteer gazetteer;
    private final BiFunction<UUID, Language, Optional<String>> projects;

    /// @param projects what they are called, where something is known of them
    public ViewTitle(Gazetteer gazetteer, BiFunction<UUID, Language, Optional<String>> projects) {
        this.gazetteer = gazetteer;
        this.projects = projects;
    }

    public String of(View view) {
        Wording wording = NewsWords.in(view.language());
        String what = wording.words().text(isOfOpenings(view) ? "news.openings" : "news.changes");
        String conditions = Stream.of(projects(view), places(view), labels(view, wording), stated(view, wording))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? what : what + ": " + conditions;
    }

    private Stream<String> projects(View view) {
        return view.interest().what().projects().stream()
                .map(id -> projects.apply(id, view.language()).orElse(id.toString()))
                .sorted();
    }

    private Stream<String> places(View view) {
        return view.interest().where().places().stream()
                .map(PlaceCode::value)
                .sorted()
                .map(code -> place(code, view));
    }

    private String place(String code, View view) {
        return gazetteer
                .byCode(code)
                .map(place -> place.names().in(Locale.of(view.language().code())))
                .orElse(code);
    }

    private static Stream<String> labels(View view, Wording wording) {
        Interest interest = view.interest();
        Stream<String> events = isOfOpenings(view) || view.interest().tellsTheUsual()
                ? Stream.empty()
                : interest.events().stream()
                        .sorted()
                        .map(wording.labels()::event)
                        .map(label -> label.toLowerCase(Locale.ROOT));
        return Stream.of(
                        labels("kind", interest.what().kinds(), wording),
                        labels("work", interest.what().works(), wording),
                        events)
                .flatMap(each -> each);
    }

    private static <E extends Enum<E> & Coded> Stream<String> labels(String family, Set<E> values, Wording wording) {
        return values.stream().sorted().map(value -> wording.labels().of(family, value));
    }

    private static Stream<String> stated(View view, Wording wording) {
        Map<String, String> parameters = FilterQuery.parameters(view.filter());
        Stream<String> words =
                Stream.ofNullable(parameters.get("q")).map(q -> wording.words().text("news.words", q));
        Stream<String> others = parameters.entrySet().stream()
                .filter(each -> !WORDED.contains(each.getKey()))
                .map(each -> wording.words().text("news.other", each.getKey() + "=" + each.getValue()));
        return Stream.concat(words, others);
    }

    private static boolean isOfOpenings(View view) {
        return view.interest().events().equals(Interest.OPENINGS);
    }
}
