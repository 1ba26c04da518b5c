package ashyldy.projects.registry;

import java.util.List;
import java.util.UUID;

import ashyldy.edge.intake.Fault;
import ashyldy.projects.ProjectRegistrar;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Settles anew what other rules, or far fewer works around, have settled: after an update, and where a crowd has grown
/// to
/// twice its size. Each article in a transaction of its own, while new ones come in; what is broken off goes on at the
/// next start.
@ApplicationScoped
class SettleWorker {
    /// Ten a second: it holds the regions that new articles wait for.
    private static final int AT_ONCE = 100;

    private final ProjectRegistrar registrar;

    SettleWorker(ProjectRegistrar registrar) {
        this.registrar = registrar;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        var batch = outdated();
        batch.forEach(this::settle);
        if (!batch.isEmpty()) {
            Log.infof("%d articles are settled anew", batch.size());
        }
    }

    /// What is wrong with one article stops no other; it stays as it stands.
    private void settle(UUID article) {
        try {
            QuarkusTransaction.requiringNew().run(() -> registrar.settleAnew(article));
        } catch (RuntimeException fault) {
            if (Fault.outlook(fault) != Fault.Outlook.LASTING) {
                throw fault;
            }
            Log.errorf(fault, "article %s cannot be settled anew and stays as it stands", article);
            QuarkusTransaction.requiringNew().run(() -> registrar.leave(article));
        }
    }

    private List<UUID> outdated() {
        return QuarkusTransaction.requiringNew().call(() -> registrar.outdated(AT_ONCE));
    }
}
