package ashyldy.projects.review;

import java.security.SecureRandom;
import java.time.InstantSource;

import ashyldy.projects.ProjectRegistrar;
import ashyldy.projects.catalogue.Catalogue;
import ashyldy.projects.judgement.CorrectionReader;
import ashyldy.projects.judgement.Judgements;
import ashyldy.projects.registry.NewIds;
import ashyldy.projects.registry.Projects;
import ashyldy.projects.registry.RegionLocks;
import ashyldy.projects.registry.Sightings;
import ashyldy.projects.registry.Sittings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Puts the plain classes of the review together.
@Singleton
class ReviewWiring {
    @Produces
    @Singleton
    Sides sides(Sightings sightings, Projects projects, Sittings sittings, Catalogue catalogue) {
        return new Sides(sightings, projects, sittings, catalogue);
    }

    @Produces
    @Singleton
    Judging.Papers papers(Judgements judgements, CorrectionReader corrections, Sides sides, RegionLocks locks) {
        return new Judging.Papers(judgements, corrections, sides, locks);
    }

    @Produces
    @Singleton
    Judging judging(ProjectRegistrar registrar, Judging.Papers papers, InstantSource clock) {
        return new Judging(registrar, papers, new NewIds(clock, new SecureRandom()), clock);
    }
}
