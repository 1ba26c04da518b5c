package ashyldy.places.classifier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ashyldy.places.Gazetteer;
import ashyldy.places.NameKey;
import ashyldy.places.Place;
import ashyldy.places.PlaceCode;
import ashyldy.places.PlaceLevel;
import ashyldy.places.PlaceNames;

/// Says of every row of a classifier what becomes of it: a settlement is taken over unless the gazetteer has it, and
/// what does not fit is left out with its reason.
public final class Takeover {
    private final LabelReader labels = LabelReader.bundled();
    private final EnglishLetters english = EnglishLetters.bundled();
    private final Units units;
    private final KnownPlaces known;
    private final Map<String, Long> namesakes;
    private final Set<String> codes = new HashSet<>();

    /// @param gazetteer without what was taken over before: [Gazetteer#unclassified]
    public Takeover(Gazetteer gazetteer, List<ClassifierRow> rows) {
        units = new Units(gazetteer, labels, rows);
        known = new KnownPlaces(gazetteer);
        namesakes = rows.stream()
                .filter(ClassifierRow::hasCode)
                .filter(row -> isSettlement(row, labels.read(row.russian())))
                .collect(Collectors.groupingBy(this::regionAndName, Collectors.counting()));
    }

    /// To be asked once for each row, in their order.
    public Outcome of(ClassifierRow row) {
        if (!row.hasCode()) {
            return new Outcome.LeftOut(row, Reason.NO_CODE);
        }
        if (!codes.add(row.code())) {
            return new Outcome.LeftOut(row, Reason.CODE_TWICE);
        }
        Label label = labels.read(row.russian());
        if (row.isRegion() || row.isUnit()) {
            return structure(row);
        }
        if (label.name().isEmpty()) {
            return new Outcome.LeftOut(row, Reason.NO_NAME);
        }
        if (isSettlement(row, label)) {
            return settlement(row, label);
        }
        if (row.isRuralDistrict()) {
            return new Outcome.Structure(row);
        }
        return new Outcome.LeftOut(row, label.kind().isPresent() ? Reason.OUTPOST : Reason.NO_TYPE_WORD);
    }

    private Outcome structure(ClassifierRow row) {
        Optional<Place> place = row.isRegion() ? units.regionOf(row) : units.of(row);
        return place.isPresent() ? new Outcome.Structure(row) : new Outcome.LeftOut(row, Reason.UNKNOWN_UNIT);
    }

    private static boolean isSettlement(ClassifierRow row, Label label) {
        boolean below = !row.isRegion() && !row.isUnit();
        return below
                && label.kind()
                        .filter(kind -> kind == RowKind.SETTLEMENT || kind == RowKind.CITY)
                        .isPresent();
    }

    private Outcome settlement(ClassifierRow row, Label label) {
        Optional<Place> unit = units.of(row);
        if (unit.isEmpty()) {
            return new Outcome.LeftOut(row, Reason.UNKNOWN_UNIT);
        }
        boolean city = label.kind().filter(RowKind.CITY::equals).isPresent();
        PlaceNames names = names(row, label);
        boolean alone = namesakes.getOrDefault(regionAndName(row), 0L) == 1;
        Optional<Place> same = known.of(row, names, unit.get(), city, alone);
        if (same.isPresent()) {
            return new Outcome.Known(row, same.get());
        }
        if (unit.get().level() == PlaceLevel.REPUBLICAN_CITY) {
            return new Outcome.LeftOut(row, Reason.IN_A_CITY);
        }
        boolean town = city && unit.get().level() == PlaceLevel.DISTRICT;
        PlaceLevel level = town ? PlaceLevel.DISTRICT_CITY : PlaceLevel.SETTLEMENT;
        var place = new ClassifiedPlace(new PlaceCode(row.shortCode()), level, unit.get(), names);
        return new Outcome.Taken(row, place);
    }

    /// Where no Kazakh name is given, the Russian one stands for it.
    private PlaceNames names(ClassifierRow row, Label label) {
        String kazakh = row.kazakh()
                .map(labels::read)
                .map(Label::name)
                .filter(name -> !name.isEmpty())
                .orElse(label.name());
        return new PlaceNames(kazakh, label.name(), english.write(label.name()));
    }

    private String regionAndName(ClassifierRow row) {
        return row.region() + " "
                + NameKey.of(labels.read(row.russian()).name()).value();
    }
}
