/// From the clean text to sentences of words. Every offset points into the text of the article, whatever was skipped,
/// folded or repaired on the way: nothing here ever changes the text.
///
/// A paragraph is one line; its language is decided by its letters. Lines that are furniture (photo credits, hashtags,
/// comment boxes) never become sentences.
package ashyldy.ingest.text;
