package ashyldy.projects.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
/// @param rare each of which leads to few works even of a large city
/// @param common each of which leads to few works of a small place only
record TellingValues(Set<String> rare, Set<String> common) {
    /// 5.324 and 5.3 billion are one figure to those who round.
    private static final MathContext ROUNDED = new MathContext(2);

    private static final int FORTNIGHT = 14;

    static TellingValues of(Claim claim, Source source, String group, NameWords words, Set<String> spots) {
        var values = new TellingValues(new HashSet<>(spots), new HashSet<>());
        words.proper().forEach(word -> values.rare.add(WordForms.stem(word)));
        claim.amounts().stream()
                .filter(amount -> amount.scope() == Scope.PROJECT && amount.measure() != Measure.STOREYS)
                .forEach(amount -> values.add(group, amount));
        claim.parties().forEach(party -> values.common.add("by " + NameKey.of(party.name())));
        claim.dates().forEach(values::add);
        opened(claim, source).forEach(values::addOpening);
        return values;
    }

    /// In a large place what is common leads to few only together with something else.
    Stream<String> inLargePlace() {
        var pairs = new ArrayList<String>();
        var ordered = common.stream().sorted().toList();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                pairs.add(ordered.get(i) + " & " + ordered.get(j));
            }
        }
        return Stream.concat(rare.stream(), pairs.stream());
    }

    Stream<String> inSmallPlace() {
        return Stream.concat(rare.stream(), common.stream());
    }

    private void add(String group, Amount amount) {
        BigDecimal value = amount.value().round(ROUNDED).stripTrailingZeros();
        (Commonness.isCommon(group, amount) ? common : rare)
                .add(amount.measure().code() + " " + value.toPlainString() + " " + amount.unit());
    }

    private void add(ProjectDate date) {
        if (date.role() == DateRole.OPENING || date.from().isEmpty()) {
            return;
        }
        var from = date.from().get();
        if (date.precision() == DatePrecision.DAY || date.precision() == DatePrecision.MONTH) {
            rare.add(date.role().code() + " " + from.withDayOfMonth(1));
        }
        common.add(date.role().code() + " " + from.getYear());
    }

    private static List<LocalDate> opened(Claim claim, Source source) {
        if (claim.stage() != Stage.OPENED) {
            return List.of();
        }
        var told = claim.dates().stream()
                .filter(date -> date.role() == DateRole.OPENING && date.precision() == DatePrecision.DAY)
                .flatMap(date -> date.from().stream());
        return Stream.concat(told, source.publishedAt().map(PublishedAt::day).stream())
                .toList();
    }

    /// Fortnights that overlap by half, so that neighbours share one.
    private void addOpening(LocalDate day) {
        long half = Math.floorDiv(day.toEpochDay(), FORTNIGHT / 2);
        rare.add("open " + half);
        rare.add("open " + (half + 1));
    }
}
