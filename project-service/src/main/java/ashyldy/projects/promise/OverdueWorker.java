package ashyldy.projects.promise;

import ashyldy.projects.ProjectRegistrar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks at the calendar: a promise whose day has passed is overdue, though nobody has written so.
@ApplicationScoped
class OverdueWorker {
    /// So many in one go; the rest has time until the next.
    private static final int AT_ONCE = 500;

    private final ProjectRegistrar registrar;

    OverdueWorker(ProjectRegistrar registrar) {
        this.registrar = registrar;
    }

    @Scheduled(every = "${ashyldy.promises.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var overdue = QuarkusTransaction.requiringNew().call(() -> registrar.overdue(AT_ONCE));
        overdue.forEach(project -> QuarkusTransaction.requiringNew().run(() -> registrar.remind(project)));
    }
}
