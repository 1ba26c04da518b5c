/**
 * The gazetteer of Kazakhstan: regions, districts, cities, city districts and settlements in Kazakh, Russian and
 * English, with codes, parents, former names and, where known, coordinates.
 *
 * <p>{@link ashyldy.places.Gazetteer#kazakhstan()} reads the tables beside this package once and answers from hash
 * maps. It knows names as they stand in a dictionary; who reads inflected text brings the endings, and uses
 * {@link ashyldy.places.Place#headlessNames()} to know what to inflect. A name may mean several places and a name
 * is never more than a candidate: the reader decides by the type word and by the region named nearby.
 *
 * <p>The data are files, not code: {@code units.tsv} and {@code settlements.tsv} (names and parents),
 * {@code positions.tsv} (coordinates and population), {@code type-words.tsv}, {@code guarded-names.tsv}
 * (names that also mean something else), {@code name-key.tsv}. A line that cannot
 * be right stops the start with the file and the line. How to add a place stands in the module's README.
 */
package ashyldy.places;
