package ashyldy.notify.alert;

import java.util.List;
import java.util.UUID;

import ashyldy.notify.subscription.SubscriptionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Who has been told what of which project: the reason why one opening is one alert.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StoredLedger {
    /// What was told of a project before it was split is told of its parts too, where the same article is the proof.
    private static final String ENTER = """
            insert into told (subscription_id, project_id, subject, article)
            select :subscription, :project, :subject, :article
            where not exists (
              select from known_project part join told on told.project_id = part.split_from
              where part.id = :project and told.subscription_id = :subscription
                and told.subject = :subject and told.article = :article)
            on conflict do nothing""";

    private static final String CARRY_OVER = """
            insert into told (subscription_id, project_id, subject, article)
            select subscription_id, :survivor, subject, article from told where project_id = any(:merged)
            on conflict do nothing""";

    private final EntityManager database;

    StoredLedger(EntityManager database) {
        this.database = database;
    }

    /// True for the first alert of a subscriber on a subject of a project; afterwards, and for ever, false.
    public boolean firstTime(SubscriptionId subscription, ProjectId project, Subject subject, UUID article) {
        return database.createNativeQuery(ENTER)
                        .setParameter("subscription", subscription.value())
                        .setParameter("project", project.value())
                        .setParameter("subject", subject.text())
                        .setParameter("article", article)
                        .executeUpdate()
                == 1;
    }

    /// What was told of merged projects has been told of the one that survives them.
    public void carryOver(List<ProjectId> merged, ProjectId survivor) {
        database.createNativeQuery(CARRY_OVER)
                .setParameter("survivor", survivor.value())
                .setParameter("merged", merged.stream().map(ProjectId::value).toArray(UUID[]::new))
                .executeUpdate();
    }
}
