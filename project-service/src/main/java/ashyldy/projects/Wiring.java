package ashyldy.projects;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Period;

import ashyldy.edge.outbox.Outbox;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Registry;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Surroundings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the plain classes together, so that they need not know where they run.
@Singleton
class Wiring {
    @Produces
    @Singleton
    SightingReader reader() {
        return new SightingReader(Gazetteer.kazakhstan());
    }

    @Produces
    @Singleton
    ProjectRegistrar registrar(
            SightingReader reader,
            Sightings sightings,
            Projects projects,
            CountedPromises totals,
            RegionLocks locks,
            Outbox outbox,
            @ConfigProperty(name = "ashyldy.news-window") Period newsWindow) {
        var clock = InstantSource.system();
        return new ProjectRegistrar(
                reader,
                new ProjectRegistrar.Books(sightings, projects, totals),
                new Surroundings(sightings, locks),
                new Registry(sightings, projects, new NewIds(clock, new SecureRandom())),
                outbox::add,
                clock,
                newsWindow);
    }
}
