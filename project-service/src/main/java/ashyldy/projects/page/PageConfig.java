package ashyldy.projects.page;

import java.time.Clock;
import java.time.InstantSource;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The clock by which days are counted, unless the service brings another.
final class PageConfig {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
