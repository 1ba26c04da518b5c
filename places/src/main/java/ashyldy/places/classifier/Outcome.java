package ashyldy.places.classifier;

import ashyldy.places.Place;

/// What became of a row.
public sealed interface Outcome {
    ClassifierRow row();

    record Taken(ClassifierRow row, ClassifiedPlace place) implements Outcome {}

    /// The gazetteer has it already.
    record Known(ClassifierRow row, Place place) implements Outcome {}

    /// A region, a district, a rural district, a city with its land: it says where other rows belong.
    record Structure(ClassifierRow row) implements Outcome {}

    record LeftOut(ClassifierRow row, Reason reason) implements Outcome {}
}
