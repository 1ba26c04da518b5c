package ashyldy.projects.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import ashyldy.events.ClaimPlace;
import ashyldy.events.PlaceName;
import ashyldy.projects.catalogue.Dossier;
import ashyldy.wording.Wording;

/// The columns that say where a project is.
final class PlaceColumns {
    private final Wording wording;
    private final Positions positions;
    private final List<Column<Dossier>> columns = new ArrayList<>();

    private PlaceColumns(Wording wording, Positions positions) {
        this.wording = wording;
        this.positions = positions;
    }

    static List<Column<Dossier>> of(Wording wording, Positions positions) {
        var places = new PlaceColumns(wording, positions);
        places.places();
        return List.copyOf(places.columns);
    }

    private void places() {
        level("region", ClaimPlace::region);
        level("district", ClaimPlace::district);
        level("locality", ClaimPlace::locality);
        maybe(
                "place_precision",
                "how exactly the news tell where: country, region, district or locality",
                one -> Shown.project(one)
                        .place()
                        .map(cited -> cited.value().precision().code()));
        maybe(
                "latitude",
                "WGS 84, of the middle of the place that position_of names",
                one -> positions
                        .of(Shown.project(one))
                        .map(position -> position.point().latitude()));
        maybe(
                "longitude",
                "WGS 84, of the middle of the place that position_of names",
                one -> positions
                        .of(Shown.project(one))
                        .map(position -> position.point().longitude()));
        maybe(
                "position_of",
                "locality or district: nobody says where in it the project stands",
                one -> positions.of(Shown.project(one)).map(Positions.Position::precision));
    }

    private void level(String name, Function<ClaimPlace, Optional<PlaceName>> level) {
        maybe(
                name + "_code",
                "code of the " + name + " in the gazetteer",
                one -> Shown.place(one, level).flatMap(PlaceName::code));
        maybe(
                name,
                "name of the " + name + " in the language of the file",
                one -> Shown.place(one, level).map(wording.labels()::place));
    }

    private void maybe(String name, String meaning, Function<Dossier, Optional<?>> value) {
        columns.add(Column.maybe(name, meaning, value));
    }
}
