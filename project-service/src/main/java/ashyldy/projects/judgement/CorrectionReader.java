package ashyldy.projects.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Judgement;
import ashyldy.events.Kind;
import ashyldy.events.Mentioned;
import ashyldy.events.ProjectName;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Source;
import ashyldy.events.Work;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.NameWords;
import ashyldy.projects.intake.Sighting;
import ashyldy.projects.intake.Whereabouts;

/// Reads a corrected value as a claim of the person who corrects it: with a source that names the person, and a quote
/// that stands in that person's own words.
public final class CorrectionReader {
    private static final String NOBODYS = "";

    private final Gazetteer gazetteer;

    public CorrectionReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Empty for a judgement that corrects no value.
    ///
    /// @throws BadCorrection where the field is none that can be corrected, or cannot have this value
    public Optional<Sighting> read(Judgement judgement) {
        return judgement
                .field()
                .flatMap(field -> judgement.value().map(value -> read(judgement, CorrectedField.of(field), value)));
    }

    private Sighting read(Judgement judgement, CorrectedField field, String value) {
        var words = "%s: %s".formatted(value, judgement.why());
        var quote = new Quote(0, value.length(), value)
                .within(new QuotedSentence(0, words.length(), words))
                .inTitle();
        var claim = new PersonsClaim(judgement, field, quote);
        fill(claim, field, value);
        var source = new Source(
                judgement.id(),
                Optional.empty(),
                Optional.of(words),
                Optional.empty(),
                claim.language(),
                Optional.of(new PublishedAt(judgement.at().toString())),
                Optional.of(judgement.by()));
        return new Sighting(claim.made(), source, NOBODYS, Whereabouts.UNKNOWN, NameWords.NONE, Set.of(), Set.of());
    }

    private void fill(PersonsClaim claim, CorrectedField field, String value) {
        switch (field) {
            case CorrectedField.OfKind() -> claim.kind = CorrectedField.code("value", value, Kind.values());
            case CorrectedField.OfWork() -> claim.work = CorrectedField.code("value", value, Work.values());
            case CorrectedField.OfStage() -> claim.reach(CorrectedValues.stage(value));
            case CorrectedField.OfPlace() ->
                claim.place = Optional.of(CorrectedValues.place(value, gazetteer, claim.quote()));
            case CorrectedField.OfName(var language) ->
                claim.name = Optional.of(new ProjectName(value, language, claim.quote()));
            case CorrectedField.OfAmount amount ->
                claim.amounts = List.of(CorrectedValues.amount(amount, value, claim.quote()));
            case CorrectedField.OfDate(var role) -> claim.date(CorrectedValues.date(role, value, claim.quote()));
        }
    }

    /// The words of the person by whom a sighting is, absent for an article's.
    public static Optional<Quote> quote(Sighting sighting) {
        return sighting.source()
                .by()
                .flatMap(person -> sighting.claim().speaker().map(Mentioned::quote));
    }

    /// Whether a sighting says anything of a field: a person corrects one, and says nothing of the others.
    public static boolean saysOf(Sighting sighting, String field) {
        return sighting.source().by().isEmpty() || sighting.claim().rules().contains(field);
    }

    /// @return the field that the person's sighting corrects
    public static String field(Sighting said) {
        return said.claim().rules().getFirst();
    }
}
