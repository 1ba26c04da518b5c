package ashyldy.notify.alert;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import ashyldy.notify.follower.FollowerId;
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

    private static final String KNOWING = """
            select distinct follower_id from told join subscription on subscription.id = told.subscription_id
            where told.project_id = :project and told.subject = :subject""";

    private static final String KNOWS =
            "select exists (select from told where subscription_id = :subscription and project_id = :project)";

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

    /// The followers who know it already, by whichever of their subscriptions.
    public Set<FollowerId> knowing(ProjectId project, Subject subject) {
        List<?> rows = database.createNativeQuery(KNOWING, UUID.class)
                .setParameter("project", project.value())
                .setParameter("subject", subject.text())
                .getResultList();
        return rows.stream().map(row -> new FollowerId((UUID) row)).collect(Collectors.toSet());
    }

    /// Whether a subscriber has ever been told of a project.
    public boolean knows(SubscriptionId subscription, ProjectId project) {
        return (Boolean) database.createNativeQuery(KNOWS)
                .setParameter("subscription", subscription.value())
                .setParameter("project", project.value())
                .getSingleResult();
    }

    /// What was told of merged projects has been told of the one that survives them.
    public void carryOver(List<ProjectId> merged, ProjectId survivor) {
        database.createNativeQuery(CARRY_OVER)
                .setParameter("survivor", survivor.value())
                .setParameter("merged", merged.stream().map(ProjectId::value).toArray(UUID[]::new))
                .executeUpdate();
    }
}
