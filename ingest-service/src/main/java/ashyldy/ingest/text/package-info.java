/// From the clean text to sentences of words. Every offset points into the text of the article, whatever was skipped,
/// folded or repaired on the way: nothing here ever changes the text.
///
/// First letters are folded ([LetterFolding]), then a paragraph is one line; the language of each sentence is decided
/// by
/// its letters and, where they leave a doubt, by its small words. Lines that are furniture (photo credits, hashtags,
/// comment boxes) never become sentences.
package ashyldy.ingest.text;
