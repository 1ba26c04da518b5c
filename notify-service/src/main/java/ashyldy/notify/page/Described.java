package ashyldy.notify.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.subscription.Filter;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.InterestJson;
import ashyldy.notify.subscription.Range;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;

/// Says in words what a subscription asks for.
final class Described {
    private final Gazetteer gazetteer;
    private final AlertWriter alerts;
    private final PageWords words;

    Described(Gazetteer gazetteer, AlertWriter alerts, PageWords words) {
        this.gazetteer = gazetteer;
        this.alerts = alerts;
        this.words = words;
    }

    List<FollowView.Line> lines(Interest interest) {
        Filter filter = InterestJson.filter(interest);
        List<FollowView.Line> lines = new ArrayList<>();
        lines.add(line("where", where(filter)));
        lines.add(line("what", what(filter)));
        lines.add(line(
                "events",
                interest.eventsInOrder().stream()
                        .map(event -> alerts.event(event, words.language()))
                        .collect(Collectors.joining(", "))));
        add(lines, "stage", coded("stage", filter.stage()));
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

    private String what(Filter filter) {
        String kinds = filter.kinds().isEmpty()
                ? words.say("what.anything")
                : filter.kinds().stream()
                        .map(kind -> alerts.kind(kind, words.language()))
                        .collect(Collectors.joining(", "));
        return filter.work().isEmpty() ? kinds : words.say("what.work", kinds, coded("work", filter.work()));
    }

    private String coded(String vocabulary, List<String> codes) {
        return codes.stream().map(code -> words.say(vocabulary + "." + code)).collect(Collectors.joining(", "));
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
