package ashyldy.projects.promise;

import java.util.List;
import java.util.Optional;

import ashyldy.edge.intake.Fault;
import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.registry.ProjectId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks at the calendar: a promise whose day has passed is overdue, though nobody has written so.
@ApplicationScoped
class OverdueWorker {
    /// So many are known at a time.
    private static final int AT_ONCE = 500;

    private final ProjectRegistrar registrar;
    private final MeterRegistry meters;

    OverdueWorker(ProjectRegistrar registrar, MeterRegistry meters) {
        this.registrar = registrar;
        this.meters = meters;
    }

    @Scheduled(every = "${ashyldy.promises.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        for (var batch = overdue(Optional.empty()); !batch.isEmpty(); batch = overdue(Optional.of(batch.getLast()))) {
            batch.forEach(this::remind);
        }
    }

    private List<ProjectId> overdue(Optional<ProjectId> after) {
        return QuarkusTransaction.requiringNew().call(() -> registrar.overdue(after, AT_ONCE));
    }

    /// What is wrong with one project stops no other, and it is tried again when the calendar is looked at next; a
    /// database that is away ends the round.
    private void remind(ProjectId project) {
        try {
            QuarkusTransaction.requiringNew().run(() -> registrar.remind(project));
        } catch (RuntimeException fault) {
            if (Fault.outlook(fault) == Fault.Outlook.AWAY) {
                throw fault;
            }
            meters.counter("ashyldy.reminders.failed").increment();
            Log.errorf(fault, "project %s has an overdue promise and cannot be reminded of it", project);
        }
    }
}
