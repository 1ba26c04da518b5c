package ashyldy.ingest;

import java.util.List;

import ashyldy.ingest.article.DatabaseAwayTest;
import ashyldy.ingest.feed.FeedPollerTest;
import io.quarkus.test.junit.QuarkusTestProfile;

/// A service with a PostgreSQL that nobody else needs, so that it may die, and with feeds from the start. Another
/// profile is
/// another start of the service, so the tests that need one share it.
public final class OwnStack implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(DatabaseAwayTest.Mortal.class),
                new TestResourceEntry(FeedPollerTest.NewsOnThisMachine.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
