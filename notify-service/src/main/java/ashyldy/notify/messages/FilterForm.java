package ashyldy.notify.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.notify.subscription.EventName;
import ashyldy.wording.Wording;

/// The form above the messages; filters that it has no field for are kept as they are.
///
/// @param place as it was typed or the code that it became
public record FilterForm(String place, List<Choice> kinds, List<Choice> events, List<Choice> kept) {
    private static final List<String> FIELDS = List.of("place", "kinds", "events");

    /// @param label what a person reads; of what is kept, its name
    public record Choice(String value, String label, boolean chosen) {}

    /// @param set the filters that are set, by name
    static FilterForm of(Map<String, String> set, Wording wording) {
        return new FilterForm(
                set.getOrDefault("place", ""),
                choices(set.getOrDefault("kinds", ""), kinds(wording)),
                choices(set.getOrDefault("events", ""), events(wording)),
                set.entrySet().stream()
                        .filter(each -> !FIELDS.contains(each.getKey()))
                        .map(each -> new Choice(each.getValue(), each.getKey(), true))
                        .toList());
    }

    private static Stream<Choice> kinds(Wording wording) {
        Stream<Choice> any = Stream.of(new Choice("", wording.words().text("news.kind.any"), false));
        return Stream.concat(
                any,
                Arrays.stream(Kind.values())
                        .map(kind -> new Choice(kind.code(), wording.labels().heading("kind", kind), false)));
    }

    private static Stream<Choice> events(Wording wording) {
        Stream<Choice> groups = Stream.of(
                new Choice("", wording.words().text("news.event.openings"), false),
                new Choice(String.join(",", EventName.all()), wording.words().text("news.event.all"), false));
        Function<String, String> label =
                name -> wording.labels().event(EventName.parse(name).orElseThrow());
        return Stream.concat(groups, EventName.all().stream().map(name -> new Choice(name, label.apply(name), false)));
    }

    /// What was asked for is among the choices, also where nobody would have offered it.
    private static List<Choice> choices(String asked, Stream<Choice> offered) {
        List<Choice> choices = offered.map(each ->
                        new Choice(each.value(), each.label(), each.value().equals(asked)))
                .collect(Collectors.toList());
        if (choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(asked, asked.replace(",", ", "), true));
        }
        return choices;
    }
}
