package ashyldy.projects.intake;

import java.util.List;
import java.util.Optional;

import ashyldy.events.ArticleRead;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.events.Source;
import ashyldy.places.Gazetteer;
import ashyldy.places.PlaceCode;
import ashyldy.places.PlaceLevel;

/// Says in the registry's words what a claim says.
public final class SightingReader {
    /// Of a town whose people nobody has counted for us.
    private static final int SMALL_TOWN = 30_000;

    /// Of Astana, whose people the table does not have.
    private static final int CITY_OF_A_MILLION = 1_400_000;

    private final Gazetteer gazetteer;
    private final NameReader names = new NameReader(NameVocabulary.bundled());
    private final SpotReader spots = new SpotReader();
    private final KindGroups groups = KindGroups.bundled();

    public SightingReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The claims that speak of one project each; totals are counted elsewhere.
    public List<Sighting> read(ArticleRead article) {
        return article.claims().stream()
                .filter(claim -> claim.aggregate().isEmpty())
                .map(claim -> read(claim, article.source()))
                .toList();
    }

    public Sighting read(Claim claim, Source source) {
        var group = groups.of(claim.kind());
        var place = claim.place().map(this::whereabouts).orElse(Whereabouts.UNKNOWN);
        var words =
                claim.name().map(name -> names.read(name.text(), place.names())).orElse(NameWords.NONE);
        var spots = this.spots.read(claim);
        var values = TellingValues.of(claim, source, words, spots);
        return new Sighting(claim, source, group, place, words, spots, SearchKeys.of(group, place, words, values));
    }

    private Whereabouts whereabouts(ClaimPlace place) {
        return new Whereabouts(
                place.region().flatMap(PlaceKey::of),
                place.district().flatMap(PlaceKey::of).or(() -> districtOf(place)),
                place.locality().flatMap(PlaceKey::of),
                place.locality().flatMap(PlaceName::code).map(this::townspeople).orElse(0));
    }

    private int townspeople(String code) {
        return gazetteer
                .byCode(code)
                .filter(place -> place.level().isCity())
                .map(place -> place.population()
                        .orElse(place.level() == PlaceLevel.REPUBLICAN_CITY ? CITY_OF_A_MILLION : SMALL_TOWN))
                .orElse(0);
    }

    /// An article that names a village seldom names its district; the gazetteer does.
    private Optional<PlaceKey> districtOf(ClaimPlace place) {
        return place.locality()
                .flatMap(PlaceName::code)
                .flatMap(gazetteer::byCode)
                .flatMap(gazetteer::district)
                .flatMap(district -> PlaceKey.of(new PlaceName(
                        Optional.of(district.code()).map(PlaceCode::value),
                        Optional.of(district.names().kk()),
                        Optional.of(district.names().ru()),
                        Optional.of(district.names().en()),
                        Optional.empty())));
    }
}
