package ashyldy.projects;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Period;
import java.util.Optional;

import ashyldy.edge.outbox.Outbox;
import ashyldy.edge.start.Needed;
import ashyldy.places.BadPlaceData;
import ashyldy.places.Gazetteer;
import ashyldy.projects.intake.SightingReader;
import ashyldy.projects.judgement.CorrectionReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.promise.CountedPromises;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.ReaderAlerts;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Sittings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the plain classes together, so that they need not know where they run.
@Singleton
class Wiring {
    /// Ours and the tables of the folder ASHYLDY_PLACES, the same in all three services; read at start.
    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(@ConfigProperty(name = "ashyldy.places") Optional<Path> folder) {
        return Needed.part(() -> Gazetteer.with(folder), BadPlaceData.class);
    }

    @Produces
    @Singleton
    SightingReader reader(Gazetteer gazetteer) {
        return new SightingReader(gazetteer);
    }

    /// Before the calendar is looked at and the first article is taken: a setting that nobody understands stops both.
    @Produces
    @Singleton
    @Startup(Interceptor.Priority.PLATFORM_BEFORE - 1)
    ReaderAlerts readerAlerts(@ConfigProperty(name = "ashyldy.reader.alerts") String setting) {
        return Needed.part(() -> ReaderAlerts.of(setting), IllegalArgumentException.class);
    }

    @Produces
    @Singleton
    CorrectionReader corrections(Gazetteer gazetteer) {
        return new CorrectionReader(gazetteer);
    }

    @Produces
    @Singleton
    Sittings sittings(
            Sightings sightings,
            Projects projects,
            Judgements judgements,
            RegionLocks locks,
            ReaderAlerts alerts,
            InstantSource clock) {
        return new Sittings(sightings, projects, judgements, locks, new NewIds(clock, new SecureRandom()), alerts);
    }

    @Produces
    @Singleton
    ProjectRegistrar registrar(
            SightingReader reader,
            Sittings sittings,
            CountedPromises totals,
            Outbox outbox,
            InstantSource clock,
            @ConfigProperty(name = "ashyldy.news-window") Period newsWindow) {
        return new ProjectRegistrar(reader, sittings, totals, outbox::add, clock, newsWindow);
    }
}
