package ashyldy.projects.promise;

import java.util.List;
import java.util.Optional;

import ashyldy.edge.intake.Fault;
import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.registry.ProjectId;
import ashyldy.projects.registry.Projects;
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
    private final StoredReminders reminders;
    private final MeterRegistry meters;

    OverdueWorker(ProjectRegistrar registrar, StoredReminders reminders, MeterRegistry meters) {
        this.registrar = registrar;
        this.reminders = reminders;
        this.meters = meters;
    }

    @Scheduled(every = "${ashyldy.promises.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        while (recounted() == AT_ONCE) {
            // What was counted before it was told is told once, after an update.
        }
        for (var batch = overdue(Optional.empty()); !batch.isEmpty(); batch = overdue(Optional.of(batch.getLast()))) {
            batch.forEach(this::remind);
        }
    }

    private int recounted() {
        return QuarkusTransaction.requiringNew().timeout(60).call(() -> registrar.recount(AT_ONCE));
    }

    private List<ProjectId> overdue(Optional<ProjectId> after) {
        return QuarkusTransaction.requiringNew().call(() -> registrar.overdue(after, AT_ONCE));
    }

    /// What is wrong with one project stops no other, and it is tried again when the calendar is looked at next, a
    /// bounded number of times; a database that is away ends the round.
    private void remind(ProjectId project) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                registrar.remind(project);
                reminders.succeeded(project);
            });
        } catch (RuntimeException fault) {
            if (Fault.outlook(fault) == Fault.Outlook.AWAY) {
                throw fault;
            }
            meters.counter("ashyldy.reminders.failed").increment();
            int tries = QuarkusTransaction.requiringNew().call(() -> reminders.failed(project, String.valueOf(fault)));
            Log.errorf(
                    fault,
                    "project %s has an overdue promise and cannot be reminded of it (try %d of %d, then it is left"
                            + " alone until it changes)",
                    project,
                    tries,
                    Projects.MOST_REMINDERS);
        }
    }
}
