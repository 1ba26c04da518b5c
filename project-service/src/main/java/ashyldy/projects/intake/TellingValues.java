package ashyldy.projects.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import ashyldy.events.Amount;
import ashyldy.events.Claim;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Measure;
import ashyldy.events.ProjectDate;
import ashyldy.events.PublishedAt;
import ashyldy.events.Scope;
import ashyldy.events.Source;
import ashyldy.events.Stage;
import ashyldy.places.NameKey;

/// What a claim says that few others of its kind in its place say.
///
/// @param telling each of which leads to few works even of a large city
/// @param broad each of which leads to few works of a small place only
record TellingValues(Set<String> telling, Set<String> broad) {
    /// 5.324 and 5.3 billion are one figure to those who round.
    private static final MathContext ROUNDED = new MathContext(2);

    private static final int FORTNIGHT = 14;

    static TellingValues of(Claim claim, Source source, NameWords words, Set<String> spots) {
        var values = new TellingValues(new TreeSet<>(spots), new TreeSet<>());
        words.proper().forEach(word -> values.telling.add(WordForms.stem(word)));
        claim.amounts().stream()
                .filter(amount -> amount.scope() == Scope.PROJECT && amount.measure() != Measure.STOREYS)
                .forEach(amount -> values.add(amount));
        claim.parties().forEach(party -> values.telling.add("by " + NameKey.of(party.name())));
        claim.dates().forEach(values::add);
        if (claim.stage() == Stage.OPENED) {
            values.broad.add("open");
            source.publishedAt().map(PublishedAt::day).ifPresent(day -> values.addOpened(claim, day));
        }
        return values;
    }

    /// In a small place all of these lead to few.
    Stream<String> all() {
        return Stream.concat(telling.stream(), broad.stream());
    }

    /// Each two of them: where many share one, few share both.
    Stream<String> pairs() {
        var ordered = all().sorted().toList();
        return ordered.stream()
                .flatMap(one -> ordered.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> one + " & " + other));
    }

    private void add(Amount amount) {
        BigDecimal value = amount.value().round(ROUNDED).stripTrailingZeros();
        telling.add(amount.measure().code() + " " + value.toPlainString() + " " + amount.unit());
    }

    /// A promise is found by the opening that keeps it.
    private void add(ProjectDate date) {
        if (date.from().isPresent()) {
            var what = date.role() == DateRole.START ? "begun " : "done ";
            addDay(what, date.from().get(), date.precision());
        }
    }

    private void addDay(String what, LocalDate from, DatePrecision precision) {
        if (precision == DatePrecision.DAY || precision == DatePrecision.MONTH) {
            telling.add(what + YearMonth.from(from));
        }
        if (precision == DatePrecision.DAY && what.equals("done ")) {
            addFortnights(from);
        }
        broad.add(what + from.getYear());
    }

    private void addOpened(Claim claim, LocalDate published) {
        addFortnights(published);
        if (claim.dates().stream().noneMatch(date -> date.role() == DateRole.OPENING)) {
            addDay("done ", published, DatePrecision.MONTH);
        }
    }

    /// Fortnights that overlap by half, so that neighbours share one.
    private void addFortnights(LocalDate day) {
        long half = Math.floorDiv(day.toEpochDay(), FORTNIGHT / 2);
        telling.add("open " + half);
        telling.add("open " + (half + 1));
    }
}
