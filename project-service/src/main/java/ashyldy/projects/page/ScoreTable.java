package ashyldy.projects.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import ashyldy.events.Kind;
import ashyldy.places.Gazetteer;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.catalogue.Scorecard;

/// The scorecards of the regions, of the kinds or of the speakers.
public record ScoreTable(String title, List<ScoreLine> lines) {
    private static final int SHOWN = 10;

    static List<ScoreTable> all(Catalogue catalogue, Set<String> places, Reader reader, Gazetteer gazetteer) {
        var labels = reader.wording().labels();
        var language = Locale.of(reader.wording().language().code());
        UnaryOperator<String> region = code ->
                gazetteer.byCode(code).map(place -> place.names().in(language)).orElse(code);
        UnaryOperator<String> kind = code -> List.of(Kind.values()).stream()
                .filter(one -> one.code().equals(code))
                .map(one -> labels.heading("kind", one))
                .findFirst()
                .orElse(code);
        return List.of(
                new ScoreTable(
                        reader.say("promises.scores.region"),
                        lines(catalogue.scorecards(Scorecard.By.REGION, places, SHOWN), region, reader)),
                new ScoreTable(
                        reader.say("promises.scores.kind"),
                        lines(catalogue.scorecards(Scorecard.By.KIND, places, SHOWN), kind, reader)),
                new ScoreTable(
                        reader.say("promises.scores.speaker"),
                        lines(
                                catalogue.scorecards(Scorecard.By.SPEAKER, places, SHOWN),
                                UnaryOperator.identity(),
                                reader)));
    }

    private static List<ScoreLine> lines(List<Scorecard> cards, UnaryOperator<String> named, Reader reader) {
        return cards.stream()
                .map(card -> new ScoreLine(
                        card.code().isEmpty() ? reader.say("promises.scores.nobody") : named.apply(card.code()),
                        card.promises(),
                        card.kept(),
                        card.keptLate(),
                        card.overdue(),
                        card.open(),
                        card.withdrawn(),
                        card.moved()))
                .toList();
    }
}
