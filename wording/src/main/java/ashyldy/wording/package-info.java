/// How values are worded in Kazakh, Russian and English, for pages and alerts alike: figures, money, dates, places, names
/// and the codes of the vocabulary.
///
/// Every word lies in `<language>.properties` beside these classes; a test compares the three files key by key and code by
/// code. What a service says around the values lies with the service, which reads it by [Wording#with] and may not say
/// again what is said here. What is said is never more exact than what is known.
///
/// The module knows the published language alone: the names of a place come with the event, and what a gazetteer knows
/// beyond them is filled in by whoever has one.
package ashyldy.wording;
