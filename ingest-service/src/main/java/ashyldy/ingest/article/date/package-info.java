/// One reader of written dates, for feeds, for what a page tells machines, and for what it prints.
///
/// A [DateText] is cut into tokens, which words of months and names of zones are is data, and a [DayOrder] says what
/// 03/04/2026 means. What names no whole day ("yesterday", a month and a year) is no date.
package ashyldy.ingest.article.date;
