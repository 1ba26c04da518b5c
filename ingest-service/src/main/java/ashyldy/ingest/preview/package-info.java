/// What was read from an article, drawn under its own words, so that a miss is understood within a minute.
///
/// ```
/// claims → Mark → DrawnText (quotes under the text)
///        → ClaimTable (values and rule ids)
/// text   → UnclaimedMentions (what was found and came into no claim)
/// ```
package ashyldy.ingest.preview;
