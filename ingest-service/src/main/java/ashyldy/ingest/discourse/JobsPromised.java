package ashyldy.ingest.discourse;

import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.time.DateMention;

/// "By 2028 it is planned to create 3,000 jobs": by then what creates them shall work, where nothing else is said of
/// its
/// end. Jobs of a whole region are nobody's.
record JobsPromised(Telling telling) {
    Optional<Fact> by(Project project) {
        SentenceReading reading = telling.reading();
        boolean known = project.isOver()
                || project.facts(Fact.Dated.class).stream()
                        .anyMatch(told -> told.date().role() == DateRole.PLANNED_COMPLETION);
        return known
                        || !reading.says(ModalityCode.INTENT)
                        || reading.places().stream().anyMatch(PlaceMention::isSite)
                ? Optional.empty()
                : reading.amounts().stream()
                        .filter(amount -> amount.measure() == UnitMeasure.JOBS)
                        .findFirst()
                        .flatMap(this::deadline);
    }

    private Optional<Fact> deadline(AmountMention jobs) {
        return telling.reading().dates().stream()
                .filter(date -> date.deadline() && !date.range() && date.first().isPresent())
                .filter(date -> telling.reading().boundariesBetween(date.from(), jobs.from()) == 0)
                .findFirst()
                .map(this::promised);
    }

    private Fact promised(DateMention date) {
        return new Fact.Dated(new ProjectDate(
                DateRole.PLANNED_COMPLETION,
                date.first(),
                date.last(),
                date.precision(),
                date.basis(),
                telling.quote(date.from(), date.to(), date.rule())));
    }
}
