package ashyldy.notify.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import ashyldy.events.Coded;
import ashyldy.events.Language;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.notify.subscription.Range;
import ashyldy.notify.subscription.What;
import ashyldy.notify.subscription.Where;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import ashyldy.wording.Wording;

/// Says in words what a subscription asks for.
final class Described {
    private final Gazetteer gazetteer;
    private final BiFunction<UUID, Language, Optional<String>> projects;
    private final Wording wording;
    private final PageWords words;

    /// @param projects what they are called, where something is known of them
    Described(Gazetteer gazetteer, BiFunction<UUID, Language, Optional<String>> projects, PageWords words) {
        this.gazetteer = gazetteer;
        this.projects = projects;
        this.wording = Wording.in(words.language());
        this.words = words;
    }

    /// What the only project is called that is followed.
    Optional<String> title(Interest interest) {
        Set<UUID> ids = interest.what().projects();
        return ids.size() == 1 ? projects.apply(ids.iterator().next(), words.language()) : Optional.empty();
    }

    List<FollowView.Line> lines(Interest interest) {
        Filter filter = InterestJson.filter(interest);
        List<FollowView.Line> lines = new ArrayList<>();
        add(lines, "projects", projects(interest.what()));
        boolean named = !interest.what().projects().isEmpty();
        if (!named || !interest.where().equals(Where.ANYWHERE)) {
            lines.add(line("where", where(filter)));
        }
        if (!named || !filter.kinds().isEmpty() || !filter.work().isEmpty()) {
            lines.add(line("what", what(interest.what())));
        }
        lines.add(line("events", events(interest)));
        add(lines, "stage", named("stage", interest.what().stages()));
        add(lines, "capacity", range(interest.howMuch().capacity(), "number"));
        add(lines, "cost", range(interest.howMuch().cost(), "tenge"));
        add(lines, "party", filter.party());
        add(lines, "programme", filter.programme());
        add(lines, "words", filter.q());
        if (interest.onlyNew()) {
            lines.add(line("once", words.say("once.value")));
        }
        return lines;
    }

    private String projects(What what) {
        return what.projects().stream()
                .map(id -> projects.apply(id, words.language()).orElse(id.toString()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String events(Interest interest) {
        return interest.events().equals(Interest.EVERY_CHANGE)
                ? words.say("events.every")
                : interest.eventsInOrder().stream().map(wording.labels()::event).collect(Collectors.joining(", "));
    }

    private String where(Filter filter) {
        List<String> places =
                new ArrayList<>(filter.place().stream().map(this::place).toList());
        if (filter.near() != null) {
            places.add(words.say("where.around", number(filter.within()), point(filter.near())));
        }
        return places.isEmpty() ? words.say("where.anywhere") : String.join("; ", places);
    }

    /// Without the zeros that a machine writes: `43.24, 76.92`.
    private static String point(String text) {
        return Arrays.stream(text.split(","))
                .map(degrees -> new BigDecimal(degrees).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    private String place(String code) {
        return gazetteer
                .byCode(new PlaceCode(code))
                .map(place -> place.names().in(words.locale()))
                .orElse(code);
    }

    private String what(What what) {
        String kinds = what.kinds().isEmpty() ? words.say("what.anything") : named("kind", what.kinds());
        return what.works().isEmpty() ? kinds : words.say("what.work", kinds, named("work", what.works()));
    }

    private <E extends Enum<E> & Coded> String named(String family, Set<E> values) {
        return values.stream()
                .sorted()
                .map(value -> wording.labels().of(family, value))
                .collect(Collectors.joining(", "));
    }

    private String range(Range range, String unit) {
        List<String> ends = new ArrayList<>();
        range.from().map(from -> words.say("range.from", number(from))).ifPresent(ends::add);
        range.to().map(to -> words.say("range.to", number(to))).ifPresent(ends::add);
        return ends.isEmpty() ? null : words.say("range." + unit, String.join(" ", ends));
    }

    private String number(BigDecimal value) {
        return NumberFormat.getInstance(words.locale()).format(value);
    }

    private void add(List<FollowView.Line> lines, String key, String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(line(key, value));
        }
    }

    private FollowView.Line line(String key, String value) {
        return new FollowView.Line(words.say("asked." + key), value);
    }
}
