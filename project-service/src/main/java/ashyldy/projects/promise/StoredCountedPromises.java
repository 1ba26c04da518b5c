package ashyldy.projects.promise;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.StatelessSession;

/// The counted promises in PostgreSQL.
@ApplicationScoped
class StoredCountedPromises implements CountedPromises {
    private final StatelessSession session;
    private final ObjectMapper json;

    StoredCountedPromises(StatelessSession session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void replace(UUID article, List<CountedPromise> totals) {
        session.createMutationQuery("delete CountedPromiseRow where article = :article")
                .setParameter("article", article)
                .executeUpdate();
        totals.forEach(total -> session.insert(row(total)));
    }

    private CountedPromiseRow row(CountedPromise total) {
        var row = new CountedPromiseRow();
        row.claimId = total.claim().id();
        row.article = total.source().article();
        row.kind = total.claim().kind().code();
        row.count = total.count();
        row.regionCode = total.regionCode().orElse(null);
        row.dueFrom = total.due().map(Interval::from).orElse(null);
        row.dueTo = total.due().map(Interval::to).orElse(null);
        row.claim = write(total.claim());
        row.source = write(total.source());
        return row;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("not writable as JSON: " + value, fault);
        }
    }
}
