/// How well articles are read: gold and claims side by side.
///
/// ```
/// folder → GoldArticle → ArticleReading → ReadArticle → Evaluation → Tally, Faults, Calibration
///                                                           └→ FigureTable, Scoreboard, JSON
/// ```
///
/// An annotated folder holds `articles/*.json` (`{title, text, url, lang, script, published, negative}`) and
/// `gold/*.json` (`{projects: [...]}`) of the same names. An article without gold counts only where it is negative:
/// then whatever is claimed of it is false.
package ashyldy.ingest.evaluation;
