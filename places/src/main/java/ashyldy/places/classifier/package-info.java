/// Takes the official classifier of units and settlements (KATO) over into an operator's folder of places.
///
/// A file of the classifier becomes [ashyldy.places.classifier.ClassifierRow]s; [ashyldy.places.classifier.Takeover]
/// puts each under the district that the gazetteer knows and says what became of it; the settlements that are new are
/// written as `classifier.tsv`, the rest as a report. The words that say what a row is (village, wintering place, rural
/// district) and the letters of English names are tables beside this package.
package ashyldy.places.classifier;
