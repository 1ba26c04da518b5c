/// From the mentions of all sentences to one claim per project.
///
/// [StageBinding] joins each facility of a sentence with the words of stage that speak of it; [PlaceBinding],
/// [AmountBinding] and [DateBinding] give it the other values of its clause; [Discourse] remembers what the sentences
/// before spoke of, so that "the building" and "in this district" find their facility. A [Draft] gathers everything
/// about one project; [ClaimWriting] turns it into a claim or, where too little holds it, into nothing.
package ashyldy.ingest.claim;
