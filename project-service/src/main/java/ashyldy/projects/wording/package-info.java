/// How the registry speaks: figures, dates, places and names in Kazakh, Russian and English.
///
/// Every word lies in `words/<language>.properties`; a test compares the three files key by key. What is said is never
/// more exact than what is known.
package ashyldy.projects.wording;
