package ashyldy.projects.registry;

import java.util.List;
import java.util.UUID;

import ashyldy.projects.ProjectRegistrar;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// After an update that has changed the rules of identity: settles anew what older rules have settled, each article in
/// a
/// transaction of its own, while new ones come in. What is broken off goes on at the next start.
@ApplicationScoped
class SettleWorker {
    private static final int AT_ONCE = 200;

    private final ProjectRegistrar registrar;
    private int settled;

    SettleWorker(ProjectRegistrar registrar) {
        this.registrar = registrar;
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        for (var batch = outdated(); !batch.isEmpty(); batch = outdated()) {
            for (var article : batch) {
                QuarkusTransaction.requiringNew().run(() -> registrar.settleAnew(article));
            }
            settled += batch.size();
            Log.infof("%d articles are settled by the new rules of identity", settled);
        }
    }

    private List<UUID> outdated() {
        return QuarkusTransaction.requiringNew().call(() -> registrar.outdated(AT_ONCE));
    }
}
