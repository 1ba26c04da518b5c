package ashyldy.projects.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.PromiseState;
import ashyldy.events.Stage;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;
import ashyldy.projects.catalogue.BadParameter;
import ashyldy.projects.catalogue.Paging;
import ashyldy.projects.catalogue.Parameters;
import ashyldy.projects.catalogue.PromiseSelection;
import ashyldy.projects.catalogue.Selection;

/// Reads what a reader asks for. What it cannot understand it leaves out and says so, where a program would be refused.
final class Filters {

    private static final int CARDS = 24;

    private final Gazetteer gazetteer;
    private final Parameters parameters;
    private final Reader reader;
    private final List<String> notices = new ArrayList<>();

    Filters(Gazetteer gazetteer, Parameters parameters, Reader reader) {
        this.gazetteer = gazetteer;
        this.parameters = parameters;
        this.reader = reader;
    }

    Selection selection(FilterResource asked) {
        return Selection.of(
                places(asked),
                understood(() -> parameters.kinds(asked.kind()), Set.of()),
                understood(() -> parameters.stages(asked.stage()), Set.of()),
                understood(() -> parameters.search(asked.search()), ""));
    }

    PromiseSelection promises(FilterResource asked) {
        Set<PromiseState> states = understood(() -> parameters.promiseStates(asked.state()), Set.of());
        return new PromiseSelection(states, places(asked));
    }

    Paging paging(FilterResource asked) {
        return new Paging(CARDS, understood(() -> parameters.cursor(asked.cursor()), Optional.empty()));
    }

    FilterView view(Selection selection) {
        return new FilterView(
                placeChoices(selection.places()),
                choices("kind", Kind.values(), selection.kinds()),
                choices("stage", Stage.values(), selection.stages()),
                selection.search(),
                notices());
    }

    List<Choice> stateChoices(PromiseSelection selection) {
        return choices("promise", PromiseState.values(), selection.states());
    }

    /// All regions, and the wanted place where it is none of them.
    List<Choice> placeChoices(Set<String> wanted) {
        Stream<Place> regions =
                gazetteer.all().stream().filter(place -> place.level().isFirst());
        Stream<Place> others = wanted.stream().sorted().map(gazetteer::byCode).flatMap(Optional::stream);
        return Stream.concat(others, regions)
                .distinct()
                .map(place -> new Choice(
                        place.code().value(),
                        place.names().in(Locale.of(reader.wording().language().code())),
                        wanted.contains(place.code().value())))
                .toList();
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    private Set<String> places(FilterResource asked) {
        return understood(() -> parameters.places(asked.place()), Set.of());
    }

    private <C extends Coded> List<Choice> choices(String family, C[] codes, Set<C> chosen) {
        return Arrays.stream(codes)
                .map(code ->
                        new Choice(code.code(), reader.wording().labels().heading(family, code), chosen.contains(code)))
                .toList();
    }

    private <T> T understood(Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (BadParameter bad) {
            notices.add(
                    reader.say("filter.unknown." + bad.parameter(), bad.value()) + " " + reader.say("filter.ignored"));
            return otherwise;
        }
    }
}
