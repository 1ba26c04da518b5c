package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Aggregate;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.PlacePrecision;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.PlaceSense;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.discourse.Site;
import ashyldy.ingest.mention.place.Country;
import ashyldy.ingest.name.BaseNames;
import ashyldy.ingest.pointing.ModelRules;
import ashyldy.ingest.text.Among;
import ashyldy.places.Place;
import ashyldy.places.PlaceLevel;

/// Turns the projects of an article into claims, in the order of the text, and drops those that too little holds.
final class ClaimWriting {
    private static final Set<Stage> IN_USE = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    private final Article article;
    private final Optional<LocalDate> published;
    private final PlaceSense sense;
    private final BaseNames names;
    private final VillageNames villages;
    private final ClaimIds ids;

    ClaimWriting(Article article, PlaceSense sense, VillageNames villages) {
        this.article = article;
        this.published = article.publishedAt().map(PublishedAt::day);
        this.sense = sense;
        this.names = villages.names();
        this.villages = villages;
        this.ids = new ClaimIds(article);
    }

    List<Claim> claims(List<Project> projects) {
        List<Project> held = projects.stream()
                .map(this::placed)
                .filter(project -> new Standing(project, published).holds())
                .toList();
        return held.stream()
                .filter(project -> Among.none(held, counted -> isSaidIn(project, counted)))
                .sorted(Comparator.comparing(
                                (Project project) -> project.anchor().part())
                        .thenComparingInt(project -> project.anchor().start()))
                .map(this::claim)
                .toList();
    }

    /// "New schools will open in September", where the next sentence counts them.
    private boolean isSaidIn(Project project, Project counted) {
        return project != counted
                && project.mention().plural()
                && project.count().isEmpty()
                && project.name().isEmpty()
                && project.amounts().isEmpty()
                && counted.count().isPresent()
                && counted.kind() == project.kind()
                && counted.stage() == project.stage()
                && counted.number() > project.number()
                && counted.site()
                        .filter(site -> project.site()
                                .filter(own -> own.place().equals(site.place()))
                                .isPresent())
                        .isPresent();
    }

    /// A project without a place is where all of the article is.
    private Project placed(Project project) {
        return project.site().isPresent()
                ? project
                : sense.onlyPlace()
                        .map(site -> project.with(new Fact.Placed(site)))
                        .orElse(project);
    }

    private Claim claim(Project project) {
        Optional<ClaimPlace> place = project.site().map(site -> place(site, project));
        Values values = new Values(project);
        Claim claim = new Claim(
                ids.of(project),
                project.kind(),
                project.told().work(),
                project.stage(),
                project.stage() == Stage.UNKNOWN
                        ? Optional.empty()
                        : project.told().quote(),
                project.name().map(name -> names.withBase(name, article.text())),
                place,
                values.amounts(),
                values.dates(),
                values.parties(),
                project.programme(),
                project.speaker(),
                project.count().map(Aggregate::new),
                new Standing(project, published).confidence(),
                values.rules(),
                project.phase());
        return isOpinion(project) ? claim.unverified() : claim;
    }

    /// That it is in use a model says, and no grammar reads it in the words.
    private static boolean isOpinion(Project project) {
        return IN_USE.contains(project.stage())
                && project.told()
                        .quote()
                        .flatMap(Quote::rule)
                        .filter(ModelRules.STAGE::equals)
                        .isPresent();
    }

    private ClaimPlace place(Site site, Project project) {
        List<PlaceName> serves = Among.each(project.serves(), this::finest);
        if (site.country().isPresent()) {
            Country country = site.country().get();
            return new ClaimPlace(
                    country.code(),
                    Optional.of(abroad(country)),
                    Optional.empty(),
                    Optional.empty(),
                    PlacePrecision.COUNTRY,
                    serves,
                    site.quote());
        }
        return new ClaimPlace(
                "KZ", region(site), district(site), locality(site), precision(site), serves, site.quote());
    }

    private Optional<PlaceName> region(Site site) {
        return site.place().flatMap(sense.gazetteer()::region).map(place -> named(place, site));
    }

    private Optional<PlaceName> district(Site site) {
        if (site.unlisted().isPresent() && site.unlistedDistrict()) {
            return Optional.of(villages.of(site.unlisted().get(), site));
        }
        return site.place().flatMap(sense.gazetteer()::district).map(place -> named(place, site));
    }

    private Optional<PlaceName> locality(Site site) {
        if (site.unlisted().isPresent()) {
            return site.unlistedDistrict()
                    ? Optional.empty()
                    : Optional.of(villages.of(site.unlisted().get(), site));
        }
        return site.place().flatMap(this::town).map(place -> named(place, site));
    }

    /// A district of a city lies in it.
    private Optional<Place> town(Place place) {
        return place.level() == PlaceLevel.CITY_DISTRICT
                ? sense.gazetteer().parentOf(place).filter(city -> city.level().isCity())
                : Optional.of(place).filter(found -> found.level().isLocality());
    }

    private static PlacePrecision precision(Site site) {
        return switch (site.fineness()) {
            case 1 -> PlacePrecision.REGION;
            case 2 -> PlacePrecision.DISTRICT;
            case 3 -> PlacePrecision.LOCALITY;
            default -> PlacePrecision.COUNTRY;
        };
    }

    private PlaceName finest(Site site) {
        return site.place()
                .filter(place -> site.unlisted().isEmpty())
                .map(place -> named(place, site))
                .orElseGet(() -> site.unlisted()
                        .map(name -> villages.of(name, site))
                        .orElseGet(() -> abroad(site.country().orElseThrow())));
    }

    private static PlaceName named(Place place, Site site) {
        Optional<String> printed =
                site.place().filter(place::equals).flatMap(same -> site.quote().map(Quote::text));
        return new PlaceName(
                Optional.of(place.code().value()),
                Optional.of(place.names().kk()),
                Optional.of(place.names().ru()),
                Optional.of(place.names().en()),
                printed);
    }

    private static PlaceName abroad(Country country) {
        return new PlaceName(
                Optional.empty(),
                Optional.of(country.kk()),
                Optional.of(country.ru()),
                Optional.of(country.en()),
                Optional.empty());
    }
}
