/// What one article says becomes sightings: the claim as it was printed, beside it the words in which the registry
/// compares (place keys, name words), and the keys by which it finds what to compare with.
package ashyldy.projects.intake;
