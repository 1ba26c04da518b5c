/// Names of places, with every place of the gazetteer that they may be. [PlaceFinder] finds them.
package ashyldy.ingest.mention.place;
