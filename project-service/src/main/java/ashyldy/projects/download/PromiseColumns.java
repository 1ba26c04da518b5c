package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.events.Promise;
import ashyldy.projects.catalogue.Dossier;

/// The columns of the promise that is due last.
final class PromiseColumns {
    private final List<Column<Dossier>> columns = new ArrayList<>();

    private PromiseColumns() {}

    static List<Column<Dossier>> all() {
        var promises = new PromiseColumns();
        promises.promise();
        return List.copyOf(promises.columns);
    }

    private void promise() {
        of(
                "promise_state",
                "of the promise that is due last: code of the vocabulary promise",
                promise -> Optional.of(promise.state().code()));
        of(
                "promise_due_from",
                "first day of the time promised",
                promise -> promise.due().value().from());
        of(
                "promise_due_to",
                "last day of the time promised",
                promise -> promise.due().value().to());
        of(
                "promise_precision",
                "how exact the promise is",
                promise -> Optional.of(promise.due().value().precision().code()));
        of("promise_made_on", "day of the oldest article that makes it", Promise::madeOn);
        of("promise_kept_on", "last day on which it can have been kept", Promise::keptOn);
        of("promise_days_late", "days between the promise and the opening, at least", Promise::daysLate);
        of("promise_slip_days", "days by which it has moved, at least", Promise::slipDays);
        columns.add(Column.of(
                "promises",
                "how many promises there are",
                one -> one.listing().promises().size()));
    }

    private void of(String name, String meaning, Function<Promise, Optional<?>> value) {
        columns.add(Column.maybe(name, meaning, one -> Shown.promise(one).flatMap(value)));
    }
}
