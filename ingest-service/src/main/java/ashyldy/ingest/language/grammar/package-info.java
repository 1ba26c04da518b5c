/// Makes the forms of a verb or a verbal noun from its lemma, so that language data list lemmas and no inflections.
///
/// All forms are made once, when data load, and stand in the lexicon like any other word: reading asks no grammar.
package ashyldy.ingest.language.grammar;
