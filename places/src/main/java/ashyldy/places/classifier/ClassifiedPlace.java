package ashyldy.places.classifier;

import ashyldy.places.Place;
import ashyldy.places.PlaceCode;
import ashyldy.places.PlaceLevel;
import ashyldy.places.PlaceNames;

/// A settlement that the gazetteer has not got, under the unit that it has.
public record ClassifiedPlace(PlaceCode code, PlaceLevel level, Place parent, PlaceNames names) {}
